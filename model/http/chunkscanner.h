// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/http/headscanner.h"

#include <QByteArray>

namespace triptych::http {

/// Reads a chunked body with its trailers (RFC 9112 §7.1) byte by byte and collects the data. Nothing is
/// forgiven: no space after a size, no empty extension, no LF alone.
class ChunkScanner
{
public:
    void start(qsizetype at);
    HeadScanner::State scan(const char *buffer, qsizetype end, const WireLimits &limits);

    [[nodiscard]] qsizetype at() const { return m_at; } ///< after the last byte read, or of the fault
    [[nodiscard]] WireFault fault() const { return m_fault; }
    [[nodiscard]] const HeadScanner &trailers() const { return m_trailers; }
    /// Where the extensions are, each from its first `;` to its line's end.
    [[nodiscard]] const std::vector<Span> &extensions() const { return m_extensions; }
    [[nodiscard]] QByteArray takeData() { return std::move(m_data); }

private:
    enum class Step : quint8 {
        FirstDigit,
        Size,
        ExtensionName,
        ExtensionValue,
        ExtensionQuoted,
        ExtensionEscaped,
        ExtensionClosed,
        SizeLf,
        Data,
        DataCr,
        DataLf,
        Trailers
    };

    WireFault step(char c, const WireLimits &limits);
    WireFault inSize(char c, const WireLimits &limits);
    WireFault inExtension(char c);
    WireFault afterSizeOrExtension(char c);
    WireFault beginChunk(const WireLimits &limits);
    void takeBytes(const char *buffer, qsizetype end);
    HeadScanner::State scanTrailers(const char *buffer, qsizetype end, const WireLimits &limits);
    HeadScanner::State refuse(WireFault fault, qsizetype at);

    qsizetype m_begin = 0;
    qsizetype m_at = 0;
    Step m_step = Step::FirstDigit;
    WireFault m_fault = WireFault::None;
    int m_digits = 0;
    qsizetype m_left = 0; ///< of the size while it is read, then of the chunk's data
    std::vector<Span> m_extensions;
    qsizetype m_extensionBytes = 0;
    bool m_partEmpty = true; ///< nothing of an extension's name or value has come yet
    QByteArray m_data;
    HeadScanner m_trailers;
};

} // namespace triptych::http
