package dev.jbuild.edits;

import dev.jbuild.build.SiteBuild;
import dev.jbuild.edits.SiteFiles.Stamp;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A site in a folder that is changed and built, again and again, into the same output folder. {@link #check} also
 * builds a copy of its sources that has no past, and compares.
 *
 * <p>The folder given has {@code kept/site} and {@code clean/site}; so {@code -d ../out} works for both.
 */
final class EditedSite {

    /** What can happen to a file that a build keeps for the next one. */
    enum Harm {
        GONE,
        CUT,
        FLIPPED,
        GARBAGE,
        ALL_GONE;

        String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        static Harm of(String word) {
            return valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_'));
        }
    }

    /** Outputs below this folder are the author's own: no build makes them, and none may touch them. */
    static final String FOREIGN = "foreign/";

    /** A file system tells times apart that differ by two seconds at least; half a second is left for slow machines. */
    private static final long ONE_TICK_MILLIS = 1_500;

    private static final Set<String> PAST = Set.of("_site", ".jbuild");

    private final Path top;
    private final Path root;
    private final String help;
    private final Sessions sessions;
    private List<String> options = List.of();
    private Instant lastStart = Instant.EPOCH;

    /** Outputs that were published since the state was harmed last; {@code null} where it never was. */
    private @Nullable Set<Path> sound;

    private boolean explains;

    EditedSite(Path top) throws IOException {
        this.top = top;
        this.root = top.resolve("kept/site");
        Files.createDirectories(root);
        this.sessions = new Sessions(root);
        this.help = run(root, List.of("--help"), Instant.EPOCH).console();
    }

    /** From now on builds say why they made what they made, where they can. */
    EditedSite explained() {
        explains = help.contains("--explain");
        return this;
    }

    EditedSite write(String path, String text) throws IOException {
        Path file = root.resolve(path);
        Files.createDirectories(file.getParent());
        FileTime before = Files.exists(file) ? Files.getLastModifiedTime(file) : null;
        Files.writeString(file, text);
        sessions.changed(path);
        if (path.startsWith("_site/") && Files.getLastModifiedTime(file).equals(before)) {
            // A change by hand comes later than the build; only sources are changed in one tick, by rewrite.
            Files.setLastModifiedTime(file, FileTime.fromMillis(before.toMillis() + 20));
        }
        return this;
    }

    /**
     * Writes a file and keeps its time, as if clock ticks were long. That is fair only when the last text was written
     * right before the last build; otherwise this is a plain write.
     */
    EditedSite rewrite(String path, String text) throws IOException {
        Path file = root.resolve(path);
        FileTime before = Files.exists(file) ? Files.getLastModifiedTime(file) : FileTime.fromMillis(0);
        write(path, text);
        if (lastStart.toEpochMilli() - before.toMillis() < ONE_TICK_MILLIS) {
            Files.setLastModifiedTime(file, before);
        }
        return this;
    }

    EditedSite delete(String path) throws IOException {
        SiteFiles.delete(root.resolve(path));
        sessions.changed(path);
        return this;
    }

    EditedSite move(String from, String to) throws IOException {
        if (Files.exists(root.resolve(from))) {
            Files.createDirectories(root.resolve(to).getParent());
            Files.move(root.resolve(from), root.resolve(to), StandardCopyOption.REPLACE_EXISTING);
            sessions.changed(from);
            sessions.changed(to);
        }
        return this;
    }

    EditedSite touch(String path) throws IOException {
        if (Files.exists(root.resolve(path))) {
            Files.setLastModifiedTime(root.resolve(path), FileTime.from(Instant.now()));
            sessions.changed(path);
        }
        return this;
    }

    EditedSite damage(Harm harm, int number) throws IOException {
        sound = new HashSet<>();
        Path state = root.resolve(".jbuild");
        List<String> files = new ArrayList<>(SiteFiles.stamps(state).keySet());
        if (harm == Harm.ALL_GONE || files.isEmpty()) {
            SiteFiles.delete(state);
            return this;
        }
        Path file = state.resolve(files.get(Math.floorMod(number, files.size())));
        byte[] bytes = Files.readAllBytes(file);
        switch (harm) {
            case GONE -> Files.delete(file);
            case CUT -> Files.write(file, Arrays.copyOf(bytes, bytes.length / 2));
            case GARBAGE -> Files.writeString(file, "\u0000\uFFFDgarbage\n".repeat(40));
            default -> {
                if (bytes.length > 0) {
                    bytes[Math.floorMod(number * 7919, bytes.length)] ^= 0x41;
                }
                Files.write(file, bytes);
            }
        }
        return this;
    }

    /** From now on builds get these options; one without a value is left out where builds do not know it. */
    EditedSite options(List<String> arguments) {
        options = arguments.stream()
                .filter(option -> !option.startsWith("--") || help.contains(option))
                .toList();
        return this;
    }

    String read(String path) throws IOException {
        return Files.readString(root.resolve(path));
    }

    /** Builds over what the last build left. */
    Built build() {
        lastStart = Instant.now();
        return build(lastStart);
    }

    private Built build(Instant now) {
        Path output = output(root);
        SortedMap<String, Stamp> before = SiteFiles.stamps(output);
        CommandRun run = run(root, explains ? plus(options, "--explain") : options, now);
        SortedMap<String, Stamp> after = SiteFiles.stamps(output);
        SortedSet<String> written = new TreeSet<>();
        after.forEach((path, stamp) -> {
            if (!stamp.equals(before.get(path))) {
                written.add(path);
            }
        });
        SortedSet<String> removed = new TreeSet<>(before.keySet());
        removed.removeAll(after.keySet());
        SortedMap<String, String> tree = SiteFiles.tree(output);
        SortedSet<String> told = new TreeSet<>();
        String console = withoutExplanations(run.console(), tree.keySet(), told);
        return new Built(run.code(), console, tree, written, removed, explains ? Optional.of(told) : Optional.empty());
    }

    /**
     * Builds over what the last build left, and a copy without a past.
     *
     * @throws Mismatch if the two differ, or a file was written that did not change
     */
    Built check() throws IOException {
        lastStart = Instant.now();
        SortedMap<String, String> before = SiteFiles.tree(output(root));
        Built kept = build(lastStart);
        boolean harmed = sound != null && !sound.contains(output(root));
        if (harmed && kept.code() != 0 && kept.console().contains("[output-fo")) {
            // Without a record of what is its own a build must not overwrite; its hint says to delete the folder. Where
            // the site has errors too, they decide about the exit status.
            expect(before.equals(kept.tree()), "a build that refused the output folder changed it", kept);
            SiteFiles.delete(output(root));
            before = SiteFiles.tree(output(root));
            kept = build(lastStart);
        }
        Built clean = clean(lastStart);
        compare(before, kept, clean);
        sessions.check(options, lastStart, clean);
        if (kept.code() == 0 && sound != null) {
            sound.add(output(root));
        }
        return kept;
    }

    private Built clean(Instant now) throws IOException {
        Path copy = top.resolve("clean/site");
        SiteFiles.delete(copy.getParent());
        SiteFiles.copy(root, copy, PAST);
        CommandRun run = run(copy, options, now);
        SortedMap<String, String> tree = SiteFiles.tree(output(copy));
        return new Built(
                run.code(), run.console(), tree, new TreeSet<>(tree.keySet()), new TreeSet<>(), Optional.empty());
    }

    private static void compare(SortedMap<String, String> before, Built kept, Built clean) {
        expect(
                kept.code() == clean.code(),
                "exit " + kept.code() + ", and " + clean.code() + " of a clean build",
                kept);
        if (!kept.console().equals(clean.console())) {
            throw new Mismatch("the console differs:\n" + kept.console() + "--- of a clean build:\n" + clean.console());
        }
        SortedMap<String, String> expected = new TreeMap<>(clean.code() == 0 ? clean.tree() : before);
        before.forEach((path, bytes) -> {
            if (path.startsWith(FOREIGN)) {
                expected.put(path, bytes);
            }
        });
        if (!kept.tree().equals(expected)) {
            throw new Mismatch("the output differs:\n" + Differences.of(kept.tree(), expected));
        }
        SortedSet<String> changed = new TreeSet<>(kept.tree().keySet());
        changed.removeIf(path -> Objects.equals(before.get(path), kept.tree().get(path)));
        expect(changed.equals(kept.written()), "written: " + kept.written() + "\nbut these changed: " + changed, kept);
    }

    private static void expect(boolean fine, String problem, Built built) {
        if (!fine) {
            throw new Mismatch(problem + "\n" + built.console());
        }
    }

    /** Where the options send the output. */
    private Path output(Path site) {
        int at = options.indexOf("-d");
        return site.resolve(at < 0 ? "_site" : options.get(at + 1)).normalize();
    }

    private static CommandRun run(Path site, List<String> options, Instant now) {
        return CommandRun.of(site, options, now, SiteBuild::run);
    }

    /** Takes out the lines {@code output: why} and collects the outputs. */
    private static String withoutExplanations(String console, Set<String> outputs, SortedSet<String> told) {
        StringBuilder rest = new StringBuilder();
        try (Stream<String> lines = console.lines()) {
            lines.forEach(line -> {
                int colon = line.indexOf(": ");
                String path = line.substring(0, Math.max(0, colon));
                // After errors, a page that was made for the first time is in no output.
                boolean page = path.endsWith(".html") && path.indexOf(' ') < 0;
                if (outputs.contains(path) || page) {
                    told.add(line.substring(0, colon));
                } else {
                    rest.append(line).append('\n');
                }
            });
        }
        return rest.toString();
    }

    private static List<String> plus(List<String> list, String more) {
        List<String> all = new ArrayList<>(list);
        all.add(more);
        return all;
    }
}
