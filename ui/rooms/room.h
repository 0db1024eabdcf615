// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>
#include <QWidget>

#include "ui/settings.h"

namespace tidemark::ui {

class Document;
class FoldSplitter;
class Surface;

/// One of the four rooms: a left panel, the centre and a right panel, any of which may be missing.
/// Under 1180 wide the right panel folds to a strip of 40.
class Room : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Room)

public:
    ~Room() override = default;

    /// nullptr: no study is open.
    virtual void setDocument(Document *document) = 0;
    /// Where Ctrl+F goes.
    virtual void focusSearch() {}
    /// The parts F6 goes through, left to right.
    virtual QList<QWidget *> areas() const;
    /// One step of Esc (window.md 4); whether there was anything to close.
    virtual bool closeOneThing() { return false; }

    void toggleLeft();
    void toggleRight();
    void saveLayout(Settings &settings) const;
    void restoreLayout(const Settings &settings);

Q_SIGNALS:
    void message(const QString &text, bool canUndo = false);
    /// The source whose design the status bar tells of.
    void designSourceChanged();

protected:
    struct PanelWidth
    {
        int preferred = 0;
        int minimum = 0;
        int maximum = 0;
    };

    Room(const QString &name, QWidget *parent);

    /// Takes ownership. `left` and `right` may be nullptr.
    void build(QWidget *left, PanelWidth leftWidth, QWidget *centre, QWidget *right,
               PanelWidth rightWidth);
    void resizeEvent(QResizeEvent *event) override;

private:
    void fitRight();

    FoldSplitter *m_splitter = nullptr;
    QPointer<QWidget> m_left;
    QPointer<QWidget> m_centre;
    QPointer<QWidget> m_right;
    Surface *m_strip = nullptr;
    bool m_rightFolded = false; ///< by the user
    bool m_rightForced = false; ///< shown although the window is narrow
};

} // namespace tidemark::ui
