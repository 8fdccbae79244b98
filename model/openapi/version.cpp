// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/openapi/version.h"

#include "model/openapi/foreign.h"
#include "model/openapi/tr.h"
#include "model/text/linemap.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace triptych::openapi {

using text::NodeId;
using text::NodeKind;
using text::NoNode;
using text::SyntaxTree;

namespace {

Problem notOne(const SyntaxTree &tree, const QString &file)
{
    const Location start{file, 0, 1, 1, QByteArray("")};
    const QString what = foreignFormat(tree);
    if (!what.isEmpty()) {
        return problem("openapi.not-one", Tr::tr("This is no OpenAPI document but %1.").arg(what), start);
    }
    if (tree.root() == NoNode) {
        return problem("openapi.not-one", Tr::tr("There is nothing in this document."), start);
    }
    return problem("openapi.not-one",
        Tr::tr("This is no OpenAPI document: neither “openapi” nor “swagger” stands at its top."), start,
        Tr::tr("An OpenAPI document begins with “openapi: 3.1.0”."));
}

/// The number that names the version, and which of the two fields holds it.
struct Written
{
    NodeId node = NoNode;
    bool swagger = false;
};

Written writtenVersion(const SyntaxTree &tree)
{
    for (const char *name : {"openapi", "swagger"}) {
        const NodeId value = tree.child(tree.root(), name);
        if (const NodeId node = value == NoNode ? NoNode : tree.resolved(value); node != NoNode) {
            return {node, QByteArrayView(name) == "swagger"};
        }
    }
    return {};
}

Location placeOf(const SyntaxTree &tree, const Written &written, const QString &file)
{
    return text::LineMap(tree.source())
        .locate(file, tree[written.node].start, written.swagger ? "/swagger" : "/openapi");
}

/// "3.1.2", "3.1.0-rc1" and "3.1" are 1; anything but 3.x is -1.
int minorOf(const QByteArray &text)
{
    static const QRegularExpression form(u"^3\\.(0|[1-9][0-9]{0,2})(\\.[0-9]+(-.+)?)?$"_s);
    const auto match = form.match(QString::fromUtf8(text.left(64)));
    return match.hasMatch() ? match.capturedView(1).toInt() : -1;
}

constexpr int newestMinor = 2;

} // namespace

Result<Version> versionOf(const SyntaxTree &tree, const QString &file)
{
    const Written written = writtenVersion(tree);
    if (written.node == NoNode) {
        return fail(notOne(tree, file));
    }
    const QByteArray text = tree.text(written.node);
    if (written.swagger && (text == "2.0" || text == "2")) {
        return Version::Swagger20;
    }
    const int minor = written.swagger ? -1 : minorOf(text);
    if (minor >= 0) {
        return Version(int(Version::OpenApi30) + std::min(minor, newestMinor));
    }
    return fail(problem("openapi.version",
        Tr::tr("Version “%1” is not known; 2.0, 3.0, 3.1 and 3.2 are.").arg(QString::fromUtf8(text)),
        placeOf(tree, written, file)));
}

Problems versionProblems(const SyntaxTree &tree, const QString &file)
{
    const Written written = writtenVersion(tree);
    if (written.node == NoNode) {
        return {};
    }
    const QByteArray text = tree.text(written.node);
    const bool isText = tree[written.node].kind == NodeKind::String;
    Problems problems;
    if (isText && (written.swagger ? text != "2.0" : text.count('.') < 2)) {
        problems += problem("openapi.version.form",
            written.swagger ? Tr::tr("The version is the text “2.0”.")
                            : Tr::tr("“%1” lacks a patch number.").arg(QString::fromUtf8(text)),
            placeOf(tree, written, file),
            written.swagger ? Tr::tr("Write “2.0”, with its quotes.")
                            : Tr::tr("Write %1.0.").arg(QString::fromUtf8(text)));
    }
    if (const int minor = minorOf(text); !written.swagger && minor > newestMinor) {
        problems += warning("openapi.version.newer",
            Tr::tr("OpenAPI %1 is newer than what is known here; it is read as 3.2.")
                .arg(QString::fromUtf8(text)),
            placeOf(tree, written, file));
    }
    return problems;
}

QString versionName(Version version)
{
    switch (version) {
    case Version::Swagger20:
        return u"2.0"_s;
    case Version::OpenApi30:
        return u"3.0"_s;
    case Version::OpenApi31:
        return u"3.1"_s;
    case Version::OpenApi32:
        return u"3.2"_s;
    }
    Q_UNREACHABLE();
}

} // namespace triptych::openapi
