// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace tidemark::ui {

class InkLabel;

/// A sentence made from a number, on tide-4, with a button that copies it.
class SentenceStrip final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SentenceStrip)

public:
    explicit SentenceStrip(QWidget *parent = nullptr);

    /// `emphasis`, where it stands in the sentence, is set semibold. An empty sentence hides it.
    void setSentence(const QString &sentence, const QString &emphasis = {});
    const QString &sentence() const { return m_sentence; }

Q_SIGNALS:
    void copyWanted(const QString &sentence);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_sentence;
    InkLabel *m_text = nullptr;
};

} // namespace tidemark::ui
