// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services/shapekeeper.h"

#include "model/store/capturestore.h"
#include "model/webhook/payload.h"

#include <QElapsedTimer>

#include <atomic>

namespace triptych::services {

using webhook::EventShape;

namespace {

constexpr int publishMs = 200;
constexpr int pageSize = 64; // rows; bodies are read one by one

} // namespace

/// What only the task under way touches, but for the flag.
struct ShapeKeeper::State
{
    QString path;
    std::optional<store::CaptureReader> reader;
    qint64 lastId = 0;
    QHash<std::pair<QString, QString>, qsizetype> index;
    QList<EventShape> counts; ///< `shape` is made from `shapes` when published
    std::vector<schema::Shape> shapes;
    std::atomic_bool stopped = false;
};

struct ShapeKeeper::Reading
{
    QList<EventShape> shapes;
    std::optional<Problem> problem;
    bool hasMore = false;
};

ShapeKeeper::ShapeKeeper(QThreadPool &pool, QObject *parent)
    : QObject(parent)
    , m_state(std::make_shared<State>())
    , m_tasks(pool, this)
{
    m_pause.setSingleShot(true);
    connect(&m_pause, &QTimer::timeout, this, [this] {
        if (m_again) {
            read();
        }
    });
}

ShapeKeeper::~ShapeKeeper()
{
    m_state->stopped = true;
}

void ShapeKeeper::setStore(const QString &path)
{
    m_state->stopped = true;
    m_state = std::make_shared<State>();
    m_state->path = path;
    m_running = false;
    if (!m_shapes.isEmpty()) {
        m_shapes.clear();
        Q_EMIT changed();
    }
    wake();
}

void ShapeKeeper::wake()
{
    m_again = true;
    if (!m_state->path.isEmpty() && !m_running && !m_pause.isActive()) {
        read();
    }
}

void ShapeKeeper::read()
{
    m_again = false;
    m_running = true;
    m_tasks.start([state = m_state] { return std::pair(state, readOn(*state)); },
        [this](const std::pair<std::shared_ptr<State>, Reading> &done) {
            if (done.first == m_state) {
                take(done.second);
            }
        });
}

void ShapeKeeper::take(const Reading &reading)
{
    m_running = false;
    m_again = m_again || reading.hasMore;
    if (!reading.shapes.isEmpty()) {
        // What did not change keeps its place; what is new stands at the end.
        for (const EventShape &shape : reading.shapes) {
            const auto same = std::find_if(m_shapes.begin(), m_shapes.end(),
                [&](const EventShape &s) { return s.webhook == shape.webhook && s.event == shape.event; });
            same == m_shapes.end() ? m_shapes.append(shape) : void(*same = shape);
        }
        Q_EMIT changed();
    }
    if (reading.problem) {
        Q_EMIT troubled(*reading.problem);
    }
    if (reading.hasMore) {
        read();
    } else {
        m_pause.start(publishMs);
    }
}

ShapeKeeper::Reading ShapeKeeper::readOn(State &state)
{
    Reading reading;
    QElapsedTimer time;
    time.start();
    if (!state.reader) {
        auto opened = store::CaptureReader::open(state.path);
        if (!opened) {
            if (opened.error().code != "store.missing") {
                reading.problem = opened.error();
            }
            return reading;
        }
        state.reader = std::move(*opened);
    }
    QList<qsizetype> touched;
    while (!state.stopped) {
        const auto rows = state.reader->since(state.lastId, pageSize);
        if (!rows) {
            reading.problem = rows.error();
            break;
        }
        for (const CaptureRow &row : *rows) {
            state.lastId = row.id;
            if (row.kind == CaptureKind::Malformed) {
                continue;
            }
            const std::pair key(row.webhook, row.event);
            const auto known = state.index.constFind(key);
            const qsizetype at = known == state.index.cend() ? state.counts.size() : *known;
            if (known == state.index.cend()) {
                state.index.insert(key, at);
                state.counts.append({row.webhook, row.event, 0, row.receivedAtMs, 0, {}});
                state.shapes.emplace_back();
            }
            ++state.counts[at].calls;
            state.counts[at].lastId = row.id;
            if (!touched.contains(at)) {
                touched.append(at);
            }
            const auto capture = state.reader->capture(row.id);
            if (!capture) {
                continue; // deleted meanwhile
            }
            const auto payload = webhook::jsonPayload(capture->head.headers, capture->payload);
            if (payload && !payload->hasErrors() && payload->root() != text::NoNode) {
                state.shapes[size_t(at)].add(*payload, payload->root());
            }
        }
        if (rows->size() < pageSize) {
            break;
        }
        if (time.elapsed() >= publishMs) {
            reading.hasMore = true;
            break;
        }
    }
    for (const qsizetype at : touched) {
        EventShape shape = state.counts.at(at);
        shape.shape = std::make_shared<const schema::Shape>(state.shapes[size_t(at)]);
        reading.shapes.append(shape);
    }
    return reading;
}

} // namespace triptych::services
