// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>
#include <QImage>

#include "ui/recent_studies.h"

namespace tidemark::ui {

/// A recent study: picture 116 high, name, date. 282 x 172.
class StudyCard final : public QAbstractButton
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(StudyCard)

public:
    StudyCard(const RecentStudy &study, const QString &day, const QImage &picture,
              QWidget *parent = nullptr);

Q_SIGNALS:
    void forgetWanted();

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    QString m_detail;
    QImage m_picture;
};

/// The example study: picture, title with its tag, what it holds, and a button. 80 high.
class ExampleCard final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ExampleCard)

public:
    explicit ExampleCard(QWidget *parent = nullptr);

Q_SIGNALS:
    void openWanted();

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace tidemark::ui
