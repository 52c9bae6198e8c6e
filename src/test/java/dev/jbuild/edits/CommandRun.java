package dev.jbuild.edits;

import dev.jbuild.cli.BuildCommandWith;
import dev.jbuild.cli.BuildCommandWith.Builder;
import dev.jbuild.cli.Surroundings;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The command {@code jbuild build} as a person runs it.
 *
 * @param code the exit code
 * @param console what both streams show, with what may differ between two builds of one site masked
 */
record CommandRun(int code, String console) {

    static CommandRun of(Path site, List<String> options, Instant now, Builder builder) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        PrintStream out = new PrintStream(bytes, true, StandardCharsets.UTF_8);
        List<String> arguments = new ArrayList<>(List.of("build"));
        arguments.addAll(options);
        Clock clock = Clock.fixed(now, ZoneOffset.UTC);
        Surroundings surroundings = new Surroundings(site, out, out, Map.of(), clock);
        int code = BuildCommandWith.run(arguments.toArray(String[]::new), surroundings, builder);
        String console = bytes.toString(StandardCharsets.UTF_8)
                .replace(site.getParent().toString(), "TOP")
                .replaceAll(" in \\d[\\d.]* m?s\\b", " in TIME")
                .replaceAll("Nothing was published; \\S+ is as it was", "Nothing was published")
                .replaceAll("\\d[\\d,]* (written|kept|removed|rendered)\\b", "N $1");
        return new CommandRun(code, console);
    }
}
