// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/change_editor.h"

#include <algorithm>

#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>

#include "ui/panels/request_edits.h"
#include "ui/theme/control_shape.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/ink_label.h"
#include "ui/widgets/segments.h"
#include "ui/widgets/surface.h"

using namespace Qt::StringLiterals;

namespace tidemark::ui {

namespace {

QString keyOf(ChangeStatistic statistic)
{
    return statistic == ChangeStatistic::Mean ? u"mean"_s : u"share"_s;
}

} // namespace

ChangeEditor::ChangeEditor(QWidget *parent)
    : RequestEditor(parent)
    , m_statistic(new Segments)
    , m_together(secondaryButton(tr("Answers together") + u" …"_s))
    , m_contrasts(secondaryButton(tr("Also as") + u" …"_s))
    , m_answerMenu(new QMenu(this))
    , m_contrastMenu(new QMenu(this))
    , m_hint(new InkLabel({}, TextSize::Notes, Ink::Second))
{
    auto *row = new QHBoxLayout(this);
    setSpaces(row, 0, 0, 0, 0, space::s);
    row->addWidget(new InkLabel(tr("Change of"), TextSize::Notes, Ink::Second));
    m_statistic->setAccessibleName(tr("What is compared between waves"));
    m_statistic->setObjectName(u"statistic"_s);
    row->addWidget(m_statistic);
    setControlSize(m_together, ControlSize::Small);
    m_together->setObjectName(u"together"_s);
    row->addWidget(m_together);
    setControlSize(m_contrasts, ControlSize::Small);
    m_contrasts->setObjectName(u"contrasts"_s);
    row->addWidget(m_contrasts);
    m_hint->setWordWrap(true);
    row->addWidget(m_hint, 1);
    connect(m_statistic, &Segments::chosen, this,
            [this] { Q_EMIT edited(request(), tr("Choose what is compared")); });
    connect(m_together, &QPushButton::clicked, this, [this] {
        fillAnswers();
        m_answerMenu->popup(m_together->mapToGlobal(QPoint(0, m_together->height() + 2)));
    });
    connect(m_contrasts, &QPushButton::clicked, this, [this] {
        fillContrasts();
        m_contrastMenu->popup(m_contrasts->mapToGlobal(QPoint(0, m_contrasts->height() + 2)));
    });
}

void ChangeEditor::setRequest(const Study &study, const AnalysisRequest &request)
{
    m_request = std::get<ChangeRequest>(request);
    m_language = study.language;
    const Source *source = namingSource(study, request);
    const NamedQuestion named =
        source ? findNamed(study, {source->id, m_request.question}) : NamedQuestion{};
    const bool isNumber = isNumeric(named);
    const bool isMultiple = named.question && named.question->kind == QuestionKind::Multiple;
    const Variable *variable = firstVariable(study, named);
    m_answers = variable && !isMultiple && !isNumber ? substantiveLabels(*variable)
                                                     : std::vector<ValueLabel>{};
    m_statistic->setItems(
        {{.key = keyOf(ChangeStatistic::Share),
          .text = tr("Shares"),
          .enabled = !isNumber || m_request.statistic == ChangeStatistic::Share,
          .reason = isNumber ? tr("A number has no shares.") : QString()},
         {.key = keyOf(ChangeStatistic::Mean),
          .text = tr("Mean"),
          .enabled = !isMultiple || m_request.statistic == ChangeStatistic::Mean,
          .reason = isMultiple ? tr("Several answers have no mean.") : QString()}});
    m_statistic->setCurrent(keyOf(m_request.statistic));
    m_together->setVisible(m_request.statistic == ChangeStatistic::Share && !m_answers.empty());
    m_hint->setText(m_request.scope.by.isEmpty()
                        ? tr("Split by a question to see what part comes from other group sizes.")
                        : QString());
}

AnalysisRequest ChangeEditor::request() const
{
    ChangeRequest request = m_request;
    request.statistic = m_statistic->current() == keyOf(ChangeStatistic::Mean)
        ? ChangeStatistic::Mean
        : ChangeStatistic::Share;
    if (request.statistic == ChangeStatistic::Mean)
        request.contrasts.erase(ChangeContrast::OddsRatio);
    return request;
}

void ChangeEditor::fillContrasts()
{
    m_contrastMenu->clear();
    const auto add = [this](ChangeContrast contrast, const QString &text) {
        QAction *action = m_contrastMenu->addAction(text, this, [this, contrast](bool on) {
            auto next = std::get<ChangeRequest>(request());
            if (on)
                next.contrasts.insert(contrast);
            else
                next.contrasts.erase(contrast);
            Q_EMIT edited(next, tr("Choose how waves are compared"));
        });
        action->setCheckable(true);
        action->setChecked(m_request.contrasts.contains(contrast));
    };
    add(ChangeContrast::Ratio, tr("Ratio of the waves"));
    if (m_request.statistic == ChangeStatistic::Share)
        add(ChangeContrast::OddsRatio, tr("Odds ratio of the waves"));
}

void ChangeEditor::fillAnswers()
{
    m_answerMenu->clear();
    for (const ValueLabel &answer : m_answers) {
        QAction *action = m_answerMenu->addAction(
            answer.label.text(m_language), this, [this, code = answer.code](bool on) {
                auto next = std::get<ChangeRequest>(request());
                if (on)
                    next.combined.push_back(code);
                else
                    std::erase(next.combined, code);
                std::ranges::sort(next.combined);
                Q_EMIT edited(next, tr("Choose answers that are counted together"));
            });
        action->setCheckable(true);
        action->setChecked(std::ranges::find(m_request.combined, answer.code)
                           != m_request.combined.end());
    }
}

} // namespace tidemark::ui
