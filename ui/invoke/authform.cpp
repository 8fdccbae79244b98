// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/invoke/authform.h"

#include "model/http/auth.h"
#include "model/message/variables.h"
#include "ui/invoke/fields.h"
#include "ui/invoke/requestcontext.h"
#include "ui/invoke/tr.h"
#include "ui/shell/theme/theme.h"
#include "ui/widgets/errorbar.h"
#include "ui/widgets/themedlabel.h"

#include <QComboBox>
#include <QFormLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace triptych::ui {

using invoke::Tr;

namespace {

void setAuthValue(items::Auth &auth, const QByteArray &key, const QString &value)
{
    const auto at = std::find_if(
        auth.values.begin(), auth.values.end(), [&](const auto &entry) { return entry.first == key; });
    if (at != auth.values.end()) {
        at->second = value;
    } else {
        auth.values.append({key, value});
    }
}

} // namespace

AuthForm::AuthForm(const Theme &theme, RequestContext &context, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_context(context)
    , m_type(new QComboBox(this))
    , m_rows(new QFormLayout)
    , m_error(new ErrorBar(theme, this))
{
    m_type->setAccessibleName(Tr::tr("Authentication"));
    for (const auto &method : http::auth::methods()) {
        m_type->addItem(method->title(), method->type());
    }
    m_rows->setHorizontalSpacing(theme.px(8));
    m_rows->setVerticalSpacing(theme.px(8));
    m_rows->setLabelAlignment(Qt::AlignRight | Qt::AlignVCenter);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme.px(16), theme.px(8), theme.px(16), theme.px(8));
    column->setSpacing(theme.px(8));
    column->addLayout(m_rows);
    column->addWidget(m_error);
    column->addStretch();
    addRow(Tr::tr("Method"), m_type);
    connect(m_type, &QComboBox::activated, this,
        [this](int index) { chooseType(m_type->itemData(index).toByteArray()); });
    connect(&context, &RequestContext::changed, this, &AuthForm::refresh);
    refresh();
}

QWidget *AuthForm::field(const QByteArray &key) const
{
    return m_fields.value(key);
}

void AuthForm::addRow(const QString &title, QWidget *field)
{
    auto *label = new ThemedLabel(m_theme, title, Role::Muted, LabelFont::Normal, this);
    label->setFixedWidth(m_theme.px(96));
    label->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    label->setBuddy(field);
    field->setMaximumWidth(m_theme.px(400));
    m_rows->addRow(label, field);
}

void AuthForm::chooseType(const QByteArray &type)
{
    m_error->clear();
    const Status changed = m_context.change(
        [&](items::Request &request) {
            if (request.auth.type != type) {
                request.auth = {type, {}};
            }
        },
        Tr::tr("Change authentication"));
    if (!changed) {
        m_error->showProblem(changed.error());
        refresh();
    }
}

void AuthForm::refresh()
{
    const items::Auth &auth = m_context.request().auth;
    int index = m_type->findData(auth.type);
    if (index < 0) { // of a later version, or of another program
        m_type->addItem(QString::fromUtf8(auth.type), auth.type);
        index = m_type->count() - 1;
    }
    m_type->setCurrentIndex(index);
    m_type->setEnabled(m_context.isEditable());
    if (m_shown != auth.type) {
        rebuild(auth.type);
    }
    for (auto it = m_fields.cbegin(); it != m_fields.cend(); ++it) {
        const QString value = auth.value(it.key());
        if (auto *line = qobject_cast<RequestLine *>(it.value())) {
            // A credential is in no file while it is typed.
            if (!(items::isCredential(auth.type, it.key()) && line->hasFocus() && line->isModified())) {
                line->showText(value);
            }
            line->setReadOnly(!m_context.isEditable());
        } else if (auto *choice = qobject_cast<QComboBox *>(it.value())) {
            choice->setCurrentIndex(std::max(0, choice->findData(value)));
        }
    }
}

