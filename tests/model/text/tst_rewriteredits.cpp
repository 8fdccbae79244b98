// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/model/text/plainmodel.h"
#include "tests/model/text/treecheck.h"
#include "tests/model/text/yamlsuite.h"
#include "tests/support/corpus.h"

#include <QFileInfo>
#include <QMap>
#include <QTest>

#ifndef ROUNDS
#define ROUNDS 4
#endif

using namespace triptych::text;
using namespace triptych::tests;
using namespace Qt::Literals::StringLiterals;

namespace {

/// TRIPTYCH_SEED repeats a run.
quint32 seed()
{
    static const quint32 value = qEnvironmentVariableIsSet("TRIPTYCH_SEED")
                                     ? quint32(qEnvironmentVariable("TRIPTYCH_SEED").toULongLong())
                                     : QRandomGenerator::global()->generate();
    return value;
}

struct Counts
{
    int done = 0;
    QMap<QByteArray, int> refused; ///< by code
    QByteArrayList unsupported;
};

/// The empty string when all is as it should be.
QByteArray failureOf(const Snapshot &base, const RandomEdit &edit)
{
    const QByteArray &source = base.bytes();
    if (!edit.edits->isValidFor(source.size())) {
        return "edits out of order or outside the text";
    }
    const QByteArray result = edit.edits->applied(source);
    qsizetype removed = 0;
    qsizetype shift = 0;
    qsizetype from = 0;
    for (const TextEdit &e : *edit.edits) {
        removed += e.length;
        if (QByteArrayView(source).sliced(from, e.offset - from) !=
            QByteArrayView(result).sliced(from + shift, e.offset - from)) {
            return "bytes outside the edits changed";
        }
        from = e.end();
        shift += e.text.size() - e.length;
    }
    if (QByteArrayView(source).sliced(from) != QByteArrayView(result).sliced(from + shift)) {
        return "bytes behind the edits changed";
    }
    if (edit.onlyInserts && removed > 0) {
        return "an insertion removed bytes";
    }
    if (edit.edits->inverse(source).applied(result) != source) {
        return "the inverse does not restore the text";
    }
    const auto tree = parse(base.format(), result);
    if (const QByteArray violation = treeViolation(*tree); !violation.isEmpty()) {
        return violation;
    }
    if (tree->hasErrors() && !base.tree->hasErrors()) {
        return "the result has errors: " + errorCodes(*tree).join(' ');
    }
    return firstDifference(edit.expected, plainOf(*tree));
}

/// Returns a failure in words, with the whole of small texts.
QByteArray editAtRandom(const Snapshot &base, int rounds, QRandomGenerator &random, Counts &counts)
{
    const Plain plain = plainOf(*base.tree);
    for (int done = 0, tries = 0; done < rounds && tries < rounds * 20; ++tries) {
        const auto edit = randomEdit(base, plain, random);
        if (!edit) {
            continue;
        }
        ++done;
        if (!edit->edits) {
            ++counts.refused[edit->edits.error().code];
            if (edit->edits.error().code == "edit.unsupported") {
                counts.unsupported += edit->what;
            }
            continue;
        }
        ++counts.done;
        const QByteArray failure = failureOf(base, *edit);
        if (!failure.isEmpty()) {
            QByteArray all = edit->what + "\n" + failure + "\nedits:";
            for (const TextEdit &e : *edit->edits) {
                all += "\n  " + QByteArray::number(e.offset) + '+' + QByteArray::number(e.length) + " \"" +
                       e.text.left(400) + '"';
            }
            return base.bytes().size() < 2000 ? all + "\nin:\n" + base.bytes() + "<" : all;
        }
    }
    return {};
}

Format formatOfFile(const QString &path)
{
    return path.endsWith(".json"_L1) ? Format::Json : Format::Yaml;
}

QByteArray variant(QByteArray bytes, int which)
{
    switch (which) {
    case 0:
        return bytes.contains('\r') ? bytes : bytes.replace("\n", "\r\n");
    case 1:
        return bytes.startsWith("\xEF\xBB\xBF") ? bytes : "\xEF\xBB\xBF" + bytes;
    default:
        while (bytes.endsWith('\n') || bytes.endsWith('\r')) {
            bytes.chop(1);
        }
        return bytes;
    }
}

void report(const Counts &counts)
{
    QByteArray refused;
    int sum = 0;
    for (auto it = counts.refused.cbegin(); it != counts.refused.cend(); ++it) {
        refused += ' ' + it.key() + ' ' + QByteArray::number(it.value());
        sum += it.value();
    }
    qInfo("%d edits done, %d refused:%s", counts.done, sum, refused.constData());
    for (const QByteArray &what :
        counts.unsupported.first(std::min<qsizetype>(counts.unsupported.size(), 12))) {
        qInfo("  unsupported: %s", what.left(200).constData());
    }
}

} // namespace

