// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/text/pointer.h"

#include <QLineEdit>

namespace triptych::ui {

class DocumentContext;

/// A list of words on one line, parted by commas. The list is written when the field is left or Return is
/// pressed.
class TagsField final : public QLineEdit
{
    Q_OBJECT

public:
    TagsField(DocumentContext &context, text::Pointer pointer, QWidget *parent = nullptr);

    [[nodiscard]] const text::Pointer &pointer() const { return m_pointer; }

private:
    [[nodiscard]] QStringList stored() const;
    void refresh();
    void write();

    DocumentContext &m_context;
    text::Pointer m_pointer;
};

} // namespace triptych::ui
