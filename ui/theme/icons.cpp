// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/icons.h"

#include <QGuiApplication>
#include <QIconEngine>
#include <QPaintDevice>
#include <QPainter>
#include <QPalette>
#include <QPixmapCache>
#include <QSvgRenderer>

#include "ui/theme/tokens.h"

using namespace Qt::StringLiterals;

namespace tidemark::ui {

namespace {

/// The drawing in black turned into one colour; its opacities stay, as the mark needs them.
QPixmap tinted(const QString &name, const QSize &size, const QColor &color)
{
    const QString key = u"tidemark-icon/%1/%2x%3/%4"_s.arg(name)
                            .arg(size.width())
                            .arg(size.height())
                            .arg(color.rgba());
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap))
        return pixmap;
    pixmap = QPixmap(size);
    pixmap.fill(Qt::transparent);
    QSvgRenderer renderer(":/icons/"_L1 + name + ".svg"_L1);
    renderer.setAspectRatioMode(Qt::KeepAspectRatio);
    QPainter painter(&pixmap);
    renderer.render(&painter, QRectF(QPointF(), QSizeF(size)));
    painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
    painter.fillRect(pixmap.rect(), color);
    painter.end();
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

class TintedIconEngine final : public QIconEngine
{
public:
    TintedIconEngine(QString name, QColor color)
        : m_name(std::move(name))
        , m_color(color)
    {
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override
    {
        const double ratio = painter->device()->devicePixelRatioF();
        painter->drawPixmap(rect, tinted(m_name, rect.size() * ratio, colorFor(mode, state)));
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        return tinted(m_name, size, colorFor(mode, state));
    }

    QIconEngine *clone() const override { return new TintedIconEngine(m_name, m_color); }
    QString key() const override { return u"tidemark"_s; }
    QString iconName() override { return m_name; }
    bool isNull() override { return false; }

private:
    QColor colorFor(QIcon::Mode mode, QIcon::State state) const
    {
        const Colors &c = colors(QGuiApplication::palette());
        if (mode == QIcon::Disabled)
            return c.ink3;
        if (m_color.isValid())
            return m_color;
        return state == QIcon::On || mode == QIcon::Selected ? c.tide : c.ink2;
    }

    QString m_name;
    QColor m_color;
};

} // namespace

QIcon icon(QLatin1StringView name)
{
    return icon(name, QColor());
}

QIcon icon(QLatin1StringView name, const QColor &color)
{
    return QIcon(new TintedIconEngine(QString(name), color));
}

void paintIcon(QPainter &painter, const QRectF &rect, QLatin1StringView name, const QColor &color)
{
    const double ratio = painter.device()->devicePixelRatioF();
    const QPixmap pixmap = tinted(QString(name), (rect.size() * ratio).toSize(), color);
    painter.save();
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.drawPixmap(rect, pixmap, QRectF(pixmap.rect()));
    painter.restore();
}

} // namespace tidemark::ui
