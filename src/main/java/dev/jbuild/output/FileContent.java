package dev.jbuild.output;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** The bytes of a file that an earlier build wrote, as long as nobody writes it anew. */
final class FileContent implements Content {

    private final Path root;
    private final Path file;
    private final FileStamp stamp;
    private volatile boolean lost;

    FileContent(Path root, Path file, FileStamp stamp) {
        this.root = root;
        this.file = file;
        this.stamp = stamp;
    }

    @Override
    public long size() {
        return stamp.size();
    }

    @Override
    public byte[] bytes() throws IOException {
        try {
            if (isAsMade()) {
                byte[] bytes = Files.readAllBytes(file);
                // Looked at again, since it may have been replaced while it was read.
                if (bytes.length == stamp.size() && isAsMade()) {
                    return bytes;
                }
            }
        } catch (IOException e) {
            lost = true;
            throw e;
        }
        lost = true;
        throw new IOException("'" + file + "' is no longer what was built");
    }

    @Override
    public boolean isFixed() {
        return true;
    }

    @Override
    public boolean isLost() {
        return lost;
    }

    @Override
    public Optional<OnDisk> file() {
        return Optional.of(new OnDisk(root, file));
    }

    private boolean isAsMade() throws IOException {
        return FileStamp.of(file).equals(Optional.of(stamp));
    }
}
