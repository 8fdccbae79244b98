// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/text/yamlschema.h"

#include <algorithm>

namespace triptych::text::yaml {

namespace {

constexpr std::string_view coreprefix = "tag:yaml.org,2002:";

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

size_t digitsFrom(std::string_view text, size_t i)
{
    while (i < text.size() && isDigit(text[i])) {
        ++i;
    }
    return i;
}

bool isPrefixed(std::string_view text)
{
    const std::string_view digits = text.substr(2);
    return !digits.empty() && std::all_of(digits.begin(), digits.end(), [octal = text[1] == 'o'](char c) {
        return octal ? c >= '0' && c <= '7' : isDigit(c) || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
    });
}

bool isNumber(std::string_view text)
{
    if (text.size() > 2 && text[0] == '0' && (text[1] == 'o' || text[1] == 'x')) {
        return isPrefixed(text);
    }
    if (text == ".nan" || text == ".NaN" || text == ".NAN") {
        return true;
    }
    if (!text.empty() && (text[0] == '-' || text[0] == '+')) {
        text.remove_prefix(1);
    }
    if (text == ".inf" || text == ".Inf" || text == ".INF") {
        return true;
    }
    const size_t whole = digitsFrom(text, 0);
    size_t i = whole;
    if (i < text.size() && text[i] == '.') {
        i = digitsFrom(text, i + 1);
        if (whole == 0 && i == 1) {
            return false;
        }
    } else if (whole == 0) {
        return false;
    }
    if (i < text.size() && (text[i] == 'e' || text[i] == 'E')) {
        ++i;
        i += i < text.size() && (text[i] == '-' || text[i] == '+');
        const size_t exponent = digitsFrom(text, i);
        if (exponent == i) {
            return false;
        }
        i = exponent;
    }
    return i == text.size();
}

bool isNull(std::string_view text)
{
    return text.empty() || text == "~" || text == "null" || text == "Null" || text == "NULL";
}

bool isBoolean(std::string_view text)
{
    return text == "true" || text == "True" || text == "TRUE" || text == "false" || text == "False" ||
           text == "FALSE";
}

} // namespace

NodeKind plainKind(std::string_view text)
{
    switch (text.empty() ? '~' : text[0]) {
    case '~':
    case 'n':
    case 'N':
        return isNull(text) ? NodeKind::Null : NodeKind::String;
    case 't':
    case 'T':
    case 'f':
    case 'F':
        return isBoolean(text) ? NodeKind::Boolean : NodeKind::String;
    case '0':
    case '1':
    case '2':
    case '3':
    case '4':
    case '5':
    case '6':
    case '7':
    case '8':
    case '9':
    case '-':
    case '+':
    case '.':
        return isNumber(text) ? NodeKind::Number : NodeKind::String;
    default:
        return NodeKind::String;
    }
}

bool TagHandles::declare(std::string_view handle, std::string_view prefix)
{
    if (prefixOf(handle)) {
        return false;
    }
    m_handles.emplace_back(handle, prefix);
    return true;
}

const std::string_view *TagHandles::prefixOf(std::string_view handle) const
{
    const auto found = std::find_if(
        m_handles.begin(), m_handles.end(), [&](const auto &declared) { return declared.first == handle; });
    return found == m_handles.end() ? nullptr : &found->second;
}

bool TagHandles::knows(std::string_view tag) const
{
    const size_t second = tag.find('!', 1);
    return tag.starts_with("!<") || second == std::string_view::npos || second == 1 ||
           prefixOf(tag.substr(0, second + 1));
}

CoreTag TagHandles::coreTag(std::string_view tag) const
{
    std::string whole;
    if (tag == "!") {
        return CoreTag::String;
    }
    if (tag.starts_with("!<") && tag.ends_with('>')) {
        whole = tag.substr(2, tag.size() - 3);
    } else {
        const size_t second = tag.find('!', 1);
        const size_t length = second == std::string_view::npos ? 1 : second + 1;
        const std::string_view *prefix = prefixOf(tag.substr(0, length));
        whole = prefix ? *prefix : length == 2 ? coreprefix : std::string_view();
        whole += tag.substr(length);
    }
    if (!whole.starts_with(coreprefix)) {
        return CoreTag::None;
    }
    const std::string_view name = std::string_view(whole).substr(coreprefix.size());
    return name == "str"     ? CoreTag::String
           : name == "null"  ? CoreTag::Null
           : name == "bool"  ? CoreTag::Boolean
           : name == "int"   ? CoreTag::Integer
           : name == "float" ? CoreTag::Float
                             : CoreTag::None;
}

NodeKind taggedKind(CoreTag tag, NodeKind kind, std::string_view text)
{
    switch (tag) {
    case CoreTag::String:
        return NodeKind::String;
    case CoreTag::Null:
        return isNull(text) ? NodeKind::Null : kind;
    case CoreTag::Boolean:
        return isBoolean(text) ? NodeKind::Boolean : kind;
    case CoreTag::Integer:
    case CoreTag::Float:
        return isNumber(text) ? NodeKind::Number : kind;
    case CoreTag::None:
        break;
    }
    return kind;
}

KeyChecker::Key KeyChecker::keyOf(const char *data, const Node &node)
{
    std::string_view bytes(data + node.start, node.end - node.start);
    if (node.kind == NodeKind::Null) {
        return {{}, NodeKind::Null};
    }
    if (node.flags & (HasEscapes | Damaged)) {
        const QByteArray text = decodeYamlScalar(node, QByteArrayView(bytes.data(), qsizetype(bytes.size())));
        m_decoded.push_back(std::make_unique<std::string>(text.constData(), size_t(text.size())));
        bytes = *m_decoded.back();
    } else if (node.style == NodeStyle::DoubleQuoted || node.style == NodeStyle::SingleQuoted) {
        bytes = bytes.substr(1, bytes.size() - 2);
    }
    return {bytes, node.kind};
}

bool KeyChecker::insert(const Key &key)
{
    constexpr size_t pairwise = 8;
    const size_t count = m_keys.size();
    if (count <= pairwise) {
        const bool isNew = std::find(m_keys.begin(), m_keys.end(), key) == m_keys.end();
        m_keys.push_back(key);
        return isNew;
    }
    if (m_table.size() < 2 * (count + 1)) {
        m_table.assign(std::max<size_t>(64, 2 * m_table.size()), 0);
        for (quint32 i = 0; i < count; ++i) {
            size_t slot = std::hash<std::string_view>()(m_keys[i].text) & (m_table.size() - 1);
            while (m_table[slot]) {
                slot = (slot + 1) & (m_table.size() - 1);
            }
            m_table[slot] = i + 1;
        }
    }
    size_t slot = std::hash<std::string_view>()(key.text) & (m_table.size() - 1);
    bool isNew = true;
    while (m_table[slot] && isNew) {
        isNew = !(m_keys[m_table[slot] - 1] == key);
        slot = (slot + 1) & (m_table.size() - 1);
    }
    if (isNew) {
        m_keys.push_back(key);
        m_table[slot] = quint32(m_keys.size());
    }
    return isNew;
}

void KeyChecker::check(const char *data, std::vector<Node> &nodes, NodeId mapping, SyntaxErrors &errors)
{
    const NodeId end = nodes[mapping].next;
    const NodeId second = mapping + 1 < end ? nodes[nodes[mapping + 1].next].next : end;
    if (second >= end) {
        return;
    }
    m_keys.clear();
    m_table.clear();
    m_decoded.clear();
    for (NodeId key = mapping + 1; key < end; key = nodes[nodes[key].next].next) {
        Node &node = nodes[key];
        if (node.kind == NodeKind::Sequence || node.kind == NodeKind::Mapping ||
            node.kind == NodeKind::Invalid) {
            continue;
        }
        if (!insert(keyOf(data, node))) {
            node.flags |= Duplicate;
            errors.append({SyntaxErrorKind::DuplicateKey, node.start, node.end - node.start});
        }
    }
}

} // namespace triptych::text::yaml
