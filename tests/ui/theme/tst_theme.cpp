// SPDX-License-Identifier: GPL-3.0-or-later
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>
#include <QScrollBar>
#include <QSpinBox>
#include <QTest>
#include <QVBoxLayout>
#include <QWheelEvent>

#include "ui/theme/control_shape.h"
#include "ui/theme/focus_ring.h"
#include "ui/theme/fonts.h"
#include "ui/theme/icons.h"
#include "ui/theme/tabular.h"
#include "ui/theme/theme.h"

using namespace Qt::StringLiterals;
using namespace tidemark::ui;

namespace {

double luminance(const QColor &color)
{
    const auto linear = [](double s) {
        return s <= 0.04045 ? s / 12.92 : std::pow((s + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF())
        + 0.0722 * linear(color.blueF());
}

double contrast(const QColor &a, const QColor &b)
{
    const double high = std::max(luminance(a), luminance(b));
    const double low = std::min(luminance(a), luminance(b));
    return (high + 0.05) / (low + 0.05);
}

bool hasInk(const QImage &image, const QColor &color)
{
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (image.pixelColor(x, y).alpha() > 200
                && std::abs(image.pixelColor(x, y).red() - color.red()) < 12)
                return true;
        }
    }
    return false;
}

} // namespace

class TestTheme final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, Theme::Light); }

    void everyFigureIsAsWideAsZero()
    {
        const QFont body = font(TextSize::Body);
        QCOMPARE(tabularWidth(body, u"11,1"_s), tabularWidth(body, u"88,8"_s));
        QCOMPARE(tabularWidth(body, u"+1"_s), tabularWidth(body, u"\u22128"_s));
    }

    void theFontIsInterInTheSizeOfTheTokens()
    {
        const QFontInfo info(font(TextSize::Headline, QFont::DemiBold));
        QCOMPARE(info.family(), u"Inter"_s);
        QCOMPARE(info.pixelSize(), 18);
    }

    void textColoursAreReadableInBothThemes_data()
    {
        QTest::addColumn<Theme>("theme");
        QTest::newRow("light") << Theme::Light;
        QTest::newRow("dark") << Theme::Dark;
    }
    void textColoursAreReadableInBothThemes()
    {
        QFETCH(Theme, theme);
        const Colors &c = colors(theme);
        QVERIFY2(contrast(c.ink, c.surface) > 7.0, "ink on surface");
        QVERIFY2(contrast(c.ink2, c.surface) > 4.5, "ink-2 on surface");
        QVERIFY2(contrast(c.ink2, c.canvas) > 4.5, "ink-2 on canvas");
        QVERIFY2(contrast(c.ink3, c.surface) > 2.9, "ink-3 on surface");
        QVERIFY2(contrast(c.surface, c.tide) > 4.5, "text on a primary button");
        QVERIFY2(contrast(c.ink, c.ember2) > 7.0, "ink on ember-2");
        QCOMPARE(&colors(paletteFor(theme)), &c);
    }

    void everyIconIsDrawnInTheColourAskedFor()
    {
        const QStringList files = QDir(u":/icons"_s).entryList({u"*.svg"_s});
        QVERIFY(!files.isEmpty());
        for (const QString &file : files) {
            const QByteArray name = file.chopped(4).toLatin1();
            QImage image(40, 40, QImage::Format_ARGB32_Premultiplied);
            image.fill(Qt::transparent);
            QPainter painter(&image);
            paintIcon(painter, QRectF(0, 0, 40, 40), QLatin1StringView(name), Qt::red);
            painter.end();
            QVERIFY2(hasInk(image, Qt::red), name.constData());
        }
    }

    void controlsHaveTheHeightsOfTheDesign()
    {
        QPushButton normal(u"Les inn"_s);
        QPushButton small(u"Les inn"_s);
        setControlSize(&small, ControlSize::Small);
        QLineEdit field;
        QScrollBar bar(Qt::Vertical);
        QCOMPARE(normal.sizeHint().height(), 32);
        QCOMPARE(small.sizeHint().height(), 28);
        QCOMPARE(field.sizeHint().height(), 32);
        QCOMPARE(bar.sizeHint().width(), 8);
    }

    void thePrimaryButtonIsFilledWithTideAndStillClicks()
    {
        QPushButton button(u"Eksporter"_s);
        setButtonShape(&button, ButtonShape::Primary);
        button.resize(button.sizeHint());
        const QImage image = button.grab().toImage();
        QCOMPARE(image.pixelColor(image.width() / 2, 4), colors(Theme::Light).tide);
        button.show();
        QVERIFY(QTest::qWaitForWindowExposed(&button));
        int clicks = 0;
        connect(&button, &QPushButton::clicked, this, [&clicks] { ++clicks; });
        QTest::mouseClick(&button, Qt::LeftButton);
        QCOMPARE(clicks, 1);
    }

    void aClickOnTheIndicatorTicksACheckBox()
    {
        QCheckBox box(u"Vis nullinje"_s);
        box.resize(box.sizeHint());
        box.show();
        QVERIFY(QTest::qWaitForWindowExposed(&box));
        QTest::mouseClick(&box, Qt::LeftButton, {}, QPoint(8, box.height() / 2));
        QVERIFY(box.isChecked());
    }

    void theWheelScrollsAndDecidesNothing()
    {
        QWidget window;
        auto *column = new QVBoxLayout(&window);
        auto *first = new QLineEdit;
        auto *box = new QComboBox;
        box->addItems({u"a"_s, u"b"_s, u"c"_s});
        auto *number = new QSpinBox;
        for (QWidget *one : std::initializer_list<QWidget *>{first, box, number})
            column->addWidget(one);
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        first->setFocus();
        const auto turn = [](QWidget *over) {
            const QPointF middle = over->rect().center();
            QWheelEvent event(middle, over->mapToGlobal(middle), {}, {0, -120}, Qt::NoButton,
                              Qt::NoModifier, Qt::NoScrollPhase, false);
            QApplication::sendEvent(over, &event);
        };
        turn(box);
        QCOMPARE(box->currentIndex(), 0);
        number->setRange(-10, 10);
        turn(number);
        QCOMPARE(number->value(), 0);
    }

    void theRingFollowsTheKeyboardOnly()
    {
        QWidget window;
        auto *layout = new QVBoxLayout(&window);
        auto *first = new QPushButton(u"A"_s);
        auto *second = new QPushButton(u"B"_s);
        layout->addWidget(first);
        layout->addWidget(second);
        window.show();
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        first->setFocus(Qt::MouseFocusReason);
        QVERIFY(!window.findChild<FocusRing *>());
        QTest::keyClick(first, Qt::Key_Tab);
        QTRY_COMPARE(QApplication::focusWidget(), second);
        const auto *ring = window.findChild<FocusRing *>();
        QVERIFY(ring);
        QCOMPARE(ring->geometry(), second->geometry().adjusted(-3, -3, 3, 3));
        first->setFocus(Qt::MouseFocusReason);
        QVERIFY(!window.findChild<FocusRing *>());
    }

    void aChangeOfThemeReachesAnOpenWindow()
    {
        QWidget window;
        window.show();
        applyTheme(*qApp, Theme::Dark);
        QCOMPARE(QApplication::palette().color(QPalette::WindowText), colors(Theme::Dark).ink);
        QTRY_COMPARE(colors(window.palette()).ink, colors(Theme::Dark).ink);
        applyTheme(*qApp, Theme::Light);
        QTRY_COMPARE(colors(window.palette()).ink, colors(Theme::Light).ink);
    }
};

QTEST_MAIN(TestTheme)
#include "tst_theme.moc"
