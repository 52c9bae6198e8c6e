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

    private static UsageException unknown(String argument, Command command, String help) {
        if (!argument.startsWith("-") || argument.equals("-")) {
            return new UsageException(
                    "'jbuild " + command.name() + "' does not know what to do with '" + argument + "'", help);
        }
        int equals = argument.indexOf('=');
        String name = equals < 0 ? argument : argument.substring(0, equals);
        List<String> names = new ArrayList<>();
        for (OptionSpec option : command.spec().options()) {
            names.addAll(List.of(option.names()));
        }
        Optional<String> near = NearestWord.of(name, names);
        return new UsageException(
                "'" + name + "' is not an option of 'jbuild " + command.name() + "'",
                near.map(word -> "Did you mean '" + word + "'?").orElse(help));
    }

    private static String kind(OptionSpec option) {
        return option.type() == Integer.class ? "whole number" : option.paramLabel();
    }
}
