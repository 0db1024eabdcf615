// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSplitter>

namespace tidemark::ui {

/// A splitter of 1 px lines with a grip of 7 px; a double-click folds the panel at that side.
class FoldSplitter final : public QSplitter
{
    Q_OBJECT

public:
    explicit FoldSplitter(Qt::Orientation orientation, QWidget *parent = nullptr);

    /// Folds or unfolds the widget at `index`; its size comes back.
    void toggleFold(int index);

protected:
    QSplitterHandle *createHandle() override;

private:
    QHash<int, int> m_sizes; ///< of folded widgets
};

} // namespace tidemark::ui
