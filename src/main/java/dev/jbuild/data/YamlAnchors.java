package dev.jbuild.data;

import dev.jbuild.diagnostic.Diagnostic;
import dev.jbuild.diagnostic.SourceSpan;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The named values of one YAML text. */
final class YamlAnchors {

    /** What an anchor names, and how much one more use of it weighs. */
    static final class Anchored {
        private final String name;
        private final DataValue value;
        private final long weight;
        private final SourceSpan place;
        private boolean used;

        private Anchored(String name, DataValue value, long weight, SourceSpan place) {
            this.name = name;
            this.value = value;
            this.weight = weight;
            this.place = place;
        }

        DataValue value() {
            return value;
        }

        long weight() {
            return weight;
        }
    }

    private @Nullable Map<String, Anchored> byName;

    /** Names a finished value; a later value of the same name hides it. */
    void put(String name, DataValue value, long weight, SourceSpan place) {
        if (byName == null) {
            byName = new LinkedHashMap<>();
        }
        byName.put(name, new Anchored(name, value, weight, place));
    }

    /** The value of a name, which is used from now on. */
    @Nullable
    Anchored use(String name) {
        Anchored found = byName == null ? null : byName.get(name);
        if (found != null) {
            found.used = true;
        }
        return found;
    }

    /** A name that nobody uses is most likely a text such as {@code &copy} whose first word would be lost in silence. */
    void reportUnused(List<Diagnostic> problems) {
        if (byName == null) {
            return;
        }
        for (Anchored anchored : byName.values()) {
            if (!anchored.used) {
                problems.add(Diagnostic.warning(
                                "yaml-anchor",
                                "'&" + anchored.name + "' names this value, but nothing uses the name",
                                anchored.place)
                        .hint("A text that begins with '&' must be put in quotes."));
            }
        }
    }
}
