package dev.jbuild.cli;

import dev.jbuild.build.SiteBuild;
import dev.jbuild.text.NearestWord;
import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** The command line's door: finds the command, runs it, and answers for what went wrong. */
public final class Main {

    private final List<Command> commands;

    private Main(Building building) {
        this.commands = List.of(
                new BuildCommand(building),
                new ServeCommand(),
                new NewCommand(),
                new NextCommand(),
                new UrlsCommand(),
                new VersionCommand(),
                new TrainCommand(building));
    }

    /** Runs the arguments as a command and ends the process with its exit code. */
    public static void main(String[] args) {
        PrintStream out = stream(FileDescriptor.out);
        PrintStream err = stream(FileDescriptor.err);
        Map<String, String> environment = new LinkedHashMap<>(System.getenv());
        environment.put("JBUILD_STDOUT", System.getProperty("jbuild.stdout", ""));
        environment.put("JBUILD_STDERR", System.getProperty("jbuild.stderr", ""));
        Path folder = Path.of("").toAbsolutePath();
        int code = run(args, new Surroundings(folder, out, err, environment, Clock.systemUTC()));
        out.flush();
        err.flush();
        System.exit(code);
    }

    /**
     * Runs the arguments as a command.
     *
     * @return 0 done, 1 the site has errors, 2 wrong usage, 3 the machine cannot do it, 70 a bug in jbuild
     */
    public static int run(String[] args, Surroundings surroundings) {
        return run(args, surroundings, SiteBuild::run);
    }

    static int run(String[] args, Surroundings surroundings, Building building) {
        int code = new Main(building).start(Arrays.asList(args), surroundings);
        surroundings.err().flush();
        // A print stream keeps its errors to itself. What nobody could read must not pass for success.
        if (surroundings.out().checkError()) {
            surroundings.err().print("jbuild: the standard output could not be written\n");
            return Math.max(code, ExitCode.ENVIRONMENT);
        }
        return code;
    }

    private int start(List<String> args, Surroundings surroundings) {
        if (args.isEmpty()) {
            surroundings.err().print(HelpText.overview(commands));
            return ExitCode.USAGE;
        }
        String word = args.get(0);
        List<String> rest = args.subList(1, args.size());
        try {
            return switch (word) {
                case "-h", "--help" -> print(HelpText.overview(commands), surroundings);
                case "help" -> print(help(rest), surroundings);
                case "-V", "--version" -> run(command("version"), rest, surroundings);
                default -> run(command(word), rest, surroundings);
            };
        } catch (UsageException e) {
            return wrongUsage(e, surroundings);
        } catch (IOException e) {
            surroundings.err().print("jbuild: " + HelpText.reason(e) + "\n");
            return ExitCode.ENVIRONMENT;
        } catch (OutOfMemoryError e) {
            surroundings
                    .err()
                    .print("jbuild: Java ran out of memory. Give it more, for example with JBUILD_JAVA_OPTS=-Xmx2g\n");
            return ExitCode.ENVIRONMENT;
        } catch (RuntimeException | Error e) {
            return CrashNote.write(e, args, surroundings);
        }
    }

    private static int run(Command command, List<String> args, Surroundings surroundings) throws IOException {
        // Arguments that begin with '@' are paths like any other, and the last of a repeated option counts.
        CommandLine line = new CommandLine(command.spec())
                .setExpandAtFiles(false)
                .setOverwrittenOptionsAllowed(true)
                .setInterpolateVariables(false);
        ParseResult arguments;
        try {
            arguments = line.parseArgs(args.toArray(new String[0]));
        } catch (ParameterException e) {
            throw UsageAdvice.of(e, command);
        }
        if (arguments.isUsageHelpRequested()) {
            return print(line.getUsageMessage(CommandLine.Help.Ansi.OFF), surroundings);
        }
        return command.run(arguments, surroundings);
    }

    private String help(List<String> args) {
        if (args.isEmpty()) {
            return HelpText.overview(commands);
        }
        return new CommandLine(command(args.get(0)).spec()).getUsageMessage(CommandLine.Help.Ansi.OFF);
    }

    private Command command(String name) {
        for (Command command : commands) {
            if (command.name().equals(name)) {
                return command;
            }
        }
        if (name.startsWith("-")) {
            throw UsageAdvice.withoutCommand(name, commands);
        }
        Optional<String> near = NearestWord.of(name, HelpText.names(commands));
        throw new UsageException(
                "'" + name + "' is not a command",
                near.map(word -> "Did you mean '" + word + "'?").orElse("'jbuild help' lists the commands."));
    }

    private static int wrongUsage(UsageException mistake, Surroundings surroundings) {
        surroundings.err().print("jbuild: " + mistake.getMessage() + "\n");
        if (!mistake.hint().isEmpty()) {
            surroundings.err().print("  " + mistake.hint() + "\n");
        }
        return ExitCode.USAGE;
    }

    private static int print(String text, Surroundings surroundings) {
        surroundings.out().print(text);
        return ExitCode.OK;
    }

    private static PrintStream stream(FileDescriptor descriptor) {
        return new PrintStream(
                new BufferedOutputStream(new FileOutputStream(descriptor), 8192), false, StandardCharsets.UTF_8);
    }
}
