// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include <QAbstractTableModel>
#include <QSortFilterProxyModel>

#include "ui/import_wizard/pair_sides.h"

namespace tidemark::ui {

/// The questions of the new file beside those of the earlier wave.
class PairModel final : public QAbstractTableModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PairModel)

public:
    enum Column {
        Trend,
        LaterName,
        LaterWording,
        Arrow,
        EarlierName,
        EarlierWording,
        State,
        ColumnCount
    };
    enum Role { StateRole = Qt::UserRole };

    explicit PairModel(QObject *parent = nullptr);

    void setPairs(const ImportPlan &plan, const Study &study);
    const PairSide &later(int row) const { return m_lines[std::size_t(row)].later; }
    const PairSide &earlier(int row) const { return m_lines[std::size_t(row)].earlier; }
    const PairPlan &pair(int row) const { return m_lines[std::size_t(row)].pair; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

Q_SIGNALS:
    void acceptedChanged(int row, bool accepted); ///< by the user

private:
    struct Line
    {
        PairPlan pair = {};
        PairSide later = {};
        PairSide earlier = {};
    };
    QString text(const Line &line, int column) const;

    std::vector<Line> m_lines;
    QString m_laterWave;
    QString m_earlierWave;
};

/// Pairs of one state, or all.
class PairFilter final : public QSortFilterProxyModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PairFilter)

public:
    explicit PairFilter(QObject *parent = nullptr);

    void setState(std::optional<PairState> state);

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    std::optional<PairState> m_state;
};

} // namespace tidemark::ui
