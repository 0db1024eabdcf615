// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHeaderView>

namespace tidemark::ui {

/// Header of the wizard's tables: 11 px in ink-2 above its cells' text, with the model's icon.
class GridHeader final : public QHeaderView
{
    Q_OBJECT

public:
    explicit GridHeader(QWidget *parent = nullptr);

    /// Names in body size and ink instead of small headings.
    void setNamesLarge(bool large);

protected:
    void paintSection(QPainter *painter, const QRect &rect, int section) const override;
    QSize sectionSizeFromContents(int section) const override;

private:
    QFont textFont() const;

    bool m_large = false;
};

} // namespace tidemark::ui
