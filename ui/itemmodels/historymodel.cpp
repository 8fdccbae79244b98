// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/itemmodels/historymodel.h"

#include "model/base/clock.h"
#include "ui/itemmodels/plaintext.h"
#include "ui/itemmodels/roles.h"
#include "ui/itemmodels/tr.h"

#include <QDateTime>

using namespace Qt::Literals::StringLiterals;

namespace triptych::ui {

using itemmodels::Tr;

QString durationText(qint64 microseconds)
{
    if (microseconds < 0) {
        return {};
    }
    if (microseconds < 10'000) {
        return QString::number(double(microseconds) / 1000, 'f', 1) + " ms"_L1;
    }
    return microseconds < 10'000'000 ? QString::number(microseconds / 1000) + " ms"_L1
                                     : QString::number(double(microseconds) / 1e6, 'f', 2) + " s"_L1;
}

QString sizeText(qint64 bytes)
{
    if (bytes < 1000) {
        return QString::number(bytes) + " B"_L1;
    }
    return bytes < 1'000'000 ? QString::number(double(bytes) / 1e3, 'f', 1) + " kB"_L1
                             : QString::number(double(bytes) / 1e6, 'f', 1) + " MB"_L1;
}

HistoryModel::HistoryModel(QObject *parent)
    : RowModel({{Tr::tr("Time")}, {Tr::tr("Method")}, {Tr::tr("URL")}, {Tr::tr("Status")},
                   {Tr::tr("Duration"), Qt::AlignRight}, {Tr::tr("Size"), Qt::AlignRight}},
          parent)
{
}

void HistoryModel::setStore(const QString &path)
{
    beginResetModel();
    m_path = path;
    m_reader.reset();
    m_rows.clear();
    m_hasMore = false;
    endResetModel();
}

bool HistoryModel::openStore()
{
    if (!m_reader && !m_path.isEmpty()) {
        auto opened = store::HistoryReader::open(m_path);
        if (!opened) {
            m_problem = opened.error().code == "store.missing" ? std::nullopt : std::optional(opened.error());
            return false;
        }
        m_reader = std::move(*opened);
        m_problem.reset();
    }
    return m_reader.has_value();
}

QList<store::ExchangeRow> HistoryModel::page(qint64 before)
{
    auto read = m_reader->page(before, pageSize);
    if (!read) {
        m_problem = read.error();
        return {};
    }
    return *read;
}

void HistoryModel::reload()
{
    if (!openStore()) {
        return;
    }
    const QList<store::ExchangeRow> newest = page(0);
    const qint64 shown = m_rows.isEmpty() ? 0 : m_rows.first().id;
    qsizetype fresh = 0;
    while (fresh < newest.size() && newest.at(fresh).id > shown) {
        ++fresh;
    }
    if (shown == 0 || fresh == newest.size()) {
        beginResetModel();
        m_rows = newest;
        m_hasMore = newest.size() == pageSize;
        endResetModel();
        return;
    }
    if (fresh > 0) {
        beginInsertRows({}, 0, int(fresh) - 1);
        m_rows = newest.first(fresh) + m_rows;
        endInsertRows();
    }
}

bool HistoryModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && m_hasMore;
}

void HistoryModel::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent)) {
        return;
    }
    const QList<store::ExchangeRow> older = page(m_rows.last().id);
    m_hasMore = older.size() == pageSize;
    if (!older.isEmpty()) {
        beginInsertRows({}, int(m_rows.size()), int(m_rows.size() + older.size()) - 1);
        m_rows += older;
        endInsertRows();
    }
}

qint64 HistoryModel::idAt(int row) const
{
    return row >= 0 && row < m_rows.size() ? m_rows.at(row).id : 0;
}

int HistoryModel::rows() const
{
    return int(m_rows.size());
}

namespace {

QString timeText(qint64 ms)
{
    const QDateTime when = QDateTime::fromMSecsSinceEpoch(ms);
    const bool today = when.date() == QDate::currentDate();
    return when.toString(today ? u"HH:mm:ss.zzz"_s : u"yyyy-MM-dd HH:mm:ss"_s);
}

QString textOf(const store::ExchangeRow &row, int column)
{
    switch (column) {
    case HistoryModel::Time:
        return timeText(row.startedAtMs);
    case HistoryModel::Method:
        return QString::fromUtf8(row.method);
    case HistoryModel::Url:
        return QString::fromUtf8(row.url);
    case HistoryModel::Status:
        return row.status > 0 ? QString::number(row.status) : QString::fromUtf8(row.failureCode);
    case HistoryModel::Duration:
        return durationText(row.totalUs);
    case HistoryModel::Size:
        return row.status > 0 ? sizeText(row.responseSize) : QString();
    default:
        return {};
    }
}

Role roleOf(const store::ExchangeRow &row, int column)
{
    if (column == HistoryModel::Method) {
        return roleForMethod(row.method);
    }
    if (column == HistoryModel::Status) {
        return row.status == 0 || row.status >= 400 ? Role::Error : Role::Ok;
    }
    return column == HistoryModel::Url ? Role::Text : Role::Muted;
}

} // namespace

QVariant HistoryModel::cell(int row, int column, int role) const
{
    const store::ExchangeRow &r = m_rows.at(row);
    switch (role) {
    case Qt::DisplayRole:
        return oneLine(textOf(r, column));
    case CopyRole:
        return column == Time ? toRfc3339(r.startedAtMs) : textOf(r, column);
    case Qt::ToolTipRole:
        return column == Time  ? QVariant(toRfc3339(r.startedAtMs))
               : column == Url ? QVariant(textOf(r, column) + u'\n' + r.requestAddress)
                               : QVariant();
    case FixedWidthRole:
        return column != Status;
    case ThemeRole:
        return QVariant::fromValue(roleOf(r, column));
    default:
        return {};
    }
}

} // namespace triptych::ui
