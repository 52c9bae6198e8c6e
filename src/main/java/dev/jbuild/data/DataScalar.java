package dev.jbuild.data;

import java.util.Locale;
import java.util.Optional;

/**
 * A scalar as the author sees it: its text is kept, and only who asks for a number or a truth value gets one.
 *
 * @param text the characters, without quotes, escapes resolved
 * @param quoted whether it was quoted or a block, which makes it a text whatever it looks like
 */
public record DataScalar(String text, boolean quoted, int line, int column) implements DataValue {

    @Override
    public String kind() {
        return "a text";
    }

    @Override
    public boolean isNull() {
        return !quoted
                && switch (text) {
                    case "", "~", "null", "Null", "NULL" -> true;
                    default -> false;
                };
    }

    /** The truth value that an unquoted YAML 1.1 boolean stands for, as Jekyll's YAML reader takes it. */
    public Optional<Boolean> asBoolean() {
        if (quoted) {
            return Optional.empty();
        }
        return switch (text.toLowerCase(Locale.ROOT)) {
            case "true", "yes", "on" -> Optional.of(true);
            case "false", "no", "off" -> Optional.of(false);
            default -> Optional.empty();
        };
    }
}
