// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/base/secret.h"

#include <cstring>
#include <utility>

namespace triptych {

Secret::Secret(const QByteArray &bytes)
    : m_size(bytes.size())
{
    if (m_size > 0) {
        m_data = new char[size_t(m_size)];
        std::memcpy(m_data, bytes.constData(), size_t(m_size));
    }
}

Secret::Secret(const Secret &other)
    : Secret(QByteArray::fromRawData(other.m_data, other.m_size))
{
}

Secret::Secret(Secret &&other) noexcept
{
    swap(other);
}

Secret &Secret::operator=(Secret other) noexcept
{
    swap(other);
    return *this;
}

Secret::~Secret()
{
    if (m_data) {
        explicit_bzero(m_data, size_t(m_size));
        delete[] m_data;
    }
}

void Secret::swap(Secret &other) noexcept
{
    std::swap(m_data, other.m_data);
    std::swap(m_size, other.m_size);
}

QByteArray EnvironmentSecrets::variableFor(const QString &name)
{
    QByteArray variable = "TRIPTYCH_SECRET_";
    for (const QChar c : name) {
        const bool kept = c.unicode() < 128 && c.isLetterOrNumber();
        variable += kept ? c.toUpper().toLatin1() : '_';
    }
    return variable;
}

void EnvironmentSecrets::find(const QString &name, const QString &environment, Answer answer)
{
    Q_UNUSED(environment)
    answer(Secret(qgetenv(variableFor(name).constData())));
}

} // namespace triptych
