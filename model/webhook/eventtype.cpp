// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/webhook/eventtype.h"

#include "model/base/names.h"
#include "model/text/syntaxtree.h"
#include "model/webhook/tr.h"

using namespace Qt::Literals::StringLiterals;

namespace triptych::webhook {

namespace {

constexpr auto headerPrefix = "header:"_L1;
constexpr qsizetype longestPart = 200;

QString partOf(const text::SyntaxTree &payload, const text::Pointer &pointer)
{
    if (payload.root() == text::NoNode) {
        return {};
    }
    const text::NodeId id = text::find(payload, pointer);
    if (id == text::NoNode) {
        return {};
    }
    switch (payload.node(id).kind) {
    case text::NodeKind::String:
    case text::NodeKind::Number:
    case text::NodeKind::Boolean:
        return payload.string(id);
    default:
        return {};
    }
}

} // namespace

Result<EventRule> EventRule::parse(const QStringList &words)
{
    EventRule rule;
    for (const QString &word : words) {
        if (word.startsWith(headerPrefix)) {
            const QByteArray name = word.sliced(headerPrefix.size()).toUtf8();
            if (isHttpToken(name)) {
                rule.m_words.append(name);
                continue;
            }
        } else if (const auto pointer = text::Pointer::parse(word.toUtf8()); pointer && !pointer->isRoot()) {
            rule.m_words.append(*pointer);
            rule.m_readsPayload = true;
            continue;
        }
        return fail(problem("event-type.word", Tr::tr("“%1” names no part of a call.").arg(word), {},
            Tr::tr("Write header:NAME or a JSON Pointer such as /type.")));
    }
    return rule;
}

QStringList EventRule::words() const
{
    QStringList words;
    for (const Word &word : m_words) {
        const auto *header = std::get_if<QByteArray>(&word);
        words.append(header ? headerPrefix + QString::fromUtf8(*header)
                            : QString::fromUtf8(std::get<text::Pointer>(word).toString()));
    }
    return words;
}

QString EventRule::eventOf(const Headers &headers, const text::SyntaxTree *payload) const
{
    if (m_words.isEmpty()) {
        return u"event"_s;
    }
    QStringList parts;
    for (const Word &word : m_words) {
        QString part;
        if (const auto *header = std::get_if<QByteArray>(&word)) {
            part = QString::fromUtf8(headers.value(*header).value_or(QByteArray()));
        } else if (payload) {
            part = partOf(*payload, std::get<text::Pointer>(word));
        }
        if (!part.isEmpty()) {
            parts.append(part.left(longestPart));
        }
    }
    return parts.isEmpty() ? u"unknown"_s : parts.join(u'.');
}

} // namespace triptych::webhook
