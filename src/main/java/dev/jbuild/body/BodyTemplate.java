package dev.jbuild.body;

import dev.jbuild.body.BodyTags.Found;
import dev.jbuild.body.BodyTags.Kind;
import dev.jbuild.body.BodyTags.Piece;
import dev.jbuild.markdown.MarkdownRenderer.CodeRegion;
import dev.jbuild.template.BodyText;
import dev.jbuild.text.Occurring;
import java.util.List;
import java.util.function.Function;

/** Prepares a body for the template engine: its own tags stay, everything else is hidden so that it stays as typed. */
final class BodyTemplate {

    private static final String HIDE = "{% verbatim %}";
    private static final String SHOW = "{% endverbatim %}";

    private BodyTemplate() {}

    /**
     * The tags of a body. Where they surely stand outside of code, which is usual, nothing is parsed. Else code is looked
     * for with the tags standing in the text; where a tag could have misled that look (it holds a backtick, a line end or
     * a tag of HTML), tags are blanked out and the look is repeated.
     */
    static Found tags(String text, Occurring occurring, Function<String, List<CodeRegion>> codeOf) {
        Found quick = BodyTags.find(text, List.of());
        if (quick.unclosed() < 0 && surelyNoCode(text, occurring, quick.pieces())) {
            return quick;
        }
        Found found = BodyTags.find(text, codeOf.apply(text));
        String blanked = blankMisleading(text, found.pieces());
        return blanked.equals(text) ? found : BodyTags.find(text, codeOf.apply(blanked));
    }

    private static boolean surelyNoCode(String text, Occurring occurring, List<Piece> pieces) {
        CodeSigns signs = new CodeSigns(text, occurring);
        for (Piece piece : pieces) {
            if (piece.kind() != Kind.TEXT
                    && (!piece.kind().isRun() || isMisleading(text, piece) || !signs.surelyNone(piece.start()))) {
                return false;
            }
        }
        return true;
    }

    private static String blankMisleading(String text, List<Piece> pieces) {
        StringBuilder blanked = null;
        for (Piece piece : pieces) {
            if (piece.kind() != Kind.TEXT && isMisleading(text, piece)) {
                blanked = blanked == null ? new StringBuilder(text) : blanked;
                for (int i = piece.start(); i < piece.end(); i++) {
                    blanked.setCharAt(i, text.charAt(i) == '\n' ? '\n' : 'x');
                }
            }
        }
        return blanked == null ? text : blanked.toString();
    }

    private static boolean isMisleading(String text, Piece piece) {
        for (int i = piece.start(); i < piece.end(); i++) {
            char c = text.charAt(i);
            if (c == '`' || c == '<' || c == '\n') {
                return true;
            }
        }
        return false;
    }

    /**
     * The body as the engine must see it; lines stay where they are. The mark of an insert stands for each block of code,
     * the first for the first.
     */
    static String source(String text, Found found) {
        if (isUsableAsItIs(text, found)) {
            return text;
        }
        StringBuilder out = new StringBuilder(text.length() + 128);
        int blocks = 0;
        for (Piece piece : found.pieces()) {
            String part = text.substring(piece.start(), piece.end());
            if (piece.kind() == Kind.CODE || piece.kind() == Kind.COMMENT) {
                replace(part, piece.kind() == Kind.CODE ? BodyText.mark(blocks++) : "", out);
            } else if (piece.kind().isRun() || !needsHiding(part, 0, part.length())) {
                out.append(part);
            } else if (part.contains("endverbatim")) {
                hideByPrinting(part, out);
            } else {
                out.append(HIDE).append(part).append(SHOW);
            }
        }
        return out.toString();
    }

    /** Puts something else in the place of a block; its line ends stay, but are not printed. */
    private static void replace(String block, String by, StringBuilder out) {
        boolean trimBefore = block.startsWith("{%-");
        boolean trimAfter = block.endsWith("-%}");
        out.append(trimBefore ? "{%- verbatim -%}" : "{% verbatim -%}");
        for (int i = block.indexOf('\n'); i >= 0; i = block.indexOf('\n', i + 1)) {
            out.append('\n');
        }
        out.append(SHOW).append(by);
        if (trimAfter) {
            out.append(HIDE).append("{% endverbatim -%}");
        }
    }

    /** Whether nothing is to be left out or hidden. */
    private static boolean isUsableAsItIs(String text, Found found) {
        int end = 0;
        for (Piece piece : found.pieces()) {
            boolean plain = piece.kind() == Kind.TEXT || piece.kind() == Kind.RAW;
            if (piece.start() != end
                    || !(plain || piece.kind().isRun())
                    || (plain && found.braces() && needsHiding(text, piece.start(), piece.end()))) {
                return false;
            }
            end = piece.end();
        }
        return end == text.length();
    }

    /** The end of a body piece may meet the start of the next: a lone brace at its end counts too. */
    private static boolean needsHiding(String text, int start, int end) {
        for (int i = text.indexOf('{', start); i >= 0 && i < end; i = text.indexOf('{', i + 1)) {
            char next = i + 1 < end ? text.charAt(i + 1) : '{';
            if (next == '{' || next == '%' || next == '#') {
                return true;
            }
        }
        return false;
    }

    /** For the rare text that shows the end tag of verbatim itself: every opening is printed as a string. */
    private static void hideByPrinting(String part, StringBuilder out) {
        for (int i = 0; i < part.length(); i++) {
            char c = part.charAt(i);
            if (c == '{') {
                out.append("{{ '{' }}");
            } else {
                out.append(c);
            }
        }
    }
}
