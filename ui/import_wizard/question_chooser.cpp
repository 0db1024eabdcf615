// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import_wizard/question_chooser.h"

#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

#include "ui/import_wizard/import_words.h"
#include "ui/import_wizard/pair_sides.h"
#include "ui/theme/icons.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/search_field.h"
#include "ui/widgets/surface.h"

using namespace Qt::StringLiterals;

namespace tidemark::ui {

QuestionChooser::QuestionChooser(const Study &study, SourceId wave, QuestionId current,
                                 QWidget *parent)
    : QDialog(parent)
    , m_search(new SearchField(tr("Find question")))
    , m_list(new QListWidget)
{
    setWindowTitle(tr("Choose pair"));
    resize(560, 440);
    auto *column = new QVBoxLayout(this);
    setSpaces(column, 16, 16, 16, 16, 12);
    m_search->setAccessibleName(tr("Find question"));
    m_list->setObjectName(u"questions"_s);
    m_list->setAccessibleName(tr("Questions of the earlier wave"));
    column->addWidget(m_search);
    column->addWidget(m_list, 1);
    auto *none = new QListWidgetItem(tr("No pair: only in the new wave"), m_list);
    none->setData(Qt::UserRole, qint64(0));
    m_list->setCurrentItem(none);
    for (const Question *question : study.questionsOf(wave)) {
        const PairSide side = earlierSide(study, question->id);
        auto *item = new QListWidgetItem(icon(ImportWords::kindIcon(side.kind)),
                                         side.name + u"  "_s + side.wording, m_list);
        item->setData(Qt::UserRole, question->id.value);
        if (question->id == current)
            m_list->setCurrentItem(item);
    }
    auto *buttons = new QHBoxLayout;
    setSpaces(buttons, 0, 0, 0, 0, 8);
    auto *cancel = quietButton(tr("Cancel"));
    auto *choose = primaryButton(tr("Choose"));
    choose->setDefault(true);
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(choose);
    column->addLayout(buttons);
    connect(m_search, &QLineEdit::textChanged, this, &QuestionChooser::search);
    connect(m_list, &QListWidget::itemDoubleClicked, this, &QDialog::accept);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(choose, &QPushButton::clicked, this, &QDialog::accept);
}

QuestionId QuestionChooser::chosen() const
{
    const QListWidgetItem *item = m_list->currentItem();
    return {item ? item->data(Qt::UserRole).toLongLong() : 0};
}

void QuestionChooser::search(const QString &text)
{
    for (int row = 0; row < m_list->count(); ++row) {
        QListWidgetItem *item = m_list->item(row);
        item->setHidden(!item->text().contains(text, Qt::CaseInsensitive));
    }
}

} // namespace tidemark::ui
