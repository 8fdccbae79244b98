// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/text/surroundings.h"
#include "model/text/value.h"

#include <optional>

namespace triptych::text {

/// How free a rewriter still is in what it writes: each attempt is plainer and safer than the one before.
enum class Attempt : quint8 {
    AsNeighbours,
    OneLine, ///< no literal scalars, collections in braces
};

/// The text of an entry or item that goes somewhere: new, or taken from another place.
class Piece
{
public:
    virtual ~Piece() = default;

    /// From its first comment, key or `-` to its last byte; that first line is at `column` already. Nothing
    /// if it cannot be put there.
    [[nodiscard]] virtual std::optional<QByteArray> block(int column, bool asItem) const = 0;
    /// Within brackets.
    [[nodiscard]] virtual std::optional<QByteArray> flow(const JsonLayout &layout, bool asItem) const = 0;
};

/// A new value, under a key that is quoted already.
class ValuePiece final : public Piece
{
public:
    ValuePiece(const Surroundings &surroundings, QByteArray quotedKey, Value value, Attempt attempt,
        bool padBraces = false);

    [[nodiscard]] std::optional<QByteArray> block(int column, bool asItem) const override;
    [[nodiscard]] std::optional<QByteArray> flow(const JsonLayout &layout, bool asItem) const override;
    /// What follows the intro of an entry that is there already.
    [[nodiscard]] QByteArray blockValue(int column, YamlIntro intro) const;
    [[nodiscard]] QByteArray flowValue(const JsonLayout &layout) const;

private:
    const Surroundings &m_at;
    QByteArray m_key;
    Value m_value;
    Attempt m_attempt;
    YamlEmitter m_emitter;
};

/// An entry with its own text and comments.
class MovedPiece final : public Piece
{
public:
    /// `quotedKey`: empty to keep the entry's own.
    MovedPiece(const Surroundings &from, NodeId collection, int index, bool inRoot, QByteArray quotedKey);

    [[nodiscard]] std::optional<QByteArray> block(int column, bool asItem) const override;
    [[nodiscard]] std::optional<QByteArray> flow(const JsonLayout &layout, bool asItem) const override;

private:
    [[nodiscard]] QByteArray keyText() const;
    [[nodiscard]] QByteArray fromBlock(int column, bool asItem) const;
    [[nodiscard]] QByteArray shifted(qsizetype from, qsizetype to, int columns) const;
    [[nodiscard]] bool isScalarText(qsizetype lineStart, qsizetype lineEnd) const;
    [[nodiscard]] QByteArray reindented(
        QByteArrayView text, const QByteArray &indent, const QByteArray &newIndent) const;

    const Surroundings &m_at;
    NodeId m_collection;
    Entry m_entry;
    qsizetype m_commentsStart;
    QByteArray m_key;
};

/// A key as it would stand beside its siblings in `collection`.
[[nodiscard]] QByteArray quotedKey(
    const Surroundings &surroundings, NodeId collection, const QByteArray &key, bool inFlow);
/// Another text for a key, in its quotes where it has some.
[[nodiscard]] QByteArray renamedKey(
    const Surroundings &surroundings, NodeId key, const QByteArray &newKey, bool inFlow, Attempt attempt);

} // namespace triptych::text
