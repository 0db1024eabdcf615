// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/r_wave.h"

#include "core/analysis/scope.h"
#include "core/analysis/words.h"
#include "core/report/r_condition.h"
#include "core/report/r_weighting.h"

using namespace Qt::StringLiterals;

namespace tidemark {

namespace {

/// The lines that read one wave and make its design, groups and answers.
class WaveScript final
{
public:
    WaveScript(const ScriptWave &wave, int number)
        : m_result(wave.result)
        , m_plan(wave.plan)
        , m_wave(wave.wave)
        , m_study(wave.study)
        , m_rows(u"rows%1"_s.arg(number))
        , m_name(u"wave%1"_s.arg(number))
    {
    }

    QStringList lines()
    {
        addFile();
        addDesign();
        if (isRatio())
            m_lines << u"below <- %1"_s.arg(clean(m_wave.others.front(), {}))
                    << u"design$variables$tm_below <- below"_s;
        m_lines << u"%1 <- list(design = design, x = list(), keep = %2, group = %3,"_s.arg(
            m_name, filter(), groups())
                << u"  ids = %1, drawn_ids = %2, has_ids = %3)"_s.arg(
                       ids(), drawnIds(), hasIds() ? u"TRUE"_s : u"FALSE"_s);
        addAnswers();
        addOthers();
        return m_lines;
    }

private:
    const Source &source() const { return *m_wave.source; }

    const Variable *variable(const std::optional<VariableId> &id) const
    {
        return id ? m_study.variable(*id) : nullptr;
    }

    QString textNames(SourceId id) const
    {
        QStringList names;
        for (const Variable *one : m_study.variablesOf(id)) {
            if (one->storage == StorageType::Text)
                names << rText(one->name);
        }
        return names.isEmpty() ? QString() : u", text = c(%1)"_s.arg(names.join(u", "_s));
    }

    void addFile()
    {
        m_lines << QString()
                << u"%1 <- read_rows(%2%3)"_s.arg(m_rows, rText(source().wave + u".csv"_s),
                                                  textNames(source().id));
        const Source *frame = source().frame ? m_study.source(*source().frame) : nullptr;
        if (frame)
            m_lines << u"frame <- read_rows(\"frame.csv\"%1)"_s.arg(textNames(frame->id));
    }

    /// A variable with the rows of the wave; those of the frame through the unit id.
    QString column(const Variable &wanted) const
    {
        if (wanted.source == source().id)
            return u"%1[[%2]]"_s.arg(m_rows, rText(wanted.name));
        const Source *frame = m_study.source(wanted.source);
        const Variable *frameId = frame ? variable(frame->unitId) : nullptr;
        return u"from_frame(frame[[%1]], %2, frame[[%3]])"_s.arg(
            rText(wanted.name), ids(), rText(frameId ? frameId->name : QString()));
    }

    QString ids() const
    {
        const Variable *id = variable(source().unitId);
        return id ? u"%1[[%2]]"_s.arg(m_rows, rText(id->name)) : u"seq_len(nrow(%1))"_s.arg(m_rows);
    }

    const Variable *firstCluster() const { return drawnCluster(source(), m_study); }

    QString drawnIds() const { return firstCluster() ? column(*firstCluster()) : ids(); }
    bool hasIds() const { return firstCluster() || source().unitId.has_value(); }

    QString population(const DesignStage &stage, bool isFirst) const
    {
        const SurveyDesign &design = source().design;
        const Variable *stratum = variable(stage.stratum);
        if (!design.finitePopulation)
            return {};
        if (isFirst && design.populationFromFrame) {
            if (!stratum)
                return u"nrow(frame)"_s;
            return u"as.vector(table(frame[[%1]])[as.character(%2)])"_s.arg(rText(stratum->name),
                                                                            column(*stratum));
        }
        if (const Variable *sizes = variable(stage.populationSizes))
            return column(*sizes);
        return stage.populationSize ? rNumber(*stage.populationSize) : QString();
    }

    void addDesign()
    {
        const SurveyDesign &design = source().design;
        QStringList ids;
        QStringList strata;
        QStringList sizes;
        std::vector<DesignStage> stages = design.stages;
        if (stages.empty())
            stages.emplace_back();
        for (std::size_t i = 0; i < stages.size(); ++i) {
            const DesignStage &stage = stages[i];
            const auto add = [&](QStringList &list, const QString &name, const QString &value) {
                if (value.isEmpty())
                    return;
                m_lines << u"%1$%2%3 <- %4"_s.arg(m_rows, name).arg(i + 1).arg(value);
                list << name + QString::number(i + 1);
            };
            const Variable *cluster = variable(stage.cluster);
            const Variable *stratum = variable(stage.stratum);
            add(ids, u"tm_cluster"_s, cluster ? column(*cluster) : QString());
            if (!cluster && i > 0)
                add(ids, u"tm_cluster"_s, u"seq_len(nrow(%1))"_s.arg(m_rows));
            add(strata, u"tm_stratum"_s, stratum ? column(*stratum) : QString());
            add(sizes, u"tm_population"_s, population(stage, i == 0));
        }
        const Variable *weight = variable(design.weight);
        m_lines << u"%1$tm_weight <- %2"_s.arg(m_rows, weight ? column(*weight) : u"1"_s);
        m_lines << u"options(survey.lonely.psu = \"%1\")"_s.arg(lonelyPolicy());
        m_lines
            << u"design <- svydesign(ids = ~%1, %2%3weights = ~tm_weight, nest = %4, data = %5)"_s
                   .arg(ids.isEmpty() ? u"1"_s : ids.join(u" + "_s), formula(u"strata"_s, strata),
                        formula(u"fpc"_s, sizes), design.clustersNested ? u"TRUE"_s : u"FALSE"_s,
                        m_rows);
        m_lines << rWeightingLines(
            {source(), m_study, m_rows, [this](const Variable &wanted) { return column(wanted); }});
    }

