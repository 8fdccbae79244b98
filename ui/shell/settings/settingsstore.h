// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"

#include <QObject>
#include <QStringList>

#include <nlohmann/json_fwd.hpp>

#include <memory>
#include <optional>

class QTimer;

namespace triptych::ui {

/// The user's settings: `$XDG_CONFIG_HOME/triptych/settings.json`, mode 0600. What it does not know it
/// keeps, a default it does not write. Keys are paths: "appearance.scheme". Main thread.
class SettingsStore : public QObject
{
    Q_OBJECT

public:
    /// Reads `path` at once; a missing file is an empty one.
    explicit SettingsStore(QString path, QObject *parent = nullptr);
    ~SettingsStore() override;

    [[nodiscard]] static QString defaultPath();
    [[nodiscard]] const QString &path() const { return m_path; }
    /// Set when the file was there and could not be read. It is then set aside before the first write.
    [[nodiscard]] const std::optional<Problem> &problem() const { return m_problem; }

    [[nodiscard]] QString string(QLatin1StringView key, const QString &fallback = {}) const;
    [[nodiscard]] int number(QLatin1StringView key, int fallback = 0) const;
    [[nodiscard]] bool flag(QLatin1StringView key, bool fallback = false) const;
    [[nodiscard]] QStringList list(QLatin1StringView key) const;
    /// Has the user said anything about this key?
    [[nodiscard]] bool has(QLatin1StringView key) const;
    /// The names below an object: the ids under "keys".
    [[nodiscard]] QStringList names(QLatin1StringView key) const;

    /// Written within a second, or at `save()`. A value equal to `fallback` is taken out of the file.
    void setString(QLatin1StringView key, const QString &value, const QString &fallback = {});
    void setNumber(QLatin1StringView key, int value, int fallback = 0);
    void setFlag(QLatin1StringView key, bool value, bool fallback = false);
    void setList(QLatin1StringView key, const QStringList &value);
    void remove(QLatin1StringView key);
    Status save();

Q_SIGNALS:
    void changed(const QString &key);

private:
    void read();
    [[nodiscard]] const nlohmann::ordered_json *find(QLatin1StringView key) const;
    void put(QLatin1StringView key, nlohmann::ordered_json value);
    void touched(QLatin1StringView key);

    QString m_path;
    std::unique_ptr<nlohmann::ordered_json> m_root;
    std::optional<Problem> m_problem;
    QTimer *m_later;
    bool m_unsaved = false;
};

} // namespace triptych::ui
