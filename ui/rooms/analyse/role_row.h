// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>

#include "ui/rooms/analyse/role_view.h"
#include "ui/widgets/segments.h"

namespace tidemark::ui {

class Chip;

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
    /// What is given up for one line: first words, then the segments, then long names on one line.
    enum class Room { Ample, Little, Less, Least };

    bool hasOneSample() const;
    void fit();
    void tightenToOneLine();
    void setRoom(Room room);
    RoleSlot::Entry wavesEntry() const;
    std::vector<Segments::Item> unitItems() const;
    void showUnits();
    void popupUnits();
    void chooseUnits(const QString &key);
    RoleSlot *slot(RequestRole role) const { return m_slots[std::size_t(role)]; }

    std::array<RoleSlot *, 4> m_slots = {};
    Segments *m_units = nullptr;
    Chip *m_unitsChip = nullptr; ///< in place of the segments where there is little room
    QWidget *m_unitsBlock = nullptr;
    std::optional<qint64> m_panelUnits;
    Room m_room = Room::Ample;
};

} // namespace tidemark::ui
