package dev.jbuild.content;

import dev.jbuild.path.SourcePath;
import java.time.Instant;
import java.util.Map;

/**
 * What documents have without saying so, apart from what the settings give.
 *
 * @param folders the front matter of files {@code _defaults.yml}
 * @param changes when sources were last changed, for those that do not say
 */
public record Inherited(FolderDefaults folders, Map<SourcePath, Instant> changes) {

    /** Nothing. */
    public static final Inherited NOTHING = new Inherited(FolderDefaults.NONE, Map.of());
}
