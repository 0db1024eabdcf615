// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/survival_editor.h"

#include <algorithm>

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QLocale>
#include <QMenu>
#include <QPushButton>

#include "ui/panels/number_text.h"
#include "ui/panels/request_edits.h"
#include "ui/panels/variable_box.h"
#include "ui/theme/control_shape.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/ink_label.h"
#include "ui/widgets/surface.h"

using namespace Qt::StringLiterals;

namespace tidemark::ui {

namespace {

QString timesText(const std::vector<double> &times)
{
    QStringList parts;
    for (const double time : times)
        parts << QLocale().toString(time, 'g', QLocale::FloatingPointShortest);
    return parts.join(u' ');
}

/// The numbers of the text in rising order, once each; other words are left out.
std::vector<double> timesOf(const QString &text)
{
    std::vector<double> times;
    for (const QString &part : text.split(u' ', Qt::SkipEmptyParts)) {
        const auto time = typedNumber(part);
        if (time && *time > 0.0)
            times.push_back(*time);
    }
    std::ranges::sort(times);
    times.erase(std::unique(times.begin(), times.end()), times.end());
    return times;
}

} // namespace

SurvivalEditor::SurvivalEditor(QWidget *parent)
    : RequestEditor(parent)
    , m_event(new QComboBox)
    , m_codes(secondaryButton(tr("Event came") + u" …"_s))
    , m_codeMenu(new QMenu(this))
    , m_times(new QLineEdit)
{
    auto *row = new QHBoxLayout(this);
    setSpaces(row, 0, 0, 0, 0, space::s);
    row->addWidget(new InkLabel(tr("Event"), TextSize::Notes, Ink::Second));
    setControlSize(m_event, ControlSize::Small);
    m_event->setAccessibleName(tr("Variable that tells whether the event came"));
    m_event->setObjectName(u"event"_s);
    m_event->setMaximumWidth(220);
    row->addWidget(m_event);
    setControlSize(m_codes, ControlSize::Small);
    m_codes->setObjectName(u"eventCodes"_s);
    row->addWidget(m_codes);
    row->addStretch();
    row->addWidget(new InkLabel(tr("Times"), TextSize::Notes, Ink::Second));
    setControlSize(m_times, ControlSize::Small);
    m_times->setPlaceholderText(tr("3 6 9 12"));
    m_times->setAccessibleName(tr("Times to report, with spaces between"));
    m_times->setToolTip(m_times->accessibleName());
    m_times->setObjectName(u"times"_s);
    m_times->setMaximumWidth(130);
    row->addWidget(m_times);
    connect(m_event, &QComboBox::activated, this, [this] { tell(tr("Choose the event")); });
    connect(m_times, &QLineEdit::editingFinished, this, [this] {
        if (request() != AnalysisRequest(m_request))
            tell(tr("Choose the times"));
    });
    connect(m_codes, &QPushButton::clicked, this, [this] {
        fillCodes();
        m_codeMenu->popup(m_codes->mapToGlobal(QPoint(0, m_codes->height() + 2)));
    });
}

void SurvivalEditor::setRequest(const Study &study, const AnalysisRequest &request)
{
    m_request = std::get<SurvivalRequest>(request);
    m_language = study.language;
    const Source *source = namingSource(study, request);
    fillVariables(*m_event, study, source, tr("Choose the event"), m_request.event,
                  [&](const Variable &variable) { return variable.name != m_request.question; });
    const Variable *event = source && !m_request.event.isEmpty()
        ? variableNamed(study, *source, m_request.event)
        : nullptr;
    m_answers = event ? substantiveLabels(*event) : std::vector<ValueLabel>{};
    m_codes->setVisible(!m_answers.empty());
    m_times->setText(timesText(m_request.times));
}

AnalysisRequest SurvivalEditor::request() const
{
    SurvivalRequest request = m_request;
    request.event = m_event->currentData().toString();
    request.times = timesOf(m_times->text());
    return request;
}

void SurvivalEditor::tell(const QString &step)
{
    Q_EMIT edited(request(), step);
}

void SurvivalEditor::fillCodes()
{
    m_codeMenu->clear();
    for (const ValueLabel &answer : m_answers) {
        QAction *action = m_codeMenu->addAction(
            answer.label.text(m_language), this, [this, code = answer.code](bool on) {
                auto next = std::get<SurvivalRequest>(request());
                if (on)
                    next.eventCodes.push_back(code);
                else
                    std::erase(next.eventCodes, code);
                std::ranges::sort(next.eventCodes);
                Q_EMIT edited(next, tr("Choose the codes of the event"));
            });
        action->setCheckable(true);
        action->setChecked(std::ranges::find(m_request.eventCodes, answer.code)
                           != m_request.eventCodes.end());
    }
}

} // namespace tidemark::ui
