// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <optional>
#include <vector>

#include <QDialog>

#include "core/model/study.h"

class QGridLayout;
class QLineEdit;

namespace tidemark::ui {

class InkLabel;

/// Makes a new variable from another: codes that get the same new name become one, numbers become
/// bands by their lower limits. The new one follows its source for ever.
class RecodeDialog final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RecodeDialog)

public:
    RecodeDialog(const Study &study, const Variable &from, QWidget *parent = nullptr);

    /// The new variable without an id; nothing while the name is taken or no group is named.
    std::optional<Variable> variable() const;
    void accept() override;

private:
    void addCodes();
    void addTopTwo();
    std::optional<CombineCodes> combined() const;
    std::optional<Bands> bands() const;

    std::shared_ptr<const Study> m_study;
    Variable m_from;
    QLineEdit *m_name = nullptr;
    QLineEdit *m_label = nullptr;
    QLineEdit *m_limits = nullptr; ///< of numbers; nullptr for codes
    std::vector<std::pair<double, QLineEdit *>> m_groups;
    InkLabel *m_error = nullptr;
    QGridLayout *m_grid = nullptr;
};

} // namespace tidemark::ui
