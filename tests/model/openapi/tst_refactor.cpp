// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/openapi/check.h"
#include "model/openapi/objects.h"
#include "model/openapi/refactor.h"
#include "model/text/value.h"
#include "tests/support/corpus.h"
#include "tests/support/expect.h"

#include <QFileInfo>
#include <QRandomGenerator>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace triptych;
using namespace triptych::openapi;

using Files = QMap<QString, QByteArray>;

class TestRefactor : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void renamingFollowsEveryReference();
    void renamingRefuses_data();
    void renamingRefuses();
    void extractingLeavesAReference();
    void inliningWritesTheTarget();
    void whatHoldsItselfIsNotInlined();
    void unusedIsWhatNothingLeadsTo();
    void realDocumentsKeepTheirBytes();
};

namespace {

DocumentSet setOf(const QString &root, const Files &files)
{
    return *DocumentSet::load(root, [files](const QString &path) -> Result<QByteArray> {
        return files.contains(path) ? Result<QByteArray>(files.value(path))
                                    : fail(problem("file.missing", path));
    });
}

Files bytesOf(const DocumentSet &set)
{
    Files files;
    for (auto it = set.files().cbegin(); it != set.files().cend(); ++it) {
        files.insert(it.key(), it->bytes());
    }
    return files;
}

Files applied(Files files, const refactor::FileEdits &edits)
{
    for (auto it = edits.cbegin(); it != edits.cend(); ++it) {
        files[it.key()] = it->applied(files.value(it.key()));
    }
    return files;
}

const char *shop =
    "openapi: 3.1.0\n"
    "info: {title: Shop, version: '1'} # ours\n"
    "paths:\n"
    "  /a:\n"
    "    get:\n"
    "      responses:\n"
    "        default:\n"
    "          description: d\n"
    "          content:\n"
    "            application/json:\n"
    "              schema: # inline\n"
    "                type: object # a thing\n"
    "                properties:\n"
    "                  x: {$ref: \"#/components/schemas/Order/properties/id\"}\n"
    "components:\n"
    "  schemas:\n"
    "    Order:\n"
    "      discriminator: {propertyName: kind, mapping: {o: Order, p: '#/components/schemas/Order'}}\n"
    "      properties:\n"
    "        id: {type: string}\n"
    "        self: {$ref: 'parts.yaml#/Line'}\n"
    "    Unused: {$ref: '#/components/schemas/AlsoUnused'}\n"
    "    AlsoUnused: {}\n";
const char *parts = "Line:\n  $ref: shop.yaml#/components/schemas/Order\n";

DocumentSet shopSet()
{
    return setOf(u"shop.yaml"_s, {{u"shop.yaml"_s, shop}, {u"parts.yaml"_s, parts}});
}

} // namespace

void TestRefactor::renamingFollowsEveryReference()
{
    const DocumentSet set = shopSet();
    const auto edits = refactor::renameSchema(set, "Order", "Purchase");
    VERIFY_OK(edits);
    const Files after = applied(bytesOf(set), *edits);
    QCOMPARE(after.value(u"shop.yaml"_s), QByteArray(shop).replace("Order", "Purchase"));
    QCOMPARE(after.value(u"parts.yaml"_s), QByteArray(parts).replace("Order", "Purchase"));
}

void TestRefactor::renamingRefuses_data()
{
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::addColumn<QByteArray>("code");
    QTest::newRow("nothing there") << "Nothing"_qba
                                   << "A"_qba
                                   << "edit.missing"_qba;
    QTest::newRow("taken") << "Order"_qba
                           << "Unused"_qba
                           << "edit.exists"_qba;
    QTest::newRow("no name") << "Order"_qba
                             << "a b"_qba
                             << "openapi.name"_qba;
}

void TestRefactor::renamingRefuses()
{
    QFETCH(QByteArray, from);
    QFETCH(QByteArray, to);
    QFETCH(QByteArray, code);
    COMPARE_PROBLEM(refactor::renameSchema(shopSet(), from, to), code);
}

void TestRefactor::extractingLeavesAReference()
{
    const DocumentSet set = shopSet();
    const auto place =
        text::Pointer::parse("/paths/~1a/get/responses/default/content/application~1json/schema").value();
    const auto edits = refactor::extractComponent(set, place, "Answer");
    VERIFY_OK(edits);
    const auto after = text::edited(set.root(), *edits);
    const auto &tree = *after.tree;
    QVERIFY(tree.errors().isEmpty());
    QCOMPARE(referenceAt(tree, text::find(tree, place)).text, "#/components/schemas/Answer"_qba);
    QVERIFY2(after.bytes().contains("      type: object # a thing\n"), after.bytes().constData());
    QVERIFY(text::sameValue(*set.root().tree, text::find(*set.root().tree, place), tree,
        text::find(tree, text::Pointer({"components", "schemas", "Answer"}))));
    COMPARE_PROBLEM(refactor::extractComponent(set, text::Pointer({"info"}), "A"), "openapi.extract");
}

void TestRefactor::inliningWritesTheTarget()
{
    const DocumentSet set = shopSet();
    const auto place =
        text::Pointer::parse("/paths/~1a/get/responses/default/content/application~1json/schema/properties/x")
            .value();
    const auto edits = refactor::inlineReference(set, u"shop.yaml"_s, place);
    VERIFY_OK(edits);
    const auto after = text::edited(set.root(), *edits);
    QCOMPARE(after.tree->stringAt(text::find(*after.tree, place), "type"), u"string"_s);
}

