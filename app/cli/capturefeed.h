// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/outlet.h"
#include "model/store/capturestore.h"

#include <QTimer>

#include <functional>
#include <optional>

namespace triptych::cli {

/// The lines that `listen` prints of what was stored, as fast as somebody reads them. The store is where they
/// wait: a slow reader holds up nothing, misses nothing, and costs the memory of one page.
class CaptureFeed final : public QObject
{
    Q_OBJECT

public:
    using Format = std::function<QByteArray(const CaptureRow &)>; ///< a line with its newline

    CaptureFeed(Console &console, QString storePath, Format format);

    /// A line before those of captures.
    void give(const QByteArray &line) { m_outlet.give(line); }
    /// Captures of these ids can be read; they follow those that came before.
    void add(qint64 first, qint64 last);
    /// Nothing comes any more: prints the rest for as long as somebody reads it. Ends in ended(), never in
    /// this call.
    void end();

Q_SIGNALS:
    void problem(const triptych::Problem &problem);
    /// The reader is gone; captures are stored without being printed from here on.
    void closed();
    /// `unprinted` captures are in the store that nobody read here.
    void ended(qint64 unprinted);

private:
    void print();
    [[nodiscard]] Result<QByteArray> nextLines();
    void finish();

    QString m_storePath;
    Format m_format;
    Outlet m_outlet;
    std::optional<store::CaptureReader> m_reader;
    qint64 m_given = 0; ///< id up to which captures went to the outlet
    qint64 m_last = 0;  ///< id up to which they can be read
    bool m_saidClosed = false;
    bool m_ending = false;
    QTimer m_patience;
};

} // namespace triptych::cli
