// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/items/form.h"

#include "model/text/pointer.h"
#include "model/text/rewriter.h"

#include <algorithm>

namespace triptych::items {

Form Form::scalar(const text::Value &value)
{
    Form form;
    form.m_kind = Kind::Scalar;
    form.m_scalar = value;
    return form;
}

Form Form::mapping(QList<Entry> entries, QByteArray discriminator)
{
    Form form;
    form.m_kind = Kind::Mapping;
    form.m_entries = std::move(entries);
    form.m_discriminator = std::move(discriminator);
    return form;
}

Form Form::sequence(QList<Form> items)
{
    Form form;
    form.m_kind = items.isEmpty() ? Kind::Absent : Kind::Sequence;
    form.m_items = std::move(items);
    return form;
}

bool Form::isAbsent() const
{
    return m_kind == Kind::Absent ||
           (m_kind == Kind::Mapping && std::all_of(m_entries.begin(), m_entries.end(),
                                           [](const Entry &e) { return e.form.isAbsent(); }));
}

const Form *Form::entry(QByteArrayView key) const
{
    const auto found =
        std::find_if(m_entries.begin(), m_entries.end(), [&](const Entry &e) { return e.key == key; });
    return found == m_entries.end() ? nullptr : &found->form;
}

text::Value Form::value() const
{
    switch (m_kind) {
    case Kind::Absent:
        return {};
    case Kind::Scalar:
        return m_scalar;
    case Kind::Mapping: {
        QList<std::pair<QByteArray, text::Value>> entries;
        for (const Entry &entry : m_entries) {
            if (!entry.form.isAbsent()) {
                entries.append({entry.key, entry.form.value()});
            }
        }
        return text::Value::mapping(entries);
    }
    case Kind::Sequence: {
        QList<text::Value> items;
        for (const Form &item : m_items) {
            items.append(
                item.kind() == Kind::Mapping && item.isAbsent() ? text::Value::emptyMapping() : item.value());
        }
        return text::Value::sequence(items);
    }
    }
    Q_UNREACHABLE();
}

bool Form::operator==(const Form &other) const
{
    if (isAbsent() || other.isAbsent()) {
        return isAbsent() == other.isAbsent();
    }
    return m_kind == other.m_kind && m_scalar.json() == other.m_scalar.json() &&
           m_entries == other.m_entries && m_items == other.m_items;
}

namespace {

using text::NodeId;
using text::NodeKind;
using text::NoNode;
using text::Pointer;

/// Makes one edit after the other, each on the text as the ones before left it.
class Writer
{
public:
    explicit Writer(const text::Snapshot &base)
        : m_base(base)
        , m_now(base)
    {
    }

    [[nodiscard]] const text::EditList &edits() const { return m_edits; }

    Status write(const Pointer &at, const Form &before, const Form &after)
    {
        if (before == after) {
            return {};
        }
        const NodeKind kind = kindAt(at);
        if (before.kind() == Form::Kind::Mapping && after.kind() == Form::Kind::Mapping &&
            kind == NodeKind::Mapping && !changesType(before, after)) {
            return writeMapping(at, before, after);
        }
        if (before.kind() == Form::Kind::Sequence && after.kind() == Form::Kind::Sequence &&
            kind == NodeKind::Sequence && childCount(at) == before.items().size()) {
            return writeSequence(at, before.items(), after.items());
        }
        return apply(text::rewriter::set(m_now, at, after.value()));
    }

private:
    static bool changesType(const Form &before, const Form &after)
    {
        const QByteArray &key = after.discriminator();
        const Form *was = before.entry(key);
        const Form *is = after.entry(key);
        return !key.isEmpty() && (!was || !is || !(*was == *is));
    }

    [[nodiscard]] NodeId node(const Pointer &at) const
    {
        const NodeId root = m_now.tree->root();
        return root == NoNode ? NoNode : text::find(*m_now.tree, at, root);
    }

    [[nodiscard]] NodeKind kindAt(const Pointer &at) const
    {
        const NodeId id = node(at);
        return id == NoNode ? NodeKind::Invalid : m_now.tree->node(id).kind;
    }

    [[nodiscard]] qsizetype childCount(const Pointer &at) const { return m_now.tree->childCount(node(at)); }

    Status apply(const Result<text::EditList> &step)
    {
        if (!step) {
            return fail(step.error());
        }
        m_edits = m_edits.followedBy(*step, m_base.bytes());
        m_now = text::edited(m_now, *step);
        return {};
    }

