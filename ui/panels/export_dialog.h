// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#include "ui/charts/chart_export.h"

class QCheckBox;
class QComboBox;
class QDoubleSpinBox;
class QLabel;
class QSpinBox;

namespace tidemark::ui {

class Prompts;
class Segments;

/// Format, width in cm, size of the smallest text and resolution of a figure, with a preview of the
/// very bytes that will be written.
class ExportDialog final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ExportDialog)

public:
    /// Starts with these options and "svg", "pdf" or "png".
    ExportDialog(ChartSpec spec, const ExportOptions &options, const QString &format,
                 Prompts &prompts, QWidget *parent = nullptr);

    FigureFormat format() const;
    ExportOptions options() const;

Q_SIGNALS:
    void exported(const QString &path);

private:
    void showPreview();
    void write();

    ChartSpec m_spec;
    HouseStyle m_style;
    Prompts &m_prompts;
    Segments *m_format = nullptr;
    QDoubleSpinBox *m_width = nullptr;
    QDoubleSpinBox *m_text = nullptr;
    QSpinBox *m_dots = nullptr;
    QCheckBox *m_dark = nullptr;
    QLabel *m_preview = nullptr;
};

} // namespace tidemark::ui
