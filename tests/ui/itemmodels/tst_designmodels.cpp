// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/corpus.h"
#include "tests/support/expect.h"
#include "ui/itemmodels/designmodel.h"
#include "ui/itemmodels/parametersmodel.h"
#include "ui/itemmodels/problemsmodel.h"
#include "ui/itemmodels/responsesmodel.h"
#include "ui/itemmodels/roles.h"
#include "ui/itemmodels/schemagridmodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace triptych;
using namespace triptych::ui;
using Tester = QAbstractItemModelTester;

class TestDesignModels : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theTreeFollowsItsOutline();
    void theGridEditsWhatItShows();
    void theGridFollowsOutsideChanges();
    void theGridFollowsAReferenceOnce();
    void aFileThatIsOpenedLaterIsShown();
    void parametersAreEditedWhereTheyStand();
    void responsesListTheirMediaTypes();
    void problemsAreKeptBySource();
    void githubsWebhooksFillTheTree();
};

namespace {

const QByteArray document = R"(openapi: 3.1.0
paths:
  /orders/{id}:
    parameters:
      - { name: id, in: path, required: true, schema: { type: string } }
    get:
      summary: Read
      parameters:
        - { $ref: '#/components/parameters/trace' }
      requestBody: { content: { application/json: { schema: { $ref: '#/components/schemas/Order' } } } }
      responses:
        '200':
          description: OK
          content:
            application/json: { schema: { $ref: '#/components/schemas/Order' } }
            text/csv: {}
        '404': { description: Gone }
components:
  parameters:
    trace: { name: X-Trace, in: header, schema: { type: string } }
  schemas:
    Order:
      type: object
      required: [id]
      properties:
        id: { type: string }
        parent: { $ref: '#/components/schemas/Order' }
)";

/// A document that edits change at once, as the panel's context does.
struct Desk
{
    text::Snapshot snapshot = text::Snapshot::of(text::Format::Yaml, document);

    openapi::Documents documents()
    {
        return [this](const QString &path) { return path == u"a.yaml" ? snapshot : text::Snapshot(); };
    }
    auto edit()
    {
        return
            [this](const QString &, const std::function<Result<text::EditList>(const text::Snapshot &)> &make,
                const QString &) -> Status {
                const auto edits = make(snapshot);
                if (!edits) {
                    return fail(edits.error());
                }
                snapshot = text::edited(snapshot, *edits);
                return {};
            };
    }
    [[nodiscard]] QByteArray at(const QByteArray &pointer) const
    {
        const text::NodeId node = text::find(*snapshot.tree, text::Pointer::parse(pointer).value());
        return node == text::NoNode ? QByteArray() : snapshot.tree->bytes(node).toByteArray();
    }
};

} // namespace

void TestDesignModels::theTreeFollowsItsOutline()
{
    DesignModel model;
    const Tester tester(&model, Tester::FailureReportingMode::Fatal);
    model.setApis({{u"apis/shop"_s, u"Shop"_s, {}, false}, {u"apis/b"_s, u"B"_s, {}, false}});
    QCOMPARE(model.rowCount(), 2);
    const QModelIndex shop = model.index(0, 0);
    QCOMPARE(model.rowCount(shop), 0);
    const auto snapshot = text::Snapshot::of(text::Format::Yaml, document);
    model.setOutline(u"apis/shop"_s, u"3.1"_s, openapi::outline(snapshot));
    QCOMPARE(model.rowCount(shop), 2);
    QCOMPARE(shop.data(CountRole).toString(), u"3.1"_s);
    const QModelIndex get = model.index(0, 0, model.index(0, 0, shop));
    QCOMPARE(get.data(MethodRole).toByteArray(), "GET");
    QCOMPARE(get.data(AddressRole).toString(), u"apis/shop#/paths/~1orders~1{id}/get"_s);

    const QPersistentModelIndex kept(get);
    auto changed = openapi::outline(snapshot);
    changed[0].children[0].text = u"Read it"_s;
    changed.insert(0, openapi::OutlineEntry{openapi::OutlineEntry::Kind::Path, {}, u"/new"_s, {},
                          text::Pointer({"paths", "/new"}), false, {}});
    model.setOutline(u"apis/shop"_s, u"3.1"_s, changed);
    QVERIFY(kept.isValid());
    QCOMPARE(kept.data().toString(), u"Read it"_s);
    QCOMPARE(model.indexOfAddress(u"apis/shop#/paths/~1orders~1{id}/get/responses/200"_s), QModelIndex(kept));
    model.setApis({{u"apis/b"_s, u"B"_s, {}, true}});
    QCOMPARE(model.rowCount(), 1);
    QVERIFY(model.index(0, 0).data(DirtyRole).toBool());
}

