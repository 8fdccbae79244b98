// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services/callbuilder.h"

#include "app/services/callbody.h"
#include "app/services/tr.h"
#include "model/http/auth.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace triptych::services {

namespace {

VariableSet setOf(
    VariableScope scope, const QString &origin, const items::Rows &rows, const CallSources &sources)
{
    VariableSet set{scope, origin, {}};
    for (const items::Row &row : rows) {
        Variable variable{row.name, row.value.value_or(QString()).toUtf8(), row.secret, {}, row.enabled};
        if (row.secret) {
            variable.secret = sources.secrets.value(row.name);
        }
        set.variables.append(std::move(variable));
    }
    return set;
}

QList<VariableSet> setsOf(const CallSources &sources)
{
    QList<VariableSet> sets{setOf(VariableScope::Session, {}, sources.session, sources),
        setOf(VariableScope::DataRow, {}, sources.dataRow, sources),
        setOf(VariableScope::Request, sources.request.name, sources.request.variables, sources)};
    for (const CallSources::InFolder &each : sources.folders) {
        sets += setOf(VariableScope::Folder, each.address, each.folder.variables, sources);
    }
    if (sources.environment) {
        sets += setOf(
            VariableScope::Environment, sources.environment->name, sources.environment->variables, sources);
    }
    if (sources.service) {
        sets += setOf(VariableScope::Service, sources.service->name, sources.service->variables, sources);
    }
    if (sources.project) {
        sets += setOf(VariableScope::Project, sources.project->name, sources.project->variables, sources);
    }
    return sets;
}

class Builder
{
public:
    Builder(const CallSources &sources, const Generators &generators)
        : m_sources(sources)
        , m_request(sources.request)
        , m_variables(variablesOf(sources, generators))
        , m_generators(generators)
    {
    }

    BuiltCall build()
    {
        m_call.method = m_request.method.toUtf8();
        m_call.url = url();
        addQuery();
        addHeaders();
        addCookies();
        addBody();
        addAuth();
        addStandardHeaders();
        m_call.timeoutMs = m_request.settings.timeoutMs;
        m_call.maxRedirects = m_request.settings.redirects;
        m_call.verifyTls = m_request.settings.verifyTls;
        m_call.requestAddress = m_sources.requestAddress;
        m_call.environment = m_sources.environment ? m_sources.environment->name : QString();
        return {m_call, m_problems};
    }

private:
    [[nodiscard]] Location at(const QByteArray &pointer) const
    {
        Location where;
        where.file = m_sources.requestFile;
        where.pointer = pointer;
        return where;
    }

    void complain(const QByteArray &pointer, Problem found)
    {
        if (found.location.file.isEmpty()) {
            found.location = at(pointer);
        }
        m_problems.append(std::move(found));
    }

    Variables::Resolution resolution(const QString &text, const QByteArray &pointer)
    {
        Variables::Resolution result = m_variables.resolve(text.toUtf8(), at(pointer));
        m_problems += result.problems;
        return result;
    }

    Marked resolve(const QString &text, const QByteArray &pointer) { return resolution(text, pointer).text; }

    /// The URL with its path parameters; variables may bring any part of it, the scheme included.
    Marked url()
    {
        Marked result;
        const QString &text = m_request.url;
        qsizetype done = 0;
        for (qsizetype open = nextParameter(text, 0); open >= 0; open = nextParameter(text, done)) {
            const qsizetype close = text.indexOf(u'}', open);
            result.append(resolve(text.mid(done, open - done), "/url"));
            result.append(pathValue(text.mid(open + 1, close - open - 1)));
            done = close + 1;
        }
        result.append(resolve(text.mid(done), "/url"));
        return m_request.settings.encodeUrl ? encodedUrl(result.trimmed()) : result.trimmed();
    }

