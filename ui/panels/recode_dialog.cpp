// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/recode_dialog.h"

#include <algorithm>
#include <map>

#include <QGridLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include "ui/models/type_words.h"
#include "ui/panels/number_text.h"
#include "ui/theme/control_shape.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/ink_label.h"
#include "ui/widgets/surface.h"

using namespace Qt::StringLiterals;

namespace tidemark::ui {

RecodeDialog::RecodeDialog(const Study &study, const Variable &from, QWidget *parent)
    : QDialog(parent)
    , m_study(std::make_shared<const Study>(study))
    , m_from(from)
    , m_name(new QLineEdit(from.name + u"_r"_s))
    , m_label(new QLineEdit(shownName(study, from)))
    , m_error(new InkLabel({}, TextSize::Notes, Ink::Ember))
    , m_grid(new QGridLayout)
{
    setWindowTitle(tr("Recode"));
    setBackgroundRole(QPalette::Base);
    setMinimumWidth(480);
    auto *column = new QVBoxLayout(this);
    setSpaces(column, space::xl, space::xl, space::xl, space::l, space::m);
    column->addWidget(new InkLabel(tr("Recode %1").arg(from.name), TextSize::Headline, Ink::First,
                                   QFont::DemiBold));
    m_grid->setHorizontalSpacing(space::m);
    m_grid->setVerticalSpacing(space::xs);
    m_grid->setColumnStretch(1, 1);
    m_grid->addWidget(new InkLabel(tr("New name")), 0, 0);
    m_grid->addWidget(m_name, 0, 1);
    m_grid->addWidget(new InkLabel(tr("Label")), 1, 0);
    m_grid->addWidget(m_label, 1, 1);
    m_name->setObjectName(u"recodeName"_s);
    addCodes();
    column->addLayout(m_grid);
    column->addWidget(m_error);
    auto *row = new QHBoxLayout;
    setSpaces(row, 0, space::s, 0, 0, space::s);
    auto *cancel = secondaryButton(tr("Cancel"));
    auto *make = primaryButton(tr("Make variable"));
    make->setObjectName(u"makeRecode"_s);
    make->setDefault(true);
    row->addStretch();
    row->addWidget(cancel);
    row->addWidget(make);
    column->addLayout(row);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(make, &QPushButton::clicked, this, &RecodeDialog::accept);
}

void RecodeDialog::addCodes()
{
    int row = 2;
    if (m_from.labels.empty()) {
        m_limits = new QLineEdit;
        m_limits->setObjectName(u"limits"_s);
        m_limits->setPlaceholderText(tr("For example 0; 25; 50; 100"));
        m_grid->addWidget(new InkLabel(tr("Bands from")), row, 0);
        m_grid->addWidget(m_limits, row, 1);
        return;
    }
    m_grid->addWidget(new InkLabel(tr("Answers"), TextSize::Notes, Ink::Second), row, 0);
    m_grid->addWidget(new InkLabel(tr("New group; the same name joins, empty leaves out"),
                                   TextSize::Notes, Ink::Second),
                      row, 1);
    for (const ValueLabel &label : m_from.labels) {
        if (m_from.missing.reason(label.code))
            continue;
        ++row;
        const QString text = label.label.text(m_study->language);
        auto *field = new QLineEdit(text);
        setControlSize(field, ControlSize::Small);
        field->setAccessibleName(tr("New group of %1").arg(text));
        m_grid->addWidget(new InkLabel(text), row, 0);
        m_grid->addWidget(field, row, 1);
        m_groups.emplace_back(label.code, field);
    }
    if (m_groups.size() < 4)
        return;
    auto *top = linkButton(tr("Top two against the rest"));
    m_grid->addWidget(top, row + 1, 1);
    connect(top, &QPushButton::clicked, this, &RecodeDialog::addTopTwo);
}

void RecodeDialog::addTopTwo()
{
    const std::size_t count = m_groups.size();
    const QString top = m_from.labelOf(m_groups[count - 2].first, m_study->language) + u" + "
        + m_from.labelOf(m_groups[count - 1].first, m_study->language);
    for (std::size_t i = 0; i < count; ++i)
        m_groups[i].second->setText(i + 2 < count ? tr("The rest") : top);
}

std::optional<CombineCodes> RecodeDialog::combined() const
{
    CombineCodes rule;
    for (const auto &[code, field] : m_groups) {
        const QString name = field->text().trimmed();
        if (name.isEmpty())
            continue;
        const auto known = std::find_if(rule.groups.begin(), rule.groups.end(),
                                        [&](const CombineCodes::Group &group) {
                                            return group.label.text(m_study->language) == name;
                                        });
        if (known != rule.groups.end()) {
            known->from.push_back(code);
            continue;
        }
        CombineCodes::Group group{.from = {code}, .to = double(rule.groups.size() + 1)};
        group.label.set(m_study->language, name);
        rule.groups.push_back(group);
    }
    return rule.groups.empty() ? std::nullopt : std::optional(rule);
}

std::optional<Bands> RecodeDialog::bands() const
{
    std::vector<double> limits;
    for (const QString &part : m_limits->text().split(u';', Qt::SkipEmptyParts)) {
        const auto limit = typedNumber(part);
        if (!limit)
            return std::nullopt;
        limits.push_back(*limit);
    }
    if (limits.empty() || !std::is_sorted(limits.begin(), limits.end()))
        return std::nullopt;
    Bands rule;
    for (std::size_t i = 0; i < limits.size(); ++i) {
        const QString low = locale().toString(limits[i]);
        const bool last = i + 1 == limits.size();
        Bands::Band band{.lowest = limits[i]};
        band.label.set(m_study->language,
                       last ? tr("%1 or more").arg(low)
                            : tr("%1 to under %2").arg(low, locale().toString(limits[i + 1])));
        rule.bands.push_back(band);
    }
    return rule;
}

std::optional<Variable> RecodeDialog::variable() const
{
    const QString name = m_name->text().trimmed();
    if (name.isEmpty() || m_study->variable(m_from.source, name))
        return std::nullopt;
    Variable made{.source = m_from.source, .name = name, .measure = MeasureLevel::Ordinal};
    made.label.set(m_study->language, m_label->text());
    Recode recode{.from = m_from.id};
    const auto addLabel = [&](double code, const LocalText &text) {
        made.labels.push_back({.code = code, .label = text});
    };
    if (m_limits) {
        const auto rule = bands();
        if (!rule)
            return std::nullopt;
        for (std::size_t i = 0; i < rule->bands.size(); ++i)
            addLabel(double(i + 1), rule->bands[i].label);
        recode.rule = *rule;
    } else {
        const auto rule = combined();
        if (!rule)
            return std::nullopt;
        for (const CombineCodes::Group &group : rule->groups)
            addLabel(group.to, group.label);
        recode.rule = *rule;
    }
    made.recode = recode;
    return made;
}

void RecodeDialog::accept()
{
    if (variable()) {
        QDialog::accept();
        return;
    }
    m_error->setText(m_limits ? tr("Give a new name and rising limits with semicolons between.")
                              : tr("Give a new name that is not taken, and at least one group."));
}

} // namespace tidemark::ui