void AuthForm::rebuild(const QByteArray &type)
{
    m_shown = type;
    m_fields.clear();
    while (m_rows->rowCount() > 1) {
        m_rows->removeRow(1);
    }
    const auto method = http::auth::method(type);
    for (const http::auth::Field &field : method ? method->fields() : QList<http::auth::Field>()) {
        if (field.isCredential) {
            addCredential(field.key, field.title);
        } else if (!field.choices.isEmpty()) {
            addChoice(field.key, field.title, field.choices);
        } else {
            addLine(field.key, field.title);
        }
    }
}

void AuthForm::addChoice(const QByteArray &key, const QString &title, const QByteArrayList &choices)
{
    auto *combo = new QComboBox(this);
    combo->setAccessibleName(title);
    for (const QByteArray &choice : choices) {
        combo->addItem(QString::fromUtf8(choice), QString::fromUtf8(choice));
    }
    connect(combo, &QComboBox::activated, this, [this, key, combo](int index) {
        const QString value = combo->itemData(index).toString();
        (void)m_context.change([&](items::Request &request) { setAuthValue(request.auth, key, value); },
            Tr::tr("Change authentication"));
    });
    m_fields.insert(key, combo);
    addRow(title, combo);
}

void AuthForm::addLine(const QByteArray &key, const QString &title)
{
    auto *line = new RequestLine(title, this);
    connect(line, &QLineEdit::textEdited, this, [this, key, line](const QString &text) {
        (void)m_context.change([&](items::Request &request) { setAuthValue(request.auth, key, text); },
            Tr::tr("Change authentication"), edit::EditKind::Typing, quintptr(line));
    });
    m_fields.insert(key, line);
    addRow(title, line);
}

void AuthForm::addCredential(const QByteArray &key, const QString &title)
{
    auto *line = new RequestLine(title, this);
    line->setPlaceholderText(Tr::tr("the credential, or {{name}} of a secret variable"));
    // A reference may be read by everybody; anything else is hidden as it is typed.
    connect(line, &QLineEdit::textChanged, line, [line](const QString &text) {
        line->setEchoMode(text.isEmpty() || text.startsWith(u'{') ? QLineEdit::Normal : QLineEdit::Password);
    });
    connect(line, &QLineEdit::editingFinished, this, [this, key, line] { enter(key, *line); });
    m_fields.insert(key, line);
    addRow(title, line);
}

/// Not with every key: half a credential is nobody's variable.
void AuthForm::enter(const QByteArray &key, RequestLine &line)
{
    const QString text = line.text();
    line.setModified(false);
    if (text == m_context.request().auth.value(key) || !m_context.isEditable()) {
        return;
    }
    m_error->clear();
    const auto write = [&](const QString &value) {
        return [key, value](items::Request &request) { setAuthValue(request.auth, key, value); };
    };
    Status done;
    if (text.isEmpty() || items::isReference(text)) {
        done = m_context.change(write(text), Tr::tr("Change authentication"));
    } else {
        const QString name = variableFor(key);
        done = m_context.enterSecret(name, Secret(text.toUtf8()), write("{{"_L1 + name + "}}"_L1));
        line.showText("{{"_L1 + name + "}}"_L1);
    }
    if (!done) {
        m_error->showProblem(done.error());
        line.showText(m_context.request().auth.value(key));
    }
}

/// The variable that stands there already, else one after the service: "parcelsToken".
QString AuthForm::variableFor(const QByteArray &key) const
{
    const QList<VariableUse> uses = variableUses(m_context.request().auth.value(key).toUtf8());
    if (!uses.isEmpty()) {
        return uses.first().name;
    }
    const QStringList parts = m_context.path().split(u'/');
    QString name;
    for (const QChar c : parts.first() == "services"_L1 ? parts.value(1) : m_context.request().name) {
        if (c.isLetterOrNumber()) {
            name += name.isEmpty() ? c.toLower() : c;
        }
    }
    const QString word = QString::fromLatin1(key == "value" ? "key" : key);
    return name + word.at(0).toUpper() + word.mid(1);
}

} // namespace triptych::ui
