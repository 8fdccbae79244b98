// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/http/transfer.h"

#include "model/http/responsehead.h"
#include "model/http/tr.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstring>

using namespace Qt::Literals::StringLiterals;

namespace triptych::http {

namespace {

/// Below libcurl's own limit of 300 KB, which it reports as a broken connection.
constexpr qint64 maxHeadBytes = 256 * 1024;

/// What is there already counts: sending it twice is harmless (RFC 9110 §9.2.2).
bool isIdempotent(const QByteArray &method)
{
    static constexpr std::array<const char *, 6> methods{"GET", "HEAD", "PUT", "DELETE", "OPTIONS", "TRACE"};
    return std::any_of(methods.begin(), methods.end(), [&](const char *m) { return method == m; });
}

void overwrite(curl_slist *list)
{
    for (; list; list = list->next) {
        explicit_bzero(list->data, std::strlen(list->data));
    }
}

/// The head as HTTP/2 shows it in libcurl's account of what it sent.
Marked asHttp2(const Marked &head, qsizetype versionOffset)
{
    Marked result = head.mid(0, versionOffset);
    result.append("HTTP/2");
    result.append(head.mid(versionOffset + qsizetype(std::strlen("HTTP/1.1"))));
    return result;
}

/// `sent` with the spans of head and body, if it is a beginning of them.
std::optional<Marked> beginningOf(const Marked &head, const Marked &body, const QByteArray &sent)
{
    const qsizetype ofHead = std::min(sent.size(), head.size());
    const QByteArrayView view(sent);
    const bool same = QByteArrayView(head.bytes()).startsWith(view.first(ofHead)) &&
                      QByteArrayView(body.bytes()).startsWith(view.sliced(ofHead));
    if (!same) {
        return std::nullopt;
    }
    if (!head.hasSecret() && !body.hasSecret()) {
        return Marked(sent);
    }
    Marked result = head.mid(0, ofHead);
    result.append(body.mid(0, sent.size() - ofHead));
    return result;
}

qint64 microseconds(CURL *handle, CURLINFO info)
{
    curl_off_t value = 0;
    return curl_easy_getinfo(handle, info, &value) == CURLE_OK ? qint64(value) : 0;
}

} // namespace

Transfer::Transfer(
    CURL *handle, CallRequest request, PreparedCall call, qint64 timeoutMs, OnProgress onProgress)
    : m_handle(handle)
    , m_request(std::move(request))
    , m_call(std::move(call))
    , m_onProgress(std::move(onProgress))
{
    setUp(timeoutMs);
    setUpHeaders();
    setUpBody();
    m_clock.start();
}

Transfer::~Transfer()
{
    // The handle outlives this and must not point into it.
    curl_easy_reset(m_handle);
    overwrite(m_headers);
    curl_slist_free_all(m_headers);
    if (m_call.head.hasSecret() || m_request.body.hasSecret()) {
        explicit_bzero(m_sent.data(), size_t(m_sent.size()));
    }
}

void Transfer::setUp(qint64 timeoutMs)
{
    // libcurl gets the origin alone; the target goes on the wire byte for byte as it was prepared, and no
    // secret in it can come back out of libcurl's idea of an effective URL.
    const QByteArray origin = m_call.url.origin() + '/';
    curl_easy_setopt(m_handle, CURLOPT_URL, origin.constData());
    curl_easy_setopt(m_handle, CURLOPT_REQUEST_TARGET, m_call.target.bytes().constData());
    curl_easy_setopt(m_handle, CURLOPT_PROTOCOLS_STR, "http,https");
    curl_easy_setopt(m_handle, CURLOPT_DISALLOW_USERNAME_IN_URL, 1L);
    curl_easy_setopt(m_handle, CURLOPT_FOLLOWLOCATION, 0L);
    curl_easy_setopt(m_handle, CURLOPT_PROXY, "");
    curl_easy_setopt(m_handle, CURLOPT_NETRC, long(CURL_NETRC_IGNORED));
    curl_easy_setopt(m_handle, CURLOPT_NOSIGNAL, 1L);
    curl_easy_setopt(m_handle, CURLOPT_TCP_NODELAY, 1L);
    curl_easy_setopt(m_handle, CURLOPT_TIMEOUT_MS, long(timeoutMs));
    curl_easy_setopt(m_handle, CURLOPT_CONNECTTIMEOUT_MS, long(timeoutMs));
    curl_easy_setopt(m_handle, CURLOPT_HTTP_VERSION,
        long(m_request.version == HttpVersion::Http1 ? CURL_HTTP_VERSION_1_1 : CURL_HTTP_VERSION_2TLS));
    curl_easy_setopt(m_handle, CURLOPT_SSLVERSION, long(CURL_SSLVERSION_TLSv1_2));
    curl_easy_setopt(m_handle, CURLOPT_SSL_VERIFYPEER, m_request.verifyTls ? 1L : 0L);
    curl_easy_setopt(m_handle, CURLOPT_SSL_VERIFYHOST, m_request.verifyTls ? 2L : 0L);
    if (!m_request.caFile.isEmpty()) {
        curl_easy_setopt(m_handle, CURLOPT_CAINFO, m_request.caFile.toLocal8Bit().constData());
        curl_easy_setopt(m_handle, CURLOPT_CAPATH, nullptr);
    }
    curl_easy_setopt(m_handle, CURLOPT_ERRORBUFFER, m_errorText);
    curl_easy_setopt(m_handle, CURLOPT_HEADERFUNCTION, &Transfer::onHeader);
    curl_easy_setopt(m_handle, CURLOPT_HEADERDATA, this);
    curl_easy_setopt(m_handle, CURLOPT_WRITEFUNCTION, &Transfer::onBody);
    curl_easy_setopt(m_handle, CURLOPT_WRITEDATA, this);
    curl_easy_setopt(m_handle, CURLOPT_XFERINFOFUNCTION, &Transfer::onTransferInfo);
    curl_easy_setopt(m_handle, CURLOPT_XFERINFODATA, this);
    curl_easy_setopt(m_handle, CURLOPT_NOPROGRESS, 0L);
    curl_easy_setopt(m_handle, CURLOPT_PREREQFUNCTION, &Transfer::beforeRequest);
    curl_easy_setopt(m_handle, CURLOPT_PREREQDATA, this);
    // The debug callback is the only account of the bytes that were really written.
    curl_easy_setopt(m_handle, CURLOPT_VERBOSE, 1L);
    curl_easy_setopt(m_handle, CURLOPT_DEBUGFUNCTION, &Transfer::onDebug);
    curl_easy_setopt(m_handle, CURLOPT_DEBUGDATA, this);
}

void Transfer::setUpHeaders()
{
    const auto add = [this](const QByteArray &line) {
        m_headers = curl_slist_append(m_headers, line.constData());
    };
    for (const CallHeader &header : std::as_const(m_call.headers)) {
        // "Name;" is libcurl's way to say: send it empty.
        QByteArray line = header.name.bytes() + (header.value.isEmpty() ? ";" : ": ") + header.value.bytes();
        add(line);
        explicit_bzero(line.data(), size_t(line.size()));
    }
    // "Name:" without a value keeps libcurl from adding its own.
    for (const char *name : {"Accept", "Accept-Encoding", "Content-Type", "Expect", "User-Agent"}) {
        const bool isGiven = std::any_of(m_call.headers.begin(), m_call.headers.end(),
            [&](const CallHeader &h) { return sameFieldName(h.name.bytes(), name); });
        if (!isGiven) {
            add(QByteArray(name) + ':');
        }
    }
    curl_easy_setopt(m_handle, CURLOPT_HTTPHEADER, m_headers);
    // Decodes every coding that libcurl knows, whatever the request asked for.
    curl_easy_setopt(m_handle, CURLOPT_ACCEPT_ENCODING, "");
}

void Transfer::setUpBody()
{
    if (m_request.method == "HEAD") {
        curl_easy_setopt(m_handle, CURLOPT_NOBODY, 1L);
        return;
    }
    if (m_request.body.isEmpty()) {
        curl_easy_setopt(m_handle, CURLOPT_HTTPGET, 1L);
    } else {
        // Not copied by libcurl: the request outlives the transfer.
        curl_easy_setopt(m_handle, CURLOPT_POSTFIELDSIZE_LARGE, curl_off_t(m_request.body.size()));
        curl_easy_setopt(m_handle, CURLOPT_POSTFIELDS, m_request.body.bytes().constData());
        m_progress.sentTotal = m_request.body.size();
    }
    curl_easy_setopt(m_handle, CURLOPT_CUSTOMREQUEST, m_request.method.constData());
}

size_t Transfer::onHeader(char *data, size_t size, size_t count, void *self)
{
    auto *transfer = static_cast<Transfer *>(self);
    const QByteArrayView line(data, qsizetype(size * count));
    transfer->m_headBytes += line.size();
    if (transfer->m_headBytes > maxHeadBytes) {
        transfer->m_isHeadTooLarge = true;
        return 0;
    }
    transfer->headerLine(line);
    return size * count;
}

void Transfer::headerLine(QByteArrayView line)
{
    const bool isFinal = m_headEnded && m_response.status >= 200;
    if (isFinal) {
        if (const auto field = parseFieldLine(line)) {
            m_trailers.add(field->name, field->value);
        }
        return;
    }
    if (m_headEnded) {
        m_interim.append(m_response);
        m_receivedHead.clear();
        m_headEnded = false;
    }
    m_receivedHead += line;
    if (line != "\r\n" && line != "\n") {
        return;
    }
    m_headEnded = true;
    m_response = parseResponseHead(m_receivedHead);
    if (const QByteArray coding = unknownCoding(m_response.headers); !coding.isEmpty()) {
        // libcurl would fail at the first byte; the bytes as they are tell more.
        curl_easy_setopt(m_handle, CURLOPT_HTTP_CONTENT_DECODING, 0L);
        m_problems.append(warning(
            "call.encoding", Tr::tr("The body is shown as received: its content coding “%1” is not known.")
                                 .arg(QString::fromLatin1(coding.left(100)))));
    }
}

size_t Transfer::onBody(char *data, size_t size, size_t count, void *self)
{
    const QByteArrayView bytes(data, qsizetype(size * count));
    return static_cast<Transfer *>(self)->bodyBytes(bytes) ? size * count : 0;
}

bool Transfer::bodyBytes(QByteArrayView bytes)
{
    const qint64 room = m_request.maxBodyBytes - m_body.size();
    m_isTooLarge = bytes.size() > room;
    m_body += bytes.first(std::min<qint64>(bytes.size(), std::max<qint64>(room, 0)));
    return !m_isTooLarge;
}

int Transfer::onDebug(CURL *, curl_infotype type, char *data, size_t size, void *self)
{
    if (type == CURLINFO_HEADER_OUT || type == CURLINFO_DATA_OUT) {
        auto *transfer = static_cast<Transfer *>(self);
        transfer->m_sent.append(data, qsizetype(size));
        transfer->m_lastSentNs = transfer->m_clock.nsecsElapsed();
    }
    return 0;
}

int Transfer::onTransferInfo(
    void *self, curl_off_t total, curl_off_t received, curl_off_t sendTotal, curl_off_t sent)
{
    auto *transfer = static_cast<Transfer *>(self);
    Progress &progress = transfer->m_progress;
    if (progress.received != received || progress.sent != sent) {
        progress.received = received;
        progress.receivedTotal = total > 0 ? total : -1;
        progress.sent = sent;
        progress.sentTotal = sendTotal > 0 ? sendTotal : progress.sentTotal;
        transfer->m_onProgress();
    }
    return 0;
}

/// A kept connection may turn out to be dead only after the request was written to it; libcurl then tries a
/// new one. That is right for what may be repeated, and not for a POST that the peer may have acted on.
int Transfer::beforeRequest(void *self, char *, char *, int, int)
{
    auto *transfer = static_cast<Transfer *>(self);
    if (++transfer->m_attempts > 1 && !transfer->m_sent.isEmpty()) {
        if (!isIdempotent(transfer->m_request.method)) {
            transfer->m_isRepeatRefused = true;
            return CURL_PREREQFUNC_ABORT;
        }
        Problem repeated = problem("call.repeated",
            Tr::tr("The server had closed the kept connection; the request was sent again on a new one."));
        repeated.severity = Severity::Info;
        transfer->m_problems.append(repeated);
        transfer->m_sent.clear();
    }
    return CURL_PREREQFUNC_OK;
}

Marked Transfer::sentBytes() const
{
    const qsizetype version = m_request.method.size() + 1 + m_call.target.size() + 1;
    if (const auto sent = beginningOf(m_call.head, m_request.body, m_sent)) {
        return *sent;
    }
    if (const auto sent = beginningOf(asHttp2(m_call.head, version), m_request.body, m_sent)) {
        return *sent;
    }
    return markOccurrences(m_sent, secretsOf(m_request));
}

void Transfer::describeRequest(Exchange &exchange) const
{
    exchange.requestAddress = m_request.requestAddress;
    exchange.environment = m_request.environment;
    exchange.url = m_call.shownUrl.masked();
    exchange.request.method = m_request.method;
    exchange.request.target = m_call.target.masked();
    long version = 0;
    curl_easy_getinfo(m_handle, CURLINFO_HTTP_VERSION, &version);
    exchange.request.versionMajor = version == CURL_HTTP_VERSION_2_0 ? 2 : 1;
    exchange.request.versionMinor = version == CURL_HTTP_VERSION_2_0 ? 0 : 1;
    for (const CallHeader &header : m_call.headers) {
        exchange.request.headers.add(header.name.masked(), header.value.masked());
    }
    exchange.requestBody = m_request.body.masked();
    exchange.sentBytes = sentBytes().masked();
}

void Transfer::describeResponse(Exchange &exchange) const
{
    exchange.receivedHead = m_receivedHead;
    if (!m_receivedHead.isEmpty()) {
        exchange.response = m_headEnded ? m_response : parseResponseHead(m_receivedHead);
    }
    exchange.responseBody = m_body;
    exchange.responseWireSize = microseconds(m_handle, CURLINFO_SIZE_DOWNLOAD_T);
    const char *address = nullptr;
    long port = 0;
    curl_easy_getinfo(m_handle, CURLINFO_PRIMARY_IP, &address);
    curl_easy_getinfo(m_handle, CURLINFO_PRIMARY_PORT, &port);
    if (address && *address) {
        const QByteArray ip(address);
        exchange.remoteAddress =
            (ip.contains(':') ? '[' + ip + ']' : ip) + ':' + QByteArray::number(qlonglong(port));
    }
}

/// libcurl's times all count from the start; ours are the pieces between them.
Timings Transfer::timings() const
{
    Timings result;
    result.total = microseconds(m_handle, CURLINFO_TOTAL_TIME_T);
    const qint64 dns = microseconds(m_handle, CURLINFO_NAMELOOKUP_TIME_T);
    const qint64 connected = microseconds(m_handle, CURLINFO_CONNECT_TIME_T);
    const qint64 secured = microseconds(m_handle, CURLINFO_APPCONNECT_TIME_T);
    const qint64 ready = microseconds(m_handle, CURLINFO_PRETRANSFER_TIME_T);
    const qint64 answered = microseconds(m_handle, CURLINFO_STARTTRANSFER_TIME_T);
    long connections = 0;
    curl_easy_getinfo(m_handle, CURLINFO_NUM_CONNECTS, &connections);
    if (connections > 0) {
        result.dns = dns > 0 ? dns : -1;
        result.connect = connected > 0 ? std::max<qint64>(connected - dns, 0) : -1;
        result.tls = secured > 0 ? std::max<qint64>(secured - connected, 0) : -1;
    }
    if (m_lastSentNs >= 0 && ready > 0) {
        const qint64 end = answered > 0 ? answered : std::max(result.total, ready);
        const qint64 sent = std::clamp(m_lastSentNs / 1000, ready, std::max(ready, end));
        result.send = sent - ready;
        if (answered > 0) {
            result.wait = std::max<qint64>(answered - sent, 0);
            result.receive = std::max<qint64>(result.total - answered, 0);
        }
    }
    return result;
}

Problem Transfer::tlsProblem() const
{
    QString reason = QString::fromLocal8Bit(m_errorText);
    if (reason.startsWith("SSL certificate problem: "_L1)) {
        reason = reason.section(u": "_s, 1);
    }
    return problem("call.tls",
        Tr::tr("No trusted connection to %1: %2. Nothing was sent.")
            .arg(QString::fromLatin1(m_call.url.authority()), reason),
        {}, Tr::tr("If you trust this server, turn off “Verify certificate” for this request."));
}

std::optional<Problem> Transfer::failureOf(CURLcode code) const
{
    const QString host = QString::fromLatin1(m_call.url.authority());
    const auto failed = [](const char *name, const QString &message) { return problem(name, message); };
    long osError = 0;
    curl_easy_getinfo(m_handle, CURLINFO_OS_ERRNO, &osError);
    switch (code) {
    case CURLE_OK:
        return std::nullopt;
    case CURLE_COULDNT_RESOLVE_HOST:
        return failed("call.dns", Tr::tr("No address was found for %1.").arg(host));
    case CURLE_COULDNT_CONNECT:
        return osError == ECONNREFUSED
                   ? failed("call.refused",
                         Tr::tr("Nothing listens at %1: the connection was refused.").arg(host))
                   : failed("call.connect",
                         Tr::tr("No connection to %1: %2.").arg(host, qt_error_string(int(osError))));
    case CURLE_OPERATION_TIMEDOUT:
        return failed("call.timeout",
            Tr::tr("No complete answer from %1 within %2 ms.").arg(host).arg(m_request.timeoutMs));
    case CURLE_PEER_FAILED_VERIFICATION:
    case CURLE_SSL_CONNECT_ERROR:
    case CURLE_SSL_CERTPROBLEM:
    case CURLE_SSL_CIPHER:
    case CURLE_SSL_ISSUER_ERROR:
    case CURLE_SSL_CACERT_BADFILE:
    case CURLE_SSL_INVALIDCERTSTATUS:
        return tlsProblem();
    case CURLE_GOT_NOTHING:
        return failed("call.closed", Tr::tr("%1 closed the connection without an answer.").arg(host));
    case CURLE_SEND_ERROR:
    case CURLE_RECV_ERROR:
        return failed("call.broken", Tr::tr("The connection to %1 broke off.").arg(host));
    case CURLE_PARTIAL_FILE:
        return failed(
            "call.truncated", Tr::tr("%1 closed the connection before the end of the body.").arg(host));
    case CURLE_UNSUPPORTED_PROTOCOL:
    case CURLE_WEIRD_SERVER_REPLY:
    case CURLE_HTTP2:
    case CURLE_HTTP2_STREAM:
        return failed("call.protocol", Tr::tr("The answer of %1 is not HTTP as it should be.").arg(host));
    case CURLE_BAD_CONTENT_ENCODING:
        return failed("call.encoding", Tr::tr("The body does not decode as its Content-Encoding says."));
    case CURLE_WRITE_ERROR:
        if (m_isHeadTooLarge) {
            return failed("call.head-too-large",
                Tr::tr("The head of the answer is larger than %1 bytes.").arg(maxHeadBytes));
        }
        return failed("call.too-large",
            Tr::tr("The body is larger than %1 bytes; the rest was not read.").arg(m_request.maxBodyBytes));
    case CURLE_ABORTED_BY_CALLBACK:
        return failed("call.closed", Tr::tr("%1 closed the kept connection while the request was sent. It "
                                            "was not sent again, for %2 may not be "
                                            "repeated unasked.")
                                         .arg(host, QString::fromLatin1(m_request.method)));
    default:
        return failed("call.failed",
            Tr::tr("The call to %1 failed: %2.").arg(host, QString::fromLatin1(curl_easy_strerror(code))));
    }
}

Transfer::Outcome Transfer::outcome(CURLcode code, std::optional<Problem> failure)
{
    Outcome result;
    describeRequest(result.exchange);
    describeResponse(result.exchange);
    result.exchange.timings = timings();
    result.exchange.failure = failure ? std::move(failure) : failureOf(code);
    result.interim = m_interim;
    result.trailers = m_trailers;
    result.problems = m_problems;
    return result;
}

} // namespace triptych::http
