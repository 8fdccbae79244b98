# SPDX-License-Identifier: GPL-3.0-or-later
"""The rules of the house as functions: each gets a source tree and yields Violations. house.json holds the tables."""

import bisect
import dataclasses
import json
import pathlib
import re

SOURCES = ("model", "ui", "app")
CODE = (".h", ".cpp")
LONGEST = 400


@dataclasses.dataclass(frozen=True)
class Violation:
    rule: str
    path: str
    line: int
    message: str

    def __str__(self):
        return f"{self.path}:{self.line}: {self.message} [{self.rule}]"


class House:
    """The tables, and the tree that they are held against."""

    def __init__(self, root, tables, qt_headers=None):
        self.root = pathlib.Path(root)
        self.tables = tables
        self.qt_headers = qt_headers or {}
        self.rooms = {folder: row for row in tables["floors"] for folder in row["folders"]}
        self.modules = {m: name for name, lib in tables["libraries"].items() for m in lib.get("modules", [])}
        self.targets = {t: name for name, lib in tables["libraries"].items() for t in lib["targets"]}

    @staticmethod
    def read_tables(path=pathlib.Path(__file__).with_name("house.json")):
        return json.loads(pathlib.Path(path).read_text())

    def files(self, *folders, suffixes=CODE):
        for folder in folders:
            for path in sorted((self.root / folder).rglob("*")):
                if path.is_file() and path.suffix in suffixes:
                    yield path.relative_to(self.root).as_posix(), path.read_text()

    def room_of(self, path):
        """The room that a file or an include stands in, by its longest prefix."""
        parts = path.split("/")
        for length in range(len(parts) - 1, 0, -1):
            if "/".join(parts[:length]) in self.rooms:
                return "/".join(parts[:length])
        return None

    def may_include(self, room, other):
        row = self.rooms[room]
        return room == other or other in row.get("also", []) or self.rooms[other]["floor"] <= row["below"]

    def may_link(self, room, library):
        row = self.rooms[room]
        if library in row.get("links", []):
            return True
        return self.tables["free"].get(library, 1000) <= row["floor"]

    def library_of(self, header):
        """The library that a header in angle brackets belongs to; None for the standard ones. A Qt module that
        the tables do not name is its own name, and so linked by nobody."""
        if "/" in header and header.startswith("Qt"):
            module = header.split("/")[0]
            return self.modules.get(module, module)
        if header in self.qt_headers:
            module = self.qt_headers[header]
            return self.modules.get(module, module)
        for name, library in self.tables["libraries"].items():
            if any(header == h or (h.endswith("/") and header.startswith(h)) for h in library.get("headers", [])):
                return name
        return None


def qt_headers(include_root):
    """Header name -> module for the headers of an installed Qt, such as QUndoStack -> QtGui."""
    found = {}
    for module in sorted(pathlib.Path(include_root).glob("Qt*")) if include_root else []:
        if module.is_dir():
            for header in module.iterdir():
                if header.is_file():
                    found.setdefault(header.name, module.name)
    return found


TOKEN = re.compile(
    r'//[^\n]*|/\*.*?\*/'
    r'|R"(?P<delimiter>[^()\s\\]{0,16})\(.*?\)(?P=delimiter)"'
    r'|"(?:\\.|[^"\\\n])*"'
    r"|(?<![0-9A-Za-z_])'(?:\\.|[^'\\\n])+'",
    re.DOTALL)


def code_only(text):
    """The text with comments and the insides of literals blanked; offsets and lines stay."""
    def blank(match):
        whole = match.group(0)
        inside = re.sub(r"[^\n]", " ", whole)
        return inside if whole.startswith("/") else '"' + inside[1:-1] + '"'
    return TOKEN.sub(blank, text)


class Lines:
    def __init__(self, text):
        self.starts = [0] + [m.end() for m in re.finditer("\n", text)]

    def at(self, offset):
        return bisect.bisect_right(self.starts, offset)


INCLUDE = re.compile(r'^[ \t]*#[ \t]*include[ \t]*(?:"(?P<own>[^"]+)"|<(?P<other>[^>]+)>)', re.MULTILINE)
GENERATED = re.compile(r"^(moc_\w+\.cpp|\w+\.moc|ui_\w+\.h|[\w.]*version\.h)$")


def check_includes(house):
    """Floors: who includes whom, and whose headers."""
    for path, text in house.files(*SOURCES):
        room = house.room_of(path)
        if room is None:
            yield Violation("rooms", path, 1, "stands in no room of tests/architecture/house.json")
            continue
        lines = Lines(text)
        for match in INCLUDE.finditer(text):
            line = lines.at(match.start())
            if match["own"]:
                yield from check_own_include(house, room, path, line, match["own"])
            else:
                yield from check_other_include(house, room, path, line, match["other"])
    for path, text in house.files("tests"):
        lines = Lines(text)
        for match in INCLUDE.finditer(text):
            own = match["own"]
            if own and not GENERATED.match(own) and not (house.root / own).is_file():
                yield Violation("from-the-top", path, lines.at(match.start()), f'"{own}" is not written from the top')


