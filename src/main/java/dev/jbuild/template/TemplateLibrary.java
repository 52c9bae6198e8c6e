package dev.jbuild.template;

import java.util.List;
import java.util.Optional;

/** Where templates are found by the names that authors use. */
public interface TemplateLibrary {

    /** A layout, by a name with or without extension: {@code post} finds {@code _layouts/post.html}. */
    Optional<TemplateSource> layout(String name);

    /** An include, by its path below {@code _includes/}, with or without extension. */
    Optional<TemplateSource> include(String name);

    /** The names of all layouts without extension, sorted. */
    List<String> layoutNames();

    /** The names of all includes as authors would write them, sorted. */
    List<String> includeNames();

    /**
     * The path of the file that a name would find, were it not excluded by the settings.
     *
     * @param folder {@code _layouts} or {@code _includes}
     */
    default Optional<String> excluded(String folder, String name) {
        return Optional.empty();
    }
}
