// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/items/environment.h"
#include "ui/invoke/invokeparts.h"
#include "ui/shell/page.h"

#include <QPointer>

class QTableView;

namespace triptych::ui {

class ErrorBar;
class ThemedLabel;
class VariablesModel;

/// The variables of an environment in a tab. Its address is the item's: "environments/local.json".
class EnvironmentPage final : public Page
{
    Q_OBJECT

public:
    /// `path`: the open document.
    EnvironmentPage(const InvokeParts &parts, QString path);
    ~EnvironmentPage() override;

    [[nodiscard]] QString address() const override;
    [[nodiscard]] QString title() const override { return m_environment.name; }
    [[nodiscard]] QString detail() const override { return m_path; }
    [[nodiscard]] Icon icon() const override { return Icon::Environment; }
    [[nodiscard]] bool isDirty() const override;
    [[nodiscard]] QWidget *widget() override;
    [[nodiscard]] QWidget *firstFocus() override;

    [[nodiscard]] VariablesModel &variables() const { return *m_variables; }
    [[nodiscard]] QTableView &table();

private:
    void build();
    void bindCommands();
    void read();
    void write(const items::Rows &variables, const QString &label);

    InvokeParts m_parts;
    QString m_path;
    items::Environment m_environment;
    VariablesModel *m_variables;
    QPointer<QWidget> m_widget;
    ThemedLabel *m_title = nullptr;
    ErrorBar *m_error = nullptr;
    QTableView *m_table = nullptr;
};

} // namespace triptych::ui
