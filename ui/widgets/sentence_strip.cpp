// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/sentence_strip.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QToolButton>

#include "ui/theme/control_shape.h"
#include "ui/theme/icons.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/ink_label.h"
#include "ui/widgets/surface.h"

using namespace Qt::StringLiterals;

namespace tidemark::ui {

SentenceStrip::SentenceStrip(QWidget *parent)
    : QWidget(parent)
    , m_text(readingLabel({}))
{
    auto *row = new QHBoxLayout(this);
    setSpaces(row, 42, 9, space::s, 9, space::m);
    m_text->setTextFormat(Qt::RichText);
    m_text->setAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    row->addWidget(m_text, 1);
    auto *copy = iconButton("copy"_L1, tr("Copy the sentence"));
    copy->setObjectName(u"copySentence"_s);
    row->addWidget(copy, 0, Qt::AlignTop);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    connect(copy, &QToolButton::clicked, this, [this] { Q_EMIT copyWanted(m_sentence); });
    setSentence({});
}

void SentenceStrip::setSentence(const QString &sentence, const QString &emphasis)
{
    m_sentence = sentence;
    QString html = sentence.toHtmlEscaped();
    const QString strong = emphasis.toHtmlEscaped();
    if (!strong.isEmpty())
        html.replace(strong, u"<span style=\"font-weight:600\">"_s + strong + u"</span>"_s);
    m_text->setText(html);
    m_text->setAccessibleName(sentence);
    setVisible(!sentence.isEmpty());
}

void SentenceStrip::paintEvent(QPaintEvent *)
{
    const Colors &c = colors(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(c.tide4);
    painter.drawRoundedRect(rect(), size::radius, size::radius);
    paintIcon(painter, QRectF(13, 11, 16, 16), "note"_L1, c.tide);
}

} // namespace tidemark::ui
