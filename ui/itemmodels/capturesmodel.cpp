// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/itemmodels/capturesmodel.h"

#include "model/base/clock.h"
#include "ui/itemmodels/historymodel.h"
#include "ui/itemmodels/plaintext.h"
#include "ui/itemmodels/roles.h"
#include "ui/itemmodels/tr.h"

#include <QDateTime>

using namespace Qt::Literals::StringLiterals;

namespace triptych::ui {

using itemmodels::Tr;

/// A reader is for one thread at a time; tasks of one model take turns.
struct CapturesModel::Source
{
    std::mutex mutex;
    QString path;
    store::CaptureFilter filter;
    std::optional<store::CaptureReader> reader;

    template <typename T, typename Ask>
    Result<T> ask(Ask ask)
    {
        const std::lock_guard lock(mutex);
        if (!reader) {
            auto opened = store::CaptureReader::open(path);
            if (!opened) {
                return fail(opened.error());
            }
            reader = std::move(*opened);
        }
        return ask(*reader, filter);
    }
};

struct CapturesModel::News
{
    std::shared_ptr<Source> source;
    QList<CaptureRow> newest;
    int fresh = 0;
    std::optional<Problem> problem;
};

CapturesModel::CapturesModel(QThreadPool &pool, QObject *parent)
    : RowModel({{Tr::tr("Time")}, {Tr::tr("Event")}, {Tr::tr("Status")}, {Tr::tr("Size"), Qt::AlignRight},
                   {Tr::tr("From")}},
          parent)
    , m_source(std::make_shared<Source>())
    , m_tasks(pool, this)
{
}

CapturesModel::~CapturesModel() = default;

void CapturesModel::setSource(const QString &path, const store::CaptureFilter &filter)
{
    beginResetModel();
    m_source = std::make_shared<Source>();
    m_source->path = path;
    m_source->filter = filter;
    m_rows.clear();
    m_hasMore = m_loaded = m_refreshing = m_again = m_fetching = false;
    endResetModel();
    setWaiting(0);
    refresh();
}

void CapturesModel::refresh()
{
    m_again = m_refreshing;
    if (m_refreshing) {
        return;
    }
    m_refreshing = true;
    const qint64 shown = m_rows.isEmpty() ? 0 : m_rows.first().id;
    m_tasks.start(
        [source = m_source, shown] {
            News news{source, {}, 0, {}};
            const auto read = source->ask<QList<CaptureRow>>(
                [](auto &reader, const auto &filter) { return reader.page(0, pageSize, filter); });
            if (!read) {
                news.problem = read.error();
                return news;
            }
            news.newest = *read;
            news.fresh = int(std::count_if(
                read->begin(), read->end(), [&](const CaptureRow &row) { return row.id > shown; }));
            if (shown > 0 && news.fresh == pageSize) {
                const auto since = source->ask<QList<CaptureRow>>([shown](auto &reader, const auto &filter) {
                    return reader.since(shown, mostWaiting, filter);
                });
                news.fresh = since ? int(since->size()) : news.fresh;
            }
            return news;
        },
        [this](const News &news) {
            if (news.source == m_source) {
                take(news);
            }
        });
}

void CapturesModel::take(const News &news)
{
    m_refreshing = false;
    const bool first = !std::exchange(m_loaded, true);
    if (news.problem && news.problem->code != "store.missing") {
        Q_EMIT problemFound(*news.problem);
    }
    if (!m_following && !m_rows.isEmpty()) {
        setWaiting(news.fresh);
    } else if (news.fresh > 0) {
        setWaiting(0);
        insertNewest(news.newest);
    }
    if (first) {
        Q_EMIT loaded();
    }
    if (m_again) {
        refresh();
    }
}

void CapturesModel::insertNewest(const QList<CaptureRow> &rows)
{
    const qint64 shown = m_rows.isEmpty() ? 0 : m_rows.first().id;
    const auto old =
        std::find_if(rows.begin(), rows.end(), [&](const CaptureRow &row) { return row.id <= shown; });
    if (shown == 0 || old == rows.end()) {
        // More came than a page holds, or there was nothing: the newest page is where it begins.
        beginResetModel();
        m_rows = rows;
        m_hasMore = rows.size() == pageSize;
        endResetModel();
        return;
    }
    const int fresh = int(old - rows.begin());
    if (fresh > 0) {
        beginInsertRows({}, 0, fresh - 1);
        m_rows = rows.first(fresh) + m_rows;
        endInsertRows();
    }
    if (m_rows.size() > mostFollowed) {
        beginRemoveRows({}, mostFollowed, int(m_rows.size()) - 1);
        m_rows.resize(mostFollowed);
        m_hasMore = true;
        endRemoveRows();
    }
}

void CapturesModel::setFollowing(bool following)
{
    if (std::exchange(m_following, following) != following && following) {
        refresh();
    }
}

void CapturesModel::setWaiting(int waiting)
{
    if (std::exchange(m_waiting, waiting) != waiting) {
        Q_EMIT waitingChanged(waiting);
    }
}

bool CapturesModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && m_hasMore && !m_fetching;
}

