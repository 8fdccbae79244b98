// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/itemmodels/roles.h"

using namespace Qt::Literals::StringLiterals;

namespace triptych::ui {

Role roleForMethod(QByteArrayView method)
{
    static constexpr std::pair<QByteArrayView, Role> methods[] = {
        {"GET", Role::Get},
        {"POST", Role::Post},
        {"PUT", Role::Put},
        {"PATCH", Role::Patch},
        {"DELETE", Role::Delete},
    };
    for (const auto &[name, role] : methods) {
        if (method.compare(name, Qt::CaseInsensitive) == 0) {
            return role;
        }
    }
    return Role::Muted;
}

Role roleForSeverity(Severity severity)
{
    switch (severity) {
    case Severity::Error:
        return Role::Error;
    case Severity::Warning:
        return Role::Warn;
    case Severity::Info:
        return Role::Info;
    case Severity::Hint:
        break;
    }
    return Role::Muted;
}

QString signForSeverity(Severity severity)
{
    switch (severity) {
    case Severity::Error:
        return u"✖"_s;
    case Severity::Warning:
        return u"⚠"_s;
    case Severity::Info:
        return u"◐"_s;
    case Severity::Hint:
        break;
    }
    return u"·"_s;
}

} // namespace triptych::ui
