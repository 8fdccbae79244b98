// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/secret.h"
#include "model/items/parts.h"
#include "ui/itemmodels/rowmodel.h"

#include <functional>

namespace triptych::ui {

/// The variables of an environment; the last row waits for the name of a new one. Keeps no truth: what was
/// typed is announced, and setVariables() brings back what the file then says. The value of a secret is never
/// in it: it goes out through secretEntered(), and only whether there is one comes back.
class VariablesModel final : public RowModel
{
    Q_OBJECT

public:
    enum Column { Enabled, Name, Value, IsSecret, Description, ColumnCount };

    using HasSecret = std::function<bool(const QString &name)>;

    explicit VariablesModel(HasSecret hasSecret, QObject *parent = nullptr);

    void setVariables(const items::Rows &variables);
    void setReadOnly(bool readOnly);
    [[nodiscard]] bool isNewRow(int row) const { return row == m_variables.size(); }
    [[nodiscard]] bool isSecret(int row) const;
    [[nodiscard]] bool canRemove(int row) const;
    void removeRow(int row);

    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

Q_SIGNALS:
    void edited(const triptych::items::Rows &variables, const QString &label);
    void secretEntered(const QString &name, const triptych::Secret &value);

protected:
    [[nodiscard]] int rows() const override;
    [[nodiscard]] QVariant cell(int row, int column, int role) const override;
    bool setCell(int row, int column, const QVariant &value) override;

private:
    bool addVariable(const QString &name);
    bool enterSecret(int row, const QString &value);
    bool setSecret(int row, bool secret);
    void announce(int row, const items::Row &variable);
    [[nodiscard]] QVariant newRowCell(int column, int role) const;
    [[nodiscard]] QVariant checkCell(const items::Row &variable, int column, int role) const;
    [[nodiscard]] QString text(const items::Row &variable, int column, int role) const;

    HasSecret m_hasSecret;
    items::Rows m_variables;
    bool m_readOnly = false;
};

} // namespace triptych::ui
