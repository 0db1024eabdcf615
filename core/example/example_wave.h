// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include <QString>

#include "core/model/variable.h"

namespace tidemark::example {

enum class AnswerKind { Code, Number, Date, Text };

/// A column of synthetic answers with what its code book says of it.
struct ExampleVariable
{
    QString name = {};
    LocalText wording = {};
    AnswerKind kind = AnswerKind::Code;
    std::vector<ValueLabel> labels = {};
    std::vector<double> missingCodes = {};
    int decimals = 0;
    std::vector<double> values = {}; ///< NaN = not answered; dates as days since 1970-01-01
    std::vector<QString> texts = {}; ///< of kind Text
};

/// The answers of one wave, a row per municipality that answered.
struct ExampleWave
{
    std::vector<ExampleVariable> variables = {};
    std::size_t rows = 0;
};

inline constexpr std::uint64_t exampleSeed = 20'210'101;

/// Both waves from one seed: the same municipality keeps its organisation, its capacity and most of
/// its answers. Calibrated exactly to the published shares (see domain facts in the .cpp).
struct ExampleWaves
{
    ExampleWave first = {}; ///< 2021
    ExampleWave second = {}; ///< 2023
};
ExampleWaves makeExampleWaves(std::uint64_t seed = exampleSeed);

} // namespace tidemark::example
