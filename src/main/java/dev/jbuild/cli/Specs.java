package dev.jbuild.cli;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/**
 * Command line descriptions, made by calls rather than read from annotations: reflection over annotations would double
 * the start-up time.
 */
final class Specs {

    private Specs() {}

    /** A command with {@code --help} and nothing else yet. */
    static CommandSpec command(String name, String... description) {
        CommandSpec spec = CommandSpec.create().name("jbuild " + name);
        spec.usageMessage()
                .description(description)
                .synopsisHeading("Usage: ")
                .descriptionHeading("%n")
                .parameterListHeading("%nArguments:%n")
                .optionListHeading("%nOptions:%n")
                .footerHeading("%n")
                .sortOptions(false)
                .abbreviateSynopsis(true)
                .width(100);
        return spec;
    }

    /** The option that each command has; it stands last. */
    static CommandSpec withHelp(CommandSpec spec) {
        return spec.addOption(OptionSpec.builder("-h", "--help")
                .usageHelp(true)
                .description("Show this help.")
                .build());
    }

    /** An option that is given or not. */
    static OptionSpec flag(String description, String... names) {
        return OptionSpec.builder(names[0], rest(names))
                .type(boolean.class)
                .arity("0")
                .description(description)
                .build();
    }

    /** An option with a value. */
    static OptionSpec option(Class<?> type, String label, String description, String... names) {
        return OptionSpec.builder(names[0], rest(names))
                .type(type)
                .paramLabel(label)
                .description(description)
                .build();
    }

    /** An argument that must be there. */
    static PositionalParamSpec argument(Class<?> type, String label, String description) {
        return PositionalParamSpec.builder()
                .type(type)
                .paramLabel(label)
                .description(description)
                .index("0")
                .required(true)
                .build();
    }

    private static String[] rest(String[] names) {
        String[] rest = new String[names.length - 1];
        System.arraycopy(names, 1, rest, 0, rest.length);
        return rest;
    }
}
