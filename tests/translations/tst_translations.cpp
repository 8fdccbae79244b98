// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/commands.h"
#include "ui/shell/theme/theme.h"

#include <QApplication>
#include <QDir>
#include <QDirIterator>
#include <QLocale>
#include <QMenu>
#include <QMenuBar>
#include <QRegularExpression>
#include <QTest>
#include <QTranslator>
#include <QXmlStreamReader>

using namespace Qt::Literals::StringLiterals;
using namespace triptych::ui;

namespace {

struct Message
{
    QString context;
    QString source;
    QString comment;
    QString type; ///< empty when it is finished
    bool numerus = false;
    QStringList forms;

    [[nodiscard]] QString toString() const { return context + u": "_s + source; }
};

QString root()
{
    return qEnvironmentVariable("TRIPTYCH_SOURCE_DIR");
}

QString contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QList<Message> messagesOf(const QString &language)
{
    QList<Message> messages;
    QXmlStreamReader xml(contentOf(root() + u"/translations/triptych_%1.ts"_s.arg(language)));
    QString context;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement) {
            continue;
        }
        if (xml.name() == "name"_L1) {
            context = xml.readElementText();
        } else if (xml.name() == "message"_L1) {
            messages.append({context, {}, {}, {}, xml.attributes().value("numerus"_L1) == "yes"_L1, {}});
        } else if (xml.name() == "source"_L1) {
            messages.last().source = xml.readElementText();
        } else if (xml.name() == "comment"_L1) {
            messages.last().comment = xml.readElementText();
        } else if (xml.name() == "translation"_L1) {
            messages.last().type = xml.attributes().value("type"_L1).toString();
            if (!messages.last().numerus) {
                messages.last().forms = QStringList{xml.readElementText()};
            }
        } else if (xml.name() == "numerusform"_L1) {
            messages.last().forms.append(xml.readElementText());
        }
    }
    return messages;
}

/// All that there are files for; English has only its plurals in one.
QStringList languages()
{
    QStringList names;
    const QStringList files = QDir(root() + u"/translations"_s).entryList({u"triptych_*.ts"_s});
    for (const QString &file : files) {
        names.append(file.mid(9).chopped(3));
    }
    return names;
}

QStringList wholeLanguages()
{
    QStringList names = languages();
    names.removeAll(u"en"_s);
    return names;
}

/// "a \"b\"\n" as the program has it in memory.
QString unescaped(const QString &literals)
{
    static const QRegularExpression piece(u"\"((?:[^\"\\\\]|\\\\.)*)\""_s);
    static const QRegularExpression escape(u"\\\\(.)"_s);
    QString text;
    for (const auto &match : piece.globalMatch(literals)) {
        text += match.captured(1);
    }
    QString result;
    qsizetype end = 0;
    for (const auto &match : escape.globalMatch(text)) {
        result += text.mid(end, match.capturedStart() - end);
        result += match.captured(1) == u"n" ? u"\n"_s : match.captured(1);
        end = match.capturedEnd();
    }
    return result + text.mid(end);
}

struct Sources
{
    QMap<QString, QString> contexts;      ///< folder -> what its Tr declares
    QList<QPair<QString, QString>> texts; ///< context -> text, as the program asks for them
    QStringList faults;
};

/// Every text in the sources under the context that is asked for at run time. The CLI says the same in every
/// language.
Sources readSources()
{
    Sources sources;
    QMap<QString, QString> contents;
    for (const QString &top : {u"model"_s, u"ui"_s, u"app"_s}) {
        QDirIterator files(
            root() + u'/' + top, {u"*.cpp"_s, u"*.h"_s}, QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            const QString path = files.next().mid(root().size() + 1);
            if (!path.startsWith(u"app/cli/")) {
                contents.insert(path, contentOf(root() + u'/' + path));
            }
        }
    }
    const auto folderOf = [](const QString &path) { return path.left(path.lastIndexOf(u'/')); };
    static const QRegularExpression declaration(u"Q_DECLARE_TR_FUNCTIONS\\(([\\w:]+)\\)"_s);
    for (const auto &[path, content] : contents.asKeyValueRange()) {
        for (const auto &match : declaration.globalMatch(content)) {
            if (sources.contexts.contains(folderOf(path))) {
                sources.faults.append(path + u": a second Tr in this folder"_s);
            }
            sources.contexts.insert(folderOf(path), match.captured(1));
        }
    }
    static const QRegularExpression use(u"\\bTr::tr\\(\\s*((?:\"(?:[^\"\\\\]|\\\\.)*\"\\s*)+)"_s);
    static const QRegularExpression marked(
        u"QT_TRANSLATE_NOOP\\(\\s*\"([\\w:]+)\",\\s*((?:\"(?:[^\"\\\\]|\\\\.)*\"\\s*)+)\\)"_s);
    for (const auto &[path, content] : contents.asKeyValueRange()) {
        QString folder = folderOf(path);
        while (folder.contains(u'/') && !sources.contexts.contains(folder)) {
            folder = folderOf(folder);
        }
        for (const auto &match : use.globalMatch(content)) {
            if (!sources.contexts.contains(folder)) {
                sources.faults.append(path + u": no Tr in its folder"_s);
            }
            sources.texts.append({sources.contexts.value(folder), unescaped(match.captured(1))});
        }
        for (const auto &match : marked.globalMatch(content)) {
            sources.texts.append({match.captured(1), unescaped(match.captured(2))});
        }
    }
    return sources;
}

/// "%1 %n" of a text, sorted.
QStringList placeholders(const QString &text)
{
    static const QRegularExpression placeholder(u"%(?:\\d|n)|\\{\\{\\w+\\}\\}"_s);
    QStringList found;
    for (const auto &match : placeholder.globalMatch(text)) {
        found.append(match.captured());
    }
    found.sort();
    return found;
}

} // namespace

