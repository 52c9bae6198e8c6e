package dev.jbuild.config;

import dev.jbuild.text.NearestWord;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Words of settings that stand for one of a few values. */
final class Choice {

    private Choice() {}

    /** The value of a word in small letters; {@code null} where there is none. */
    static <E extends Enum<E>> @Nullable E find(String word, E[] values) {
        for (E value : values) {
            if (value.name().toLowerCase(Locale.ROOT).equals(word)) {
                return value;
            }
        }
        return null;
    }

    /** What to write instead of a word that stands for nothing. */
    static String hint(String word, String... known) {
        List<String> words = List.of(known);
        return NearestWord.of(word, words)
                .map(near -> "Did you mean '" + near + "'?")
                .orElse("Write " + String.join(", ", words.subList(0, words.size() - 1)) + " or "
                        + words.get(words.size() - 1) + ".");
    }
}
