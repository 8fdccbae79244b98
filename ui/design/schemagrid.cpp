// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/design/schemagrid.h"

#include "model/openapi/edits.h"
#include "ui/design/documentcontext.h"
#include "ui/design/tr.h"
#include "ui/design/typedelegate.h"
#include "ui/itemmodels/plaintext.h"
#include "ui/shell/commands.h"
#include "ui/shell/theme/theme.h"
#include "ui/widgets/errorbar.h"
#include "ui/widgets/iconbutton.h"
#include "ui/widgets/themedlabel.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QTreeView>

using namespace Qt::Literals::StringLiterals;

namespace triptych::ui {

using design::Tr;

SchemaGrid::SchemaGrid(const Theme &theme, CommandSet &commands, DocumentContext &context, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_context(context)
{
    m_model = new SchemaGridModel(
        context.documents(),
        [&context](const QString &document, const SchemaGridModel::MakeEdits &make, const QString &label) {
            return context.edit(document, make, label);
        },
        this);
    m_title = new ThemedLabel(theme, {}, Role::Text, LabelFont::Strong, this);
    m_type = new ThemedLabel(theme, {}, Role::Muted, LabelFont::Normal, this);
    auto *add = new IconButton(theme, Icon::Plus, Tr::tr("Add property"), this);
    m_addButton = add;
    m_error = new ErrorBar(theme, this);
    m_view = new QTreeView(this);
    m_view->setAccessibleName(Tr::tr("Schema"));
    m_view->setModel(m_model);
    m_view->setItemDelegate(new TypeDelegate(theme, context, SchemaGridModel::Type, m_view));
    m_view->setUniformRowHeights(true);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed |
                            QAbstractItemView::AnyKeyPressed);
    m_view->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_view->header()->resizeSection(SchemaGridModel::Name, theme.px(220));
    m_view->header()->resizeSection(SchemaGridModel::Type, theme.px(150));
    m_view->header()->resizeSection(SchemaGridModel::Required, theme.px(70));
    m_view->header()->resizeSection(SchemaGridModel::Limits, theme.px(150));

    auto *head = new QHBoxLayout;
    head->setContentsMargins(0, 0, 0, 0);
    head->setSpacing(theme.px(8));
    head->addWidget(m_title);
    head->addWidget(m_type);
    head->addStretch();
    head->addWidget(add);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme.px(4));
    column->addLayout(head);
    column->addWidget(m_error);
    column->addWidget(m_view);

    connect(add, &IconButton::clicked, this, &SchemaGrid::addProperty);
    connect(
        m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &SchemaGrid::currentChanged);
    connect(m_model, &SchemaGridModel::refused, m_error,
        [this](const Problem &problem) { m_error->showProblem(problem); });
    connect(&context, &DocumentContext::changed, this, [this] {
        m_error->clear();
        m_model->documentsChanged();
        describeHead();
    });
    commands.bind(
        "item.delete"_L1, m_view, [this] { removeProperty(); },
        [this] { return m_model->partAt(m_view->currentIndex()).has_value(); });
    commands.bind(
        "item.rename"_L1, m_view,
        [this] { m_view->edit(m_view->currentIndex().siblingAtColumn(SchemaGridModel::Name)); },
        [this] { return m_view->currentIndex().isValid(); });
    describeHead();
}

void SchemaGrid::setSchema(const std::optional<openapi::Place> &place, const QString &title)
{
    m_title->setText(oneLine(title));
    if (place == m_place) {
        return;
    }
    m_place = place;
    m_model->setRoot(place.value_or(openapi::Place()));
    describeHead();
}

bool SchemaGrid::reveal(const text::Pointer &pointer)
{
    // Ever longer pointers: a schema that refers to itself opens without end.
    qsizetype reached = -1;
    const auto shows = [&](const QModelIndex &index) {
        const auto part = m_model->partAt(index);
        return part && part->place.document == m_context.path() && part->place.pointer.contains(pointer) &&
               part->place.pointer.size() > reached;
    };
    QModelIndex best;
    for (bool deeper = true; deeper;) {
        deeper = false;
        for (int row = 0; row < m_model->rowCount(best); ++row) {
            const QModelIndex index = m_model->index(row, SchemaGridModel::Name, best);
            if (shows(index)) {
                best = index;
                reached = m_model->partAt(index)->place.pointer.size();
                deeper = true;
                break;
            }
        }
    }
    if (!best.isValid()) {
        return false;
    }
    for (QModelIndex up = best.parent(); up.isValid(); up = up.parent()) {
        m_view->expand(up);
    }
    m_view->setCurrentIndex(best);
    m_view->scrollTo(best);
    return true;
}

std::optional<text::Pointer> SchemaGrid::currentPointer() const
{
    const auto part = m_model->partAt(m_view->currentIndex());
    return part && part->place.document == m_context.path() ? std::optional(part->place.pointer)
                                                            : std::nullopt;
}

void SchemaGrid::describeHead()
{
    m_view->setEnabled(m_place.has_value());
    m_addButton->setEnabled(m_place && m_model->objectAt({}));
    QString type = Tr::tr("no schema");
    if (m_place) {
        const auto snapshot = m_context.documents()(m_place->document);
        const text::NodeId node =
            snapshot.isNull() ? text::NoNode : text::find(*snapshot.tree, m_place->pointer);
        type = node == text::NoNode ? Tr::tr("gone") : openapi::edits::typeText(*snapshot.tree, node);
    }
    m_type->setText(oneLine(type));
}

void SchemaGrid::addProperty()
{
    // In the object of the current row when that is one, else in the object that lists it, else at the top.
    QModelIndex at = m_view->currentIndex().siblingAtColumn(0);
    while (at.isValid() && !m_model->objectAt(at)) {
        at = at.parent();
    }
    QByteArray name = "property";
    for (int i = 2;; ++i) {
        const Status added = m_model->addProperty(at, name);
        if (added) {
            break;
        }
        if (added.error().code != "edit.exists" || i > 1000) {
            m_error->showProblem(added.error());
            return;
        }
        name = "property" + QByteArray::number(i);
    }
    m_model->documentsChanged();
    m_view->expand(at);
    const int last = m_model->rowCount(at) - 1;
    for (int row = last; row >= 0; --row) {
        const QModelIndex index = m_model->index(row, SchemaGridModel::Name, at);
        if (const auto part = m_model->partAt(index); part && part->name == name) {
            m_view->setCurrentIndex(index);
            m_view->edit(index);
            break;
        }
    }
}

void SchemaGrid::removeProperty()
{
    if (const Status removed = m_model->removeProperty(m_view->currentIndex()); !removed) {
        m_error->showProblem(removed.error());
    }
}

} // namespace triptych::ui
