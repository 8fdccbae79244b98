// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/verbs.h"

namespace triptych::cli {

std::vector<std::unique_ptr<Command>> all()
{
    std::vector<std::unique_ptr<Command>> commands;
    commands.push_back(makeNew());
    commands.push_back(makeInfo());
    commands.push_back(makeImport());
    commands.push_back(makeExport());
    commands.push_back(makeCheck());
    commands.push_back(makeEdit());
    commands.push_back(makeValidate());
    commands.push_back(makeSample());
    commands.push_back(makeListen());
    commands.push_back(makeCaptures());
    commands.push_back(makeInfer());
    commands.push_back(makeSend());
    commands.push_back(makeTour());
    return commands;
}

} // namespace triptych::cli
