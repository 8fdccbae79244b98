// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/items/form.h"
#include "model/items/reader.h"

#include <optional>

/// What several files of ours are made of (FILES.md): each with how it is read and how it is written.
namespace triptych::items {

/// A variable, query parameter, header, cookie, path parameter or form field.
struct Row
{
    QString name = {};
    std::optional<QString> value = {}; ///< nothing: a bare name in a query, a secret's name in variables
    bool enabled = true;
    QString description = {};
    bool secret = false;      ///< of variables: the value is in the secret store
    QString file = {};        ///< of multipart fields: path beside the item's file
    QString contentType = {}; ///< of multipart fields

    bool operator==(const Row &) const = default;
};
using Rows = QList<Row>;

[[nodiscard]] Rows readRows(const Reader &from, QByteArrayView key);
/// As readRows(), and a secret that has a value in the file is Problem secret.literal.
[[nodiscard]] Rows readVariables(const Reader &from, QByteArrayView key = "variables");
[[nodiscard]] Form rowsForm(const Rows &rows);

/// Who calls. `type` and the texts beside it, in their order; a type that is not known here keeps its values.
struct Auth
{
    QByteArray type = "inherit";
    QList<std::pair<QByteArray, QString>> values = {};

    [[nodiscard]] QString value(QByteArrayView key) const;
    bool operator==(const Auth &) const = default;
};

/// A credential that stands in the file as it is instead of as `{{name}}` is Problem secret.literal.
[[nodiscard]] Auth readAuth(const Reader &from);
[[nodiscard]] Form authForm(const Auth &auth);
/// Must what is typed into this field go to the secret store?
[[nodiscard]] bool isCredential(QByteArrayView authType, QByteArrayView key);
/// Is this nothing but `{{name}}`s?
[[nodiscard]] bool isReference(const QString &text);

struct Body
{
    QByteArray type = "text"; ///< json, xml, text, form, multipart, binary, graphql
    QString contentType = {}; ///< empty: as the type implies
    std::optional<QString> text = {};
    QString file = {}; ///< path beside the item's file
    Rows fields = {};
    QString variables = {}; ///< of graphql: JSON text

    bool operator==(const Body &) const = default;
};
[[nodiscard]] std::optional<Body> readBody(const Reader &from, QByteArrayView key = "body");
[[nodiscard]] Form bodyForm(const std::optional<Body> &body);

/// A view and what was wrong in its file.
template <typename T>
struct Read
{
    T value;
    Problems problems;
};

} // namespace triptych::items
