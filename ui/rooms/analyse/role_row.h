// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <optional>

#include <QWidget>

#include "ui/panels/request_edits.h"
#include "ui/widgets/role_slot.h"

class QMenu;

namespace tidemark::ui {

class Segments;

/// The roles above the figure: question, split by, waves, filter, units. Shows a request; what the
/// user does is told as a new request.
class RoleRow final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RoleRow)

public:
    explicit RoleRow(QWidget *parent = nullptr);

    void setRequest(std::shared_ptr<const Study> study,
                    const std::optional<AnalysisRequest> &request);
    /// Units that answered in all waves, for the "Panel" segment; nothing if unknown.
    void setPanelUnits(std::optional<qint64> units);
    /// Puts a question into a role as a drop would.
    void put(RequestRole role, const QString &key);
    /// Puts it where it fits first: question, then split.
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

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void showRoles();
    void fit();
    void setCompact(bool compact);
    RoleSlot::Entry wavesEntry() const;
    void showUnits();
    void removed(RequestRole role, const QString &key);
    void chooseWaves(QWidget *place);
    void setWave(const QString &wave, bool on);
    RoleSlot *slot(RequestRole role) const { return m_slots[std::size_t(role)]; }

    std::array<RoleSlot *, 4> m_slots = {};
    Segments *m_units = nullptr;
    QWidget *m_unitsBlock = nullptr;
    std::shared_ptr<const Study> m_study;
    std::optional<AnalysisRequest> m_request;
    std::optional<qint64> m_panelUnits;
    bool m_isCompact = false; ///< not everything has room in one line
};

} // namespace tidemark::ui
