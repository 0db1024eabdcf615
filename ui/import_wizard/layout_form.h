// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <vector>

#include <QWidget>

#include "ui/import_wizard/variable_rows.h"

class QLineEdit;
class QVBoxLayout;

namespace tidemark::ui {

class EncodingChoices;
class GuessRow;
class InkLabel;
class WizardSession;

/// The column of guesses in the step Layout. Shows what the file's format can choose.
class LayoutForm final : public QWidget
{
    Q_OBJECT

public:
    explicit LayoutForm(WizardSession &session, QWidget *parent = nullptr);

    void showPlan(const ImportPlan &plan);

private:
    using Setter = std::function<void(ImportPlan &, const QVariant &)>;

    void addText(QVBoxLayout *column);
    void addSheet(QVBoxLayout *column);
    void addCommon(QVBoxLayout *column);
    GuessRow *addRow(QVBoxLayout *column, const QString &label, const QString &objectName,
                     const Setter &set);
    void addRange(QVBoxLayout *column);
    void showText(const ImportPlan &plan);
    void showSheet(const ImportPlan &plan);
    void showCommon(const ImportPlan &plan);

    WizardSession &m_session;
    GuessRow *m_encoding = nullptr;
    EncodingChoices *m_encodings = nullptr;
    GuessRow *m_delimiter = nullptr;
    GuessRow *m_quote = nullptr;
    GuessRow *m_sheet = nullptr;
    QWidget *m_rangeRow = nullptr;
    QLineEdit *m_range = nullptr;
    InkLabel *m_rangeReason = nullptr;
    GuessRow *m_decimal = nullptr;
    GuessRow *m_thousands = nullptr;
    GuessRow *m_header = nullptr;
    GuessRow *m_firstRow = nullptr;
    GuessRow *m_empty = nullptr;
    InkLabel *m_selfDescribing = nullptr;
};

} // namespace tidemark::ui
