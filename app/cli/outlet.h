// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/console.h"

#include <QObject>
#include <QSocketNotifier>

#include <memory>

namespace triptych::cli {

/// A stream of the console for a verb that runs on: it never waits for whoever reads it. What the reader does
/// not take at once is kept, and follows from the event loop. Lines of up to 4096 bytes reach a pipe whole or
/// not at all.
///
/// From the first Outlet on, a reader that went away is an error of a write, not a signal that ends the
/// process.
class Outlet final : public QObject
{
    Q_OBJECT

public:
    Outlet(Console &console, Console::Stream stream);
    ~Outlet() override;

    /// Lines, each with its newline. False if they were left out: the reader is gone, or so far behind that
    /// more is kept than `mostKept`.
    bool give(QByteArrayView lines);
    [[nodiscard]] bool isIdle() const { return m_kept.isEmpty(); } ///< the reader has everything
    [[nodiscard]] bool isClosed() const { return m_closed; }       ///< nothing can be written any more
    [[nodiscard]] qsizetype linesKept() const { return m_kept.count('\n'); }

    static constexpr qsizetype mostKept = 256 * 1024; ///< bytes

Q_SIGNALS:
    /// Something that was kept has gone out, or the stream is closed now.
    void moved();

private:
    bool pump();

    Console &m_console;
    Console::Stream m_stream;
    int m_descriptor;
    int m_own = -1; ///< `m_descriptor` opened once more, to be closed here
    QByteArray m_kept;
    bool m_closed = false;
    std::unique_ptr<QSocketNotifier> m_notifier;
};

} // namespace triptych::cli
