// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTranslator>

namespace triptych::window {

/// Loads the program's and Qt's own texts. `language` is of the settings ("de"), empty for the desktop's.
class Languages
{
public:
    void install(const QString &language);

private:
    QTranslator m_own;
    QTranslator m_qt;
};

} // namespace triptych::window
