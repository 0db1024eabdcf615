// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rooms/analyse/model_picker.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QLocale>
#include <QToolButton>

#include "ui/theme/control_shape.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/segments.h"
#include "ui/widgets/surface.h"

using namespace Qt::StringLiterals;

namespace tidemark::ui {

ModelPicker::ModelPicker(QWidget *parent)
    : QWidget(parent)
    , m_models(new Segments)
    , m_label(new QLineEdit)
    , m_remove(iconButton("minus"_L1, tr("Remove this model")))
{
    auto *row = new QHBoxLayout(this);
    setSpaces(row, 0, 0, 0, 0, space::s);
    m_models->setAccessibleName(tr("Models"));
    m_models->setObjectName(u"models"_s);
    row->addWidget(m_models);
    setControlSize(m_label, ControlSize::Small);
    m_label->setAccessibleName(tr("Name of the model"));
    m_label->setToolTip(m_label->accessibleName());
    m_label->setObjectName(u"modelName"_s);
    m_label->setFixedWidth(180);
    row->addWidget(m_label);
    m_remove->setObjectName(u"removeModel"_s);
    row->addWidget(m_remove);
    row->addStretch(1);
    connect(m_models, &Segments::chosen, this,
            [this](const QString &key) { Q_EMIT chosen(key.toULongLong()); });
    connect(m_remove, &QToolButton::clicked, this, &ModelPicker::removed);
    connect(m_label, &QLineEdit::editingFinished, this, [this] {
        if (m_label->text().trimmed() != m_shownLabel)
            Q_EMIT renamed(m_label->text().trimmed());
    });
}

bool ModelPicker::isTypedIn(const RegressionRequest &request, std::size_t current) const
{
    return m_label->hasFocus() && m_label->isModified() && current == m_shownModel
        && request.models[current].label == m_shownLabel;
}

void ModelPicker::setModels(const RegressionRequest &request, std::size_t current)
{
    std::vector<Segments::Item> items;
    for (std::size_t i = 0; i < request.models.size(); ++i)
        items.push_back({.key = QString::number(i),
                         .text = locale().toString(qulonglong(i) + 1),
                         .reason = modelKey(request, i)});
    m_models->setItems(items);
    m_models->setCurrent(QString::number(current));
    m_label->setPlaceholderText(tr("Model %1").arg(current + 1));
    if (isTypedIn(request, current))
        return;
    m_shownModel = current;
    m_shownLabel = request.models[current].label;
    m_label->setText(m_shownLabel);
    m_label->setCursorPosition(0);
}

} // namespace tidemark::ui
