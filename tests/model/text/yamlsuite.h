// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/text/syntaxtree.h"
#include "tests/support/corpus.h"

#include <QFileInfo>

#include <vector>

namespace triptych::tests {

/// One case of yaml-test-suite. A file holds several; each inherits what it does not say from the one before.
struct SuiteCase
{
    QByteArray name; ///< "229Q-0"
    QByteArray yaml; ///< the input, as bytes
    QByteArray tree; ///< the events that it makes
    QByteArray json; ///< its values, where they are JSON's
    bool hasJson = false;
    bool fails = false; ///< it is to be refused
};

/// The suite writes white space so that it can be seen.
inline QByteArray suiteBytes(QByteArray text)
{
    text.replace("\xE2\x90\xA3", " "); // open box
    while (text.contains("\xE2\x80\x94\xC2\xBB")) {
        text.replace("\xE2\x80\x94\xC2\xBB", "\xC2\xBB"); // dashes before a guillemet
    }
    text.replace("\xC2\xBB", "\t");
    text.replace("\xE2\x86\xB5", "");             // a line end
    text.replace("\xE2\x86\x90", "\r");           // an arrow to the left
    text.replace("\xE2\x87\x94", "\xEF\xBB\xBF"); // an arrow both ways
    if (text.endsWith("\xE2\x88\x8E\n")) {        // no line end at the end
        text.chop(4);
    }
    return text;
}

/// Reads one field of a case into it.
inline void readSuiteField(
    SuiteCase &into, const QByteArray &field, const text::SyntaxTree &tree, text::NodeId value)
{
    const QByteArray text = suiteBytes(tree.text(value));
    if (field == "yaml") {
        into.yaml = text;
    } else if (field == "tree") {
        into.tree = text;
    } else if (field == "json") {
        into.json = text;
        into.hasJson = tree.node(value).kind == text::NodeKind::String;
    } else {
        into.fails = text == "true";
    }
}

/// The cases of one file of the suite.
inline std::vector<SuiteCase> suiteCasesOf(const QString &path)
{
    using namespace text;
    std::vector<SuiteCase> cases;
    const auto tree = parseYaml(readFile(path));
    SuiteCase next;
    for (NodeId item = tree->firstChild(tree->root()); item != NoNode;
         item = tree->nextChild(tree->root(), item)) {
        next.fails = false;
        for (const char *field : {"yaml", "tree", "json", "fail"}) {
            if (const NodeId value = tree->child(item, field); value != NoNode) {
                readSuiteField(next, field, *tree, value);
            }
        }
        next.name = QFileInfo(path).completeBaseName().toUtf8() + '-' + QByteArray::number(cases.size());
        cases.push_back(next);
    }
    return cases;
}

} // namespace triptych::tests
