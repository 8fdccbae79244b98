// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/openapi/findings.h"

#include <array>
#include <bitset>
#include <deque>
#include <map>
#include <set>

namespace triptych::openapi {

/// Walks a set of documents along the table of objects, once: what stands where, as what. Follows references
/// only to where the walk does not come by itself. Sites of the objects that rules look at are kept.
class StructureWalk
{
public:
    StructureWalk(const DocumentSet &set, Version version, Findings &findings);
    void run();

    [[nodiscard]] const std::vector<Site> &sites(ObjectType type) const { return m_sites[size_t(type)]; }
    [[nodiscard]] Version version() const { return m_version; }
    [[nodiscard]] Site root();
    /// Where a reference that is written in `file` leads; without a node when it leads nowhere.
    [[nodiscard]] Site target(CheckedFile &file, const QByteArray &reference);
    /// The site itself, or what the references in its place lead to.
    [[nodiscard]] Site followed(Site site);

private:
    /// The way down to a value: for pointers, which are only written when there is something to report.
    struct Trail
    {
        const Trail *up = nullptr;
        text::NodeId key = text::NoNode; ///< of an entry
        int index = -1;                  ///< of an item
        ObjectType owner = ObjectType::None;
        const Field *field = nullptr;
        text::NodeId start = text::NoNode; ///< where the walk began, without `up`
    };
    struct Waiting
    {
        CheckedFile *file;
        text::NodeId node;
        ValueType type;
    };
    static constexpr size_t maximumFields = 96;
    using Fields = std::bitset<maximumFields>;
    struct Prepared
    {
        struct Rule
        {
            const Condition *condition;
            size_t field = 0;
            size_t given = 0;
            size_t unless = 0;
            Fields anyOf;
        };
        Fields required;
        std::vector<Rule> rules;
    };

    void prepare();
    void visit(const ValueType &type, CheckedFile &file, text::NodeId node, const Trail &trail);
    void visitList(const ValueType &item, CheckedFile &file, text::NodeId node, const Trail &trail);
    void visitMap(const ValueType &type, CheckedFile &file, text::NodeId node, const Trail &trail);
    void visitObject(ObjectType type, CheckedFile &file, text::NodeId node, const Trail &trail);
    void visitField(const Field &field, CheckedFile &file, text::NodeId value, const Trail &trail);
    void visitScalar(const ValueType &type, CheckedFile &file, text::NodeId node, const Trail &trail);
    bool enter(ObjectType type, CheckedFile &file, text::NodeId node);
    bool visitReference(const ValueType &type, CheckedFile &file, text::NodeId node, const Trail &trail);
    void follow(const ValueType &type, CheckedFile &file, text::NodeId reference, const Trail &trail);
    [[nodiscard]] Position localPosition(const QByteArray &fragment);
    [[nodiscard]] bool isWord(const ValueType &type, QByteArrayView word, const Trail &trail) const;

    void checkSiblings(CheckedFile &file, text::NodeId mapping, const Trail &trail);
    void checkCount(const Field &field, CheckedFile &file, text::NodeId value, const Trail &trail);
    void checkUnique(CheckedFile &file, text::NodeId list, const Trail &trail);
    void checkRequired(
        ObjectType type, const Fields &seen, CheckedFile &file, text::NodeId node, const Trail &trail);
    void checkRules(
        ObjectType type, const Fields &seen, CheckedFile &file, text::NodeId node, const Trail &trail);
    void checkRule(const Prepared::Rule &rule, const Fields &seen, const Site &site, const Trail &trail);
    void checkRequiredProperties(CheckedFile &file, text::NodeId schema, const Trail &trail);
    void tellBroken(const Condition &condition, const Site &site, const Trail &trail);
    void checkForm(Kind kind, CheckedFile &file, text::NodeId node, const Trail &trail);

    void unknownField(ObjectType type, CheckedFile &file, text::NodeId key, const Trail &trail);
    void wrongKind(const ValueType &type, CheckedFile &file, text::NodeId node, const Trail &trail);
    void wrongKey(const ValueType &type, CheckedFile &file, text::NodeId key, const Trail &trail);
    void report(CheckedFile &file, text::NodeId node, const Trail &trail, Findings::What what);
    [[nodiscard]] static QByteArray pointerOf(const CheckedFile &file, const Trail &trail);

    const DocumentSet &m_set;
    const Version m_version;
    Findings &m_findings;
    std::map<QString, CheckedFile> m_files;
    std::array<Prepared, objectTypeCount> m_prepared;
    Fields m_described; ///< of a Schema: what says which properties there are, and which have to be
    Fields m_composed;  ///< of a Schema: what says it elsewhere
    std::array<std::vector<Site>, objectTypeCount> m_sites;
    std::deque<Waiting> m_waiting;
    using Roles = std::set<std::tuple<const CheckedFile *, text::NodeId, quint8>>;
    Roles m_otherRoles;                      ///< of nodes that are read as more than one thing
    Roles m_followed;                        ///< what references led to, by role
    QHash<QByteArray, Position> m_positions; ///< of what local references begin with
};

} // namespace triptych::openapi
