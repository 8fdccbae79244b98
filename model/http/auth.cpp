// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/http/auth.h"

#include "model/http/tr.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace triptych::http::auth {

namespace {

Problem missing(const Method &method, const QString &field)
{
    return problem("auth.missing", Tr::tr("%1 needs a value for “%2”.").arg(method.title(), field));
}

/// The request's own header stands for what its author wanted to send, so it is not doubled.
Problems addHeader(CallRequest &request, const QByteArray &name, Marked value)
{
    for (const CallHeader &header : std::as_const(request.headers)) {
        if (sameFieldName(header.name.bytes(), name)) {
            Problem hint = problem("auth.overridden",
                Tr::tr("The request has a header “%1” of its own; the one from Auth is not sent.")
                    .arg(QString::fromLatin1(name)));
            hint.severity = Severity::Hint;
            return {hint};
        }
    }
    request.headers.append({name, std::move(value)});
    return {};
}

class Inherit final : public Method
{
public:
    QByteArray type() const override { return "inherit"; }
    QString title() const override { return Tr::tr("As the folder above"); }
    QList<Field> fields() const override { return {}; }
    Problems apply(const Values &, CallRequest &) const override { return {}; }
};

class None final : public Method
{
public:
    QByteArray type() const override { return "none"; }
    QString title() const override { return Tr::tr("None"); }
    QList<Field> fields() const override { return {}; }
    Problems apply(const Values &, CallRequest &) const override { return {}; }
};

/// RFC 7617.
class Basic final : public Method
{
public:
    QByteArray type() const override { return "basic"; }
    QString title() const override { return Tr::tr("Basic"); }
    QList<Field> fields() const override
    {
        return {{"username", Tr::tr("User name"), false, {}}, {"password", Tr::tr("Password"), true, {}}};
    }
    Problems apply(const Values &values, CallRequest &request) const override
    {
        const QByteArray user = values.value("username").bytes();
        if (user.contains(':')) {
            return {problem("auth.value", Tr::tr("A user name for Basic cannot hold “:”."))};
        }
        Marked value(QByteArray("Basic "));
        value.appendSecret((user + ':' + values.value("password").bytes()).toBase64());
        return addHeader(request, "Authorization", std::move(value));
    }
};

/// RFC 6750 §2.1.
class Bearer final : public Method
{
public:
    QByteArray type() const override { return "bearer"; }
    QString title() const override { return Tr::tr("Bearer token"); }
    QList<Field> fields() const override { return {{"token", Tr::tr("Token"), true, {}}}; }
    Problems apply(const Values &values, CallRequest &request) const override
    {
        const Marked token = values.value("token").trimmed();
        if (token.isEmpty()) {
            return {missing(*this, Tr::tr("Token"))};
        }
        Marked value(QByteArray("Bearer "));
        value.appendSecret(token.bytes());
        return addHeader(request, "Authorization", std::move(value));
    }
};

class ApiKey final : public Method
{
public:
    QByteArray type() const override { return "apiKey"; }
    QString title() const override { return Tr::tr("API key"); }
    QList<Field> fields() const override
    {
        return {{"in", Tr::tr("Place"), false, {"header", "query", "cookie"}},
            {"name", Tr::tr("Name"), false, {}}, {"value", Tr::tr("Value"), true, {}}};
    }
    Problems apply(const Values &values, CallRequest &request) const override
    {
        const QByteArray place = values.value("in").isEmpty() ? "header" : values.value("in").bytes();
        const QByteArray name = values.value("name").trimmed().bytes();
        const QByteArray value = values.value("value").bytes();
        if (name.isEmpty() || value.isEmpty()) {
            return {missing(*this, name.isEmpty() ? Tr::tr("Name") : Tr::tr("Value"))};
        }
        if (place == "header") {
            return addHeader(request, name, Marked::secret(value));
        }
        if (place == "query") {
            addParameter(request, name, value);
            return {};
        }
        if (place == "cookie") {
            return addCookie(request, name, value);
        }
        return {problem("auth.value",
            Tr::tr("An API key goes into header, query or cookie, not “%1”.").arg(QString::fromUtf8(place)))};
    }

private:
    static void addParameter(CallRequest &request, const QByteArray &name, const QByteArray &value)
    {
        const qsizetype hash = request.url.bytes().indexOf('#');
        Marked url = request.url.mid(0, hash);
        const qsizetype question = url.bytes().indexOf('?');
        url.append(question < 0 ? "?" : question + 1 == url.size() ? "" : "&");
        url.append(percentEncode(name, UrlPart::Query));
        url.append('=');
        url.append(percentEncode(Marked::secret(value), UrlPart::Query));
        if (hash >= 0) {
            url.append(request.url.mid(hash));
        }
        request.url = url;
    }

    /// RFC 6265 §4.2: one Cookie header, its pairs separated by "; ".
    static Problems addCookie(CallRequest &request, const QByteArray &name, const QByteArray &value)
    {
        if (name.contains(';') || name.contains('=') || value.contains(';')) {
            return {problem("auth.value", Tr::tr("A cookie cannot hold “;”, nor its name “=”."))};
        }
        Marked pair(name + '=');
        pair.appendSecret(value);
        for (CallHeader &header : request.headers) {
            if (sameFieldName(header.name.bytes(), "Cookie")) {
                header.value.append(header.value.isEmpty() ? "" : "; ");
                header.value.append(pair);
                return {};
            }
        }
        request.headers.append({QByteArray("Cookie"), pair});
        return {};
    }
};

} // namespace

std::vector<std::unique_ptr<const Method>> methods()
{
    std::vector<std::unique_ptr<const Method>> all;
    all.push_back(std::make_unique<Inherit>());
    all.push_back(std::make_unique<None>());
    all.push_back(std::make_unique<Bearer>());
    all.push_back(std::make_unique<Basic>());
    all.push_back(std::make_unique<ApiKey>());
    return all;
}

std::unique_ptr<const Method> method(QByteArrayView type)
{
    for (auto &candidate : methods()) {
        if (candidate->type() == type) {
            return std::move(candidate);
        }
    }
    return nullptr;
}

} // namespace triptych::http::auth
