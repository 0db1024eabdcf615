// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#include "ui/import_wizard/label_edit_model.h"

namespace tidemark::ui {

/// Labels of one variable (or of several that share them) and which codes mean missing, and why.
class LabelEditor final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LabelEditor)

public:
    LabelEditor(const QString &variable, const ColumnPlan &column, QWidget *parent = nullptr);

    std::vector<ValueLabel> labels() const { return m_model.labels(); }
    std::vector<MissingCode> missingCodes() const { return m_model.missingCodes(); }

private:
    LabelEditModel m_model;
};

} // namespace tidemark::ui
