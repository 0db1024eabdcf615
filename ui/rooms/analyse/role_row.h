// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>

#include "ui/rooms/analyse/role_view.h"

namespace tidemark::ui {

class Segments;

/// The roles above the figure: question, split by, waves, filter, units.
class RoleRow final : public RoleView
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RoleRow)

public:
    explicit RoleRow(QWidget *parent = nullptr);

    /// Units that answered in all waves, for the "Panel" segment; nothing if unknown.
    void setPanelUnits(std::optional<qint64> units);
    void focusUnits();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void showRoles() override;
    std::vector<RoleSlot *> allSlots() const override { return {m_slots.begin(), m_slots.end()}; }
    QWidget *filterPlace() const override { return slot(RequestRole::Filter); }

private:
    void fit();
    void compactIfTight();
    void setCompact(bool compact);
    RoleSlot::Entry wavesEntry() const;
    void showUnits();
    RoleSlot *slot(RequestRole role) const { return m_slots[std::size_t(role)]; }

    std::array<RoleSlot *, 4> m_slots = {};
    Segments *m_units = nullptr;
    QWidget *m_unitsBlock = nullptr;
    std::optional<qint64> m_panelUnits;
    bool m_isCompact = false; ///< not everything has room in one line
};

} // namespace tidemark::ui
