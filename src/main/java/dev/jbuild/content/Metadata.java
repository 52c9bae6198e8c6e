package dev.jbuild.content;

import dev.jbuild.config.HeadingLevels;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

/**
 * What a document's front matter and file name say, typed and checked. An empty value means «not given».
 *
 * @param layout the layout's name; empty for none ({@code none}, {@code null} and {@code false} mean none)
 * @param title {@code title}, else for posts the slug of the file name in words as Jekyll titleizes it
 * @param date {@code date} in the site's zone, whichever offset it is written with; else the date of the file name
 * @param lastModified {@code last_modified_at}, or what Git says where the settings ask it
 * @param slug {@code slug}, else that of the file name without date and extension, as it stands there
 * @param permalink {@code permalink}
 * @param authors {@code author} or {@code authors}: keys of the site's authors, or names
 * @param tags in the author's order, without repeats
 * @param categories from {@code category}, {@code categories} and folders above {@code _posts}, without repeats
 * @param description {@code description}
 * @param image {@code image}: a path or URL; of Jekyll's map form its {@code path}
 * @param excerpt {@code excerpt}, written by hand
 * @param excerptSeparator {@code excerpt_separator} of this document
 * @param redirectFrom {@code redirect_from}: old addresses, with those of {@code aliases} that begin with a slash
 * @param redirectTo {@code redirect_to}: where this document's address leads instead of showing it; an address of
 *     another site, or a path of this one
 * @param expiry {@code expiry_date}: from when on the document is left out
 * @param tocLevels {@code toc_levels}, or {@code min} and {@code max} of {@code toc}
 * @param lang {@code lang}: the language of its page, a BCP 47 tag
 * @param flags switches
 */
public record Metadata(
        Optional<String> layout,
        Optional<String> title,
        Optional<OffsetDateTime> date,
        Optional<OffsetDateTime> lastModified,
        Optional<String> slug,
        Optional<String> permalink,
        List<String> authors,
        List<String> tags,
        List<String> categories,
        Optional<String> description,
        Optional<String> image,
        Optional<String> excerpt,
        Optional<String> excerptSeparator,
        List<String> redirectFrom,
        Optional<String> redirectTo,
        Optional<OffsetDateTime> expiry,
        Optional<HeadingLevels> tocLevels,
        Optional<String> lang,
        Flags flags) {

    /** The same of a document that was last changed at a moment. */
    Metadata changedAt(OffsetDateTime moment) {
        return new Metadata(
                layout,
                title,
                date,
                Optional.of(moment),
                slug,
                permalink,
                authors,
                tags,
                categories,
                description,
                image,
                excerpt,
                excerptSeparator,
                redirectFrom,
                redirectTo,
                expiry,
                tocLevels,
                lang,
                flags);
    }

    /**
     * @param published {@code published}, true when not given
     * @param draft {@code draft}, false when not given
     * @param hidden {@code hidden}: built but listed nowhere
     * @param featured {@code featured}: leads the home page
     * @param toc {@code toc}: shows a contents list
     * @param sitemap {@code sitemap}, true when not given
     */
    public record Flags(
            boolean published, boolean draft, boolean hidden, boolean featured, boolean toc, boolean sitemap) {}
}
