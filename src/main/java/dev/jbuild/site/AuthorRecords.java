package dev.jbuild.site;

import dev.jbuild.config.SiteConfig;
import dev.jbuild.data.DataMap;
import dev.jbuild.data.DataValue;
import org.jspecify.annotations.Nullable;

/** What is known of authors. */
final class AuthorRecords {

    private AuthorRecords() {}

    /** Those of the settings' {@code authors}, over those of {@code _data/authors}. */
    static DataMap of(SiteConfig config, DataMap data) {
        DataMap own = map(config.values().get("authors").orElse(null));
        DataMap other = map(data.get("authors").orElse(null));
        return other.isEmpty() ? own : own.over(other);
    }

    private static DataMap map(@Nullable DataValue value) {
        return value instanceof DataMap map ? map : DataMap.EMPTY;
    }
}
