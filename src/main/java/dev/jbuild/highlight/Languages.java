package dev.jbuild.highlight;

import dev.jbuild.text.NearestWord;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * The languages that can be coloured. Each is loaded when it is first used; nothing is loaded for a site without code.
 * Safe to share between threads.
 */
public final class Languages {

    /** Names of what has no colours, and of diagrams and formulas that scripts draw. */
    private static final List<String> PLAIN = List.of(
            "", "text", "txt", "plain", "plaintext", "none", "nohighlight", "output", "mermaid", "math", "ascii");

    private final ConcurrentHashMap<String, Language> loaded = new ConcurrentHashMap<>();
    private final AtomicInteger numbers = new AtomicInteger();
    private volatile @Nullable Names names;
    private volatile @Nullable ClassNames classes;

    /**
     * The names by which authors know languages.
     *
     * @param ids the language of each name
     */
    private record Names(Map<String, String> ids) {}

    /** Whether a name stands for text that has no colours: none at all, {@code text}, {@code plain} and the like. */
    public boolean isPlain(String name) {
        return PLAIN.contains(name.toLowerCase(Locale.ROOT));
    }

    /** The language that a name or another name of it stands for, in capitals or not; empty where none does. */
    public Optional<String> id(String name) {
        return Optional.ofNullable(names().ids.get(name.toLowerCase(Locale.ROOT)));
    }

    /** The name that somebody most likely meant who wrote one that no language has. */
    public Optional<String> nearest(String name) {
        List<String> all = new ArrayList<>(names().ids.keySet());
        all.add("text");
        all.add("mermaid");
        return NearestWord.of(name, all);
    }

    /** All languages in Prism's order, each with the other names that it has. */
    public Map<String, List<String>> all() {
        Map<String, List<String>> all = new LinkedHashMap<>();
        names().ids.forEach((name, id) -> {
            List<String> others = all.computeIfAbsent(id, key -> new ArrayList<>());
            if (!name.equals(id)) {
                others.add(name);
            }
        });
        return all;
    }

    /**
     * A language.
     *
     * @throws IllegalArgumentException if no language has this id
     */
    Language language(String id) {
        Language known = loaded.get(id);
        if (known != null) {
            return known;
        }
        Language made = new GrammarReader(other -> language(other).grammar(), numbers)
                .read(id, resource("grammar/" + id + ".txt"));
        Language other = loaded.putIfAbsent(id, made);
        return other == null ? made : other;
    }

    /** The classes of tokens, for all languages. */
    ClassNames classes() {
        ClassNames known = classes;
        if (known == null) {
            known = ClassNames.read(resource("classes.txt"));
            classes = known;
        }
        return known;
    }

    private Names names() {
        Names known = names;
        if (known == null) {
            Map<String, String> ids = new LinkedHashMap<>();
            for (String line : resource("languages.txt").split("\n")) {
                String[] all = line.split(" ");
                for (String name : all) {
                    ids.putIfAbsent(name, all[0]);
                }
            }
            known = new Names(ids);
            names = known;
        }
        return known;
    }

    static String resource(String name) {
        try (InputStream in = Languages.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalArgumentException("the program has no " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
