package dev.jbuild.markdown.parser;

import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.parser.block.ParagraphPreProcessor;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import com.vladsch.flexmark.util.sequence.Escaping;

/** Finds the definitions of links at the beginning of a paragraph: CommonMark 4.7. */
final class ReferenceLines implements ParagraphPreProcessor {

    private static final int MOST_INDENT = 3;

    /** The bracket, its label and the rest take more than three characters. */
    private static final int LEAST = 3;

    @Override
    public int preProcessBlock(Paragraph block, ParserState state) {
        SourceText chars = (SourceText) block.getChars();
        int at = chars.start;
        int end = chars.end;
        int next = LinkShapes.skipSpaces(chars.text, at, end);
        while (next - at <= MOST_INDENT && end - next > LEAST && chars.text.charAt(next) == '[') {
            at = next;
            int after = definition(block, chars, at);
            if (after < 0) {
                break;
            }
            at = after;
            next = LinkShapes.skipSpaces(chars.text, at, end);
        }
        return at - chars.start;
    }

    /** Takes one definition: the offset after it, or -1. */
    private static int definition(Paragraph block, SourceText chars, int start) {
        String text = chars.text;
        int end = chars.end;
        boolean spaces = Parser.SPACE_IN_LINK_URLS.get(block.getDocument());
        int label = LinkShapes.label(text, start, end);
        if (label < 0 || label >= end || text.charAt(label) != ':') {
            return -1;
        }
        int from = LinkShapes.skipBlanks(text, label + 1, end);
        int to = LinkShapes.bracketed(text, from, end, spaces);
        to = to < 0 ? LinkShapes.bare(text, from, end, spaces) : to;
        if (to == from) {
            return -1;
        }
        int titleFrom = LinkShapes.skipBlanks(text, to, end);
        int titleTo = LinkShapes.title(text, titleFrom, end);
        int after = lineEnd(text, titleTo < 0 ? to : titleTo, end);
        if (after < 0 && titleTo >= 0) {
            titleTo = -1;
            after = lineEnd(text, to, end);
        }
        BasedSequence name = chars.part(start, label + 1);
        String key = Escaping.normalizeReferenceChars(name, true);
        if (after < 0 || key.isEmpty()) {
            return -1;
        }
        Reference made = new Reference(name, chars.part(from, to), titleTo < 0 ? null : chars.part(titleFrom, titleTo));
        Parser.REFERENCES.get(block.getDocument()).put(key, made);
        block.insertBefore(made);
        return after;
    }

    /** The offset after the line end that follows, blanks passed over, or -1 where something else follows. */
    private static int lineEnd(String text, int start, int end) {
        int at = LinkShapes.skipSpaces(text, start, end);
        if (at == end) {
            return at;
        }
        if (text.charAt(at) == '\r') {
            return at + 1 < end && text.charAt(at + 1) == '\n' ? at + 2 : at + 1;
        }
        return text.charAt(at) == '\n' ? at + 1 : -1;
    }
}
