// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/formats/format.h"

namespace triptych::formats {

/// OpenAPI 3.0, 3.1, 3.2 and Swagger 2.0, JSON or YAML, with the files they refer to. Bytes stay as they are.
class OpenApi final : public Format
{
public:
    [[nodiscard]] QByteArray id() const override;
    [[nodiscard]] QString name() const override;
    [[nodiscard]] bool recognises(const QString &fileName, const QByteArray &bytes) const override;
    [[nodiscard]] Result<Imported> read(const QString &fileName, const Reader &reader) const override;
};

} // namespace triptych::formats
