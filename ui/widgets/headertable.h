// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/message/headers.h"

#include <QWidget>

class QPushButton;
class QTableView;

namespace triptych::ui {

class HeadersModel;
class Theme;

/// The headers of a message as they came, with credentials masked until one asks to see them.
class HeaderTable final : public QWidget
{
    Q_OBJECT

public:
    explicit HeaderTable(const Theme &theme, QWidget *parent = nullptr);

    void setHeaders(const Headers &headers);
    [[nodiscard]] HeadersModel &model() const { return *m_model; }
    [[nodiscard]] QTableView &view() const { return *m_view; }
    /// "Headers 12", for a tab; without the number when there are none.
    [[nodiscard]] QString title() const;

private:
    HeadersModel *m_model;
    QTableView *m_view;
    QPushButton *m_reveal;
};

} // namespace triptych::ui
