// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/webhook/routes.h"

#include <QTest>

using namespace triptych;
using namespace triptych::webhook;
using namespace Qt::Literals::StringLiterals;

class TestRoutes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void find_data();
    void find();
    void pathOfATarget_data();
    void pathOfATarget();
    void whatCannotBeAnsweredIsNot_data();
    void whatCannotBeAnsweredIsNot();
    void pathsAreTakenOnce();
};

void TestRoutes::find_data()
{
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<QString>("expected");
    QTest::newRow("exact") << QByteArray("/shop") << u"shop"_s;
    QTest::newRow("case counts") << QByteArray("/Shop") << QString();
    QTest::newRow("a final slash counts") << QByteArray("/shop/") << QString();
    QTest::newRow("below") << QByteArray("/hooks/x") << u"hooks"_s;
    QTest::newRow("deep below") << QByteArray("/hooks/x/y") << u"hooks"_s;
    QTest::newRow("the folder itself, with a slash") << QByteArray("/hooks/") << u"hooks"_s;
    QTest::newRow("the folder itself is not below") << QByteArray("/hooks") << QString();
    QTest::newRow("the longest wins") << QByteArray("/hooks/git/push") << u"git"_s;
    QTest::newRow("exact before below") << QByteArray("/hooks/git/exact") << u"exact"_s;
    QTest::newRow("not decoded") << QByteArray("/%73hop") << QString();
    QTest::newRow("nothing") << QByteArray("/") << QString();
}

void TestRoutes::find()
{
    QFETCH(QByteArray, path);
    QFETCH(QString, expected);
    ListenerConfig config;
    const auto add = [&](const QString &name, const QByteArray &at) {
        config.webhooks.append({name, at, {}, {}});
    };
    add(u"shop"_s, "/shop");
    add(u"hooks"_s, "/hooks/*");
    add(u"git"_s, "/hooks/git/*");
    add(u"exact"_s, "/hooks/git/exact");
    const Routes routes(config);
    QVERIFY(routes.problems().isEmpty());
    const WebhookRoute *route = routes.find(path);
    QCOMPARE(route ? route->name : QString(), expected);
}

void TestRoutes::pathOfATarget_data()
{
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<QByteArray>("path");
    QTest::newRow("origin form") << QByteArray("/a/b?c=/d") << QByteArray("/a/b");
    QTest::newRow("absolute form") << QByteArray("http://host:80/a?b") << QByteArray("/a");
    QTest::newRow("absolute form without a path") << QByteArray("http://host?x=/y") << QByteArray("/");
    QTest::newRow("a URL in the query") << QByteArray("/a?u=http://x/y") << QByteArray("/a");
    QTest::newRow("asterisk form") << QByteArray("*") << QByteArray("*");
}

void TestRoutes::pathOfATarget()
{
    QFETCH(QByteArray, target);
    QFETCH(QByteArray, path);
    RequestHead head;
    head.target = target;
    QCOMPARE(pathOf(head), path);
}

void TestRoutes::whatCannotBeAnsweredIsNot_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<int>("answered");
    for (const int bad : {0, 100, 199, 301, 302, 307, 399, 410, 600}) {
        QTest::addRow("%d becomes 200", bad) << bad << 200;
    }
    for (const int good : {200, 204, 400, 404, 411, 500, 503}) {
        QTest::addRow("%d stays", good) << good << good;
    }
}

void TestRoutes::whatCannotBeAnsweredIsNot()
{
    QFETCH(int, status);
    QFETCH(int, answered);
    ListenerConfig config;
    config.webhooks.append({u"shop"_s, "/shop", {}, {.status = status, .headers = {}, .body = {}}});
    config.unknownPath = status;
    const Routes routes(config);
    QCOMPARE(routes.find("/shop")->reply.status, answered);
    QCOMPARE(routes.problems().size(), status == answered ? 0 : 1);
    QCOMPARE(routes.inboxReply().status, status == 404 ? 404 : 200);
}

void TestRoutes::pathsAreTakenOnce()
{
    ListenerConfig config;
    config.webhooks = {{u"one"_s, "/a", {}, {}}, {u"two"_s, "/a", {}, {}}, {u"three"_s, "a", {}, {}},
        {u"four"_s, "/a/*", {}, {}}, {u"five"_s, "/a/*", {}, {}}};
    const Routes routes(config);
    QCOMPARE(routes.find("/a")->name, u"one"_s);
    QCOMPARE(routes.find("/a/b")->name, u"four"_s);
    QByteArrayList codes;
    for (const Problem &problem : routes.problems()) {
        codes.append(problem.code);
    }
    QCOMPARE(codes, (QByteArrayList{"webhook.path-taken", "webhook.path", "webhook.path-taken"}));
}

QTEST_GUILESS_MAIN(TestRoutes)
#include "tst_routes.moc"
