// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace tidemark::ui {

/// How TidemarkStyle draws a push or tool button. One Primary per view or dialog.
enum class ButtonShape {
    Secondary, ///< surface with line
    Primary, ///< filled with tide
    Quiet, ///< text only in ink-2
    Link, ///< text in tide, no padding
    Toggle, ///< on: tide-4, tick, tide text
    SegmentOnly,
    SegmentFirst,
    SegmentMiddle,
    SegmentLast,
    Icon, ///< square, icon only, no border
};

/// Height of a control: 32, or 28 in panels and toolbars.
enum class ControlSize { Normal, Small };

void setButtonShape(QWidget *button, ButtonShape shape);
/// Secondary for push buttons and Icon for tool buttons unless set.
ButtonShape buttonShape(const QWidget *button);

void setControlSize(QWidget *control, ControlSize size);
ControlSize controlSize(const QWidget *control);

/// A line edit or combo box with an error has an ember border; the sentence stands below it.
void setHasError(QWidget *field, bool hasError);
bool hasError(const QWidget *field);

} // namespace tidemark::ui
