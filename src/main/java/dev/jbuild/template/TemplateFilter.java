package dev.jbuild.template;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A filter that every engine offers under the same name, as in {@code value | name(argument)}. */
public interface TemplateFilter {

    /** The variable that has the language of a page where it is not the site's; no template can write it. */
    String LANGUAGE = "\u0000language";

    String name();

    /** The names of its arguments in order; all may be left out by the author. */
    List<String> parameters();

    /**
     * The filtered value.
     *
     * @param input what stands before the bar; {@code null} where it has no value
     * @param arguments as many as given, in the order of {@link #parameters}, {@code null} for one left out
     * @throws FilterException if an argument cannot be used, with a sentence for the author
     */
    @Nullable
    Object apply(@Nullable Object input, List<@Nullable Object> arguments);

    /**
     * The filtered value on a page that is in another language than its site.
     *
     * @param lang a BCP 47 tag; empty for the site's language
     */
    default @Nullable Object apply(@Nullable Object input, List<@Nullable Object> arguments, String lang) {
        return apply(input, arguments);
    }

    /** What the author hardly meant, though the filter has a value for it: a sentence; empty where nothing is odd. */
    default Optional<String> doubt(@Nullable Object input, List<@Nullable Object> arguments) {
        return Optional.empty();
    }
}
