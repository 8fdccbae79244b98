// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/base/names.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace triptych {

// Free functions, not members: lupdate cannot follow the aliases of names.h and would put the texts of
// `VariableName::parse` into a context that nobody asks for at run time.
namespace base {
namespace {

Status checkVariable(const QString &text)
{
    const auto isNameChar = [&](qsizetype i) {
        const QChar c = text.at(i);
        return c.isLetterOrNumber() || c == u'_' || c == u'-' || c == u'.' || (i == 0 && c == u'$');
    };
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (!isNameChar(i)) {
            return fail(
                problem("name.variable", Tr::tr("“%1” cannot be the name of a variable: only letters, "
                                                "digits, “_”, “-” and “.” can stand in it.")
                                             .arg(text)));
        }
    }
    if (text.isEmpty() || text == u"$") {
        return fail(problem("name.variable", Tr::tr("A variable needs a name.")));
    }
    return {};
}

Status checkItem(const QString &text)
{
    if (text.trimmed().isEmpty()) {
        return fail(problem("name.item", Tr::tr("A name is needed.")));
    }
    for (const QChar c : text) {
        if (c.category() == QChar::Other_Control) {
            return fail(problem("name.item", Tr::tr("A name cannot hold control characters.")));
        }
    }
    return {};
}

Status checkField(const QString &text)
{
    if (!isHttpToken(text.toUtf8())) {
        return fail(problem("name.field", Tr::tr("“%1” cannot be the name of a header: only letters, "
                                                 "digits and !#$%&'*+-.^_`|~ can stand in it.")
                                              .arg(text)));
    }
    return {};
}

} // namespace
} // namespace base

template <>
Result<VariableName> VariableName::parse(const QString &text)
{
    return base::checkVariable(text).map([&] { return VariableName(text); });
}

template <>
Result<ItemName> ItemName::parse(const QString &text)
{
    return base::checkItem(text).map([&] { return ItemName(text.trimmed()); });
}

template <>
Result<FieldName> FieldName::parse(const QString &text)
{
    return base::checkField(text).map([&] { return FieldName(text); });
}

bool isHttpToken(QByteArrayView token)
{
    const auto isTchar = [](char c) {
        return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') ||
               (c != '\0' && QByteArrayView("!#$%&'*+-.^_`|~").contains(c));
    };
    return !token.isEmpty() && std::all_of(token.begin(), token.end(), isTchar);
}

namespace {

QString withinBytes(const QString &name, qsizetype limit)
{
    QString result = name;
    while (result.toUtf8().size() > limit) {
        result.chop(result.back().isLowSurrogate() ? 2 : 1);
    }
    return result;
}

QString trimmedFileName(const QString &name)
{
    const auto cut = [](QChar c) { return c == u' ' || c == u'.' || c == u'-'; };
    qsizetype first = 0;
    qsizetype last = name.size();
    while (first < last && cut(name.at(first))) {
        ++first;
    }
    while (last > first && cut(name.at(last - 1))) {
        --last;
    }
    return name.mid(first, last - first);
}

QString sanitized(const QString &name)
{
    const QString normal = name.normalized(QString::NormalizationForm_C);
    QString result;
    bool replaced = false;
    for (qsizetype i = 0; i < normal.size(); ++i) {
        char32_t c = normal.at(i).unicode();
        const bool pair =
            normal.at(i).isHighSurrogate() && i + 1 < normal.size() && normal.at(i + 1).isLowSurrogate();
        if (pair) {
            c = QChar::surrogateToUcs4(normal.at(i), normal.at(i + 1));
        }
        const bool kept = QChar::isLetterOrNumber(c) || QChar::isMark(c) ||
                          (c < 128 && QByteArrayView(" -_.()").contains(char(c)));
        if (kept) {
            result += normal.mid(i, pair ? 2 : 1);
        } else if (!replaced) {
            result += u'-';
        }
        replaced = !kept;
        i += pair ? 1 : 0;
    }
    return trimmedFileName(result);
}

} // namespace

QString fileNameFor(const QString &name, const QStringList &taken)
{
    constexpr qsizetype limit = 100;
    QString base = trimmedFileName(withinBytes(sanitized(name), limit));
    if (base.isEmpty()) {
        base = u"unnamed"_s;
    }
    const auto isTaken = [&](const QString &candidate) {
        const QString folded = candidate.toCaseFolded();
        return std::any_of(
            taken.begin(), taken.end(), [&](const QString &t) { return t.toCaseFolded() == folded; });
    };
    QString result = base;
    for (int i = 2; isTaken(result); ++i) {
        const QString suffix = u' ' + QString::number(i);
        result = trimmedFileName(withinBytes(base, limit - suffix.size())) + suffix;
    }
    return result;
}

} // namespace triptych
