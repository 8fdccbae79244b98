// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/project/project.h"
#include "tests/support/expect.h"
#include "tests/support/tempproject.h"

#include <QFile>
#include <QTest>

#include <sys/stat.h>

using namespace Qt::Literals::StringLiterals;
using namespace triptych;
using namespace triptych::project;
using tests::TempProject;

namespace {

/// "Kind address | name | document", children indented: what a tree would show.
QString picture(const QList<Item> &items, int depth = 0)
{
    static const char *const kinds[] = {"api", "webhook", "service", "folder", "request", "environment"};
    QString result;
    for (const Item &item : items) {
        result += QString(depth * 2, u' ') + QLatin1String(kinds[int(item.kind)]) + u' ' + item.address +
                  " | "_L1 + item.name + u'\n' + picture(item.children, depth + 1);
    }
    return result;
}

void fill(const TempProject &temp)
{
    temp.write(u"triptych.json"_s, "{\"format\": 1, \"name\": \"Shop\"}");
    temp.write(u"apis/shop/openapi.yaml"_s, "openapi: 3.1.0\n");
    temp.write(u"apis/shop/models.yaml"_s, "a: 1\n");
    temp.write(u"apis/named/github.json"_s, "{\"openapi\": \"3.0.0\"}");
    temp.write(u"webhooks/hook/handler.json"_s, "{\"name\": \"Shop events\"}");
    temp.write(u"services/stripe/service.json"_s, "{\"name\": \"Stripe\"}");
    temp.write(u"services/stripe/openapi.json"_s, "{\"openapi\": \"3.0.0\"}");
    temp.write(u"services/stripe/requests/folder.json"_s, "{\"order\": [\"z\", \"b.request.json\"]}");
    temp.write(u"services/stripe/requests/a.request.json"_s, "{\"name\": \"A call\"}");
    temp.write(u"services/stripe/requests/b.request.json"_s, "{");
    temp.write(u"services/stripe/requests/b.body.json"_s, "{}");
    temp.write(u"services/stripe/requests/z/list.request.json"_s, "{\"name\": \"List\"}");
    temp.write(u"requests/list.request.json"_s, "{\"name\": \"Other list\"}");
    temp.write(u"environments/prod.json"_s, "{\"name\": \"Production\"}");
    temp.write(u"random/file"_s, "");
}

} // namespace

class TestItems : public QObject
{
    Q_OBJECT
private slots:
    void init()
    {
        m_temp = std::make_unique<TempProject>();
        fill(*m_temp);
        FolderOptions options;
        options.stateHome = m_temp->stateHome();
        auto project = Project::open(m_temp->path(), m_pool, options);
        VERIFY_OK(project);
        m_project = std::move(*project);
    }
    void cleanup() { m_project.reset(); }

    void listsWhatIsThere()
    {
        const ItemList items = m_project->items();
        QCOMPARE(m_project->name(), u"Shop"_s);
        QCOMPARE(picture(items.apis), u"api apis/named | named\napi apis/shop | shop\n"_s);
        QCOMPARE(items.apis.at(0).document, u"apis/named/github.json"_s);
        QCOMPARE(items.apis.at(1).document, u"apis/shop/openapi.yaml"_s);
        QCOMPARE(picture(items.webhooks), u"webhook webhooks/hook | Shop events\n"_s);
        QCOMPARE(picture(items.services), u"service services/stripe | Stripe\n"
                                          "  folder services/stripe/requests/z | z\n"
                                          "    request services/stripe/requests/z/list | List\n"
                                          "  request services/stripe/requests/b | b\n"
                                          "  request services/stripe/requests/a | A call\n"_s);
        QCOMPARE(items.requestCount(), 4);
        QCOMPARE(picture(items.environments), u"environment environments/prod.json | Production\n"_s);
        QVERIFY(items.problems.isEmpty());
    }

    void namesItemsAsTheyAreOnTheScreen()
    {
        VERIFY_OK(m_project->documents().open(u"environments/prod.json"_s));
        text::EditList edits;
        edits.replace(10, 10, "Staging");
        VERIFY_OK(m_project->documents().apply(u"environments/prod.json"_s, edits, 1));
        QCOMPARE(m_project->items().environments.at(0).name, u"Staging"_s);
        ItemList found;
        m_project->itemsAsync(this, [&](const ItemList &items) { found = items; });
        QTRY_COMPARE(found, m_project->items());
    }

