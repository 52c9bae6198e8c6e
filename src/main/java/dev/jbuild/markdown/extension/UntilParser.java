package dev.jbuild.markdown.extension;

import com.vladsch.flexmark.parser.block.AbstractBlockParser;
import com.vladsch.flexmark.parser.block.BlockContinue;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.ast.BlockContent;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import org.jspecify.annotations.Nullable;

/** Lines up to one with an end mark: mathematics, comments and raw text, in which nothing else is understood. */
final class UntilParser extends AbstractBlockParser {

    private final Block block;
    private final int skipped;
    private final String endMark;
    private final BlockContent content = new BlockContent();
    private boolean finished;

    /**
     * Begins a block.
     *
     * @param skipped how many characters of the first line belong to the opening mark
     */
    UntilParser(Block block, int skipped, String endMark) {
        this.block = block;
        this.skipped = skipped;
        this.endMark = endMark;
    }

    @Override
    public Block getBlock() {
        return block;
    }

    @Override
    public @Nullable BlockContinue tryContinue(ParserState state) {
        return finished ? BlockContinue.none() : BlockContinue.atIndex(state.getIndex());
    }

    @Override
    public void addLine(ParserState state, BasedSequence line) {
        int from = content.getLineCount() == 0 ? skipped : 0;
        finished = line.indexOf(endMark, from) >= 0;
        content.add(line, state.getIndent());
    }

    @Override
    public boolean isRawText() {
        return true;
    }

    @Override
    public void closeBlock(ParserState state) {
        block.setContent(content);
        String text = block.getContentChars().toString();
        int end = text.indexOf(endMark, skipped);
        String inside = text.substring(Math.min(skipped, text.length()), end < 0 ? text.length() : end);
        if (block instanceof MathBlock math) {
            math.formula(inside.strip());
        } else if (block instanceof RawBlock raw) {
            raw.content(inside.startsWith("\n") ? inside.substring(1) : inside);
        }
    }
}
