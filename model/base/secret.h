// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <functional>

namespace triptych {

/// A value that must not leak: no implicit conversion, no streaming, its own memory overwritten when it goes.
/// Qt may keep copies of what was typed; this type keeps ours from adding to them.
class Secret
{
public:
    Secret() = default;
    explicit Secret(const QByteArray &bytes); ///< takes a deep copy
    Secret(const Secret &other);
    Secret(Secret &&other) noexcept;
    Secret &operator=(Secret other) noexcept;
    ~Secret();

    [[nodiscard]] bool isEmpty() const { return m_size == 0; }
    [[nodiscard]] qsizetype size() const { return m_size; }
    /// The bytes, for as long as this object lives. The one way out: search for it to see every use.
    [[nodiscard]] QByteArrayView reveal() const { return {m_data, m_size}; }

    /// What is shown in place of a secret, whatever its length.
    [[nodiscard]] static QByteArray mask()
    {
        return QByteArrayLiteral("\xE2\x80\xA2\xE2\x80\xA2\xE2\x80\xA2\xE2\x80\xA2");
    }

private:
    void swap(Secret &other) noexcept;

    char *m_data = nullptr;
    qsizetype m_size = 0;
};

/// Where secrets come from. Looked up by name and environment; the answer may take its time (a keyring asks
/// the user), so it comes by callback, on the thread that asked, at most once. An empty Secret means: not
/// there.
class SecretSource
{
public:
    virtual ~SecretSource() = default;
    using Answer = std::function<void(const Secret &)>;
    virtual void find(const QString &name, const QString &environment, Answer answer) = 0;
};

/// `TRIPTYCH_SECRET_<NAME>` of the process environment: upper case, every other character an underscore.
class EnvironmentSecrets final : public SecretSource
{
public:
    void find(const QString &name, const QString &environment, Answer answer) override;
    [[nodiscard]] static QByteArray variableFor(const QString &name);
};

} // namespace triptych
