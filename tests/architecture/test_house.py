# SPDX-License-Identifier: GPL-3.0-or-later
"""Each rule is shown a tree that breaks it, and must say so; and a sound tree, and must be silent."""

import pathlib
import tempfile
import unittest

import house as rules

LICENCE = "// SPDX-License-Identifier: GPL-3.0-or-later\n"
QT = {"QObject": "QtCore", "QTcpSocket": "QtNetwork", "QLocalSocket": "QtNetwork", "QColor": "QtGui", "QUndoStack": "QtGui",
      "QWidget": "QtWidgets", "QQmlEngine": "QtQml"}
SOUND = {
    "model/base/result.h": "#pragma once\n",
    "model/base/result.cpp": '#include "model/base/result.h"\n#include <QObject>\n#include <vector>\n',
    "model/text/tree.h": '#include "model/base/result.h"\n#include <nlohmann/json_fwd.hpp>\n',
    "model/schema/shape.h": '#include "model/text/tree.h"\n',
    "model/openapi/resolver.h": '#include "model/schema/shape.h"\n',
    "model/project/socket.h": "#include <QLocalSocket>\n#include <QtNetwork/QLocalServer>\n",
    "model/edit/session.h": "#include <QUndoStack>\n",
    "ui/shell/frame.h": "#include <QWidget>\n",
    "ui/design/form.h": '#include "ui/shell/frame.h"\n',
    "app/window/main.cpp": '#include "ui/design/form.h"\nint main() { QApplication a; return a.exec(); }\n#include "main.moc"\n',
    "tests/model/base/tst_result.cpp": '#include "model/base/result.h"\n',
    "tests/app/window/tst_window.cpp": "",
    "tests/bench/json/bench_json.cpp": "",
}


