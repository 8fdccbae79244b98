// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/problem.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

namespace triptych::cli {

/// Where a verb writes and reads, so that tests run verbs in process on buffers.
class Console
{
public:
    enum class Stream : quint8 { Results, Messages };

    virtual ~Console() = default;

    /// Results. Bytes as they are: for documents and payloads that the user asked for.
    virtual void write(QByteArrayView bytes) = 0;
    /// Progress and messages.
    virtual void writeError(QByteArrayView bytes) = 0;
    /// All of standard input.
    [[nodiscard]] virtual QByteArray readAll() = 0;
    [[nodiscard]] virtual bool isTerminal() const = 0;
    /// What write() and writeError() write to, for verbs that must not wait for its reader; -1 where nobody
    /// can be slow to read.
    [[nodiscard]] virtual int descriptor(Stream) const { return -1; }

    void line(const QString &text) { write(asLine(text)); }
    void errorLine(const QString &text) { writeError(asLine(text)); }
    void report(const Problem &problem) { writeError(asReport(problem)); }
    void json(const QByteArray &json) { write(asJsonLine(json)); }

    /// A line of text that may hold remote words: control sequences escaped, so that none reaches a terminal.
    [[nodiscard]] static QByteArray asLine(const QString &text) { return (printable(text) + u'\n').toUtf8(); }
    /// "error: file:line:column: message (code)" and the way out on a second line.
    [[nodiscard]] static QByteArray asReport(const Problem &problem);
    /// A JSON document, ASCII only, with a final newline.
    [[nodiscard]] static QByteArray asJsonLine(const QByteArray &json) { return asciiJson(json) + '\n'; }

    /// C0, DEL, C1 and bidirectional overrides as `\x1b`, `\u202e`; tab and newline stay.
    [[nodiscard]] static QString printable(const QString &text);
    /// The same JSON with everything beyond ASCII as \u escapes.
    [[nodiscard]] static QByteArray asciiJson(const QByteArray &json);
};

/// Standard streams of the process.
class ProcessConsole final : public Console
{
public:
    void write(QByteArrayView bytes) override;
    void writeError(QByteArrayView bytes) override;
    [[nodiscard]] QByteArray readAll() override;
    [[nodiscard]] bool isTerminal() const override;
    [[nodiscard]] int descriptor(Stream stream) const override;
};

} // namespace triptych::cli
