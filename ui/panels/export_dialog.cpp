// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/export_dialog.h"

#include <QCheckBox>
#include <QDoubleSpinBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QRegularExpression>
#include <QSpinBox>
#include <QVBoxLayout>

#include "ui/prompts.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/ink_label.h"
#include "ui/widgets/segments.h"
#include "ui/widgets/surface.h"

using namespace Qt::StringLiterals;

namespace tidemark::ui {

namespace {

constexpr QSize previewSize(520, 400);

/// The headline as a file name: letters, figures and hyphens.
QString fileName(const QString &headline)
{
    QString name = headline.toLower();
    name.replace(QRegularExpression(u"[^\\p{L}\\p{N}]+"_s), u"-"_s);
    while (name.startsWith(u'-'))
        name.remove(0, 1);
    return name.left(60).isEmpty() ? u"figure"_s : name.left(60);
}

} // namespace

ExportDialog::ExportDialog(ChartSpec spec, const ExportOptions &options, const QString &format,
                           Prompts &prompts, QWidget *parent)
    : QDialog(parent)
    , m_spec(std::move(spec))
    , m_style(options.style)
    , m_prompts(prompts)
    , m_format(new Segments)
    , m_width(new QDoubleSpinBox)
    , m_text(new QDoubleSpinBox)
    , m_dots(new QSpinBox)
    , m_dark(new QCheckBox(tr("Dark colours")))
    , m_preview(new QLabel)
{
    setWindowTitle(tr("Export figure"));
    setBackgroundRole(QPalette::Base);
    m_format->setItems({{.key = u"svg"_s, .text = u"SVG"_s},
                        {.key = u"pdf"_s, .text = u"PDF"_s},
                        {.key = u"png"_s, .text = u"PNG"_s}});
    m_format->setCurrent(format);
    m_width->setRange(5.0, 40.0);
    m_width->setDecimals(1);
    m_width->setSuffix(u" cm"_s);
    m_width->setValue(options.widthCm);
    m_text->setRange(6.0, 16.0);
    m_text->setDecimals(1);
    m_text->setSuffix(u" pt"_s);
    m_text->setValue(options.smallestText);
    m_dots->setRange(72, 1200);
    m_dots->setSuffix(u" dpi"_s);
    m_dots->setValue(options.dotsPerInch);
    m_preview->setFixedSize(previewSize);
    m_preview->setAlignment(Qt::AlignCenter);
    m_preview->setAccessibleName(tr("Preview"));

    auto *outer = new QVBoxLayout(this);
    setSpaces(outer, space::xl, space::xl, space::xl, space::l, space::l);
    outer->addWidget(
        new InkLabel(tr("Export figure"), TextSize::Headline, Ink::First, QFont::DemiBold));
    auto *middle = new QHBoxLayout;
    setSpaces(middle, 0, 0, 0, 0, space::xl);
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(space::m);
    grid->setVerticalSpacing(space::m);
    int row = 0;
    const auto add = [&](const QString &name, QWidget *field) {
        grid->addWidget(new InkLabel(name), row, 0);
        grid->addWidget(field, row, 1);
        field->setAccessibleName(name);
        ++row;
    };
    add(tr("Format"), m_format);
    add(tr("Width"), m_width);
    add(tr("Smallest text"), m_text);
    add(tr("Resolution"), m_dots);
    grid->addWidget(m_dark, row++, 1);
    grid->setRowStretch(row, 1);
    middle->addLayout(grid);
    middle->addWidget(m_preview);
    outer->addLayout(middle);
    auto *buttons = new QHBoxLayout;
    setSpaces(buttons, 0, 0, 0, 0, space::s);
    auto *cancel = secondaryButton(tr("Cancel"));
    auto *save = primaryButton(tr("Save file") + u" …", "upload"_L1);
    save->setObjectName(u"saveFigure"_s);
    save->setDefault(true);
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(save);
    outer->addLayout(buttons);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(save, &QPushButton::clicked, this, &ExportDialog::write);
    connect(m_format, &Segments::chosen, this, &ExportDialog::showPreview);
    connect(m_width, &QDoubleSpinBox::valueChanged, this, &ExportDialog::showPreview);
    connect(m_text, &QDoubleSpinBox::valueChanged, this, &ExportDialog::showPreview);
    connect(m_dark, &QCheckBox::toggled, this, &ExportDialog::showPreview);
    showPreview();
}

FigureFormat ExportDialog::format() const
{
    const QString key = m_format->current();
    return key == u"pdf"_s ? FigureFormat::Pdf
        : key == u"png"_s  ? FigureFormat::Png
                           : FigureFormat::Svg;
}

ExportOptions ExportDialog::options() const
{
    return {.widthCm = m_width->value(),
            .smallestText = m_text->value(),
            .dotsPerInch = m_dots->value(),
            .theme = m_dark->isChecked() ? Theme::Dark : Theme::Light,
            .style = m_style};
}

void ExportDialog::showPreview()
{
    m_dots->setEnabled(format() == FigureFormat::Png);
    ExportOptions shown = options();
    shown.dotsPerInch = 96;
    const QImage image = figureImage(m_spec, shown);
    const double ratio = devicePixelRatioF();
    QPixmap pixmap = QPixmap::fromImage(
        image.scaled(previewSize * ratio, Qt::KeepAspectRatio, Qt::SmoothTransformation));
    pixmap.setDevicePixelRatio(ratio);
    m_preview->setPixmap(pixmap);
}

void ExportDialog::write()
{
    const QString ending = m_format->current();
    const QString path =
        m_prompts.saveFile(this, tr("Export figure"), fileName(m_spec.headline) + u'.' + ending,
                           tr("Figure (*.%1)").arg(ending));
    if (path.isEmpty())
        return;
    const auto written = exportFigureToFile(m_spec, format(), options(), path);
    if (!written) {
        m_prompts.tell(this, tr("The figure was not written"), describe(written.error()));
        return;
    }
    Q_EMIT exported(path);
    accept();
}

} // namespace tidemark::ui
