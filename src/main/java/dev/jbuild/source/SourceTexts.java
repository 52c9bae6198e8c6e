package dev.jbuild.source;

import dev.jbuild.diagnostic.Outcome;
import dev.jbuild.diagnostic.SourceText;
import dev.jbuild.path.SourcePath;
import dev.jbuild.text.Occurring;
import dev.jbuild.trace.Fingerprint;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/**
 * The texts of sources, each read when first asked for and kept for the next build. A text that is the same again is the
 * same object, so that what was made of it can be kept by that. Safe to use from several threads.
 */
public final class SourceTexts {

    /** How many characters of documents stay in memory; those of others are read a second time when they are needed. */
    public enum Room {
        /**
         * Those of some 1,500 posts. In larger sites the collector would move more text than is read again in the same
         * time, and a build that changes little reads hardly any again.
         */
        ONE_BUILD(8L << 20),
        /** Those of some 12,000 posts, as the next build compares with them. */
        MANY_BUILDS(64L << 20);

        private final long characters;

        Room(long characters) {
            this.characters = characters;
        }
    }

    private final long room;
    private final Map<Key, Held> held = new ConcurrentHashMap<>();
    private final AtomicLong taken = new AtomicLong();

    private record Key(String path, SourceOrigin origin) {}

    /**
     * A text that was read.
     *
     * @param fingerprint of a text that was let go of
     */
    private record Held(Outcome<SourceText> text, boolean doubted, long fingerprint) {}

    /** No text is read yet. */
    public SourceTexts(Room room) {
        this(room.characters);
    }

    /**
     * No text is read yet.
     *
     * @param room how many characters of documents stay in memory
     */
    SourceTexts(long room) {
        this.room = room;
    }

    /** The text of a file; one that cannot be read is a {@code source-unreadable} error. */
    public Outcome<SourceText> read(SourceFile file) {
        Key key = key(file);
        Held known = held.get(key);
        if (known != null && !known.doubted) {
            return known.text;
        }
        Outcome<SourceText> read = TextDecoder.read(file);
        boolean same = known != null && isSame(known, read);
        Outcome<SourceText> kept = known != null && same ? known.text : read;
        held.put(key, new Held(kept, kept.value() == null, known != null && same ? known.fingerprint : 0));
        if (known != null && !same) {
            leave(known);
        }
        return kept;
    }

    /**
     * Says that all that is needed often of a document's text was taken from it. In a large site the text is let go of
     * then, and read once more when its body is made.
     */
    public void finish(SourceFile file, SourceText text) {
        if (taken.addAndGet(text.length()) <= room) {
            return;
        }
        taken.addAndGet(-text.length());
        long fingerprint = Fingerprint.of(text.text());
        Held now = held.computeIfPresent(
                key(file),
                (key, known) -> known.text.value() == text ? new Held(known.text, known.doubted, fingerprint) : known);
        if (now != null && now.fingerprint == fingerprint) {
            Occurring occurring = text.occurring();
            text.letGo(() -> again(file, occurring, fingerprint));
        }
    }

    /** The text that was let go of; who changes it meanwhile gets no mixture of two versions. */
    private static String again(SourceFile file, Occurring occurring, long fingerprint) {
        String text = TextDecoder.again(file, occurring);
        if (text == null || Fingerprint.of(text) != fingerprint) {
            throw new UncheckedIOException(
                    new IOException("'" + file.path() + "' changed while the site was built; build it again"));
        }
        return text;
    }

    private void leave(Held gone) {
        SourceText text = gone.text.value();
        if (text != null && text.isHeld()) {
            taken.addAndGet(-text.length());
        }
    }

    /** The text of a file that was read and surely did not change since, or {@code null}. */
    public @Nullable SourceText known(SourceFile file) {
        Held known = held.get(key(file));
        return known == null || known.doubted ? null : known.text.value();
    }

    private static boolean isSame(Held known, Outcome<SourceText> read) {
        SourceText before = known.text.value();
        SourceText now = read.value();
        return before != null
                && now != null
                && before.length() == now.length()
                && (before.isHeld()
                        ? before.text().equals(now.text())
                        : Fingerprint.of(now.text()) == known.fingerprint)
                && known.text.diagnostics().equals(read.diagnostics());
    }

    /** Says that a file may have changed, so that it is read anew when it is asked for. */
    void doubt(SourceFile file) {
        held.computeIfPresent(key(file), (key, known) -> new Held(known.text, true, known.fingerprint));
    }

    /** Lets go of the files that the site no longer has. */
    void retain(SourceTree tree) {
        held.entrySet().removeIf(entry -> {
            Key key = entry.getKey();
            SourceFile file = tree.find(SourcePath.of(key.path())).orElse(null);
            boolean gone = file == null || file.origin() != key.origin();
            if (gone) {
                leave(entry.getValue());
            }
            return gone;
        });
    }

    private static Key key(SourceFile file) {
        return new Key(file.path().value(), file.origin());
    }
}
