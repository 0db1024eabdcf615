// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/script_dialog.h"

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
#include "ui/widgets/segments.h"
#include "ui/widgets/surface.h"

using namespace Qt::StringLiterals;

namespace tidemark::ui {

namespace {

QString stataKey()
{
    return u"stata"_s;
}

} // namespace

ScriptDialog::ScriptDialog(Scripts scripts, Prompts &prompts, QWidget *parent)
    : QDialog(parent)
    , m_scripts(std::move(scripts))
    , m_prompts(prompts)
    , m_languages(new Segments)
    , m_what(readingLabel({}, TextSize::Body, Ink::Second))
    , m_text(new QPlainTextEdit)
{
    setWindowTitle(tr("Code"));
    setBackgroundRole(QPalette::Base);
    resize(760, 560);
    auto *column = new QVBoxLayout(this);
    setSpaces(column, space::xl, space::xl, space::xl, space::l, space::s);
    column->addWidget(new InkLabel(tr("Code"), TextSize::Headline, Ink::First, QFont::DemiBold));
    m_languages->setObjectName(u"scriptLanguages"_s);
    m_languages->setAccessibleName(tr("Language of the code"));
    m_languages->setItems(
        {{.key = u"r"_s, .text = u"R"_s}, {.key = stataKey(), .text = u"Stata"_s}});
    column->addWidget(m_languages, 0, Qt::AlignLeft);
    column->addWidget(m_what);
    QFont code = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    code.setPixelSize(12);
    m_text->setFont(code);
    m_text->setReadOnly(true);
    m_text->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_text->setObjectName(u"script"_s);
    m_text->setAccessibleName(tr("Code"));
    column->addWidget(m_text, 1);
    auto *row = new QHBoxLayout;
    setSpaces(row, 0, space::s, 0, 0, space::s);
    auto *close = secondaryButton(tr("Close"));
    auto *saveAs = secondaryButton(tr("Save file") + u" …", "save"_L1);
    saveAs->setObjectName(u"saveScript"_s);
    auto *copy = primaryButton(tr("Copy"), "copy"_L1);
    copy->setObjectName(u"copyScript"_s);
    copy->setDefault(true);
    row->addStretch();
    row->addWidget(close);
    row->addWidget(saveAs);
    row->addWidget(copy);
    column->addLayout(row);
    connect(m_languages, &Segments::chosen, this, &ScriptDialog::showScript);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    connect(saveAs, &QPushButton::clicked, this, &ScriptDialog::save);
    connect(copy, &QPushButton::clicked, this, [this] {
        QGuiApplication::clipboard()->setText(m_text->toPlainText());
        Q_EMIT copied();
    });
    showScript();
}

bool ScriptDialog::isStata() const
{
    return m_languages->current() == stataKey();
}

void ScriptDialog::showScript()
{
    m_text->setPlainText(isStata() ? m_scripts.stata : m_scripts.r);
    m_what->setText(
        isStata() ? tr("Stata 17 or later gives the numbers from the answers written as CSV, "
                       "one file per wave. Comments tell what is expected after each command, "
                       "and where Stata has no equivalent.")
                  : tr("The packages survey and stats give the same numbers from the "
                       "answers written as CSV, one file per wave."));
}

void ScriptDialog::save()
{
    const QString ending = isStata() ? u".do"_s : u".R"_s;
    const QString path =
        m_prompts.saveFile(this, tr("Save the code"), u"analysis"_s + ending,
                           isStata() ? tr("Stata script (*.do)") : tr("R script (*.R)"));
    if (path.isEmpty())
        return;
    QSaveFile file(path);
    const QByteArray bytes = m_text->toPlainText().toUtf8();
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit()) {
        const Error error{ErrorCode::FileNotWritable, {file.errorString()}, {.file = path}};
        m_prompts.tell(this, tr("The code was not saved"), describe(error));
        return;
    }
    Q_EMIT saved(path);
}

} // namespace tidemark::ui
