// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/openapi/objects.h"

#include "model/openapi/objectrows.h"
#include "model/openapi/tr.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cstring>

namespace triptych::openapi {

namespace {

using ObjectTable = std::array<Object, objectTypeCount>;

ObjectTable collected()
{
    ObjectTable table;
    for (const auto &part :
        {rows::documentObjects(), rows::pathObjects(), rows::schemaObjects(), rows::securityObjects()}) {
        for (const Object &entry : part) {
            table[size_t(entry.type)] = entry;
        }
    }
    return table;
}

const ObjectTable &objects()
{
    static const ObjectTable table = collected();
    return table;
}

quint32 hashed(QByteArrayView key, quint32 seed)
{
    quint32 hash = 2166136261U ^ seed; // FNV-1a
    for (const char c : key) {
        hash = (hash ^ quint8(c)) * 16777619U;
    }
    return hash ^ (hash >> 15);
}

/// The names of one object in one version: a hash without collisions, found by trying seeds.
struct Names
{
    static constexpr quint8 nothing = 255;

    quint32 seed = 0;
    quint32 mask = 0;
    quint8 patterned = nothing; ///< the row of the patterned field
    std::vector<quint8> buckets;

    Names() = default;
    Names(const Object &entry, Version version)
    {
        std::vector<quint8> used;
        for (size_t row = 0; row < entry.fields.size(); ++row) {
            const Field &field = entry.fields[row];
            if (field.versions.contains(version) && field.isPatterned()) {
                patterned = quint8(row);
            } else if (field.versions.contains(version)) {
                used.push_back(quint8(row));
            }
        }
        mask = std::bit_ceil(quint32(std::max<size_t>(1, used.size() * used.size() / 4))) - 1;
        mask = std::max(mask, std::bit_ceil(quint32(used.size() + 1)) - 1);
        while (!fits(entry, used)) {
            ++seed;
        }
    }

    [[nodiscard]] quint8 row(const Object &entry, QByteArrayView key) const
    {
        const quint8 row = buckets.empty() ? nothing : buckets[hashed(key, seed) & mask];
        return row != nothing && key == QByteArrayView(entry.fields[row].name) ? row : nothing;
    }

private:
    bool fits(const Object &entry, const std::vector<quint8> &used)
    {
        buckets.assign(mask + 1, nothing);
        for (const quint8 row : used) {
            quint8 &bucket = buckets[hashed(QByteArrayView(entry.fields[row].name), seed) & mask];
            if (bucket != nothing) {
                return false;
            }
            bucket = row;
        }
        return true;
    }
};

using Index = std::array<Names, objectTypeCount>;

Index indexFor(Version version)
{
    Index index;
    for (size_t type = 0; type < objectTypeCount; ++type) {
        index[type] = Names(objects()[type], version);
    }
    return index;
}

template <Version version>
const Index &indexOf()
{
    static const Index index = indexFor(version);
    return index;
}

const Index &indexOf(Version version)
{
    switch (version) {
    case Version::Swagger20:
        return indexOf<Version::Swagger20>();
    case Version::OpenApi30:
        return indexOf<Version::OpenApi30>();
    case Version::OpenApi31:
        return indexOf<Version::OpenApi31>();
    case Version::OpenApi32:
        return indexOf<Version::OpenApi32>();
    }
    Q_UNREACHABLE();
}

bool isTokenCharacter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
           (c != 0 && std::strchr("!#$%&'*+-.^_`|~", c));
}

/// RFC 9110 §5.6.2
bool isToken(QByteArrayView text)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), isTokenCharacter);
}

bool isMediaRange(QByteArrayView text)
{
    const qsizetype semicolon = text.indexOf(';');
    const QByteArrayView range = (semicolon < 0 ? text : text.first(semicolon)).trimmed();
    const qsizetype slash = range.indexOf('/');
    return slash > 0 && isToken(range.first(slash)) && isToken(range.sliced(slash + 1));
}

