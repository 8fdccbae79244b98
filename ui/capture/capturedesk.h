// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/webhook/handlers.h"

#include <QObject>

namespace triptych::ui {

/// What the Capture panel asks of whoever takes calls. The application answers it with its capture service,
/// which stands on a floor that panels do not see.
class CaptureDesk : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    enum class State : quint8 { Stopped, Starting, Listening, Stopping };

    [[nodiscard]] virtual State state() const = 0;
    /// Ends in stateChanged(), with problemFound() if it could not.
    virtual void start(quint16 port) = 0;
    virtual void stop() = 0;
    /// "http://127.0.0.1:8787"; empty unless it listens.
    [[nodiscard]] virtual QString url() const = 0;
    /// The store of the calls; the file need not be there.
    [[nodiscard]] virtual QString storePath() const = 0;
    /// Another program that writes the store, "triptych-cli (process 4711)"; its calls come as committed()
    /// too. Empty when none does.
    [[nodiscard]] virtual QString holder() const { return {}; }
    [[nodiscard]] virtual QList<webhook::WebhookItem> webhooks() const = 0;
    /// In the order in which the types were first seen.
    [[nodiscard]] virtual QList<webhook::EventShape> shapes() const = 0;
    /// Posts example calls to a URL of this listener.
    virtual void sendSamples(const QString &url) = 0;

Q_SIGNALS:
    void stateChanged();
    void committed(qint64 first, qint64 last);
    void shapesChanged();
    void webhooksChanged();
    void problemFound(const triptych::Problem &problem);
};

} // namespace triptych::ui
