// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/regression_analysis.h"

#include <algorithm>

#include "core/analysis/provenance.h"
#include "core/analysis/regression_influence.h"
#include "core/analysis/regression_margins.h"
#include "core/analysis/regression_notices.h"
#include "core/analysis/regression_tests.h"
#include "core/analysis/words.h"

using namespace Qt::StringLiterals;

namespace tidemark {

namespace {

LocalText everyone()
{
    LocalText label;
    label.set(u"nb"_s, u"Alle"_s);
    label.set(u"nn"_s, u"Alle"_s);
    label.set(u"en"_s, u"All"_s);
    return label;
}

LocalText withModel(const QString &model, const LocalText &group)
{
    LocalText label;
    for (const QString &language : {u"nb"_s, u"nn"_s, u"en"_s})
        label.set(language, model + u": "_s + group.text(language));
    return label;
}

/// Fits and writes one model after the other.
class RegressionRun
{
public:
    RegressionRun(const RegressionRequest &request, const RegressionData &data,
                  AnalysisResult &result)
        : m_request(request)
        , m_data(data)
        , m_result(result)
    {
        findPlaces();
        findItems();
    }

    Result<void> run(JobControl &job)
    {
        for (std::size_t i = 0; i < m_places.size(); ++i) {
            auto model = fitModel(m_request, m_data, m_places[i], job);
            if (!model)
                return std::move(model).error();
            write(*model, int(i));
            job.reportProgress(qint64(i) + 1, qint64(m_places.size()));
        }
        std::ranges::sort(m_result.estimates, {}, &Estimate::key);
        compareEffects(m_request, m_data, m_effects, m_result);
        return {};
    }

private:
    void findPlaces()
    {
        for (std::size_t m = 0; m < m_request.models.size(); ++m) {
            if (m_data.groups.empty() || m_request.scope.totals)
                addPlace({m, -1});
            for (int group = 0; group < int(m_data.groups.size()); ++group)
                addPlace({m, group});
        }
    }

    void addPlace(const FitPlace &place)
    {
        const QString model = modelKey(m_request, place.model);
        Heading heading{.key = model, .label = LocalText(model)};
        if (!m_data.groups.empty()) {
            const Heading group = place.group < 0 ? Heading{.key = u"(all)"_s, .label = everyone()}
                                                  : m_data.groups[std::size_t(place.group)];
            heading.key = model + u'/' + group.key;
            heading.label =
                m_request.models.size() == 1 ? group.label : withModel(model, group.label);
        }
        m_places.push_back(place);
        m_result.groups.push_back(std::move(heading));
    }

    void findItems()
    {
        for (const RegressionModel &model : m_request.models)
            m_items.add(expand(model, m_data, Constant::With));
        if (m_request.family == RegressionFamily::OrderedLogit)
            m_items.addThresholds(m_data.categories);
        else if (hasConstant(m_request))
            m_items.addConstant();
        m_result.items = m_items.headings();
    }

    void write(const FittedModel &model, int group)
    {
        const RegressionSheet sheet{m_request, m_data, m_items, m_result, group};
        writeNotices(sheet, model);
        if (model.problem() != stats::ModelProblem::None || model.emptyReference) {
            writeNothing(sheet, model);
            return;
        }
        writeCoefficients(sheet, model);
        m_effects.push_back(writeMargins(sheet, model,
                                         m_places.size() > 1 ? InfluenceValues::Wanted
                                                             : InfluenceValues::NotWanted));
        writeUnadjusted(sheet, model);
        writeTests(sheet, model);
        writeMeasures(sheet, model);
        writeClusterInfluence(sheet, model);
    }

    const RegressionRequest &m_request;
    const RegressionData &m_data;
    AnalysisResult &m_result;
    RegressionItems m_items = {};
    std::vector<FitPlace> m_places = {};
    std::vector<ModelEffects> m_effects = {};
};

LocalText threefold(const QString &nb, const QString &nn, const QString &en)
{
    LocalText label;
    label.set(u"nb"_s, nb);
    label.set(u"nn"_s, nn);
    label.set(u"en"_s, en);
    return label;
}

/// The categories of the figures: those of the outcome, or the parts of a two-part model.
std::vector<Heading> categoriesOf(const RegressionRequest &request, const RegressionData &data)
{
    if (request.family == RegressionFamily::TwoPart)
        return {{.key = u"any"_s, .label = threefold(u"Noe"_s, u"Noko"_s, u"Any"_s)},
                {.key = u"amount"_s,
                 .label = threefold(u"Hvor mye, blant dem som har noe"_s,
                                    u"Kor mykje, blant dei som har noko"_s,
                                    u"How much, among those with any"_s)},
                {.key = u"combined"_s, .label = threefold(u"Samlet"_s, u"Samla"_s, u"Overall"_s)}};
    std::vector<Heading> categories = data.categories;
    if (request.family == RegressionFamily::MultinomialLogit && !categories.empty())
        categories.front().isReference = true;
    return categories;
}

} // namespace

Result<AnalysisResult> regressionResult(const RegressionRequest &request, const BoundPlan &bound,
                                        JobControl &job)
{
    if (auto problem = problemOf(request))
        return std::move(*problem);
    const auto data = makeRegressionData(request, bound);
    if (!data)
        return data.error();
    AnalysisResult result = startResult(request, bound, data->answered);
    result.items.clear();
    result.categories = categoriesOf(request, *data);
    result.provenance.varianceMethod = word(request.errors);
    result.provenance.intervalMethod = u"t"_s;
    if (data->ignoresDesign)
        result.notices.push_back({.code = IssueCode::DesignNotUsed});
    if (isMultilevel(request.family)) {
        for (WaveFacts &wave : result.provenance.waves)
            wave.weight.clear();
    }
    if (data->sharesUnits && request.errors == ErrorType::Design)
        result.notices.push_back(
            {.severity = Severity::Information, .code = IssueCode::WavesSharedUnits});
    if (auto done = RegressionRun(request, *data, result).run(job); !done)
        return std::move(done).error();
    return result;
}

} // namespace tidemark
