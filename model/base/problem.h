// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QCoreApplication>
#include <QList>
#include <QMetaType>
#include <QString>

namespace triptych {

enum class Severity : quint8 { Error, Warning, Info, Hint };

/// Where a Problem is. Every part may be missing; what is there is exact.
struct Location
{
    QString file;       ///< path as the user knows it: relative to the project where there is one
    qint64 offset = -1; ///< in bytes from the start of the file, -1 when unknown
    int line = 0;       ///< from 1; 0 when unknown
    int column = 0;     ///< from 1, in code points; 0 when unknown
    QByteArray pointer; ///< JSON Pointer (RFC 6901), null when there is none; "" is the root

    bool operator==(const Location &) const = default;
};

/// Anything that is wrong or was lost, with its address. Values only: safe on every thread.
struct Problem
{
    Severity severity = Severity::Error;
    QByteArray code; ///< stable, for machines: "yaml.indent", "ref.missing"
    QString message; ///< one sentence for people, plain text
    Location location;
    QString remedy; ///< what to do about it, empty when the message says so already

    bool operator==(const Problem &) const = default;

    /// One line for logs and terminals: "file:line:column: code: message".
    [[nodiscard]] QString toLine() const;
};

using Problems = QList<Problem>;

[[nodiscard]] Problem problem(QByteArray code, QString message, Location location = {}, QString remedy = {});
[[nodiscard]] Problem warning(QByteArray code, QString message, Location location = {}, QString remedy = {});

/// "error", "warning", "info", "hint": the words of the CLI and of reports.
[[nodiscard]] QByteArray severityName(Severity severity);

/// The translation context of this folder. Every folder has one of its own.
namespace base {
struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(triptych::base)
};
} // namespace base

} // namespace triptych

Q_DECLARE_METATYPE(triptych::Problem)
