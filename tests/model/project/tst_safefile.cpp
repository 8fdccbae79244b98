// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/project/safefile.h"
#include "tests/support/expect.h"
#include "tests/support/tempproject.h"

#include <QDir>
#include <QFile>
#include <QTest>

#include <atomic>
#include <thread>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::Literals::StringLiterals;
using namespace triptych;
using project::Privacy;
using project::SafeFolder;

class TestSafeFile : public QObject
{
    Q_OBJECT
private slots:
    void readsWhatIsThere()
    {
        m_temp.write(u"apis/a/openapi.yaml"_s, "openapi: 3.1.0\n");
        m_temp.write(u"empty"_s, "");
        const auto files = open();
        const auto content = files.read(u"apis/a/openapi.yaml"_s);
        VERIFY_OK(content);
        QCOMPARE(content->bytes, "openapi: 3.1.0\n");
        VERIFY_OK(files.read(u"empty"_s));
        COMPARE_PROBLEM(files.read(u"apis/b/openapi.yaml"_s), "file.missing");
        COMPARE_PROBLEM(files.read(u"apis"_s), "file.kind");
    }

    void refusesOddPaths_data()
    {
        QTest::addColumn<QString>("path");
        QTest::newRow("absolute") << u"/etc/passwd"_s;
        QTest::newRow("upward") << u"../outside"_s;
        QTest::newRow("upward inside") << u"apis/../../outside"_s;
        QTest::newRow("empty") << QString();
        QTest::newRow("empty part") << u"apis//a"_s;
        QTest::newRow("dot") << u"."_s;
        QTest::newRow("NUL") << u"a"_s + QChar(0) + u"b"_s;
        QTest::newRow("a name of 300 bytes") << QString(300, u'x');
    }

    void refusesOddPaths()
    {
        QFETCH(QString, path);
        const auto files = open();
        COMPARE_PROBLEM(files.read(path), "file.name");
        COMPARE_PROBLEM(files.write(path, "x"), "file.name");
        QVERIFY(!QFile::exists(m_temp.path() + "/../outside"_L1));
    }

    void followsNoLink()
    {
        const QString outside = m_temp.stateHome() + "/bashrc"_L1;
        QFile out(outside);
        QVERIFY(out.open(QIODevice::WriteOnly) && out.write("precious") == 8);
        out.close();
        QVERIFY(QFile::link(outside, m_temp.file(u"link.json"_s)));
        QVERIFY(QFile::link(m_temp.stateHome(), m_temp.file(u"folder"_s)));
        const auto files = open();
        COMPARE_PROBLEM(files.read(u"link.json"_s), "file.symlink");
        COMPARE_PROBLEM(files.write(u"link.json"_s, "x"), "file.symlink");
        COMPARE_PROBLEM(files.read(u"folder/bashrc"_s), "file.symlink");
        COMPARE_PROBLEM(files.write(u"folder/bashrc"_s, "x"), "file.symlink");
        COMPARE_PROBLEM(files.write(u"folder/new"_s, "x"), "file.symlink");
        QVERIFY(!files.makeFolder(u"folder/new/deep"_s));
        QVERIFY(!files.rename(u"link.json"_s, u"folder/moved"_s, true));
        QCOMPARE(readAll(outside), "precious");
        QVERIFY(!QFile::exists(m_temp.stateHome() + "/new"_L1));
    }

    /// Somebody swaps a folder for a link to another one while we write into it.
    void wins10000RacesAgainstALink()
    {
        m_temp.write(u"race/a/file"_s, "inside");
        QDir(m_temp.stateHome()).mkpath(u"target"_s);
        const QByteArray real = m_temp.file(u"race/a"_s).toUtf8();
        const QByteArray aside = m_temp.file(u"race/b"_s).toUtf8();
        const QByteArray target = (m_temp.stateHome() + "/target"_L1).toUtf8();
        std::atomic_bool stop = false;
        std::thread swapper([&] {
            while (!stop) {
                ::rename(real.constData(), aside.constData());
                if (::symlink(target.constData(), real.constData()) == 0) {
                    ::unlink(real.constData());
                }
                ::rename(aside.constData(), real.constData());
            }
        });
        const auto files = open();
        int written = 0;
        for (int i = 0; i < 10'000; ++i) {
            written += files.writeNew(u"race/a/new"_s, "x", 0600) ? 1 : 0;
            (void)files.unlink(u"race/a/new"_s);
        }
        stop = true;
        swapper.join();
        QVERIFY(written > 0);
        QVERIFY(QDir(QString::fromUtf8(target)).isEmpty());
    }

