package dev.jbuild.content;

import dev.jbuild.data.DataMap;
import dev.jbuild.diagnostic.SourceText;
import dev.jbuild.source.SourceFile;
import dev.jbuild.source.SourceKind;
import dev.jbuild.trace.Fingerprint;
import java.util.Locale;

/**
 * A parsed source: a post, a draft, a page, or a member of a collection.
 *
 * @param text the whole file
 * @param bodyStart the offset in {@code text} just after the front matter
 * @param frontMatter as written, with the site's defaults laid under it; templates see it as {@code page.x}
 * @param metadata the same as used: typed and checked
 * @param folders the files {@code _defaults.yml} of the site, which may have given some of the front matter
 * @param bodyFingerprint of the text after the front matter
 */
public record Document(
        SourceFile source,
        SourceText text,
        int bodyStart,
        DataMap frontMatter,
        Metadata metadata,
        FolderDefaults folders,
        long bodyFingerprint) {

    /** A document whose text is in memory. */
    public Document(SourceFile source, SourceText text, int bodyStart, DataMap frontMatter, Metadata metadata) {
        this(source, text, bodyStart, frontMatter, metadata, FolderDefaults.NONE, ofBody(text.text(), bodyStart));
    }

    /** The same with the files that gave it some of its front matter. */
    Document from(FolderDefaults files) {
        return new Document(source, text, bodyStart, frontMatter, metadata, files, bodyFingerprint);
    }

    private static long ofBody(String text, int start) {
        return Fingerprint.of(text, start, text.length());
    }

    /** Whether it is not ready for readers: it lies among the drafts, or its front matter says so. */
    public boolean isDraft() {
        return source.kind() == SourceKind.DRAFT || metadata.flags().draft();
    }

    /** The text after the front matter. */
    public String body() {
        return text.text().substring(bodyStart);
    }

    /** Whether what stands before the body is the same in another version of the file, to the letter, and means the same. */
    boolean differsInBodyOnly(Document other) {
        return bodyStart > 0
                && bodyStart == other.bodyStart
                && other.text.isHeld()
                && source.equals(other.source)
                && text.text().regionMatches(0, other.text.text(), 0, bodyStart)
                && frontMatter.equals(other.frontMatter)
                && metadata.equals(other.metadata);
    }

    /** Whether the body is Markdown, as told by the file's extension in small or capital letters, rather than HTML or another text. */
    public boolean isMarkdown() {
        return switch (source.path().extension().toLowerCase(Locale.ROOT)) {
            case "md", "markdown", "mkd", "mkdn", "mkdown" -> true;
            default -> false;
        };
    }
}
