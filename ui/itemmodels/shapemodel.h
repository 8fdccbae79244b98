// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/schema/shape.h"
#include "ui/itemmodels/rowmodel.h"

namespace triptych::ui {

/// What calls of one event type agree on: a row a place, with how often it was there and how often null.
class ShapeModel final : public RowModel
{
    Q_OBJECT

public:
    enum Column { Path, Type, Seen, Null, ColumnCount };
    static constexpr int mostRows = 5000; ///< the schema has the rest

    explicit ShapeModel(QObject *parent = nullptr);

    /// The same places as before keep their rows, so that a list that grows does not jump. Null: nothing.
    void setShape(const std::shared_ptr<const schema::Shape> &shape);

protected:
    [[nodiscard]] int rows() const override;
    [[nodiscard]] QVariant cell(int row, int column, int role) const override;

private:
    struct Place
    {
        QString path;
        QString type;
        quint64 seen = 0;
        quint64 of = 0;
        quint64 nulls = 0;
    };

    static void collect(const schema::Shape &shape, const QString &path, QList<Place> &places);

    QList<Place> m_places;
};

} // namespace triptych::ui
