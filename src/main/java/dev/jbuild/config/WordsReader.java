package dev.jbuild.config;

import dev.jbuild.data.Fields;
import dev.jbuild.text.CalendarNames;
import dev.jbuild.text.NearestWord;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Finds the words of a language, and lays the author's own over them. */
public final class WordsReader {

    private static final String CODE = "config-words";

    /** A language that has a file of words, and that what no language has is said in. */
    private static final String BASE = "en";

    private static final Map<String, Integer> LISTS = new TreeMap<>(
            Map.of("months", 12, "months_short", 12, "days", 7, "days_short", 7, "quotes", QuoteMarks.COUNT));

    private WordsReader() {}

    /** The words of a site: those of its language, under those of {@code words} in the settings. */
    static Words words(Fields fields, String lang) {
        Words standard = of(lang);
        Fields own = fields.inside(fields.map("words"));
        if (own.values().isEmpty()) {
            return standard;
        }
        Map<String, String> texts = new TreeMap<>(standard.texts());
        for (String key : own.values().keys()) {
            if (!LISTS.containsKey(key)) {
                own.text(key).ifPresent(text -> texts.put(key, text));
                Optional<String> near = standard.texts().containsKey(key)
                        ? Optional.empty()
                        : NearestWord.of(key, standard.texts().keySet());
                near.ifPresent(word -> own.keyWarning(
                        key, CODE, "The theme has no word '" + key + "'", "Did you mean '" + word + "'?"));
            }
        }
        CalendarNames names = standard.names();
        boolean sameAlone = own.value("months").isPresent();
        List<String> months = list(own, "months", names.months());
        return new Words(
                texts,
                new CalendarNames(
                        months,
                        list(own, "months_short", names.shortMonths()),
                        sameAlone ? months : names.alone(),
                        list(own, "days", names.days()),
                        list(own, "days_short", names.shortDays())),
                quotes(own, standard.quotes()));
    }

    private static QuoteMarks quotes(Fields own, QuoteMarks standard) {
        List<String> marks = list(own, "quotes", standard.list());
        return marks.equals(standard.list()) ? standard : QuoteMarks.of(marks);
    }

    private static List<String> list(Fields own, String key, List<String> otherwise) {
        List<String> given = own.words(key);
        int wanted = otherwise.size();
        if (given.isEmpty() || given.size() == wanted) {
            return given.isEmpty() ? otherwise : given;
        }
        own.error(
                key,
                CODE,
                "'" + key + "' must be " + wanted + (wanted == QuoteMarks.COUNT ? " marks" : " names") + ", not "
                        + given.size(),
                first(wanted) + ", with commas between: " + String.join(", ", otherwise.subList(0, 2))
                        + ", and so on.");
        return otherwise;
    }

    private static String first(int wanted) {
        return switch (wanted) {
            case QuoteMarks.COUNT -> "Write the outer marks and then the inner ones";
            case 12 -> "Begin with January";
            default -> "Begin with Sunday";
        };
    }

    /**
     * The words of a language.
     *
     * @param lang a BCP 47 tag. Of a language without a file the names of months and days are Java's, and all else is
     *     English.
     */
    public static Words of(String lang) {
        Map<String, String> base = needed("words/" + BASE);
        Locale locale = Locale.forLanguageTag(lang.replace('_', '-'));
        String language = locale.getLanguage();
        // A tag is letters only, so that it names no other file.
        Map<String, String> own = language.equals(BASE) || language.isEmpty() ? base : file("words/" + language);
        Map<String, String> texts = new TreeMap<>(base);
        texts.putAll(own == null ? Map.of() : new TreeMap<>(own));
        CalendarNames names = own == null ? CalendarNames.of(locale) : names(key -> named(texts, key));
        LISTS.keySet().forEach(texts::remove);
        return new Words(texts, names, quotes(locale));
    }

    /** The marks of a region or a script where it has its own, else of the language. */
    private static QuoteMarks quotes(Locale locale) {
        String language = locale.getLanguage();
        if (language.equals(BASE) || language.isEmpty()) {
            return QuoteMarks.ENGLISH;
        }
        Map<String, String> all = needed("quotes");
        for (String name :
                List.of(language + "-" + locale.getCountry(), language + "-" + locale.getScript(), language)) {
            String marks = all.get(name);
            if (marks != null) {
                return QuoteMarks.of(List.of(marks.split(", ")));
            }
        }
        return QuoteMarks.ENGLISH.in(QuoteMarks.Manner.PAIRED);
    }

    private static CalendarNames names(Function<String, List<String>> list) {
        return CalendarNames.of(
                list.apply("months"), list.apply("months_short"), list.apply("days"), list.apply("days_short"));
    }

    private static List<String> named(Map<String, String> texts, String key) {
        return List.of(texts.getOrDefault(key, "").split(", "));
    }

    private static Map<String, String> needed(String name) {
        Map<String, String> lines = file(name);
        if (lines == null) {
            throw new IllegalStateException(name + ".txt is not in the jar");
        }
        return lines;
    }

    /** The lines {@code key: text} of a file in the jar; {@code null} where there is no such file. */
    private static @Nullable Map<String, String> file(String name) {
        try (InputStream in = WordsReader.class.getResourceAsStream(name + ".txt")) {
            if (in == null) {
                return null;
            }
            Map<String, String> texts = new TreeMap<>();
            List<String> lines = new ArrayList<>(new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList());
            for (String line : lines) {
                int colon = line.indexOf(": ");
                texts.put(line.substring(0, colon), line.substring(colon + 2));
            }
            return texts;
        } catch (IOException e) {
            throw new UncheckedIOException(name + ".txt cannot be read", e);
        }
    }
}
