package dev.jbuild.markdown.extension;

import com.vladsch.flexmark.parser.block.AbstractBlockParserFactory;
import com.vladsch.flexmark.parser.block.BlockParserFactory;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.CustomBlockParserFactory;
import com.vladsch.flexmark.parser.block.MatchedBlockParser;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.util.ast.BlockContent;
import com.vladsch.flexmark.util.data.DataHolder;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Starts no block, but sees how deep the parser is at every place where one could start. */
public final class DepthGuard implements CustomBlockParserFactory {

    private final Effort effort;

    /** Reports depths to the given account. */
    public DepthGuard(Effort effort) {
        this.effort = effort;
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
        return new Starts(options, effort);
    }

    private static final class Starts extends AbstractBlockParserFactory {

        private static final int STEPS_PER_LINE = 10;
        private static final int LINES_PER_STEP = 4;

        private final Effort effort;

        Starts(DataHolder options, Effort effort) {
            super(options);
            this.effort = effort;
        }

        @Override
        public @Nullable BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
            int depth = state.getActiveBlockParsers().size();
            effort.depth(depth);
            BlockContent paragraph = state.getActiveBlockParser().getBlockContent();
            if (paragraph != null) {
                // For every line the parser puts the paragraph so far together anew, piece by piece in a container.
                int lines = paragraph.getLineCount();
                effort.spend(depth > 2 ? lines * STEPS_PER_LINE : lines / LINES_PER_STEP);
            }
            return BlockStart.none();
        }
    }
}
