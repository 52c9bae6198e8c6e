package dev.jbuild.incremental;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.Optional;

/**
 * Notes that were read before the folder that they are about was locked, while there was something else to do. Another
 * build may have ended since; then they are read again.
 */
public final class NotesAhead {

    private final Optional<Path> file;
    private final Optional<Look> look;
    private final Optional<BuildNotes> notes;

    private record Look(long size, FileTime modified) {}

    private NotesAhead(Optional<Path> file) {
        this.file = file;
        this.look = file.flatMap(NotesAhead::look);
        this.notes = look.isPresent() ? file.flatMap(NotesFile::read) : Optional.empty();
    }

    /** Nothing that was read. */
    public static NotesAhead none() {
        return new NotesAhead(Optional.empty());
    }

    /** Reads the notes in a file. */
    public static NotesAhead read(Path file) {
        return new NotesAhead(Optional.of(file));
    }

    /** The notes in a file as they are now; empty where there are none, or none that can be used. */
    public Optional<BuildNotes> in(Path asked) {
        boolean known = look.isPresent() && file.equals(Optional.of(asked)) && look.equals(look(asked));
        return known ? notes : NotesFile.read(asked);
    }

    private static Optional<Look> look(Path file) {
        try {
            BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
            return Optional.of(new Look(attributes.size(), attributes.lastModifiedTime()));
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
