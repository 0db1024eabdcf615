// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include <QWidget>

#include "core/base/error.h"

namespace tidemark::ui {

class Banner;

/// What went wrong with the file, in the page where it happened: file, place, remedy. Hidden while
/// all is well.
class ErrorNote final : public QWidget
{
    Q_OBJECT

public:
    explicit ErrorNote(QWidget *parent = nullptr);

    void showError(const std::optional<Error> &error);

private:
    Banner *m_banner = nullptr;
};

/// "kommuner_2021.csv, row 88, column q4": where an error is; empty if nothing is known.
QString placeOf(const Error &error);

} // namespace tidemark::ui
