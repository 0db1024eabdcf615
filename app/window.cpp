// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window.h"

#include <memory>

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QSettings>
#include <QStandardPaths>
#include <QtConcurrent>

#include "core/example/example_study.h"
#include "translations/language.h"
#include "ui/document.h"
#include "ui/main_window.h"
#include "ui/theme/theme.h"
#include "ui/widget_prompts.h"

using namespace Qt::StringLiterals;

namespace tidemark {

namespace {

/// Owns what lives as long as the program, and makes a new window when the language changes.
class WindowProgram final : public QObject
{
public:
    explicit WindowProgram(QApplication &application)
        : m_application(application)
        , m_systemTheme(ui::systemTheme())
        , m_settings(m_backend)
        , m_prompts(m_settings)
        , m_language(chosenLanguage())
    {
        ui::applyTheme(m_application, chosenTheme(m_settings.get(ui::keys::theme)));
    }

    void showWindow(std::unique_ptr<ui::Document> document)
    {
        const QString data = QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
        m_window = std::make_unique<ui::MainWindow>(
            ui::WindowSurroundings{.settings = m_settings,
                                   .prompts = m_prompts,
                                   .recoveryFolder = QDir(data).filePath(u"recovery"_s),
                                   .pictureFolder = QDir(data).filePath(u"pictures"_s)});
        connect(m_window.get(), &ui::MainWindow::themeChosen, this, [this](const QString &theme) {
            ui::applyTheme(m_application, chosenTheme(theme));
        });
        connect(m_window.get(), &ui::MainWindow::exampleWanted, this, [this] { makeExample(); });
        // The window that tells is replaced, so it must be out of its own call first.
        connect(
            m_window.get(), &ui::MainWindow::languageChosen, this,
            [this] {
                auto open = m_window->takeDocument();
                m_language.change(chosenLanguage());
                showWindow(std::move(open));
            },
            Qt::QueuedConnection);
        if (document) {
            m_window->setDocument(std::move(document));
            m_window->showRoom(ui::MainWindow::AnalyseRoomIndex);
        }
        m_window->show();
    }

    void open(const QString &path) { m_window->openStudy(path); }

private:
    /// Opens the example study with what the user did in it; the first time it is made in the
    /// background.
    void makeExample()
    {
        const QString data = QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
        const QString folder = QDir(data).filePath(u"example"_s);
        const QString known = QDir(folder).filePath(example::exampleStudyName());
        if (QFile::exists(known)) {
            open(known);
            return;
        }
        QtConcurrent::run([folder] {
            NullJobControl job;
            return example::makeExampleStudy(folder, job);
        }).then(this, [this](const Result<QString> &path) {
            if (path)
                open(*path);
            else
                m_prompts.tell(m_window.get(),
                               QCoreApplication::translate("Window", "The example was not made"),
                               describe(path.error()));
        });
    }

    QString chosenLanguage() const
    {
        const QString chosen = m_settings.get(ui::keys::language);
        return chosen.isEmpty() ? systemLanguage() : chosen;
    }

    ui::Theme chosenTheme(const QString &theme) const
    {
        if (theme == u"dark"_s)
            return ui::Theme::Dark;
        return theme == u"light"_s ? ui::Theme::Light : m_systemTheme;
    }

    QApplication &m_application;
    ui::Theme m_systemTheme;
    QSettings m_backend;
    ui::Settings m_settings;
    ui::WidgetPrompts m_prompts;
    ProgramLanguage m_language;
    std::unique_ptr<ui::MainWindow> m_window;
};

} // namespace

int runWindow(int argc, char **argv)
{
    QApplication application(argc, argv);
    QCoreApplication::setOrganizationName(u"Tidemark"_s);
    QCoreApplication::setApplicationName(u"Tidemark"_s);
    WindowProgram program(application);
    program.showWindow(nullptr);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() > 1)
        program.open(arguments[1]);
    return QApplication::exec();
}

} // namespace tidemark
