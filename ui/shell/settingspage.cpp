// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/settingspage.h"

#include "ui/shell/keysview.h"
#include "ui/shell/settings/settingsstore.h"
#include "ui/shell/theme/theme.h"
#include "ui/shell/tr.h"
#include "ui/widgets/errorbar.h"
#include "ui/widgets/themedlabel.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPointer>
#include <QSpinBox>

using namespace Qt::Literals::StringLiterals;

namespace triptych::ui {

using shell::Tr;

namespace {

constexpr std::pair<const char *, Scheme> schemes[] = {
    {"system", Scheme::System},
    {"light", Scheme::Light},
    {"dark", Scheme::Dark},
    {"high-contrast", Scheme::HighContrast},
};

Scheme schemeOf(const QString &name)
{
    for (const auto &[word, scheme] : schemes) {
        if (name == QLatin1StringView(word)) {
            return scheme;
        }
    }
    return Scheme::System;
}

class SettingsWidget final : public QWidget
{
public:
    SettingsWidget(Theme &theme, CommandSet &commands, SettingsStore &settings)
        : m_theme(theme)
        , m_settings(settings)
        , m_scheme(new QComboBox(this))
    {
        setBackgroundRole(QPalette::Base);
        setAutoFillBackground(true);
        auto *layout = new QVBoxLayout(this);
        layout->setContentsMargins(theme.px(16), theme.px(16), theme.px(16), theme.px(16));
        layout->setSpacing(theme.px(12));
        auto *title = new ThemedLabel(theme, Tr::tr("Settings"), Role::Text, LabelFont::Title, this);
        layout->addWidget(title);
        if (settings.problem()) {
            auto *bar = new ErrorBar(theme, this);
            bar->showProblem(*settings.problem());
            layout->addWidget(bar);
        }
        m_form = new QFormLayout;
        m_form->setHorizontalSpacing(theme.px(12));
        m_form->setVerticalSpacing(theme.px(8));
        m_form->setFieldGrowthPolicy(QFormLayout::FieldsStayAtSizeHint);
        addSchemes();
        addFontSize();
        addLanguage();
        layout->addLayout(m_form);
        layout->addWidget(new ThemedLabel(theme, Tr::tr("Keyboard"), Role::Text, LabelFont::Strong, this));
        layout->addWidget(new KeysView(theme, commands, settings, this), 1);
    }

    [[nodiscard]] QWidget *first() const { return m_scheme; }

private:
    void addRow(const QString &name, QWidget *field)
    {
        auto *label = new ThemedLabel(m_theme, name, Role::Muted, LabelFont::Normal, this);
        label->setMinimumWidth(m_theme.px(120));
        label->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
        label->setBuddy(field);
        field->setAccessibleName(name);
        field->setMinimumWidth(m_theme.px(220));
        m_form->addRow(label, field);
    }

    void addSchemes()
    {
        m_scheme->addItem(Tr::tr("As the desktop"), u"system"_s);
        m_scheme->addItem(Tr::tr("Light"), u"light"_s);
        m_scheme->addItem(Tr::tr("Dark"), u"dark"_s);
        m_scheme->addItem(Tr::tr("High contrast"), u"high-contrast"_s);
        m_scheme->setCurrentIndex(m_scheme->findData(m_settings.string("appearance.scheme"_L1, u"system"_s)));
        connect(m_scheme, &QComboBox::activated, this, [this] {
            m_settings.setString("appearance.scheme"_L1, m_scheme->currentData().toString(), u"system"_s);
            applyAppearanceSettings(m_settings, m_theme);
        });
        addRow(Tr::tr("Colours"), m_scheme);
    }

    void addFontSize()
    {
        auto *size = new QSpinBox(this);
        size->setRange(0, 24);
        size->setSpecialValueText(Tr::tr("As the desktop"));
        size->setSuffix(u" pt"_s);
        size->setValue(m_settings.number("appearance.fontSize"_L1));
        connect(size, &QSpinBox::valueChanged, this, [this, size](int value) {
            if (value > 0 && value < 7) {
                // Nobody reads less than 7 points; the steps between that and "as the desktop" are none.
                size->setValue(value > m_settings.number("appearance.fontSize"_L1) ? 7 : 0);
                return;
            }
            m_settings.setNumber("appearance.fontSize"_L1, value);
            applyAppearanceSettings(m_settings, m_theme);
        });
        addRow(Tr::tr("Text size"), size);
    }