void TestDesignModels::theGridEditsWhatItShows()
{
    Desk desk;
    SchemaGridModel model(desk.documents(), desk.edit());
    const Tester tester(&model, Tester::FailureReportingMode::Fatal);
    model.setRoot({u"a.yaml"_s, text::Pointer({"components", "schemas", "Order"})});
    QCOMPARE(model.rowCount(), 2);
    QVERIFY(model.setData(model.index(0, SchemaGridModel::Type), u"integer int64"_s));
    QCOMPARE(desk.at("/components/schemas/Order/properties/id"), "{ type: integer, format: int64 }");
    QVERIFY(model.setData(model.index(1, SchemaGridModel::Required), Qt::Checked, Qt::CheckStateRole));
    QCOMPARE(desk.at("/components/schemas/Order/required"), "[id, parent]");
    QVERIFY(model.setData(model.index(0, SchemaGridModel::Name), u"key"_s));
    model.documentsChanged();
    QCOMPARE(desk.at("/components/schemas/Order/required"), "[key, parent]");
    QCOMPARE(model.index(0, 0).data().toString(), u"key"_s);
    QSignalSpy refused(&model, &SchemaGridModel::refused);
    QVERIFY(!model.setData(model.index(0, SchemaGridModel::Type), u"nonsense"_s));
    QCOMPARE(refused.size(), 1);
    // A row behind a reference is edited at its target.
    const QModelIndex inner = model.index(0, SchemaGridModel::Description, model.index(1, 0));
    QVERIFY(model.setData(inner, u"The key"_s));
    QCOMPARE(desk.at("/components/schemas/Order/properties/key/description"), "The key");
    VERIFY_OK(model.addProperty(model.index(1, 0), "deep"));
    VERIFY_OK(model.removeProperty(model.index(1, 0)));
    QVERIFY(!desk.at("/components/schemas/Order/properties/deep").isEmpty());
    QVERIFY(desk.at("/components/schemas/Order/properties/parent").isEmpty());
}

void TestDesignModels::theGridFollowsOutsideChanges()
{
    Desk desk;
    SchemaGridModel model(desk.documents(), desk.edit());
    const Tester tester(&model, Tester::FailureReportingMode::Fatal);
    model.setRoot({u"a.yaml"_s, text::Pointer({"components", "schemas", "Order"})});
    QModelIndex at;
    for (int depth = 0; depth < 10; ++depth) { // through the circle, as deep as one likes
        QCOMPARE(model.rowCount(at), 2);
        at = model.index(1, 0, at);
    }
    QByteArray changed = document;
    changed.replace("        id: { type: string }\n",
        "        id: { type: string }\n        at: { type: string, format: date }\n");
    desk.snapshot = text::Snapshot::of(text::Format::Yaml, changed);
    model.documentsChanged();
    QCOMPARE(model.rowCount(), 3);
    QCOMPARE(model.rowCount(model.index(2, 0)), 3);
    QCOMPARE(model.index(1, SchemaGridModel::Type).data().toString(), u"string date"_s);
    desk.snapshot = text::Snapshot::of(text::Format::Yaml, "openapi: 3.1.0\n");
    model.documentsChanged();
    QCOMPARE(model.rowCount(), 0);
}

void TestDesignModels::theGridFollowsAReferenceOnce()
{
    Desk desk;
    int asked = 0;
    const openapi::Documents counted = [&](const QString &path) {
        ++asked;
        return desk.documents()(path);
    };
    SchemaGridModel model(counted, desk.edit());
    model.setRoot({u"a.yaml"_s, text::Pointer({"components", "schemas", "Order"})});
    QCOMPARE(model.rowCount(), 2);
    const auto paint = [&] {
        asked = 0;
        for (int column = 0; column < SchemaGridModel::ColumnCount; ++column) {
            for (const int role : {int(Qt::DisplayRole), int(Qt::ToolTipRole), int(Qt::CheckStateRole)}) {
                (void)model.index(1, column).data(role);
            }
        }
        return asked;
    };
    const int first = paint();
    const int again = paint();
    QVERIFY2(again < first, qPrintable(u"%1 lookups, then %2"_s.arg(first).arg(again)));
    QVERIFY(again <= SchemaGridModel::ColumnCount * 3 * 2); // are they still those documents?
    model.documentsChanged();
    QVERIFY(paint() > again);
}

void TestDesignModels::aFileThatIsOpenedLaterIsShown()
{
    const auto root =
        text::Snapshot::of(text::Format::Yaml, "type: object\nproperties:\n  far: { $ref: 'b.yaml#/far' }\n");
    text::Snapshot other;
    SchemaGridModel model([&](const QString &path) { return path == u"a.yaml" ? root : other; }, {});
    model.setRoot({u"a.yaml"_s, {}});
    const QModelIndex description = model.index(0, SchemaGridModel::Description);
    QCOMPARE(description.data().toString(), u"leads nowhere"_s);
    other = text::Snapshot::of(text::Format::Yaml, "far: { description: Here }\n");
    QCOMPARE(description.data().toString(), u"Here"_s);
    other = text::Snapshot::of(text::Format::Yaml, "far: { description: There }\n");
    QCOMPARE(description.data().toString(), u"There"_s);
}

