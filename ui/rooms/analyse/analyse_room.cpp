// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rooms/analyse/analyse_room.h"

#include <QAction>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include "ui/actions.h"
#include "ui/charts/chart_view.h"
#include "ui/charts/house_style_json.h"
#include "ui/document.h"
#include "ui/help/help_place.h"
#include "ui/models/focus_key.h"
#include "ui/panels/analysis_kinds.h"
#include "ui/preferences.h"
#include "ui/prompts.h"
#include "ui/rooms/analyse/checks_panel.h"
#include "ui/rooms/analyse/explanation_panel.h"
#include "ui/rooms/analyse/figure_card.h"
#include "ui/rooms/analyse/question_panel.h"
#include "ui/rooms/analyse/role_area.h"
#include "ui/rooms/analyse/saved_panel.h"
#include "ui/rooms/analyse/style_panel.h"
#include "ui/rooms/analyse/trail_row.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/fold_splitter.h"
#include "ui/widgets/surface.h"

using namespace Qt::StringLiterals;

namespace tidemark::ui {

AnalyseRoom::AnalyseRoom(const Actions &actions, Settings settings, Prompts &prompts,
                         QWidget *parent)
    : Room(u"analyse"_s, parent)
    , m_settings(settings)
    , m_prompts(prompts)
    , m_questions(new QuestionPanel)
    , m_saved(new SavedPanel)
    , m_roles(new RoleArea)
    , m_trail(new TrailRow)
    , m_figure(new FigureCard)
    , m_explanation(new ExplanationPanel)
    , m_checks(new ChecksPanel)
    , m_style(new StylePanel)
    , m_export(primaryButton(tr("Export figure") + u" …", "upload"_L1))
{
    build(makeLeft(), {264, 200, 420}, makeCentre(), makeRight(), {288, 240, 400});
    connectActions(actions);
    connectParts();
    connectFigure();
    setHelpPage(this, u"figures"_s);
    setHelpPage(m_saved, u"report"_s);
    setHelpPage(m_style, u"report"_s);
    setHelpPage(m_trail, u"filter"_s);
    showDraft();
}

AnalyseRoom::~AnalyseRoom() = default;

QWidget *AnalyseRoom::makeLeft()
{
    auto *left = new Surface(Qt::RightEdge);
    auto *column = new QVBoxLayout(left);
    setSpaces(column, 0, 0, 1, 0, 0);
    auto *splitter = new FoldSplitter(Qt::Vertical);
    splitter->addWidget(m_questions);
    splitter->addWidget(m_saved);
    splitter->setStretchFactor(0, 1);
    splitter->setSizes({500, 256});
    m_saved->setMinimumHeight(120);
    column->addWidget(splitter);
    return left;
}

QWidget *AnalyseRoom::makeCentre()
{
    auto *centre = new QWidget;
    auto *column = new QVBoxLayout(centre);
    setSpaces(column, space::m, 10, space::m, space::m, 0);
    column->addWidget(m_roles);
    column->addWidget(m_trail);
    column->addWidget(m_figure, 1);
    return centre;
}

QWidget *AnalyseRoom::makeRight()
{
    auto *right = new Surface(Qt::LeftEdge);
    auto *column = new QVBoxLayout(right);
    setSpaces(column, 1, 0, 0, 0, 0);
    auto *inner = new QWidget;
    auto *parts = new QVBoxLayout(inner);
    setSpaces(parts, 0, 0, 0, 0, 0);
    parts->addWidget(m_explanation);
    parts->addWidget(m_checks);
    parts->addWidget(new Hairline);
    parts->addWidget(m_style);
    parts->addStretch();
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(inner);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->viewport()->setBackgroundRole(QPalette::Base);
    inner->setBackgroundRole(QPalette::Base);
    column->addWidget(scroll, 1);
    auto *foot = new QVBoxLayout;
    setSpaces(foot, space::l, space::s, space::l, space::l, 0);
    m_export->setObjectName(u"exportFigure"_s);
    foot->addWidget(m_export);
    column->addLayout(foot);
    return right;
}

void AnalyseRoom::connectActions(const Actions &actions)
{
    connect(m_export, &QPushButton::clicked, actions.exportFigure, &QAction::trigger);
    connect(actions.exportFigure, &QAction::triggered, this, &AnalyseRoom::exportFigure);
    connect(actions.copy, &QAction::triggered, this, &AnalyseRoom::copyFigure);
    connect(actions.copyNumbers, &QAction::triggered, this, &AnalyseRoom::copyNumbers);
    connect(actions.computeAgain, &QAction::triggered, this, &AnalyseRoom::computeAgain);
    connect(actions.saveAnalysis, &QAction::triggered, this, &AnalyseRoom::saveAnalysis);
    connect(actions.duplicate, &QAction::triggered, m_saved, &SavedPanel::duplicateCurrent);
    connect(actions.filterBack, &QAction::triggered, this, [this] { stepFilter(-1); });
    connect(actions.filterOn, &QAction::triggered, this, [this] { stepFilter(1); });
    connect(actions.clearFilter, &QAction::triggered, this, [this] { cutFilter(0); });
    connect(actions.addHeading, &QAction::triggered, m_saved, &SavedPanel::headingWanted);
    connect(actions.addNote, &QAction::triggered, m_saved, &SavedPanel::noteWanted);
    connect(actions.rScript, &QAction::triggered, this, &AnalyseRoom::showRScript);
    for (int i = 0; i < actions.toRole.size(); ++i)
        connect(actions.toRole[i], &QAction::triggered, this, [this, i] { toRole(i); });
}

void AnalyseRoom::connectParts()
{
    QuestionTree *tree = m_questions->tree();
    connect(tree, &QuestionTree::dragChanged, m_roles, &RoleArea::showDrag);
    connect(tree, &QuestionTree::firstRoleWanted, m_roles, &RoleArea::putFirst);
    connect(tree, &QuestionTree::splitWanted, this,
            [this](const QString &key) { m_roles->put(RequestRole::By, key); });
    connect(tree, &QuestionTree::filterWanted, this,
            [this](const QString &key) { m_roles->put(RequestRole::Filter, key); });
    connect(tree, &QuestionTree::menuWanted, this, &AnalyseRoom::showRoleMenu);
    connect(m_roles, &RoleArea::requestWanted, this, &AnalyseRoom::editRequest);
    connect(m_roles, &RoleArea::questionWanted, this, &AnalyseRoom::ask);
    connect(m_roles, &RoleArea::filterWanted, this, &AnalyseRoom::chooseFilter);
    connect(m_roles, &RoleArea::refused, this,
            [this](const QString &reason) { Q_EMIT message(reason); });
    connect(m_trail, &TrailRow::cutWanted, this, &AnalyseRoom::cutFilter);
    connect(m_saved, &SavedPanel::opened, this, &AnalyseRoom::openSaved);
    connect(m_saved, &SavedPanel::message, this, &Room::message);
    connect(m_saved, &SavedPanel::addWanted, this, &AnalyseRoom::saveAnalysis);
    connect(m_saved, &SavedPanel::headingWanted, this, [this] {
        const auto title = m_prompts.askText(this, tr("New heading"), tr("Title"), {});
        if (m_document && title && !title->trimmed().isEmpty())
            m_saved->addHeading(title->trimmed());
    });
    connect(m_saved, &SavedPanel::noteWanted, this, [this] {
        const auto text = m_prompts.askText(this, tr("New note"), tr("Text"), {});
        if (m_document && text && !text->trimmed().isEmpty())
            m_saved->addNote(text->trimmed());
    });
    connect(m_style, &StylePanel::choiceWanted, &m_state, &AnalysisState::editChoice);
    connect(&m_state, &AnalysisState::changed, this, &AnalyseRoom::showDraft);
    connect(&m_state, &AnalysisState::failed, m_figure, &FigureCard::showError);
}

void AnalyseRoom::connectFigure()
{
    connect(m_figure, &FigureCard::choiceWanted, &m_state, &AnalysisState::editChoice);
    connect(m_figure, &FigureCard::totalsWanted, this, [this](bool on) {
        Scope scope = scopeOf(*m_state.draft().request);
        scope.totals = on;
        editRequest(withScope(*m_state.draft().request, scope), tr("Show or hide totals"));
    });
    connect(m_figure, &FigureCard::stopWanted, &m_runner, &AnalysisRunner::cancel);
    connect(m_figure, &FigureCard::pointedAt, this,
            [this](const EstimateKey &key) { explain(key, false); });
    connect(m_figure, &FigureCard::chosen, this,
            [this](const EstimateKey &key) { explain(key, true); });
    connect(m_figure, &FigureCard::unpinned, this, [this] { m_isPinned = false; });
    connect(m_figure, &FigureCard::filterWanted, this, &AnalyseRoom::filterBy);
    connect(m_figure, &FigureCard::mapWanted, this, &AnalyseRoom::showAsMap);
    connect(m_figure, &FigureCard::withoutMapWanted, this, &AnalyseRoom::showWithoutMap);
    connect(m_figure, &FigureCard::filterByMarkedWanted, this, &AnalyseRoom::filterByAny);
    connect(m_figure, &FigureCard::marked, this, [this](int units) {
        Q_EMIT message(units == 0
                           ? QString()
                           : tr("%n marked. Enter filters by them, Esc lets go.", nullptr, units));
    });
    connect(m_explanation, &ExplanationPanel::rScriptWanted, this, &AnalyseRoom::showRScript);
    connect(m_explanation, &ExplanationPanel::footnoteWanted, this, &AnalyseRoom::copyFootnote);
    connect(m_figure, &FigureCard::moreWanted, this, &AnalyseRoom::showMore);
    connect(m_figure, &FigureCard::sentenceWanted, this, &AnalyseRoom::copySentence);
    connect(&m_runner, &AnalysisRunner::started, this, [this] { m_figure->setWorking(true); });
    connect(&m_runner, &AnalysisRunner::progressed, m_figure, &FigureCard::setProgress);
    connect(&m_runner, &AnalysisRunner::cancelled, this, [this] { m_figure->setWorking(false); });
    connect(&m_runner, &AnalysisRunner::finished, this,
            [this](const AnalysisRunner::Answer &answer) {
                m_answer = answer;
                showAnswer();
            });
    connect(&m_runner, &AnalysisRunner::failed, this, [this](const Error &error) {
        m_answer.reset();
        m_explanation->clear();
        m_checks->hide();
        m_figure->showError(describe(error));
    });
}

void AnalyseRoom::setDocument(Document *document)
{
    if (m_document)
        m_document->disconnect(this);
    m_document = document;
    m_runner.cancel();
    m_runner.forget();
    m_answer.reset();
    m_computed.reset();
    m_cutSteps.clear();
    m_isPinned = false;
    m_explanation->clear();
    m_saved->setDocument(document);
    if (document)
        connect(document, &Document::changed, this, &AnalyseRoom::showDraft);
    m_state.setDocument(document);
    if (!document)
        return;
    for (const SavedAnalysis &entry : document->study()->analyses) {
        if (entry.kind == SavedKind::Analysis) {
            openSaved(entry.id);
            break;
        }
    }
}

void AnalyseRoom::focusSearch()
{
    m_questions->focusSearch();
}

bool AnalyseRoom::closeOneThing()
{
    if (m_figure->chart()->clearMarked())
        return true;
    if (m_isPinned) {
        m_isPinned = false;
        return true;
    }
    if (m_runner.isRunning()) {
        m_runner.cancel();
        return true;
    }
    return false;
}

SourceId AnalyseRoom::designSource() const
{
    if (!m_document)
        return {};
    const auto study = m_document->study();
    const Source *source =
        m_state.draft().request ? namingSource(*study, *m_state.draft().request) : nullptr;
    if (source)
        return source->id;
    SourceId newest;
    QString wave;
    for (const Source &one : study->sources) {
        if (one.kind != SourceKind::Frame && one.wave >= wave) {
            newest = one.id;
            wave = one.wave;
        }
    }
    return newest;
}

void AnalyseRoom::ask(const QString &key)
{
    if (!m_document)
        return;
    if (key.isEmpty()) {
        m_state.show({});
        return;
    }
    const auto study = m_document->study();
    m_state.startNew(
        withQuestionAlike(*study, m_state.draft().request, QuestionRef::fromKey(key), defaults()),
        newChoice(), tr("Choose a question"));
}

void AnalyseRoom::openSaved(AnalysisId id)
{
    m_cutSteps.clear();
    m_isPinned = false;
    m_explanation->clear();
    m_state.open(id);
    m_saved->setCurrent(id);
}

void AnalyseRoom::editRequest(const AnalysisRequest &request, const QString &step)
{
    m_state.editRequest(request, step);
}

RequestDefaults AnalyseRoom::defaults() const
{
    return requestDefaults(readPreferences(m_settings));
}

ChartChoice AnalyseRoom::newChoice() const
{
    return {.style = newFigureStyle(readPreferences(m_settings))};
}

HouseStyle AnalyseRoom::houseStyle() const
{
    return keptHouseStyle(m_document->study()->houseStyle);
}

QString AnalyseRoom::sourceLine() const
{
    const auto study = m_document->study();
    return study->sourceLine.text(study->language);
}

void AnalyseRoom::showDraft()
{
    const auto study = m_document ? m_document->study() : nullptr;
    const Draft &draft = m_state.draft();
    m_questions->setStudy(study);
    m_roles->setRequest(study, draft.request);
    m_style->setChoice(draft.choice, study ? study->language : QString());
    m_style->setEnabled(draft.request.has_value());
    m_export->setEnabled(draft.request.has_value());
    if (study)
        m_figure->setHouseStyle(houseStyle());
    const Source *source = study && draft.request ? namingSource(*study, *draft.request) : nullptr;
    if (source) {
        m_trail->setFilter(*study, source, scopeOf(*draft.request).filter);
        m_questions->select({source->id, questionOf(*draft.request)});
    } else {
        m_trail->setFilter({}, nullptr, {});
    }
    if (draft.saved)
        m_saved->setCurrent(draft.saved);
    Q_EMIT designSourceChanged();
    compute();
}

void AnalyseRoom::compute()
{
    const auto &request = m_state.draft().request;
    if (!m_document || !request) {
        showNothing(m_document && m_document->study()->sources.empty()
                        ? tr("Read a data file to begin (Ctrl+I).")
                        : tr("Drag a question here, or double-click in the list"));
        return;
    }
    if (const QString missing = whatIsMissing(*request); !missing.isEmpty()) {
        showNothing(missing);
        return;
    }
    const quint64 revision = m_document->session()->revision();
    if (m_computed == request && m_computedRevision == revision) {
        showAnswer();
        return;
    }
    m_computed = request;
    m_computedRevision = revision;
    m_runner.start(
        *request, revision,
        [session = m_document->session()](const AnalysisRequest &wanted, JobControl &job) {
            return ui::compute(*session, wanted, job);
        });
}

void AnalyseRoom::showNothing(const QString &line)
{
    m_runner.cancel();
    m_computed.reset();
    m_answer.reset();
    m_explanation->clear();
    m_checks->hide();
    m_figure->showEmpty(line);
}

void AnalyseRoom::computeAgain()
{
    m_runner.forget();
    m_computed.reset();
    compute();
}

void AnalyseRoom::showAnswer()
{
    if (!m_answer || m_runner.isRunning() || !m_document)
        return;
    m_figure->showAnswer(m_answer, m_state.draft().choice, sourceLine());
    m_checks->setResult(m_answer->result, m_answer->table.language);
    const qint64 panel = m_answer->result.provenance.unitsInAllWaves;
    m_roles->setPanelUnits(panel > 0 ? std::optional(panel) : std::nullopt);
    const auto shown = m_explanation->key();
    if (shown && m_answer->result.find(*shown)) {
        explain(*shown, m_isPinned);
        return;
    }
    m_isPinned = false;
    const auto first = focusKey(m_answer->result);
    if (first)
        explain(*first, false);
    else
        m_explanation->clear();
    m_figure->showTop();
}

void AnalyseRoom::explain(const EstimateKey &key, bool pin)
{
    if (!m_answer || (m_isPinned && !pin) || !m_answer->result.find(key))
        return;
    m_isPinned = pin;
    m_explanation->show(m_answer, key, pin);
    m_figure->focusEstimate(key);
}

} // namespace tidemark::ui
