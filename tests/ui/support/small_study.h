// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/study.h"

namespace tidemark::test {

/// Two waves and a frame: a choice asked in both (q7, called q6 in 2021), a grouping choice (q3), a
/// number (q4), a battery (q12), open text (q31), and a county in the frame.
inline Study smallStudy()
{
    using namespace Qt::StringLiterals;
    Study study;
    study.title = LocalText(u"Introduksjonsprogrammet"_s);
    const auto source = [&](qint64 id, SourceKind kind, const QString &name, const QString &wave,
                            qint64 rows) {
        study.sources.push_back(
            {.id = {id}, .kind = kind, .name = LocalText(name), .wave = wave, .rows = rows});
        if (kind == SourceKind::Wave)
            study.sources.back().frame = SourceId{3};
    };
    source(1, SourceKind::Wave, u"Kommuner 2021"_s, u"2021"_s, 212);
    source(2, SourceKind::Wave, u"Kommuner 2023"_s, u"2023"_s, 231);
    source(3, SourceKind::Frame, u"Kommuner i Norge"_s, {}, 356);
    qint64 next = 100;
    const auto variable = [&](qint64 owner, const QString &name, std::vector<ValueLabel> labels,
                              StorageType storage = StorageType::Code) {
        Variable made{.id = {next++}, .source = {owner}, .name = name, .storage = storage};
        made.labels = std::move(labels);
        study.variables.push_back(made);
        return made.id;
    };
    const auto label = [](double code, const QString &text) {
        return ValueLabel{.code = code, .label = LocalText(text)};
    };
    const std::vector<ValueLabel> offer = {label(1, u"Ja"_s), label(2, u"Underveis"_s),
                                           label(3, u"Nei"_s)};
    const std::vector<ValueLabel> place = {label(1, u"I NAV"_s), label(2, u"Utenfor NAV"_s)};
    const std::vector<ValueLabel> degree = {
        label(1, u"I svært liten grad"_s), label(2, u"I liten grad"_s), label(3, u"I noen grad"_s),
        label(4, u"I stor grad"_s), label(5, u"I svært stor grad"_s)};
    const auto question = [&](qint64 id, qint64 owner, const QString &name, const QString &title,
                              const QString &group, QuestionKind kind,
                              std::vector<VariableId> items) {
        Question made{.id = {id},
                      .source = {owner},
                      .name = name,
                      .title = LocalText(title),
                      .wording = LocalText(u"Ordlyd om "_s + title),
                      .group = group,
                      .kind = kind};
        for (const VariableId item : items)
            made.items.push_back({.variable = item, .label = LocalText(u"Del "_s + name)});
        study.questions.push_back(made);
    };
    const auto offered = u"Tilbud"_s;
    const auto about = u"Om kommunen"_s;
    question(11, 1, u"q6"_s, u"Foreldreveiledning"_s, offered, QuestionKind::Single,
             {variable(1, u"q6"_s, offer)});
    question(12, 1, u"q3"_s, u"Organisering"_s, about, QuestionKind::Single,
             {variable(1, u"q3"_s, place)});
    question(21, 2, u"q7"_s, u"Foreldreveiledning"_s, offered, QuestionKind::Single,
             {variable(2, u"q7"_s, offer)});
    question(22, 2, u"q3"_s, u"Organisering"_s, about, QuestionKind::Single,
             {variable(2, u"q3"_s, place)});
    question(23, 2, u"q4"_s, u"Årsverk"_s, about, QuestionKind::Numeric,
             {variable(2, u"q4"_s, {}, StorageType::Number)});
    question(24, 2, u"q12"_s, u"Bruk av NAV-tiltak"_s, {}, QuestionKind::Battery,
             {variable(2, u"q12a"_s, degree), variable(2, u"q12b"_s, degree)});
    question(25, 2, u"q31"_s, u"Hva er vanskeligst?"_s, {}, QuestionKind::Open,
             {variable(2, u"q31"_s, {}, StorageType::Text)});
    variable(3, u"fylke"_s, {}, StorageType::Text);
    study.links.push_back(
        {.id = {31}, .earlier = {11}, .later = {21}, .state = PairState::Same, .accepted = true});
    study.links.push_back(
        {.id = {32}, .earlier = {12}, .later = {22}, .state = PairState::Same, .accepted = true});
    study.analyses = {
        {.id = {41}, .kind = SavedKind::Heading, .title = LocalText(u"Tilbud i kommunene"_s)},
        {.id = {42},
         .title = LocalText(u"Foreldreveiledning 2021–2023"_s),
         .chart = {{u"kind"_s, u"change"_s}}},
        {.id = {43}, .kind = SavedKind::Note, .text = LocalText(u"Notat: lest\nmer"_s)},
        {.id = {44}, .kind = SavedKind::Heading, .title = LocalText(u"Organisering"_s)},
    };
    return study;
}

} // namespace tidemark::test
