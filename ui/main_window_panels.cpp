// SPDX-License-Identifier: GPL-3.0-or-later
// The dialogs of the window: commands, design, recode, settings, help.
#include <QAction>
#include <QActionGroup>
#include <QApplication>
#include <QStackedWidget>

#include "ui/actions.h"
#include "ui/charts/house_style_json.h"
#include "ui/document.h"
#include "ui/help/help_place.h"
#include "ui/help/help_window.h"
#include "ui/main_window.h"
#include "ui/panels/command_palette.h"
#include "ui/panels/design_dialog.h"
#include "ui/panels/recode_dialog.h"
#include "ui/panels/settings_dialog.h"
#include "ui/panels/status_strip.h"
#include "ui/prompts.h"

using namespace Qt::StringLiterals;

namespace tidemark::ui {

namespace {

void checkChoice(const QActionGroup &group, const QString &data)
{
    for (QAction *action : group.actions())
        action->setChecked(action->data().toString() == data);
}

} // namespace

void MainWindow::showCommands()
{
    auto *palette = new CommandPalette(m_actions->all(), this);
    palette->show();
}

void MainWindow::editDesign()
{
    const auto study = m_document ? m_document->study() : nullptr;
    const Source *source = study ? study->source(designSource()) : nullptr;
    if (!source)
        return;
    auto *dialog = new DesignDialog(*study, *source, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    setHelpPage(dialog, u"design"_s);
    connect(dialog, &QDialog::accepted, this, [this, dialog, before = *source] {
        const Source next = dialog->source();
        if (m_document && !(next == before))
            m_document->perform(SetSource{next});
    });
    dialog->open();
}

void MainWindow::recode(VariableId variable)
{
    const auto study = m_document ? m_document->study() : nullptr;
    const Variable *from = study ? study->variable(variable) : nullptr;
    if (!from || from->storage == StorageType::Text) {
        m_status->say(tr("Choose a variable with codes or numbers in Data first."));
        return;
    }
    auto *dialog = new RecodeDialog(*study, *from, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        auto made = dialog->variable();
        if (!m_document || !made)
            return;
        made->id = m_document->newId<VariableId>();
        m_document->perform(AddVariable{.value = *made});
    });
    dialog->open();
}

void MainWindow::editSettings()
{
    const Preferences before = readPreferences(m_surroundings.settings);
    auto *dialog = new SettingsDialog(before, m_surroundings.prompts, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    setHelpPage(dialog, u"disclosure"_s);
    connect(dialog, &QDialog::accepted, this,
            [this, dialog, before] { usePreferences(before, dialog->preferences()); });
    dialog->open();
}

void MainWindow::usePreferences(const Preferences &before, const Preferences &next)
{
    writePreferences(m_surroundings.settings, next);
    checkChoice(*m_actions->themes, next.theme);
    checkChoice(*m_actions->languages, next.language);
    if (next.houseStyle != before.houseStyle)
        useHouseStyle(next.houseStyle);
    if (next.theme != before.theme)
        Q_EMIT themeChosen(next.theme);
    if (next.language != before.language)
        Q_EMIT languageChosen(next.language);
}

void MainWindow::useHouseStyle(const QString &path)
{
    if (!m_document || m_document->isReadOnly())
        return;
    const auto style = path.isEmpty() ? Result<HouseStyle>(HouseStyle()) : readHouseStyle(path);
    if (!style) {
        m_surroundings.prompts.tell(this, tr("The house style was not used"),
                                    describe(style.error()));
        return;
    }
    SetStudyInfo info = studyInfo(*m_document->study());
    if (info.houseStyle == toJson(*style))
        return;
    info.houseStyle = toJson(*style);
    m_document->perform(info);
}

void MainWindow::showHelpFor(QWidget *place)
{
    const QString page = helpPageOf(place);
    showHelp(page.isEmpty() ? helpPageOf(m_rooms->currentWidget()) : page);
}

void MainWindow::showHelp(const QString &page)
{
    // A modal dialog shuts out every window that is not its own.
    QWidget *owner = QApplication::activeModalWidget();
    if (!owner)
        owner = this;
    if (m_help && m_help->parentWidget() != owner)
        m_help->close();
    if (!m_help || m_help->parentWidget() != owner) {
        m_help = new HelpWindow(owner);
        m_help->setAttribute(Qt::WA_DeleteOnClose);
    }
    m_help->showPage(page);
    m_help->show();
    m_help->raise();
    m_help->activateWindow();
}

} // namespace tidemark::ui
