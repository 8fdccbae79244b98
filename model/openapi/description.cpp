// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/openapi/description.h"

#include <algorithm>

namespace triptych::openapi {

using text::NodeId;
using text::NodeKind;
using text::NoNode;
using text::Pointer;

namespace {

constexpr int maximumReferenceHops = 32;

} // namespace

Description::Description(text::Snapshot snapshot)
    : m_snapshot(std::move(snapshot))
{
}

const QByteArrayList &Description::methods()
{
    static const QByteArrayList names{
        "get", "put", "post", "delete", "options", "head", "patch", "trace", "query"};
    return names;
}

QString Description::title() const
{
    const NodeId info = tree().child(tree().root(), "info");
    return tree().stringAt(info, "title").value_or(QString());
}

std::vector<Component> Description::entriesAt(const Pointer &pointer) const
{
    std::vector<Component> entries;
    NodeId mapping = text::find(tree(), pointer);
    mapping = mapping == NoNode ? NoNode : tree().resolved(mapping);
    if (mapping == NoNode || tree()[mapping].kind != NodeKind::Mapping) {
        return entries;
    }
    for (NodeId key = tree().firstChild(mapping); key != NoNode;
         key = tree().nextChild(mapping, tree().valueOf(key))) {
        const QByteArray name = tree().text(key);
        entries.push_back({name, tree().valueOf(key), pointer / name});
    }
    return entries;
}

std::vector<Component> Description::pathItems() const
{
    auto items = entriesAt(Pointer({"paths"}));
    std::erase_if(items, [](const Component &item) { return item.name.startsWith("x-"); });
    return items;
}

std::vector<Component> Description::webhookItems() const
{
    auto items = entriesAt(Pointer({"webhooks"}));
    const auto older = entriesAt(Pointer({"x-webhooks"}));
    items.insert(items.end(), older.begin(), older.end());
    return items;
}

std::vector<Operation> Description::operationsOf(const Component &pathItem, bool isWebhook) const
{
    std::vector<Operation> operations;
    const NodeId item = followed(pathItem.node);
    if (item == NoNode || tree()[item].kind != NodeKind::Mapping) {
        return operations;
    }
    const Pointer pointer = item == pathItem.node ? pathItem.pointer : text::pointerTo(tree(), item);
    const auto add = [&](const Pointer &base, NodeId mapping, auto accepts) {
        for (NodeId key = tree().firstChild(mapping); key != NoNode;
             key = tree().nextChild(mapping, tree().valueOf(key))) {
            const QByteArray method = tree().text(key);
            if (accepts(method) && tree()[tree().valueOf(key)].kind == NodeKind::Mapping) {
                operations.push_back(
                    {tree().valueOf(key), item, method, pathItem.name, isWebhook, base / method});
            }
        }
    };
    add(pointer, item, [](const QByteArray &method) { return methods().contains(method); });
    const NodeId additional = tree().child(item, "additionalOperations"); // 3.2
    if (additional != NoNode && tree()[additional].kind == NodeKind::Mapping) {
        add(pointer / "additionalOperations", additional, [](const QByteArray &) { return true; });
    }
    return operations;
}

std::vector<Operation> Description::operations() const
{
    std::vector<Operation> all;
    for (const Component &item : pathItems()) {
        const auto operations = operationsOf(item, false);
        all.insert(all.end(), operations.begin(), operations.end());
    }
    return all;
}

std::vector<Operation> Description::webhooks() const
{
    std::vector<Operation> all;
    for (const Component &item : webhookItems()) {
        const auto operations = operationsOf(item, true);
        all.insert(all.end(), operations.begin(), operations.end());
    }
    return all;
}

Pointer Description::schemasPointer() const
{
    const auto known = version();
    return known && *known == Version::Swagger20 ? Pointer({"definitions"})
                                                 : Pointer({"components", "schemas"});
}

std::vector<Component> Description::schemas() const
{
    return entriesAt(schemasPointer());
}

std::vector<NodeId> Description::parameters(const Operation &operation) const
{
    std::vector<NodeId> found;
    const auto identity = [&](NodeId node) {
        const NodeId target = followed(node);
        return target == NoNode ? std::pair<QString, QString>()
                                : std::pair(tree().stringAt(target, "name").value_or(QString()),
                                      tree().stringAt(target, "in").value_or(QString()));
    };
    const auto add = [&](NodeId owner, bool inherited) {
        NodeId list = owner == NoNode ? NoNode : tree().child(owner, "parameters");
        list = list == NoNode ? NoNode : tree().resolved(list);
        if (list == NoNode || tree()[list].kind != NodeKind::Sequence) {
            return;
        }
        const size_t own = found.size();
        for (NodeId item = tree().firstChild(list); item != NoNode; item = tree().nextChild(list, item)) {
            const bool overridden =
                inherited && std::any_of(found.begin(), found.begin() + qsizetype(own),
                                 [&](NodeId other) { return identity(other) == identity(item); });
            if (!overridden) {
                found.push_back(item);
            }
        }
    };
    add(operation.node, false);
    add(operation.pathItem, true);
    return found;
}

NodeId Description::followed(NodeId node) const
{
    for (int hops = 0; hops < maximumReferenceHops && node != NoNode; ++hops) {
        node = tree().resolved(node);
        const Reference reference = node == NoNode ? Reference() : referenceAt(tree(), node);
        if (reference.node == NoNode) {
            return node;
        }
        const auto pointer = Pointer::parseFragment(reference.text);
        if (!pointer) {
            return NoNode;
        }
        node = text::find(tree(), *pointer);
    }
    return NoNode;
}

} // namespace triptych::openapi
