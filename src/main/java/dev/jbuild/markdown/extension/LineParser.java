package dev.jbuild.markdown.extension;

import com.vladsch.flexmark.parser.InlineParser;
import com.vladsch.flexmark.parser.block.AbstractBlockParser;
import com.vladsch.flexmark.parser.block.BlockContinue;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.util.ast.Block;
import org.jspecify.annotations.Nullable;

/** A block that is exactly one line. */
final class LineParser extends AbstractBlockParser {

    private final Block block;

    LineParser(Block block) {
        this.block = block;
    }

    @Override
    public Block getBlock() {
        return block;
    }

    @Override
    public @Nullable BlockContinue tryContinue(ParserState state) {
        return BlockContinue.none();
    }

    @Override
    public void closeBlock(ParserState state) {
        // Its characters were set at the start: the line.
    }

    @Override
    public void parseInlines(InlineParser inlineParser) {
        if (block instanceof MarkedHtmlLine line) {
            inlineParser.parse(line.content(), line);
        }
    }
}
