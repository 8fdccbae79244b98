// SPDX-License-Identifier: GPL-3.0-or-later
// The server against the client that people have: curl.
#include "tests/model/http/serverfixture.h"
#include "tests/support/corpus.h"
#include "tests/support/expect.h"

#include <QCryptographicHash>
#include <QProcess>
#include <QRandomGenerator>
#include <QStandardPaths>
#include <QTemporaryDir>

using namespace Qt::Literals::StringLiterals;
using namespace triptych;
using namespace triptych::http;
using namespace triptych::tests;

class TestServerCurl : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void bodiesArriveUnchanged_data();
    void bodiesArriveUnchanged();
    void corpusBodiesArriveUnchanged();
    void speaksHttp10();
    void answersHead();
    void keepsTheConnectionForTheNextRequest();
    void curlSeesTheRefusalOfALargeBody();
    void curlSeesTheRefusalOfAnEndlessUpload();
    void curlStandsForAMalformedHeader();

private:
    struct Run
    {
        int exitCode = -1;
        QByteArray out;
        QByteArray trace; ///< what curl says it did: its standard error
    };
    Run curl(const QStringList &arguments, const QByteArray &input = {});
    QString url(const QString &path = u"/"_s) const
    {
        return u"http://127.0.0.1:%1%2"_s.arg(m_server.port()).arg(path);
    }

    SystemClock m_clock;
    RecordingHandler m_handler;
    Server m_server{m_handler, m_clock};
    QString m_curl;
    QTemporaryDir m_folder;
};

void TestServerCurl::initTestCase()
{
    m_curl = QStandardPaths::findExecutable(u"curl"_s);
    if (m_curl.isEmpty()) {
        QSKIP("skipped, no curl");
    }
    VERIFY_OK(m_server.listen(QHostAddress::LocalHost, 0));
}

