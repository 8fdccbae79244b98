// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/message/headers.h"
#include "ui/itemmodels/rowmodel.h"

namespace triptych::ui {

/// Header fields as they were received: order, case and duplicates kept. Values that usually are credentials
/// are masked until they are revealed.
class HeadersModel final : public RowModel
{
    Q_OBJECT

public:
    enum Column { Name, Value };

    explicit HeadersModel(QObject *parent = nullptr);

    void setHeaders(const Headers &headers);
    void setRevealed(bool revealed);
    [[nodiscard]] bool hasSensitive() const;

protected:
    [[nodiscard]] int rows() const override;
    [[nodiscard]] QVariant cell(int row, int column, int role) const override;

private:
    Headers m_headers;
    bool m_revealed = false;
};

} // namespace triptych::ui