def check_own_include(house, room, path, line, own):
    if GENERATED.match(own):
        return
    other = house.room_of(own)
    if other is None:
        yield Violation("from-the-top", path, line, f'"{own}" is not written from the top, or names no room')
    elif not (house.root / own).is_file():
        yield Violation("from-the-top", path, line, f'"{own}" does not exist')
    elif not house.may_include(room, other):
        yield Violation("floors", path, line, f"{room} may not include {other} ({own})")


def check_other_include(house, room, path, line, header):
    library = house.library_of(header)
    if library is None:
        return
    if not house.may_link(room, library):
        yield Violation("floors", path, line, f"{room} may not use {library} (<{header}>)")
        return
    only = house.rooms[room].get("only", {}).get(library)
    if only is not None and header.split("/")[-1] not in only:
        yield Violation("floors", path, line, f"{room} may use {library} for {', '.join(only)} only (<{header}>)")


def check_links(house, links_text):
    """Floors: what each target under model/, ui/ and app/ links. A line: folder, target, libraries; tabs between."""
    folder_of = {}
    rows = []
    for line in links_text.splitlines():
        folder, target, libraries = (line.split("\t") + ["", ""])[:3]
        folder_of[target] = folder
        rows.append((folder, target, libraries.split()))
    for folder, target, libraries in rows:
        path = f"{folder}/CMakeLists.txt"
        if not path.startswith(tuple(top + "/" for top in SOURCES)):
            continue  # the translations: built below app/window, used by it
        room = house.room_of(path)
        if room is None:
            yield Violation("rooms", path, 1, f"{target} stands in no room of tests/architecture/house.json")
            continue
        for library in libraries:
            if library == "triptych_options" or library.startswith(("-", "$<")):
                continue
            own = library.replace("triptych::", "triptych_")
            if own in folder_of:
                other = house.room_of(folder_of[own] + "/CMakeLists.txt")
                if other and not house.may_include(room, other):
                    yield Violation("links", path, 1, f"{room} may not link {other}")
            elif library not in house.targets:
                yield Violation("links", path, 1, f"{room} links {library}, which house.json does not know")
            elif not house.may_link(room, house.targets[library]):
                yield Violation("links", path, 1, f"{room} may not link {house.targets[library]} ({library})")


def check_bans(house):
    """Symbols that no file under model/, ui/, app/ may name."""
    bans = [(re.compile(ban["symbol"]), ban) for ban in house.tables["bans"]]
    for path, text in house.files(*SOURCES):
        code = code_only(text)
        lines = Lines(code)
        for pattern, ban in bans:
            if path in ban.get("except", []):
                continue
            for match in pattern.finditer(code):
                yield Violation("bans", path, lines.at(match.start()), f"{match.group(0).strip()}: {ban['why']}")


CONNECT = re.compile(r"(?<![\w.>])(?:(?P<scope>\w*)\s*::\s*)?connect\s*\(|(?:\.|->)connect\s*\(")


def arguments(code, opening):
    """The arguments of the call whose parenthesis opens at `opening`, split at its own commas."""
    found, depth, begin = [], 0, opening + 1
    for index in range(opening, len(code)):
        char = code[index]
        if char in "([{":
            depth += 1
        elif char in ")]}":
            depth -= 1
            if depth == 0:
                found.append(code[begin:index].strip())
                return found
        elif char == "," and depth == 1:
            found.append(code[begin:index].strip())
            begin = index + 1
    return found


def check_connects(house):
    """Every connect() names the object whose life it ends with: sender, signal, context, slot."""
    for path, text in house.files(*SOURCES):
        code = code_only(text)
        lines = Lines(code)
        for match in CONNECT.finditer(code):
            given = arguments(code, match.end() - 1)
            signal = given[1] if len(given) > 1 else ""
            if len(given) < 4 and re.search(r"&\s*\w+(<.*>)?::|\bSIGNAL\b|\bqOverload\b|\bQOverload\b", signal):
                yield Violation("connect", path, lines.at(match.start()), "connect() without a context object")