TestServerCurl::Run TestServerCurl::curl(const QStringList &arguments, const QByteArray &input)
{
    m_handler.requests.clear();
    m_handler.malformed.clear();
    // From a file: writing megabytes into a pipe from this thread would measure QProcess.
    QFile file(m_folder.filePath(u"input"_s));
    if (!file.open(QIODevice::WriteOnly) || file.write(input) != input.size()) {
        qFatal("cannot write the input");
    }
    file.close();
    QProcess process;
    process.setStandardInputFile(file.fileName());
    process.start(
        m_curl, QStringList{u"-sS"_s, u"-v"_s, u"--max-time"_s, u"20"_s, u"--noproxy"_s, u"*"_s} + arguments);
    // Its own event loop turn is ours: the server runs in this thread.
    if (!QTest::qWaitFor([&] { return process.state() == QProcess::NotRunning; }, 30'000)) {
        return {};
    }
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

void TestServerCurl::bodiesArriveUnchanged_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QStringList>("options");
    QByteArray random(300'000, Qt::Uninitialized);
    QRandomGenerator generator(8787);
    std::generate(random.begin(), random.end(), [&] { return char(generator.bounded(256)); });
    QByteArray large;
    while (large.size() < 8'000'000) {
        large += random;
    }
    const QList<std::pair<const char *, QByteArray>> bodies{{"empty", ""}, {"one byte", "x"},
        {"line ends", "\r\n\n\r\r\n0\r\n\r\n"},
        {"a BOM, NUL and invalid UTF-8", QByteArray("\xef\xbb\xbf\0\xc3(\xff", 7)},
        {"300 KB of noise", random}, {"8 MB of noise", large}};
    const QList<std::pair<const char *, QStringList>> ways{{"with a length", {u"--data-binary"_s, u"@-"_s}},
        {"chunked", {u"-T"_s, u"-"_s, u"-X"_s, u"POST"_s}},
        {"with Expect", {u"--data-binary"_s, u"@-"_s, u"-H"_s, u"Expect: 100-continue"_s}},
        {"chunked, without Expect", {u"-T"_s, u"-"_s, u"-X"_s, u"POST"_s, u"-H"_s, u"Expect:"_s}}};
    for (const auto &[what, body] : bodies) {
        for (const auto &[how, options] : ways) {
            QTest::addRow("%s, %s", what, how) << body << options;
        }
    }
}

void TestServerCurl::bodiesArriveUnchanged()
{
    QFETCH(QByteArray, body);
    QFETCH(QStringList, options);
    const Run run = curl(options + QStringList{url(u"/hook?a=b"_s)}, body);
    QVERIFY2(run.exitCode == 0, run.trace.constData());
    QCOMPARE(m_handler.requests.size(), 1U);
    const IncomingRequest &request = m_handler.requests.front();
    QCOMPARE(request.head.target, "/hook?a=b");
    QVERIFY(request.payload() == body); // not QCOMPARE: it would print 8 MB
    QVERIFY2(run.out == body, "the echo came back");
    QVERIFY(!run.trace.contains("Done waiting for 100-continue"));
}

void TestServerCurl::corpusBodiesArriveUnchanged()
{
    SKIP_WITHOUT_CORPUS();
    const QStringList files = corpusFiles(u"webhooks"_s, {u"*.json"_s});
    QVERIFY(files.size() > 10);
    int sent = 0;
    for (qsizetype i = 0; i < files.size(); i += 7) {
        const QByteArray body = readFile(files.at(i));
        const bool chunked = sent % 2 == 1;
        const QStringList how = chunked ? QStringList{u"-T"_s, files.at(i), u"-X"_s, u"POST"_s, u"-H"_s,
                                              u"Transfer-Encoding: chunked"_s}
                                        : QStringList{u"--data-binary"_s, u'@' + files.at(i)};
        const Run run = curl(how + QStringList{url()});
        QVERIFY2(run.exitCode == 0, run.trace.constData());
        QCOMPARE(m_handler.requests.size(), 1U);
        QCOMPARE(m_handler.requests.front().chunked, chunked);
        QCOMPARE(
            QCryptographicHash::hash(m_handler.requests.front().payloadBytes(), QCryptographicHash::Sha256),
            QCryptographicHash::hash(body, QCryptographicHash::Sha256));
        ++sent;
    }
    qInfo("%d of %d files posted", sent, int(files.size()));
}

void TestServerCurl::speaksHttp10()
{
    const Run run = curl({u"--http1.0"_s, u"--data-binary"_s, u"old"_s, url()});
    QVERIFY2(run.exitCode == 0, run.trace.constData());
    QCOMPARE(run.out, "old");
    QCOMPARE(m_handler.requests.front().head.versionMinor, 0);
}

void TestServerCurl::answersHead()
{
    m_handler.reply = [](const IncomingRequest &) {
        return Reply{.status = 200, .headers = {}, .body = QByteArray(1'000, 'x')};
    };
    const Run run = curl({u"-I"_s, url()});
    m_handler.reply = nullptr;
    QVERIFY2(run.exitCode == 0, run.trace.constData());
    QVERIFY(run.out.contains("Content-Length: 1000"));
    QCOMPARE(m_handler.requests.front().head.method, "HEAD");
}

void TestServerCurl::keepsTheConnectionForTheNextRequest()
{
    const Run run = curl({u"-d"_s, u"1"_s, url(u"/a"_s), url(u"/b"_s), url(u"/c"_s)});
    QVERIFY2(run.exitCode == 0, run.trace.constData());
    QCOMPARE(m_handler.requests.size(), 3U);
    QCOMPARE(run.trace.count("Re-using existing connection"), 2);
    QCOMPARE(m_handler.requests[0].peer, m_handler.requests[2].peer);
}

void TestServerCurl::curlSeesTheRefusalOfALargeBody()
{
    const QByteArray body(30'000'000, 'x');
    const Run run = curl({u"--data-binary"_s, u"@-"_s, u"-w"_s, u"%{http_code}"_s, url()}, body);
    QVERIFY2(run.out.endsWith("413"), run.trace.constData());
    QCOMPARE(m_handler.malformed.size(), 1U);
    QVERIFY(m_handler.requests.empty());
}

void TestServerCurl::curlSeesTheRefusalOfAnEndlessUpload()
{
    const QByteArray body(30'000'000, 'x');
    const Run run =
        curl({u"-T"_s, u"-"_s, u"-X"_s, u"POST"_s, u"-H"_s, u"Expect:"_s, u"-w"_s, u"%{http_code}"_s, url()},
            body);
    QVERIFY2(run.out.endsWith("413"), run.trace.constData());
    QCOMPARE(m_handler.malformed.size(), 1U);
    QVERIFY(m_handler.requests.empty());
}

void TestServerCurl::curlStandsForAMalformedHeader()
{
    const Run run =
        curl({u"-H"_s, u"Content-Length: +3"_s, u"-d"_s, u"abc"_s, u"-w"_s, u"%{http_code}"_s, url()});
    QVERIFY2(run.out.endsWith("400"), run.trace.constData());
    QCOMPARE(m_handler.malformed.size(), 1U);
    QCOMPARE(m_handler.malformed.front().verdict.problem.code, "http.length");
}

QTEST_GUILESS_MAIN(TestServerCurl)
#include "tst_servercurl.moc"
