package dev.jbuild.route;

import dev.jbuild.text.Slug;
import dev.jbuild.text.Strftime;
import java.time.OffsetDateTime;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A word after a colon in a permalink pattern, with the meaning of Jekyll's {@code UrlDrop}. */
enum Token {
    YEAR(true),
    SHORT_YEAR(true),
    MONTH(true),
    I_MONTH(true),
    SHORT_MONTH(true),
    LONG_MONTH(true),
    DAY(true),
    I_DAY(true),
    Y_DAY(true),
    W_YEAR(true),
    WEEK(true),
    W_DAY(true),
    SHORT_DAY(true),
    LONG_DAY(true),
    HOUR(true),
    MINUTE(true),
    SECOND(true),
    TITLE(false),
    SLUG(false),
    NAME(false),
    CATEGORIES(false),
    SLUGIFIED_CATEGORIES(false),
    COLLECTION(false),
    PATH(false),
    BASENAME(false),
    OUTPUT_EXT(false);

    private static final Map<String, Token> BY_WORD = byWord();

    private final String word = Slug.lower(name());
    private final boolean needsDate;

    Token(boolean needsDate) {
        this.needsDate = needsDate;
    }

    /** Whether it means something only for an entry with a date. */
    boolean needsDate() {
        return needsDate;
    }

    String word() {
        return word;
    }

    static @Nullable Token of(String word) {
        return BY_WORD.get(word);
    }

    static List<String> words() {
        List<String> words = new ArrayList<>();
        for (Token token : values()) {
            words.add(token.word);
        }
        return words;
    }

    private static Map<String, Token> byWord() {
        Map<String, Token> tokens = new HashMap<>();
        for (Token token : values()) {
            tokens.put(token.word, token);
        }
        return tokens;
    }

    /** Appends what it stands for; the entry's date is given where {@link #needsDate()}. */
    void append(EntryNames names, @Nullable OffsetDateTime date, StringBuilder out) {
        if (needsDate) {
            if (date != null) {
                appendDate(date, out);
            }
            return;
        }
        switch (this) {
            case TITLE -> out.append(orCodePoints(Slug.cased(names.slug(), Slug.Mode.PRETTY), names.slug()));
            case SLUG -> out.append(orCodePoints(Slug.of(names.slug(), Slug.Mode.DEFAULT), names.slug()));
            case NAME -> out.append(orCodePoints(Slug.of(names.stem(), Slug.Mode.DEFAULT), names.stem()));
            case CATEGORIES -> appendCategories(names.categories(), Slug.Mode.NONE, out);
            case SLUGIFIED_CATEGORIES -> appendCategories(names.categories(), Slug.Mode.DEFAULT, out);
            case COLLECTION -> out.append(names.collection());
            case PATH -> out.append(names.path());
            case BASENAME -> out.append(names.stem());
            case OUTPUT_EXT -> out.append(names.outputExtension());
            default -> throw new IllegalStateException(word);
        }
    }

    private static String orCodePoints(String slug, String text) {
        return slug.isEmpty() ? Slug.ofTerm(text) : slug;
    }

    private static void appendCategories(List<String> categories, Slug.Mode mode, StringBuilder out) {
        Set<String> seen = new HashSet<>();
        for (String category : categories) {
            String name = Slug.of(category, mode);
            if (seen.add(name)) {
                out.append(seen.size() > 1 ? "/" : "").append(name);
            }
        }
    }

    private void appendDate(OffsetDateTime date, StringBuilder out) {
        String month = Strftime.monthName(date.getMonthValue());
        String day = Strftime.dayName(date.getDayOfWeek());
        switch (this) {
            case YEAR -> padded(date.getYear(), 4, out);
            case SHORT_YEAR -> padded(date.getYear() % 100, 2, out);
            case MONTH -> padded(date.getMonthValue(), 2, out);
            case I_MONTH -> out.append(date.getMonthValue());
            case SHORT_MONTH -> out.append(month, 0, 3);
            case LONG_MONTH -> out.append(month);
            case DAY -> padded(date.getDayOfMonth(), 2, out);
            case I_DAY -> out.append(date.getDayOfMonth());
            case Y_DAY -> padded(date.getDayOfYear(), 3, out);
            case W_YEAR -> padded(date.get(IsoFields.WEEK_BASED_YEAR), 4, out);
            case WEEK -> padded(date.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR), 2, out);
            case W_DAY -> out.append(date.getDayOfWeek().getValue());
            case SHORT_DAY -> out.append(day, 0, 3);
            case LONG_DAY -> out.append(day);
            case HOUR -> padded(date.getHour(), 2, out);
            case MINUTE -> padded(date.getMinute(), 2, out);
            case SECOND -> padded(date.getSecond(), 2, out);
            default -> throw new IllegalStateException(word);
        }
    }

    private static void padded(int number, int width, StringBuilder out) {
        for (int limit = 10, digits = 1; digits < width; digits++, limit *= 10) {
            if (number < limit) {
                out.append("0".repeat(width - digits));
                break;
            }
        }
        out.append(number);
    }
}
