// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

#include "ui/panels/request_menu.h"
#include "ui/rooms/analyse/role_view.h"

class QComboBox;
class QGridLayout;
class QHBoxLayout;
class QMenu;
class QPushButton;
class QToolButton;

namespace tidemark::ui {

class InkLabel;
class ModelPicker;

/// The roles of a regression below each other, labels in front: outcome and family, predictors with
/// their references, errors and clusters (or the groups of a multilevel model), waves, groups and
/// filter. Several models share all but their name and predictors. A function both ways: request()
/// after setRequest(study, r) is r.
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
    /// Whether only the panel is used stands among the choices that are seldom made.
    void focusUnits();

protected:
    void showRoles() override;
    void putBy(const QString &key) override;
    std::vector<RoleSlot *> allSlots() const override;
    QWidget *filterPlace() const override;

private:
    using MenuOf = std::function<QMenu *()>;

    struct Row
    {
        InkLabel *label = nullptr;
        QHBoxLayout *parts = nullptr;
    };

    Row addRow(const QString &label);
    RoleSlot *addSlot(QHBoxLayout *row, const QString &label, bool isSingle);
    void addOutcomeRow();
    void addModelRow();
    void addPredictorRow();
    void addErrorRow();
    void addScopeRow();
    void connectClusters();
    void connectGroups();
    void connectBoxes();
    void connectModels();
    void showBoxes(const RegressionRequest &request);
    void showSlopes(const RegressionRequest &request);
    void showChips(const RegressionRequest &request);
    std::vector<RoleSlot::Entry> predictorEntries(const RegressionRequest &request) const;
    std::vector<RoleSlot::Entry> clusterEntries(const RegressionRequest &request) const;
    QString refusedAsCluster(const QString &key) const;
    void putCluster(const QString &key);
    void removeCluster(const QString &name);
    void removePredictor(const QString &key);
    void rename(const QString &label);
    void tell(const RegressionRequest &request, const QString &step);
    /// What a menu made of the shown request tells.
    RequestChoice told();
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
    QComboBox *m_slope = nullptr;
    InkLabel *m_errorLabel = nullptr;
    InkLabel *m_modelLabel = nullptr;
    QToolButton *m_more = nullptr;
    ModelPicker *m_models = nullptr;
    QPushButton *m_addModel = nullptr;
    std::size_t m_model = 0;
    std::size_t m_modelCount = 0;
    std::optional<std::size_t> m_next; ///< shown when a model was added or removed here
};

} // namespace tidemark::ui
