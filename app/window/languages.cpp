// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/languages.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>

using namespace Qt::Literals::StringLiterals;

namespace triptych::window {

void Languages::install(const QString &language)
{
    QLocale locale = language.isEmpty() ? QLocale() : QLocale(language);
    if (locale.language() == QLocale::C) {
        locale = QLocale(QLocale::English); // the texts of the source, and which of them stands for one
    }
    if (m_own.load(locale, u"triptych"_s, u"_"_s, u":/i18n"_s)) {
        QCoreApplication::installTranslator(&m_own);
    }
    if (m_qt.load(locale, u"qtbase"_s, u"_"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath))) {
        QCoreApplication::installTranslator(&m_qt);
    }
}

} // namespace triptych::window
