package dev.jbuild.edits;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Edits as text, a command a line: {@code write PATH <<END}, {@code rewrite PATH <<END} (with the same time),
 * {@code replace PATH: OLD => NEW} ({@code \n} is a line end), {@code delete PATH}, {@code move FROM TO}, {@code touch PATH}, {@code damage HARM
 * NUMBER}, {@code options …}, {@code site NAME} (does the steps of {@code sites/NAME.txt}), {@code build} (and compare
 * with a clean build), and after that {@code expect exit: CODE}, {@code expect says: TEXT}, {@code expect written: …},
 * {@code expect removed: …}, {@code expect rendered: …}. Lists of outputs have blanks or line ends between them: a line
 * that begins with a blank goes on with the list. {@code nothing} is the empty list, and {@code as written} says that
 * no output was made anew in vain. {@code #} begins a comment.
 */
final class Script {

    static final Path FOLDER = Path.of("src/test/resources/edits");

    /** One command: what is left on its line, and the lines that follow it. */
    private record Command(int line, String word, String rest, String text) {}

    private final EditedSite site;
    private Built last;

    private Script(EditedSite site) {
        this.site = site;
    }

    /** Does what a script says. */
    static void run(String script, EditedSite site) throws IOException {
        Script running = new Script(site);
        for (Command command : commands(script)) {
            try {
                running.run(command);
            } catch (AssertionError | RuntimeException e) {
                throw new AssertionError("line " + command.line() + ": " + e.getMessage(), e);
            }
        }
    }

    /** The steps of a site in {@code sites}. */
    static List<Step> site(String name) throws IOException {
        List<Step> steps = new ArrayList<>();
        for (Command command : commands(Files.readString(FOLDER.resolve("sites/" + name + ".txt")))) {
            steps.add(step(command));
        }
        return steps;
    }

    private void run(Command command) throws IOException {
        switch (command.word()) {
            case "site" -> {
                for (Step step : site(command.rest())) {
                    step.apply(site);
                }
            }
            case "build" -> last = site.check();
            case "expect" -> expect(command);
            case "replace" -> {
                int colon = command.rest().indexOf(": ");
                int arrow = command.rest().indexOf(" => ");
                String path = command.rest().substring(0, colon);
                String old = command.rest().substring(colon + 2, arrow);
                String text = site.read(path);
                assertThat(text).contains(old);
                site.write(
                        path,
                        text.replace(old, command.rest().substring(arrow + 4).replace("\\n", "\n")));
            }
            default -> step(command).apply(site);
        }
    }

    private static Step step(Command command) {
        String[] words = command.rest().split(" ");
        return switch (command.word()) {
            case "write" -> new Step.Write(command.rest(), command.text());
            case "rewrite" -> new Step.Rewrite(command.rest(), command.text());
            case "delete" -> new Step.Delete(command.rest());
            case "move" -> new Step.Move(words[0], words[1]);
            case "touch" -> new Step.Touch(command.rest());
            case "damage" -> new Step.Damage(EditedSite.Harm.of(words[0]), Integer.parseInt(words[1]));
            case "options" -> new Step.Options(command.rest().isEmpty() ? List.of() : Arrays.asList(words));
            default -> throw new IllegalArgumentException("what is '" + command.word() + "'?");
        };
    }

    private void expect(Command command) {
        int colon = command.rest().indexOf(':');
        String what = command.rest().substring(0, colon);
        String value = command.rest().substring(colon + 1).strip();
        switch (what) {
            case "exit" -> assertThat(last.code()).as(last.console()).isEqualTo(Integer.parseInt(value));
            case "says" -> assertThat(last.console()).contains(value);
            case "written" -> assertThat(last.written()).as("written").isEqualTo(outputs(value));
            case "removed" -> assertThat(last.removed()).as("removed").isEqualTo(outputs(value));
            case "rendered" ->
                last.rendered()
                        .ifPresent(found -> assertThat(found)
                                .as("rendered")
                                .isEqualTo(value.equals("as written") ? last.written() : outputs(value)));
            default -> throw new IllegalArgumentException("cannot expect '" + what + "'");
        }
    }

    private static SortedSet<String> outputs(String value) {
        return value.equals("nothing") ? new TreeSet<>() : new TreeSet<>(Arrays.asList(value.split("\\s+")));
    }

    private static List<Command> commands(String script) {
        List<Command> commands = new ArrayList<>();
        String[] lines = script.split("\n", -1);
        int i = 0;
        while (i < lines.length) {
            int number = i + 1;
            String line = lines[i++].stripTrailing();
            if (line.isEmpty() || line.startsWith("#")) {
                continue;
            }
            StringBuilder text = new StringBuilder();
            if (line.endsWith(" <<END")) {
                line = line.substring(0, line.length() - 6);
                while (!lines[i].equals("END")) {
                    text.append(lines[i++]).append('\n');
                }
                i++;
            }
            StringBuilder whole = new StringBuilder(line);
            while (i < lines.length && lines[i].startsWith(" ")) {
                whole.append(' ').append(lines[i++].strip());
            }
            String all = whole.toString();
            int blank = all.indexOf(' ');
            commands.add(
                    blank < 0
                            ? new Command(number, all, "", text.toString())
                            : new Command(number, all.substring(0, blank), all.substring(blank + 1), text.toString()));
        }
        return commands;
    }
}
