// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/import_plan.h"
#include "ui/import_wizard/pair_sides.h"

#include <QWidget>

class QPushButton;

namespace tidemark::ui {

class InkLabel;
class Tag;
class WordingLabel;

/// The pair in focus: both wordings with differing words marked, both code lists, and what can be
/// done with it. 142 high.
class PairDetails final : public QWidget
{
    Q_OBJECT

public:
    explicit PairDetails(QWidget *parent = nullptr);

    void showPair(const PairPlan &pair, const PairSide &later, const PairSide &earlier,
                  const QString &laterWave, const QString &earlierWave);

Q_SIGNALS:
    void acceptWanted(bool accept);
    void otherWanted();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void build();
    void showNote(const PairPlan &pair, const QString &laterWave, const QString &earlierWave);

    InkLabel *m_title = nullptr;
    Tag *m_state = nullptr;
    QPushButton *m_other = nullptr;
    QPushButton *m_holdOut = nullptr;
    QPushButton *m_accept = nullptr;
    struct Side
    {
        InkLabel *wave = nullptr;
        WordingLabel *wording = nullptr;
        InkLabel *codes = nullptr;
    };
    Side m_later;
    Side m_earlier;
    InkLabel *m_note = nullptr;
};

} // namespace tidemark::ui
