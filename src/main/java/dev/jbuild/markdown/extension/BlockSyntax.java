package dev.jbuild.markdown.extension;

import com.vladsch.flexmark.parser.block.AbstractBlockParserFactory;
import com.vladsch.flexmark.parser.block.BlockParser;
import com.vladsch.flexmark.parser.block.BlockParserFactory;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.CustomBlockParserFactory;
import com.vladsch.flexmark.parser.block.MatchedBlockParser;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds the blocks that only kramdown knows by the first character of a line. One factory for all of them, because the
 * library asks every factory about every line.
 */
public final class BlockSyntax implements CustomBlockParserFactory {

    private final Definitions definitions;

    /** Definitions found go to the given place. */
    public BlockSyntax(Definitions definitions) {
        this.definitions = definitions;
    }

    @Override
    public @Nullable Set<Class<?>> getAfterDependents() {
        return null;
    }

    @Override
    public @Nullable Set<Class<?>> getBeforeDependents() {
        return null;
    }

    @Override
    public boolean affectsGlobalScope() {
        return false;
    }

    @Override
    public BlockParserFactory apply(DataHolder options) {
        return new Starts(options, definitions);
    }

    private static final class Starts extends AbstractBlockParserFactory {

        private final Definitions definitions;
        private final MarkedHtmlParser.Closed closed = new MarkedHtmlParser.Closed();

        Starts(DataHolder options, Definitions definitions) {
            super(options);
            this.definitions = definitions;
        }

        @Override
        public @Nullable BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
            int at = state.getNextNonSpaceIndex();
            BasedSequence line = state.getLine();
            if (state.isBlank() || state.getIndent() >= 4) {
                return BlockStart.none();
            }
            boolean inParagraph = matched.getBlockParser().isParagraphParser();
            return switch (line.charAt(at)) {
                case '{' -> brace(line, at);
                case '$' -> inParagraph ? BlockStart.none() : math(line, at);
                case '[' -> footnote(line, at);
                case '*' -> abbreviation(line, at);
                case '^' -> Lines.blankFrom(line, at + 1) ? silent(line) : BlockStart.none();
                case '<' -> html(line, at, inParagraph, state);
                default -> BlockStart.none();
            };
        }

        private static BlockStart of(BlockParser parser, int index) {
            return BlockStart.of(parser).atIndex(index);
        }

        private static BlockStart silent(BasedSequence line) {
            return of(new LineParser(new SilentLine(line)), line.length());
        }

        private @Nullable BlockStart brace(BasedSequence line, int at) {
            if (at + 2 >= line.length() || line.charAt(at + 1) != ':') {
                return BlockStart.none();
            }
            int close = Lines.closingBrace(line, at + 2);
            if (close < 0) {
                return BlockStart.none();
            }
            char next = line.charAt(at + 2);
            if (next == ':') {
                return extensionTag(line, at, close);
            }
            if (next == '/' || close == at + 2 || !Lines.blankFrom(line, close + 1)) {
                return BlockStart.none();
            }
            int nameEnd = Lines.nameEnd(line, at + 2);
            if (nameEnd > at + 2 && line.charAt(nameEnd) == ':') {
                definitions.attributeList(
                        line.subSequence(at + 2, nameEnd).toString(),
                        line.subSequence(nameEnd + 1, close).toString());
                return silent(line);
            }
            String list = line.subSequence(at + 2, close).toString();
            return of(new LineParser(new AttributeLine(line, list)), line.length());
        }

        private @Nullable BlockStart extensionTag(BasedSequence line, int at, int close) {
            if (!Lines.blankFrom(line, close + 1)) {
                return BlockStart.none();
            }
            int nameEnd = Lines.nameEnd(line, at + 3);
            String name = line.subSequence(at + 3, nameEnd).toString();
            if (line.charAt(close - 1) == '/') {
                if (line.indexOf("parse_block_html=\"true\"") > 0) {
                    definitions.htmlHoldsMarkdown(true);
                }
                return name.equals("options") || name.equals("comment") ? silent(line) : BlockStart.none();
            }
            if (!name.equals("comment") && !name.equals("nomarkdown")) {
                return BlockStart.none();
            }
            Block block = name.equals("comment") ? new CommentBlock() : new RawBlock();
            return of(new UntilParser(block, close + 1 - at, "{:/"), at);
        }

