// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/capture/captureparts.h"
#include "ui/shell/page.h"

#include <QPointer>

class QAbstractItemModel;
class QLineEdit;
class QPushButton;
class QSplitter;
class QStackedWidget;
class QTableView;
class QVBoxLayout;

namespace triptych::ui {

class CallView;
class CapturesModel;
class EmptyState;
class ErrorBar;
class ShapeModel;
class ThemedLabel;

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

    [[nodiscard]] CapturesModel *captures() const { return m_captures; } ///< null before widget()
    [[nodiscard]] QTableView *list() const { return m_list; }
    [[nodiscard]] CallView *call() const { return m_call; }
    [[nodiscard]] ShapeModel *shape() const { return m_shape; }

Q_SIGNALS:
    void otherPortWanted();

private:
    void build();
    void buildHead(QVBoxLayout *column);
    void buildRule(QVBoxLayout *column);
    QWidget *buildCalls();
    QWidget *buildList();
    QWidget *buildSchema();
    [[nodiscard]] QTableView *makeTable(QAbstractItemModel *model, const QString &name);
    void updateHead();
    void updateBody();
    void updateWaiting();
    void updateFollowing();
    void updateShape();
    void showNewest();
    void showSelected();
    void takeRule();
    [[nodiscard]] int chosenRow() const; ///< -1 for none
    [[nodiscard]] QString shownEvent() const;

    CaptureParts m_parts;
    QString m_folder;
    QString m_event;
    QByteArray m_state;
    QPointer<QWidget> m_widget;
    ThemedLabel *m_title = nullptr;
    ThemedLabel *m_listening = nullptr;
    ThemedLabel *m_url = nullptr;
    QPushButton *m_toggle = nullptr;
    QPushButton *m_handler = nullptr;
    QLineEdit *m_rule = nullptr; ///< null for the inbox
    ErrorBar *m_error = nullptr;
    QStackedWidget *m_stack = nullptr;
    EmptyState *m_empty = nullptr;
    QPushButton *m_emptyAction = nullptr;
    QSplitter *m_sides = nullptr;
    QSplitter *m_rows = nullptr;
    QPushButton *m_newer = nullptr;
    QTableView *m_list = nullptr;
    CapturesModel *m_captures = nullptr;
    ThemedLabel *m_schemaTitle = nullptr;
    ShapeModel *m_shape = nullptr;
    CallView *m_call = nullptr;
};

} // namespace triptych::ui
