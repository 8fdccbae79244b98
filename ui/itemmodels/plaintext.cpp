// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/itemmodels/plaintext.h"

#include <QTextDocument>

using namespace Qt::Literals::StringLiterals;

namespace triptych::ui {

QString plainToolTip(const QString &text)
{
    if (!Qt::mightBeRichText(text)) {
        return text;
    }
    return u"<span style='white-space:pre-wrap'>"_s + text.toHtmlEscaped() + u"</span>"_s;
}

QString plainLabelText(const QString &text)
{
    return QString(text).replace(u'&', "&&"_L1);
}

namespace {

bool isHidden(QChar c)
{
    const char16_t code = c.unicode();
    const bool direction = (code >= 0x202A && code <= 0x202E) || (code >= 0x2066 && code <= 0x2069);
    return direction || code == 0x200E || code == 0x200F;
}

QChar visible(QChar c)
{
    const char16_t code = c.unicode();
    if (code == u'\n' || code == 0x2028 || code == 0x2029) {
        return u'⏎';
    }
    if (code < 0x20) {
        return QChar(char16_t(0x2400 + code));
    }
    return code == 0x7F ? QChar(u'␡') : QChar(u'�');
}

} // namespace

QString oneLine(const QString &text, qsizetype limit)
{
    QString line = text.left(limit);
    for (QChar &c : line) {
        const bool control = c.category() == QChar::Other_Control || c == QChar::LineSeparator ||
                             c == QChar::ParagraphSeparator;
        if (control || isHidden(c)) {
            c = visible(c);
        }
    }
    return text.size() > limit ? line + u'…' : line;
}

} // namespace triptych::ui
