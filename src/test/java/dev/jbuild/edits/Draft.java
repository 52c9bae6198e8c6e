package dev.jbuild.edits;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** A site's sources as random edits see them, and the dice. Knows no disk: it says what would be there. */
final class Draft {

    final Random dice;
    private SortedMap<String, String> files = new TreeMap<>();
    private List<String> options = List.of();

    Draft(long seed) {
        this.dice = new Random(seed);
    }

    /** A state to come back to. */
    record State(SortedMap<String, String> files, List<String> options) {}

    State state() {
        return new State(new TreeMap<>(files), options);
    }

    /** The steps that lead from here to a state. */
    List<Step> stepsTo(State state) {
        List<Step> steps = new ArrayList<>();
        files.keySet().stream()
                .filter(path -> !state.files().containsKey(path))
                .forEach(path -> steps.add(new Step.Delete(path)));
        for (Map.Entry<String, String> file : state.files().entrySet()) {
            if (!Objects.equals(files.get(file.getKey()), file.getValue())) {
                steps.add(new Step.Write(file.getKey(), file.getValue()));
            }
        }
        if (!options.equals(state.options())) {
            steps.add(new Step.Options(state.options()));
        }
        return steps;
    }

    /** Takes note of steps, which somebody else does. */
    void note(List<Step> steps) {
        for (Step step : steps) {
            if (step instanceof Step.Write write) {
                put(write.path(), write.text());
            } else if (step instanceof Step.Rewrite write) {
                put(write.path(), write.text());
            } else if (step instanceof Step.Delete delete) {
                files.remove(delete.path());
            } else if (step instanceof Step.Move move && files.containsKey(move.from())) {
                files.put(move.to(), files.remove(move.from()));
            } else if (step instanceof Step.Options changed) {
                options = changed.arguments();
            }
        }
    }

    private void put(String path, String text) {
        if (!path.startsWith("_site/")) {
            files.put(path, text);
        }
    }

    List<String> options() {
        return options;
    }

    boolean has(String path) {
        return files.containsKey(path);
    }

    /** The text of a file, or nothing. */
    String text(String path) {
        return files.getOrDefault(path, "");
    }

    /** One of the files that lie in a folder; of all where it is empty. */
    String any(String folder) {
        return any(path -> path.startsWith(folder));
    }

    /** One of the files that a test takes, or {@code site.yml} where there is none. */
    String any(Predicate<String> wanted) {
        List<String> found = files.keySet().stream().filter(wanted).toList();
        return found.isEmpty() ? "site.yml" : pick(found);
    }

    int count(String folder) {
        return (int)
                files.keySet().stream().filter(path -> path.startsWith(folder)).count();
    }

    <T> T pick(List<T> list) {
        return list.get(dice.nextInt(list.size()));
    }

    boolean chance(double probability) {
        return dice.nextDouble() < probability;
    }

    /** A name that is new often enough. */
    String name() {
        return pick(List.of("alpha", "beta", "gamma", "delta", "epsilon")) + dice.nextInt(100);
    }

    /** What a throw of the dice gives that changes the file; after some tries, what changes nothing. */
    Step changing(Supplier<Step> thrown) {
        Step step = thrown.get();
        for (int i = 0;
                i < 8 && step instanceof Step.Write write && write.text().equals(text(write.path()));
                i++) {
            step = thrown.get();
        }
        return step;
    }

    /** Some paragraphs, or things to read, in any order. */
    String prose(List<List<String>> sources) {
        StringBuilder out = new StringBuilder();
        for (int i = dice.nextInt(4); i >= 0; i--) {
            out.append(pick(pick(sources))).append("\n\n");
        }
        return out.toString();
    }

    /** A file with one key of its front matter set to a value, or without it where the value is empty. */
    Step key(String path, String key, String value) {
        String text = text(path);
        return new Step.Write(path, "---\n" + keyed(head(text), key, value) + "---\n" + body(text));
    }

    /** {@code site.yml} with a key set. */
    Step setting(String key, String value) {
        return new Step.Write("site.yml", keyed(text("site.yml"), key, value));
    }

    /** A file with another body. */
    Step body(String path, String body) {
        String text = text(path);
        String head = head(text);
        return new Step.Write(path, head.isEmpty() ? body : "---\n" + head + "---\n" + body);
    }

    /** The lines between the hyphens. */
    static String head(String text) {
        int end = text.startsWith("---\n") ? text.indexOf("---\n", 4) : -1;
        return end < 0 ? "" : text.substring(4, end);
    }

    static String body(String text) {
        int end = text.startsWith("---\n") ? text.indexOf("---\n", 4) : -1;
        return end < 0 ? text : text.substring(end + 4);
    }

    private static String keyed(String lines, String key, String value) {
        StringBuilder out = new StringBuilder();
        boolean done = value.isEmpty();
        for (String line : lines.split("\n")) {
            if (line.startsWith(key + ":")) {
                if (!done) {
                    out.append(key).append(": ").append(value).append('\n');
                    done = true;
                }
            } else if (!line.isEmpty()) {
                out.append(line).append('\n');
            }
        }
        return done ? out.toString() : out + key + ": " + value + "\n";
    }
}
