package dev.jbuild.output;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * How a file looks from outside. Who writes it anew gives it another moment.
 *
 * @param size in bytes
 * @param modified in nanoseconds since 1970
 */
public record FileStamp(long size, long modified) {

    /** The stamp of a file; empty where there is none, or a link, of which others decide what it shows. */
    static Optional<FileStamp> of(Path file) throws IOException {
        BasicFileAttributes attributes =
                Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
        if (!attributes.isRegularFile()) {
            return Optional.empty();
        }
        return Optional.of(
                new FileStamp(attributes.size(), attributes.lastModifiedTime().to(TimeUnit.NANOSECONDS)));
    }
}
