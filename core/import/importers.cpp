// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include "core/import/csv_importer.h"
#include "core/import/file_kind.h"
#include "core/import/importer.h"
#include "core/import/stat_importer.h"
#include "core/import/xlsx_importer.h"

namespace tidemark {

const std::vector<const Importer *> &allImporters()
{
    static const StatImporter sav(StatFormat::Sav);
    static const StatImporter por(StatFormat::Por);
    static const StatImporter dta(StatFormat::Dta);
    static const StatImporter sas7bdat(StatFormat::Sas7bdat);
    static const StatImporter xport(StatFormat::Xport);
    static const XlsxImporter xlsx;
    static const CsvImporter csv;
    static const std::vector<const Importer *> all{&sav,   &por,  &dta, &sas7bdat,
                                                   &xport, &xlsx, &csv};
    return all;
}

const Importer *importerFor(QIODevice &file, const QString &fileName)
{
    if (!file.seek(0))
        return nullptr;
    const QByteArray head = file.read(fileKindBytes);
    const Importer *surest = nullptr;
    Confidence best = Confidence::No;
    for (const Importer *importer : allImporters()) {
        const Confidence confidence = importer->probe(head, fileName);
        if (confidence > best) {
            best = confidence;
            surest = importer;
        }
    }
    return surest;
}

const Importer *importerById(const QString &id)
{
    const auto found = std::ranges::find_if(
        allImporters(), [&](const Importer *importer) { return importer->id() == id; });
    return found == allImporters().end() ? nullptr : *found;
}

} // namespace tidemark
