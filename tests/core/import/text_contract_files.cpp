// SPDX-License-Identifier: GPL-3.0-or-later
#include "contract_files.h"

#include <QStringEncoder>

using namespace Qt::StringLiterals;

namespace tidemark::test {

namespace {

const QString semicolonText = u"knr;kommune;q1;q4;dato;merknad\r\n"
                              "0301;Oslo;1;48,5;01.02.2021;\"Mye;\r\nrart \"\"her\"\"\"\r\n"
                              "1106;Haugesund;2;8,5;12.11.2021;\r\n"
                              "5401;Tromsø;8;;13.11.2021;Æ ø å\r\n"_s;

} // namespace

std::vector<ContractFile> textContractFiles()
{
    QStringEncoder utf16(QStringConverter::Utf16LE);
    const QByteArray utf16Bytes = QByteArray("\xFF\xFE") + QByteArray(utf16.encode(semicolonText));
    return {
        {u"csv"_s, u"utf8.csv"_s, semicolonText.toUtf8(), 3, 6, true},
        {u"csv"_s, u"latin.csv"_s, semicolonText.toLatin1(), 3, 6, true},
        {u"csv"_s, u"utf16.csv"_s, utf16Bytes, 3, 6, true},
        {u"csv"_s, u"tab.tsv"_s, QByteArray("a\tb\n1\t2\n3\t4\n"), 2, 2, true},
        {u"csv"_s, u"one.txt"_s, QByteArray("age\n31\n47\n52\n"), 3, 1, true},
    };
}

} // namespace tidemark::test
