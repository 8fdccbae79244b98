// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services/exporter.h"

#include "app/services/tr.h"
#include "model/text/value.h"
#include "model/text/yamlemitter.h"

namespace triptych::services {

Result<QByteArray> exported(const text::Snapshot &document, text::Format format)
{
    if (document.format() == format) {
        return document.bytes();
    }
    if (document.tree->hasErrors() || document.tree->root() == text::NoNode) {
        return fail(problem("export.damaged",
            Tr::tr("The document has syntax errors; it can only be exported in the format it is in.")));
    }
    const auto value = text::Value::of(*document.tree, document.tree->root());
    if (!value) {
        return fail(value.error());
    }
    if (format == text::Format::Json) {
        return value->pretty();
    }
    const text::YamlEmitter emitter({});
    return emitter.block(value->tree(), value->tree().root(), 0, text::YamlIntro::Nothing) + '\n';
}

} // namespace triptych::services