        private static @Nullable BlockStart math(BasedSequence line, int at) {
            if (at + 1 >= line.length() || line.charAt(at + 1) != '$') {
                return BlockStart.none();
            }
            BasedSequence base = line.getBaseSequence();
            int end = base.indexOf("$$", line.getStartOffset() + at + 2);
            if (end < 0 || !Lines.boundaryAfter(base, end + 2)) {
                return BlockStart.none();
            }
            return of(new UntilParser(new MathBlock(), 2, "$$"), at);
        }

        private @Nullable BlockStart footnote(BasedSequence line, int at) {
            int end = SpanSyntax.footnoteEnd(line, at);
            if (end < 0 || end + 1 >= line.length() || line.charAt(end + 1) != ':') {
                return BlockStart.none();
            }
            String name = line.subSequence(at + 2, end).toString();
            FootnoteDefinition definition = new FootnoteDefinition(line.subSequence(at, line.length()), name);
            definitions.footnote(name, definition);
            return of(new FootnoteParser(definition), end + 2);
        }

        private @Nullable BlockStart abbreviation(BasedSequence line, int at) {
            if (at + 1 >= line.length() || line.charAt(at + 1) != '[') {
                return BlockStart.none();
            }
            int end = line.indexOf("]:", at + 2);
            if (end <= at + 2) {
                return BlockStart.none();
            }
            definitions.abbreviation(
                    line.subSequence(at + 2, end).toString(),
                    line.subSequence(end + 2, line.length()).toString().strip());
            return silent(line);
        }

        private @Nullable BlockStart html(BasedSequence line, int at, boolean inParagraph, ParserState state) {
            if (state.getLineNumber() == closed.line) {
                return silent(line);
            }
            BlockStart marked = inParagraph ? BlockStart.none() : marked(line, at);
            if (marked != null) {
                return marked;
            }
            HtmlParser parser = HtmlParser.at(line, at, state.getColumn(), inParagraph);
            return parser == null ? BlockStart.none() : of(parser, state.getIndex());
        }

        private static Lines.@Nullable MarkedTag tag(BasedSequence line, int at, int nameEnd, int tagEnd) {
            Lines.MarkedTag marked = Lines.markedTag(line, at, tagEnd);
            String name = line.subSequence(at + 1, nameEnd).toString().toLowerCase(Locale.ROOT);
            boolean holds = HtmlTags.block(name) && !HtmlTags.empty(name) && line.charAt(tagEnd - 1) != '/';
            if (marked != null || !holds) {
                return marked;
            }
            return new Lines.MarkedTag(line.subSequence(at, tagEnd + 1).toString(), "1");
        }

        private @Nullable BlockStart marked(BasedSequence line, int at) {
            int nameEnd = Lines.nameEnd(line, at + 1);
            boolean said = nameEnd > at + 1 && line.indexOf(" markdown=", nameEnd) >= 0;
            if (!said && !definitions.htmlHoldsMarkdown()) {
                return BlockStart.none();
            }
            int tagEnd = nameEnd == at + 1 ? -1 : Lines.tagEnd(line, at);
            Lines.MarkedTag marked = tagEnd < 0 ? null : tag(line, at, nameEnd, tagEnd);
            if (marked == null || marked.value().equals("0")) {
                return BlockStart.none();
            }
            String tag = line.subSequence(at + 1, nameEnd).toString().toLowerCase(Locale.ROOT);
            int close = line.indexOf("</", tagEnd);
            while (close >= 0 && !Lines.tagAt(line, close + 2, tag)) {
                close = line.indexOf("</", close + 2);
            }
            BasedSequence whole = line.subSequence(at, line.length());
            if (close < 0) {
                return of(new MarkedHtmlParser(new MarkedHtml(whole, marked.text()), tag, closed), tagEnd + 1);
            }
            String closing = line.subSequence(close, line.length()).toString().strip();
            BasedSequence content = line.subSequence(tagEnd + 1, close);
            return of(new LineParser(new MarkedHtmlLine(whole, marked.text(), content, closing)), line.length());
        }
    }
}