    static QString formula(const QString &name, const QStringList &variables)
    {
        return variables.isEmpty() ? QString()
                                   : u"%1 = ~%2, "_s.arg(name, variables.join(u" + "_s));
    }

    QString lonelyPolicy() const
    {
        switch (source().design.singletons) {
        case SingletonPolicy::Certainty:
            return u"certainty"_s;
        case SingletonPolicy::GrandMean:
            return u"adjust"_s;
        case SingletonPolicy::Average:
            return u"average"_s;
        case SingletonPolicy::Refuse:
            break;
        }
        return u"fail"_s;
    }

    QString filter() const
    {
        if (m_plan.filter.kind == Condition::Kind::Everyone)
            return u"rep(TRUE, nrow(%1))"_s.arg(m_rows);
        return rCondition(m_plan.filter,
                          [&](const QString &name) {
                              const Variable *found = m_wave.filterVariables.at(name);
                              return RColumn{found, column(*found)};
                          })
            + u" %in% TRUE"_s;
    }

    /// Values in the codes of the oldest wave; missing answers that are not kept become NA.
    QString clean(const VariableInWave &planned, const std::set<MissingReason> &kept) const
    {
        const QString cleaned = rClean(column(*planned.variable), *planned.variable,
                                       [&](MissingReason reason) { return kept.contains(reason); });
        if (planned.map.codes.empty())
            return cleaned;
        std::vector<double> from;
        std::vector<double> to;
        for (const CodeMapping &code : planned.map.codes) {
            from.push_back(code.later);
            to.push_back(code.earlier);
        }
        return u"recoded(%1, %2, %3)"_s.arg(cleaned, rNumbers(from), rNumbers(to));
    }

    QString groups() const
    {
        if (m_wave.by.empty())
            return u"NULL"_s;
        QStringList parts;
        for (const VariableInWave &by : m_wave.by)
            parts << clean(by, {});
        if (parts.size() == 1)
            return u"as.character(%1)"_s.arg(parts.front());
        return u"local({ g <- data.frame(%1); ifelse(complete.cases(g), do.call(paste, c(g, sep = "
               "\"/\")), NA) })"_s.arg(parts.join(u", "_s));
    }

    void addOthers()
    {
        const QStringList names = askedBy(m_result.request).others;
        if (!names.isEmpty())
            m_lines << u"%1$v <- list()"_s.arg(m_name);
        for (qsizetype i = 0; i < names.size(); ++i)
            m_lines << u"%1$v[[%2]] <- %3"_s.arg(m_name, rText(names[i]),
                                                 clean(m_wave.others[std::size_t(i)], {}));
    }

    void addAnswers()
    {
        const std::set<MissingReason> kept = answersAreNumbers(m_result, m_plan)
            ? std::set<MissingReason>()
            : scopeOf(m_result.request).inBase;
        if (m_plan.kind == QuestionKind::Multiple)
            addSet(kept);
        if (std::holds_alternative<SurvivalRequest>(m_result.request))
            addEvent(std::get<SurvivalRequest>(m_result.request));
        for (std::size_t i = 0; i < m_wave.items.size(); ++i) {
            const QString name = m_plan.items.empty() ? u"answer"_s : m_plan.items[i].key;
            m_lines << u"%1$x[[%2]] <- %3"_s.arg(m_name, rText(name), answer(i, kept));
            if (isRatio())
                m_lines << u"%1$x[[%2]][is.na(below)] <- NA"_s.arg(m_name, rText(name));
        }
    }

    bool isRatio() const
    {
        const auto *mean = std::get_if<MeanRequest>(&m_result.request);
        return mean && mean->statistic == NumberStatistic::Ratio;
    }

    void addEvent(const SurvivalRequest &request)
    {
        m_lines << u"event <- %1"_s.arg(clean(m_wave.others.front(), {}))
                << u"%1$event <- ifelse(is.na(event), NA, event %in% %2)"_s.arg(
                       m_name, rNumbers(request.eventCodes));
    }

    void addSet(const std::set<MissingReason> &kept)
    {
        QStringList parts;
        for (const VariableInWave &option : m_wave.set)
            parts << u"!is.na(%1)"_s.arg(clean(option, kept));
        m_lines << u"in_set <- %1"_s.arg(parts.join(u" | "_s));
    }

    QString answer(std::size_t item, const std::set<MissingReason> &kept) const
    {
        const VariableInWave &planned = m_wave.items[item];
        if (answersAreNumbers(m_result, m_plan))
            return clean(planned, {});
        if (m_plan.kind == QuestionKind::Multiple)
            return u"ifelse(in_set, ifelse(%1 %in% %2, \"1\", \"0\"), NA)"_s.arg(
                column(*planned.variable), rNumber(m_wave.tickedCode));
        const QString value = u"as.character(%1)"_s.arg(clean(planned, kept));
        const MissingReason empty = planned.variable->missing.emptyReason;
        if (!kept.contains(empty))
            return value;
        return u"local({ x <- %1; ifelse(is.na(%2), %3, x) })"_s.arg(
            value, column(*planned.variable), rText(word(empty)));
    }

    const AnalysisResult &m_result;
    const Plan &m_plan;
    const PlannedWave &m_wave;
    const Study &m_study;
    QString m_rows;
    QString m_name;
    QStringList m_lines = {};
};

} // namespace

QStringList rWaveLines(const ScriptWave &wave, int number)
{
    return WaveScript(wave, number).lines();
}

} // namespace tidemark
