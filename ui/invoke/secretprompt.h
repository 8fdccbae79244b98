// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QStringList>

class QFormLayout;
class QLineEdit;

namespace triptych::ui {

class Theme;
class ThemedLabel;

/// Asks for the secrets that a call lacks, in place: a masked field each, and on with the call. Hidden until
/// there is something to ask.
class SecretPrompt final : public QFrame
{
    Q_OBJECT

public:
    explicit SecretPrompt(const Theme &theme, QWidget *parent = nullptr);

    void ask(const QStringList &names);
    [[nodiscard]] QLineEdit *field(const QString &name) const;

Q_SIGNALS:
    /// One signal a secret, then answered().
    void entered(const QString &name, const QByteArray &value);
    void answered();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void answer();

    const Theme &m_theme;
    ThemedLabel *m_line;
    QFormLayout *m_rows;
    QList<std::pair<QString, QLineEdit *>> m_fields;
};

} // namespace triptych::ui
