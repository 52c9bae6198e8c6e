package dev.jbuild.markdown.parser;

import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.parser.block.BlockParser;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The blocks that were made of one text, and the parsers that are still open. */
abstract class Blocks implements ParserState {

    final List<BlockParser> active = new ArrayList<>();
    private final List<BlockParser> all = new ArrayList<>();
    private final List<Block> added = new ArrayList<>(0);
    private final Set<Node> endingBlank = new HashSet<>();

    /** Forgets the last text. */
    void clear() {
        active.clear();
        all.clear();
        added.clear();
        endingBlank.clear();
    }

    /** All parsers in the order in which their blocks began, those left out whose block was taken away. */
    List<BlockParser> all() {
        return all;
    }

    /** The paragraphs in the order in which they began. */
    List<Paragraph> paragraphs() {
        List<Paragraph> found = new ArrayList<>(all.size());
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i).getBlock() instanceof Paragraph paragraph) {
                found.add(paragraph);
            }
        }
        return found;
    }

    /** All blocks of a kind. */
    List<Block> ofKind(Class<? extends Block> kind) {
        List<Block> found = new ArrayList<>(0);
        for (BlockParser parser : all) {
            if (kind.isInstance(parser.getBlock())) {
                found.add(parser.getBlock());
            }
        }
        for (Block block : added) {
            if (kind.isInstance(block) && !found.contains(block)) {
                found.add(block);
            }
        }
        return found;
    }

    @Override
    public List<BlockParser> getActiveBlockParsers() {
        return active;
    }

    @Override
    public BlockParser getActiveBlockParser() {
        return active.get(active.size() - 1);
    }

    @Override
    public @Nullable BlockParser getActiveBlockParser(Block node) {
        for (int i = active.size() - 1; i >= 0; i--) {
            if (active.get(i).getBlock() == node) {
                return active.get(i);
            }
        }
        return null;
    }

    void activate(BlockParser parser) {
        active.add(parser);
        all.add(parser);
    }

    void deactivate() {
        active.remove(active.size() - 1);
    }

    void removeActive() {
        BlockParser old = getActiveBlockParser();
        deactivate();
        blockParserRemoved(old);
        old.getBlock().unlink();
    }

    void endsBlank(Node node, boolean value) {
        if (value) {
            endingBlank.add(node);
        } else if (!endingBlank.isEmpty()) {
            endingBlank.remove(node);
        }
    }

    @Override
    public boolean isLastLineBlank(Node node) {
        return endingBlank.contains(node);
    }

    @Override
    public boolean endsWithBlankLine(@Nullable Node node) {
        for (Node n = node; n != null; n = n.getLastBlankLineChild()) {
            if (isLastLineBlank(n)) {
                return true;
            }
        }
        return false;
    }

    @Override
    public void blockParserAdded(BlockParser parser) {
        all.add(parser);
    }

    @Override
    public void blockParserRemoved(BlockParser parser) {
        all.remove(all.lastIndexOf(parser));
    }

    @Override
    public void blockAdded(Block node) {
        added.add(node);
    }

    @Override
    public void blockAddedWithChildren(Block node) {
        added.add(node);
    }

    @Override
    public void blockAddedWithDescendants(Block node) {
        added.add(node);
    }

    @Override
    public void blockRemoved(Block node) {
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i).getBlock() == node) {
                all.remove(i);
                return;
            }
        }
    }

    @Override
    public void blockRemovedWithChildren(Block node) {
        blockRemoved(node);
    }

    @Override
    public void blockRemovedWithDescendants(Block node) {
        blockRemoved(node);
    }

    @Override
    public List<BasedSequence> getLineSegments() {
        return List.of();
    }
}
