package dev.jbuild.markdown.parser;

import com.vladsch.flexmark.ast.util.Parsing;
import com.vladsch.flexmark.parser.InlineParser;
import com.vladsch.flexmark.parser.block.BlockContinue;
import com.vladsch.flexmark.parser.block.BlockParser;
import com.vladsch.flexmark.parser.block.ParserPhase;
import com.vladsch.flexmark.parser.core.DocumentBlockParser;
import com.vladsch.flexmark.parser.internal.BlockContinueImpl;
import com.vladsch.flexmark.parser.internal.BlockStartImpl;
import com.vladsch.flexmark.util.ast.BlankLine;
import com.vladsch.flexmark.util.ast.BlankLineContainer;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.KeepTrailingBlankLineContainer;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.data.MutableDataHolder;
import dev.jbuild.markdown.extension.Effort;
import dev.jbuild.text.Occurring;
import java.util.ArrayList;
import java.util.List;

/** Parses texts one after the other, line by line into blocks, then the inside of blocks. For one thread. */
public final class TextParser extends LineState {

    private final DataHolder options;
    private final Inlines inlines;
    private final BlockStarts starts;
    private final Afterwards afterwards;
    private final Effort effort;

    private DocumentBlockParser root = new DocumentBlockParser();
    private ParserPhase phase = ParserPhase.STARTING;

    /** A parser of a grammar. */
    public TextParser(Syntax syntax) {
        this.options = syntax.options();
        this.effort = syntax.effort();
        this.inlines = new Inlines(options, syntax.delimiters(), syntax.spans(), effort);
        this.starts = new BlockStarts(syntax);
        this.afterwards = new Afterwards(this, syntax);
    }

    /**
     * The tree of a text, which must hold no NUL.
     *
     * @param occurs which characters may occur in it
     */
    public Document parse(String given, Occurring occurs) {
        clear();
        beginText(given, occurs);
        root = new DocumentBlockParser();
        activate(root);
        root.initializeDocument(options, source);
        inlines.initializeDocument(root.getBlock());
        starts.begin();
        phase = ParserPhase.PARSE_BLOCKS;
        int length = text.length();
        for (int at = 0; at < length; at = nextLine) {
            beginLine(at);
            takeLine();
            lineNumber++;
        }
        closeAll(0);
        return finish();
    }

    private Document finish() {
        phase = ParserPhase.PRE_PROCESS_PARAGRAPHS;
        afterwards.paragraphs();
        phase = ParserPhase.PRE_PROCESS_BLOCKS;
        afterwards.blocks();
        phase = ParserPhase.PARSE_INLINES;
        List<BlockParser> parsers = all();
        for (int i = 0; i < parsers.size(); i++) {
            parsers.get(i).parseInlines(inlines);
        }
        phase = ParserPhase.DONE;
        return root.getBlock();
    }

    private void takeLine() {
        int matches = matchContainers();
        if (matches < 0) {
            return;
        }
        List<BlockParser> unmatched =
                matches == active.size() ? List.of() : new ArrayList<>(active.subList(matches, active.size()));
        BlockParser lastMatched = active.get(matches - 1);
        if (blank && isLastLineBlank(lastMatched.getBlock())) {
            breakOutOfLists(matches);
        }
        openBlocks(lastMatched, unmatched);
    }

    /** Lets open blocks go on with this line: how many do, or -1 where one of them took the line for its end. */
    private int matchContainers() {
        int matches = 1;
        effort.spend(active.size());
        while (matches < active.size()) {
            BlockParser parser = active.get(matches);
            boolean wasBlank = blank;
            findNextNonSpace();
            isBlankLine = wasBlank;
            BlockContinue result = parser.tryContinue(this);
            if (!(result instanceof BlockContinueImpl way)) {
                break;
            }
            if (way.isFinalize()) {
                close(parser);
                return -1;
            }
            goOn(way, parser.getBlock());
            matches++;
        }
        return matches;
    }

    private void goOn(BlockContinueImpl way, Block block) {
        if (way.getNewIndex() != -1) {
            toIndex(way.getNewIndex());
        } else if (way.getNewColumn() != -1) {
            toColumn(way.getNewColumn());
        }
        boolean keeps = block instanceof BlankLineContainer;
        if (!blank && keeps) {
            findNextNonSpace();
            if (blank) {
                blankLine = new BlankLine(getLineWithEOL(), block);
                block.appendChild(blankLine);
            }
        } else if (keeps && blankLine != null && blankLine.getClaimedBlankLine() == block) {
            block.appendChild(blankLine);
        }
    }

