// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/zip_package.h"

#include <algorithm>
#include <array>

#include <zip.h>

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace tidemark {

namespace {

struct ZipText
{
    Q_DECLARE_TR_FUNCTIONS(ZipPackage)
};

constexpr qsizetype pieceSize = 64 * 1024;
/// Sheets of equal cells come down to a hundredth, never to a thousandth.
constexpr quint64 mostRatio = 400;
constexpr quint64 alwaysAllowed = 16 * 1024 * 1024;
constexpr quint64 mostBytes = quint64(64) * 1024 * 1024 * 1024;

const QString packageName = u"Excel (.xlsx)"_s;

Error damaged(const QString &what)
{
    return {ErrorCode::FileDamaged, {packageName, what}};
}

} // namespace

struct ZipPackage::Source
{
    QIODevice *file = nullptr;
    zip_t *archive = nullptr;
    zip_error_t error = {};
    qint64 position = 0;
    bool failed = false;

    zip_int64_t read(void *data, zip_uint64_t size)
    {
        if (!file->seek(position)) {
            failed = true;
            return fail(ZIP_ER_SEEK);
        }
        const qint64 got = file->read(static_cast<char *>(data), qint64(size));
        if (got < 0) {
            failed = true;
            return fail(ZIP_ER_READ);
        }
        position += got;
        return got;
    }

    zip_int64_t fail(int code)
    {
        zip_error_set(&error, code, 0);
        return -1;
    }

    zip_int64_t seek(void *data, zip_uint64_t size)
    {
        const zip_int64_t target = zip_source_seek_compute_offset(
            zip_uint64_t(position), zip_uint64_t(file->size()), data, size, &error);
        if (target < 0)
            return -1;
        position = target;
        return 0;
    }

    zip_int64_t stat(void *data)
    {
        auto *stat = static_cast<zip_stat_t *>(data);
        zip_stat_init(stat);
        stat->size = zip_uint64_t(file->size());
        stat->valid |= ZIP_STAT_SIZE;
        return sizeof(zip_stat_t);
    }

    static zip_int64_t call(void *self, void *data, zip_uint64_t size, zip_source_cmd_t command)
    {
        auto &source = *static_cast<Source *>(self);
        switch (command) {
        case ZIP_SOURCE_OPEN:
            source.position = 0;
            return 0;
        case ZIP_SOURCE_READ:
            return source.read(data, size);
        case ZIP_SOURCE_SEEK:
            return source.seek(data, size);
        case ZIP_SOURCE_TELL:
            return source.position;
        case ZIP_SOURCE_STAT:
            return source.stat(data);
        case ZIP_SOURCE_ERROR:
            return zip_error_to_data(&source.error, data, size);
        case ZIP_SOURCE_CLOSE:
        case ZIP_SOURCE_FREE:
            return 0;
        case ZIP_SOURCE_SUPPORTS:
            return zip_source_make_command_bitmap(
                ZIP_SOURCE_OPEN, ZIP_SOURCE_READ, ZIP_SOURCE_SEEK, ZIP_SOURCE_TELL, ZIP_SOURCE_STAT,
                ZIP_SOURCE_ERROR, ZIP_SOURCE_CLOSE, ZIP_SOURCE_FREE, -1);
        default:
            return source.fail(ZIP_ER_OPNOTSUPP);
        }
    }
};

ZipPackage::ZipPackage()
    : m_source(std::make_unique<Source>())
{
    zip_error_init(&m_source->error);
}

ZipPackage::~ZipPackage()
{
    if (m_source->archive)
        zip_discard(m_source->archive);
    zip_error_fini(&m_source->error);
}

Result<std::unique_ptr<ZipPackage>> ZipPackage::open(QIODevice &file)
{
    std::unique_ptr<ZipPackage> package(new ZipPackage);
    package->m_source->file = &file;
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t *source =
        zip_source_function_create(Source::call, package->m_source.get(), &error);
    zip_t *archive = source ? zip_open_from_source(source, ZIP_RDONLY, &error) : nullptr;
    const int code = zip_error_code_zip(&error);
    if (source && !archive)
        zip_source_free(source);
    zip_error_fini(&error);
    package->m_source->archive = archive;
    if (archive)
        return package;
    if (package->m_source->failed)
        return Error{ErrorCode::FileNotReadable, {file.errorString()}};
    if (code == ZIP_ER_MEMORY)
        return Error{ErrorCode::OutOfMemory};
    return Error{
        ErrorCode::FileTruncated,
        {packageName, ZipText::tr("its list of contents, which stands at the end, is missing")}};
}

bool ZipPackage::contains(const QString &part) const
{
    return zip_name_locate(m_source->archive, part.toUtf8().constData(), ZIP_FL_NOCASE) >= 0;
}

qint64 ZipPackage::size(const QString &part) const
{
    zip_stat_t stat;
    zip_stat_init(&stat);
    const bool known =
        zip_stat(m_source->archive, part.toUtf8().constData(), ZIP_FL_NOCASE, &stat) == 0;
    return known && (stat.valid & ZIP_STAT_SIZE) ? qint64(stat.size) : 0;
}

Result<void> ZipPackage::read(const QString &part, const Chunk &chunk, JobControl &job) const
{
    zip_stat_t stat;
    zip_stat_init(&stat);
    if (zip_stat(m_source->archive, part.toUtf8().constData(), ZIP_FL_NOCASE, &stat) != 0)
        return damaged(ZipText::tr("the part “%1” is missing").arg(part));
    if ((stat.valid & ZIP_STAT_ENCRYPTION_METHOD) && stat.encryption_method != ZIP_EM_NONE)
        return Error{ErrorCode::FileEncrypted, {u"Excel"_s}};
    const std::unique_ptr<zip_file_t, decltype(&zip_fclose)> reader(
        zip_fopen_index(m_source->archive, stat.index, 0), zip_fclose);
    if (!reader)
        return damaged(ZipText::tr("the part “%1” cannot be unpacked").arg(part));
    const quint64 limit =
        std::clamp<quint64>(quint64(stat.comp_size) * mostRatio, alwaysAllowed, mostBytes);
    std::array<char, pieceSize> piece;
    for (quint64 total = 0;;) {
        if (job.isCancelled())
            return Error{ErrorCode::Cancelled};
        const zip_int64_t got = zip_fread(reader.get(), piece.data(), piece.size());
        if (m_source->failed)
            return Error{ErrorCode::FileNotReadable, {m_source->file->errorString()}};
        if (got < 0)
            return damaged(ZipText::tr("the part “%1” cannot be unpacked").arg(part));
        total += quint64(got);
        job.reportProgress(qint64(total), std::max(qint64(total), qint64(stat.size)));
        if (total > limit)
            return Error{ErrorCode::FileTooLarge,
                         {ZipText::tr("The part “%1”, unpacked,").arg(part),
                          ZipText::tr("%1 bytes").arg(limit)}};
        if (got == 0 || !chunk(piece.data(), qsizetype(got)))
            return {};
    }
}

Result<QByteArray> ZipPackage::read(const QString &part, qint64 limit, JobControl &job) const
{
    QByteArray bytes;
    bool tooLarge = false;
    const auto collect = [&](const char *data, qsizetype size) {
        tooLarge = bytes.size() + size > limit;
        if (!tooLarge)
            bytes.append(data, size);
        return !tooLarge;
    };
    if (auto done = read(part, collect, job); !done)
        return std::move(done).error();
    if (tooLarge)
        return Error{ErrorCode::FileTooLarge,
                     {ZipText::tr("The part “%1”, unpacked,").arg(part),
                      ZipText::tr("%1 bytes").arg(limit)}};
    return bytes;
}

} // namespace tidemark
