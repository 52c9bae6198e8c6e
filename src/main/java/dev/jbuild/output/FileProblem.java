package dev.jbuild.output;

import dev.jbuild.diagnostic.Diagnostic;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** Says in plain words what a file system complains about. */
final class FileProblem {

    private static final String DENIED = "permission denied";
    private static final String READ_ONLY = "read-only file system";
    private static final String FOLDER = "a folder is in its place";
    private static final String FILE = "a file is where a folder must be";
    private static final String GONE = "a file or folder is not there";

    private FileProblem() {}

    /** An {@code output-write} error for a file or folder that cannot be written. */
    static OutputException writing(String path, IOException problem) {
        return problem instanceof OutputException known ? known : error(path, reason(problem), problem);
    }

    /** An {@code output-write} error for a file that cannot be put where it belongs. */
    static OutputException placing(Path target, IOException problem) {
        // Asked of the disk, as systems have different words for it.
        String reason = Files.isDirectory(target, LinkOption.NOFOLLOW_LINKS) ? FOLDER : reason(problem);
        return problem instanceof OutputException known ? known : error(target.toString(), reason, problem);
    }

    private static OutputException error(String path, String reason, IOException problem) {
        return new OutputException(List.of(cannotBeWritten(path, reason).hint(hint(reason))), problem);
    }

    /**
     * An {@code output-write} error for the folder in which a site's builds are remembered, which another output folder
     * does not help.
     *
     * @param jbuild that folder
     */
    static OutputException remembering(Path jbuild, IOException problem) {
        if (problem instanceof OutputException known) {
            return known;
        }
        String file = jbuild.toString();
        String reason = "it is a file";
        if (!Files.exists(jbuild) || Files.isDirectory(jbuild)) {
            file = problem instanceof FileSystemException system ? named(system, file) : file;
            reason = reason(problem);
        }
        return new OutputException(
                List.of(cannotBeWritten(file, reason).hint(hintToRemember(jbuild, reason))), problem);
    }

    /**
     * An {@code output-write} error for a file that cannot be written where it waits to be published.
     *
     * @param jbuild the folder in which the site's builds are remembered, where it waits
     */
    static OutputException staging(String path, Path jbuild, IOException problem) {
        return isLocked(reason(problem)) ? remembering(jbuild, problem) : writing(path, problem);
    }

    /** The file that a system could not write, which of two is the second. */
    private static String named(FileSystemException problem, String otherwise) {
        String file = problem.getOtherFile() == null ? problem.getFile() : problem.getOtherFile();
        return file == null ? otherwise : file;
    }

    private static Diagnostic cannotBeWritten(String path, String reason) {
        return Diagnostic.error("output-write", "'" + path + "' cannot be written: " + reason);
    }

    /** An {@code output-name} error for a name that this system cannot write. */
    static OutputException naming(String path, InvalidPathException problem) {
        Diagnostic diagnostic = Diagnostic.error(
                        "output-name", "'" + path + "' cannot be written: this system cannot write such a name")
                .hint("Set the environment variable LC_ALL to C.UTF-8, or give the document a plain permalink.");
        return new OutputException(List.of(diagnostic), problem);
    }

    static String reason(IOException problem) {
        if (problem instanceof AccessDeniedException) {
            return DENIED;
        }
        if (problem instanceof NoSuchFileException) {
            return GONE;
        }
        if (problem instanceof FileAlreadyExistsException) {
            return FILE;
        }
        if (problem instanceof DirectoryNotEmptyException) {
            return FOLDER;
        }
        String reason = problem instanceof FileSystemException system ? system.getReason() : problem.getMessage();
        if (reason == null || reason.isEmpty()) {
            return problem.getClass().getSimpleName();
        }
        return switch (reason.toLowerCase(Locale.ROOT)) {
            case "is a directory" -> FOLDER;
            case "not a directory" -> FILE;
            default -> reason.substring(0, 1).toLowerCase(Locale.ROOT) + reason.substring(1);
        };
    }

    private static String hint(String reason) {
        if (isFull(reason)) {
            return "Free some space on the disk and build again.";
        }
        if (reason.contains("name too long")) {
            return "Give the document a shorter permalink or slug.";
        }
        return switch (reason) {
            case FOLDER -> "Remove the folder, or give the document another permalink.";
            case FILE -> "Remove the file, or choose another output folder with --destination.";
            case GONE -> "Build again; if that does not help, choose another output folder with --destination.";
            default ->
                isLocked(reason)
                        ? "Make it writable, or choose another output folder with --destination."
                        : "Build again when that is mended, or choose another output folder with --destination.";
        };
    }

    private static String hintToRemember(Path jbuild, String reason) {
        if (isFull(reason)) {
            return hint(reason);
        }
        if (!Files.exists(jbuild)) {
            return "Make the site's folder writable: what builds remember is kept there, in '.jbuild'.";
        }
        if (!Files.isDirectory(jbuild)) {
            return "Move it away: what builds remember is kept in a folder of that name.";
        }
        return isLocked(reason)
                ? "Make '.jbuild' and what is in it writable: what builds remember is kept there."
                : "Delete '.jbuild' together with the output folder, and build again: both are made anew.";
    }

    private static boolean isFull(String reason) {
        return reason.contains("no space") || reason.contains("quota");
    }

    private static boolean isLocked(String reason) {
        return reason.equals(DENIED) || reason.contains(READ_ONLY);
    }
}
