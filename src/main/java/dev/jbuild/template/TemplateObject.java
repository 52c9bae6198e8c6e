package dev.jbuild.template;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A thing that templates may look into by name. Templates see nothing else of it: no methods, no fields.
 *
 * <p>Attribute values are texts, numbers, booleans, dates ({@link java.time.OffsetDateTime}), {@link HtmlText}, other
 * template objects, and iterables and maps of these.
 */
public interface TemplateObject {

    /** The value of a name, or {@code null} where it has none just now. */
    @Nullable
    Object attribute(String name);

    /** Whether this object could have the name: it defines it, or some file of the site gives it to one of its kind. */
    boolean knows(String name);

    /** The names to search for a near one when {@link #knows} says no. */
    List<String> names();

    /** What this object is called in messages, for example {@code a post}. */
    String kind();
}
