// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/stata_wave.h"

#include <algorithm>

#include "core/analysis/scope.h"
#include "core/analysis/words.h"
#include "core/report/stata_text.h"

using namespace Qt::StringLiterals;

namespace tidemark {

namespace {

bool keepsNone(MissingReason)
{
    return false;
}

/// Reads one wave; variables get their names in Stata when they are first asked for.
class StataWave
{
public:
    StataWave(const ScriptWave &wave, int number)
        : m_result(wave.result)
        , m_plan(wave.plan)
        , m_wave(wave.wave)
        , m_study(wave.study)
        , m_number(number)
    {
    }

    QStringList lines()
    {
        addDesign();
        m_made << u"generate byte tm_in = %1"_s.arg(
            stataCondition(m_plan.filter, [&](const QString &name) {
                const Variable *found = m_wave.filterVariables.at(name);
                return StataColumn{found, column(*found)};
            }));
        addSet();
        for (std::size_t i = 0; i < m_wave.items.size(); ++i)
            addAnswer(i);
        for (std::size_t i = 0; i < m_wave.by.size(); ++i)
            addClean(u"tm_by%1"_s.arg(i + 1), m_wave.by[i]);
        for (std::size_t i = 0; i < m_wave.others.size(); ++i)
            addClean(u"tm_v%1"_s.arg(i + 1), m_wave.others[i]);
        QStringList all = frameLines();
        all << QString() << stataComment(u"the wave %1"_s.arg(source().wave))
            << readLines(source(), source().wave + u".csv"_s) << keyLine();
        if (!m_frameNames.isEmpty())
            all << u"merge m:1 tm_key using `frame', keep(master match) nogenerate"_s;
        all << u"generate int tm_wave = %1"_s.arg(m_number) << m_made << u"keep tm_*"_s
            << u"tempfile wave%1"_s.arg(m_number) << u"save `wave%1'"_s.arg(m_number);
        return all;
    }

private:
    const Source &source() const { return *m_wave.source; }
    const Source *frame() const
    {
        return source().frame ? m_study.source(*source().frame) : nullptr;
    }

    const Variable *variable(const std::optional<VariableId> &id) const
    {
        return id ? m_study.variable(*id) : nullptr;
    }

    /// The name of a variable in Stata, which is read from its file because of this.
    QString column(const Variable &wanted)
    {
        const bool isFrames = wanted.source != source().id;
        std::vector<const Variable *> &read = isFrames ? m_ofFrame : m_ofWave;
        if (std::ranges::find(read, &wanted) == read.end())
            read.push_back(&wanted);
        const auto place = std::ranges::find(read, &wanted) - read.begin() + 1;
        const QString name = isFrames
            ? stataName(u"frame_"_s + wanted.name, u"tm_frame%1"_s.arg(place))
            : stataName(wanted.name, u"tm_column%1"_s.arg(place));
        if (isFrames && !m_frameNames.contains(name))
            m_frameNames << name;
        return name;
    }

    QStringList readLines(const Source &read, const QString &file)
    {
        QStringList lines{u"import delimited using %1, varnames(1) case(preserve) stringcols(_all) "
                          "bindquotes(strict) encoding(\"utf-8\") clear"_s.arg(stataText(file))};
        QStringList numbers;
        if (const Variable *id = variable(read.unitId))
            lines << u"tm_column %1 tm_id"_s.arg(stataText(id->name));
        const auto &wanted = read.id == source().id ? m_ofWave : m_ofFrame;
        for (const Variable *one : std::vector<const Variable *>(wanted)) {
            const QString name = column(*one);
            lines << u"tm_column %1 %2"_s.arg(stataText(one->name), name);
            if (one->storage != StorageType::Text)
                numbers << name;
        }
        if (!numbers.isEmpty())
            lines << u"destring %1, replace"_s.arg(numbers.join(u' '));
        return lines;
    }

    static QString key(const QString &text)
    {
        return u"ustrregexra(ustrtrim(%1), \"^0+(?=[0-9])\", \"\")"_s.arg(text);
    }

    QString keyLine() const
    {
        return source().unitId
            ? u"generate tm_key = %1"_s.arg(key(u"tm_id"_s))
            : u"generate tm_key = \"%1/\" + string(_n, \"%12.0f\")"_s.arg(m_number);
    }

