// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/itemmodels/problemsmodel.h"

#include "ui/itemmodels/plaintext.h"
#include "ui/itemmodels/roles.h"
#include "ui/itemmodels/tr.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace triptych::ui {

using itemmodels::Tr;

ProblemsModel::ProblemsModel(QObject *parent)
    : RowModel({{Tr::tr("Code")}, {Tr::tr("Place")}, {Tr::tr("Problem")}}, parent)
{
}

void ProblemsModel::setProblems(const QString &source, const Problems &problems)
{
    if (m_bySource.value(source) == problems) {
        return;
    }
    if (problems.isEmpty()) {
        m_bySource.remove(source);
    } else {
        m_bySource.insert(source, problems);
    }
    rebuild();
}

void ProblemsModel::removeSource(const QString &source)
{
    setProblems(source, {});
}

void ProblemsModel::clear()
{
    m_bySource.clear();
    rebuild();
}

void ProblemsModel::rebuild()
{
    beginResetModel();
    m_rows.clear();
    for (const Problems &problems : std::as_const(m_bySource)) {
        m_rows += problems;
    }
    std::stable_sort(m_rows.begin(), m_rows.end(),
        [](const Problem &a, const Problem &b) { return a.severity < b.severity; });
    endResetModel();
    Q_EMIT countsChanged();
}

int ProblemsModel::count(Severity severity) const
{
    return int(std::count_if(
        m_rows.begin(), m_rows.end(), [&](const Problem &p) { return p.severity == severity; }));
}

int ProblemsModel::rows() const
{
    return int(m_rows.size());
}

QVariant ProblemsModel::cell(int row, int column, int role) const
{
    const Problem &p = m_rows.at(row);
    if (role == ThemeRole && column == Code) {
        return QVariant::fromValue(roleForSeverity(p.severity));
    }
    if (role == ThemeRole && column == Place) {
        return QVariant::fromValue(Role::Muted);
    }
    if (role == CopyRole) {
        return p.toLine();
    }
    if (role == Qt::ToolTipRole && column == Message) {
        return p.remedy.isEmpty() ? p.message : p.message + u'\n' + p.remedy;
    }
    if (role != Qt::DisplayRole) {
        return {};
    }
    switch (column) {
    case Code:
        return QString(signForSeverity(p.severity) + u' ' + QString::fromLatin1(p.code));
    case Place: {
        const QString line = p.location.line > 0 ? u':' + QString::number(p.location.line) : QString();
        return oneLine(p.location.file + line);
    }
    default:
        return oneLine(p.location.pointer.isEmpty()
                           ? p.message
                           : QString::fromUtf8(p.location.pointer) + u"  "_s + p.message);
    }
}

} // namespace triptych::ui
