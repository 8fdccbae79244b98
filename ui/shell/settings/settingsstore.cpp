// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/settings/settingsstore.h"

#include "ui/shell/tr.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>
#include <QStandardPaths>
#include <QTimer>

#include <nlohmann/json.hpp>

using namespace Qt::Literals::StringLiterals;

namespace triptych::ui {

using Json = nlohmann::ordered_json;
using shell::Tr;

namespace {

constexpr qint64 mostBytes = 4 * 1024 * 1024;
constexpr int deepest = 32;
constexpr int saveDelayMs = 500;

std::string standard(const QString &text)
{
    return text.toStdString();
}

/// nlohmann parses by recursion only over its own stack of states; copying and printing do recurse.
bool isShallow(const Json &value, int depth = 0)
{
    if (depth > deepest) {
        return false;
    }
    return !value.is_structured() || std::all_of(value.begin(), value.end(),
                                         [&](const Json &child) { return isShallow(child, depth + 1); });
}

Location here(const QString &path)
{
    Location location;
    location.file = path;
    return location;
}

int nesting(QByteArrayView bytes)
{
    int depth = 0;
    int most = 0;
    for (const char c : bytes) {
        depth += c == '{' || c == '[' ? 1 : c == '}' || c == ']' ? -1 : 0;
        most = std::max(most, depth);
    }
    return most;
}

} // namespace

QString SettingsStore::defaultPath()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) +
           u"/triptych/settings.json"_s;
}

SettingsStore::SettingsStore(QString path, QObject *parent)
    : QObject(parent)
    , m_path(std::move(path))
    , m_root(std::make_unique<Json>(Json::object()))
    , m_later(new QTimer(this))
{
    m_later->setSingleShot(true);
    m_later->setInterval(saveDelayMs);
    connect(m_later, &QTimer::timeout, this, [this] { (void)save(); });
    read();
}

SettingsStore::~SettingsStore()
{
    (void)save();
}

void SettingsStore::read()
{
    QFile file(m_path);
    if (!file.exists()) {
        return;
    }
    const auto refuse = [&](const QString &why) {
        m_problem = triptych::problem("settings.unreadable", why, here(m_path),
            Tr::tr("The defaults are used. The file is kept as %1 when a setting changes.")
                .arg(QFileInfo(m_path).fileName() + u".broken"_s));
    };
    if (!file.open(QIODevice::ReadOnly)) {
        refuse(file.errorString());
        return;
    }
    const QByteArray bytes = file.read(mostBytes + 1);
    if (bytes.size() > mostBytes || nesting(bytes) > deepest) {
        refuse(Tr::tr("The settings are too large or too deep to be settings."));
        return;
    }
    Json parsed = Json::parse(bytes.cbegin(), bytes.cend(), nullptr, false);
    if (!parsed.is_object() || !isShallow(parsed)) {
        refuse(Tr::tr("The settings are not a JSON object."));
        return;
    }
    *m_root = std::move(parsed);
}

const Json *SettingsStore::find(QLatin1StringView key) const
{
    const Json *at = m_root.get();
    const QList<QLatin1StringView> parts = key.tokenize(u'.').toContainer<QList<QLatin1StringView>>();
    for (const QLatin1StringView part : parts) {
        if (!at->is_object()) {
            return nullptr;
        }
        const auto child = at->find(std::string(part.data(), size_t(part.size())));
        if (child == at->end()) {
            return nullptr;
        }
        at = &*child;
    }
    return at;
}

void SettingsStore::put(QLatin1StringView key, Json value)
{
    Json *at = m_root.get();
    const QList<QLatin1StringView> parts = key.tokenize(u'.').toContainer<QList<QLatin1StringView>>();
    for (qsizetype i = 0; i + 1 < parts.size(); ++i) {
        Json &child = (*at)[std::string(parts.at(i).data(), size_t(parts.at(i).size()))];
        if (!child.is_object()) {
            child = Json::object();
        }
        at = &child;
    }
    (*at)[std::string(parts.last().data(), size_t(parts.last().size()))] = std::move(value);
    touched(key);
}

void SettingsStore::touched(QLatin1StringView key)
{
    m_unsaved = true;
    m_later->start();
    Q_EMIT changed(QString(key));
}

