package dev.jbuild.incremental;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;

/** Tells one jbuild from another, since what one of them made another may make differently. */
public final class CodeStamp {

    private CodeStamp() {}

    /**
     * A release's version; of any other, which may change under one version, the file that holds its code as well.
     *
     * @param version as the jar's manifest has it
     */
    public static String of(String version) {
        boolean isRelease =
                !version.isEmpty() && Character.isDigit(version.charAt(0)) && !version.endsWith("-SNAPSHOT");
        CodeSource code = CodeStamp.class.getProtectionDomain().getCodeSource();
        if (isRelease || code == null) {
            return version;
        }
        try {
            Path file = Path.of(code.getLocation().toURI());
            return version + ' ' + Files.size(file) + ' ' + Files.getLastModifiedTime(file);
        } catch (URISyntaxException | IllegalArgumentException | IOException e) {
            return version;
        }
    }
}