    /// What was drawn first, under the same name in every wave.
    QString drawnLine()
    {
        const Variable *cluster = drawnCluster(source(), m_study);
        if (!cluster)
            return u"generate tm_drawn = tm_key"_s;
        const QString name = column(*cluster);
        return u"generate tm_drawn = "_s
            + (cluster->storage == StorageType::Text ? key(name)
                                                     : u"string(%1, \"%20.0g\")"_s.arg(name));
    }

    QStringList frameLines()
    {
        if (m_frameNames.isEmpty())
            return {};
        QStringList lines{QString(), stataComment(u"the frame"_s)};
        lines << readLines(*frame(), u"frame.csv"_s) << m_ofFrameMade
              << u"generate tm_key = %1"_s.arg(key(u"tm_id"_s))
              << u"keep tm_key %1"_s.arg(m_frameNames.join(u' ')) << u"tempfile frame"_s
              << u"save `frame'"_s;
        return lines;
    }

    QString population(const DesignStage &stage, bool isFirst)
    {
        const SurveyDesign &design = source().design;
        if (!design.finitePopulation)
            return {};
        if (isFirst && design.populationFromFrame && frame()) {
            const Variable *stratum = variable(stage.stratum);
            const Variable *named = nullptr;
            for (const Variable *one : m_study.variablesOf(frame()->id)) {
                if (stratum && one->name == stratum->name)
                    named = one;
            }
            if (!named)
                return stataNumber(double(frame()->rows));
            m_ofFrameMade << u"bysort %1: generate double tm_population = _N"_s.arg(column(*named));
            m_frameNames << u"tm_population"_s;
            return u"tm_population"_s;
        }
        if (const Variable *sizes = variable(stage.populationSizes))
            return column(*sizes);
        return stage.populationSize ? stataNumber(*stage.populationSize) : QString();
    }

    void addDesign()
    {
        const Variable *weight = variable(source().design.weight);
        m_made << u"generate double tm_weight = %1"_s.arg(weight ? column(*weight) : u"1"_s);
        m_made << drawnLine();
        std::vector<DesignStage> stages = source().design.stages;
        stages.resize(std::size_t(stataStages(m_plan)));
        for (std::size_t i = 0; i < stages.size(); ++i) {
            const Variable *cluster = variable(stages[i].cluster);
            const Variable *stratum = variable(stages[i].stratum);
            const QString size = population(stages[i], i == 0);
            m_made << (cluster
                           ? u"egen long tm_psu%1 = group(%2)"_s.arg(i + 1).arg(column(*cluster))
                           : u"generate long tm_psu%1 = _n"_s.arg(i + 1))
                   << (stratum ? u"egen long tm_stratum%1 = group(%2)"_s.arg(i + 1).arg(
                           column(*stratum))
                               : u"generate long tm_stratum%1 = 1"_s.arg(i + 1))
                   << u"generate double tm_fpc%1 = %2"_s.arg(i + 1).arg(size.isEmpty() ? u"0"_s
                                                                                       : size);
        }
    }

    /// A cleaned copy in the codes of the oldest wave.
    void addClean(const QString &name, const VariableInWave &planned)
    {
        addCopy(name, planned, keepsNone);
    }

    void addCopy(const QString &name, const VariableInWave &planned,
                 const std::function<bool(MissingReason)> &isKept)
    {
        const Variable &from = *planned.variable;
        const bool isText = from.storage == StorageType::Text;
        m_made << u"generate %1%2 = %3 if !%4"_s.arg(isText ? QString() : u"double "_s, name,
                                                     column(from),
                                                     stataIsMissing(column(from), from, isKept));
        QStringList codes;
        for (const CodeMapping &code : planned.map.codes)
            codes << u"(%1 = %2)"_s.arg(stataNumber(code.later), stataNumber(code.earlier));
        if (!codes.isEmpty())
            m_made << u"recode %1 %2"_s.arg(name, codes.join(u' '));
    }

