// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/webhook/handlers.h"
#include "ui/capture/captureparts.h"
#include "ui/shell/page.h"

#include <QPointer>

class QPushButton;
class QSplitter;
class QStackedWidget;
class QTableView;

namespace triptych::ui {

class CallView;
class CaptureHead;
class CapturesModel;
class EmptyState;
class ErrorBar;
class SchemaView;
class ShapeModel;

/// The calls of a webhook, of one of its event types or of the inbox, as they come: list, schema, and the
/// chosen call.
class CapturePage final : public Page
{
    Q_OBJECT

public:
    /// `folder` empty: the inbox; `event` empty: all types.
    CapturePage(const CaptureParts &parts, QString folder, QString event);
    ~CapturePage() override;

    [[nodiscard]] QString address() const override;
    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString detail() const override;
    [[nodiscard]] Icon icon() const override { return Icon::Webhook; }
    [[nodiscard]] QWidget *widget() override;
    [[nodiscard]] QWidget *firstFocus() override;
    [[nodiscard]] QByteArray saveState() const override;
    void restoreState(const QByteArray &state) override;

    [[nodiscard]] const QString &folder() const { return m_folder; }
    /// Where it is called; the usual port while nobody listens.
    [[nodiscard]] QString url() const;
    [[nodiscard]] QString curlCommand() const;
    void showProblem(const Problem &problem);
    [[nodiscard]] std::optional<webhook::WebhookItem> webhookItem() const; ///< nothing for the inbox

    [[nodiscard]] CapturesModel *captures() const { return m_captures; } ///< null before widget()
    [[nodiscard]] QTableView *list() const { return m_list; }
    [[nodiscard]] CallView *call() const { return m_call; }
    [[nodiscard]] ShapeModel *shape() const;

Q_SIGNALS:
    void otherPortWanted();

private:
    void build();
    QWidget *buildCalls();
    QWidget *buildList();
    void updateBody();
    void updateWaiting();
    void updateFollowing();
    void updateShape();
    void showNewest();
    void showSelected();
    [[nodiscard]] int chosenRow() const; ///< -1 for none
    [[nodiscard]] QString shownEvent() const;

    CaptureParts m_parts;
    QString m_folder;
    QString m_event;
    QByteArray m_state;
    QPointer<QWidget> m_widget;
    CaptureHead *m_head = nullptr;
    ErrorBar *m_error = nullptr;
    QStackedWidget *m_stack = nullptr;
    EmptyState *m_empty = nullptr;
    QPushButton *m_emptyAction = nullptr;
    QSplitter *m_sides = nullptr;
    QSplitter *m_rows = nullptr;
    QPushButton *m_newer = nullptr;
    QTableView *m_list = nullptr;
    CapturesModel *m_captures = nullptr;
    bool m_awaited = false; ///< the chosen row is not read yet
    SchemaView *m_schema = nullptr;
    CallView *m_call = nullptr;
};

} // namespace triptych::ui
