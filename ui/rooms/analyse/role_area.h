// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <optional>

#include <QWidget>

#include "ui/panels/request_edits.h"

namespace tidemark::ui {

class ChangeEditor;
class CrosstabEditor;
class DifferenceEditor;
class InkLabel;
class KindPicker;
class ModelRoles;
class NumberEditor;
class RequestEditor;
class RoleRow;
class RoleView;
class OaxacaEditor;
class SurvivalEditor;

/// Everything above the card: the kind of analysis, its roles, and what else it can be asked for.
class RoleArea final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RoleArea)

public:
    explicit RoleArea(QWidget *parent = nullptr);

    void setRequest(std::shared_ptr<const Study> study,
                    const std::optional<AnalysisRequest> &request);
    /// Units that answered in all waves, for the "Panel" segment; nothing if unknown.
    void setPanelUnits(std::optional<qint64> units);
    /// Puts a question into a role as a drop would.
    void put(RequestRole role, const QString &key);
    /// Puts it where it fits first: question, then split or predictors.
    void putFirst(const QString &key);
    /// The reason why not, or empty.
    QString refusalOf(RequestRole role, const QString &key) const;
    /// While a question is dragged anywhere.
    void showDrag(const QString &key);
    void focusUnits();

Q_SIGNALS:
    void requestWanted(const tidemark::AnalysisRequest &request, const QString &step);
    /// Another question: a new analysis.
    void questionWanted(const QString &key);
    /// A value of this question is to be chosen and filtered by.
    void filterWanted(const QString &key, QWidget *place);
    void refused(const QString &reason);

private:
    RoleView *view() const;
    RequestEditor *editor() const;
    void showKinds();
    void chooseKind(const QString &key);

    std::shared_ptr<const Study> m_study;
    std::optional<AnalysisRequest> m_request;
    QWidget *m_kindBlock = nullptr;
    InkLabel *m_kindName = nullptr;
    KindPicker *m_kind = nullptr;
    RoleRow *m_row = nullptr;
    ModelRoles *m_model = nullptr;
    CrosstabEditor *m_crosstab = nullptr;
    ChangeEditor *m_change = nullptr;
    DifferenceEditor *m_difference = nullptr;
    NumberEditor *m_number = nullptr;
    OaxacaEditor *m_oaxaca = nullptr;
    SurvivalEditor *m_survival = nullptr;
};

} // namespace tidemark::ui
