// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

#include "ui/rooms/analyse/role_view.h"

class QComboBox;
class QGridLayout;
class QHBoxLayout;
class QMenu;
class QToolButton;

namespace tidemark::ui {

class Segments;

/// The roles of a regression below each other, labels in front: outcome and family, predictors with
/// their references, errors and clusters, waves, groups and filter. Several models share all but
/// their predictors. A function both ways: request() after setRequest(study, r) is r.
class ModelRoles final : public RoleView
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ModelRoles)

public:
    explicit ModelRoles(QWidget *parent = nullptr);

    RegressionRequest request() const;
    /// The model whose predictors are shown and changed.
    std::size_t model() const { return m_model; }
    QString refusalOf(RequestRole role, const QString &key) const override;

protected:
    void showRoles() override;
    void putBy(const QString &key) override;
    std::vector<RoleSlot *> allSlots() const override;
    QWidget *filterPlace() const override;

private:
    using MenuOf = std::function<QMenu *()>;

    QHBoxLayout *addRow(const QString &label);
    RoleSlot *addSlot(QHBoxLayout *row, const QString &label, bool isSingle);
    void addOutcomeRow();
    void addPredictorRow();
    void addErrorRow();
    void addScopeRow();
    void connectBoxes();
    void connectModels();
    void showBoxes(const RegressionRequest &request);
    void showModels(const RegressionRequest &request);
    void showChips(const RegressionRequest &request);
    void tell(const RegressionRequest &request, const QString &step);
    void pop(const MenuOf &menu, QWidget *place);

    QGridLayout *m_rows = nullptr;
    RoleSlot *m_outcome = nullptr;
    RoleSlot *m_predictors = nullptr;
    RoleSlot *m_clusters = nullptr;
    RoleSlot *m_waves = nullptr;
    RoleSlot *m_groups = nullptr;
    RoleSlot *m_filter = nullptr;
    QComboBox *m_family = nullptr;
    QComboBox *m_amount = nullptr;
    QComboBox *m_errors = nullptr;
    QToolButton *m_more = nullptr;
    Segments *m_models = nullptr;
    QToolButton *m_addModel = nullptr;
    QToolButton *m_removeModel = nullptr;
    std::size_t m_model = 0;
    std::size_t m_modelCount = 0;
    std::optional<std::size_t> m_next; ///< shown when a model was added or removed here
};

} // namespace tidemark::ui