void TestRefactor::whatHoldsItselfIsNotInlined()
{
    const DocumentSet set = setOf(u"a.json"_s,
        {{u"a.json"_s,
            R"({"openapi":"3.1.0","components":{"schemas":{"A":{"properties":{"a":{"$ref":"#/components/schemas/A"}}}}}})"}});
    COMPARE_PROBLEM(refactor::inlineReference(
                        set, u"a.json"_s, text::Pointer({"components", "schemas", "A", "properties", "a"})),
        "openapi.inline");
}

void TestRefactor::unusedIsWhatNothingLeadsTo()
{
    QByteArrayList unused;
    for (const text::Pointer &pointer : refactor::unusedComponents(shopSet())) {
        unused += pointer.last();
    }
    QCOMPARE(unused, (QByteArrayList{"Unused", "AlsoUnused"}));
}

void TestRefactor::realDocumentsKeepTheirBytes()
{
    SKIP_WITHOUT_CORPUS();
    const quint32 seed = qEnvironmentVariableIsSet("TRIPTYCH_SEED")
                             ? qEnvironmentVariableIntValue("TRIPTYCH_SEED")
                             : QRandomGenerator::global()->generate();
    qInfo("seed %u", seed);
    QRandomGenerator random(seed);
    int renamed = 0;
    int extractions = 0;
    for (const QString &path : tests::corpusFiles(u"openapi"_s, {u"*.json"_s, u"*.yaml"_s, u"*.yml"_s})) {
        const QFileInfo info(path);
        if (path.contains(u"/invalid/"_s) || info.size() > 600'000) {
            continue;
        }
        const auto set = *DocumentSet::load(info.fileName(), [&](const QString &name) -> Result<QByteArray> {
            const QString file = info.path() + u'/' + name;
            return QFileInfo(file).isFile() ? Result<QByteArray>(tests::readFile(file))
                                            : fail(problem("file.missing", name));
        });
        const auto version = versionOf(*set.root().tree);
        const auto &tree = *set.root().tree;
        if (!version || tree.hasErrors()) {
            continue;
        }
        const text::Pointer schemas = *version == Version::Swagger20
                                          ? text::Pointer({"definitions"})
                                          : text::Pointer({"components", "schemas"});
        const text::NodeId mapping = text::find(tree, schemas);
        if (mapping == text::NoNode || tree[mapping].kind != text::NodeKind::Mapping ||
            tree.childCount(mapping) == 0) {
            continue;
        }
        auto skip = random.bounded(tree.childCount(mapping));
        text::NodeId key = tree.firstChild(mapping);
        for (; skip > 0; --skip) {
            key = tree.nextChild(mapping, tree.valueOf(key));
        }
        const QByteArray name = tree.text(key);
        const auto edits = refactor::renameSchema(set, name, "Renamed.by-a_Test9");
        QVERIFY2(edits, qPrintable(path + u": "_s + QString::fromUtf8(name) +
                                   (edits ? QString() : edits.error().toLine())));
        const Files before = bytesOf(set);
        const Files after = applied(before, *edits);
        // Nothing but the name has changed: every edit writes the new name or a reference that holds it.
        for (auto it = edits->cbegin(); it != edits->cend(); ++it) {
            QCOMPARE(
                it->inverse(before.value(it.key())).applied(after.value(it.key())), before.value(it.key()));
            for (const text::TextEdit &edit : *it) {
                QVERIFY2(edit.text.size() <= 18, edit.text.constData());
            }
        }
        const DocumentSet now = setOf(set.rootFile(), after);
        QCOMPARE(now.problems().size(), set.problems().size());
        const size_t uses = refactor::ReferenceIndex(set).usesOf(set.rootFile(), schemas / name).size();
        const refactor::ReferenceIndex index(now);
        QCOMPARE(index.usesOf(set.rootFile(), schemas / "Renamed.by-a_Test9").size(), uses);
        QCOMPARE(index.usesOf(set.rootFile(), schemas / name).size(), size_t(0));
        // And back again; 3.x does not take back a name that it never allowed, 2.0 not as it was encoded.
        const auto back = refactor::renameSchema(now, "Renamed.by-a_Test9", name);
        if (!keyFits(Keys::ComponentName, *version, name)) {
            continue;
        }
        VERIFY_OK(back);
        QCOMPARE(applied(after, *back), before);
        ++renamed;

        // A property taken out and written in again means what it meant.
        const text::NodeId property = text::find(tree, schemas / name / "properties");
        const text::NodeId first = property == text::NoNode ? text::NoNode : tree.firstChild(property);
        if (first == text::NoNode || referenceAt(tree, tree.valueOf(first)).node != text::NoNode) {
            continue;
        }
        const text::Pointer place = schemas / name / "properties" / tree.text(first);
        const auto out = refactor::extractComponent(set, place, "Extracted_Test9");
        QVERIFY2(out, qPrintable(path + u": "_s + (out ? QString() : out.error().toLine())));
        const QByteArray extracted = out->applied(set.root().bytes());
        QCOMPARE(out->inverse(set.root().bytes()).applied(extracted), set.root().bytes());
        Files files = before;
        files[set.rootFile()] = extracted;
        const DocumentSet parted = setOf(set.rootFile(), files);
        const auto in = refactor::inlineReference(parted, set.rootFile(), place);
        QVERIFY2(in, qPrintable(path + u": "_s + (in ? QString() : in.error().toLine())));
        const auto whole = text::edited(parted.root(), *in);
        QVERIFY(text::sameValue(tree, tree.valueOf(first), *whole.tree, text::find(*whole.tree, place)));
        QCOMPARE(in->inverse(extracted).applied(whole.bytes()), extracted);
        ++extractions;
    }
    QVERIFY(extractions > 30);
    QVERIFY(renamed > 50);
}

QTEST_GUILESS_MAIN(TestRefactor)
#include "tst_refactor.moc"
