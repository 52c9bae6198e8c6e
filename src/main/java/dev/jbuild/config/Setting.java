package dev.jbuild.config;

import dev.jbuild.data.DataScalar;
import dev.jbuild.data.DataValue;
import dev.jbuild.data.Fields;
import dev.jbuild.text.NearestWord;
import java.util.List;

/**
 * A key of the settings or of front matter, and what it may say.
 *
 * @param name with the keys above it: {@code feed.path}; {@code *} stands for a name that the author chooses, and
 *     {@code []} for an item of a list
 * @param form of its value
 * @param standard what holds where it is not given, as an author would write it; empty for nothing
 * @param choices the words that it may be, where it is one of a few
 * @param reader who reads it
 */
public record Setting(String name, Form form, String standard, List<String> choices, Reader reader) {

    /** Who reads a key. */
    public enum Reader {
        /** jbuild itself, for which a value of another form is an error. */
        BUILD,
        /** Only the templates of the theme: other themes may take other forms, so that these are worth a warning. */
        THEME
    }

    public Setting {
        choices = List.copyOf(choices);
    }

    /** A key that jbuild reads. */
    public static Setting of(String name, Form form, String standard, String... choices) {
        return new Setting(name, form, standard, List.of(choices), Reader.BUILD);
    }

    /** A key that only the theme reads. */
    public static Setting ofTheme(String name, Form form, String standard, String... choices) {
        return new Setting(name, form, standard, List.of(choices), Reader.THEME);
    }

    /** Reports a value of another form. Of what only the theme reads this is a warning. */
    public void check(Fields fields) {
        DataValue value = fields.value(name).orElse(null);
        if (value == null || (form.accepts(value) && isChoice(value))) {
            return;
        }
        String found = value instanceof DataScalar scalar ? "'" + scalar.text() + "'" : value.kind();
        String wanted = choices.isEmpty() ? form.words() : String.join(" or ", choices);
        String written = value instanceof DataScalar scalar ? scalar.text() : "";
        String hint = NearestWord.of(written, choices)
                .map(near -> "Did you mean '" + near + "'?")
                .orElse(reader == Reader.THEME ? "The theme can show " + wanted + "." : "Write " + wanted + ".");
        if (reader == Reader.THEME) {
            fields.warning(
                    name, fields.room() + "-type", "'" + name + "' should be " + wanted + ", not " + found, hint);
        } else {
            fields.error(name, fields.room() + "-type", "'" + name + "' must be " + wanted + ", not " + found, hint);
        }
    }

    private boolean isChoice(DataValue value) {
        return choices.isEmpty() || (value instanceof DataScalar scalar && choices.contains(scalar.text()));
    }
}
