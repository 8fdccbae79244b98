// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/text/encoding.h"

#if defined(__SSE2__)
#include <emmintrin.h>
#endif

namespace triptych::text {

namespace {

using Byte = unsigned char;

/// How many bytes from `p` form one well-formed sequence, 0 if they do not (Unicode 15, table 3-7).
int sequenceLength(const Byte *p, const Byte *end)
{
    const Byte lead = *p;
    if (lead < 0x80) {
        return 1;
    }
    const qsizetype left = end - p;
    const auto continues = [p](int i) { return (p[i] & 0xC0) == 0x80; };
    if (lead >= 0xC2 && lead <= 0xDF) {
        return left >= 2 && continues(1) ? 2 : 0;
    }
    if (lead >= 0xE0 && lead <= 0xEF) {
        const Byte low = lead == 0xE0 ? 0xA0 : 0x80;
        const Byte high = lead == 0xED ? 0x9F : 0xBF;
        return left >= 3 && p[1] >= low && p[1] <= high && continues(2) ? 3 : 0;
    }
    if (lead >= 0xF0 && lead <= 0xF4) {
        const Byte low = lead == 0xF0 ? 0x90 : 0x80;
        const Byte high = lead == 0xF4 ? 0x8F : 0xBF;
        return left >= 4 && p[1] >= low && p[1] <= high && continues(2) && continues(3) ? 4 : 0;
    }
    return 0;
}

/// Documents are ASCII for the most part: passes over it 64 bytes at a time, to the first block that holds
/// more.
const Byte *skipAscii(const Byte *p, const Byte *end)
{
#if defined(__SSE2__)
    while (end - p >= 64) {
        const auto *block = reinterpret_cast<const __m128i *>(p);
        const __m128i any = _mm_or_si128(_mm_or_si128(_mm_loadu_si128(block), _mm_loadu_si128(block + 1)),
            _mm_or_si128(_mm_loadu_si128(block + 2), _mm_loadu_si128(block + 3)));
        if (_mm_movemask_epi8(any)) {
            break;
        }
        p += 64;
    }
#endif
    while (p < end && *p < 0x80) {
        ++p;
    }
    return p;
}

/// One unit of `width` bytes; U+FFFD for what a text that was cut off has left.
char32_t unitAt(QByteArrayView bytes, qsizetype at, int width, bool bigEndian)
{
    if (at + width > bytes.size()) {
        return 0xFFFD;
    }
    char32_t unit = 0;
    for (int i = 0; i < width; ++i) {
        unit = unit << 8 | Byte(bytes[at + (bigEndian ? i : width - 1 - i)]);
    }
    return unit;
}

QByteArray fromUtf16(QByteArrayView bytes, bool bigEndian)
{
    QByteArray out;
    out.reserve(bytes.size());
    for (qsizetype i = 0; i < bytes.size(); i += 2) {
        char32_t c = unitAt(bytes, i, 2, bigEndian);
        if (c >= 0xD800 && c <= 0xDBFF && i + 4 <= bytes.size()) {
            const char32_t low = unitAt(bytes, i + 2, 2, bigEndian);
            if (low >= 0xDC00 && low <= 0xDFFF) {
                c = 0x10000 + ((c - 0xD800) << 10) + (low - 0xDC00);
                i += 2;
            }
        }
        appendUtf8(out, c);
    }
    return out;
}

QByteArray fromUtf32(QByteArrayView bytes, bool bigEndian)
{
    QByteArray out;
    out.reserve(bytes.size() / 2);
    for (qsizetype i = 0; i < bytes.size(); i += 4) {
        appendUtf8(out, unitAt(bytes, i, 4, bigEndian));
    }
    return out;
}

QByteArray repairedUtf8(QByteArrayView bytes)
{
    QByteArray out;
    out.reserve(bytes.size());
    while (!bytes.isEmpty()) {
        const qsizetype bad = findInvalidUtf8(bytes);
        if (bad < 0) {
            return out.append(bytes);
        }
        out.append(bytes.first(bad));
        appendUtf8(out, 0xFFFD);
        bytes = bytes.sliced(bad + 1);
        // What would have continued the broken sequence goes with it.
        while (!bytes.isEmpty() && (Byte(bytes.front()) & 0xC0) == 0x80) {
            bytes = bytes.sliced(1);
        }
    }
    return out;
}

QByteArrayView markOf(Encoding encoding)
{
    switch (encoding) {
    case Encoding::Utf8:
        return {};
    case Encoding::Utf8Bom:
        return QByteArrayView("\xEF\xBB\xBF", 3);
    case Encoding::Utf16Le:
        return QByteArrayView("\xFF\xFE", 2);
    case Encoding::Utf16Be:
        return QByteArrayView("\xFE\xFF", 2);
    case Encoding::Utf32Le:
        return QByteArrayView("\xFF\xFE\0\0", 4);
    case Encoding::Utf32Be:
        return QByteArrayView("\0\0\xFE\xFF", 4);
    }
    return {};
}

} // namespace

void appendUtf8(QByteArray &out, char32_t c)
{
    if (c > 0x10FFFF || (c >= 0xD800 && c <= 0xDFFF)) {
        c = 0xFFFD;
    }
    if (c < 0x80) {
        out += char(c);
    } else if (c < 0x800) {
        out += char(0xC0 | (c >> 6));
        out += char(0x80 | (c & 0x3F));
    } else if (c < 0x10000) {
        out += char(0xE0 | (c >> 12));
        out += char(0x80 | ((c >> 6) & 0x3F));
        out += char(0x80 | (c & 0x3F));
    } else {
        out += char(0xF0 | (c >> 18));
        out += char(0x80 | ((c >> 12) & 0x3F));
        out += char(0x80 | ((c >> 6) & 0x3F));
        out += char(0x80 | (c & 0x3F));
    }
}

Encoding detectEncoding(QByteArrayView bytes)
{
    // The mark of UTF-32LE begins with that of UTF-16LE.
    for (const Encoding encoding :
        {Encoding::Utf32Be, Encoding::Utf32Le, Encoding::Utf16Be, Encoding::Utf16Le, Encoding::Utf8Bom}) {
        if (bytes.startsWith(markOf(encoding))) {
            return encoding;
        }
    }
    const auto zero = [bytes](qsizetype i) { return i < bytes.size() && bytes[i] == '\0'; };
    const auto set = [bytes](qsizetype i) { return i < bytes.size() && bytes[i] != '\0'; };
    if (zero(0) && zero(1) && zero(2) && set(3)) {
        return Encoding::Utf32Be;
    }
    if (set(0) && zero(1) && zero(2) && zero(3)) {
        return Encoding::Utf32Le;
    }
    if (zero(0) && set(1)) {
        return Encoding::Utf16Be;
    }
    if (set(0) && zero(1)) {
        return Encoding::Utf16Le;
    }
    return Encoding::Utf8;
}

qsizetype findInvalidUtf8(QByteArrayView bytes)
{
    const auto *begin = reinterpret_cast<const Byte *>(bytes.data());
    const Byte *const end = begin + bytes.size();
    for (const Byte *p = begin;;) {
        p = skipAscii(p, end);
        // Where one sequence beyond ASCII stands, more follow.
        while (p < end && *p >= 0x80) {
            const int length = sequenceLength(p, end);
            if (length == 0) {
                return p - begin;
            }
            p += length;
        }
        if (p == end) {
            return -1;
        }
    }
}

QByteArray toUtf8(QByteArrayView bytes, Encoding encoding)
{
    if (bytes.startsWith(markOf(encoding))) {
        bytes = bytes.sliced(markOf(encoding).size());
    }
    switch (encoding) {
    case Encoding::Utf16Le:
    case Encoding::Utf16Be:
        return fromUtf16(bytes, encoding == Encoding::Utf16Be);
    case Encoding::Utf32Le:
    case Encoding::Utf32Be:
        return fromUtf32(bytes, encoding == Encoding::Utf32Be);
    case Encoding::Utf8:
    case Encoding::Utf8Bom:
        break;
    }
    return repairedUtf8(bytes);
}

} // namespace triptych::text
