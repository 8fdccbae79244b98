// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/http/responsehead.h"

#include <algorithm>
#include <array>

namespace triptych::http {

namespace {

QByteArrayView withoutLineEnd(QByteArrayView line)
{
    if (line.endsWith('\n')) {
        line.chop(1);
    }
    if (line.endsWith('\r')) {
        line.chop(1);
    }
    return line;
}

QByteArray withoutBlanks(QByteArrayView text)
{
    while (text.startsWith(' ') || text.startsWith('\t')) {
        text = text.sliced(1);
    }
    while (text.endsWith(' ') || text.endsWith('\t')) {
        text.chop(1);
    }
    return text.toByteArray();
}

void parseStatusLine(ResponseHead &head, QByteArrayView line)
{
    const qsizetype space = line.indexOf(' ');
    head.protocol = (space < 0 ? line : line.first(space)).toByteArray();
    if (space < 0) {
        return;
    }
    const QByteArrayView rest = line.sliced(space + 1);
    const qsizetype next = rest.indexOf(' ');
    head.status = (next < 0 ? rest : rest.first(next)).toByteArray().toInt();
    head.reason = next < 0 ? QByteArray() : withoutBlanks(rest.sliced(next + 1));
}

} // namespace

std::optional<Header> parseFieldLine(QByteArrayView line)
{
    const QByteArrayView text = withoutLineEnd(line);
    if (text.isEmpty()) {
        return std::nullopt;
    }
    const qsizetype colon = text.indexOf(':');
    return colon < 0 ? Header{text.toByteArray(), {}}
                     : Header{text.first(colon).toByteArray(), withoutBlanks(text.sliced(colon + 1))};
}

ResponseHead parseResponseHead(QByteArrayView head)
{
    ResponseHead result;
    QList<Header> fields;
    bool isFirst = true;
    while (!head.isEmpty()) {
        const qsizetype end = head.indexOf('\n');
        const QByteArrayView line = withoutLineEnd(end < 0 ? head : head.first(end + 1));
        head = end < 0 ? QByteArrayView() : head.sliced(end + 1);
        if (isFirst) {
            parseStatusLine(result, line);
            isFirst = false;
        } else if ((line.startsWith(' ') || line.startsWith('\t')) && !fields.isEmpty()) {
            fields.last().value += ' ' + withoutBlanks(line);
        } else if (const auto field = parseFieldLine(line)) {
            fields.append(*field);
        }
    }
    for (const Header &field : fields) {
        result.headers.add(field.name, field.value);
    }
    return result;
}

QByteArray unknownCoding(const Headers &headers)
{
    static constexpr std::array<const char *, 8> known{
        "", "identity", "gzip", "x-gzip", "deflate", "x-deflate", "br", "zstd"};
    for (const QByteArray &value : headers.values("Content-Encoding")) {
        for (const QByteArray &part : value.split(',')) {
            const QByteArray coding = withoutBlanks(part);
            if (std::none_of(
                    known.begin(), known.end(), [&](const char *k) { return sameFieldName(coding, k); })) {
                return coding;
            }
        }
    }
    return {};
}

} // namespace triptych::http