void SettingsStore::remove(QLatin1StringView key)
{
    const qsizetype dot = QByteArrayView(key.data(), key.size()).lastIndexOf('.');
    const QLatin1StringView parentKey = key.first(std::max<qsizetype>(dot, 0));
    const QLatin1StringView name = key.sliced(dot + 1);
    auto *parent = const_cast<Json *>(dot < 0 ? m_root.get() : find(parentKey));
    if (!parent || !parent->is_object() ||
        parent->erase(std::string(name.data(), size_t(name.size()))) == 0) {
        return;
    }
    touched(key);
    if (dot >= 0 && parent->empty()) {
        remove(parentKey);
    }
}

bool SettingsStore::has(QLatin1StringView key) const
{
    return find(key) != nullptr;
}

QString SettingsStore::string(QLatin1StringView key, const QString &fallback) const
{
    const Json *value = find(key);
    return value && value->is_string() ? QString::fromStdString(value->get<std::string>()) : fallback;
}

int SettingsStore::number(QLatin1StringView key, int fallback) const
{
    const Json *value = find(key);
    if (!value || !value->is_number()) {
        return fallback;
    }
    const double number = value->get<double>();
    return number > -1e9 && number < 1e9 ? int(number) : fallback;
}

bool SettingsStore::flag(QLatin1StringView key, bool fallback) const
{
    const Json *value = find(key);
    return value && value->is_boolean() ? value->get<bool>() : fallback;
}

QStringList SettingsStore::list(QLatin1StringView key) const
{
    QStringList list;
    const Json *value = find(key);
    if (value && value->is_array()) {
        for (const Json &entry : *value) {
            if (entry.is_string()) {
                list.append(QString::fromStdString(entry.get<std::string>()));
            }
        }
    }
    return list;
}

QStringList SettingsStore::names(QLatin1StringView key) const
{
    QStringList names;
    const Json *value = find(key);
    if (value && value->is_object()) {
        for (auto entry = value->begin(); entry != value->end(); ++entry) {
            names.append(QString::fromStdString(entry.key()));
        }
    }
    return names;
}

void SettingsStore::setString(QLatin1StringView key, const QString &value, const QString &fallback)
{
    if (value == fallback) {
        remove(key);
    } else if (!has(key) || string(key, fallback) != value) {
        put(key, standard(value));
    }
}

void SettingsStore::setNumber(QLatin1StringView key, int value, int fallback)
{
    if (value == fallback) {
        remove(key);
    } else if (!has(key) || number(key, fallback) != value) {
        put(key, value);
    }
}

void SettingsStore::setFlag(QLatin1StringView key, bool value, bool fallback)
{
    if (value == fallback) {
        remove(key);
    } else if (!has(key) || flag(key, fallback) != value) {
        put(key, value);
    }
}

void SettingsStore::setList(QLatin1StringView key, const QStringList &value)
{
    if (has(key) && list(key) == value) {
        return;
    }
    Json array = Json::array();
    for (const QString &entry : value) {
        array.push_back(standard(entry));
    }
    put(key, std::move(array));
}

Status SettingsStore::save()
{
    m_later->stop();
    if (!m_unsaved) {
        return {};
    }
    const auto failed = [&](const QString &why) {
        return fail(triptych::problem("settings.notSaved", why, here(m_path)));
    };
    if (!QDir().mkpath(QFileInfo(m_path).absolutePath())) {
        return failed(Tr::tr("The folder of the settings cannot be made."));
    }
    if (m_problem) {
        QFile::remove(m_path + u".broken"_s);
        if (!QFile::rename(m_path, m_path + u".broken"_s)) {
            return failed(m_problem->message);
        }
        m_problem.reset();
    }
    QSaveFile file(m_path);
    if (!file.open(QIODevice::WriteOnly)) {
        return failed(file.errorString());
    }
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    const std::string text = m_root->dump(2, ' ', false, Json::error_handler_t::replace) + '\n';
    if (file.write(text.data(), qint64(text.size())) != qint64(text.size()) || !file.commit()) {
        return failed(file.errorString());
    }
    m_unsaved = false;
    return {};
}

} // namespace triptych::ui
