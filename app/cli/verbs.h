// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"

namespace triptych::cli {

// One function a verb; all() lists them.
[[nodiscard]] std::unique_ptr<Command> makeNew();
[[nodiscard]] std::unique_ptr<Command> makeInfo();
[[nodiscard]] std::unique_ptr<Command> makeImport();
[[nodiscard]] std::unique_ptr<Command> makeExport();
[[nodiscard]] std::unique_ptr<Command> makeCheck();
[[nodiscard]] std::unique_ptr<Command> makeEdit();
[[nodiscard]] std::unique_ptr<Command> makeValidate();
[[nodiscard]] std::unique_ptr<Command> makeSample();
[[nodiscard]] std::unique_ptr<Command> makeListen();
[[nodiscard]] std::unique_ptr<Command> makeCaptures();
[[nodiscard]] std::unique_ptr<Command> makeInfer();
[[nodiscard]] std::unique_ptr<Command> makeSend();
[[nodiscard]] std::unique_ptr<Command> makeTour();

} // namespace triptych::cli
