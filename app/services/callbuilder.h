// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/http/callrequest.h"
#include "model/items/environment.h"
#include "model/items/request.h"
#include "model/message/variables.h"

#include <QHash>

#include <functional>
#include <optional>

namespace triptych::services {

/// What a call is made of: views as they are now (open documents before files), nothing looked up in here.
struct CallSources
{
    struct InFolder
    {
        QString address; ///< of the folder, for people
        items::Folder folder;
    };

    items::Request request;
    QString requestFile;     ///< names the request in Problems; its body files stand beside it
    QString requestAddress;  ///< carried into the Exchange
    QList<InFolder> folders; ///< that the request stands in, the innermost first
    std::optional<items::Service> service;
    std::optional<items::Environment> environment;
    std::optional<items::ProjectFile> project;
    items::Rows session; ///< values given for this run (`--var`)
    items::Rows dataRow;
    QHash<QString, Secret> secrets; ///< by the name of the variable; see secretNames()
    /// The bytes of a file beside the request's; without it, every body file is missing.
    std::function<Result<QByteArray>(const QString &file)> readFile;
};

/// The variables in force, strongest first. `generators` makes `{{$guid}}` and the like.
[[nodiscard]] Variables variablesOf(const CallSources &sources, const Generators &generators);

/// The names of the secrets that the variables in force declare: ask for them, then fill `secrets`.
[[nodiscard]] QStringList secretNames(const CallSources &sources);

/// Who calls: the request's auth, or that of the nearest folder or the service that does not inherit.
[[nodiscard]] items::Auth effectiveAuth(const CallSources &sources);

struct BuiltCall
{
    http::CallRequest request;
    Problems problems;

    /// Nothing is wrong that would send something else than was meant.
    [[nodiscard]] bool isSendable() const;
};

/// The request with everything in it decided. Problems: variable.*, auth.*, request.path-parameter,
/// body.file, auth.type, secret.plain (a warning: a credential whose value stands in a file).
[[nodiscard]] BuiltCall buildCall(const CallSources &sources, const Generators &generators);

} // namespace triptych::services
