package dev.jbuild.markdown.parser;

import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.parser.InlineParser;
import com.vladsch.flexmark.parser.core.ParagraphParser;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import com.vladsch.flexmark.util.sequence.SegmentedSequence;
import java.util.List;

/** A paragraph whose lines, as usual, follow each other in the source, so that its content is a part of it. */
final class Paragraphs extends ParagraphParser {

    @Override
    public void parseInlines(InlineParser inlineParser) {
        Paragraph block = getBlock();
        inlineParser.parse(joined(block.getContentLines()), block);
    }

    /** Lines as one sequence: a part of the source where nothing stands between them, else pieces of it. */
    static BasedSequence joined(List<BasedSequence> lines) {
        if (lines.isEmpty()) {
            return BasedSequence.NULL;
        }
        int end = -1;
        for (int i = 0; i < lines.size(); i++) {
            BasedSequence line = lines.get(i);
            if (!(line instanceof SourceText) || (end >= 0 && line.getStartOffset() != end)) {
                return SegmentedSequence.create(lines.get(0), lines);
            }
            end = line.getEndOffset();
        }
        return lines.get(0).baseSubSequence(lines.get(0).getStartOffset(), end);
    }
}
