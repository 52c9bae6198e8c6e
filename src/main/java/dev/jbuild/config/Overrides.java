package dev.jbuild.config;

import java.time.Instant;
import java.util.Optional;

/**
 * What the command line says about settings; an empty value leaves the setting as {@code site.yml} has it. They are
 * merged in {@code ConfigReader} and nowhere else.
 *
 * @param url one without a mistake, see {@code SitePlace}
 * @param baseurl likewise
 * @param limitPosts only the newest so many posts
 * @param clock the moment that counts as now
 */
public record Overrides(
        Optional<String> url,
        Optional<String> baseurl,
        Optional<Boolean> drafts,
        Optional<Boolean> future,
        Optional<Boolean> unpublished,
        Optional<Integer> limitPosts,
        Optional<Instant> clock) {

    /** Nothing is overridden. */
    public static final Overrides NONE = new Overrides(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());
}
