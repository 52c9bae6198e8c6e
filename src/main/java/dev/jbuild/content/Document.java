package dev.jbuild.content;

import dev.jbuild.data.DataMap;
import dev.jbuild.diagnostic.SourceText;
import dev.jbuild.source.SourceFile;
import java.util.Locale;

/**
 * A parsed source: a post, a draft, a page, or a member of a collection.
 *
 * @param text the whole file
 * @param bodyStart the offset in {@code text} just after the front matter
 * @param frontMatter as written, with the site's defaults laid under it; templates see it as {@code page.x}
 * @param metadata the same as used: typed and checked
 */
public record Document(SourceFile source, SourceText text, int bodyStart, DataMap frontMatter, Metadata metadata) {

    /** The text after the front matter. */
    public String body() {
        return text.text().substring(bodyStart);
    }

    /** Whether the body is Markdown, as told by the file's extension in small or capital letters, rather than HTML or another text. */
    public boolean isMarkdown() {
        return switch (source.path().extension().toLowerCase(Locale.ROOT)) {
            case "md", "markdown", "mkd", "mkdn", "mkdown" -> true;
            default -> false;
        };
    }
}
