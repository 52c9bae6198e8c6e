package dev.jbuild.source;

import java.nio.file.attribute.BasicFileAttributes;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * How a source looks from outside. Who writes it anew gives it another one, unless that happens within one tick of the
 * file system's clock.
 *
 * @param size in bytes
 * @param modified in nanoseconds since 1970
 * @param key what tells the file from another one that is put in its place; {@code null} where the system has no such
 */
public record SourceStamp(
        long size, long modified, @Nullable Object key) {

    /** The longest tick of a file system's clock: FAT counts in two seconds. */
    private static final long TICK_NANOS = 2_000_000_000L;

    /** The stamp of a theme's file, which nobody changes. */
    static final SourceStamp THEME = new SourceStamp(0, 0, null);

    static SourceStamp of(BasicFileAttributes attributes) {
        return new SourceStamp(
                attributes.size(), attributes.lastModifiedTime().to(TimeUnit.NANOSECONDS), attributes.fileKey());
    }

    /**
     * Whether the same stamp later means the same bytes. A file that was written just before it was looked at may be
     * written again in the same tick.
     *
     * @param looked when the stamp was taken
     */
    public boolean isSettled(Instant looked) {
        long nanos = TimeUnit.SECONDS.toNanos(looked.getEpochSecond()) + looked.getNano();
        return modified < nanos - TICK_NANOS;
    }
}
