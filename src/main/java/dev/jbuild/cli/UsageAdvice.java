package dev.jbuild.cli;

import dev.jbuild.text.NearestWord;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says in jbuild's words what is wrong with the options of a command, with the nearest option that there is. */
final class UsageAdvice {

    private UsageAdvice() {}

    static UsageException of(ParameterException mistake, Command command) {
        String help = "'jbuild " + command.name() + " --help' lists the options.";
        if (mistake instanceof UnmatchedArgumentException unmatched
                && !unmatched.getUnmatched().isEmpty()) {
            return unknown(unmatched.getUnmatched().get(0), command, help);
        }
        Optional<String> stray = stray(mistake);
        if (stray.isPresent()) {
            return unknown(stray.get(), command, help);
        }
        if (mistake instanceof MissingParameterException missing
                && !missing.getMissing().isEmpty()) {
            String label = missing.getMissing().get(0).paramLabel();
            if (missing.getMissing().get(0) instanceof OptionSpec option) {
                return new UsageException(option.longestName() + " needs a value: " + label, help);
            }
            return new UsageException("'jbuild " + command.name() + "' needs an argument: " + label, help);
        }
        if (mistake.getArgSpec() instanceof OptionSpec option && mistake.getValue() != null) {
            return new UsageException(
                    option.longestName() + " is '" + mistake.getValue() + "', but must be a " + kind(option), help);
        }
        return new UsageException(String.valueOf(mistake.getMessage()), help);
    }

    /** An unknown option that stands beside a missing argument, and is the likelier slip. */
    private static Optional<String> stray(ParameterException mistake) {
        return mistake.getCommandLine().getUnmatchedArguments().stream()
                .filter(argument -> argument.startsWith("-") && argument.length() > 1)
                .findFirst();
    }

    private static UsageException unknown(String argument, Command command, String help) {
        if (!argument.startsWith("-") || argument.equals("-")) {
            return new UsageException(
                    "'jbuild " + command.name() + "' does not know what to do with '" + argument + "'", help);
        }
        int equals = argument.indexOf('=');
        String name = equals < 0 ? argument : argument.substring(0, equals);
        Optional<String> near = near(name, longNames(command));
        return new UsageException(
                "'" + name + "' is not an option of 'jbuild " + command.name() + "'",
                near.map(word -> "Did you mean '" + word + "'?").orElse(help));
    }

    /** An option where a command was expected: it may belong to a command, or ask for something that has a name. */
    static UsageException withoutCommand(String argument, List<Command> commands) {
        int equals = argument.indexOf('=');
        String name = equals < 0 ? argument : argument.substring(0, equals);
        for (Command command : commands) {
            if (!command.summary().isEmpty() && command.spec().optionsMap().containsKey(name)) {
                return new UsageException(
                        "a command comes before options such as " + name,
                        "Try 'jbuild " + command.name() + " " + argument + "'.");
            }
        }
        Optional<String> near =
                name.equals("-v") ? Optional.of("--version") : near(name, List.of("--help", "--version"));
        return new UsageException(
                "'" + name + "' is not an option of 'jbuild'",
                near.map(word -> "Did you mean '" + word + "'?").orElse("'jbuild help' lists the commands."));
    }

    /** Options of one letter are all near each other, so that a guess would be worth nothing. */
    private static Optional<String> near(String name, List<String> names) {
        return name.startsWith("--") ? NearestWord.of(name, names) : Optional.empty();
    }

    private static List<String> longNames(Command command) {
        List<String> names = new ArrayList<>();
        for (OptionSpec option : command.spec().options()) {
            for (String name : option.names()) {
                if (name.startsWith("--")) {
                    names.add(name);
                }
            }
        }
        return names;
    }

    private static String kind(OptionSpec option) {
        return option.type() == Integer.class ? "whole number" : option.paramLabel();
    }
}
