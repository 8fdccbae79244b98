// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/http/callrequest.h"

#include <QHash>

#include <memory>
#include <vector>

namespace triptych::http::auth {

/// One value that a method asks for, by its key in the file (FILES: Auth).
struct Field
{
    QByteArray key;
    QString title;
    bool isCredential = false; ///< typed values go to the secret store; a literal in a file is a Problem
    QByteArrayList choices;    ///< empty: free text; the first is the default
};

using Values = QHash<QByteArray, Marked>;

/// One way to say who calls. Works on values that are resolved already; what it adds is marked secret whether
/// or not the value came from a secret variable, for it is a credential either way.
class Method
{
public:
    virtual ~Method() = default;
    [[nodiscard]] virtual QByteArray type() const = 0; ///< as in files
    [[nodiscard]] virtual QString title() const = 0;
    [[nodiscard]] virtual QList<Field> fields() const = 0;
    /// Adds the credentials to `request`. A header or parameter that the request names itself wins; that is a
    /// Hint. Problems: auth.missing, auth.value, auth.overridden.
    [[nodiscard]] virtual Problems apply(const Values &values, CallRequest &request) const = 0;
};

/// Every method, in the order in which they are offered.
[[nodiscard]] std::vector<std::unique_ptr<const Method>> methods();
/// Nothing for a type that no method has.
[[nodiscard]] std::unique_ptr<const Method> method(QByteArrayView type);

} // namespace triptych::http::auth
