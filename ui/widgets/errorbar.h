// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/problem.h"

#include <QFrame>

class QPushButton;

namespace triptych::ui {

class Theme;
class ThemedLabel;

/// An error where it happened: sign and code, the sentence, the way out, Copy. Hidden until it has one.
class ErrorBar : public QFrame
{
    Q_OBJECT

public:
    explicit ErrorBar(const Theme &theme, QWidget *parent = nullptr);

    void showProblem(const Problem &problem);
    void clear();
    /// A button that does what the remedy says; empty text takes it away.
    QPushButton *setAction(const QString &text);
    [[nodiscard]] const Problem &problem() const { return m_problem; }

Q_SIGNALS:
    /// The user closed it.
    void dismissed();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
    Problem m_problem;
    ThemedLabel *m_code;
    ThemedLabel *m_message;
    ThemedLabel *m_remedy;
    QPushButton *m_action;
};

} // namespace triptych::ui