bool isStatus(QByteArrayView text, Version version)
{
    const auto digit = [&](qsizetype i) { return text.at(i) >= '0' && text.at(i) <= '9'; };
    return text.size() == 3 && text.at(0) >= '1' && text.at(0) <= '5' &&
           ((digit(1) && digit(2)) || (version >= Version::OpenApi30 && text.sliced(1) == "XX"));
}

bool isComponentName(QByteArrayView text)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '.' ||
               c == '-' || c == '_';
    });
}

} // namespace

const Object &object(ObjectType type)
{
    return objects()[size_t(type)];
}

QString objectName(ObjectType type)
{
    return QString::fromLatin1(object(type).name);
}

QString aboutText(const Object &entry)
{
    return QCoreApplication::translate("triptych::openapi", entry.about);
}

QString aboutText(const Field &field)
{
    return QCoreApplication::translate("triptych::openapi", field.about);
}

std::vector<const Field *> fieldsOf(ObjectType type, Version version)
{
    std::vector<const Field *> fields;
    for (const Field &field : object(type).fields) {
        if (field.versions.contains(version)) {
            fields.push_back(&field);
        }
    }
    std::stable_partition(
        fields.begin(), fields.end(), [](const Field *field) { return !field->isPatterned(); });
    return fields;
}

const Field *fieldOf(ObjectType type, Version version, QByteArrayView key)
{
    const Object &entry = object(type);
    const Names &names = indexOf(version)[size_t(type)];
    quint8 row = names.row(entry, key);
    if (row == Names::nothing && names.patterned != Names::nothing &&
        keyFits(entry.fields[names.patterned].keys, version, key)) {
        row = names.patterned;
    }
    return row == Names::nothing ? nullptr : &entry.fields[row];
}

const Field *fieldOfAnyVersion(ObjectType type, QByteArrayView key)
{
    for (const Field &field : object(type).fields) {
        if (!field.isPatterned() && QByteArrayView(field.name) == key) {
            return &field;
        }
    }
    return nullptr;
}

bool keyFits(Keys keys, Version version, QByteArrayView key)
{
    switch (keys) {
    case Keys::Fixed:
        return false;
    case Keys::Any:
    case Keys::Expression:
        return true;
    case Keys::Path:
        return key.startsWith('/');
    case Keys::Status:
        return isStatus(key, version);
    case Keys::ComponentName:
        return isComponentName(key);
    case Keys::MediaRange:
        return isMediaRange(key);
    case Keys::HeaderName:
        return isToken(key);
    case Keys::Method:
        return isToken(key) && !isOneOf("GET PUT POST DELETE OPTIONS HEAD PATCH TRACE QUERY", key);
    }
    Q_UNREACHABLE();
}

bool isOneOf(const char *words, QByteArrayView word)
{
    std::string_view rest(words);
    while (!rest.empty()) {
        const size_t space = rest.find(' ');
        if (QByteArrayView(rest.substr(0, space)) == word) {
            return true;
        }
        rest = space == std::string_view::npos ? std::string_view() : rest.substr(space + 1);
    }
    return false;
}

namespace {

Position stepInto(const Position &at, Version version, const QByteArray &token)
{
    Position next{at.owner, at.field, at.type};
    switch (at.type.shape) {
    case Shape::MapOfLists:
        next.type.shape = Shape::List;
        return next;
    case Shape::Map:
    case Shape::List:
        next.type.shape = Shape::One;
        return next;
    case Shape::One:
        break;
    }
    if (at.type.orList && text::arrayIndex(token) >= 0) {
        next.type.orList = false;
        return next;
    }
    const Field *field = at.type.kind == Kind::Object ? fieldOf(at.type.object, version, token) : nullptr;
    return field ? Position{at.type.object, field, field->type} : Position{};
}

} // namespace

Position positionOf(Version version, const text::Pointer &pointer, ObjectType from)
{
    Position at;
    at.type = {.kind = Kind::Object, .object = from};
    for (const QByteArray &token : pointer.tokens()) {
        at = stepInto(at, version, token);
        if (!at.field) {
            break;
        }
    }
    return at;
}

} // namespace triptych::openapi
