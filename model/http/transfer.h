// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/http/callrequest.h"
#include "model/message/exchange.h"

#include <QElapsedTimer>

#include <curl/curl.h>

#include <functional>
#include <memory>

namespace triptych::http {

/// One request to one origin on one libcurl handle: its options, its callbacks and what they collected. Knows
/// no loop and follows nothing; the Client drives it. For the client thread.
class Transfer
{
public:
    using OnProgress = std::function<void()>;

    /// `handle` is fresh or reset and stays the caller's. `timeoutMs`: what is left for this hop, 0: no end.
    Transfer(CURL *handle, CallRequest request, PreparedCall call, qint64 timeoutMs, OnProgress onProgress);
    ~Transfer(); ///< overwrites its copies of what held secrets

    Transfer(const Transfer &) = delete;
    Transfer &operator=(const Transfer &) = delete;

    [[nodiscard]] CURL *handle() const { return m_handle; }
    [[nodiscard]] const CallRequest &request() const { return m_request; }
    [[nodiscard]] const PreparedCall &call() const { return m_call; }
    [[nodiscard]] Progress progress() const { return m_progress; }

    struct Outcome
    {
        Exchange exchange;
        QList<ResponseHead> interim; ///< 1xx, in order
        Headers trailers;
        Problems problems;
    };
    /// What came of it. `failure` overrides the reading of `code`, as for a call that was cancelled.
    [[nodiscard]] Outcome outcome(CURLcode code, std::optional<Problem> failure = {});

private:
    void setUp(qint64 timeoutMs);
    void setUpHeaders();
    void setUpBody();
    void headerLine(QByteArrayView line);
    [[nodiscard]] bool bodyBytes(QByteArrayView bytes);
    [[nodiscard]] Timings timings() const;
    [[nodiscard]] std::optional<Problem> failureOf(CURLcode code) const;
    [[nodiscard]] Problem tlsProblem() const;
    [[nodiscard]] Marked sentBytes() const;
    void describeRequest(Exchange &exchange) const;
    void describeResponse(Exchange &exchange) const;

    static size_t onHeader(char *data, size_t size, size_t count, void *self);
    static size_t onBody(char *data, size_t size, size_t count, void *self);
    static int onDebug(CURL *, curl_infotype type, char *data, size_t size, void *self);
    static int onTransferInfo(void *self, curl_off_t, curl_off_t, curl_off_t, curl_off_t);
    static int beforeRequest(void *self, char *, char *, int, int);

    CURL *m_handle;
    CallRequest m_request;
    PreparedCall m_call;
    OnProgress m_onProgress;
    curl_slist *m_headers = nullptr;
    char m_errorText[CURL_ERROR_SIZE] = {};

    QByteArray m_sent;         ///< as written to the connection that answered
    QByteArray m_receivedHead; ///< of the last head
    QByteArray m_body;
    ResponseHead m_response;
    QList<ResponseHead> m_interim;
    Headers m_trailers;
    Problems m_problems;
    Progress m_progress;
    qint64 m_headBytes = 0;
    QElapsedTimer m_clock;
    qint64 m_lastSentNs = -1;
    int m_attempts = 0;
    bool m_headEnded = false;
    bool m_isTooLarge = false;
    bool m_isHeadTooLarge = false;
    bool m_isRepeatRefused = false;
};

} // namespace triptych::http
