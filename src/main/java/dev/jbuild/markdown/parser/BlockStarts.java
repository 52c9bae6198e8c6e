package dev.jbuild.markdown.parser;

import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ext.definition.internal.DefinitionItemBlockParser;
import com.vladsch.flexmark.parser.block.BlockParser;
import com.vladsch.flexmark.parser.block.BlockParserFactory;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.core.BlockQuoteParser;
import com.vladsch.flexmark.parser.core.HeadingParser;
import com.vladsch.flexmark.parser.core.HtmlBlockParser;
import com.vladsch.flexmark.parser.core.IndentedCodeBlockParser;
import com.vladsch.flexmark.parser.core.ListBlockParser;
import com.vladsch.flexmark.parser.core.ThematicBreakParser;
import com.vladsch.flexmark.parser.internal.BlockStartImpl;
import com.vladsch.flexmark.parser.internal.MatchedBlockParserImpl;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import org.jspecify.annotations.Nullable;

/** Finds the block that begins on a line by its first character, where flexmark asks all kinds of block in turn. */
final class BlockStarts {

    private static final int MOST_HEADING_MARKS = 6;
    private static final int LEAST_FENCE = 3;

    private final Syntax syntax;
    private final BlockParserFactory lists;
    private final BlockParserFactory html;
    private final BlockParserFactory definitions;
    private @Nullable BlockParserFactory added;

    BlockStarts(Syntax syntax) {
        DataHolder options = syntax.options();
        this.syntax = syntax;
        this.lists = new ListBlockParser.Factory().apply(options);
        this.html = new HtmlBlockParser.Factory().apply(options);
        this.definitions = new DefinitionItemBlockParser.Factory().apply(options);
    }

    /** Before a new text. */
    void begin() {
        added = syntax.blocks().isEmpty() ? null : syntax.blocks().get(0).apply(syntax.options());
    }

    /** The block that begins on the rest of a line with a character, or {@code null} for a line of a paragraph. */
    @Nullable
    BlockStartImpl find(LineState state, BlockParser matched, char first) {
        return (BlockStartImpl)
                (state.getIndent() >= LineState.CODE_INDENT
                        ? indented(state, matched)
                        : atMargin(state, matched, first));
    }

    private static @Nullable BlockStart ask(BlockParserFactory kind, LineState state, BlockParser matched) {
        return kind.tryStart(state, new MatchedBlockParserImpl(matched));
    }

    private @Nullable BlockStart indented(LineState state, BlockParser matched) {
        BlockStart list = ask(lists, state, matched);
        if (list != null || state.getActiveBlockParser().isParagraphParser()) {
            return list;
        }
        return BlockStart.of(new IndentedCodeBlockParser(state.getProperties()))
                .atColumn(state.getColumn() + LineState.CODE_INDENT);
    }

    private @Nullable BlockStart atMargin(LineState state, BlockParser matched, char first) {
        return switch (first) {
            case '>' -> quote(state);
            case '#' -> heading(state);
            case '=' -> underline(state, matched);
            case '-' -> {
                BlockStart start = underline(state, matched);
                yield start == null ? ruleOrList(state, matched) : start;
            }
            case '*' -> {
                BlockStart start = added == null ? null : ask(added, state, matched);
                yield start == null ? ruleOrList(state, matched) : start;
            }
            case '_' -> rule(state);
            case '`', '~' -> fence(state, first);
            case '<' -> ask(added == null ? html : added, state, matched);
            case '{', '$', '[', '^' -> added == null ? null : ask(added, state, matched);
            case ':' -> syntax.additions() ? ask(definitions, state, matched) : null;
            case '+', '0', '1', '2', '3', '4', '5', '6', '7', '8', '9' -> ask(lists, state, matched);
            default -> null;
        };
    }

    private static BlockStart quote(LineState state) {
        int at = state.lineStart + state.nextNonSpace;
        char next = at + 1 < state.lineEnd ? state.text.charAt(at + 1) : 0;
        int column = state.getColumn() + state.getIndent() + (next == ' ' || next == '\t' ? 2 : 1);
        BasedSequence mark = state.source.part(at, at + 1);
        return BlockStart.of(new BlockQuoteParser(state.getProperties(), mark)).atColumn(column);
    }

