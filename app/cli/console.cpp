// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/console.h"

#include <QFile>

#include <cstdio>
#include <unistd.h>

using namespace Qt::Literals::StringLiterals;

namespace triptych::cli {

namespace {

bool isDangerous(char32_t c)
{
    const bool control = (c < 0x20 && c != '\t' && c != '\n') || (c >= 0x7F && c < 0xA0);
    const bool bidirectional =
        (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069) || c == 0x200E || c == 0x200F;
    return control || bidirectional;
}

} // namespace

QString Console::printable(const QString &text)
{
    QString result;
    result.reserve(text.size());
    for (const QChar c : text) {
        if (!isDangerous(c.unicode())) {
            result += c;
        } else if (c.unicode() < 0x100) {
            result += u"\\x%1"_s.arg(int(c.unicode()), 2, 16, QLatin1Char('0'));
        } else {
            result += u"\\u%1"_s.arg(int(c.unicode()), 4, 16, QLatin1Char('0'));
        }
    }
    return result;
}

QByteArray Console::asciiJson(const QByteArray &json)
{
    QByteArray result;
    result.reserve(json.size());
    // Beyond ASCII there is nothing but text inside strings.
    qsizetype plain = 0;
    const auto isAscii = [](char c) { return quint8(c) < 0x80; };
    while (plain < json.size()) {
        qsizetype end = plain;
        while (end < json.size() && isAscii(json.at(end))) {
            ++end;
        }
        result += json.mid(plain, end - plain);
        plain = end;
        while (end < json.size() && !isAscii(json.at(end))) {
            ++end;
        }
        const QString other = QString::fromUtf8(json.mid(plain, end - plain));
        for (const QChar c : other) {
            result += "\\u" + QByteArray::number(c.unicode(), 16).rightJustified(4, '0');
        }
        plain = end;
    }
    return result;
}

QByteArray Console::asReport(const Problem &problem)
{
    QString place = problem.location.file;
    if (problem.location.line > 0) {
        place += u":%1:%2"_s.arg(problem.location.line).arg(problem.location.column);
    }
    const QString head = QString::fromLatin1(severityName(problem.severity)) + u": "_s +
                         (place.isEmpty() ? QString() : place + u": "_s);
    QByteArray lines = asLine(head + problem.message + u" ("_s + QString::fromLatin1(problem.code) + u')');
    if (!problem.remedy.isEmpty()) {
        lines += asLine(u"  "_s + problem.remedy);
    }
    return lines;
}

void ProcessConsole::write(QByteArrayView bytes)
{
    std::fwrite(bytes.data(), 1, size_t(bytes.size()), stdout);
    std::fflush(stdout);
}

void ProcessConsole::writeError(QByteArrayView bytes)
{
    std::fwrite(bytes.data(), 1, size_t(bytes.size()), stderr);
}

QByteArray ProcessConsole::readAll()
{
    QFile input;
    return input.open(stdin, QIODevice::ReadOnly) ? input.readAll() : QByteArray();
}

bool ProcessConsole::isTerminal() const
{
    return ::isatty(STDERR_FILENO) != 0;
}

int ProcessConsole::descriptor(Stream stream) const
{
    return stream == Stream::Results ? STDOUT_FILENO : STDERR_FILENO;
}

} // namespace triptych::cli
