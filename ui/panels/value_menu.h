// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

#include "core/model/study.h"
#include "ui/models/question_ref.h"

class QMenu;
class QWidget;

namespace tidemark::ui {

/// A menu of the values of a question, each as a filter condition; for numbers and texts one entry
/// that asks for a condition in words. `chosen` gets the condition, `custom` the name.
QMenu *makeValueMenu(const Study &study, const QuestionRef &ref, QWidget *parent,
                     const std::function<void(const QString &condition)> &chosen,
                     const std::function<void(const QString &name)> &custom);

} // namespace tidemark::ui