void TestDesignModels::parametersAreEditedWhereTheyStand()
{
    Desk desk;
    ParametersModel model(desk.documents(), desk.edit());
    const Tester tester(&model, Tester::FailureReportingMode::Fatal);
    const text::Pointer operation({"paths", "/orders/{id}", "get"});
    model.setOperation({u"a.yaml"_s, operation});
    QCOMPARE(model.rowCount(), 3); // its own, the path's, the new one
    QCOMPARE(model.index(0, ParametersModel::Name).data().toString(), u"X-Trace"_s);
    QVERIFY(model.isInherited(1));
    QVERIFY(model.setData(model.index(0, ParametersModel::Description), u"For support"_s));
    QCOMPARE(desk.at("/components/parameters/trace/description"), "For support");
    QVERIFY(model.setData(model.index(1, ParametersModel::Type), u"string uuid"_s));
    QCOMPARE(desk.at("/paths/~1orders~1{id}/parameters/0/schema"), "{ type: string, format: uuid }");
    QVERIFY(model.setData(model.index(2, ParametersModel::Name), u"limit"_s));
    model.update();
    QCOMPARE(model.rowCount(), 4);
    QCOMPARE(desk.at("/paths/~1orders~1{id}/get/parameters/1/name"), "limit");
    VERIFY_OK(model.removeRow(1));
    model.update();
    VERIFY_OK(model.removeRow(0));
    QVERIFY(desk.at("/paths/~1orders~1{id}/get/parameters").isEmpty());
}

void TestDesignModels::responsesListTheirMediaTypes()
{
    Desk desk;
    ResponsesModel model(desk.documents(), desk.edit());
    const Tester tester(&model, Tester::FailureReportingMode::Fatal);
    model.setOperation({u"a.yaml"_s, text::Pointer({"paths", "/orders/{id}", "get"})});
    QCOMPARE(model.rowCount(), 5); // request, 200 twice, 404, the new one
    QCOMPARE(model.index(1, ResponsesModel::Schema).data().toString(), u"Order"_s);
    QVERIFY(model.schemaAt(1));
    QVERIFY(!model.schemaAt(2));
    QCOMPARE(model.index(3, ResponsesModel::Status).data(ThemeRole).value<Role>(), Role::Error);
    QVERIFY(model.setData(model.index(4, ResponsesModel::Status), u"409"_s));
    QVERIFY(model.setData(model.index(3, ResponsesModel::Description), u"Not there"_s));
    model.update();
    QCOMPARE(model.rowCount(), 6);
    QCOMPARE(desk.at("/paths/~1orders~1{id}/get/responses/404"), "{ description: Not there }");
    VERIFY_OK(model.removeRow(3));
    QVERIFY(desk.at("/paths/~1orders~1{id}/get/responses/404").isEmpty());
}

void TestDesignModels::problemsAreKeptBySource()
{
    ProblemsModel model;
    const Tester tester(&model, Tester::FailureReportingMode::Fatal);
    QSignalSpy counts(&model, &ProblemsModel::countsChanged);
    model.setProblems(
        u"a"_s, {warning("w", u"one"_s), problem("e", u"<b>two</b>"_s, {u"a.yaml"_s, 3, 2, 1, "/x"})});
    model.setProblems(u"b"_s, {problem("f", u"three"_s)});
    QCOMPARE(model.rowCount(), 3);
    QCOMPARE(model.count(Severity::Error), 2);
    QCOMPARE(model.problemAt(2).code, "w");
    QCOMPARE(model.index(0, ProblemsModel::Place).data().toString(), u"a.yaml:2"_s);
    QCOMPARE(model.index(0, ProblemsModel::Message).data().toString(), u"/x  <b>two</b>"_s);
    model.setProblems(u"b"_s, {problem("f", u"three"_s)});
    QCOMPARE(counts.size(), 2);
    model.removeSource(u"a"_s);
    QCOMPARE(model.rowCount(), 1);
}

void TestDesignModels::githubsWebhooksFillTheTree()
{
    SKIP_WITHOUT_CORPUS();
    const auto bytes =
        tests::readFile(tests::corpusRoot() + "/openapi/github-webhooks-3.1/api.github.com.json"_L1);
    DesignModel model;
    model.setApis({{u"apis/github"_s, u"GitHub"_s, {}, false}});
    model.setOutline(
        u"apis/github"_s, u"3.1"_s, openapi::outline(text::Snapshot::of(text::Format::Json, bytes)));
    const QModelIndex github = model.index(0, 0);
    QCOMPARE(model.rowCount(github), 2);
    QCOMPARE(model.rowCount(model.index(0, 0, github)), 261);
    QCOMPARE(model.rowCount(model.index(1, 0, github)), 433);
}

QTEST_MAIN(TestDesignModels)
#include "tst_designmodels.moc"
