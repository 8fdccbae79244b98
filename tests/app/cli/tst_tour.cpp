// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/cli/clirun.h"
#include "tests/support/corpus.h"

#include <QDirIterator>
#include <QTemporaryDir>

using namespace Qt::Literals::StringLiterals;
using namespace triptych;
using tests::CliRun;

/// The whole, headless: real listener, real calls, real stores.
class TestTour : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theTourProvesEveryStep();
    void aFolderInUseIsRefused();
};

void TestTour::theTourProvesEveryStep()
{
    const QTemporaryDir folder;
    qputenv("XDG_STATE_HOME", folder.filePath(u"state"_s).toUtf8());
    const CliRun tour(folder.path(), {u"tour"_s, u"t"_s});
    QVERIFY2(tour.code == cli::Done, (tour.console.out + tour.console.err).constData());
    for (int step = 1; step <= 6; ++step) {
        QVERIFY2(tour.console.out.contains('\n' + QByteArray::number(step) + ". ") || step == 1,
            tour.console.out.constData());
    }
    QVERIFY(!tour.console.out.contains("\xE2\x9C\x96"));
    const CliRun captures(folder.path(), {u"captures"_s, u"t"_s, u"list"_s, u"--json"_s});
    QCOMPARE(captures.console.out.count("\"status\":204"), 5);
    const CliRun check(folder.path(), {u"check"_s, u"t"_s});
    QVERIFY2(check.console.out.startsWith("0 problems"), check.console.out.constData());
    QVERIFY(tests::readFile(folder.filePath(u"t/webhooks/shop-events/events/order.paid.schema.json"_s))
                .contains("\"samples\": 2"));
    // The word that was entered as a secret is in no file.
    QDirIterator it(folder.path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    int files = 0;
    while (it.hasNext()) {
        ++files;
        QVERIFY2(!tests::readFile(it.next()).contains("a-word-for-the-tour"), qPrintable(it.filePath()));
    }
    QVERIFY(files > 15);
}

void TestTour::aFolderInUseIsRefused()
{
    const QTemporaryDir folder;
    QCOMPARE(CliRun(folder.path(), {u"new"_s, u"t"_s}).code, cli::Done);
    QCOMPARE(CliRun(folder.path(), {u"tour"_s, u"t"_s}).code, cli::Unreadable);
}

QTEST_GUILESS_MAIN(TestTour)
#include "tst_tour.moc"
