// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/r_script_dialog.h"

#include <QClipboard>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSaveFile>
#include <QVBoxLayout>

#include "core/base/error.h"
#include "ui/prompts.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/ink_label.h"
#include "ui/widgets/surface.h"

using namespace Qt::StringLiterals;

namespace tidemark::ui {

RScriptDialog::RScriptDialog(const QString &script, Prompts &prompts, QWidget *parent)
    : QDialog(parent)
    , m_prompts(prompts)
    , m_text(new QPlainTextEdit(script))
{
    setWindowTitle(tr("R code"));
    setBackgroundRole(QPalette::Base);
    resize(760, 560);
    auto *column = new QVBoxLayout(this);
    setSpaces(column, space::xl, space::xl, space::xl, space::l, space::s);
    column->addWidget(new InkLabel(tr("R code"), TextSize::Headline, Ink::First, QFont::DemiBold));
    column->addWidget(
        readingLabel(tr("The packages survey and stats give the same numbers from the "
                        "answers written as CSV, one file per wave."),
                     TextSize::Body, Ink::Second));
    QFont code = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    code.setPixelSize(12);
    m_text->setFont(code);
    m_text->setReadOnly(true);
    m_text->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_text->setObjectName(u"rScript"_s);
    m_text->setAccessibleName(tr("R code"));
    column->addWidget(m_text, 1);
    auto *row = new QHBoxLayout;
    setSpaces(row, 0, space::s, 0, 0, space::s);
    auto *close = secondaryButton(tr("Close"));
    auto *saveAs = secondaryButton(tr("Save file") + u" …", "save"_L1);
    saveAs->setObjectName(u"saveRScript"_s);
    auto *copy = primaryButton(tr("Copy"), "copy"_L1);
    copy->setObjectName(u"copyRScript"_s);
    copy->setDefault(true);
    row->addStretch();
    row->addWidget(close);
    row->addWidget(saveAs);
    row->addWidget(copy);
    column->addLayout(row);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    connect(saveAs, &QPushButton::clicked, this, &RScriptDialog::save);
    connect(copy, &QPushButton::clicked, this, [this] {
        QGuiApplication::clipboard()->setText(m_text->toPlainText());
        Q_EMIT copied();
    });
}

void RScriptDialog::save()
{
    QString path =
        m_prompts.saveFile(this, tr("Save R code"), u"analysis.R"_s, tr("R script (*.R)"));
    if (path.isEmpty())
        return;
    if (!path.endsWith(u".R"_s, Qt::CaseInsensitive))
        path += u".R"_s;
    QSaveFile file(path);
    const QByteArray bytes = m_text->toPlainText().toUtf8();
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit()) {
        const Error error{ErrorCode::FileNotWritable, {file.errorString()}, {.file = path}};
        m_prompts.tell(this, tr("The R code was not saved"), describe(error));
        return;
    }
    Q_EMIT saved(path);
}

} // namespace tidemark::ui
