// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/problemcodec.h"

#include <nlohmann/json.hpp>

namespace triptych::store {

namespace {

using Json = nlohmann::ordered_json;

/// Ours has depth 2; the limit is for what was not written by us.
constexpr int greatestDepth = 4;

Json encode(const Problem &problem)
{
    Json object{{"severity", severityName(problem.severity).toStdString()},
        {"code", problem.code.toStdString()}, {"message", problem.message.toStdString()}};
    const Location &at = problem.location;
    if (!at.file.isEmpty()) {
        object["file"] = at.file.toStdString();
    }
    if (at.offset >= 0) {
        object["offset"] = at.offset;
    }
    if (at.line > 0) {
        object["line"] = at.line;
    }
    if (at.column > 0) {
        object["column"] = at.column;
    }
    if (!at.pointer.isNull()) {
        object["pointer"] = at.pointer.toStdString();
    }
    if (!problem.remedy.isEmpty()) {
        object["remedy"] = problem.remedy.toStdString();
    }
    return object;
}

std::string text(const Json &object, const char *name)
{
    const auto field = object.find(name);
    return field != object.end() && field->is_string() ? field->get<std::string>() : std::string();
}

template <typename Integer>
Integer number(const Json &object, const char *name, Integer otherwise)
{
    const auto field = object.find(name);
    return field != object.end() && field->is_number_integer() ? field->get<Integer>() : otherwise;
}

Severity severity(const std::string &name)
{
    for (const Severity each : {Severity::Warning, Severity::Info, Severity::Hint}) {
        if (severityName(each).toStdString() == name) {
            return each;
        }
    }
    return Severity::Error;
}

Problem decode(const Json &object)
{
    Problem result;
    result.severity = severity(text(object, "severity"));
    result.code = QByteArray::fromStdString(text(object, "code"));
    result.message = QString::fromStdString(text(object, "message"));
    result.remedy = QString::fromStdString(text(object, "remedy"));
    result.location.file = QString::fromStdString(text(object, "file"));
    result.location.offset = number<qint64>(object, "offset", -1);
    result.location.line = number<int>(object, "line", 0);
    result.location.column = number<int>(object, "column", 0);
    if (object.contains("pointer")) {
        const std::string pointer = text(object, "pointer");
        result.location.pointer = QByteArray(pointer.data(), static_cast<qsizetype>(pointer.size()));
    }
    return result;
}

} // namespace

QByteArray encodeProblems(const Problems &problems)
{
    if (problems.isEmpty()) {
        return {};
    }
    Json all = Json::array();
    for (const Problem &problem : problems) {
        all.push_back(encode(problem));
    }
    return QByteArray::fromStdString(all.dump(-1, ' ', false, Json::error_handler_t::replace));
}

Problems decodeProblems(const QByteArray &json)
{
    Problems problems;
    if (json.isEmpty()) {
        return problems;
    }
    const auto withinDepth = [](int depth, Json::parse_event_t, Json &) { return depth <= greatestDepth; };
    const Json all = Json::parse(json.cbegin(), json.cend(), withinDepth, false);
    if (!all.is_array()) {
        return problems;
    }
    for (const Json &object : all) {
        if (object.is_object()) {
            problems.append(decode(object));
        }
    }
    return problems;
}

} // namespace triptych::store
