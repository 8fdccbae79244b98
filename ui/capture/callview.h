// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/message/capture.h"

#include <QWidget>

class QStackedWidget;
class QTabWidget;
class QThreadPool;

namespace triptych::ui {

class BodyView;
class CommandSet;
class HeaderTable;
class PagedView;
class Theme;
class ThemedLabel;

/// One webhook call: its body as values and as text, its headers as they came, its bytes.
class CallView final : public QWidget
{
    Q_OBJECT

public:
    CallView(const Theme &theme, CommandSet &commands, QThreadPool &pool, QWidget *parent = nullptr);

    void showCapture(const Capture &capture);
    void clear();
    [[nodiscard]] qint64 shownId() const { return m_id; }

private:
    void showProblems(const Problems &problems);

    qint64 m_id = 0;
    ThemedLabel *m_title;
    ThemedLabel *m_notes;
    QStackedWidget *m_stack;
    QTabWidget *m_tabs;
    BodyView *m_body;
    HeaderTable *m_headers;
    PagedView *m_raw;
};

} // namespace triptych::ui