    void touchesNoPipeOrDevice()
    {
        QCOMPARE(::mkfifo(qPrintable(m_temp.file(u"pipe"_s)), 0600), 0);
        const auto files = open();
        COMPARE_PROBLEM(files.read(u"pipe"_s), "file.kind");
        COMPARE_PROBLEM(files.write(u"pipe"_s, "x"), "file.kind");
        const auto device = SafeFolder::open(u"/dev"_s);
        VERIFY_OK(device);
        COMPARE_PROBLEM(device->read(u"zero"_s), "file.kind");
        const auto listing = files.list({});
        VERIFY_OK(listing);
        QVERIFY(listing->passedOver.contains(u"pipe"_s));
    }

    void refusesLargeFilesUnasked()
    {
        QFile large(m_temp.file(u"large"_s));
        QVERIFY(large.open(QIODevice::WriteOnly) && large.resize(project::unaskedLimit + 1));
        QFile huge(m_temp.file(u"huge"_s));
        QVERIFY(huge.open(QIODevice::WriteOnly) && huge.resize(Q_INT64_C(4'500'000'000)));
        const auto files = open();
        COMPARE_PROBLEM(files.read(u"large"_s), "file.large");
        COMPARE_PROBLEM(files.read(u"huge"_s), "file.large");
        const auto asked = files.read(u"large"_s, project::unaskedLimit + 1);
        VERIFY_OK(asked);
        QCOMPARE(asked->bytes.size(), project::unaskedLimit + 1);
    }

    void keepsModeAndHidesPrivateFiles()
    {
        const mode_t mask = ::umask(0);
        const auto files = open();
        m_temp.write(u"script"_s, "old");
        ::chmod(qPrintable(m_temp.file(u"script"_s)), 0755);
        VERIFY_OK(files.write(u"script"_s, "new"));
        VERIFY_OK(files.write(u"secret"_s, "new", Privacy::Private));
        VERIFY_OK(files.makeFolder(u"hidden/deep"_s, Privacy::Private));
        ::umask(mask);
        QCOMPARE(files.stamp(u"script"_s)->mode & 0777, 0755u);
        QCOMPARE(files.stamp(u"secret"_s)->mode & 0777, 0600u);
        QCOMPARE(files.stamp(u"hidden"_s)->mode & 0777, 0700u);
        QCOMPARE(files.stamp(u"hidden/deep"_s)->mode & 0777, 0700u);
        QCOMPARE(readAll(m_temp.file(u"script"_s)), "new");
    }

    void passesOverNamesThatAreNoText()
    {
        const QByteArray odd = m_temp.path().toUtf8() + "/odd/\xff\xfe.json";
        m_temp.write(u"odd/plain.json"_s, "{}");
        const int fd = ::open(odd.constData(), O_CREAT | O_WRONLY, 0600);
        QVERIFY(fd >= 0);
        ::close(fd);
        const auto listing = open().list(u"odd"_s);
        VERIFY_OK(listing);
        QCOMPARE(listing->entries.size(), 1);
        QCOMPARE(listing->passedOver.size(), 1);
        ::unlink(odd.constData()); // QTemporaryDir cannot
    }

private:
    SafeFolder open()
    {
        auto files = SafeFolder::open(m_temp.path());
        return std::move(*files);
    }
    static QByteArray readAll(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    tests::TempProject m_temp;
};

QTEST_GUILESS_MAIN(TestSafeFile)
#include "tst_safefile.moc"
