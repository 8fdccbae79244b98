// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/text/pointer.h"
#include "model/text/snapshot.h"

#include <QStringList>

#include <functional>
#include <memory>
#include <optional>

namespace triptych::text {
class LineMap;
}

namespace triptych::items {

/// Reads the fields of one mapping of a file of ours. Never fails: what has the wrong type is reported with
/// its place (item.type, item.value) and the default stands in; what is missing is the default without a
/// word.
class Reader
{
public:
    /// The root of a file; `file` names it in Problems, which are appended to `problems`.
    Reader(const text::Snapshot &snapshot, QString file, Problems &problems);
    ~Reader();
    Reader(const Reader &) = default;

    [[nodiscard]] bool has(QByteArrayView key) const;
    /// A number or boolean is taken as its words, and reported.
    [[nodiscard]] QString text(QByteArrayView key, const QString &standard = {}) const;
    [[nodiscard]] std::optional<QString> optionalText(QByteArrayView key) const;
    [[nodiscard]] bool flag(QByteArrayView key, bool standard) const;
    /// Out of [least, most]: reported, and the default.
    [[nodiscard]] qint64 number(QByteArrayView key, qint64 standard, qint64 least, qint64 most) const;
    [[nodiscard]] QStringList texts(QByteArrayView key) const;
    /// The mapping at `key`; an empty one if there is none.
    [[nodiscard]] Reader mapping(QByteArrayView key) const;
    /// Each item of the sequence at `key`, one call an item, whatever it is.
    void eachMapping(QByteArrayView key, const std::function<void(const Reader &)> &take) const;
    [[nodiscard]] QByteArrayList keys() const;

    /// A Problem at the value of `key`; at the mapping itself for an empty one.
    void complain(QByteArrayView key, Problem problem) const;

private:
    struct File;
    Reader(std::shared_ptr<File> file, text::NodeId mapping, text::Pointer pointer);
    [[nodiscard]] text::NodeId node(QByteArrayView key) const;
    [[nodiscard]] std::optional<QString> scalar(text::NodeId id, const text::Pointer &pointer) const;
    void complainAt(text::NodeId id, const text::Pointer &pointer, Problem problem) const;
    void wrongType(text::NodeId id, const text::Pointer &pointer, const QString &expected) const;

    std::shared_ptr<File> m_file;
    text::NodeId m_mapping;
    text::Pointer m_pointer;
};

} // namespace triptych::items
