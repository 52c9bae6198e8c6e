package dev.jbuild.highlight;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/** Tokens as text, as {@code src/build/highlight/reference.mjs} writes those of Prism. */
final class Streams {

    static final Path FOLDER = Path.of("src/test/resources/highlight");

    private Streams() {}

    /** {@code {type alias|content}}, with a backslash before braces, bars and backslashes of the code. */
    static String written(List<Token> tokens) {
        StringBuilder out = new StringBuilder();
        write(tokens, out);
        return out.toString();
    }

    private static void write(List<Token> tokens, StringBuilder out) {
        for (Token token : tokens) {
            if (token.type != null) {
                out.append('{').append(token.type);
                token.aliases.forEach(alias -> out.append(' ').append(alias));
                out.append('|');
            }
            if (token.children != null) {
                write(token.children, out);
            } else {
                for (char c : token.content().toCharArray()) {
                    out.append("\\{|}".indexOf(c) >= 0 ? "\\" : "").append(c);
                }
            }
            out.append(token.type == null ? "" : "}");
        }
    }

    static String hash(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash).substring(0, 12);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The hand-written samples, sorted; a name before the dot is that of the language. */
    static List<Path> samples() {
        try (Stream<Path> files = Files.list(FOLDER.resolve("samples"))) {
            return files.sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
