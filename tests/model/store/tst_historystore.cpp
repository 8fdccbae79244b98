// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/historystore.h"
#include "tests/support/expect.h"

#include <QTemporaryDir>
#include <QTest>

#include <semaphore>

using namespace triptych;
using namespace triptych::store;
using namespace Qt::Literals::StringLiterals;

class TestHistoryStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anExchangeComesBackWhole();
    void aFailedCallComesBackWithItsReason();
    void pagesGoBackInTimeAndByRequest();
};

namespace {

Exchange sampleExchange(const QString &address)
{
    Exchange exchange;
    exchange.startedAtMs = 1795505400123;
    exchange.requestAddress = address;
    exchange.environment = u"prod"_s;
    exchange.url = "https://api.example.com/v1/customers?limit=3";
    exchange.request = {"GET", "/v1/customers?limit=3", 1, 1,
        {{"Host", "api.example.com"}, {"X-A", "1"}, {"x-a", "2"}}, {{"Trailer", "t"}}};
    exchange.requestBody = QByteArray("\0\xff body", 7);
    exchange.sentBytes = "GET /v1/customers?limit=3 HTTP/1.1\r\n\r\n";
    exchange.response = ResponseHead{201, "Created", "HTTP/1.1", {{"Content-Type", "application/json"}}};
    exchange.receivedHead = "HTTP/1.1 201 Created\r\nContent-Type: application/json\r\n\r\n";
    exchange.responseBody = "{\"a\":1}";
    exchange.responseWireSize = 7;
    exchange.remoteAddress = "127.0.0.1:443";
    exchange.timings = {1, 2, 3, 4, 5, 6, 21};
    return exchange;
}

Result<qint64> storeAndWait(HistoryWriter &writer, const Exchange &exchange)
{
    std::binary_semaphore settled(0);
    Result<qint64> outcome;
    if (Status taken = writer.submit(exchange,
            [&](Result<qint64> id) {
                outcome = std::move(id);
                settled.release();
            });
        !taken) {
        return fail(taken.error());
    }
    settled.acquire();
    return outcome;
}

} // namespace

void TestHistoryStore::anExchangeComesBackWhole()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u".triptych/history.sqlite"_s);
    auto writer = HistoryWriter::open(path);
    VERIFY_OK(writer);
    const Exchange sent = sampleExchange(u"services/stripe/requests/list"_s);
    const auto id = storeAndWait(**writer, sent);
    VERIFY_OK(id);

    auto reader = HistoryReader::open(path);
    VERIFY_OK(reader);
    const auto stored = reader->exchange(*id);
    VERIFY_OK(stored);
    QCOMPARE(stored->startedAtMs, sent.startedAtMs);
    QCOMPARE(stored->requestAddress, sent.requestAddress);
    QCOMPARE(stored->environment, sent.environment);
    QCOMPARE(stored->url, sent.url);
    QCOMPARE(stored->request.method, sent.request.method);
    QCOMPARE(stored->request.target, sent.request.target);
    QCOMPARE(stored->request.headers, sent.request.headers);
    QCOMPARE(stored->request.trailers, sent.request.trailers);
    QCOMPARE(stored->requestBody, sent.requestBody);
    QCOMPARE(stored->sentBytes, sent.sentBytes);
    QVERIFY(stored->response.has_value());
    QCOMPARE(stored->response->status, 201);
    QCOMPARE(stored->response->reason, QByteArray("Created"));
    QCOMPARE(stored->response->protocol, QByteArray("HTTP/1.1"));
    QCOMPARE(stored->response->headers, sent.response->headers);
    QCOMPARE(stored->receivedHead, sent.receivedHead);
    QCOMPARE(stored->responseBody, sent.responseBody);
    QCOMPARE(stored->responseWireSize, 7);
    QCOMPARE(stored->remoteAddress, sent.remoteAddress);
    QCOMPARE(stored->timings.dns, 1);
    QCOMPARE(stored->timings.receive, 6);
    QCOMPARE(stored->timings.total, 21);
    QVERIFY(!stored->failure.has_value());
    COMPARE_PROBLEM(reader->exchange(99), "exchange.missing");
}

void TestHistoryStore::aFailedCallComesBackWithItsReason()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"history.sqlite"_s);
    auto writer = HistoryWriter::open(path);
    VERIFY_OK(writer);
    Exchange sent = sampleExchange({});
    sent.response.reset();
    sent.failure = problem("call.refused", u"Nobody listens there."_s);
    const auto id = storeAndWait(**writer, sent);
    VERIFY_OK(id);
    auto reader = HistoryReader::open(path);
    VERIFY_OK(reader);
    const auto stored = reader->exchange(*id);
    VERIFY_OK(stored);
    QVERIFY(!stored->response.has_value());
    QCOMPARE(stored->failure, sent.failure);
    const auto rows = reader->page(0, 10);
    VERIFY_OK(rows);
    QCOMPARE(rows->first().failureCode, QByteArray("call.refused"));
    QCOMPARE(rows->first().status, 0);
}

void TestHistoryStore::pagesGoBackInTimeAndByRequest()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"history.sqlite"_s);
    auto writer = HistoryWriter::open(path);
    VERIFY_OK(writer);
    for (int i = 0; i < 10; ++i) {
        VERIFY_OK(storeAndWait(**writer, sampleExchange(i % 2 == 0 ? u"even"_s : u"odd"_s)));
    }
    auto reader = HistoryReader::open(path);
    VERIFY_OK(reader);
    const auto newest = reader->page(0, 3);
    VERIFY_OK(newest);
    QCOMPARE(newest->size(), 3);
    QCOMPARE(newest->first().id, 10);
    const auto older = reader->page(newest->last().id, 100);
    VERIFY_OK(older);
    QCOMPARE(older->size(), 7);
    const auto even = reader->page(0, 100, u"even"_s);
    VERIFY_OK(even);
    QCOMPARE(even->size(), 5);
    QCOMPARE(*reader->count(), 10);
    QCOMPARE(*reader->lastId(), 10);
}

QTEST_GUILESS_MAIN(TestHistoryStore)
#include "tst_historystore.moc"
