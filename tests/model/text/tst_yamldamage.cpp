// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/text/syntaxtree.h"
#include "tests/model/text/treecheck.h"
#include "tests/support/corpus.h"

#include <QTest>

#include <random>
#include <set>

using namespace triptych;
using namespace triptych::text;
using namespace Qt::Literals::StringLiterals;

namespace {

QList<QByteArray> documents(qsizetype largest)
{
    QList<QByteArray> texts;
    for (const QString &folder : {u"openapi"_s, u"serverless"_s, u"conformance/yaml-test-suite/src"_s}) {
        for (const QString &path : tests::corpusFiles(folder, {u"*.yaml"_s, u"*.yml"_s})) {
            const QByteArray bytes = tests::readFile(path);
            if (bytes.size() <= largest && !parseYaml(bytes)->hasErrors()) {
                texts += bytes;
            }
        }
    }
    return texts;
}

/// One thing that happens to a text: a byte lost, one too many, a wrong one, a line or a stretch gone, a
/// quote or bracket typed and not closed.
QByteArray damaged(const QByteArray &text, std::mt19937 &random)
{
    const auto below = [&random](
                           qsizetype n) { return qsizetype(random() % quint64(std::max<qsizetype>(n, 1))); };
    static const QByteArray typed = "\"'[]{}:,-#&*!|>%@`?\\\t \n\xC3";
    QByteArray result = text;
    const qsizetype at = below(text.size());
    switch (below(6)) {
    case 0:
        result.remove(at, 1);
        break;
    case 1:
        result.insert(at, typed[below(typed.size())]);
        break;
    case 2:
        result[at] = typed[below(typed.size())];
        break;
    case 3:
        result.remove(at, 1 + below(30));
        break;
    case 4: {
        const qsizetype end = text.indexOf('\n', at);
        result.remove(at, end < 0 ? text.size() : end - at);
        break;
    }
    default:
        result.insert(at, text.mid(below(text.size()), below(20)));
        break;
    }
    return result;
}

using Fingerprint = std::multiset<std::pair<quint8, QByteArray>>;

/// What the nodes of a text are: each scalar with its text, each collection by kind.
Fingerprint fingerprint(const SyntaxTree &tree)
{
    Fingerprint print;
    for (NodeId id = 0; id < tree.count(); ++id) {
        if (!tree.isCollection(id)) {
            print.emplace(
                quint8(tree[id].kind) | ((tree[id].flags & IsKey) << 7), tree.bytes(id).toByteArray());
        }
    }
    return print;
}

double kept(const Fingerprint &before, const Fingerprint &after)
{
    qsizetype same = 0;
    auto a = before.begin();
    auto b = after.begin();
    while (a != before.end() && b != after.end()) {
        if (*a == *b) {
            ++same;
            ++a;
            ++b;
        } else if (*a < *b) {
            ++a;
        } else {
            ++b;
        }
    }
    return before.empty() ? 1.0 : double(same) / double(before.size());
}

} // namespace

class TestYamlDamage : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { SKIP_WITHOUT_CORPUS(); }
    void oneDamageKeepsMostNodes();
    void manyDamagesKeepTheTreeWhole();
    void truncationKeepsTheTreeWhole();
};

void TestYamlDamage::oneDamageKeepsMostNodes()
{
    const quint32 seed = qEnvironmentVariableIntValue("TRIPTYCH_SEED");
    qInfo("seed %u", seed);
    std::mt19937 random(seed);
    const QList<QByteArray> texts = documents(60'000);
    QVERIFY(!texts.isEmpty());
    std::vector<double> shares;
    int accepted = 0;
    for (int round = 0; round < 4000; ++round) {
        const QByteArray &text = texts[qsizetype(random() % quint64(texts.size()))];
        if (text.isEmpty()) {
            continue;
        }
        const QByteArray broken = damaged(text, random);
        const auto tree = parseYaml(broken);
        QVERIFY2(
            tests::treeViolation(*tree).isEmpty(), (tests::treeViolation(*tree) + "\n" + broken).constData());
        if (!tree->hasErrors()) {
            ++accepted;
            continue;
        }
        shares.push_back(kept(fingerprint(*parseYaml(text)), fingerprint(*tree)));
        if (shares.back() < 0.5 && qEnvironmentVariableIsSet("TRIPTYCH_SHOW")) {
            qInfo("%.2f %s\n%s", shares.back(), tests::errorCodes(*tree).first(1).join().constData(),
                broken.constData());
        }
    }
    std::sort(shares.begin(), shares.end());
    const auto quantile = [&](double q) { return 100 * shares[size_t(q * double(shares.size() - 1))]; };
    qInfo("%zu damaged texts refused, %d still well-formed; nodes kept: median %.1f %%, p10 %.1f %%, p5 %.1f "
          "%%",
        shares.size(), accepted, quantile(0.5), quantile(0.1), quantile(0.05));
    QVERIFY(quantile(0.5) >= 85);
}

void TestYamlDamage::manyDamagesKeepTheTreeWhole()
{
    const quint32 seed = qEnvironmentVariableIntValue("TRIPTYCH_SEED") + 1;
    qInfo("seed %u", seed);
    std::mt19937 random(seed);
    const QList<QByteArray> texts = documents(6000);
    for (int round = 0; round < 3000; ++round) {
        QByteArray text = texts[qsizetype(random() % quint64(texts.size()))];
        for (int i = 0; i < 12 && !text.isEmpty(); ++i) {
            text = damaged(text, random);
            const auto tree = parseYaml(text);
            QVERIFY2(tests::treeViolation(*tree).isEmpty(),
                (tests::treeViolation(*tree) + "\n" + text).constData());
            for (NodeId id = 0; id < tree->count(); ++id) {
                (void)tree->text(id); // decoding holds on damaged scalars too
            }
        }
    }
}

void TestYamlDamage::truncationKeepsTheTreeWhole()
{
    const QList<QByteArray> texts = documents(1200);
    for (const QByteArray &text : texts) {
        for (qsizetype size = 0; size < text.size(); ++size) {
            const QByteArray head = text.first(size);
            const auto tree = parseYaml(head);
            QVERIFY2(tests::treeViolation(*tree).isEmpty(),
                (tests::treeViolation(*tree) + "\n" + head).constData());
        }
    }
}

QTEST_APPLESS_MAIN(TestYamlDamage)
#include "tst_yamldamage.moc"
