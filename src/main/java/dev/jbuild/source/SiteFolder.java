package dev.jbuild.source;

import dev.jbuild.path.SourcePath;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;

/** The site's own folder. */
public final class SiteFolder implements SourceOrigin {

    /** Three hyphens, some blanks, a line end: more than this many bytes of it is no front matter that anyone wrote. */
    private static final int PROBE = 64;

    private final Path root;

    /** A site that lies in {@code root}. */
    public SiteFolder(Path root) {
        this.root = root.toAbsolutePath().normalize();
    }

    /** The folder, absolute. */
    public Path root() {
        return root;
    }

    /** Where a file of the site lies on the disk. */
    public Path locate(SourcePath path) {
        return root.resolve(path.value());
    }

    /** Whether there is such a file. */
    public boolean has(SourcePath path) {
        return Files.isRegularFile(locate(path));
    }

    /** Whether there is such a folder at the site's root. */
    public boolean hasFolder(String name) {
        return Files.isDirectory(root.resolve(name));
    }

    /**
     * Folders at a site's root that hold sources whatever the settings say; the output folder must not lie in one of
     * them.
     */
    public static List<String> sourceFolders() {
        return Classifier.sourceFolders();
    }

    @Override
    public byte[] read(SourcePath path) throws IOException {
        return Files.readAllBytes(locate(path));
    }

    /**
     * Puts other bytes in the place of a file, or makes it; at no time is it half written. Where it is a link, what that
     * leads to is replaced. Permissions stay as they are.
     *
     * @throws IOException if that is not possible; the file then is as it was
     */
    public void replace(SourcePath path, byte[] bytes) throws IOException {
        Path file = locate(path);
        Path target = Files.exists(file) ? file.toRealPath() : file;
        Path temporary = Files.createTempFile(target.getParent(), ".", ".tmp");
        try {
            Files.write(temporary, bytes);
            PosixFileAttributeView view = Files.getFileAttributeView(temporary, PosixFileAttributeView.class);
            if (view != null) {
                view.setPermissions(
                        Files.exists(target)
                                ? Files.getPosixFilePermissions(target)
                                : PosixFilePermissions.fromString("rw-r--r--"));
            }
            Files.move(temporary, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(temporary);
        }
    }

    @Override
    public boolean isTheme() {
        return false;
    }

    /**
     * Whether a file begins with a line of three hyphens, as Jekyll's {@code Utils.has_yaml_header?} asks; a byte-order
     * mark may stand before it. A file in UTF-16 counts too, so that its encoding is reported and not overlooked.
     */
    static boolean hasFrontMatter(Path file) throws IOException {
        byte[] start = new byte[PROBE];
        int length;
        try (InputStream in = Files.newInputStream(file)) {
            length = in.readNBytes(start, 0, PROBE);
        }
        if (length >= 4 && (start[0] & 0xFF) + (start[1] & 0xFF) == 0xFE + 0xFF) {
            return start[2] == '-' || start[3] == '-';
        }
        boolean mark = length >= 3 && start[0] == (byte) 0xEF && start[1] == (byte) 0xBB && start[2] == (byte) 0xBF;
        int i = mark ? 3 : 0;
        for (int hyphen = 0; hyphen < 3; hyphen++, i++) {
            if (i >= length || start[i] != '-') {
                return false;
            }
        }
        while (i < length && (start[i] == ' ' || start[i] == '\t')) {
            i++;
        }
        return i < length && (start[i] == '\n' || start[i] == '\r');
    }
}
