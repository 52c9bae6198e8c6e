package dev.jbuild.highlight;

import dev.jbuild.highlight.Grammar.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads a language's data, which is made by {@code src/build/highlight/grammars.mjs}.
 *
 * <p>First the rules, one a line, numbered from 0; then the grammars, each after a line {@code G}: lines of a type and
 * the numbers of its rules, and perhaps {@code R} with the grammar whose kinds are added. The first grammar is the
 * language's own. A line {@code T} has the grammar around templates and their pattern. A grammar is named by its number
 * or, where it is another language's, by {@code @} and the name of that. Fields are parted by tabs.
 */
final class GrammarReader {

    private static final int RULE_FIELDS = 10;

    private final Function<String, Grammar> others;
    private final AtomicInteger numbers;
    private final List<Rule> rules = new ArrayList<>();
    private final List<Grammar> grammars = new ArrayList<>();
    private final List<Kind> kinds = new ArrayList<>();
    private @Nullable Supplier<Grammar> rest;
    private @Nullable String around;
    private @Nullable String templates;

    /**
     * A reader for one language.
     *
     * @param others gives the grammar of another language
     * @param numbers gives each rule its number
     */
    GrammarReader(Function<String, Grammar> others, AtomicInteger numbers) {
        this.others = others;
        this.numbers = numbers;
    }

    Language read(String id, String data) {
        boolean inGrammar = false;
        int start = 0;
        for (int end = data.indexOf('\n'); end >= 0; end = data.indexOf('\n', start)) {
            String line = data.substring(start, end);
            start = end + 1;
            if (line.equals("G")) {
                endGrammar(inGrammar);
                inGrammar = true;
            } else if (inGrammar) {
                entry(line.split("\t"));
            } else {
                String[] fields = line.split("\t", RULE_FIELDS);
                Supplier<Grammar> inside = fields[2].isEmpty() ? null : named(fields[2]);
                rules.add(new Rule(numbers.getAndIncrement(), fields, inside));
            }
        }
        endGrammar(inGrammar);
        Language.Template template = around == null || templates == null
                ? null
                : new Language.Template(
                        Pattern.compile(templates), named(around).get());
        return new Language(id, grammars.get(0), template);
    }

    private void entry(String[] fields) {
        if (fields[0].equals("R")) {
            rest = named(fields[1]);
        } else if (fields[0].equals("T")) {
            around = fields[1];
            templates = fields[2];
        } else {
            List<Rule> own = new ArrayList<>(fields.length - 1);
            for (int i = 1; i < fields.length; i++) {
                own.add(rules.get(Integer.parseInt(fields[i])));
            }
            kinds.add(new Kind(fields[0], List.copyOf(own)));
        }
    }

    private void endGrammar(boolean any) {
        if (any) {
            grammars.add(new Grammar(kinds, rest));
            kinds.clear();
            rest = null;
        }
    }

    private Supplier<Grammar> named(String name) {
        if (name.startsWith("@")) {
            String id = name.substring(1);
            return () -> others.apply(id);
        }
        int number = Integer.parseInt(name);
        return () -> grammars.get(number);
    }
}
