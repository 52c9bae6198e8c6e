package dev.jbuild.markdown;

import com.vladsch.flexmark.ext.definition.DefinitionExtension;
import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.data.MutableDataSet;
import dev.jbuild.markdown.MarkdownProfile.Extensions;
import dev.jbuild.markdown.extension.BlockSyntax;
import dev.jbuild.markdown.extension.Definitions;
import dev.jbuild.markdown.extension.Effort;
import dev.jbuild.markdown.extension.SpanSyntax;
import dev.jbuild.markdown.parser.Syntax;
import dev.jbuild.markdown.parser.TextParser;
import java.util.ArrayList;
import java.util.List;

/** Makes the parser that a profile asks for. */
final class Grammar {

    private Grammar() {}

    /**
     * A parser for one thread.
     *
     * @param effort what parsing a text may cost
     * @param definitions where the parser puts what a text defines
     */
    static TextParser parser(MarkdownProfile profile, Definitions definitions, Effort effort) {
        Extensions extensions = profile.extensions();
        MutableDataSet options = new MutableDataSet();
        if (extensions != Extensions.NONE) {
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
            // Links with blanks in their addresses work in kramdown, and BlockSyntax knows more about HTML.
            options.set(Parser.SPACE_IN_LINK_URLS, true)
                    .set(Parser.HTML_BLOCK_PARSER, false)
                    .set(DefinitionExtension.TILDE_MARKER, false)
                    .set(DefinitionExtension.DOUBLE_BLANK_LINE_BREAKS_LIST, true);
        }
        boolean all = extensions == Extensions.ALL;
        return new TextParser(new Syntax(
                options,
                effort,
                extensions != Extensions.NONE,
                all,
                all ? List.of(new BlockSyntax(definitions)) : List.of(),
                all ? List.of(new SpanSyntax(effort, extras(profile))) : List.of(),
                extensions == Extensions.NONE ? "*_" : "*_~"));
    }

    private static List<SpanSyntax.Extra> extras(MarkdownProfile profile) {
        List<SpanSyntax.Extra> extras = new ArrayList<>();
        if (profile.extras().contains(MarkdownProfile.Extra.DOLLARS)) {
            extras.add(SpanSyntax.Extra.DOLLARS);
        }
        if (profile.extras().contains(MarkdownProfile.Extra.WIKILINKS)) {
            extras.add(SpanSyntax.Extra.WIKILINKS);
        }
        return extras;
    }
}
