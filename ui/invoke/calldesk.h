// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/secret.h"
#include "model/http/client.h"

#include <QObject>

namespace triptych::ui {

/// What the Invoke panel asks of whoever makes calls. The application answers it with its call service, which
/// stands on a floor that panels do not see; a test may answer it itself.
class CallDesk : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// Ends in finished() or failed(), never before this returns. `request` is the item's address.
    [[nodiscard]] virtual quint64 send(const QString &request, const QString &environment) = 0;
    virtual void cancel(quint64 id) = 0;
    /// For this run of the program; never written to a file.
    virtual void setSecret(const QString &environment, const QString &name, const Secret &value) = 0;
    [[nodiscard]] virtual bool hasSecret(const QString &environment, const QString &name) const = 0;
    /// What stands in the way of a call, short of secrets.
    [[nodiscard]] virtual Problems check(const QString &request, const QString &environment) const = 0;
    /// The store of the history; the file need not be there.
    [[nodiscard]] virtual QString historyPath() const = 0;

Q_SIGNALS:
    void progress(quint64 id, const triptych::http::Progress &progress);
    void finished(quint64 id, const triptych::http::CallResult &result);
    /// Not sent. `missing` are the secrets to ask for.
    void failed(quint64 id, const triptych::Problems &problems, const QStringList &missing);
    void stored(quint64 id, qint64 exchange);
    void historyProblem(const triptych::Problem &problem);
};

} // namespace triptych::ui
