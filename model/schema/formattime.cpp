// SPDX-License-Identifier: GPL-3.0-or-later
// Dates, times and durations of RFC 3339.
#include "model/schema/format.h"

#include <array>

namespace triptych::schema {

namespace {

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

/// Exactly `count` digits at `at`, else -1.
int digitsAt(QByteArrayView text, qsizetype at, qsizetype count)
{
    if (at + count > text.size()) {
        return -1;
    }
    int value = 0;
    for (qsizetype i = at; i < at + count; ++i) {
        if (!isDigit(text[i])) {
            return -1;
        }
        value = value * 10 + (text[i] - '0');
    }
    return value;
}

bool isLeapYear(int year)
{
    return (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
}

} // namespace

bool isDate(QByteArrayView text)
{
    if (text.size() != 10 || text[4] != '-' || text[7] != '-') {
        return false;
    }
    const int year = digitsAt(text, 0, 4);
    const int month = digitsAt(text, 5, 2);
    const int day = digitsAt(text, 8, 2);
    if (year < 0 || month < 1 || month > 12 || day < 1) {
        return false;
    }
    constexpr std::array<int, 12> days{31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    return day <= days[size_t(month - 1)] + (month == 2 && isLeapYear(year) ? 1 : 0);
}

bool isTime(QByteArrayView text)
{
    const int hour = digitsAt(text, 0, 2);
    const int minute = digitsAt(text, 3, 2);
    const int second = digitsAt(text, 6, 2);
    if (hour < 0 || hour > 23 || minute < 0 || minute > 59 || second < 0 || second > 60 || text[2] != ':' ||
        text[5] != ':') {
        return false;
    }
    qsizetype at = 8;
    if (at < text.size() && text[at] == '.') {
        const qsizetype first = ++at;
        while (at < text.size() && isDigit(text[at])) {
            ++at;
        }
        if (at == first) {
            return false;
        }
    }
    if (at >= text.size()) {
        return false;
    }
    int offset = 0;
    if (text[at] == '+' || text[at] == '-') {
        const int hours = digitsAt(text, at + 1, 2);
        const int minutes = digitsAt(text, at + 4, 2);
        if (text.size() != at + 6 || text[at + 3] != ':' || hours < 0 || hours > 23 || minutes < 0 ||
            minutes > 59) {
            return false;
        }
        offset = (hours * 60 + minutes) * (text[at] == '+' ? 1 : -1);
    } else if ((text[at] | 0x20) != 'z' || text.size() != at + 1) {
        return false;
    }
    // A leap second is the last one of a day, in UTC (RFC 3339 §5.7).
    const int utc = ((hour * 60 + minute - offset) % 1440 + 1440) % 1440;
    return second < 60 || utc == 1439;
}

bool isDateTime(QByteArrayView text)
{
    return text.size() > 11 && (text[10] | 0x20) == 't' && isDate(text.first(10)) && isTime(text.sliced(11));
}

bool isDuration(QByteArrayView text)
{
    if (!text.startsWith('P') || text.size() < 3) {
        return false;
    }
    QByteArrayView units = "YMD";
    bool inTime = false;
    qsizetype last = -1;
    int parts = 0;
    for (qsizetype i = 1; i < text.size(); ++i) {
        if (text[i] == 'T') {
            if (inTime) {
                return false;
            }
            inTime = true;
            units = "HMS";
            last = -1;
            parts = 0;
            continue;
        }
        const qsizetype first = i;
        while (i < text.size() && isDigit(text[i])) {
            ++i;
        }
        if (i == first || i == text.size()) {
            return false;
        }
        if (text[i] == 'W') {
            return first == 1 && i == text.size() - 1;
        }
        const qsizetype unit = units.indexOf(text[i]);
        // Units follow each other without a gap: P1Y2D is none.
        if (unit < 0 || (last >= 0 && unit != last + 1)) {
            return false;
        }
        last = unit;
        ++parts;
    }
    return parts > 0;
}

} // namespace triptych::schema
