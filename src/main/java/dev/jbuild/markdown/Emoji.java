package dev.jbuild.markdown;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The characters behind the {@code :name:} shortcodes that GitHub made known. Read only where a site asks for them. */
final class Emoji {

    private static final int LONGEST_NAME = 40;

    private final Map<String, String> characters;

    private Emoji(Map<String, String> characters) {
        this.characters = characters;
    }

    static Emoji load() {
        Map<String, String> characters = new HashMap<>();
        try (InputStream stream = Emoji.class.getResourceAsStream("emoji.txt")) {
            if (stream == null) {
                throw new IllegalStateException("emoji.txt is missing from the program");
            }
            BufferedReader reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                int space = line.indexOf(' ');
                if (space > 0) {
                    characters.put(line.substring(space + 1), line.substring(0, space));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Emoji(characters);
    }

    /** The character of the name that stands between two indexes. */
    @Nullable
    String named(String text, int from, int to) {
        return to - from > LONGEST_NAME ? null : characters.get(text.substring(from, to));
    }
}
