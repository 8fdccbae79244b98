// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/capturestore.h"
#include "tests/model/store/samples.h"
#include "tests/support/expect.h"

#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

#include <map>
#include <semaphore>

#include <csignal>
#include <unistd.h>

using namespace triptych;
using namespace triptych::store;
using namespace triptych::tests;
using namespace Qt::Literals::StringLiterals;

#ifndef KILL_ROUNDS
#define KILL_ROUNDS 20
#endif

class TestStoreFaults : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void killedAtAnyMomentNothingAcknowledgedIsLost();
    void fullDiskIsNeverAcknowledgedAndPasses();
    void fileSizeLimitIsNeverAcknowledgedAndPasses();
};

namespace {

QString helper()
{
    return QCoreApplication::applicationDirPath() + u"/store_helper"_s;
}

/// The helper's "ok <id> <number>" lines; the last line may be cut by the kill.
std::map<qint64, int> acknowledged(const QByteArray &output)
{
    std::map<qint64, int> ids;
    const qsizetype end = output.lastIndexOf('\n');
    for (const QByteArray &line : output.first(qMax<qsizetype>(end, 0)).split('\n')) {
        const QByteArrayList words = line.split(' ');
        if (words.size() == 3 && words[0] == "ok") {
            ids[words[1].toLongLong()] = words[2].toInt();
        }
    }
    return ids;
}

void verifyIntact(const QString &path, const std::map<qint64, int> &ids)
{
    auto reader = CaptureReader::open(path);
    VERIFY_OK(reader);
    for (const auto &[id, number] : ids) {
        const auto stored = reader->capture(id);
        VERIFY_OK(stored);
        QCOMPARE(stored->raw, numberedCapture(number).raw);
        QCOMPARE(stored->payload, numberedCapture(number).payload);
    }
}

void verifyIntegrity(const QString &path)
{
    auto database = Database::open(path, Database::Mode::ReadOnly);
    VERIFY_OK(database);
    auto check = database->prepare("PRAGMA integrity_check");
    VERIFY_OK(check);
    VERIFY_OK(check->step());
    QCOMPARE(check->text(0), u"ok"_s);
}

/// A file system of two megabytes for as long as this lives.
class SmallDisk
{
public:
    SmallDisk()
    {
        m_mounted = geteuid() == 0 &&
                    QProcess::execute(u"mount"_s,
                        {u"-t"_s, u"tmpfs"_s, u"-o"_s, u"size=2m"_s, u"tmpfs"_s, m_folder.path()}) == 0;
    }
    ~SmallDisk()
    {
        if (m_mounted) {
            QProcess::execute(u"umount"_s, {m_folder.path()});
        }
    }
    Q_DISABLE_COPY_MOVE(SmallDisk)

    [[nodiscard]] bool isMounted() const { return m_mounted; }
    [[nodiscard]] QString file(const QString &name) const { return m_folder.filePath(name); }

private:
    QTemporaryDir m_folder;
    bool m_mounted = false;
};

Result<Capture> storeAndWait(CaptureWriter &writer, Capture capture)
{
    std::binary_semaphore settled(0);
    Result<Capture> outcome;
    const Status taken = writer.submit(std::move(capture), [&](Result<Capture> stored) {
        outcome = std::move(stored);
        settled.release();
    });
    if (!taken) {
        return fail(taken.error());
    }
    settled.acquire();
    return outcome;
}

} // namespace

