package dev.jbuild.markdown.parser;

import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ext.definition.DefinitionItem;
import com.vladsch.flexmark.ext.definition.DefinitionList;
import com.vladsch.flexmark.ext.definition.internal.DefinitionListBlockPreProcessor;
import com.vladsch.flexmark.ext.definition.internal.DefinitionListItemBlockPreProcessor;
import com.vladsch.flexmark.parser.block.BlockPreProcessor;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import dev.jbuild.markdown.extension.TableParagraphs;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What becomes of blocks once all are known: paragraphs hold definitions of links, tables, and terms of lists. */
final class Afterwards {

    private final TextParser parser;
    private final Syntax syntax;
    private final ReferenceLines references = new ReferenceLines();
    private @Nullable TableParagraphs tables;

    Afterwards(TextParser parser, Syntax syntax) {
        this.parser = parser;
        this.syntax = syntax;
    }

    /** Takes definitions, then tables, off the beginnings of paragraphs. */
    void paragraphs() {
        List<Paragraph> all = parser.paragraphs();
        boolean bars = syntax.tables() && parser.occurring.mayHold('|') && parser.text.indexOf('|') >= 0;
        for (int i = 0; i < all.size(); i++) {
            Paragraph paragraph = all.get(i);
            take(paragraph, references.preProcessBlock(paragraph, parser));
        }
        for (int i = 0; bars && i < all.size(); i++) {
            Paragraph paragraph = all.get(i);
            if (paragraph.getParent() != null && mayBeTable(paragraph)) {
                take(paragraph, tables().preProcessBlock(paragraph, parser));
            }
        }
    }

    private TableParagraphs tables() {
        TableParagraphs known = tables;
        if (known == null) {
            known = new TableParagraphs(parser);
            tables = known;
        }
        return known;
    }

    /** Whether the first line has a bar, and it or the second nothing but what divides a table's head from its body. */
    private boolean mayBeTable(Paragraph paragraph) {
        List<BasedSequence> lines = paragraph.getContentLines();
        BasedSequence first = lines.get(0);
        return (divides(first) || (lines.size() > 1 && divides(lines.get(1)))) && hasBar(first);
    }

    private boolean hasBar(BasedSequence line) {
        for (int i = line.getStartOffset(); i < line.getEndOffset(); i++) {
            if (parser.text.charAt(i) == '|') {
                return true;
            }
        }
        return false;
    }

    private boolean divides(BasedSequence line) {
        for (int i = line.getStartOffset(); i < line.getEndOffset(); i++) {
            char c = parser.text.charAt(i);
            if (c > ' ' && c != '|' && c != '-' && c != ':') {
                return false;
            }
        }
        return true;
    }

    /** Takes some characters off the beginning of a paragraph, and the paragraph away where nothing is left. */
    private void take(Paragraph block, int length) {
        if (length <= 0) {
            return;
        }
        BasedSequence chars = block.getChars();
        int from = chars.getStartOffset() + length;
        while (from < chars.getEndOffset() && SourceText.white(parser.text.charAt(from))) {
            from++;
        }
        int count = block.getLineCount();
        int i = 0;
        while (i < count && block.getLineChars(i).getEndOffset() <= from) {
            i++;
        }
        if (from == chars.getEndOffset() || i == count) {
            block.unlink();
            parser.blockRemoved(block);
            return;
        }
        List<BasedSequence> lines = new ArrayList<>(block.getContentLines(i, count));
        BasedSequence first = lines.get(0);
        int start = from - first.getStartOffset();
        if (start > 0 && start < first.length()) {
            lines.set(0, first.subSequence(start));
        }
        int[] indents = new int[count - i];
        System.arraycopy(block.getLineIndents(), i, indents, 0, indents.length);
        block.setContentLines(lines);
        block.setLineIndents(indents);
        block.setChars(chars.baseSubSequence(from, chars.getEndOffset()));
    }

    /** Puts terms and their definitions into lists. */
    void blocks() {
        if (!syntax.additions()) {
            return;
        }
        List<Block> items = parser.ofKind(DefinitionItem.class);
        if (items.isEmpty()) {
            return;
        }
        BlockPreProcessor intoLists = new DefinitionListItemBlockPreProcessor(parser.getProperties());
        items.forEach(item -> intoLists.preProcess(parser, item));
        BlockPreProcessor loose = new DefinitionListBlockPreProcessor(parser.getProperties());
        parser.ofKind(DefinitionList.class).forEach(list -> loose.preProcess(parser, list));
    }
}
