// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QPainter;

namespace tidemark::ui {

enum class TagKind { Same, Look, Neutral };

/// A small state: tide-4 = same, ember-2 with a dot = look at it, outlined = neutral. 18 high.
class Tag final : public QWidget
{
    Q_OBJECT

public:
    explicit Tag(const QString &text, TagKind kind, QWidget *parent = nullptr);

    void setText(const QString &text);
    QString text() const { return m_text; }

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_text;
    TagKind m_kind;
};

/// Width of a tag, for delegates.
int tagWidth(const QString &text, TagKind kind);
/// Paints a tag into `rect` (18 high), for delegates.
void paintTag(QPainter &painter, const QRect &rect, const QString &text, TagKind kind,
              const QPalette &palette);

} // namespace tidemark::ui
