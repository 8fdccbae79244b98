// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/text/snapshot.h"
#include "model/text/value.h"

#include <QList>

namespace triptych::items {

/// What a view would write: the fields it knows in the order of the file format, those at their default
/// absent. The difference of two forms is an EditList on the text they were read from; keys that no form
/// names are never touched.
class Form
{
public:
    enum class Kind : quint8 { Absent, Scalar, Mapping, Sequence };

    struct Entry;

    Form() = default; ///< a field at its default: not written
    [[nodiscard]] static Form scalar(const text::Value &value);
    /// If the value of `discriminator` changes, the whole mapping is written anew: what belonged to another
    /// type means nothing now.
    [[nodiscard]] static Form mapping(QList<Entry> entries, QByteArray discriminator = {});
    [[nodiscard]] static Form sequence(QList<Form> items); ///< absent when it is empty

    [[nodiscard]] Kind kind() const { return m_kind; }
    /// Absent, or a mapping of nothing else.
    [[nodiscard]] bool isAbsent() const;
    [[nodiscard]] const QList<Entry> &entries() const { return m_entries; }
    [[nodiscard]] const QList<Form> &items() const { return m_items; }
    [[nodiscard]] const QByteArray &discriminator() const { return m_discriminator; }
    [[nodiscard]] const Form *entry(QByteArrayView key) const; ///< null when there is none
    [[nodiscard]] text::Value value() const;

    bool operator==(const Form &other) const;

private:
    Kind m_kind = Kind::Absent;
    text::Value m_scalar;
    QList<Entry> m_entries;
    QList<Form> m_items;
    QByteArray m_discriminator;
};

struct Form::Entry
{
    QByteArray key;
    Form form;

    bool operator==(const Entry &) const = default;
};

/// The edits that make the text which reads as `before` read as `after`. Problems are the rewriter's.
[[nodiscard]] Result<text::EditList> difference(
    const text::Snapshot &base, const Form &before, const Form &after);

/// A new file of ours: two spaces, LF, final newline.
[[nodiscard]] QByteArray newDocument(const Form &form);

/// Fields that are written unless they are at their default.
[[nodiscard]] Form optionalText(const QString &text, const QString &standard = {});
[[nodiscard]] Form optionalNumber(qint64 number, qint64 standard);
[[nodiscard]] Form optionalFlag(bool flag, bool standard);
/// Always written.
[[nodiscard]] Form requiredText(const QString &text);

} // namespace triptych::items
