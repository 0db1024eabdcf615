// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widget_prompts.h"

#include <vector>

#include <QDialog>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include "ui/theme/tokens.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/ink_label.h"
#include "ui/widgets/surface.h"

namespace tidemark::ui {

namespace {

/// Title, text, any widget, and a row of buttons at the right with the primary one last.
class SheetDialog final : public QDialog
{
public:
    SheetDialog(QWidget *parent, const Prompts::Question &question, QWidget *body)
        : QDialog(parent)
    {
        setWindowTitle(question.title);
        setBackgroundRole(QPalette::Base);
        auto *layout = new QVBoxLayout(this);
        setSpaces(layout, space::xl, space::xl, space::xl, space::l, space::m);
        layout->addWidget(
            new InkLabel(question.title, TextSize::Title, Ink::First, QFont::DemiBold));
        if (!question.text.isEmpty())
            layout->addWidget(readingLabel(question.text, TextSize::Body, Ink::Second));
        if (body)
            layout->addWidget(body);
        auto *row = new QHBoxLayout;
        setSpaces(row, 0, space::s, 0, 0, space::s);
        row->addStretch();
        for (qsizetype i = question.buttons.size() - 1; i >= 0; --i) {
            auto *button =
                i == 0 ? primaryButton(question.buttons[i]) : secondaryButton(question.buttons[i]);
            button->setDefault(i == 0);
            button->setAutoDefault(i == 0);
            connect(button, &QPushButton::clicked, this, [this, i] { done(int(i) + 1); });
            row->addWidget(button);
        }
        layout->addLayout(row);
        setMinimumWidth(420);
    }
};

/// A name that only looks as if it had an ending ("study 1.2") gets one too.
QString withEnding(const QString &path, const QString &ending)
{
    const bool has = ending.isEmpty() || path.endsWith(u'.' + ending, Qt::CaseInsensitive);
    return has ? path : path + u'.' + ending;
}

} // namespace

QString WidgetPrompts::remember(const QString &path)
{
    if (!path.isEmpty())
        m_settings.set(keys::lastFolder, QFileInfo(path).absolutePath());
    return path;
}

QString WidgetPrompts::openFile(QWidget *parent, const QString &title, const QString &filter)
{
    return remember(
        QFileDialog::getOpenFileName(parent, title, m_settings.get(keys::lastFolder), filter));
}

QString WidgetPrompts::saveFile(QWidget *parent, const QString &title, const QString &proposal,
                                const QString &filter)
{
    const QString start = QDir(m_settings.get(keys::lastFolder)).filePath(proposal);
    QFileDialog dialog(parent, title, start, filter);
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    // The dialog adds it to names without any; what it asks about is then what is replaced.
    dialog.setDefaultSuffix(QFileInfo(proposal).suffix());
    dialog.selectFile(proposal);
    while (dialog.exec() == QDialog::Accepted) {
        const QString chosen = dialog.selectedFiles().value(0);
        const QString path = withEnding(chosen, QFileInfo(proposal).suffix());
        if (path == chosen || !QFileInfo::exists(path) || mayReplace(parent, path))
            return remember(path);
    }
    return {};
}

bool WidgetPrompts::mayReplace(QWidget *parent, const QString &path)
{
    return ask(parent,
               {.title = tr("%1 is there already").arg(QFileInfo(path).fileName()),
                .text = tr("What is in it is lost if it is replaced."),
                .buttons = {tr("Replace"), tr("Cancel")}})
        == 0;
}

QString WidgetPrompts::chooseFolder(QWidget *parent, const QString &title)
{
    const QString folder =
        QFileDialog::getExistingDirectory(parent, title, m_settings.get(keys::lastFolder));
    if (!folder.isEmpty())
        m_settings.set(keys::lastFolder, folder);
    return folder;
}

int WidgetPrompts::ask(QWidget *parent, const Question &question)
{
    SheetDialog dialog(parent, question, nullptr);
    const int answer = dialog.exec();
    return answer == 0 ? int(question.buttons.size()) - 1 : answer - 1;
}

std::optional<QString> WidgetPrompts::askText(QWidget *parent, const QString &title,
                                              const QString &label, const QString &proposal)
{
    auto *field = new QLineEdit(proposal);
    field->setAccessibleName(label);
    field->selectAll();
    SheetDialog dialog(parent, {.title = title, .text = label, .buttons = {tr("OK"), tr("Cancel")}},
                       field);
    field->setFocus();
    if (dialog.exec() != 1)
        return std::nullopt;
    return field->text();
}

void WidgetPrompts::tell(QWidget *parent, const QString &title, const QString &text)
{
    ask(parent, {.title = title, .text = text, .buttons = {tr("OK")}});
}

} // namespace tidemark::ui
