// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/base/problem.h"

using namespace Qt::Literals::StringLiterals;

namespace triptych {

QString Problem::toLine() const
{
    QString where = location.file;
    if (location.line > 0) {
        where += u':' + QString::number(location.line);
        if (location.column > 0) {
            where += u':' + QString::number(location.column);
        }
    }
    if (!where.isEmpty()) {
        where += u": "_s;
    }
    return where + QString::fromLatin1(code) + u": "_s + message;
}

Problem problem(QByteArray code, QString message, Location location, QString remedy)
{
    return {Severity::Error, std::move(code), std::move(message), std::move(location), std::move(remedy)};
}

Problem warning(QByteArray code, QString message, Location location, QString remedy)
{
    return {Severity::Warning, std::move(code), std::move(message), std::move(location), std::move(remedy)};
}

QByteArray severityName(Severity severity)
{
    switch (severity) {
    case Severity::Error:
        return "error";
    case Severity::Warning:
        return "warning";
    case Severity::Info:
        return "info";
    case Severity::Hint:
        return "hint";
    }
    Q_UNREACHABLE();
}

} // namespace triptych
