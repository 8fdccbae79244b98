// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/invoke/environments.h"

#include "model/project/project.h"
#include "ui/invoke/tr.h"
#include "ui/shell/environmentselector.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/tabarea.h"
#include "ui/widgets/nameprompt.h"

namespace triptych::ui {

using invoke::Tr;

void newEnvironment(const InvokeParts &parts)
{
    auto *prompt = new NamePrompt(
        parts.window.theme(), Tr::tr("New environment"),
        parts.items.environments.isEmpty() ? Tr::tr("local") : QString(),
        [parts](const QString &name) -> Status {
            const auto made = parts.project.newItem(project::ItemKind::Environment, name);
            if (!made) {
                return fail(made.error());
            }
            if (const Status done = parts.session.changeFiles(made->files, Tr::tr("New environment"));
                !done) {
                return done;
            }
            parts.window.environments().choose(name.trimmed());
            parts.window.tabs().open(made->address, OpenMode::Pinned);
            return {};
        },
        &parts.window);
    prompt->open();
}

void editEnvironment(const InvokeParts &parts)
{
    const QString current = parts.window.environments().current();
    const project::Item *wanted = nullptr;
    for (const project::Item &item : parts.items.environments) {
        if (!wanted || item.name == current) {
            wanted = &item;
        }
    }
    if (wanted) {
        parts.window.tabs().open(wanted->address, OpenMode::Pinned);
    } else {
        newEnvironment(parts);
    }
}

} // namespace triptych::ui
