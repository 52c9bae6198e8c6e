package dev.jbuild.config;

import dev.jbuild.data.DataList;
import dev.jbuild.data.DataMap;
import dev.jbuild.data.DataScalar;
import dev.jbuild.data.DataValue;

/** What the value of a setting or of a key of front matter looks like. */
public enum Form {
    /** One value, taken as it is written. */
    TEXT("a text"),
    /** A truth value. */
    FLAG("true or false"),
    /** A whole number from 0 on. */
    COUNT("a whole number"),
    /** One of a few words. */
    CHOICE("a word"),
    /** One or several of a few words. */
    CHOICES("words"),
    /** A date, with or without time and offset. */
    DATE("a date"),
    /** A text, or a list of texts. */
    TEXTS("a text, or a list of texts"),
    /** Words on one line, or a list of texts. */
    WORDS("words, or a list of texts"),
    /** The address of one page of the site. */
    PATH("a path"),
    /** The pattern of many addresses. */
    PATTERN("a pattern"),
    /** A pattern, or whether the usual one holds. */
    FLAG_OR_PATTERN("true or false, or a pattern"),
    /** Two levels of headings. */
    LEVELS("two numbers, or one"),
    /** Keys with values below. */
    MAP("a map"),
    /** Items below. */
    LIST("a list"),
    /** Names, or settings for each. */
    LIST_OR_MAP("a list of names, or a map"),
    /** A truth value, names, or settings. */
    FLAG_OR_NAMES("true or false, names, or a map"),
    /** A truth value, or settings. */
    FLAG_OR_MAP("true or false, or a map"),
    /** A truth value, or a text. */
    FLAG_OR_TEXT("true or false, or a text"),
    /** A text, or a map with more about it. */
    TEXT_OR_MAP("a text, or a map"),
    /** Names or maps with a {@code name}, one or several. */
    PEOPLE("a name, a map with a name, or a list of these");

    private final String words;

    Form(String words) {
        this.words = words;
    }

    /** What messages and the manual call it, with its article. */
    public String words() {
        return words;
    }

    /** Whether a value is of this form, as far as its kind tells: a scalar, a list or a map. */
    public boolean accepts(DataValue value) {
        if (value.isNull()) {
            return true;
        }
        return switch (this) {
            case FLAG -> isFlag(value);
            case MAP -> value instanceof DataMap;
            case LIST -> value instanceof DataList;
            case LIST_OR_MAP -> value instanceof DataList || value instanceof DataMap;
            case FLAG_OR_MAP -> value instanceof DataMap || isFlag(value);
            case TEXTS, WORDS, CHOICES -> value instanceof DataScalar || isTexts(value);
            case TEXT_OR_MAP -> !(value instanceof DataList);
            case FLAG_OR_NAMES -> value instanceof DataMap || isTexts(value) || isFlag(value);
            case PEOPLE -> true;
            default -> value instanceof DataScalar;
        };
    }

    private static boolean isFlag(DataValue value) {
        return value instanceof DataScalar scalar
                && (scalar.text().isBlank()
                        || new DataScalar(scalar.text().strip(), false, 1, 1)
                                .asBoolean()
                                .isPresent());
    }

    private static boolean isTexts(DataValue value) {
        return value instanceof DataList list
                && list.items().stream().allMatch(item -> item instanceof DataScalar || isTexts(item));
    }
}
