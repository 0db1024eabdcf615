// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/limesurvey_tables.h"

#include <QCoreApplication>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

namespace tidemark {

namespace {

struct LimeSurveyText
{
    Q_DECLARE_TR_FUNCTIONS(LimeSurvey)
};

constexpr int tableDepth = 2;
constexpr int rowDepth = 4;
constexpr int fieldDepth = 5;
constexpr int mostDepth = 50;

/// Goes through document > table > rows > row > field.
class TableReader
{
public:
    explicit TableReader(const QByteArray &xml)
        : m_xml(xml)
    {
    }

    Result<LimeSurveyTables> read()
    {
        while (!m_xml.atEnd()) {
            switch (m_xml.readNext()) {
            case QXmlStreamReader::StartElement:
                start();
                break;
            case QXmlStreamReader::EndElement:
                end();
                break;
            case QXmlStreamReader::Characters:
                m_text += m_xml.text();
                break;
            case QXmlStreamReader::DTD:
                m_xml.raiseError(LimeSurveyText::tr("a document type is not allowed"));
                break;
            default:
                break;
            }
        }
        if (m_xml.hasError())
            return error();
        if (!m_isSurvey)
            return Error{ErrorCode::FileIsOtherFormat, {u"LimeSurvey"_s, {}}};
        return std::move(m_tables);
    }

private:
    void start()
    {
        ++m_depth;
        m_text.clear();
        if (m_depth > mostDepth)
            m_xml.raiseError(LimeSurveyText::tr("its parts are nested too deeply"));
        if (m_depth == tableDepth)
            m_table = m_xml.name().toString();
        else if (m_depth == rowDepth)
            m_row.clear();
    }

    void end()
    {
        if (m_depth == fieldDepth)
            m_row.insert(m_xml.name().toString(), m_text);
        else if (m_depth == rowDepth && m_xml.name() == "row"_L1)
            m_tables.tables[m_table].push_back(std::move(m_row));
        else if (m_depth == tableDepth && m_table == "LimeSurveyDocType"_L1)
            m_isSurvey = m_text.trimmed() == "Survey"_L1;
        m_text.clear();
        --m_depth;
    }

    Error error() const
    {
        const QString line = LimeSurveyText::tr("in line %1").arg(m_xml.lineNumber());
        if (m_xml.error() == QXmlStreamReader::PrematureEndOfDocumentError)
            return {ErrorCode::FileTruncated, {u"LimeSurvey"_s, line}};
        return {ErrorCode::FileDamaged, {u"LimeSurvey"_s, line + u": "_s + m_xml.errorString()}};
    }

    QXmlStreamReader m_xml;
    LimeSurveyTables m_tables;
    LimeSurveyRow m_row;
    QString m_table;
    QString m_text;
    int m_depth = 0;
    bool m_isSurvey = false;
};

} // namespace

const std::vector<LimeSurveyRow> &LimeSurveyTables::rows(const QString &table) const
{
    static const std::vector<LimeSurveyRow> none;
    const auto found = tables.constFind(table);
    return found == tables.cend() ? none : *found;
}

Result<LimeSurveyTables> readLimeSurveyTables(const QByteArray &xml)
{
    return TableReader(xml).read();
}

} // namespace tidemark
