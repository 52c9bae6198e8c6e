package dev.jbuild.serve.http;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.concurrent.TimeUnit;

/**
 * A file on the disk as it was when the snapshot was made. If it has changed since, reading it fails: no answer is a
 * mixture of two versions, and the next snapshot has the new one.
 */
final class DiskFile implements Served {

    private final Path file;
    private final long size;
    private final String etag;

    private DiskFile(Path file, BasicFileAttributes attributes) {
        this.file = file;
        this.size = attributes.size();
        this.etag = tag(attributes);
    }

    static DiskFile open(Path root, Path file) throws IOException {
        Path real = file.toRealPath();
        BasicFileAttributes attributes = Files.readAttributes(real, BasicFileAttributes.class);
        if (!real.startsWith(root.toRealPath()) || !attributes.isRegularFile()) {
            throw new NoSuchFileException(file.toString(), null, "no file of the site");
        }
        return new DiskFile(real, attributes);
    }

    private static String tag(BasicFileAttributes attributes) {
        long time = attributes.lastModifiedTime().to(TimeUnit.NANOSECONDS);
        return "f" + Long.toHexString(attributes.size()) + "-" + Long.toHexString(time);
    }

    @Override
    public byte[] bytes() throws IOException {
        ByteBuffer all = ByteBuffer.allocate(Math.toIntExact(size));
        while (all.hasRemaining()) {
            all.put(part(all.position(), all.remaining()));
        }
        return all.array();
    }

    @Override
    public long size() {
        return size;
    }

    @Override
    public String etag() {
        return etag;
    }

    @Override
    public ByteBuffer part(long from, int most) throws IOException {
        ByteBuffer part = ByteBuffer.allocate((int) Math.min(most, size - from));
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            int read = channel.read(part, from);
            if (read <= 0
                    || !tag(Files.readAttributes(file, BasicFileAttributes.class))
                            .equals(etag)) {
                throw new IOException(file + " has changed since the site was built");
            }
        }
        return part.flip();
    }
}
