// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace tidemark::stats {

/// A sum that carries its rounding error along (Neumaier's form by Knuth's branch-free two-sum),
/// so that its error does not grow with the number of terms.
class CompensatedSum
{
public:
    void add(double term)
    {
        const double sum = m_sum + term;
        const double shadow = sum - m_sum;
        m_error += (m_sum - (sum - shadow)) + (term - shadow);
        m_sum = sum;
    }

    void add(const CompensatedSum &other)
    {
        add(other.m_sum);
        m_error += other.m_error;
    }

    double value() const { return m_sum + m_error; }

private:
    double m_sum = 0.0;
    double m_error = 0.0;
};

} // namespace tidemark::stats
