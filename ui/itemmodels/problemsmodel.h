// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/itemmodels/rowmodel.h"

#include "model/base/problem.h"

#include <QMap>

namespace triptych::ui {

/// The problems of the project, by the document they were found in.
class ProblemsModel final : public RowModel
{
    Q_OBJECT

public:
    enum Column { Code, Place, Message, ColumnCount };

    explicit ProblemsModel(QObject *parent = nullptr);

    /// All problems that were found from `source` (a root document); replaces those of before.
    void setProblems(const QString &source, const Problems &problems);
    void removeSource(const QString &source);
    void clear();

    [[nodiscard]] const Problem &problemAt(int row) const { return m_rows.at(row); }
    [[nodiscard]] int count(Severity severity) const;

Q_SIGNALS:
    void countsChanged();

protected:
    [[nodiscard]] int rows() const override;
    [[nodiscard]] QVariant cell(int row, int column, int role) const override;

private:
    void rebuild();

    QMap<QString, Problems> m_bySource;
    Problems m_rows;
};

} // namespace triptych::ui
