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
    /// Where the format does not tell its rows, a file cut between records is a whole shorter one.
    int recordSize = 0;
};

/// Delimited text of several kinds.
std::vector<ContractFile> textContractFiles();
/// Files of the statistics programs in their versions.
std::vector<ContractFile> statContractFiles();
/// A workbook.
std::vector<ContractFile> workbookContractFiles();

} // namespace tidemark::test
