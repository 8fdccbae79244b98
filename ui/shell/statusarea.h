// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/itemmodels/roles.h"

#include <QPointer>
#include <QWidget>

#include <functional>

class QHBoxLayout;
class QLabel;
class QProgressBar;
class QPushButton;
class QTimer;
class QToolButton;

namespace triptych::ui {

class Theme;

/// One segment of the status bar: a flat button with a text in the colour of its role.
class StatusSegment : public QWidget
{
    Q_OBJECT

public:
    StatusSegment(const Theme &theme, const QString &name, QWidget *parent);

    /// `text` carries its own sign ("● listening", "✖ 1"). Empty hides the segment.
    void setText(const QString &text, Role role = Role::Muted);
    [[nodiscard]] QString text() const;
    [[nodiscard]] QToolButton *button() const { return m_button; }

Q_SIGNALS:
    void clicked();

protected:
    void changeEvent(QEvent *event) override;

private:
    void recolor();

    const Theme &m_theme;
    QString m_name;
    QToolButton *m_button;
    Role m_role = Role::Muted;
};

/// Long work that shows itself: its name, a count and Cancel. Gone when this object is.
class StatusTask : public QObject
{
    Q_OBJECT

public:
    /// `total` 0: not known.
    virtual void setProgress(qint64 done, qint64 total = 0) = 0;

Q_SIGNALS:
    void cancelled();

protected:
    using QObject::QObject;
};

/// The line at the bottom: segments that are buttons, the word of success, running work. No toasts.
class StatusArea : public QWidget
{
    Q_OBJECT

public:
    explicit StatusArea(const Theme &theme, QWidget *parent = nullptr);

    enum class Side { Left, Right };
    /// `name` is what a screen reader says before the text: "Listener". Owned by this area.
    StatusSegment *addSegment(const QString &id, const QString &name, Side side);
    [[nodiscard]] StatusSegment *segment(const QString &id) const;

    /// Says that something was done, for a while; with `action` a link such as "Undo".
    void showMessage(const QString &text, const QString &action = {}, std::function<void()> run = {});
    [[nodiscard]] QString message() const;

    /// Shown until the returned object is deleted. `parent` owns it.
    StatusTask *beginTask(const QString &name, QObject *parent);

    /// A widget for Announcer to speak through.
    [[nodiscard]] QWidget *voice() const;

private:
    const Theme &m_theme;
    QHBoxLayout *m_left;
    QHBoxLayout *m_middle;
    QHBoxLayout *m_right;
    QLabel *m_message;
    QPushButton *m_action;
    QTimer *m_fade;
    std::function<void()> m_run;
    QHash<QString, StatusSegment *> m_segments;
};

} // namespace triptych::ui
