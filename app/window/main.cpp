// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/application.h"
#include "app/window/projectdoor.h"
#include "app/window/tr.h"

#include <QApplication>
#include <QCommandLineParser>

using namespace Qt::Literals::StringLiterals;

int main(int argc, char *argv[])
{
    QApplication::setApplicationName(u"triptych"_s);
    QApplication::setApplicationDisplayName(u"Triptych"_s);
    QApplication::setApplicationVersion(QStringLiteral(TRIPTYCH_VERSION));
    QApplication::setDesktopFileName(u"app.triptych.Triptych"_s);
    QApplication qt(argc, argv);

    QCommandLineParser parser;
    parser.setApplicationDescription(triptych::window::Tr::tr("Native desktop integration designer"));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addPositionalArgument(u"PROJECT|FILE"_s,
        triptych::window::Tr::tr("A project folder, or a document to import."), u"[PROJECT|FILE…]"_s);
    parser.process(qt);

    triptych::window::Application application(qt);
    triptych::window::WindowDoor door(application, *QThreadPool::globalInstance());
    application.setDoor(door);
    application.start(parser.positionalArguments());
    return QApplication::exec();
}