    private static int runEnd(LineState state, int start) {
        int at = start + 1;
        while (at < state.lineEnd && state.text.charAt(at) == state.text.charAt(start)) {
            at++;
        }
        return at;
    }

    private static int skipBlanks(LineState state, int start) {
        return LinkShapes.skipSpaces(state.text, start, state.lineEnd);
    }

    /** Flexmark lets no heading end a quote in which a fence is still open. */
    private static boolean inFence(LineState state) {
        return state.getActiveBlockParser() instanceof FenceParser;
    }

    private static @Nullable BlockStart heading(LineState state) {
        if (inFence(state)) {
            return null;
        }
        int start = state.lineStart + state.nextNonSpace;
        int marks = runEnd(state, start);
        int at = skipBlanks(state, marks);
        if (marks - start > MOST_HEADING_MARKS || (at == marks && marks < state.lineEnd)) {
            return null;
        }
        HeadingParser parser = new HeadingParser(marks - start);
        Heading block = (Heading) parser.getBlock();
        block.setOpeningMarker(state.source.part(start, marks));
        int close = closingMarks(state.text, at, state.lineEnd);
        block.setText(state.source.trimmed(at, close));
        block.setClosingMarker(close == state.lineEnd ? null : state.source.trimmed(close, state.lineEnd));
        block.setCharsFromContent();
        return BlockStart.of(parser).atIndex(state.lineEnd - state.lineStart);
    }

    /** Where the marks that close a heading begin, with the blanks before them; the end where there are none. */
    private static int closingMarks(String text, int start, int end) {
        int last = end;
        while (last > start && blank(text.charAt(last - 1))) {
            last--;
        }
        int marks = last;
        while (marks > start && text.charAt(marks - 1) == '#') {
            marks--;
        }
        if (marks == last || (marks > start && !blank(text.charAt(marks - 1)))) {
            return end;
        }
        while (marks > start && blank(text.charAt(marks - 1))) {
            marks--;
        }
        return marks;
    }

    private static boolean blank(char c) {
        return c == ' ' || c == '\t';
    }

    /** The line under a heading. */
    private static @Nullable BlockStart underline(LineState state, BlockParser matched) {
        int start = state.lineStart + state.nextNonSpace;
        if (!matched.isParagraphParser() || inFence(state) || skipBlanks(state, runEnd(state, start)) < state.lineEnd) {
            return null;
        }
        HeadingParser parser = new HeadingParser(state.text.charAt(start) == '=' ? 1 : 2);
        Heading block = (Heading) parser.getBlock();
        BasedSequence content = Paragraphs.joined(matched.getBlockContent().getLines());
        block.setText(content instanceof SourceText part ? part.trimmed(part.start, part.end) : content.trim());
        block.setClosingMarker(state.source.trimmed(state.lineStart, state.lineEnd));
        block.setCharsFromContent();
        return BlockStart.of(parser).atIndex(state.lineEnd - state.lineStart).replaceActiveBlockParser();
    }

    private @Nullable BlockStart ruleOrList(LineState state, BlockParser matched) {
        BlockStart rule = rule(state);
        return rule == null ? ask(lists, state, matched) : rule;
    }

    private static @Nullable BlockStart rule(LineState state) {
        int at = state.lineStart + state.nextNonSpace;
        char mark = state.text.charAt(at);
        int count = 0;
        while (at < state.lineEnd) {
            char c = state.text.charAt(at);
            if (c == mark) {
                count++;
            } else if (!blank(c)) {
                return null;
            }
            at++;
        }
        return count < LEAST_FENCE
                ? null
                : BlockStart.of(new ThematicBreakParser(
                                state.source.part(state.lineStart + state.index, state.lineEnd)))
                        .atIndex(state.lineEnd - state.lineStart);
    }

    private static @Nullable BlockStart fence(LineState state, char mark) {
        int start = state.lineStart + state.nextNonSpace;
        int end = runEnd(state, start);
        if (end - start < LEAST_FENCE) {
            return null;
        }
        for (int at = end; at < state.lineEnd; at++) {
            if (state.text.charAt(at) == mark) {
                return null;
            }
        }
        FenceParser parser = new FenceParser(state.source.part(start, end), state.getIndent());
        return BlockStart.of(parser).atIndex(end - state.lineStart);
    }
}
