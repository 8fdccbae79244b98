// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"
#include "model/message/headers.h"
#include "model/text/pointer.h"

#include <QStringList>

#include <variant>

namespace triptych::webhook {

/// How the event type of a call is told: the words of `infer --by` and of handler.json's `eventType`, each
/// `header:NAME` or a JSON Pointer into the payload. The parts that are there are joined with `.`; if none
/// is, the type is "unknown". Without any word there is one type, "event".
class EventRule
{
public:
    EventRule() = default;
    /// Problem "event-type.word" for a word that is neither.
    [[nodiscard]] static Result<EventRule> parse(const QStringList &words);
    [[nodiscard]] QStringList words() const;

    [[nodiscard]] bool readsPayload() const { return m_readsPayload; }
    /// `payload` may be null: then its parts are not there. Of headers the first of a name counts; of payload
    /// values only strings, numbers and booleans are parts. A part is cut at 200 characters.
    [[nodiscard]] QString eventOf(const Headers &headers, const text::SyntaxTree *payload) const;

private:
    using Word = std::variant<QByteArray, text::Pointer>; // the name of a header, or a place in the payload
    QList<Word> m_words;
    bool m_readsPayload = false;
};

} // namespace triptych::webhook
