// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/design/overviewform.h"

#include "model/openapi/description.h"
#include "ui/design/documentcontext.h"
#include "ui/design/fields.h"
#include "ui/design/tr.h"
#include "ui/shell/theme/theme.h"
#include "ui/widgets/themedlabel.h"

#include <QFormLayout>

namespace triptych::ui {

using design::Tr;
using text::Pointer;

OverviewForm::OverviewForm(const FormParts &parts, QWidget *parent)
    : Form(parent)
    , m_parts(parts)
{
    const Theme &theme = parts.theme;
    const Pointer info({"info"});
    auto *layout = makeFormLayout(theme);
    const auto line = [&](const QString &label, const Pointer &pointer) {
        auto *field = new BoundLine(parts.context, label, this);
        field->bind(pointer);
        addFormRow(*layout, theme, label, field);
        return field;
    };
    m_title = line(Tr::tr("Title"), info / "title");
    line(Tr::tr("Version"), info / "version");
    line(Tr::tr("Summary"), info / "summary");
    auto *description = new BoundText(parts.context, Tr::tr("Description"), this);
    description->setFixedHeight(theme.px(140));
    description->bind(info / "description");
    addFormRow(*layout, theme, Tr::tr("Description"), description);
    line(Tr::tr("Server"), Pointer({"servers", "0", "url"}));
    m_counts = new ThemedLabel(theme, {}, Role::Muted, LabelFont::Normal, this);
    m_counts->setMinimumHeight(theme.px(24));
    m_counts->setTextInteractionFlags(Qt::TextSelectableByMouse);
    addFormRow(*layout, theme, Tr::tr("Contents"), m_counts);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme.px(16), theme.px(16), theme.px(16), theme.px(16));
    column->addLayout(layout);
    column->addStretch(1);
    connect(&parts.context, &DocumentContext::changed, this, &OverviewForm::count);
    count();
}

QWidget *OverviewForm::firstFocus() const
{
    return m_title;
}

void OverviewForm::count()
{
    const text::Snapshot now = m_parts.context.snapshot();
    if (now.isNull()) {
        return;
    }
    const openapi::Description description(now);
    const auto version = description.version();
    m_counts->setText(Tr::tr("OpenAPI %1 · %2 operations · %3 webhooks · %4 schemas")
                          .arg(version ? openapi::versionName(*version) : QStringLiteral("?"))
                          .arg(description.operations().size())
                          .arg(description.webhooks().size())
                          .arg(description.schemas().size()));
}

} // namespace triptych::ui
