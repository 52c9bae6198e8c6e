package dev.jbuild.serve.watch;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.util.Objects;
import java.util.zip.CRC32;
import java.util.zip.CRC32C;
import org.jspecify.annotations.Nullable;

/**
 * How a file looked.
 *
 * @param key what the file system calls it; a file that is moved over another has a key of its own
 * @param isFresh whether it had been written so shortly before that a further write may have left the same time
 * @param content a checksum of its bytes; {@code null} where they were not read
 */
record Stamp(
        long size,
        FileTime modified,
        @Nullable Object key,
        boolean isFresh,
        @Nullable Long content) {

    /** The coarsest clock among file systems in use, FAT's. */
    private static final Duration COARSEST = Duration.ofSeconds(2);

    /** Larger files are not read to find out whether they changed. */
    private static final long MOST_READ = 16L << 20;

    static Stamp of(BasicFileAttributes attributes, Clock clock) {
        FileTime modified = attributes.lastModifiedTime();
        boolean fresh = modified.toInstant().plus(COARSEST).isAfter(clock.instant());
        return new Stamp(attributes.size(), modified, attributes.fileKey(), fresh, null);
    }

    /** Whether size, time and key are those of another stamp. */
    boolean looksLike(Stamp other) {
        return size == other.size && modified.equals(other.modified) && Objects.equals(key, other.key);
    }

    /** Whether the bytes are known to be those of another stamp. */
    boolean hasContentOf(Stamp other) {
        return size == other.size && content != null && content.equals(other.content);
    }

    /** Whether the bytes can be compared at a bearable cost. */
    boolean isReadable() {
        return size <= MOST_READ;
    }

    /** The same stamp with the checksum of the file's bytes, where they can be had. */
    Stamp read(Path file) {
        if (!isReadable()) {
            return this;
        }
        CRC32 first = new CRC32();
        CRC32C second = new CRC32C();
        long read = 0;
        try (InputStream in = Files.newInputStream(file)) {
            byte[] buffer = new byte[(int) Math.min(1 << 16, size + 1)];
            for (int n = in.read(buffer); n >= 0 && read <= MOST_READ; n = in.read(buffer)) {
                first.update(buffer, 0, n);
                second.update(buffer, 0, n);
                read += n;
            }
        } catch (IOException e) {
            return this;
        }
        return new Stamp(size, modified, key, isFresh, first.getValue() << 32 | second.getValue());
    }
}
