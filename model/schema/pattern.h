// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/schema/ecmascript.h"

#include <QByteArray>

#include <memory>
#include <mutex>

namespace triptych::schema {

enum class Match : quint8 {
    No,
    Yes,
    GaveUp, ///< it took more steps than it may, or the text is no UTF-8: nobody knows
};

/// A regular expression of ECMA-262 (262 is what JSON Schema core §6.4 asks for), compiled when it is first
/// needed. Shared freely between threads. The work of one match is bounded, whatever pattern and text.
class Pattern
{
public:
    explicit Pattern(QByteArray source);
    ~Pattern();
    Pattern(const Pattern &) = delete;
    Pattern &operator=(const Pattern &) = delete;
    Pattern(Pattern &&) = delete;
    Pattern &operator=(Pattern &&) = delete;

    [[nodiscard]] const QByteArray &source() const { return m_source; }
    [[nodiscard]] PatternFault fault() const;
    /// Does the pattern occur anywhere in the text? GaveUp for a pattern with a fault.
    [[nodiscard]] Match matches(QByteArrayView utf8) const;

private:
    struct Compiled;
    const Compiled &compiled() const;

    QByteArray m_source;
    mutable std::once_flag m_once;
    mutable std::unique_ptr<Compiled> m_compiled;
};

/// Would `pattern` be accepted? For the format "regex".
[[nodiscard]] bool isRegularExpression(QByteArrayView pattern);

} // namespace triptych::schema
