// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/itemmodels/rowmodel.h"
#include "ui/itemmodels/treemodel.h"
#include "ui/shell/page.h"
#include "ui/shell/theme/rowdelegate.h"

#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QTableView>
#include <QUndoStack>
#include <QVBoxLayout>

namespace triptych::tests {

/// A tree written as indented text: "  POST create @shop/create #42 *".
class DemoTree : public ui::TreeModel
{
    Q_OBJECT

public:
    explicit DemoTree(const QString &text)
    {
        QList<NodeId> way{Root};
        const QStringList lines = text.split(u'\n', Qt::SkipEmptyParts);
        for (const QString &line : lines) {
            int depth = 0;
            while (line.at(depth * 2) == u' ') {
                ++depth;
            }
            const NodeId id = NodeId(m_nodes.size()) + 1;
            m_nodes.append(parse(line.trimmed()));
            way.resize(depth + 1);
            m_children[way.last()].append(id);
            way.append(id);
        }
    }

protected:
    [[nodiscard]] QList<NodeId> childrenOf(NodeId node) const override { return m_children.value(node); }
    [[nodiscard]] QVariant nodeData(NodeId node, int, int role) const override
    {
        const Node &data = m_nodes.at(qsizetype(node) - 1);
        switch (role) {
        case Qt::DisplayRole:
            return data.name;
        case ui::MethodRole:
            return data.method.isEmpty() ? QVariant() : data.method;
        case ui::CountRole:
            return data.count.isEmpty() ? QVariant() : data.count;
        case ui::AddressRole:
            return data.address;
        case ui::DirtyRole:
            return data.dirty;
        default:
            return {};
        }
    }

private:
    struct Node
    {
        QString name;
        QString address;
        QString count;
        QByteArray method;
        bool dirty = false;
    };

    static Node parse(const QString &line)
    {
        Node node;
        const QStringList words = line.split(u' ');
        QStringList name;
        for (const QString &word : words) {
            if (word.startsWith(u'@')) {
                node.address = word.sliced(1);
            } else if (word.startsWith(u'#')) {
                node.count = word.sliced(1);
            } else if (word == u"*") {
                node.dirty = true;
            } else if (name.isEmpty() && word.size() > 2 && word == word.toUpper() && word.at(0).isLetter()) {
                node.method = word.toLatin1();
            } else {
                name.append(word);
            }
        }
        node.name = name.join(u' ');
        return node;
    }

    QList<Node> m_nodes;
    QHash<NodeId, QList<NodeId>> m_children;
};

/// A table of calls.
class DemoCalls : public ui::RowModel
{
    Q_OBJECT

public:
    explicit DemoCalls(int count)
        : RowModel({{QStringLiteral("Time")}, {QStringLiteral("Event")}, {QStringLiteral("Status")},
              {QStringLiteral("Size"), Qt::AlignRight}, {QStringLiteral("From")}})
        , m_count(count)
    {
    }

protected:
    [[nodiscard]] int rows() const override { return m_count; }
    [[nodiscard]] QVariant cell(int row, int column, int role) const override
    {
        const bool bad = row % 7 == 2;
        if (role == ui::ThemeRole) {
            return QVariant::fromValue(column == 2                  ? (bad ? ui::Role::Error : ui::Role::Ok)
                                       : column == 0 || column == 4 ? ui::Role::Muted
                                                                    : ui::Role::Text);
        }
        if (role != Qt::DisplayRole) {
            return {};
        }
        switch (column) {
        case 0:
            return QStringLiteral("12:01:%1.%2")
                .arg(59 - row % 60, 2, 10, QChar(u'0'))
                .arg(row * 37 % 1000, 3, 10, QChar(u'0'));
        case 1:
            return row % 3 ? QStringLiteral("order.paid") : QStringLiteral("order.created");
        case 2:
            return bad ? QStringLiteral("✖ 400") : QStringLiteral("✔ 200");
        case 3:
            return QStringLiteral("%1 kB").arg(1.0 + row * 0.1, 0, 'f', 1);
        default:
            return QStringLiteral("127.0.0.1");
        }
    }

private:
    int m_count;
};

inline QTableView *demoTable(const ui::Theme &theme, QAbstractItemModel *model)
{
    auto *table = new QTableView;
    table->setModel(model);
    table->setItemDelegate(new ui::RowDelegate(theme, table));
    table->setShowGrid(false);
    table->setWordWrap(false);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setTabKeyNavigation(false);
    table->verticalHeader()->setVisible(false);
    table->horizontalHeader()->setHighlightSections(false);
    table->horizontalHeader()->setStretchLastSection(true);
    table->setAccessibleName(QStringLiteral("Calls"));
    return table;
}

/// A page with one field and an undo stack.
class DemoPage : public ui::Page
{
    Q_OBJECT

public:
    DemoPage(QString address, QString title, QByteArray method = {})
        : m_address(std::move(address))
        , m_title(std::move(title))
        , m_method(std::move(method))
    {
    }
    ~DemoPage() override { delete m_widget; }

    [[nodiscard]] QString address() const override { return m_address; }
    [[nodiscard]] QString title() const override { return m_title; }
    [[nodiscard]] QByteArray method() const override { return m_method; }
    [[nodiscard]] bool isDirty() const override { return m_dirty; }
    [[nodiscard]] QUndoStack *undoStack() override { return &m_stack; }
    [[nodiscard]] QWidget *firstFocus() override
    {
        (void)widget();
        return m_field;
    }
    [[nodiscard]] QWidget *widget() override
    {
        if (!m_widget) {
            m_widget = new QWidget;
            auto *layout = new QVBoxLayout(m_widget);
            m_field = new QLineEdit(m_widget);
            m_field->setAccessibleName(QStringLiteral("URL"));
            m_field->setText(m_state);
            layout->addWidget(m_field);
            layout->addStretch();
        }
        return m_widget;
    }
    [[nodiscard]] QByteArray saveState() const override
    {
        return (m_field ? m_field->text() : m_state).toUtf8();
    }
    void restoreState(const QByteArray &state) override
    {
        m_state = QString::fromUtf8(state);
        if (m_field) {
            m_field->setText(m_state);
        }
    }
    [[nodiscard]] bool hasWidget() const { return m_widget; }
    void setDirty(bool dirty)
    {
        m_dirty = dirty;
        Q_EMIT changed();
    }

private:
    QString m_address;
    QString m_title;
    QByteArray m_method;
    QString m_state;
    QPointer<QWidget> m_widget;
    QLineEdit *m_field = nullptr;
    QUndoStack m_stack;
    bool m_dirty = false;
};

/// Knows every address that begins with "demo/"; "demo/POST/create" has a method.
class DemoSource : public ui::PageSource
{
public:
    std::unique_ptr<ui::Page> open(const QString &address) override
    {
        if (!address.startsWith(QStringLiteral("demo/")) || gone.contains(address)) {
            return nullptr;
        }
        const QStringList parts = address.split(u'/');
        return std::make_unique<DemoPage>(
            address, parts.last(), parts.size() > 2 ? parts.at(1).toLatin1() : QByteArray());
    }
    QStringList gone;
};

} // namespace triptych::tests
