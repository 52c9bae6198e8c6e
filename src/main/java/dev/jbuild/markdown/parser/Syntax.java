package dev.jbuild.markdown.parser;

import com.vladsch.flexmark.parser.InlineParserExtensionFactory;
import com.vladsch.flexmark.parser.block.CustomBlockParserFactory;
import com.vladsch.flexmark.util.data.DataHolder;
import dev.jbuild.markdown.extension.Effort;
import java.util.List;

/**
 * What a text may be made of.
 *
 * @param options flexmark's settings
 * @param effort what parsing a text may cost
 * @param tables whether there are tables
 * @param additions whether there are kramdown's definition lists; HTML is then found by the added blocks
 * @param blocks blocks beyond CommonMark's, made anew for each text
 * @param spans what is found inside of blocks beyond CommonMark's; at most one
 * @param delimiters the characters of emphasis
 */
public record Syntax(
        DataHolder options,
        Effort effort,
        boolean tables,
        boolean additions,
        List<CustomBlockParserFactory> blocks,
        List<InlineParserExtensionFactory> spans,
        String delimiters) {}