    /// The next `{name}` that is no `{{name}}`.
    static qsizetype nextParameter(const QString &text, qsizetype from)
    {
        for (qsizetype i = text.indexOf(u'{', from); i >= 0; i = text.indexOf(u'{', i)) {
            if (text.mid(i, 2) == "{{"_L1) {
                const qsizetype end = text.indexOf("}}"_L1, i);
                i = end < 0 ? i + 2 : end + 2;
                continue;
            }
            return text.indexOf(u'}', i) > 0 ? i : -1;
        }
        return -1;
    }

    Marked pathValue(const QString &name)
    {
        for (qsizetype i = 0; i < m_request.path.size(); ++i) {
            const items::Row &row = m_request.path.at(i);
            if (row.enabled && row.name == name) {
                const Marked value =
                    resolve(row.value.value_or(QString()), "/path/" + QByteArray::number(i) + "/value");
                return m_request.settings.encodeUrl ? percentEncode(value, UrlPart::Segment) : value;
            }
        }
        complain("/url",
            problem("request.path-parameter", Tr::tr("The path parameter “%1” has no value.").arg(name), {},
                Tr::tr("Add it to the request's path parameters.")));
        return Marked(QByteArray('{' + name.toUtf8() + '}'));
    }

    /// Scheme and host stay as they are: what is wrong in them is refused, not repaired.
    static Marked encodedUrl(const Marked &url)
    {
        const qsizetype scheme = url.bytes().indexOf("://");
        const qsizetype slash = scheme < 0 ? -1 : url.bytes().indexOf('/', scheme + 3);
        const qsizetype question = url.bytes().indexOf('?', std::max<qsizetype>(slash, 0));
        if (slash < 0) {
            return url;
        }
        Marked result = url.mid(0, slash);
        result.append(percentEncode(url.mid(slash, question < 0 ? -1 : question - slash), UrlPart::Path));
        if (question >= 0) {
            result.append(percentEncode(url.mid(question), UrlPart::Written));
        }
        return result;
    }

    void addQuery()
    {
        const bool encode = m_request.settings.encodeUrl;
        bool hasQuery = m_call.url.bytes().contains('?');
        for (qsizetype i = 0; i < m_request.query.size(); ++i) {
            const items::Row &row = m_request.query.at(i);
            if (!row.enabled) {
                continue;
            }
            const QByteArray pointer = "/query/" + QByteArray::number(i);
            const Marked name = resolve(row.name, pointer + "/name");
            m_call.url.append(hasQuery ? '&' : '?');
            hasQuery = true;
            m_call.url.append(encode ? percentEncode(name, UrlPart::Query) : name);
            if (row.value) {
                const Marked value = resolve(*row.value, pointer + "/value");
                m_call.url.append('=');
                m_call.url.append(encode ? percentEncode(value, UrlPart::Query) : value);
            }
        }
    }

    void addHeaders()
    {
        for (qsizetype i = 0; i < m_request.headers.size(); ++i) {
            const items::Row &row = m_request.headers.at(i);
            if (row.enabled) {
                const QByteArray pointer = "/headers/" + QByteArray::number(i);
                m_call.headers.append({resolve(row.name, pointer + "/name"),
                    resolve(row.value.value_or(QString()), pointer + "/value")});
            }
        }
    }

    void addCookies()
    {
        Marked value;
        for (qsizetype i = 0; i < m_request.cookies.size(); ++i) {
            const items::Row &row = m_request.cookies.at(i);
            if (row.enabled) {
                const QByteArray pointer = "/cookies/" + QByteArray::number(i);
                value.append(value.isEmpty() ? "" : "; ");
                value.append(resolve(row.name, pointer + "/name"));
                value.append('=');
                value.append(resolve(row.value.value_or(QString()), pointer + "/value"));
            }
        }
        if (!value.isEmpty()) {
            m_call.headers.append({QByteArray("Cookie"), value});
        }
    }

