// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "core/analysis/request.h"

class QLineEdit;
class QToolButton;

namespace tidemark::ui {

class Segments;

/// Which of several models side by side is shown, its name, and its removal.
class ModelPicker final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ModelPicker)

public:
    explicit ModelPicker(QWidget *parent = nullptr);

    void setModels(const RegressionRequest &request, std::size_t current);

Q_SIGNALS:
    void chosen(std::size_t model);
    void removed();
    /// Empty: called by its number.
    void renamed(const QString &label);

private:
    bool isTypedIn(const RegressionRequest &request, std::size_t current) const;

    QString m_shownLabel;
    std::size_t m_shownModel = 0;
    Segments *m_models = nullptr;
    QLineEdit *m_label = nullptr;
    QToolButton *m_remove = nullptr;
};

} // namespace tidemark::ui
