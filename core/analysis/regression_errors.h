// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/regression_fit.h"

namespace tidemark {

/// Gives the equations of a fitted model their covariances and degrees of freedom, and the model
/// the design for estimates by influence values.
///
/// Degrees of freedom: design: units less strata that have rows, plus 1 less the number of
/// coefficients (R: svyglm()$df.residual); model and HC: residual degrees of freedom where the
/// dispersion is estimated, else endless; clustered: clusters less 1, CR2: Satterthwaite's.
/// @pre fitted.problem() is None
void addErrors(const RegressionRequest &request, const RegressionData &data,
               const stats::Execution &execution, FittedModel &fitted);

} // namespace tidemark