class TestTranslations : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyTextIsUnderTheContextItIsAskedFor();
    void nothingIsLeftOpen_data() { addRows(languages()); }
    void nothingIsLeftOpen();
    void placeholdersAgree_data() { addRows(languages()); }
    void placeholdersAgree();
    void theProgramFindsEveryText_data() { addRows(wholeLanguages()); }
    void theProgramFindsEveryText();
    void noMenuIsLeftInEnglish_data() { addRows(wholeLanguages()); }
    void noMenuIsLeftInEnglish();

private:
    static void addRows(const QStringList &names);
};

void TestTranslations::everyTextIsUnderTheContextItIsAskedFor()
{
    const Sources sources = readSources();
    QCOMPARE(sources.faults, QStringList());
    QVERIFY(sources.texts.size() > 700);
    const QStringList names = wholeLanguages();
    QVERIFY(!names.isEmpty());
    for (const QString &language : names) {
        QSet<QPair<QString, QString>> known;
        QSet<QString> contexts;
        for (const Message &message : messagesOf(language)) {
            known.insert({message.context, message.source});
            contexts.insert(message.context);
        }
        QStringList missing;
        for (const auto &text : sources.texts) {
            contexts.remove(text.first);
            if (!known.contains(text)) {
                missing.append(text.first + u": "_s + text.second);
            }
        }
        missing.removeDuplicates();
        QVERIFY2(missing.isEmpty(), qPrintable(language + u" lacks, run lupdate:\n"_s + missing.join(u'\n')));
        QCOMPARE(contexts, QSet<QString>()); // nobody asks there
    }
}

void TestTranslations::addRows(const QStringList &names)
{
    QTest::addColumn<QString>("language");
    for (const QString &language : names) {
        QTest::newRow(qPrintable(language)) << language;
    }
}

void TestTranslations::nothingIsLeftOpen()
{
    QFETCH(const QString, language);
    QStringList open;
    for (const Message &message : messagesOf(language)) {
        const bool empty = std::any_of(
            message.forms.begin(), message.forms.end(), [](const QString &form) { return form.isEmpty(); });
        if (!message.type.isEmpty() || message.forms.isEmpty() || empty) {
            open.append(message.type + u' ' + message.toString());
        }
    }
    QVERIFY2(open.isEmpty(), qPrintable(open.join(u'\n')));
}

void TestTranslations::placeholdersAgree()
{
    QFETCH(const QString, language);
    QStringList wrong;
    for (const Message &message : messagesOf(language)) {
        for (const QString &form : message.forms) {
            const bool agree = placeholders(form) == placeholders(message.source);
            const bool goesOn = form.endsWith(u'…') == message.source.endsWith(u'…');
            const bool lines = form.count(u'\n') == message.source.count(u'\n');
            const bool mnemonic =
                message.context != u"triptych::commands" || form.count(u'&') == message.source.count(u'&');
            if (!agree || !goesOn || !lines || !mnemonic) {
                wrong.append(message.toString() + u"\n    "_s + form);
            }
        }
    }
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
}

void TestTranslations::theProgramFindsEveryText()
{
    QFETCH(const QString, language);
    QTranslator translator;
    QVERIFY(translator.load(QLocale(language), u"triptych"_s, u"_"_s, u":/i18n"_s));
    const QList<Message> messages = messagesOf(language);
    QVERIFY(messages.size() > 700);
    for (const Message &message : messages) {
        const QByteArray context = message.context.toUtf8();
        const QByteArray source = message.source.toUtf8();
        const QByteArray comment = message.comment.toUtf8();
        QCOMPARE(translator.translate(
                     context.constData(), source.constData(), comment.constData(), message.numerus ? 1 : -1),
            message.forms.first());
    }
}

void TestTranslations::noMenuIsLeftInEnglish()
{
    QFETCH(const QString, language);
    QTranslator translator;
    QVERIFY(translator.load(QLocale(language), u"triptych"_s, u"_"_s, u":/i18n"_s));
    QCoreApplication::installTranslator(&translator);
    Theme theme(*qApp);
    CommandSet commands(theme);
    QObject owner;
    QHash<QString, QString> english;
    for (const CommandInfo *info : commands.all()) {
        commands.bind(QLatin1StringView(info->id), &owner, [] {});
        english.insert(QLatin1StringView(info->id), QString::fromUtf8(info->text));
    }
    QMenuBar bar;
    commands.fill(bar);
    QSet<QChar> mnemonics;
    qsizetype seen = 0;
    static const QRegularExpression sameInAll(u"^Tab \\d$"_s);
    for (const QAction *title : bar.actions()) {
        const qsizetype at = title->text().indexOf(u'&');
        QVERIFY2(at >= 0, qPrintable(title->text()));
        const QChar mnemonic = title->text().at(at + 1).toLower();
        QVERIFY2(!mnemonics.contains(mnemonic), qPrintable(title->text()));
        mnemonics.insert(mnemonic);
        Q_EMIT title->menu()->aboutToShow();
        for (const QAction *action : title->menu()->actions()) {
            if (action->isSeparator()) {
                continue;
            }
            ++seen;
            const QString source = english.value(action->objectName());
            QVERIFY2(action->text() != source, qPrintable(source));
        }
    }
    // And those that stand in no menu, but in the palette and on the page of keys.
    for (const CommandInfo *info : commands.all()) {
        const QString source = QString::fromUtf8(info->text);
        QVERIFY2(CommandSet::text(*info) != source || sameInAll.match(source).hasMatch(), qPrintable(source));
    }
    QVERIFY(seen > 60);
    QCoreApplication::removeTranslator(&translator);
}

QTEST_MAIN(TestTranslations)
#include "tst_translations.moc"
