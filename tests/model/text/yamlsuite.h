// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/text/syntaxtree.h"
#include "tests/support/corpus.h"

#include <QFileInfo>

#include <vector>

namespace triptych::tests {

/// An input of yaml-test-suite, as bytes.
struct SuiteCase
{
    QByteArray name;
    QByteArray yaml;
};

/// The suite writes white space so that it can be seen.
inline QByteArray suiteBytes(QByteArray text)
{
    text.replace("\xE2\x90\xA3", " ");
    while (text.contains("\xE2\x80\x94\xC2\xBB")) {
        text.replace("\xE2\x80\x94\xC2\xBB", "\xC2\xBB");
    }
    text.replace("\xC2\xBB", "\t").replace("\xE2\x86\xB5", "").replace("\xE2\x86\x90", "\r");
    text.replace("\xE2\x87\x94", "\xEF\xBB\xBF");
    if (text.endsWith("\xE2\x88\x8E\n")) {
        text.chop(4);
    }
    return text;
}

inline std::vector<SuiteCase> suiteCasesOf(const QString &path)
{
    using namespace text;
    std::vector<SuiteCase> cases;
    const auto tree = parseYaml(readFile(path));
    for (NodeId item = tree->firstChild(tree->root()); item != NoNode;
         item = tree->nextChild(tree->root(), item)) {
        if (const NodeId yaml = tree->child(item, "yaml"); yaml != NoNode) {
            const QByteArray name =
                QFileInfo(path).completeBaseName().toUtf8() + '-' + QByteArray::number(cases.size());
            cases.push_back({name, suiteBytes(tree->text(yaml))});
        }
    }
    return cases;
}

} // namespace triptych::tests