    Status writeMapping(const Pointer &at, const Form &before, const Form &after)
    {
        const Form absent;
        for (const Form::Entry &entry : after.entries()) {
            const Form *was = before.entry(entry.key);
            if (const Status done = writeEntry(at, after, entry.key, was ? *was : absent, entry.form);
                !done) {
                return done;
            }
        }
        for (const Form::Entry &entry : before.entries()) {
            if (!after.entry(entry.key)) {
                if (const Status done = writeEntry(at, after, entry.key, entry.form, absent); !done) {
                    return done;
                }
            }
        }
        return {};
    }

    Status writeEntry(
        const Pointer &at, const Form &parent, const QByteArray &key, const Form &before, const Form &after)
    {
        if (before == after) {
            return {};
        }
        const Pointer place = at / key;
        const bool exists = node(place) != NoNode;
        if (!after.isAbsent()) {
            return exists ? write(place, before, after)
                          : apply(text::rewriter::insertEntry(
                                m_now, at, key, after.value(), indexFor(at, parent, key)));
        }
        if (!exists) {
            return {};
        }
        if (after.kind() == Form::Kind::Mapping && holdsOtherKeys(place, before)) {
            return write(place, before, after);
        }
        return apply(text::rewriter::remove(m_now, place));
    }

    [[nodiscard]] bool holdsOtherKeys(const Pointer &at, const Form &known) const
    {
        const text::SyntaxTree &tree = *m_now.tree;
        const NodeId mapping = node(at);
        if (tree.node(mapping).kind != NodeKind::Mapping) {
            return false;
        }
        for (NodeId key = tree.firstChild(mapping); key != NoNode;
             key = tree.nextChild(mapping, tree.valueOf(key))) {
            if (!known.entry(tree.text(key))) {
                return true;
            }
        }
        return false;
    }

    /// Where the file format's order puts a new key among those that are there.
    [[nodiscard]] int indexFor(const Pointer &at, const Form &parent, const QByteArray &newKey) const
    {
        const auto rank = [&](const QByteArray &key) {
            const auto &entries = parent.entries();
            const auto found = std::find_if(
                entries.begin(), entries.end(), [&](const Form::Entry &e) { return e.key == key; });
            return found == entries.end() ? -1 : int(found - entries.begin());
        };
        const text::SyntaxTree &tree = *m_now.tree;
        const NodeId mapping = node(at);
        const int wanted = rank(newKey);
        int after = -1;
        int firstLater = -1;
        int index = 0;
        for (NodeId key = tree.firstChild(mapping); key != NoNode;
             key = tree.nextChild(mapping, tree.valueOf(key))) {
            const int here = rank(tree.text(key));
            if (here >= 0 && here < wanted) {
                after = index;
            } else if (here > wanted && firstLater < 0) {
                firstLater = index;
            }
            ++index;
        }
        const int place = after >= 0 ? after + 1 : firstLater;
        return place >= index ? text::rewriter::atEnd : place;
    }

    Status writeSequence(const Pointer &at, const QList<Form> &before, const QList<Form> &after)
    {
        qsizetype first = 0;
        while (first < before.size() && first < after.size() && before.at(first) == after.at(first)) {
            ++first;
        }
        qsizetype beforeEnd = before.size();
        qsizetype afterEnd = after.size();
        while (beforeEnd > first && afterEnd > first && before.at(beforeEnd - 1) == after.at(afterEnd - 1)) {
            --beforeEnd;
            --afterEnd;
        }
        for (qsizetype i = beforeEnd - 1; i >= afterEnd; --i) {
            if (const Status done = apply(text::rewriter::remove(m_now, at / i)); !done) {
                return done;
            }
        }
        for (qsizetype i = first; i < afterEnd; ++i) {
            const Status done =
                i < beforeEnd ? write(at / i, before.at(i), after.at(i))
                              : apply(text::rewriter::insertItem(m_now, at, after.at(i).value(), int(i)));
            if (!done) {
                return done;
            }
        }
        return {};
    }

    text::Snapshot m_base;
    text::Snapshot m_now;
    text::EditList m_edits;
};

} // namespace

Result<text::EditList> difference(const text::Snapshot &base, const Form &before, const Form &after)
{
    Writer writer(base);
    if (const Status written = writer.write(Pointer(), before, after); !written) {
        return fail(written.error());
    }
    return writer.edits();
}

QByteArray newDocument(const Form &form)
{
    return form.value().pretty();
}

Form optionalText(const QString &text, const QString &standard)
{
    return text == standard ? Form() : requiredText(text);
}

Form optionalNumber(qint64 number, qint64 standard)
{
    return number == standard ? Form() : Form::scalar(text::Value::number(number));
}

Form optionalFlag(bool flag, bool standard)
{
    return flag == standard ? Form() : Form::scalar(text::Value::boolean(flag));
}

Form requiredText(const QString &text)
{
    return Form::scalar(text::Value::string(text));
}

} // namespace triptych::items