void TestStoreFaults::killedAtAnyMomentNothingAcknowledgedIsLost()
{
    const quint32 seed = QRandomGenerator::global()->generate();
    qInfo("seed %u", seed);
    QRandomGenerator random(seed);
    QTemporaryDir folder;
    const QString path = folder.filePath(u"captures.sqlite"_s);
    std::map<qint64, int> all;
    int number = 0;
    for (int round = 0; round < KILL_ROUNDS; ++round) {
        QProcess writer;
        writer.start(helper(), {u"write"_s, path, QString::number(number)});
        QVERIFY(writer.waitForReadyRead());
        QTest::qWait(random.bounded(5, 200));
        ::kill(static_cast<pid_t>(writer.processId()), SIGKILL);
        QVERIFY(writer.waitForFinished());
        const std::map<qint64, int> ids = acknowledged(writer.readAllStandardOutput());
        verifyIntact(path, ids);
        verifyIntegrity(path);
        if (QTest::currentTestFailed()) {
            return;
        }
        all.insert(ids.begin(), ids.end());
        number += 1'000'000;
    }
    QVERIFY(!all.empty());
    verifyIntact(path, all);
    auto reader = CaptureReader::open(path);
    VERIFY_OK(reader);
    const auto count = reader->count();
    VERIFY_OK(count);
    qInfo("%d kills, %zu acknowledged, %lld more stored", KILL_ROUNDS, all.size(),
        static_cast<long long>(*count) - static_cast<long long>(all.size()));
    QVERIFY(*count >= static_cast<qint64>(all.size()));
}

void TestStoreFaults::fullDiskIsNeverAcknowledgedAndPasses()
{
    const SmallDisk disk;
    if (!disk.isMounted()) {
        QSKIP("needs the right to mount a small file system");
    }
    QFile ballast(disk.file(u"ballast"_s));
    QVERIFY(ballast.open(QIODevice::WriteOnly));
    QCOMPARE(ballast.write(QByteArray(1024 * 1024, 'x')), 1024 * 1024);
    ballast.close();

    int troubles = 0;
    int recoveries = 0;
    WriterEvents events;
    events.trouble = [&](const Problem &) { ++troubles; };
    events.recovered = [&] { ++recoveries; };
    const QString path = disk.file(u"captures.sqlite"_s);
    auto writer = CaptureWriter::open(path, {}, events);
    VERIFY_OK(writer);

    std::map<qint64, int> ids;
    int number = 0;
    Result<Capture> stored;
    while (number < 2000 && (stored = storeAndWait(**writer, numberedCapture(number, 16384)))) {
        ids[stored->id] = number++;
    }
    COMPARE_PROBLEM(stored, "store.full");
    QVERIFY(!stored.error().location.file.isEmpty());
    for (int again = 0; again < 5; ++again) {
        COMPARE_PROBLEM(storeAndWait(**writer, numberedCapture(9000, 16384)), "store.full");
    }
    QCOMPARE(troubles, 1);

    QVERIFY(QFile::remove(ballast.fileName()));
    stored = storeAndWait(**writer, numberedCapture(number, 1024));
    VERIFY_OK(stored);
    QCOMPARE(recoveries, 1);
    auto reader = CaptureReader::open(path);
    VERIFY_OK(reader);
    for (const auto &[id, each] : ids) {
        const auto capture = reader->capture(id);
        VERIFY_OK(capture);
        QCOMPARE(capture->raw, numberedCapture(each, 16384).raw);
    }
    const auto count = reader->count();
    VERIFY_OK(count);
    QCOMPARE(*count, static_cast<qint64>(ids.size()) + 1);
    (*writer)->stop();
    verifyIntegrity(path);
}

void TestStoreFaults::fileSizeLimitIsNeverAcknowledgedAndPasses()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"captures.sqlite"_s);
    QProcess writer;
    writer.start(helper(), {u"starve"_s, path, u"200000"_s});
    QVERIFY(writer.waitForFinished());
    QCOMPARE(writer.exitStatus(), QProcess::NormalExit);
    const QByteArray output = writer.readAllStandardOutput();
    const qsizetype lifted = output.indexOf("lifted");
    QVERIFY(output.first(lifted).contains("ok "));
    QVERIFY(output.first(lifted).contains("failed store.full "));
    QVERIFY2(!output.sliced(lifted).contains("failed"), output.sliced(lifted).constData());
    QCOMPARE(output.sliced(lifted).count("ok "), 100);
    verifyIntact(path, acknowledged(output));
    verifyIntegrity(path);
}

QTEST_GUILESS_MAIN(TestStoreFaults)
#include "tst_storefaults.moc"