    void findsByAddress_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<QString>("found");
        QTest::addColumn<QByteArray>("problem");
        QTest::newRow("whole") << u"apis/shop"_s << u"apis/shop"_s << ""_qba;
        QTest::newRow("trailing part") << u"shop"_s << u"apis/shop"_s << ""_qba;
        QTest::newRow("with its suffix") << u"requests/list.request.json"_s << u"requests/list"_s << ""_qba;
        QTest::newRow("whole beats trailing") << u"requests/list"_s << u"requests/list"_s << ""_qba;
        QTest::newRow("deep") << u"z/list"_s << u"services/stripe/requests/z/list"_s << ""_qba;
        QTest::newRow("environment without suffix") << u"prod"_s << u"environments/prod.json"_s << ""_qba;
        QTest::newRow("two of them") << u"list"_s << QString() << "item.ambiguous"_qba;
        QTest::newRow("half a part") << u"hop"_s << QString() << "item.missing"_qba;
        QTest::newRow("none") << u"apis/other"_s << QString() << "item.missing"_qba;
        QTest::newRow("nothing") << QString() << QString() << "item.missing"_qba;
    }

    void findsByAddress()
    {
        QFETCH(QString, address);
        QFETCH(QString, found);
        QFETCH(QByteArray, problem);
        const auto item = m_project->find(address);
        if (found.isEmpty()) {
            COMPARE_PROBLEM(item, problem);
        } else {
            VERIFY_OK(item);
            QCOMPARE(item->address, found);
        }
    }

    void passesOverOddThings()
    {
        QVERIFY(QFile::link(u"/etc"_s, m_temp->file(u"requests/etc"_s)));
        QVERIFY(QFile::link(m_temp->file(u"requests"_s), m_temp->file(u"requests/loop"_s)));
        QCOMPARE(::mkfifo(qPrintable(m_temp->file(u"requests/pipe.request.json"_s)), 0600), 0);
        QString deep = u"requests"_s;
        for (int i = 0; i < 60; ++i) {
            deep += "/d"_L1;
        }
        m_temp->write(deep + "/x.request.json"_L1, "{}");
        const ItemList items = m_project->items();
        QCOMPARE(items.requestCount(), 4);
        QCOMPARE(items.problems.size(), 4);
    }

    void stopsAtTooMany()
    {
        if (!qEnvironmentVariableIsSet("TRIPTYCH_ALL")) {
            QSKIP("skipped, 100,000 files are for ./test --all");
        }
        const QByteArray folder = m_temp->file(u"requests"_s).toUtf8();
        for (int i = 0; i < int(maximumItems) + 5; ++i) {
            const QByteArray name = folder + "/r" + QByteArray::number(i) + ".request.json";
            if (::link((folder + "/list.request.json").constData(), name.constData()) != 0) {
                QByteArray source = folder + "/r" + QByteArray::number(i - 1) + ".request.json";
                QFile::copy(QString::fromUtf8(source), QString::fromUtf8(name));
            }
        }
        const ItemList items = m_project->items();
        QVERIFY(items.requestCount() <= maximumItems);
        QCOMPARE(items.problems.value(0).code, "project.large");
    }

    void makesNewItems()
    {
        const auto request = m_project->newItem(ItemKind::Request, u"List"_s, u"services/stripe"_s);
        VERIFY_OK(request);
        QCOMPARE(request->address, u"services/stripe/requests/List"_s);
        const auto taken = m_project->newItem(ItemKind::Request, u"LIST"_s);
        VERIFY_OK(taken);
        QCOMPARE(taken->address, u"requests/LIST 2"_s);
        const auto api = m_project->newItem(ItemKind::Api, u"A/B: \"c\""_s);
        VERIFY_OK(api);
        QCOMPARE(api->document, u"apis/A-B- -c/openapi.yaml"_s);
        for (const auto &item : {*request, *taken, *api}) {
            VERIFY_OK(m_project->folder().save(item.files));
            VERIFY_OK(m_project->find(item.address));
            const auto opened = m_project->documents().open(item.document);
            VERIFY_OK(opened);
            QVERIFY(!opened->tree->hasErrors());
        }
        COMPARE_PROBLEM(m_project->newItem(ItemKind::Request, u"  "_s), "name.item");
    }

    void movesAndDeletesWithBodies()
    {
        const auto item = m_project->find(u"services/stripe/requests/b"_s);
        const auto moved = m_project->moveFiles(*item, u"requests"_s);
        VERIFY_OK(moved);
        VERIFY_OK(m_project->folder().save(*moved));
        QVERIFY(m_temp->files().contains(u"requests/b.request.json"_s));
        QVERIFY(m_temp->files().contains(u"requests/b.body.json"_s));
        const auto gone = m_project->deleteFiles(*m_project->find(u"requests/b"_s));
        VERIFY_OK(gone);
        VERIFY_OK(m_project->folder().save(*gone));
        QVERIFY(!m_temp->files().contains(u"requests/b.body.json"_s));
        const auto folder = m_project->find(u"services/stripe/requests/z"_s);
        COMPARE_PROBLEM(m_project->moveFiles(*folder, folder->path), "item.inside");
    }

private:
    QThreadPool m_pool;
    std::unique_ptr<TempProject> m_temp;
    std::unique_ptr<Project> m_project;
};

QTEST_GUILESS_MAIN(TestItems)
#include "tst_items.moc"
