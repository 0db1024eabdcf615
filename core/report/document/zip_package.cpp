// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/document/zip_package.h"

#include <zip.h>

using namespace Qt::StringLiterals;

namespace tidemark::report {

namespace {

constexpr zip_uint16_t firstDosDate = 0x21; ///< 1 January 1980

Error zipError(const char *text)
{
    return {ErrorCode::Unexpected, {u"Writing a zip file"_s, QString::fromUtf8(text)}};
}

bool add(zip_t *archive, const ZipEntry &entry)
{
    zip_source_t *source =
        zip_source_buffer(archive, entry.bytes.constData(), zip_uint64_t(entry.bytes.size()), 0);
    const zip_int64_t index =
        zip_file_add(archive, entry.name.toUtf8().constData(), source, ZIP_FL_ENC_UTF_8);
    if (index < 0) {
        zip_source_free(source);
        return false;
    }
    const auto place = zip_uint64_t(index);
    return zip_set_file_compression(archive, place, entry.isStored ? ZIP_CM_STORE : ZIP_CM_DEFLATE,
                                    0)
        == 0
        && zip_file_set_dostime(archive, place, 0, firstDosDate, 0) == 0;
}

QByteArray contentOf(zip_source_t *source)
{
    zip_stat_t status;
    zip_stat_init(&status);
    if (zip_source_stat(source, &status) != 0 || zip_source_open(source) != 0)
        return {};
    QByteArray bytes(qsizetype(status.size), '\0');
    const zip_int64_t read = zip_source_read(source, bytes.data(), status.size);
    zip_source_close(source);
    return read == zip_int64_t(status.size) ? bytes : QByteArray();
}

} // namespace

Result<QByteArray> zipPackage(const std::vector<ZipEntry> &entries)
{
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t *target = zip_source_buffer_create(nullptr, 0, 0, &error);
    zip_t *archive = target ? zip_open_from_source(target, ZIP_TRUNCATE, &error) : nullptr;
    if (!archive) {
        zip_source_free(target);
        return zipError(zip_error_strerror(&error));
    }
    zip_source_keep(target);
    bool isGood = true;
    for (const ZipEntry &entry : entries)
        isGood = isGood && add(archive, entry);
    if (!isGood || zip_close(archive) != 0) {
        const Error failure = zipError(zip_strerror(archive));
        zip_discard(archive);
        zip_source_free(target);
        return failure;
    }
    QByteArray bytes = contentOf(target);
    zip_source_free(target);
    if (bytes.isEmpty())
        return zipError("no content");
    return bytes;
}

} // namespace tidemark::report
