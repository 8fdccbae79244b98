// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/webhook/handlers.h"

#include <QWidget>

namespace triptych::ui {

class CommandSet;
class ShapeModel;
class Theme;
class ThemedLabel;

/// What the calls of one event type agree on, with the evidence.
class SchemaView final : public QWidget
{
    Q_OBJECT

public:
    SchemaView(const Theme &theme, CommandSet &commands, QWidget *parent = nullptr);

    void showShape(const webhook::EventShape *shape); ///< null: nothing is known
    [[nodiscard]] ShapeModel &model() const { return *m_model; }

private:
    ThemedLabel *m_title;
    ShapeModel *m_model;
};

} // namespace triptych::ui
