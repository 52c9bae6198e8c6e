package dev.jbuild.markdown;

import com.vladsch.flexmark.ext.definition.DefinitionExtension;
import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.parser.block.ParagraphPreProcessor;
import com.vladsch.flexmark.parser.block.ParagraphPreProcessorFactory;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.parser.core.ReferencePreProcessorFactory;
import com.vladsch.flexmark.util.data.MutableDataHolder;
import com.vladsch.flexmark.util.data.MutableDataSet;
import com.vladsch.flexmark.util.misc.Extension;
import dev.jbuild.markdown.MarkdownProfile.Extensions;
import dev.jbuild.markdown.extension.BlockSyntax;
import dev.jbuild.markdown.extension.Definitions;
import dev.jbuild.markdown.extension.DepthGuard;
import dev.jbuild.markdown.extension.Effort;
import dev.jbuild.markdown.extension.SpanSyntax;
import dev.jbuild.markdown.extension.TableParagraphs;
import dev.jbuild.markdown.extension.WatchedAsterisks;
import dev.jbuild.markdown.extension.WatchedTildes;
import dev.jbuild.markdown.extension.WatchedUnderscores;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Makes flexmark's own parser for a profile, as the rule by which ours is measured. */
final class StockGrammar {

    private StockGrammar() {}

    /**
     * A parser for one thread.
     *
     * @param effort what parsing a text may cost
     * @param definitions where the parser puts what a text defines
     */
    static Parser parser(Extensions extensions, Definitions definitions, Effort effort) {
        MutableDataSet options = new MutableDataSet();
        List<Extension> used = new ArrayList<>();
        if (extensions != Extensions.NONE) {
            used.add(new Tables());
            options.set(TablesExtension.WITH_CAPTION, false)
                    .set(TablesExtension.COLUMN_SPANS, false)
                    .set(TablesExtension.APPEND_MISSING_COLUMNS, true)
                    .set(TablesExtension.MIN_SEPARATOR_DASHES, 1)
                    .set(TablesExtension.MAX_HEADER_ROWS, 1)
                    .set(TablesExtension.MIN_HEADER_ROWS, extensions == Extensions.ALL ? 0 : 1)
                    .set(TablesExtension.DISCARD_EXTRA_COLUMNS, extensions == Extensions.GFM)
                    .set(TablesExtension.HEADER_SEPARATOR_COLUMN_MATCH, extensions == Extensions.GFM);
        }
        if (extensions == Extensions.ALL) {
            used.add(DefinitionExtension.create());
            // Links with blanks in their addresses work in kramdown, and BlockSyntax knows more about HTML.
            options.set(Parser.SPACE_IN_LINK_URLS, true)
                    .set(Parser.HTML_BLOCK_PARSER, false)
                    .set(DefinitionExtension.TILDE_MARKER, false)
                    .set(DefinitionExtension.DOUBLE_BLANK_LINE_BREAKS_LIST, true);
        }
        options.set(Parser.EXTENSIONS, used);
        options.set(Parser.ASTERISK_DELIMITER_PROCESSOR, false).set(Parser.UNDERSCORE_DELIMITER_PROCESSOR, false);
        Parser.Builder builder = Parser.builder(options);
        builder.customBlockParserFactory(new DepthGuard(effort));
        builder.customDelimiterProcessor(new WatchedAsterisks(effort));
        builder.customDelimiterProcessor(new WatchedUnderscores(effort));
        if (extensions != Extensions.NONE) {
            builder.customDelimiterProcessor(new WatchedTildes(effort));
        }
        if (extensions == Extensions.ALL) {
            builder.customBlockParserFactory(new BlockSyntax(definitions));
            builder.customInlineParserExtensionFactory(new SpanSyntax(effort));
        }
        return builder.build();
    }

    /** Flexmark's tables, with what is wrong in them mended. */
    private static final class Tables implements Parser.ParserExtension, ParagraphPreProcessorFactory {

        @Override
        public void parserOptions(MutableDataHolder options) {}

        @Override
        public void extend(Parser.Builder parser) {
            parser.paragraphPreProcessorFactory(this);
        }

        @Override
        public ParagraphPreProcessor apply(ParserState state) {
            return new TableParagraphs(state);
        }

        @Override
        public Set<Class<?>> getAfterDependents() {
            return Set.of(ReferencePreProcessorFactory.class);
        }

        @Override
        public Set<Class<?>> getBeforeDependents() {
            return Set.of();
        }

        @Override
        public boolean affectsGlobalScope() {
            return false;
        }
    }
}