class TestRewriterEdits : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { qInfo("seed %u (TRIPTYCH_SEED repeats it)", seed()); }
    void everyDocumentOfTheCorpus();
    void variantsOfLineEndsAndMarks();
    void inputsOfTheYamlTestSuite();
    void manyEditsOneAfterTheOther();
};

void TestRewriterEdits::everyDocumentOfTheCorpus()
{
    SKIP_WITHOUT_CORPUS();
    QRandomGenerator random(seed());
    Counts counts;
    int documents = 0;
    for (const QString &path : corpusFiles(u"openapi"_s, {u"*.json"_s, u"*.yaml"_s, u"*.yml"_s})) {
        const QByteArray bytes = readFile(path);
        const bool large = bytes.size() > 150'000;
        if (large && ROUNDS < 50 && bytes.size() > 600'000) {
            continue;
        }
        const Snapshot base = Snapshot::of(formatOfFile(path), bytes);
        if (base.tree->hasErrors()) {
            continue;
        }
        QCOMPARE(EditList().applied(bytes), bytes);
        ++documents;
        const QByteArray failure = editAtRandom(base, large && ROUNDS < 50 ? 1 : ROUNDS, random, counts);
        QVERIFY2(failure.isEmpty(), QByteArray(path.toUtf8() + ": " + failure).constData());
    }
    qInfo("%d documents", documents);
    report(counts);
    QVERIFY(documents > 400);
    QVERIFY(counts.unsupported.size() * 100 < counts.done);
}

void TestRewriterEdits::variantsOfLineEndsAndMarks()
{
    SKIP_WITHOUT_CORPUS();
    QRandomGenerator random(seed() + 1);
    Counts counts;
    for (const QString &path : corpusFiles(u"openapi"_s, {u"*.json"_s, u"*.yaml"_s, u"*.yml"_s})) {
        const QByteArray bytes = readFile(path);
        if (bytes.size() > 60'000) {
            continue;
        }
        for (int which = 0; which < 3; ++which) {
            const Snapshot base = Snapshot::of(formatOfFile(path), variant(bytes, which));
            if (base.tree->hasErrors()) {
                continue;
            }
            const QByteArray failure = editAtRandom(base, std::max(1, ROUNDS / 4), random, counts);
            QVERIFY2(failure.isEmpty(), QByteArray(path.toUtf8() + ": " + failure).constData());
        }
    }
    report(counts);
}

void TestRewriterEdits::inputsOfTheYamlTestSuite()
{
    SKIP_WITHOUT_CORPUS();
    QRandomGenerator random(seed() + 2);
    Counts counts;
    for (const QString &path : corpusFiles(u"conformance/yaml-test-suite/src"_s, {u"*.yaml"_s})) {
        for (const SuiteCase &suiteCase : suiteCasesOf(path)) {
            const Snapshot base = Snapshot::of(Format::Yaml, suiteCase.yaml);
            if (base.tree->hasErrors()) {
                continue;
            }
            const QByteArray failure = editAtRandom(base, ROUNDS * 2, random, counts);
            QVERIFY2(failure.isEmpty(), QByteArray(suiteCase.name + ": " + failure).constData());
        }
    }
    report(counts);
}

void TestRewriterEdits::manyEditsOneAfterTheOther()
{
    SKIP_WITHOUT_CORPUS();
    QRandomGenerator random(seed() + 3);
    for (const QString &path :
        corpusFiles(u"openapi/readme-oas-examples"_s, {u"petstore*.json"_s, u"petstore*.yaml"_s})) {
        Snapshot base = Snapshot::of(formatOfFile(path), readFile(path));
        Counts counts;
        for (int i = 0; i < ROUNDS * 5 && base.tree->root() != NoNode; ++i) {
            const auto edit = randomEdit(base, plainOf(*base.tree), random);
            // Replacing or removing half of the document leaves nothing to edit.
            if (!edit || !edit->edits ||
                edit->edits->applied(base.bytes()).size() * 10 < base.bytes().size() * 9) {
                continue;
            }
            const QByteArray failure = failureOf(base, *edit);
            QVERIFY2(failure.isEmpty(),
                QByteArray(path.toUtf8() + ": " + edit->what + ": " + failure).constData());
            base = edited(base, *edit->edits);
        }
    }
}

QTEST_GUILESS_MAIN(TestRewriterEdits)
#include "tst_rewriteredits.moc"
