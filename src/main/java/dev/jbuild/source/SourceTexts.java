package dev.jbuild.source;

import dev.jbuild.diagnostic.Outcome;
import dev.jbuild.diagnostic.SourceText;
import dev.jbuild.path.SourcePath;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The texts of sources, each read when first asked for and kept for the next build. A text that is the same again is the
 * same object, so that what was made of it can be kept by that. Safe to use from several threads.
 */
public final class SourceTexts {

    private final Map<Key, Held> held = new ConcurrentHashMap<>();

    private record Key(String path, SourceOrigin origin) {}

    private record Held(Outcome<SourceText> text, boolean doubted) {}

    /** No text is read yet. */
    public SourceTexts() {}

    /** The text of a file; one that cannot be read is a {@code source-unreadable} error. */
    public Outcome<SourceText> read(SourceFile file) {
        Key key = key(file);
        Held known = held.get(key);
        if (known != null && !known.doubted) {
            return known.text;
        }
        Outcome<SourceText> read = TextDecoder.read(file);
        Outcome<SourceText> kept = known != null && isSame(known.text, read) ? known.text : read;
        held.put(key, new Held(kept, kept.value() == null));
        return kept;
    }

    /** The text of a file that was read and surely did not change since, or {@code null}. */
    public @Nullable SourceText known(SourceFile file) {
        Held known = held.get(key(file));
        return known == null || known.doubted ? null : known.text.value();
    }

    private static boolean isSame(Outcome<SourceText> known, Outcome<SourceText> read) {
        SourceText before = known.value();
        SourceText now = read.value();
        return before != null
                && now != null
                && before.text().equals(now.text())
                && known.diagnostics().equals(read.diagnostics());
    }

    /** Says that a file may have changed, so that it is read anew when it is asked for. */
    void doubt(SourceFile file) {
        held.computeIfPresent(key(file), (key, known) -> new Held(known.text, true));
    }

    /** Lets go of the files that the site no longer has. */
    void retain(SourceTree tree) {
        held.keySet().removeIf(key -> {
            SourceFile file = tree.find(SourcePath.of(key.path())).orElse(null);
            return file == null || file.origin() != key.origin();
        });
    }

    private static Key key(SourceFile file) {
        return new Key(file.path().value(), file.origin());
    }
}
