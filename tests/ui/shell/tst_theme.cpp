// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/theme/colortable.h"
#include "ui/shell/theme/icons.h"
#include "ui/shell/theme/theme.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace triptych::ui;

Q_DECLARE_METATYPE(triptych::ui::Scheme)

class TestTheme : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void contrastsHold_data();
    void contrastsHold();
    void theAccentCarriesItsText_data();
    void theAccentCarriesItsText();
    void everyIconIsThereAndInItsRolesColor();
    void iconsAreCrispAtEveryScale_data();
    void iconsAreCrispAtEveryScale();
    void aLiveSwitchReachesEverything();
    void theDesktopIsFollowedUntilTheUserChooses();
    void measuresFollowTheFont();
};

namespace {

void schemeRows()
{
    QTest::addColumn<Scheme>("scheme");
    QTest::newRow("light") << Scheme::Light;
    QTest::newRow("dark") << Scheme::Dark;
    QTest::newRow("high contrast") << Scheme::HighContrast;
}

/// WCAG asks nothing of disabled text; ours is held to the figure of a mark.
constexpr Role marks[] = {Role::Outline, Role::Disabled};
constexpr Role texts[] = {Role::Text, Role::Muted, Role::Accent, Role::Ok, Role::Warn, Role::Error,
    Role::Info, Role::Get, Role::Post, Role::Put, Role::Patch, Role::Delete};
constexpr Role grounds[] = {Role::Surface, Role::Raised, Role::Hover, Role::Selection};

QString pair(Role role, Role ground, double value)
{
    return u"role %1 on ground %2: %3"_s.arg(int(role)).arg(int(ground)).arg(value);
}

} // namespace

void TestTheme::contrastsHold_data()
{
    schemeRows();
}

void TestTheme::contrastsHold()
{
    QFETCH(const Scheme, scheme);
    const ColorTable &table = colorTable(scheme);
    for (const Role ground : grounds) {
        const bool selected = ground == Role::Selection;
        for (const Role role : texts) {
            const double value = contrast(table.color(role, selected), table.color(ground));
            QVERIFY2(value >= 4.5, qPrintable(pair(role, ground, value)));
        }
        for (const Role role : marks) {
            const double value = contrast(table.color(role, selected), table.color(ground));
            QVERIFY2(value >= 3.0, qPrintable(pair(role, ground, value)));
        }
    }
}

void TestTheme::theAccentCarriesItsText_data()
{
    schemeRows();
}

void TestTheme::theAccentCarriesItsText()
{
    QFETCH(const Scheme, scheme);
    const ColorTable &table = colorTable(scheme);
    QVERIFY(contrast(table.color(Role::OnAccent), table.color(Role::Accent)) >= 4.5);
}

void TestTheme::everyIconIsThereAndInItsRolesColor()
{
    for (int i = 0; i < int(Icon::None); ++i) {
        QVERIFY2(QFile::exists(iconFile(Icon(i))), qPrintable(iconFile(Icon(i))));
        const QImage image = iconPixmap(Icon(i), 32, 1, QColor(200, 10, 20)).toImage();
        bool painted = false;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                const QColor pixel = image.pixelColor(x, y);
                if (pixel.alpha() == 255) {
                    QCOMPARE(pixel.rgb(), QColor(200, 10, 20).rgb());
                    painted = true;
                }
            }
        }
        QVERIFY2(painted, qPrintable(iconFile(Icon(i))));
    }
    const QStringList files = QDir(u":/icons"_s).entryList({u"*.svg"_s});
    QCOMPARE(files.size(), int(Icon::None));
}

void TestTheme::iconsAreCrispAtEveryScale_data()
{
    QTest::addColumn<double>("scale");
    QTest::newRow("1") << 1.0;
    QTest::newRow("1.25") << 1.25;
    QTest::newRow("1.5") << 1.5;
    QTest::newRow("2") << 2.0;
}

void TestTheme::iconsAreCrispAtEveryScale()
{
    QFETCH(const double, scale);
    // Rendered at the device's own pixels, never scaled up from another size.
    const QPixmap pixmap = iconPixmap(Icon::Close, 16, scale, Qt::black);
    QCOMPARE(pixmap.width(), qRound(16 * scale));
    QCOMPARE(pixmap.devicePixelRatio(), scale);
    Theme theme(*qApp);
    const QIcon icon = theme.icon(Icon::Close);
    QImage canvas(qRound(16 * scale), qRound(16 * scale), QImage::Format_ARGB32_Premultiplied);
    canvas.setDevicePixelRatio(scale);
    canvas.fill(Qt::transparent);
    QPainter painter(&canvas);
    icon.paint(&painter, QRect(0, 0, 16, 16));
    painter.end();
    const QImage expected = iconPixmap(Icon::Close, 16, scale, theme.color(Role::Muted)).toImage();
    canvas.setDevicePixelRatio(1);
    QImage plain = expected.convertToFormat(QImage::Format_ARGB32_Premultiplied);
    plain.setDevicePixelRatio(1);
    QCOMPARE(canvas, plain);
}

void TestTheme::aLiveSwitchReachesEverything()
{
    Theme theme(*qApp);
    theme.setScheme(Scheme::Light);
    QWidget window;
    QPushButton button(&window);
    button.setIcon(theme.icon(Icon::Close, Role::Error));
    QCOMPARE(window.palette().color(QPalette::Window), theme.color(Role::Raised));
    const QImage before = button.icon().pixmap(16).toImage();
    QSignalSpy spy(&theme, &Theme::changed);
    theme.setScheme(Scheme::Dark);
    QCOMPARE(spy.count(), 1);
    // Qt tells the widgets from the event loop.
    QTRY_COMPARE(window.palette().color(QPalette::Window), colorTable(Scheme::Dark).color(Role::Raised));
    QCOMPARE(window.palette().color(QPalette::Text), colorTable(Scheme::Dark).color(Role::Text));
    QVERIFY(button.icon().pixmap(16).toImage() != before);
}

void TestTheme::theDesktopIsFollowedUntilTheUserChooses()
{
    Theme theme(*qApp);
    theme.setDesktopScheme(Scheme::Dark);
    QCOMPARE(theme.effective(), Scheme::Dark);
    theme.setScheme(Scheme::Light);
    theme.setDesktopScheme(Scheme::HighContrast);
    QCOMPARE(theme.effective(), Scheme::Light);
    theme.setScheme(Scheme::System);
    QCOMPARE(theme.effective(), Scheme::HighContrast);
}

void TestTheme::measuresFollowTheFont()
{
    Theme theme(*qApp);
    theme.setFontSize(9);
    const int small = theme.px(100);
    theme.setFontSize(18);
    QVERIFY(theme.px(100) > small * 3 / 2);
}

QTEST_MAIN(TestTheme)
#include "tst_theme.moc"