    void addSet()
    {
        if (m_plan.kind != QuestionKind::Multiple)
            return;
        const std::set<MissingReason> &kept = scopeOf(m_result.request).inBase;
        QStringList parts;
        for (const VariableInWave &option : m_wave.set)
            parts << u'!'
                    + stataIsMissing(column(*option.variable), *option.variable,
                                     [&](MissingReason reason) { return kept.contains(reason); });
        m_made << u"generate byte tm_set = %1"_s.arg(parts.join(u" | "_s));
    }

    void addAnswer(std::size_t item)
    {
        const VariableInWave &planned = m_wave.items[item];
        const QString name = u"tm_y%1"_s.arg(item + 1);
        if (m_plan.kind == QuestionKind::Multiple)
            m_made << u"generate byte %1 = %2 == %3 if tm_set"_s.arg(
                name, column(*planned.variable), stataNumber(m_wave.tickedCode));
        else if (answersAreNumbers(m_result, m_plan) && m_result.categories.empty())
            addClean(name, planned);
        else if (std::holds_alternative<SurvivalRequest>(m_result.request)
                 || std::holds_alternative<MeanRequest>(m_result.request))
            addClean(name, planned);
        else if (isTwoPart())
            addClean(name, planned);
        else
            addPlaces(name, planned);
    }

    bool isTwoPart() const
    {
        const auto *models = std::get_if<RegressionRequest>(&m_result.request);
        return models && models->family == RegressionFamily::TwoPart;
    }

    /// The answer as its place among the categories of the result; of the codes of `ones` 1, else
    /// 0.
    void addPlaces(const QString &name, const VariableInWave &planned)
    {
        const std::set<MissingReason> &kept = scopeOf(m_result.request).inBase;
        const QString raw = u"tm_raw"_s;
        addCopy(raw, planned, [&](MissingReason reason) { return kept.contains(reason); });
        if (const std::vector<double> ones = codesOfOne(); !ones.empty()) {
            const bool keepsEmpty = kept.contains(planned.variable->missing.emptyReason);
            m_made << u"generate byte %1 = %2%3"_s.arg(
                name, stataIsOneOf(raw, ones), keepsEmpty ? QString() : u" if !missing(tm_raw)"_s)
                   << u"drop tm_raw"_s;
            return;
        }
        m_made << u"generate int %1 = ."_s.arg(name);
        QStringList labels;
        for (std::size_t i = 0; i < m_result.categories.size(); ++i) {
            const Heading &category = m_result.categories[i];
            m_made << u"replace %1 = %2 if %3"_s.arg(name).arg(i + 1).arg(
                isCategory(category, raw));
            labels << u"%1 %2"_s.arg(i + 1).arg(stataText(category.label.text(m_study.language)));
        }
        m_made << u"label define %1 %2, replace"_s.arg(name, labels.join(u' '))
               << u"label values %1 %1"_s.arg(name) << u"drop tm_raw"_s;
    }

    std::vector<double> codesOfOne() const
    {
        if (const auto *models = std::get_if<RegressionRequest>(&m_result.request))
            return models->ones;
        const auto *difference = std::get_if<DifferenceRequest>(&m_result.request);
        return difference ? difference->ones : std::vector<double>();
    }

    static QString isCategory(const Heading &category, const QString &raw)
    {
        if (category.code)
            return u"%1 == %2"_s.arg(raw, stataNumber(*category.code));
        if (category.isMissingReason)
            return u"missing(%1)"_s.arg(raw);
        return u"%1 == %2"_s.arg(raw, stataText(category.key));
    }

    const AnalysisResult &m_result;
    const Plan &m_plan;
    const PlannedWave &m_wave;
    const Study &m_study;
    int m_number;
    std::vector<const Variable *> m_ofWave = {};
    std::vector<const Variable *> m_ofFrame = {};
    QStringList m_frameNames = {};
    QStringList m_ofFrameMade = {};
    QStringList m_made = {};
};

} // namespace

QStringList stataWaveLines(const ScriptWave &wave, int number)
{
    return StataWave(wave, number).lines();
}

int stataStages(const Plan &plan)
{
    std::size_t stages = 1;
    for (const PlannedWave &wave : plan.waves)
        stages = std::max(stages, wave.source->design.stages.size());
    return int(stages);
}

} // namespace tidemark
