// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/copybinding.h"

#include "ui/itemmodels/roles.h"
#include "ui/shell/commands.h"

#include <QAbstractItemView>
#include <QClipboard>
#include <QGuiApplication>

using namespace Qt::Literals::StringLiterals;

namespace triptych::ui {

void bindCopy(CommandSet &commands, QAbstractItemView &view)
{
    commands.bind(
        "item.copy"_L1, &view,
        [&view] {
            const QVariant exact = view.currentIndex().data(CopyRole);
            const QVariant text = exact.isValid() ? exact : view.currentIndex().data();
            QGuiApplication::clipboard()->setText(text.toString());
        },
        [&view] { return view.currentIndex().isValid(); });
}

} // namespace triptych::ui
