package dev.jbuild.markdown.extension;

import com.vladsch.flexmark.parser.InlineParser;
import com.vladsch.flexmark.parser.InlineParserExtension;
import com.vladsch.flexmark.parser.InlineParserExtensionFactory;
import com.vladsch.flexmark.parser.LightInlineParser;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds attribute lists, mathematics, footnote marks and raw text inside a paragraph. */
public final class SpanSyntax implements InlineParserExtensionFactory {

    private final Effort effort;
    private final boolean dollars;
    private final boolean wikilinks;

    /** Syntax that is understood only where a site asks for it. */
    public enum Extra {
        DOLLARS,
        WIKILINKS
    }

    /** Reports searches to the given account. */
    public SpanSyntax(Effort effort) {
        this(effort, List.of());
    }

    /** The same with syntax that a site asks for. */
    public SpanSyntax(Effort effort, List<Extra> extras) {
        this.effort = effort;
        this.dollars = extras.contains(Extra.DOLLARS);
        this.wikilinks = extras.contains(Extra.WIKILINKS);
    }

    @Override
    public CharSequence getCharacters() {
        return "{$[<";
    }

    @Override
    public InlineParserExtension apply(LightInlineParser inlineParser) {
        return new Spans(effort, dollars, wikilinks);
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

    /** The index of the bracket that closes a footnote's {@code [^name]} at an index, or -1. */
    static int footnoteEnd(CharSequence line, int at) {
        if (at + 3 >= line.length() || line.charAt(at + 1) != '^') {
            return -1;
        }
        for (int i = at + 2; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == ']') {
                return i > at + 2 ? i : -1;
            }
            if (c <= ' ' || c == '[' || c == '"' || c == '<' || c == '>' || c == '&' || c == '\\') {
                return -1;
            }
        }
        return -1;
    }

    private static final class Spans implements InlineParserExtension {

        private final Effort effort;
        private final boolean dollars;
        private final boolean wikilinks;

        Spans(Effort effort, boolean dollars, boolean wikilinks) {
            this.effort = effort;
            this.dollars = dollars;
            this.wikilinks = wikilinks;
        }

        @Override
        public void finalizeDocument(InlineParser inlineParser) {
            // Nothing is kept.
        }

        @Override
        public void finalizeBlock(InlineParser inlineParser) {
            // Nothing is kept.
        }

        @Override
        public boolean parse(LightInlineParser parser) {
            return switch (parser.peek()) {
                case '{' -> brace(parser);
                case '$' -> math(parser);
                case '<' -> guillemet(parser);
                default -> (wikilinks && parser.peek(1) == '[') ? wikilink(parser) : footnote(parser);
            };
        }

        private static boolean append(LightInlineParser parser, Node node, int end) {
            parser.flushTextNode();
            parser.appendNode(node);
            parser.setIndex(end);
            return true;
        }

        private boolean brace(LightInlineParser parser) {
            if (parser.peek(1) != ':') {
                return false;
            }
            BasedSequence input = parser.getInput();
            int at = parser.getIndex();
            int close = Lines.closingBrace(input, at + 2);
            if (close < 0) {
                return false;
            }
            if (parser.peek(2) == ':') {
                return raw(parser, input, close);
            }
            if (close == at + 2) {
                return false;
            }
            String list = input.subSequence(at + 2, close).toString();
            return append(parser, new AttributeSpan(input.subSequence(at, close + 1), list), close + 1);
        }

        /** Two angle brackets are a quotation mark, also directly before a letter, where one would begin a tag. */
        private static boolean guillemet(LightInlineParser parser) {
            if (parser.peek(1) != '<') {
                return false;
            }
            int at = parser.getIndex();
            parser.appendText(parser.getInput(), at, at + 2);
            parser.setIndex(at + 2);
            return true;
        }

        private boolean raw(LightInlineParser parser, BasedSequence input, int close) {
            int at = parser.getIndex();
            String name =
                    input.subSequence(at + 3, Lines.nameEnd(input, at + 3)).toString();
            boolean comment = name.equals("comment");
            boolean alone = input.charAt(close - 1) == '/';
            if (!comment && !name.equals("nomarkdown") && !(alone && name.equals("options"))) {
                return false;
            }
            if (alone) {
                return append(parser, new RawSpan(input.subSequence(at, close + 1), ""), close + 1);
            }
            int end = input.indexOf("{:/", close + 1);
            effort.spend((end < 0 ? input.length() : end) - close);
            int endClose = end < 0 ? -1 : Lines.closingBrace(input, end + 3);
            if (endClose < 0) {
                return false;
            }
            String content = comment ? "" : input.subSequence(close + 1, end).toString();
            return append(parser, new RawSpan(input.subSequence(at, endClose + 1), content), endClose + 1);
        }

        private boolean math(LightInlineParser parser) {
            if (parser.peek(1) != '$') {
                return dollars && dollar(parser);
            }
            BasedSequence input = parser.getInput();
            int at = parser.getIndex();
            int end = input.indexOf("$$", at + 2);
            if (end < 0) {
                return false;
            }
            String formula = input.subSequence(at + 2, end).toString().strip();
            return append(parser, new MathSpan(input.subSequence(at, end + 2), formula), end + 2);
        }

        /** Mathematics between single signs, unless they are money, in which case a blank or digit is beside one. */
        private boolean dollar(LightInlineParser parser) {
            BasedSequence input = parser.getInput();
            int at = parser.getIndex();
            int end = MathSpan.closingDollar(input, at);
            effort.spend((end < 0 ? input.length() : end) - at);
            if (end < 0) {
                return false;
            }
            String formula = input.subSequence(at + 1, end).toString();
            return append(parser, new MathSpan(input.subSequence(at, end + 1), formula), end + 1);
        }

        private boolean wikilink(LightInlineParser parser) {
            BasedSequence input = parser.getInput();
            int at = parser.getIndex();
            WikiLink link = WikiLink.at(input, at);
            effort.spend(link == null ? 1 : link.getChars().length());
            return link != null && append(parser, link, at + link.getChars().length());
        }

        private static boolean footnote(LightInlineParser parser) {
            if (parser.peek(1) != '^') {
                return false;
            }
            BasedSequence input = parser.getInput();
            int at = parser.getIndex();
            int end = footnoteEnd(input, at);
            if (end < 0) {
                return false;
            }
            String name = input.subSequence(at + 2, end).toString();
            return append(parser, new FootnoteMark(input.subSequence(at, end + 1), name), end + 1);
        }
    }
}
