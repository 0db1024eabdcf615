// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import_wizard/file_step.h"

#include <QDir>
#include <QFileInfo>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include "ui/import_wizard/drop_area.h"
#include "ui/import_wizard/error_note.h"
#include "ui/import_wizard/import_words.h"
#include "ui/prompts.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/ink_label.h"
#include "ui/widgets/surface.h"

using namespace Qt::StringLiterals;

namespace tidemark::ui {

namespace {

constexpr int columnWidth = 640;

QString fileFilter()
{
    return FileStep::tr("Files with answers (%1)")
               .arg(u"*.csv *.tsv *.txt *.tab *.xlsx *.sav *.zsav *.por *.dta *.sas7bdat *.xpt"_s)
        + u";;"_s + FileStep::tr("All files (%1)").arg(u"*"_s);
}

} // namespace

FileStep::FileStep(WizardSession &session, Prompts &prompts, QWidget *parent)
    : WizardStep(session, parent)
    , m_prompts(prompts)
    , m_path(new QLineEdit)
    , m_error(new ErrorNote)
{
    auto *row = new QHBoxLayout(this);
    setSpaces(row, 24, 20, 24, 20, 0);
    auto *inside = new QWidget;
    inside->setMaximumWidth(columnWidth);
    row->addWidget(inside, 1);
    row->addStretch(0);
    auto *column = new QVBoxLayout(inside);
    setSpaces(column, 0, 0, 0, 0, 12);
    column->addWidget(
        new InkLabel(tr("Which file?"), TextSize::Headline, Ink::First, QFont::DemiBold));
    auto *below = new InkLabel(tr("Answers from CSV and other text, Excel, SPSS, Stata or SAS. "
                                  "The file itself is never changed."),
                               TextSize::Body, Ink::Second);
    below->setWordWrap(true);
    column->addWidget(below);
    auto *drop = new DropArea;
    column->addWidget(drop);
    auto *label = new InkLabel(tr("File"), TextSize::Notes, Ink::Second);
    label->setBuddy(m_path);
    m_path->setObjectName(u"filePath"_s);
    m_path->setAccessibleName(tr("File"));
    m_path->setPlaceholderText(tr("Folder and name of the file"));
    column->addWidget(label);
    column->addWidget(m_path);
    column->addWidget(m_error);
    buildFileCard(column);
    buildRecipes(column);
    column->addStretch();
    connect(drop, &DropArea::fileDropped, this, &FileStep::open);
    connect(drop, &DropArea::chooseRequested, this, &FileStep::choose);
    connect(m_path, &QLineEdit::editingFinished, this, [this] { open(m_path->text().trimmed()); });
    connect(&session, &WizardSession::draftChanged, this, &FileStep::showState);
    connect(&session, &WizardSession::stateChanged, this, &FileStep::showState);
}

void FileStep::buildFileCard(QVBoxLayout *column)
{
    m_card = new Card;
    auto *inside = new QVBoxLayout(m_card);
    setSpaces(inside, 16, 12, 16, 12, 4);
    m_name = new InkLabel({}, TextSize::Title, Ink::First, QFont::DemiBold);
    m_name->setWordWrap(true);
    m_what = new InkLabel({}, TextSize::Body, Ink::Second);
    m_what->setWordWrap(true);
    inside->addWidget(m_name);
    inside->addWidget(m_what);
    column->addWidget(m_card);
    m_card->hide();
}

void FileStep::buildRecipes(QVBoxLayout *column)
{
    m_recipes = new Card;
    auto *inside = new QVBoxLayout(m_recipes);
    setSpaces(inside, 16, 12, 16, 12, 6);
    inside->addWidget(new InkLabel(tr("Read as an earlier delivery"), TextSize::Title, Ink::First,
                                   QFont::DemiBold));
    auto *below = new InkLabel(tr("All choices are taken from the recipe; the receipt compares the "
                                  "file with the last delivery."),
                               TextSize::Notes, Ink::Second);
    below->setWordWrap(true);
    inside->addWidget(below);
    m_recipeRows = new QVBoxLayout;
    inside->addLayout(m_recipeRows);
    column->addWidget(m_recipes);
    m_recipes->hide();
}

QString FileStep::decided() const
{
    if (!session().draft().hasPlan())
        return {};
    const Proposal &proposal = session().draft().proposal;
    return ImportWords::fileSize(proposal.fileSize) + u" · "_s + proposal.formatName;
}

QString FileStep::hint() const
{
    return tr("Drag a file into the window, or choose one");
}

void FileStep::enter()
{
    showState();
    showRecipes();
}

void FileStep::choose()
{
    const QString path = m_prompts.openFile(this, tr("Choose a file with answers"), fileFilter());
    if (!path.isEmpty())
        open(path);
}

void FileStep::open(const QString &path)
{
    if (path.isEmpty() || path == session().draft().path)
        return;
    m_path->setText(QDir::toNativeSeparators(path));
    session().openFile(path);
    showRecipes();
}

void FileStep::showState()
{
    const WizardDraft &draft = session().draft();
    if (m_path->text().isEmpty() && !draft.path.isEmpty())
        m_path->setText(QDir::toNativeSeparators(draft.path));
    m_error->showError(session().error());
    const bool reading = session().working() == WizardSession::Working::Reading;
    m_card->setVisible(!draft.path.isEmpty() && !session().error());
    m_card->setWorking(reading);
    m_name->setText(QFileInfo(draft.path).fileName());
    const ImportPlan &plan = draft.proposal.plan;
    m_what->setText(reading ? tr("Looking at the file …")
                            : tr("%1, %2. %3 rows of answers, %4.")
                                  .arg(draft.proposal.formatName,
                                       ImportWords::fileSize(draft.proposal.fileSize),
                                       ImportWords::number(plan.rows),
                                       tr("%n variable(s)", nullptr, int(plan.columns.size()))));
}

void FileStep::showRecipes()
{
    while (QLayoutItem *item = m_recipeRows->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    const std::vector<Recipe> recipes = session().recipes();
    m_recipes->setVisible(!recipes.empty() && !session().draft().path.isEmpty());
    for (const Recipe &recipe : recipes) {
        auto *button = secondaryButton(tr("Read as %1").arg(recipe.name), "play"_L1);
        button->setObjectName(u"recipe-"_s + recipe.name);
        m_recipeRows->addWidget(button, 0, Qt::AlignLeft);
        connect(button, &QPushButton::clicked, this, [this, recipe] {
            Q_EMIT recipeChosen();
            session().openWithRecipe(session().draft().path, recipe);
        });
    }
}

} // namespace tidemark::ui
