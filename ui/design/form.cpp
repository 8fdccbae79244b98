// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/design/form.h"

#include "model/openapi/description.h"
#include "ui/design/documentcontext.h"
#include "ui/design/fields.h"
#include "ui/design/operationform.h"
#include "ui/design/overviewform.h"
#include "ui/design/pathform.h"
#include "ui/design/schemaform.h"
#include "ui/design/tagsfield.h"
#include "ui/shell/theme/theme.h"
#include "ui/widgets/themedlabel.h"

#include <QFormLayout>
#include <QScrollArea>

namespace triptych::ui {

namespace {

enum class NodeRole : quint8 { Overview, Path, Operation, Schema };

bool isMethod(const QByteArray &name)
{
    return openapi::Description::methods().contains(name);
}

NodeRole roleOf(const text::Pointer &pointer)
{
    const QByteArrayList &tokens = pointer.tokens();
    const auto contains = [&](const char *token) { return tokens.contains(QByteArray(token)); };
    if (tokens.size() >= 3 &&
        (contains("paths") || contains("webhooks") || contains("pathItems") || contains("x-webhooks")) &&
        isMethod(tokens.last())) {
        return NodeRole::Operation;
    }
    if (tokens.size() == 2 && (tokens.first() == "paths" || tokens.first() == "webhooks")) {
        return NodeRole::Path;
    }
    const bool schema = (tokens.size() >= 3 && tokens.first() == "components" && tokens.at(1) == "schemas") ||
                        (tokens.size() >= 2 && tokens.first() == "definitions") ||
                        (!tokens.isEmpty() && tokens.last() == "schema");
    return schema ? NodeRole::Schema : NodeRole::Overview;
}

/// What a field itself is bound to; nothing for any other widget.
std::optional<text::Pointer> boundPointer(const QWidget *widget)
{
    if (const auto *field = dynamic_cast<const BoundField *>(widget)) {
        return field->pointer();
    }
    const auto *tags = qobject_cast<const TagsField *>(widget);
    return tags ? std::optional(tags->pointer()) : std::nullopt;
}

} // namespace

std::optional<text::Pointer> Form::pointerOf(const QWidget *widget) const
{
    for (const QWidget *up = widget; up && up != this; up = up->parentWidget()) {
        if (const auto pointer = boundPointer(up)) {
            return pointer;
        }
    }
    return std::nullopt;
}

bool Form::reveal(const text::Pointer &pointer)
{
    const QList<QWidget *> widgets = findChildren<QWidget *>();
    for (QWidget *widget : widgets) {
        const auto bound = boundPointer(widget);
        if (bound && bound->contains(pointer)) {
            bringIntoSight(widget);
            return true;
        }
    }
    return false;
}

void Form::bringIntoSight(QWidget *widget)
{
    for (QWidget *up = widget->parentWidget(); up; up = up->parentWidget()) {
        if (auto *area = qobject_cast<QScrollArea *>(up)) {
            area->ensureWidgetVisible(widget, 0, 0);
            return;
        }
    }
}

Form *makeForm(const FormParts &parts, const text::Pointer &pointer, QWidget *parent)
{
    switch (roleOf(pointer)) {
    case NodeRole::Operation:
        return new OperationForm(parts, pointer, parent);
    case NodeRole::Path:
        return new PathForm(parts, pointer, parent);
    case NodeRole::Schema:
        return new SchemaForm(parts, pointer, parent);
    case NodeRole::Overview:
        break;
    }
    return new OverviewForm(parts, parent);
}

QFormLayout *makeFormLayout(const Theme &theme)
{
    auto *layout = new QFormLayout;
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setHorizontalSpacing(theme.px(8));
    layout->setVerticalSpacing(theme.px(8));
    layout->setLabelAlignment(Qt::AlignRight | Qt::AlignVCenter);
    layout->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    return layout;
}

void addFormRow(QFormLayout &layout, const Theme &theme, const QString &label, QWidget *field)
{
    auto *name = new ThemedLabel(theme, label, Role::Muted, LabelFont::Normal, field->parentWidget());
    name->setFixedWidth(theme.px(120));
    name->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    name->setBuddy(field);
    field->setMaximumWidth(theme.px(640));
    layout.addRow(name, field);
}

} // namespace triptych::ui
