package dev.jbuild.markdown.extension;

import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ext.tables.internal.TableParagraphPreProcessor;
import com.vladsch.flexmark.parser.block.ParagraphPreProcessor;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.List;

/**
 * Finds tables in paragraphs, whatever their rows are indented by. Flexmark takes the indent of a row from the source
 * again, counted in columns where it should be characters: after a tab, a row would begin with the end of the line
 * before it.
 */
public final class TableParagraphs implements ParagraphPreProcessor {

    private final ParagraphPreProcessor tables;

    /** Finds tables for one parser. */
    public TableParagraphs(ParserState parser) {
        this.tables = TableParagraphPreProcessor.Factory().apply(parser);
    }

    @Override
    public int preProcessBlock(Paragraph paragraph, ParserState parser) {
        int[] indents = paragraph.getLineIndents();
        if (!indented(indents)) {
            return tables.preProcessBlock(paragraph, parser);
        }
        List<BasedSequence> lines = paragraph.getContentLines();
        paragraph.setContentLines(lines.stream()
                .map(line -> line.baseSubSequence(line.getStartOffset(), line.getEndOffset()))
                .toList());
        paragraph.setLineIndents(new int[indents.length]);
        int taken = tables.preProcessBlock(paragraph, parser);
        if (taken == 0) {
            paragraph.setContentLines(lines);
            paragraph.setLineIndents(indents);
        }
        return taken;
    }

    private static boolean indented(int[] indents) {
        for (int indent : indents) {
            if (indent > 0) {
                return true;
            }
        }
        return false;
    }
}