    void addLanguage()
    {
        auto *language = new QComboBox(this);
        // Languages stand in their own words.
        language->addItem(Tr::tr("As the desktop"), QString());
        language->addItem(u"English"_s, u"en"_s);
        language->addItem(u"Deutsch"_s, u"de"_s);
        language->addItem(u"简体中文"_s, u"zh_CN"_s);
        language->setCurrentIndex(std::max(0, language->findData(m_settings.string("language"_L1))));
        auto *note =
            new ThemedLabel(m_theme, Tr::tr("From the next start on."), Role::Muted, LabelFont::Normal, this);
        note->setVisible(false);
        connect(language, &QComboBox::activated, this, [this, language, note] {
            m_settings.setString("language"_L1, language->currentData().toString());
            note->setVisible(true);
        });
        addRow(Tr::tr("Language"), language);
        m_form->addRow(nullptr, note);
    }

    Theme &m_theme;
    SettingsStore &m_settings;
    QFormLayout *m_form = nullptr;
    QComboBox *m_scheme;
};

class SettingsPage final : public Page
{
public:
    SettingsPage(Theme &theme, CommandSet &commands, SettingsStore &settings)
        : m_theme(theme)
        , m_commands(commands)
        , m_settings(settings)
    {
    }
    ~SettingsPage() override { delete m_widget; }

    [[nodiscard]] QString address() const override { return u"settings"_s; }
    [[nodiscard]] QString title() const override { return Tr::tr("Settings"); }
    [[nodiscard]] QString detail() const override { return m_settings.path(); }
    [[nodiscard]] Icon icon() const override { return Icon::Settings; }
    [[nodiscard]] QWidget *widget() override
    {
        if (!m_widget) {
            m_widget = new SettingsWidget(m_theme, m_commands, m_settings);
        }
        return m_widget;
    }
    [[nodiscard]] QWidget *firstFocus() override
    {
        (void)widget();
        return m_widget->first();
    }

private:
    Theme &m_theme;
    CommandSet &m_commands;
    SettingsStore &m_settings;
    QPointer<SettingsWidget> m_widget;
};

class ShortcutsPage final : public Page
{
public:
    ShortcutsPage(const Theme &theme, CommandSet &commands, SettingsStore &settings)
        : m_theme(theme)
        , m_commands(commands)
        , m_settings(settings)
    {
    }
    ~ShortcutsPage() override { delete m_widget; }

    [[nodiscard]] QString address() const override { return u"shortcuts"_s; }
    [[nodiscard]] QString title() const override { return Tr::tr("Keyboard"); }
    [[nodiscard]] QString detail() const override { return Tr::tr("Every command and its keys"); }
    [[nodiscard]] Icon icon() const override { return Icon::Keyboard; }
    [[nodiscard]] QWidget *widget() override
    {
        if (!m_widget) {
            m_widget = new KeysView(m_theme, m_commands, m_settings);
            const int around = m_theme.px(16);
            m_widget->layout()->setContentsMargins(around, around, around, around);
            m_widget->setBackgroundRole(QPalette::Base);
            m_widget->setAutoFillBackground(true);
        }
        return m_widget;
    }
    [[nodiscard]] QWidget *firstFocus() override
    {
        (void)widget();
        return m_widget->filter();
    }

private:
    const Theme &m_theme;
    CommandSet &m_commands;
    SettingsStore &m_settings;
    QPointer<KeysView> m_widget;
};

} // namespace

SettingsPages::SettingsPages(Theme &theme, CommandSet &commands, SettingsStore &settings)
    : m_theme(theme)
    , m_commands(commands)
    , m_settings(settings)
{
}

std::unique_ptr<Page> SettingsPages::open(const QString &address)
{
    if (address == "settings"_L1) {
        return std::make_unique<SettingsPage>(m_theme, m_commands, m_settings);
    }
    if (address == "shortcuts"_L1) {
        return std::make_unique<ShortcutsPage>(m_theme, m_commands, m_settings);
    }
    return nullptr;
}

void applyAppearanceSettings(const SettingsStore &settings, Theme &theme)
{
    theme.setFontSize(settings.number("appearance.fontSize"_L1));
    theme.setScheme(schemeOf(settings.string("appearance.scheme"_L1)));
}

} // namespace triptych::ui
