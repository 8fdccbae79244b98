// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/openapi/version.h"
#include "model/text/pointer.h"
#include "model/text/snapshot.h"
#include "model/text/value.h"

/// What people do to a description, as pure functions: a snapshot and arguments in, edits of its bytes out.
/// Nothing is applied. Problems: those of the rewriter, and `openapi.name` for names that cannot be.
namespace triptych::openapi::edits {

using text::EditList;
using text::Pointer;
using text::Snapshot;
using text::Value;

/// Several steps as one list: each is made for the text that the steps before it left.
class Chain
{
public:
    explicit Chain(Snapshot base)
        : m_base(base)
        , m_now(std::move(base))
    {
    }

    /// `step(Snapshot) -> Result<EditList>`. After a failure the others are passed over.
    template <typename Step>
    Chain &then(Step step)
    {
        if (m_status) {
            add(step(m_now));
        }
        return *this;
    }
    [[nodiscard]] const Snapshot &now() const { return m_now; }
    /// All steps, or the first Problem.
    [[nodiscard]] Result<EditList> result() const;

private:
    void add(const Result<EditList> &edits);

    Snapshot m_base;
    Snapshot m_now;
    EditList m_sum;
    Status m_status;
};

/// Sets a text, or removes the entry when the text is empty (an optional description that was cleared).
[[nodiscard]] Result<EditList> setText(const Snapshot &base, const Pointer &pointer, const QString &text);
[[nodiscard]] Result<EditList> setOrRemove(
    const Snapshot &base, const Pointer &pointer, const std::optional<Value> &value);

// Schemas. `schema` is where the schema object itself stands, references already followed.

/// Is `name` in the `required` list of the object schema?
[[nodiscard]] bool isRequired(const text::SyntaxTree &tree, text::NodeId schema, QByteArrayView name);
[[nodiscard]] Result<EditList> setRequired(
    const Snapshot &base, const Pointer &schema, const QByteArray &name, bool required);
/// A new property after the others, of type string; Problem `edit.exists` when it is there.
[[nodiscard]] Result<EditList> addProperty(
    const Snapshot &base, const Pointer &schema, const QByteArray &name);
/// The property and its mention in `required`.
[[nodiscard]] Result<EditList> renameProperty(
    const Snapshot &base, const Pointer &schema, const QByteArray &name, const QByteArray &newName);
[[nodiscard]] Result<EditList> removeProperty(
    const Snapshot &base, const Pointer &schema, const QByteArray &name);

/// The type of a schema in a word or two: "string uuid", "integer | null", "array of Line", "Order",
/// "object", "any".
[[nodiscard]] QString typeText(const text::SyntaxTree &tree, text::NodeId schema);
/// The reverse: makes the schema what such a text says, keeping everything else in it that still means
/// something. A name of `components` becomes a reference. Problem `openapi.type` for a text that is no type.
[[nodiscard]] Result<EditList> setType(const Snapshot &base, const Pointer &schema, const QString &text);

// Documents.

[[nodiscard]] Result<EditList> addSchema(const Snapshot &base, const QByteArray &name);
/// A path with one operation, or the operation at a path that is there.
[[nodiscard]] Result<EditList> addOperation(
    const Snapshot &base, const QByteArray &path, const QByteArray &method);
[[nodiscard]] Result<EditList> addParameter(
    const Snapshot &base, const Pointer &operation, const QByteArray &name, const QByteArray &in);
[[nodiscard]] Result<EditList> addResponse(
    const Snapshot &base, const Pointer &operation, const QByteArray &status);

/// The smallest document of a new API.
[[nodiscard]] QByteArray newDocument(const QString &title);

} // namespace triptych::openapi::edits