def check_licences(house):
    """The licence in the first line, or in the second after a #! line."""
    mark = "SPDX-License-Identifier: GPL-3.0-or-later"
    own = [p for p in house.root.iterdir() if p.is_file()] if house.root.exists() else []
    for folder in (*SOURCES, "tests", "packaging", "resources", ".ci"):
        own += [p for p in (house.root / folder).rglob("*") if p.is_file() and "__pycache__" not in p.parts]
    for path in sorted(own):
        script = path.suffix == "" and path.stat().st_mode & 0o100 and path.read_bytes()[:2] == b"#!"
        if not script and path.suffix not in (".h", ".cpp", ".c", ".py", ".cmake", ".sh") and path.name != "CMakeLists.txt":
            continue
        name = path.relative_to(house.root).as_posix()
        first = path.read_text(errors="replace").split("\n", 2)[:2]
        if mark not in (first[1] if first[0].startswith("#!") and len(first) > 1 else first[0]):
            yield Violation("licence", name, 1, f"does not begin with {mark}")


NOT_MIRRORS = {"support", "contract", "architecture", "data", "bench", "scripts", "package", "lint"}


def check_mirrors(house):
    """tests/ mirrors the sources: every room has its tests, every test folder has its room."""
    tests = house.root / "tests"
    for room in sorted(house.rooms):
        if room.count("/") > 1:
            continue  # a room within a room is tested with it
        if any((house.root / room).rglob("*.cpp")) and not any((tests / room).rglob("tst_*")):
            yield Violation("mirrors", f"tests/{room}", 1, f"{room} has sources but no tests here")
    for path, _ in house.files("tests"):
        folder = pathlib.PurePosixPath(path).parent.relative_to("tests")
        if folder.parts and folder.parts[0] not in NOT_MIRRORS and not (house.root / folder).is_dir():
            yield Violation("mirrors", path, 1, f"there is no folder {folder} that this could test")


def check_lengths(house):
    """A file past 400 lines holds two ideas, unless house.json argues for it."""
    argued = house.tables["long"]
    seen = set()
    for path, text in house.files(*SOURCES):
        count = text.count("\n")
        if count > LONGEST:
            seen.add(path)
            if not argued.get(path):
                yield Violation("length", path, LONGEST + 1, f"{count} lines; split it, or argue for it in house.json")
    for path in sorted(set(argued) - seen):
        yield Violation("length", "tests/architecture/house.json", 1, f"argues for {path}, which is not long")


def floors_table(tables):
    """The table of ARCHITECTURE.md."""
    lowest = {folder: row["floor"] for row in tables["floors"] for folder in row["folders"]}
    lines = ["| floor | folder | links | may include |", "| ---: | --- | --- | --- |"]
    for row in tables["floors"]:
        below = "nothing of ours" if row["below"] < 0 else "0" if row["below"] == 0 else f"0–{row['below']}"
        include = ", ".join([below, *(f"`{folder}`" for folder in row.get("also", []))])
        links = [name + (f" (only {', '.join(row['only'][name])})" if name in row.get("only", {}) else "")
                 for name in row.get("links", [])]
        folders = ", ".join(f"`{folder}`" for folder in row["folders"])
        lines.append(f"| {row['floor']} | {folders} | {', '.join(links) or '—'} | {include} |")
    assert len(lowest) == sum(len(row["folders"]) for row in tables["floors"]), "a folder stands in two rows"
    return "\n".join(lines)


MARKED = re.compile(r"(<!-- floors[^\n]*-->\n)(.*?)(<!-- /floors -->)", re.DOTALL)


def check_document(house):
    """ARCHITECTURE.md shows the table of house.json."""
    path = house.root / "ARCHITECTURE.md"
    match = MARKED.search(path.read_text()) if path.exists() else None
    if match is None or match.group(2).strip() != floors_table(house.tables):
        yield Violation("document", "ARCHITECTURE.md", 1,
                        "its floors are not those of house.json (tests/architecture/check --write-table)")


def check_sources(house):
    for check in (check_includes, check_bans, check_connects, check_licences, check_mirrors, check_lengths, check_document):
        yield from check(house)


def check_cli_libraries(tables, ldd_text):
    """What the loader brings in for triptych-cli: nothing of a screen or a desktop."""
    for line in ldd_text.splitlines():
        name = line.split()[0] if line.split() else ""
        if any(name.startswith(library + ".so") for library in tables["forbidden in triptych-cli"]):
            yield Violation("cli", "triptych-cli", 1, f"loads {name}")


def check_one_sqlite(program, ldd_text, symbols_text):
    """SQLite's locks hold per library: two copies in a process corrupt a database."""
    loaded = [line.split()[0] for line in ldd_text.splitlines() if line.split() and "sqlite3" in line.split()[0]]
    inside = [line for line in symbols_text.splitlines() if re.search(r"\b[TtW]\b sqlite3_open\b", line)]
    if len(loaded) + len(inside) > 1:
        yield Violation("sqlite", program, 1, f"holds more than one SQLite: {', '.join(loaded + inside)}")
