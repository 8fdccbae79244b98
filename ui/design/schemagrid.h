// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/itemmodels/schemagridmodel.h"

#include <QWidget>

class QTreeView;

namespace triptych::ui {

class CommandSet;
class DocumentContext;
class ErrorBar;
class Theme;
class ThemedLabel;

/// A schema as a grid that opens in place: names, types, required, limits, descriptions, through references
/// to any depth. Editing is that of a table: F2 or a double click, Insert for a new property, Delete to
/// remove one.
class SchemaGrid : public QWidget
{
    Q_OBJECT

public:
    SchemaGrid(const Theme &theme, CommandSet &commands, DocumentContext &context, QWidget *parent = nullptr);

    /// Nothing: there is no schema; the grid says so and is empty.
    void setSchema(const std::optional<openapi::Place> &place, const QString &title);
    [[nodiscard]] SchemaGridModel &model() const { return *m_model; }
    [[nodiscard]] QTreeView &view() const { return *m_view; }

    /// Opens the way to the row of a node of the page's document and makes it the current one. False, and
    /// nothing moves, when no row stands for it.
    bool reveal(const text::Pointer &pointer);
    /// The current row's node, nothing when that lies in another document.
    [[nodiscard]] std::optional<text::Pointer> currentPointer() const;

Q_SIGNALS:
    /// Another row is the current one.
    void currentChanged();

private:
    void addProperty();
    void removeProperty();
    void describeHead();

    const Theme &m_theme;
    DocumentContext &m_context;
    SchemaGridModel *m_model;
    QTreeView *m_view;
    ThemedLabel *m_title;
    ThemedLabel *m_type;
    QWidget *m_addButton;
    ErrorBar *m_error;
    std::optional<openapi::Place> m_place;
};

} // namespace triptych::ui
