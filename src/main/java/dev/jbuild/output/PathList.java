package dev.jbuild.output;

import dev.jbuild.path.OutputPath;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * A file that lists output paths: the manifest names what the last build made, the journal what a build is about to
 * make. A first line names the form, a second the output folder, a last one the count, so that a file that was cut or
 * belongs to another folder is known as such.
 */
final class PathList {

    private static final String FORM = "jbuild output 1";

    private PathList() {}

    /** The listed paths, or empty where there is no whole list for this folder. */
    static Optional<Set<String>> read(Path file, String folder) throws IOException {
        String text;
        try {
            text = Files.readString(file);
        } catch (NoSuchFileException | CharacterCodingException e) {
            return Optional.empty();
        } catch (IOException e) {
            // Reading a folder fails with words that do not name it.
            throw Files.isDirectory(file) ? new FileSystemException(file.toString(), null, "Is a directory") : e;
        }
        String[] lines = text.split("\n", -1);
        int count = lines.length - 4;
        boolean whole = count >= 0
                && lines[0].equals(FORM)
                && lines[1].equals(escape(folder))
                && lines[count + 2].equals("end " + count);
        if (!whole) {
            return Optional.empty();
        }
        Set<String> paths = new HashSet<>(count * 2);
        try {
            for (int i = 0; i < count; i++) {
                // The check keeps a list that somebody else wrote from leading out of the output folder.
                paths.add(OutputPath.of(unescape(lines[i + 2])).value());
            }
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
        return Optional.of(paths);
    }

    /** Puts a list in place as a whole, sorted. */
    static void write(Path file, String folder, Collection<String> paths) throws IOException {
        String[] sorted = paths.toArray(new String[0]);
        Arrays.sort(sorted);
        StringBuilder out = new StringBuilder(sorted.length * 40 + 100);
        out.append(FORM).append('\n').append(escape(folder)).append('\n');
        for (String path : sorted) {
            out.append(escape(path)).append('\n');
        }
        out.append("end ").append(sorted.length).append('\n');
        Path unfinished = unfinished(file);
        Files.writeString(unfinished, out);
        Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
    }

    /** Removes what a build that was killed while it wrote a list left behind. */
    static void removeUnfinished(Path file) throws IOException {
        Files.deleteIfExists(unfinished(file));
    }

    private static Path unfinished(Path file) {
        return file.resolveSibling(file.getFileName() + ".new");
    }

    private static String escape(String path) {
        return path.indexOf('\n') < 0 && path.indexOf('\\') < 0
                ? path
                : path.replace("\\", "\\\\").replace("\n", "\\n");
    }

    private static String unescape(String line) {
        if (line.indexOf('\\') < 0) {
            return line;
        }
        StringBuilder out = new StringBuilder(line.length());
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '\\' && i + 1 < line.length()) {
                c = line.charAt(++i) == 'n' ? '\n' : line.charAt(i);
            }
            out.append(c);
        }
        return out.toString();
    }
}
