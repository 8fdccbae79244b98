// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/itemmodels/headersmodel.h"

#include "model/base/secret.h"
#include "ui/itemmodels/plaintext.h"
#include "ui/itemmodels/roles.h"
#include "ui/itemmodels/tr.h"

#include <algorithm>

namespace triptych::ui {

using itemmodels::Tr;

HeadersModel::HeadersModel(QObject *parent)
    : RowModel({{Tr::tr("Name")}, {Tr::tr("Value")}}, parent)
{
}

void HeadersModel::setHeaders(const Headers &headers)
{
    beginResetModel();
    m_headers = headers;
    m_revealed = false;
    endResetModel();
}

void HeadersModel::setRevealed(bool revealed)
{
    if (m_revealed != revealed && rows() > 0) {
        m_revealed = revealed;
        Q_EMIT dataChanged(index(0, Value), index(rows() - 1, Value));
    }
}

bool HeadersModel::hasSensitive() const
{
    return std::any_of(m_headers.begin(), m_headers.end(),
        [](const Header &header) { return isSensitiveHeader(header.name); });
}

int HeadersModel::rows() const
{
    return int(m_headers.size());
}

QVariant HeadersModel::cell(int row, int column, int role) const
{
    const Header &header = m_headers.at(row);
    const bool masked = column == Value && !m_revealed && isSensitiveHeader(header.name);
    const QByteArray &bytes = column == Name ? header.name : header.value;
    const QString text = QString::fromUtf8(masked ? Secret::mask() : bytes);
    switch (role) {
    case Qt::DisplayRole:
        return oneLine(text);
    case CopyRole:
    case Qt::ToolTipRole:
        return text;
    case ThemeRole:
        return column == Name ? QVariant::fromValue(Role::Muted) : QVariant();
    case FixedWidthRole:
        return true;
    default:
        return {};
    }
}

} // namespace triptych::ui
