// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/message/exchange.h"

#include <QWidget>

namespace triptych::ui {

class Theme;

/// The phases of a call as bars on one scale, one after another, with their microseconds.
class TimingBars final : public QWidget
{
    Q_OBJECT

public:
    explicit TimingBars(const Theme &theme, QWidget *parent = nullptr);

    void setTimings(const Timings &timings);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    struct Phase
    {
        QString title;
        qint64 us = -1;
    };

    const Theme &m_theme;
    QList<Phase> m_phases;
    qint64 m_total = -1;
};

} // namespace triptych::ui
