// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include <QByteArray>
#include <QString>

namespace tidemark::test {

/// A small whole file for the importer contract.
struct ContractFile
{
    QString importer = {}; ///< Importer::id()
    QString name = {};
    QByteArray content = {};
    qint64 rows = 0;
    int columns = 0;
    /// A cut file may still be a whole shorter file, which must then be told by an issue or a
    /// count.
    bool isText = false;
};

/// Delimited text of several kinds.
std::vector<ContractFile> textContractFiles();
/// A workbook.
std::vector<ContractFile> workbookContractFiles();

} // namespace tidemark::test
