package dev.jbuild.highlight;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The short classes of tokens, which are those of Pygments and Rouge, so that style sheets made for these work. */
final class ClassNames {

    /** No classes at all. */
    static final ClassNames NONE = new ClassNames(Map.of());

    private final Map<String, String> byType;

    private ClassNames(Map<String, String> byType) {
        this.byType = byType;
    }

    /** Reads the table: a line has a class and the types of token that have it. */
    static ClassNames read(String table) {
        Map<String, String> byType = new HashMap<>();
        for (String line : table.split("\n")) {
            String[] words = line.split(" ");
            for (int i = 1; i < words.length; i++) {
                byType.put(words[i], words[0]);
            }
        }
        return new ClassNames(byType);
    }

    /** The class of a token: that of its type, else of its first alias that has one; null where it gets no colour. */
    @Nullable
    String of(String type, List<String> aliases) {
        String known = byType.get(type);
        for (int i = 0; known == null && i < aliases.size(); i++) {
            known = byType.get(aliases.get(i));
        }
        return known == null || known.equals("-") ? null : known;
    }
}