class TestHouse(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.root = pathlib.Path(folder.name)
        self.tables = rules.House.read_tables() | {"long": {}}
        for path, text in SOUND.items():
            self.write(path, text)
        self.raw("ARCHITECTURE.md", f"# A\n<!-- floors -->\n{rules.floors_table(self.tables)}\n<!-- /floors -->\n")

    def raw(self, path, text):
        (self.root / path).parent.mkdir(parents=True, exist_ok=True)
        (self.root / path).write_text(text)

    def write(self, path, text):
        self.raw(path, LICENCE + text)

    def found(self):
        house = rules.House(self.root, self.tables, QT)
        return [f"{v.rule} {v.path}:{v.line}" for v in rules.check_sources(house)]

    def links(self, text):
        return [v.rule for v in rules.check_links(rules.House(self.root, self.tables), text)]

    def flags(self, path, text, *expected):
        """Adds the file to the sound tree; expects exactly these violations of it, as "rule line"."""
        self.write(path, text)
        self.assertEqual([f"{rule} {path}:{line}" for rule, line in (e.split() for e in expected)], self.found())

    def test_a_sound_tree_is_silent(self):
        self.assertEqual([], self.found())

    def test_a_lower_floor_includes_no_higher_one(self):
        self.flags("model/base/x.h", '#include "model/text/tree.h"\n', "floors 2")

    def test_rooms_of_one_floor_stay_apart(self):
        self.flags("model/message/x.h", '#include "model/schema/shape.h"\n', "floors 2")

    def test_openapi_includes_schema_but_never_back(self):
        self.flags("model/schema/x.h", '#include "model/openapi/resolver.h"\n', "floors 2")

    def test_panels_do_not_include_each_other(self):
        self.flags("ui/capture/x.h", '#include "ui/design/form.h"\n', "floors 2")

    def test_the_command_line_includes_no_gui(self):
        self.flags("app/cli/x.h", '#include "ui/shell/frame.h"\n', "floors 2")

    def test_nothing_includes_the_window(self):
        self.write("app/window/x.h", "")
        self.flags("ui/shell/x.h", '#include "app/window/x.h"\n', "floors 2")

    def test_a_library_belongs_to_its_rows(self):
        self.flags("model/text/x.h", "#include <openssl/evp.h>\n", "floors 2")

    def test_a_qt_class_counts_as_its_module(self):
        self.flags("model/schema/x.h", "#include <QTcpSocket>\n", "floors 2")

    def test_a_qt_module_by_its_path(self):
        self.flags("model/schema/x.h", "#include <QtGui/QColor>\n", "floors 2")

    def test_an_unknown_qt_module_is_nobodys(self):
        self.flags("app/window/x.h", "#include <QQmlEngine>\n", "floors 2")

    def test_a_library_for_one_class_only(self):
        self.flags("model/edit/x.h", "#include <QColor>\n", "floors 2")

    def test_json_is_free_from_its_row_upward_only(self):
        self.flags("model/base/x.h", "#include <nlohmann/json.hpp>\n", "floors 2")

    def test_includes_are_written_from_the_top(self):
        self.flags("model/base/x.cpp", '#include "result.h"\n', "from-the-top 2")

    def test_includes_of_tests_are_written_from_the_top(self):
        self.flags("tests/model/base/x.cpp", '#include "helper.h"\n', "from-the-top 2")

    def test_an_include_exists(self):
        self.flags("model/base/x.cpp", '#include "model/base/gone.h"\n', "from-the-top 2")

    def test_sources_include_no_tests(self):
        self.flags("model/base/x.cpp", '#include "tests/model/base/tst_result.cpp"\n', "from-the-top 2")

    def test_a_new_folder_needs_a_row(self):
        self.flags("model/attic/x.h", "", "rooms 1")

    def test_banned_symbols(self):
        for line in ("QNetworkAccessManager m;", "QJsonDocument d;", "std::regex r;", "s->ignoreSslErrors();", "QEventLoop l;",
                     "QCoreApplication::processEvents();", "dialog.exec();", "menu->exec(pos);", "QMenu::exec(pos);",
                     'QMessageBox::warning(this, "", "");', "QFileDialog::getOpenFileName();", "QInputDialog::getText();",
                     "socket.waitForReadyRead(1);", "QSettings s;", "Q_GLOBAL_STATIC(T, t)"):
            with self.subTest(line):
                self.write("model/base/x.cpp", "\n" + line + "\n")
                self.assertEqual(["bans model/base/x.cpp:3"], self.found())

    def test_a_ban_is_about_code(self):
        self.flags("model/base/x.cpp", '// a.exec()\n/* QEventLoop\n*/ auto s = "QJsonDocument"; auto r = R"(\n.exec()")"; auto n = 1\'000;\n')

    def test_code_after_literals_is_still_code(self):
        self.flags("model/base/x.cpp", "auto c = '\"'; QEventLoop l; auto d = '\"';\n", "bans 2")

    def test_exec_belongs_to_main(self):
        self.flags("app/window/x.cpp", "int f() { return app.exec(); }\n", "bans 2")

    def test_a_connect_has_a_context(self):
        self.flags("model/base/x.cpp",
                   "void f() {\n"
                   "    connect(a, &A::changed, this, [this](int x, int y) { g(x, y); });\n"
                   "    QObject::connect(a, &A::changed, b, &B::set);\n"
                   "    ::connect(fd, reinterpret_cast<const sockaddr *>(&address), sizeof(address));\n"
                   "    connect(a, &A::changed, [this](int x, int y) { g(x, y); });\n"
                   "    QObject::connect(a,\n        &A::changed, [] {});\n"
                   "    object->connect(a, &A::changed, &B::set);\n"
                   "    connect(a, SIGNAL(changed()), SLOT(set()));\n"
                   "}\n",
                   "connect 6", "connect 7", "connect 9", "connect 10")

    def test_the_licence_stands_first(self):
        for path, text in (("model/base/x.h", "#pragma once\n" + LICENCE), ("packaging/x.cmake", "\n"), ("resources/x.py", "\n")):
            with self.subTest(path):
                self.raw(path, text)
                self.assertEqual([f"licence {path}:1"], self.found())
                (self.root / path).unlink()

    def test_the_licence_of_a_script_stands_second(self):
        self.raw("tests/scripts/x", "#!/bin/sh\necho\n")
        (self.root / "tests/scripts/x").chmod(0o755)
        self.assertEqual(["licence tests/scripts/x:1"], self.found())
        self.raw("tests/scripts/x", "#!/bin/sh\n# SPDX-License-Identifier: GPL-3.0-or-later\n")
        self.assertEqual([], self.found())

    def test_a_room_has_tests(self):
        self.write("model/schema/shape.cpp", "")
        self.assertEqual(["mirrors tests/model/schema:1"], self.found())

    def test_tests_have_a_room(self):
        self.flags("tests/model/gone/tst_gone.cpp", "", "mirrors 1")

    def test_a_long_file_needs_an_argument(self):
        self.flags("model/base/x.cpp", "\n" * 400, "length 401")
        self.tables["long"] = {"model/base/x.cpp": "one grammar"}
        self.assertEqual([], self.found())
        self.tables["long"] = {"model/base/x.cpp": ""}
        self.assertEqual(1, len(self.found()))

    def test_an_argument_for_a_short_file_is_stale(self):
        self.tables["long"] = {"model/base/result.h": "one grammar"}
        self.assertEqual(["length tests/architecture/house.json:1"], self.found())

    def test_the_document_shows_the_table(self):
        self.raw("ARCHITECTURE.md", "<!-- floors -->\n| other |\n<!-- /floors -->\n")
        self.assertEqual(["document ARCHITECTURE.md:1"], self.found())
        (self.root / "ARCHITECTURE.md").unlink()
        self.assertEqual(["document ARCHITECTURE.md:1"], self.found())

    def test_links(self):
        base = "model/base\ttriptych_model_base\ttriptych_options Qt6::Core tl::expected\n"
        text = "model/text\ttriptych_model_text\ttriptych::model_base nlohmann_json::nlohmann_json\n"
        self.assertEqual([], self.links(base + text))
        for line in ("model/base\tb\ttriptych::model_text", "model/base\tb\tQt6::Gui", "app/cli\tc\tQt6::Gui",
                     "model/base\tb\tboost", "model/base\tb\tOpenSSL::Crypto", "model/schema\ts\tSQLite::SQLite3"):
            with self.subTest(line):
                self.assertEqual(["links"], self.links(base + text + line))
        self.assertEqual(["rooms"], self.links("model/attic\ta\tQt6::Core"))

    def test_the_command_line_loads_no_screen(self):
        loaded = "\tlibQt6Core.so.6 => /lib/libQt6Core.so.6 (0x0)\n\tlibsqlite3.so.0 => /lib/x (0x0)\n"
        self.assertEqual([], list(rules.check_cli_libraries(self.tables, loaded)))
        for library in ("libQt6Gui.so.6", "libEGL.so.1", "libdbus-1.so.3", "libX11.so.6", "libQt6DBus.so.6"):
            with self.subTest(library):
                self.assertEqual(1, len(list(rules.check_cli_libraries(self.tables, loaded + f"\t{library} => /lib/x (0x0)\n"))))

    def test_one_sqlite(self):
        loaded = "\tlibsqlite3.so.0 => /lib/x (0x0)\n"
        self.assertEqual([], list(rules.check_one_sqlite("p", loaded, "00 T main\n")))
        self.assertEqual([], list(rules.check_one_sqlite("p", "", "00 T sqlite3_open\n")))
        self.assertEqual(1, len(list(rules.check_one_sqlite("p", loaded, "00 T sqlite3_open\n"))))


if __name__ == "__main__":
    unittest.main()
