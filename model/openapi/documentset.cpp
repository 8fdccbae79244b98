// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/openapi/documentset.h"

#include "model/openapi/tr.h"
#include "model/text/linemap.h"

#include <QSet>

#include <map>
#include <memory>

using namespace Qt::Literals::StringLiterals;

namespace triptych::openapi {

using text::NodeId;
using text::NoNode;
using text::Pointer;
using text::Snapshot;

std::optional<QString> pathWithin(const QString &fromFile, const QByteArray &reference)
{
    const QString relative = QString::fromUtf8(reference);
    if (relative.isEmpty()) {
        return fromFile;
    }
    if (relative.startsWith(u'/') || relative.contains(u'\\') || relative.contains(QChar::Null)) {
        return std::nullopt;
    }
    QStringList parts = fromFile.split(u'/');
    parts.removeLast();
    for (const QString &part : relative.split(u'/')) {
        if (part == u"..") {
            if (parts.isEmpty()) {
                return std::nullopt;
            }
            parts.removeLast();
        } else if (!part.isEmpty() && part != u".") {
            parts += part;
        }
    }
    return parts.isEmpty() ? std::nullopt : std::optional(parts.join(u'/'));
}

std::optional<QString> targetFile(const QString &fromFile, const Reference &reference)
{
    return reference.isRemote() ? std::nullopt : pathWithin(fromFile, reference.file());
}

Result<DocumentSet> DocumentSet::load(const QString &rootFile, const Reader &reader, int maximumFiles)
{
    const auto bytes = reader(rootFile);
    if (!bytes) {
        return fail(bytes.error());
    }
    return load(rootFile, Snapshot::of(text::formatOf(rootFile, *bytes), *bytes), reader, maximumFiles);
}

DocumentSet DocumentSet::load(
    const QString &rootFile, const Snapshot &root, const Reader &reader, int maximumFiles)
{
    DocumentSet set;
    set.m_rootFile = rootFile;
    set.m_files.insert(rootFile, root);
    set.checkTargets(set.addFiles(reader, maximumFiles));
    return set;
}

namespace {

/// Makes Problems of references; the line map of a file is only made when it has one to report.
class Reporter
{
public:
    Reporter(const QString &file, const Snapshot &snapshot, Problems &problems)
        : m_file(file)
        , m_snapshot(snapshot)
        , m_problems(problems)
    {
    }

    void report(const Reference &reference, const QByteArray &code, const QString &message,
        Severity severity = Severity::Error)
    {
        if (!m_lines) {
            m_lines = std::make_unique<text::LineMap>(m_snapshot.bytes());
        }
        const QByteArray pointer = text::pointerTo(*m_snapshot.tree, reference.node).toString();
        m_problems.append({severity, code, message.arg(QString::fromUtf8(reference.text)),
            m_lines->locate(m_file, m_snapshot.tree->node(reference.node).start, pointer), {}});
    }

private:
    QString m_file;
    const Snapshot &m_snapshot;
    Problems &m_problems;
    std::unique_ptr<text::LineMap> m_lines;
};

} // namespace

DocumentSet::FileReferences DocumentSet::addFiles(const Reader &reader, int maximumFiles)
{
    FileReferences found;
    QStringList waiting{m_rootFile};
    QSet<QString> unreadable;
    while (!waiting.isEmpty()) {
        const QString current = waiting.takeFirst();
        const Snapshot from = m_files.value(current);
        Reporter reporter(current, from, m_problems);
        const std::vector<Reference> &written = *found.insert(current, references(*from.tree));
        for (const Reference &reference : written) {
            if (reference.isRemote()) {
                reporter.report(reference, "ref.remote", Tr::tr("“%1” is on the network; it is not fetched."),
                    Severity::Info);
                continue;
            }
            const auto target = pathWithin(current, reference.file());
            if (!target) {
                reporter.report(reference, "ref.outside",
                    Tr::tr("“%1” leads out of the document's folder; it is not opened."));
                continue;
            }
            if (m_files.contains(*target)) {
                continue;
            }
            if (!unreadable.contains(*target) && m_files.size() < maximumFiles) {
                if (const auto bytes = reader(*target)) {
                    m_files.insert(*target, Snapshot::of(text::formatOf(*target, *bytes), *bytes));
                    waiting += *target;
                    continue;
                }
                unreadable.insert(*target);
            }
            reporter.report(reference, "ref.file", Tr::tr("The file of “%1” cannot be read."));
        }
    }
    return found;
}

std::optional<DocumentSet::Target> DocumentSet::resolve(const QString &file, const Reference &reference) const
{
    const auto path = targetFile(file, reference);
    const auto pointer = Pointer::parseFragment(reference.fragment());
    const auto target = path ? m_files.find(*path) : m_files.end();
    if (target == m_files.end() || !pointer) {
        return std::nullopt;
    }
    const NodeId node = text::find(*target->tree, *pointer);
    return node == NoNode ? std::nullopt : std::optional(Target{*path, node});
}

void DocumentSet::checkTargets(const FileReferences &written)
{
    std::map<QString, NodeFinder> finders;
    for (auto it = m_files.cbegin(); it != m_files.cend(); ++it) {
        finders.emplace(it.key(), *it->tree);
    }
    // What a reference leads to, one step: for circles that consist of references alone.
    const auto step = [&](const QString &file, const Reference &reference) -> std::optional<Target> {
        const auto path = targetFile(file, reference);
        const auto pointer = Pointer::parseFragment(reference.fragment());
        const auto finder = path ? finders.find(*path) : finders.end();
        if (finder == finders.end() || !pointer) {
            return std::nullopt;
        }
        const NodeId node = finder->second.find(*pointer);
        return node == NoNode ? std::nullopt : std::optional(Target{*path, node});
    };
    for (auto it = m_files.cbegin(); it != m_files.cend(); ++it) {
        Reporter reporter(it.key(), *it, m_problems);
        for (const Reference &reference : *written.constFind(it.key())) {
            const QByteArray fragment = reference.fragment();
            const auto path = targetFile(it.key(), reference);
            if (!path || !m_files.contains(*path)) {
                continue; // reported when the file was looked for
            }
            if (fragment.size() > 1 && fragment.at(1) != '/') {
                continue; // an anchor ("#name"); those come with the schema dialects
            }
            if (!Pointer::parseFragment(fragment)) {
                reporter.report(reference, "ref.syntax", Tr::tr("“%1” is not a valid reference."));
                continue;
            }
            auto target = step(it.key(), reference);
            if (!target) {
                reporter.report(reference, "ref.missing", Tr::tr("There is nothing at “%1”."));
                continue;
            }
            QSet<std::pair<QString, NodeId>> seen;
            while (target && !seen.contains({target->file, target->node})) {
                seen.insert({target->file, target->node});
                const Reference next = referenceAt(*m_files.value(target->file).tree, target->node);
                target = next.node == NoNode ? std::nullopt : step(target->file, next);
            }
            if (target) {
                reporter.report(
                    reference, "ref.cycle", Tr::tr("“%1” leads back to itself through references alone."));
            }
        }
    }
}

} // namespace triptych::openapi
