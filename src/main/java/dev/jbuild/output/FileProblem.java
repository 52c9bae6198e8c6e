package dev.jbuild.output;

import dev.jbuild.diagnostic.Diagnostic;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.InvalidPathException;
import java.util.List;
import java.util.Locale;

/** Says in plain words what a file system complains about. */
final class FileProblem {

    private FileProblem() {}

    /** An {@code output-write} error for a file or folder that cannot be written. */
    static OutputException writing(String path, IOException problem) {
        if (problem instanceof OutputException known) {
            return known;
        }
        String reason = reason(problem);
        Diagnostic diagnostic = Diagnostic.error("output-write", "'" + path + "' cannot be written: " + reason);
        return new OutputException(List.of(diagnostic.hint(hint(reason))), problem);
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
            return "permission denied";
        }
        if (problem instanceof FileSystemException system && system.getReason() != null) {
            String reason = String.valueOf(system.getReason());
            return reason.substring(0, 1).toLowerCase(Locale.ROOT) + reason.substring(1);
        }
        return problem.getClass().getSimpleName() + " " + problem.getMessage();
    }

    private static String hint(String reason) {
        if (reason.contains("no space")) {
            return "Free some space on the disk and build again.";
        }
        if (reason.contains("name too long")) {
            return "Give the document a shorter permalink or slug.";
        }
        return "Make it writable, or choose another output folder with --destination.";
    }
}
