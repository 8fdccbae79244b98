// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QComboBox;
class QFormLayout;

namespace triptych::ui {

class ErrorBar;
class RequestContext;
class RequestLine;
class Theme;

/// Who calls. A credential that is typed goes to the secrets of this run; the file gets the name of a secret
/// variable in its place.
class AuthForm final : public QWidget
{
    Q_OBJECT

public:
    AuthForm(const Theme &theme, RequestContext &context, QWidget *parent = nullptr);

    [[nodiscard]] QComboBox &type() const { return *m_type; }
    /// The field of a key, null without.
    [[nodiscard]] QWidget *field(const QByteArray &key) const;

private:
    void refresh();
    void rebuild(const QByteArray &type);
    void chooseType(const QByteArray &type);
    void addChoice(const QByteArray &key, const QString &title, const QByteArrayList &choices);
    void addLine(const QByteArray &key, const QString &title);
    void addCredential(const QByteArray &key, const QString &title);
    void enter(const QByteArray &key, RequestLine &line);
    void addRow(const QString &title, QWidget *field);
    [[nodiscard]] QString variableFor(const QByteArray &key) const;

    const Theme &m_theme;
    RequestContext &m_context;
    QComboBox *m_type;
    QFormLayout *m_rows;
    ErrorBar *m_error;
    QByteArray m_shown;
    QHash<QByteArray, QWidget *> m_fields;
};

} // namespace triptych::ui
