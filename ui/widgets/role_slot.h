// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <optional>
#include <vector>

#include <QWidget>

namespace tidemark::ui {

class Chip;
class InkLabel;

/// MIME type of dragged questions; the data are their names, one per line, in UTF-8.
inline constexpr auto questionMimeType = "application/x-tidemark-questions";

/// A named place for chips that takes dragged questions. While something is dragged, a slot that
/// fits has a tide border, others fade.
class RoleSlot final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RoleSlot)

public:
    struct Entry
    {
        QString key = {};
        QString text = {};
        QString icon = {};
        QString addition = {};
        bool removable = true; ///< else an arrow: a click gives a choice

        friend bool operator==(const Entry &, const Entry &) = default;
    };
    /// Empty if the dragged question fits, else the reason why not.
    using Judge = std::function<QString(const QString &key)>;

    /// `isSingle`: a dropped chip takes the place of the old one and the empty place is gone.
    RoleSlot(const QString &label, bool isSingle, QWidget *parent = nullptr);

    void setEntries(const std::vector<Entry> &entries);
    const std::vector<Entry> &entries() const { return m_entries; }
    /// Where there is little room the empty place is a plus sign only.
    void setCompact(bool compact);
    /// Where there is still less, names take more lines.
    void setNarrow(bool narrow);
    /// The empty place is a button: clicked() without a key asks for a choice.
    void setChoosable(bool choosable);
    void setJudge(Judge judge) { m_judge = std::move(judge); }
    /// What is being dragged anywhere in the window; empty at the end of the drag.
    void showDrag(const QString &key);
    QString label() const;
    /// What it is called for those who do not see it.
    void setName(const QString &name);
    /// Without it the label stands somewhere else, in front of the row.
    void setLabelShown(bool shown);

Q_SIGNALS:
    void dropped(const QString &key);
    void refused(const QString &reason);
    void removed(const QString &key);
    void clicked(const QString &key, QWidget *place);

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void rebuild();
    /// The place of the chip that has the keyboard; nothing if none has.
    std::optional<int> focusedPart() const;
    QWidget *addChip(const Entry &entry);
    QWidget *addEmptyPlace();

    std::vector<Entry> m_entries;
    Judge m_judge;
    InkLabel *m_label = nullptr;
    QWidget *m_row = nullptr;
    bool m_isSingle = false;
    bool m_isCompact = false;
    bool m_isNarrow = false;
    bool m_isChoosable = false;
    enum class Drag { None, Fits, Unfit } m_drag = Drag::None;
};

} // namespace tidemark::ui
