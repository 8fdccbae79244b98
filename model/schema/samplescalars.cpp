// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/schema/decimal.h"
#include "model/schema/sampler.h"
#include "model/schema/scalars.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace triptych::schema {

namespace {

/// Plain values of the formats; the seed takes one. RFC 2606, 5737 and 3849 keep these names and addresses.
struct FormatSample
{
    const char *format;
    std::array<const char *, 3> texts;
};
constexpr std::array formatSamples{
    FormatSample{"date-time", {"2026-01-01T00:00:00Z", "2026-06-15T12:30:00Z", "2024-02-29T23:59:59+01:00"}},
    FormatSample{"date", {"2026-01-01", "2026-06-15", "2024-02-29"}},
    FormatSample{"time", {"00:00:00Z", "12:30:00Z", "23:59:59+01:00"}},
    FormatSample{"duration", {"P1D", "PT30M", "P2W"}},
    FormatSample{"email", {"someone@example.com", "a.person@example.org", "info@example.net"}},
    FormatSample{"idn-email", {"someone@example.com", "größe@example.org", "info@example.net"}},
    FormatSample{"hostname", {"example.com", "www.example.org", "api.example.net"}},
    FormatSample{"idn-hostname", {"example.com", "bücher.example", "api.example.net"}},
    FormatSample{"ipv4", {"192.0.2.1", "198.51.100.7", "203.0.113.42"}},
    FormatSample{"ipv6", {"2001:db8::1", "2001:db8:0:1::42", "::1"}},
    FormatSample{"uri", {"https://example.com/", "https://example.org/a?b=c", "urn:example:a"}},
    FormatSample{"uri-reference", {"/", "/a/b", "https://example.com/"}},
    FormatSample{"iri", {"https://example.com/", "https://example.org/ä", "urn:example:a"}},
    FormatSample{"iri-reference", {"/", "/ä", "https://example.com/"}},
    FormatSample{"uri-template", {"/items/{id}", "/{a}/{b}", "/items{?page}"}},
    FormatSample{"url", {"https://example.com/", "https://example.org/a", "https://example.net/b"}},
    FormatSample{"json-pointer", {"", "/a", "/a/0"}},
    FormatSample{"relative-json-pointer", {"0", "1/a", "0#"}},
    FormatSample{"regex", {"^a+$", "[0-9]+", ".*"}},
    FormatSample{"uuid", {"00000000-0000-4000-8000-000000000000", "6f2c1a4e-8b7d-4c3a-9e5f-1a2b3c4d5e6f",
                             "123e4567-e89b-42d3-a456-426614174000"}},
    FormatSample{"byte", {"", "aGVsbG8=", "AAEC"}},
};

constexpr std::array plainTexts{"string", "text", "value", "name", "sample"};

double valueOf(const Bound &bound)
{
    return bound.lexeme.toByteArray().toDouble();
}

/// The shortest text that is this number again; integers without an exponent.
QByteArray written(double value)
{
    if (value == std::floor(value) && std::abs(value) < 1e15) {
        return QByteArray::number(qint64(value));
    }
    return QByteArray::number(value, 'g', 15);
}

} // namespace

QByteArray Sampler::number(const Requirements &asked)
{
    const bool whole = (asked.types & AnyNumber) == IntegerBit;
    double least = -1e300;
    double most = 1e300;
    double step = whole ? 1 : 0;
    bool openBelow = false;
    bool openAbove = false;
    for (const Requirements::Fact &fact : asked.facts) {
        const Instruction &instruction = *fact.instruction;
        switch (instruction.keyword) {
        case Keyword::Minimum:
        case Keyword::ExclusiveMinimum:
            if (const double value = valueOf(*instruction.bound); value >= least) {
                openBelow = instruction.keyword == Keyword::ExclusiveMinimum;
                least = value;
            }
            break;
        case Keyword::Maximum:
        case Keyword::ExclusiveMaximum:
            if (const double value = valueOf(*instruction.bound); value <= most) {
                openAbove = instruction.keyword == Keyword::ExclusiveMaximum;
                most = value;
            }
            break;
        case Keyword::MultipleOf:
            step = std::max(step, valueOf(*instruction.bound));
            break;
        default:
            break;
        }
    }
    const double random = choose(100);
    const bool bounded = least > -1e300;
    double value = bounded ? least : std::min(most, 0.0);
    if (step > 0) {
        value = (bounded ? std::ceil(value / step) : std::floor(value / step)) * step;
        value += bounded && openBelow && value <= least ? step : 0;
        value -= !bounded && openAbove && value >= most ? step : 0;
        const double moved = value + (bounded || most >= 1e300 ? random : -random) * step;
        value = moved <= most && moved >= least && !(openAbove && moved >= most) ? moved : value;
    } else if (openBelow || openAbove) {
        value = most < 1e300 && bounded ? (least + most) / 2 : bounded ? least + 1 : most - 1;
    } else if (value + random <= most) {
        value += random;
    }
    return written(value);
}

std::optional<QByteArray> Sampler::string(const Requirements &asked)
{
    quint64 least = 0;
    quint64 most = ~quint64{0};
    QByteArray text;
    bool decided = false;
    for (const Requirements::Fact &fact : asked.facts) {
        const Instruction &instruction = *fact.instruction;
        if (instruction.keyword == Keyword::MinLength) {
            least = std::max(least, instruction.number);
        } else if (instruction.keyword == Keyword::MaxLength) {
            most = std::min(most, instruction.number);
        } else if (instruction.keyword == Keyword::Format && !decided) {
            const auto found = std::find_if(formatSamples.begin(), formatSamples.end(),
                [&](const FormatSample &s) { return QByteArrayView(s.format) == instruction.format->name; });
            if (found != formatSamples.end()) {
                text = found->texts[choose(quint32(found->texts.size()))];
                decided = true;
            }
        } else if (instruction.keyword == Keyword::Pattern) {
            if (const auto made = samplePattern(instruction.pattern->source(), m_chooser)) {
                text = *made;
                decided = true;
            }
        }
    }
    if (least > 100'000 || least > most) {
        return std::nullopt;
    }
    if (!decided) {
        text = plainTexts[choose(quint32(plainTexts.size()))];
    }
    while (quint64(codePoints(text)) < least) {
        text.append('a');
    }
    if (quint64(codePoints(text)) > most) {
        text = QString::fromUtf8(text).left(qsizetype(most)).toUtf8();
    }
    return text::jsonQuoted(text);
}

} // namespace triptych::schema
