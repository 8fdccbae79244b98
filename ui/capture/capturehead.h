// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/capture/captureparts.h"

#include <QWidget>

class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace triptych::ui {

class CapturePage;
class ThemedLabel;

/// The top of a page of calls: whose they are, whether anybody listens and where, and what can be done.
class CaptureHead final : public QWidget
{
    Q_OBJECT

public:
    CaptureHead(const CaptureParts &parts, CapturePage &page, QWidget *parent);

    /// `empty`: there are no calls, and the empty state beneath has the primary button.
    void refresh(bool empty);

Q_SIGNALS:
    void problemFound(const triptych::Problem &problem);

private:
    void buildHead(QVBoxLayout *column);
    void buildRule(QVBoxLayout *column);
    void takeRule();

    CaptureParts m_parts;
    CapturePage &m_page;
    ThemedLabel *m_title = nullptr;
    ThemedLabel *m_listening = nullptr;
    ThemedLabel *m_url = nullptr;
    QPushButton *m_toggle = nullptr;
    QPushButton *m_handler = nullptr;
    QLineEdit *m_rule = nullptr; ///< null for the inbox
};

} // namespace triptych::ui
