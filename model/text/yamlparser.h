// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/text/yamllexer.h"
#include "model/text/yamlschema.h"

namespace triptych::text::yaml {

/// YAML 1.2 text to the arena of a SyntaxTree. Two machines without recursion, so that no input can exhaust
/// the stack: block structure is a stack of columns (yamlblock.cpp), flow structure a stack of brackets
/// (yamlflow.cpp). One object parses one text, or one stretch of lines of it.
class Parser : public Lexer
{
public:
    Parser(const char *data, quint32 begin, quint32 end);

    /// All documents of the stream.
    void parseStream();
    /// The lines as the content of a document that has begun before them, inside so many collections: no
    /// directives, no marker, no byte order mark.
    void parseLines(int outerDepth);

    [[nodiscard]] std::vector<Node> takeNodes() { return std::move(m_nodes); }
    [[nodiscard]] std::vector<NodeProperties> takeProperties() { return std::move(m_properties); }
    [[nodiscard]] SyntaxErrors takeErrors();

private:
    enum class Container : quint8 { Document, Mapping, Sequence };
    /// What the innermost open collection waits for.
    enum class Slot : quint8 { None, Document, Item, Value, ExplicitKey, ExplicitValue };

    struct Frame
    {
        NodeId node = NoNode;
        int column = -1;
        Container container = Container::Document;
        bool awaitsValue = false; ///< an explicit key is there, its `:` is not yet
    };

    enum class FlowState : quint8 { Entry, ExplicitKey, AfterKey, Value, AfterValue };
    struct FlowFrame
    {
        NodeId node = NoNode;
        NodeId item = NoNode; ///< the last key or item
        NodeId pair = NoNode; ///< the open single pair of a sequence
        FlowState state = FlowState::Entry;
        bool mapping = false;
        bool jsonKey = false; ///< quoted or bracketed: its `:` needs no space after it
    };

    // the stream
    bool readPrefix();
    void readDirective();
    void readYamlDirective(quint32 start, quint32 end);
    void readTagDirective(quint32 start, quint32 end);
    void parseDocument(bool explicitStart);

    // block structure
    void fillSlot();
    bool slotMayHold() const;
    bool mayStartBlock() const;
    bool openBlock(NodeKind kind, Container container);
    void closeTop();
    void closeAll();
    void slotFilled();
    void fillAbsent();
    void fillScalar(Node node);
    void openSequence();
    void openExplicitMapping();
    void openMappingWithKey(Node key, bool multiline);
    void openMappingWithEmptyKey();
    void fillAlias();
    void fillQuoted();
    void fillFlow();
    void fillPlain();
    bool continuesPlain(Node &node);
    void passOverBlock();
    void acceptColon();
    bool colonFollows(bool jsonLike);
    void readEntry();
    bool fits(const Frame &frame);
    void settleOn(int column);
    void readItem();
    void readKey();
    void readKeyNode();
    void skipDeeper(int column);
    bool isIndentless() const;
    bool keyAhead();

    // flow structure
    bool parseFlow(int indent);
    bool nextFlowToken(int indent);
    bool checkFlowLine(int indent);
    bool looksLikeBlockEntry();
    void readFlowToken(int indent);
    bool isFlowColon() const;
    void openFlow(bool mapping);
    void closeFlow(char closer);
    void popFlow();
    void placeFlow(Node node);
    void flowNodeDone(bool jsonLike);
    void finishFlowEntry();
    void flowComma();
    void flowColon();
    void flowQuestion();
    void addFlowAbsent(quint32 at);
    void beginPair(NodeId item);
    void flowPlain(int indent);
    void passOverFlow();

    // the arena
    NodeId add(const Node &node, Properties &properties);
    void attach(NodeId node, const Properties &properties);
    void insertMappingBefore(NodeId node, quint32 start, NodeStyle style);
    void applyTag(Node &node, const Properties &properties) const;
    void noteAnchor(const Properties &properties);
    void checkAlias(const Node &node);
    [[nodiscard]] int depth() const { return m_outerDepth + int(m_frames.size() + m_flow.size()) - 1; }
    [[nodiscard]] Frame &top() { return m_frames.back(); }
    [[nodiscard]] const Frame &top() const { return m_frames.back(); }
    [[nodiscard]] quint8 slotFlags() const { return m_slot == Slot::ExplicitKey ? IsKey : 0; }

    std::vector<Node> m_nodes;
    std::vector<NodeProperties> m_properties;
    std::vector<Frame> m_frames;
    std::vector<FlowFrame> m_flow;
    AnchorNames m_anchors;
    TagHandles m_handles;
    KeyChecker m_keys;

    int m_outerDepth = 0;
    Slot m_slot = Slot::None;
    quint32 m_slotEnd = 0;   ///< just after the `:`, `-`, `?` or `---` that opened the slot
    quint32 m_lastEnd = 0;   ///< where the last node ended
    Properties m_outer;      ///< of the node to come, from lines before this one
    Properties m_line;       ///< the same, on this line: a key's, if one follows
    quint32 m_nodeStart = 0; ///< where the node to come begins, its properties of this line included
    int m_nodeColumn = 0;
    bool m_nodeFresh = false; ///< nothing but indentation before it on its line
    bool m_nodeTab = false;
    bool m_yamlDirective = false;
    bool m_flowBroken = false; ///< indentation below the block's was reported for this flow collection
    bool m_afterComma = false;
};

} // namespace triptych::text::yaml
