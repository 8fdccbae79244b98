// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/design/tagsfield.h"

#include "model/openapi/edits.h"
#include "ui/design/documentcontext.h"
#include "ui/design/tr.h"

using namespace Qt::Literals::StringLiterals;

namespace triptych::ui {

using design::Tr;

TagsField::TagsField(DocumentContext &context, text::Pointer pointer, QWidget *parent)
    : QLineEdit(parent)
    , m_context(context)
    , m_pointer(std::move(pointer))
{
    setAccessibleName(Tr::tr("Tags"));
    setPlaceholderText(Tr::tr("parted by commas"));
    connect(this, &QLineEdit::editingFinished, this, &TagsField::write);
    connect(&m_context, &DocumentContext::changed, this, &TagsField::refresh);
    refresh();
}

QStringList TagsField::stored() const
{
    QStringList words;
    const text::Snapshot now = m_context.snapshot();
    text::NodeId list = now.isNull() ? text::NoNode : text::find(*now.tree, m_pointer);
    list = list == text::NoNode ? list : now.tree->resolved(list);
    if (list != text::NoNode && (*now.tree)[list].kind == text::NodeKind::Sequence) {
        for (text::NodeId item = now.tree->firstChild(list); item != text::NoNode;
             item = now.tree->nextChild(list, item)) {
            words += now.tree->string(item);
        }
    }
    return words;
}

void TagsField::refresh()
{
    if (!hasFocus() || !isModified()) {
        setText(stored().join(u", "_s));
    }
}

void TagsField::write()
{
    if (!isModified()) {
        return;
    }
    setModified(false);
    QList<text::Value> values;
    QStringList words;
    for (const QString &word : QLineEdit::text().split(u',', Qt::SkipEmptyParts)) {
        if (!word.trimmed().isEmpty()) {
            words += word.trimmed();
            values += text::Value::string(words.last());
        }
    }
    if (words == stored()) {
        return;
    }
    const auto value = values.isEmpty() ? std::nullopt : std::optional(text::Value::sequence(values));
    const Status status = m_context.edit(
        m_context.path(),
        [&](const text::Snapshot &now) { return openapi::edits::setOrRemove(now, m_pointer, value); },
        Tr::tr("Tags"));
    if (!status) {
        refresh();
    }
}

} // namespace triptych::ui
