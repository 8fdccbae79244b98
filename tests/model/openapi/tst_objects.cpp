// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/openapi/objects.h"

#include <QSet>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace triptych;
using namespace triptych::openapi;

class TestObjects : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyObjectIsDescribed_data();
    void everyObjectIsDescribed();
    void everyFieldIsFoundInItsVersionsOnly_data();
    void everyFieldIsFoundInItsVersionsOnly();
    void conditionsNameFieldsThatAreThere();
    void positions_data();
    void positions();
    void keys_data();
    void keys();
};

namespace {

constexpr std::array versions{Version::Swagger20, Version::OpenApi30, Version::OpenApi31, Version::OpenApi32};

void objectRows()
{
    QTest::addColumn<int>("type");
    for (int type = 1; type < int(objectTypeCount); ++type) {
        QTest::addRow("%s", object(ObjectType(type)).name) << type;
    }
}

} // namespace

void TestObjects::everyObjectIsDescribed_data()
{
    objectRows();
}

void TestObjects::everyObjectIsDescribed()
{
    QFETCH(int, type);
    const Object &entry = object(ObjectType(type));
    QCOMPARE(int(entry.type), type);
    QVERIFY(!aboutText(entry).isEmpty());
    QVERIFY(!entry.fields.empty());
    for (const Field &field : entry.fields) {
        QVERIFY2(!field.name.empty() && field.about && aboutText(field).endsWith(u'.'), field.about);
        QCOMPARE(field.type.kind == Kind::Word, field.type.words != nullptr);
        QCOMPARE(field.type.kind == Kind::Object, field.type.object != ObjectType::None);
        QVERIFY2(field.versions.from >= entry.versions.from && field.versions.to <= entry.versions.to,
            field.about);
    }
}

void TestObjects::everyFieldIsFoundInItsVersionsOnly_data()
{
    objectRows();
}

void TestObjects::everyFieldIsFoundInItsVersionsOnly()
{
    QFETCH(int, type);
    for (const Version version : versions) {
        QSet<QByteArray> names;
        for (const Field *field : fieldsOf(ObjectType(type), version)) {
            const QByteArray name = QByteArrayView(field->name).toByteArray();
            QVERIFY2(!names.contains(name), "two rows for one version");
            names.insert(name);
            if (!field->isPatterned()) {
                QCOMPARE(fieldOf(ObjectType(type), version, name), field);
            }
        }
        for (const Field &field : object(ObjectType(type)).fields) {
            const QByteArray name = QByteArrayView(field.name).toByteArray();
            const Field *found = fieldOf(ObjectType(type), version, name);
            QVERIFY2(!found || found->versions.contains(version), name.constData());
        }
        const Field *odd = fieldOf(ObjectType(type), version, "no such field");
        QVERIFY(!odd || odd->isPatterned());
    }
}

void TestObjects::conditionsNameFieldsThatAreThere()
{
    for (const Condition &condition : conditions()) {
        for (const Version version : versions) {
            if (!condition.versions.contains(version)) {
                continue;
            }
            for (const char *name : {condition.field, condition.given, condition.unless}) {
                QVERIFY2(!name || fieldOf(condition.object, version, name), name);
            }
            if (condition.rule == Condition::Rule::AtLeastOne) {
                for (const QByteArray &name : QByteArray(condition.words).split(' ')) {
                    QVERIFY2(fieldOf(condition.object, version, name), name.constData());
                }
            }
        }
    }
}

void TestObjects::positions_data()
{
    QTest::addColumn<Version>("version");
    QTest::addColumn<QByteArray>("pointer");
    QTest::addColumn<QString>("kind"); // of the value, empty where it is none
    QTest::addColumn<QByteArray>("field");
    const auto v31 = Version::OpenApi31;
    QTest::newRow("root") << v31 << ""_qba << u"OpenAPI"_s << ""_qba;
    QTest::newRow("a path") << v31 << "/paths/~1a"_qba << u"Path Item"_s << "/{path}"_qba;
    QTest::newRow("paths of 2.0") << Version::Swagger20 << "/paths/~1a/get/parameters/0/items"_qba
                                  << u"Items"_s << "items"_qba;
    QTest::newRow("a response") << v31 << "/paths/~1a/get/responses/404"_qba << u"Response"_s
                                << "{status}"_qba;
    QTest::newRow("a schema below schemas")
        << v31 << "/components/schemas/A/properties/type/items/allOf/2"_qba << u"Schema"_s << "allOf"_qba;
    QTest::newRow("a list of schemas is no schema")
        << v31 << "/components/schemas/A/allOf"_qba << QString() << "allOf"_qba;
    QTest::newRow("a scalar") << v31 << "/info/title"_qba << QString() << "title"_qba;
    QTest::newRow("an extension") << v31 << "/x-a/schema"_qba << QString() << ""_qba;
    QTest::newRow("data") << v31 << "/components/schemas/A/example/properties/b"_qba << QString() << ""_qba;
    QTest::newRow("what comes later") << Version::OpenApi30 << "/webhooks/a"_qba << QString() << ""_qba;
    QTest::newRow("a callback") << v31 << "/components/callbacks/a/{$request.body#~1url}/post"_qba
                                << u"Operation"_s << "post"_qba;
}

void TestObjects::positions()
{
    QFETCH(Version, version);
    QFETCH(QByteArray, pointer);
    QFETCH(QString, kind);
    QFETCH(QByteArray, field);
    const Position position = positionOf(version, text::Pointer::parse(pointer).value());
    QCOMPARE(position.isObject() ? openapi::objectName(position.type.object) : QString(), kind);
    QCOMPARE(position.field ? QByteArrayView(position.field->name).toByteArray() : ""_qba, field);
}

void TestObjects::keys_data()
{
    QTest::addColumn<Keys>("keys");
    QTest::addColumn<QByteArray>("key");
    QTest::addColumn<bool>("fits");
    QTest::newRow("status") << Keys::Status << "404"_qba << true;
    QTest::newRow("range of statuses") << Keys::Status << "4XX"_qba << true;
    QTest::newRow("small letters") << Keys::Status << "4xx"_qba << false;
    QTest::newRow("888") << Keys::Status << "888"_qba << false;
    QTest::newRow("path") << Keys::Path << "a"_qba << false;
    QTest::newRow("component with space") << Keys::ComponentName << "a b"_qba << false;
    QTest::newRow("component") << Keys::ComponentName << "a.b-c_1"_qba << true;
    QTest::newRow("media type") << Keys::MediaRange << "application/json; charset=utf-8"_qba << true;
    QTest::newRow("media range") << Keys::MediaRange << "*/*"_qba << true;
    QTest::newRow("no media type") << Keys::MediaRange << "json"_qba << false;
    QTest::newRow("fixed method") << Keys::Method << "POST"_qba << false;
    QTest::newRow("own method") << Keys::Method << "LINK"_qba << true;
    QTest::newRow("header") << Keys::HeaderName << "X-A=B"_qba << false;
}

void TestObjects::keys()
{
    QFETCH(Keys, keys);
    QFETCH(QByteArray, key);
    QFETCH(bool, fits);
    QCOMPARE(keyFits(keys, Version::OpenApi31, key), fits);
}

QTEST_APPLESS_MAIN(TestObjects)
#include "tst_objects.moc"
