package dev.jbuild.config;

import dev.jbuild.data.DataMap;
import dev.jbuild.data.Fields;
import dev.jbuild.diagnostic.Diagnostic;
import dev.jbuild.diagnostic.SourceText;
import dev.jbuild.text.NearestWord;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The keys of the settings file that mean something. Others are free, but one that looks like a slip is reported. */
public final class KnownKeys {

    private static final List<String> READ = SettingTable.top();

    /** Free keys that many sites have and that lie near a known one. */
    private static final List<String> USUAL = List.of(
            "email",
            "logo",
            "tagline",
            "subtitle",
            "plugins",
            "markdown",
            "kramdown",
            "sass",
            "include_drafts",
            "header",
            "icon",
            "links",
            "images",
            "navbar",
            "social",
            "titles",
            "dates",
            "names",
            "tags");

    /** Hugo's name of the whole address of a site. */
    private static final String OF_HUGO = "baseURL";

    private KnownKeys() {}

    /** The keys that mean something, and free ones that any site may have. */
    public static List<String> all() {
        return Stream.concat(READ.stream(), USUAL.stream()).toList();
    }

    /** Warns of each top-level key that is nearly a known one. */
    static void check(SourceText file, DataMap values, List<Diagnostic> problems) {
        for (DataMap.Entry entry : values.entries()) {
            if (READ.contains(entry.key()) || USUAL.contains(entry.key())) {
                continue;
            }
            Optional<String> near = NearestWord.of(entry.key(), READ);
            if (near.isPresent()) {
                String hint = entry.key().equals(OF_HUGO)
                        ? "Write 'url' for the host, and 'baseurl' for a folder of it."
                        : "Did you mean '" + near.get() + "'?";
                problems.add(Diagnostic.warning(
                                "config-unknown-key",
                                "The setting '" + entry.key() + "' means nothing to jbuild",
                                file.at(
                                        entry.line(),
                                        entry.column(),
                                        entry.key().length()))
                        .hint(hint));
            }
        }
    }

    /** Warns of each key below a setting that is nearly a known one there; others are the author's own. */
    static void checkNear(Fields below, String name, String code, String message) {
        List<String> known = SettingTable.below(name);
        for (String key : below.values().keys()) {
            Optional<String> near = known.contains(key) ? Optional.empty() : NearestWord.of(key, known);
            near.ifPresent(
                    word -> below.keyWarning(key, code, message + " '" + key + "'", "Did you mean '" + word + "'?"));
        }
    }

    /** What to write instead of a key that is not known below a setting. */
    static String hint(String key, String name, String otherwise) {
        return NearestWord.of(key, SettingTable.below(name))
                .map(near -> "Did you mean '" + near + "'?")
                .orElse(otherwise);
    }
}