    private void openBlocks(BlockParser lastMatched, List<BlockParser> unmatched) {
        BlockParser parser = lastMatched;
        boolean allClosed = unmatched.isEmpty();
        boolean trying = parser.isInterruptible() || parser.isContainer();
        BlockParser claimer = null;
        while (trying) {
            boolean wasBlank = blank;
            findNextNonSpace();
            claimer = blank && !wasBlank ? parser : claimer;
            if (blank || (getIndent() < CODE_INDENT && startsWithLetter())) {
                toIndex(nextNonSpace);
                break;
            }
            effort.depth(active.size());
            BlockStartImpl start = starts.find(this, parser, text.charAt(lineStart + nextNonSpace));
            if (start == null) {
                if (!(parser.isRawText() && parser.isInterruptible())) {
                    toIndex(nextNonSpace);
                }
                break;
            }
            if (!allClosed) {
                closeAll(unmatched);
                allClosed = true;
            }
            parser = begin(start);
            trying = parser.isContainer();
        }
        if (!allClosed) {
            if (!blank && getActiveBlockParser().isParagraphParser()) {
                addLine();
                return;
            }
            closeAll(unmatched);
        }
        propagateBlank(parser, lastMatched);
        keepBlank(parser, claimer == parser);
        addText(parser);
    }

    private void addText(BlockParser parser) {
        if (!parser.isContainer()) {
            addLine();
        } else if (!blank) {
            addChild(new Paragraphs());
            addLine();
        }
    }

    private BlockParser begin(BlockStartImpl start) {
        if (start.getNewIndex() != -1) {
            toIndex(start.getNewIndex());
        } else if (start.getNewColumn() != -1) {
            toColumn(start.getNewColumn());
        }
        if (start.isReplaceActiveBlockParser()) {
            removeActive();
        }
        for (BlockParser begun : start.getBlockParsers()) {
            addChild(begun);
        }
        return getActiveBlockParser();
    }

    private void keepBlank(BlockParser parser, boolean claims) {
        if (blank && parser.getBlock() instanceof KeepTrailingBlankLineContainer) {
            if (blankLine == null && parser.isContainer() && claims) {
                blankLine = new BlankLine(getLineWithEOL(), parser.getBlock());
            }
            if (blankLine != null) {
                parser.getBlock().appendChild(blankLine);
            }
        }
    }

    private void propagateBlank(BlockParser parser, BlockParser lastMatched) {
        Node lastChild = parser.getBlock().getLastChild();
        if (blank && lastChild != null) {
            endsBlank(lastChild, true);
        }
        boolean value = blank && parser.isPropagatingLastBlankLine(lastMatched);
        for (Node n = parser.getBlock(); n != null; n = n.getParent()) {
            endsBlank(n, value);
        }
    }

    private void addChild(BlockParser parser) {
        while (!getActiveBlockParser().canContain(this, parser, parser.getBlock())) {
            close(getActiveBlockParser());
        }
        getActiveBlockParser().getBlock().appendChild(parser.getBlock());
        activate(parser);
    }

    private void addLine() {
        getActiveBlockParser().addLine(this, rest());
    }

    private void breakOutOfLists(int matches) {
        for (int i = 0; i < matches; i++) {
            if (active.get(i).breakOutOnDoubleBlankLine()) {
                closeAll(i);
                return;
            }
        }
    }

    private void closeAll(int from) {
        closeAll(new ArrayList<>(active.subList(from, active.size())));
    }

    private void closeAll(List<BlockParser> parsers) {
        for (int i = parsers.size() - 1; i >= 0; i--) {
            close(parsers.get(i));
        }
    }

    private void close(BlockParser parser) {
        if (getActiveBlockParser() == parser) {
            deactivate();
        }
        Block block = parser.getBlock();
        if (block.getParent() != null
                && block.getLastChild() instanceof BlankLine last
                && last.getClaimedBlankLine() != block) {
            block.insertChainAfter(last.getFirstInChain());
            block.setCharsFromContentOnly();
        }
        parser.closeBlock(this);
        parser.finalizeClosedBlock();
        while (block.getNext() instanceof BlankLine next && next.getEndOffset() <= block.getEndOffset()) {
            next.unlink();
        }
    }

    @Override
    public InlineParser getInlineParser() {
        return inlines;
    }

    @Override
    public MutableDataHolder getProperties() {
        return root.getBlock();
    }

    @Override
    public ParserPhase getParserPhase() {
        return phase;
    }

    @Override
    public Parsing getParsing() {
        return inlines.getParsing();
    }
}
