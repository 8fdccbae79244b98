// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/text/yamlcheck.h"

#include "model/text/encoding.h"

#include <algorithm>
#include <tuple>

#if defined(__SSE2__)
#include <emmintrin.h>
#endif

namespace triptych::text::yaml {

namespace {

bool isControl(char c)
{
    return (quint8(c) < 0x20 && c != '\t' && c != '\n' && c != '\r');
}

/// The next control character from `i`, `end` if there is none.
quint32 nextControl(const char *data, quint32 i, quint32 end)
{
#if defined(__SSE2__)
    const __m128i limit = _mm_set1_epi8(0x1F);
    const __m128i tab = _mm_set1_epi8('\t');
    const __m128i feed = _mm_set1_epi8('\n');
    const __m128i carriage = _mm_set1_epi8('\r');
    for (; end - i >= 16; i += 16) {
        const __m128i bytes = _mm_loadu_si128(reinterpret_cast<const __m128i *>(data + i));
        const __m128i low = _mm_cmpeq_epi8(_mm_max_epu8(bytes, limit), limit);
        const __m128i fine =
            _mm_or_si128(_mm_or_si128(_mm_cmpeq_epi8(bytes, tab), _mm_cmpeq_epi8(bytes, feed)),
                _mm_cmpeq_epi8(bytes, carriage));
        if (_mm_movemask_epi8(_mm_andnot_si128(fine, low))) {
            break;
        }
    }
#endif
    while (i < end && !isControl(data[i])) {
        ++i;
    }
    return i;
}

} // namespace

void checkCharacters(const char *data, quint32 begin, quint32 end, SyntaxErrors &errors)
{
    qsizetype left = maximumSyntaxErrors + 1;
    for (quint32 i = nextControl(data, begin, end); i < end && left > 0;
         i = nextControl(data, i + 1, end), --left) {
        errors.append({data[i] == '\0' ? SyntaxErrorKind::NulByte : SyntaxErrorKind::ControlCharacter, i, 1});
    }
    left = maximumSyntaxErrors + 1;
    for (quint32 i = begin; left > 0; --left) {
        const qsizetype found = findInvalidUtf8(QByteArrayView(data + i, qsizetype(end - i)));
        if (found < 0) {
            break;
        }
        i += quint32(found);
        errors.append({SyntaxErrorKind::InvalidUtf8, i, 1});
        ++i;
    }
}

void putInOrder(SyntaxErrors &errors)
{
    const auto order = [](const SyntaxError &error) {
        return std::tuple(error.offset, error.kind, error.length);
    };
    std::sort(errors.begin(), errors.end(),
        [&](const SyntaxError &a, const SyntaxError &b) { return order(a) < order(b); });
    errors.erase(std::unique(errors.begin(), errors.end()), errors.end());
    if (errors.size() > maximumSyntaxErrors) {
        errors.resize(maximumSyntaxErrors);
        errors.append({SyntaxErrorKind::TooManyErrors, errors.last().offset, 0});
    }
}

} // namespace triptych::text::yaml