    void addBody()
    {
        if (!m_request.body) {
            return;
        }
        BodyContext context;
        context.resolve = [this](const QString &text, const QByteArray &pointer) {
            return resolve(text, pointer);
        };
        context.readFile = m_sources.readFile;
        context.complain = [this](const QByteArray &pointer, Problem found) {
            complain(pointer, std::move(found));
        };
        context.boundary = "triptych-" + m_generators.make(u"$guid"_s).value_or(QByteArray());
        const EncodedBody body = encodeBody(*m_request.body, context);
        m_call.body = body.bytes;
        if (!body.contentType.isEmpty()) {
            addUnlessGiven("Content-Type", body.contentType);
        }
    }

    void addAuth()
    {
        const items::Auth auth = effectiveAuth(m_sources);
        const auto method = http::auth::method(auth.type);
        if (!method) {
            complain("/auth/type",
                problem("auth.type", Tr::tr("“%1” is no way to authenticate that Triptych knows.")
                                         .arg(QString::fromUtf8(auth.type))));
            return;
        }
        http::auth::Values values;
        for (const auto &[key, value] : auth.values) {
            const QByteArray pointer = "/auth/" + key;
            const Variables::Resolution resolved = resolution(value, pointer);
            values.insert(key, resolved.text);
            if (items::isCredential(auth.type, key)) {
                warnOfPlainValues(resolved, pointer);
            }
        }
        for (Problem &found : method->apply(values, m_call)) {
            complain("/auth", std::move(found));
        }
    }

    void warnOfPlainValues(const Variables::Resolution &resolved, const QByteArray &pointer)
    {
        for (const Variables::Use &use : resolved.uses) {
            const bool isInFile = use.origin && use.origin->scope > VariableScope::DataRow &&
                                  use.origin->scope != VariableScope::Generated;
            if (isInFile && !use.origin->isSecret && !resolved.text.hasSecret()) {
                complain(
                    pointer, warning("secret.plain",
                                 Tr::tr("The credential “%1” stands in a file: it is no secret variable.")
                                     .arg(use.name),
                                 {}, Tr::tr("Mark the variable as secret and enter its value.")));
            }
        }
    }

    void addUnlessGiven(const QByteArray &name, const QByteArray &value)
    {
        const bool given = std::any_of(m_call.headers.begin(), m_call.headers.end(),
            [&](const http::CallHeader &h) { return sameFieldName(h.name.bytes(), name); });
        if (!given) {
            m_call.headers.append({name, value});
        }
    }

    void addStandardHeaders()
    {
        addUnlessGiven("Accept", "*/*");
        addUnlessGiven("Accept-Encoding", "gzip, deflate, br, zstd");
        addUnlessGiven("User-Agent", "Triptych");
    }

    const CallSources &m_sources;
    const items::Request &m_request;
    Variables m_variables;
    const Generators &m_generators;
    http::CallRequest m_call;
    Problems m_problems;
};

} // namespace

Variables variablesOf(const CallSources &sources, const Generators &generators)
{
    return Variables(setsOf(sources), generators);
}

QStringList secretNames(const CallSources &sources)
{
    QStringList names;
    for (const VariableSet &set : setsOf(sources)) {
        for (const Variable &variable : set.variables) {
            if (variable.isSecret && variable.enabled && !names.contains(variable.name)) {
                names += variable.name;
            }
        }
    }
    return names;
}

items::Auth effectiveAuth(const CallSources &sources)
{
    QList<items::Auth> chain{sources.request.auth};
    for (const CallSources::InFolder &each : sources.folders) {
        chain += each.folder.auth;
    }
    if (sources.service) {
        chain += sources.service->auth;
    }
    const auto found =
        std::find_if(chain.begin(), chain.end(), [](const items::Auth &a) { return a.type != "inherit"; });
    return found == chain.end() ? items::Auth{"none", {}} : *found;
}

bool BuiltCall::isSendable() const
{
    return std::none_of(
        problems.begin(), problems.end(), [](const Problem &p) { return p.severity == Severity::Error; });
}

BuiltCall buildCall(const CallSources &sources, const Generators &generators)
{
    return Builder(sources, generators).build();
}

} // namespace triptych::services
