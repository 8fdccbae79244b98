// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editors/foldlevels.h"

#include "model/text/linemap.h"

namespace triptych::ui {

using text::NodeId;
using text::NoNode;

std::vector<FoldLevel> foldLevels(const text::SyntaxTree &tree)
{
    const text::LineMap lines(tree.source());
    std::vector<FoldLevel> levels(size_t(lines.lineCount()));
    std::vector<int> change(levels.size() + 1, 0);
    // Nodes come in source order, so the line of the last key is at hand for its value.
    NodeId key = NoNode;
    for (NodeId id = 0; id < tree.count(); ++id) {
        const text::Node &node = tree[id];
        if (node.flags & text::IsKey) {
            key = id;
            continue;
        }
        // A block at the root has no line above it to fold under.
        const bool bare = node.style == text::NodeStyle::Block && (key == NoNode || id == tree.root());
        if (!tree.isCollection(id) || node.end <= node.start || bare) {
            continue;
        }
        const bool isValue = key != NoNode && tree.valueOf(key) == id;
        const int first = lines.lineAt(isValue ? tree[key].start : node.start) - 1;
        const int last = lines.lineAt(node.end - 1) - 1;
        if (last > first) {
            levels[size_t(first)].isHeader = true;
            ++change[size_t(first) + 1];
            --change[size_t(last) + 1];
        }
    }
    int depth = 0;
    for (size_t i = 0; i < levels.size(); ++i) {
        depth += change[i];
        levels[i].depth = depth;
    }
    return levels;
}

} // namespace triptych::ui
