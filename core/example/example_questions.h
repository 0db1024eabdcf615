// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "core/example/example_wave.h"

namespace tidemark::example {

/// The code lists of the questionnaire.
std::vector<ValueLabel> offerLabels(); ///< yes, under way, no, don't know
std::vector<ValueLabel> extentLabels(); ///< 1 to 5, don't know, not applicable
std::vector<ValueLabel> agreementLabels(); ///< 1 to 5, don't know
std::vector<ValueLabel> yesNoLabels();
std::vector<ValueLabel> tickLabels();
std::vector<ValueLabel> guideLabels();
std::vector<ValueLabel> organisationLabels(bool newWave);
std::vector<ValueLabel> providerLabels();

LocalText threeTexts(const QString &nb, const QString &nn, const QString &en);

} // namespace tidemark::example
