// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/jobs/column_counts.h"
#include "ui/widgets/surface.h"

class QGridLayout;
class QPushButton;
class QVBoxLayout;

namespace tidemark::ui {

class CountList;
class Document;
class InkLabel;
class SectionHeader;

/// The right side of the data room: the variable, its values with numbers of answers, the current
/// cell, its recodes.
class VariablePanel final : public Surface
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(VariablePanel)

public:
    explicit VariablePanel(QWidget *parent = nullptr);

    void setDocument(Document *document);
    void showVariable(VariableId variable);
    /// Label and text pairs about the current cell; empty hides the section.
    void showCell(const QString &where, const std::vector<std::pair<QString, QString>> &lines);
    VariableId variable() const { return m_variable; }

Q_SIGNALS:
    void analyseWanted(tidemark::VariableId variable);
    void recodeWanted(tidemark::VariableId variable);
    void variableWanted(tidemark::VariableId variable);

private:
    void showRecodes();

    Document *m_document = nullptr;
    VariableId m_variable;
    QWidget *m_content = nullptr;
    InkLabel *m_name = nullptr;
    InkLabel *m_wording = nullptr;
    CountList *m_counts = nullptr;
    QWidget *m_cell = nullptr;
    InkLabel *m_where = nullptr;
    QGridLayout *m_cellLines = nullptr;
    QVBoxLayout *m_recodes = nullptr;
    QPushButton *m_analyse = nullptr;
};

} // namespace tidemark::ui