void CapturesModel::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent)) {
        return;
    }
    m_fetching = true;
    const qint64 last = m_rows.last().id;
    m_tasks.start(
        [source = m_source, last] {
            return std::pair(source, source->ask<QList<CaptureRow>>([last](auto &reader, const auto &filter) {
                return reader.page(last, pageSize, filter);
            }));
        },
        [this, last](const auto &read) {
            if (read.first != m_source) {
                return;
            }
            m_fetching = false;
            if (!read.second || m_rows.isEmpty() || m_rows.last().id != last) {
                return; // let go meanwhile; the view asks again
            }
            m_hasMore = read.second->size() == pageSize;
            if (!read.second->isEmpty()) {
                beginInsertRows({}, int(m_rows.size()), int(m_rows.size() + read.second->size()) - 1);
                m_rows += *read.second;
                endInsertRows();
            }
        });
}

void CapturesModel::read(qint64 id, std::function<void(const Result<Capture> &)> done)
{
    const quint64 asked = ++m_asked;
    m_tasks.start(
        [source = m_source, id] {
            return source->ask<Capture>([id](auto &reader, const auto &) { return reader.capture(id); });
        },
        [this, asked, done = std::move(done)](const Result<Capture> &capture) {
            if (asked == m_asked) {
                done(capture);
            }
        });
}

const CaptureRow *CapturesModel::rowAt(int row) const
{
    return row >= 0 && row < m_rows.size() ? &m_rows.at(row) : nullptr;
}

int CapturesModel::rows() const
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

bool isBad(const CaptureRow &row)
{
    return row.kind == CaptureKind::Malformed || row.status >= 400;
}

QString statusText(const CaptureRow &row)
{
    const QString sign = isBad(row) ? u"✖ "_s : row.problems.isEmpty() ? u"✔ "_s : u"⚠ "_s;
    return row.status > 0 ? sign + QString::number(row.status) : sign.trimmed();
}

QString textOf(const CaptureRow &row, int column)
{
    const bool malformed = row.kind == CaptureKind::Malformed;
    switch (column) {
    case CapturesModel::Time:
        return timeText(row.receivedAtMs);
    case CapturesModel::Event:
        return malformed ? (row.problems.isEmpty() ? Tr::tr("malformed") : row.problems.first().message)
                         : row.event;
    case CapturesModel::Status:
        return statusText(row);
    case CapturesModel::Size:
        return sizeText(row.payloadSize);
    default:
        return QString::fromUtf8(row.peer);
    }
}

Role roleOf(const CaptureRow &row, int column)
{
    if (column == CapturesModel::Status) {
        return isBad(row) ? Role::Error : row.problems.isEmpty() ? Role::Ok : Role::Warn;
    }
    if (column == CapturesModel::Event) {
        return row.kind == CaptureKind::Malformed ? Role::Error : Role::Text;
    }
    return Role::Muted;
}

QString toolTipOf(const CaptureRow &row)
{
    QStringList lines{u'#' + QString::number(row.id) + u"  "_s + toRfc3339(row.receivedAtMs)};
    if (row.kind != CaptureKind::Malformed) {
        lines += QString::fromUtf8(row.method + ' ' + row.target);
    }
    for (const Problem &problem : row.problems) {
        lines += signForSeverity(problem.severity) + u' ' + problem.message;
    }
    return lines.join(u'\n');
}

} // namespace

QVariant CapturesModel::cell(int row, int column, int role) const
{
    const CaptureRow &r = m_rows.at(row);
    switch (role) {
    case Qt::DisplayRole:
        return oneLine(textOf(r, column));
    case CopyRole:
        return column == Time ? toRfc3339(r.receivedAtMs) : textOf(r, column);
    case Qt::ToolTipRole:
        return toolTipOf(r);
    case FixedWidthRole:
        return column != Status && !(column == Event && r.kind == CaptureKind::Malformed);
    case ThemeRole:
        return QVariant::fromValue(roleOf(r, column));
    default:
        return {};
    }
}

} // namespace triptych::ui
