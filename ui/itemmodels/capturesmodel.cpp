// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/itemmodels/capturesmodel.h"

#include "model/base/clock.h"
#include "ui/itemmodels/historymodel.h"
#include "ui/itemmodels/plaintext.h"
#include "ui/itemmodels/roles.h"
#include "ui/itemmodels/tr.h"

#include <QDateTime>

#include <limits>

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
    store::CaptureMarks marks;
    QList<CaptureRow> newest; ///< the last of them, oldest first; none when too many came
    std::optional<Problem> problem;
};

namespace {

/// A view that is dragged over a long list asks for many pages and needs the last of them.
constexpr int mostWanted = 4;

} // namespace

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
    m_count = 0;
    m_lastId = 0;
    m_starts.clear();
    m_pages.clear();
    m_wanted.clear();
    m_fetching = -1;
    m_loaded = m_refreshing = m_again = false;
    endResetModel();
    setWaiting(0);
    refresh();
}

void CapturesModel::refresh()
{
    m_again = m_refreshing;
    if (std::exchange(m_refreshing, true)) {
        return;
    }
    m_tasks.start(
        [source = m_source, last = m_lastId, count = m_count] {
            News news{source, {}, {}, {}};
            const auto marks = source->ask<store::CaptureMarks>([&](auto &reader, const auto &filter) {
                return reader.marks(last, count, pageSize, filter);
            });
            if (!marks) {
                news.problem = marks.error();
                return news;
            }
            news.marks = *marks;
            // At first the two pages that the top of the list may lie in, later what came if it is little.
            const bool first = count == 0 && !marks->starts.isEmpty();
            if (!first && (marks->count == 0 || marks->count > pageSize)) {
                return news;
            }
            const qint64 after =
                first ? marks->starts.at(std::max<qsizetype>(0, marks->starts.size() - 2)) - 1 : last;
            auto rows = source->ask<QList<CaptureRow>>(
                [&](auto &reader, const auto &filter) { return reader.since(after, 2 * pageSize, filter); });
            if (rows) {
                const auto later = std::find_if(rows->begin(), rows->end(),
                    [&](const CaptureRow &row) { return row.id > marks->lastId; });
                rows->erase(later, rows->end());
                news.newest = *std::move(rows);
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
    if (!m_following && m_count > 0) {
        setWaiting(int(std::min<qint64>(news.marks.count, mostWaiting)));
    } else {
        setWaiting(0);
        append(news);
    }
    if (first) {
        Q_EMIT loaded();
    }
    if (m_again) {
        refresh();
    }
}

void CapturesModel::append(const News &news)
{
    const int fresh = int(std::min<qint64>(news.marks.count, std::numeric_limits<int>::max() - m_count));
    if (fresh == 0) {
        return;
    }
    const bool resets = m_count == 0;
    resets ? beginResetModel() : beginInsertRows({}, 0, fresh - 1);
    m_count += fresh;
    m_lastId = news.marks.lastId;
    m_starts += news.marks.starts;
    int ordinal = m_count - int(news.newest.size());
    for (const CaptureRow &row : news.newest) {
        const int page = ordinal / pageSize;
        const int at = ordinal++ % pageSize;
        if (at == 0) {
            m_pages.insert(page, new QList<CaptureRow>);
        }
        if (auto *rows = m_pages.object(page); rows && rows->size() == at) {
            rows->append(row);
        }
    }
    resets ? endResetModel() : endInsertRows();
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

void CapturesModel::want(int page) const
{
    if (page == m_fetching || (!m_wanted.isEmpty() && m_wanted.first() == page)) {
        return;
    }
    m_wanted.removeOne(page);
    m_wanted.prepend(page);
    m_wanted.resize(std::min<qsizetype>(m_wanted.size(), mostWanted));
    if (!std::exchange(m_fetchQueued, true)) {
        // A view asks while it paints: nothing may change under it.
        auto *self = const_cast<CapturesModel *>(this);
        QMetaObject::invokeMethod(
            self,
            [self] {
                self->m_fetchQueued = false;
                self->fetchWanted();
            },
            Qt::QueuedConnection);
    }
}

void CapturesModel::fetchWanted()
{
    if (m_fetching >= 0 || m_wanted.isEmpty()) {
        return;
    }
    const int page = m_wanted.takeFirst();
    const int size = std::min(pageSize, m_count - page * pageSize);
    if (page >= m_starts.size() || size <= 0) {
        return;
    }
    m_fetching = page;
    m_tasks.start(
        [source = m_source, after = m_starts.at(page) - 1, size] {
            return std::pair(source, source->ask<QList<CaptureRow>>([&](auto &reader, const auto &filter) {
                return reader.since(after, size, filter);
            }));
        },
        [this, page, size](const auto &read) {
            if (read.first == m_source) {
                m_fetching = -1;
                takePage(page, size, read.second);
                fetchWanted();
            }
        });
}

void CapturesModel::takePage(int page, int size, const Result<QList<CaptureRow>> &read)
{
    if (!read) {
        Q_EMIT problemFound(read.error());
        return;
    }
    if (read->size() != size || read->first().id != m_starts.at(page)) {
        // It is not the store any more that the list was made from.
        setSource(m_source->path, m_source->filter);
        return;
    }
    m_pages.insert(page, new QList<CaptureRow>(*read));
    const int newest = page * pageSize + int(read->size()) - 1;
    Q_EMIT dataChanged(index(m_count - 1 - newest, 0), index(m_count - 1 - page * pageSize, ColumnCount - 1));
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
    if (row < 0 || row >= m_count) {
        return nullptr;
    }
    const int ordinal = m_count - 1 - row;
    const auto *page = m_pages.object(ordinal / pageSize);
    if (page && ordinal % pageSize < page->size()) {
        return &page->at(ordinal % pageSize);
    }
    want(ordinal / pageSize);
    return nullptr;
}

int CapturesModel::rows() const
{
    return m_count;
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
    const CaptureRow *found = rowAt(row);
    if (!found) {
        return role == Qt::DisplayRole && column == Time ? QVariant(u"…"_s)
               : role == ThemeRole                       ? QVariant::fromValue(Role::Muted)
                                                         : QVariant();
    }
    const CaptureRow &r = *found;
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
