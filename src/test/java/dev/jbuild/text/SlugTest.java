package dev.jbuild.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.NotBlank;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class SlugTest {

    record Row(String mode, String text, String slug, String cased) {}

    static List<Row> jekyll() throws IOException {
        try (InputStream in = SlugTest.class.getResourceAsStream("/slug/jekyll.txt")) {
            List<Row> rows = new ArrayList<>();
            for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n")) {
                if (!line.startsWith("#")) {
                    String[] cells = line.split("\\|", -1);
                    rows.add(new Row(cells[0], unescape(cells[1]), unescape(cells[2]), unescape(cells[3])));
                }
            }
            return rows;
        }
    }

    private static String unescape(String cell) {
        return cell.replace("\\u0009", "\t");
    }

    @ParameterizedTest
    @MethodSource("jekyll")
    void agreesWithJekyll(Row row) {
        if (row.mode().equals("TITLEIZE")) {
            // Jekyll keeps the gaps of doubled hyphens and spells out ligatures; a title needs neither.
            if (!row.text().contains("--")
                    && !row.text().startsWith("-")
                    && !row.text().startsWith("ß")) {
                assertThat(Slug.inWords(row.text())).isEqualTo(row.slug());
            }
            return;
        }
        Slug.Mode mode = Slug.Mode.valueOf(row.mode());
        assertThat(Slug.of(row.text(), mode)).isEqualTo(row.slug());
        if (mode != Slug.Mode.NONE) {
            assertThat(Slug.cased(row.text(), mode)).isEqualTo(row.cased());
        }
    }

    @Test
    void doesNotDependOnTheLocale() throws IOException {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(new Locale("tr", "TR"));
            jekyll().forEach(this::agreesWithJekyll);
        } finally {
            Locale.setDefault(before);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "Java, java",
        "C, c",
        "C++, c-plus-plus",
        "C#, c-sharp",
        "#java, java",
        "C# 9, c-sharp-9",
        "a+b, a-plus-b",
        "!!!, u21-u21-u21",
        "🎉, u1f389",
        "🎊, u1f38a",
        "+, u2b",
        "日本, 日本",
        "cafe\u0301, café",
        "T\u0308, \u1e97",
    })
    void namesTerms(String name, String slug) {
        assertThat(Slug.ofTerm(name)).isEqualTo(slug);
    }

    @Test
    void keepsTermsOfSignsApart() {
        List<String> names = List.of("C", "C++", "C#", "!", "!!", "?", "+", "++", "#", "🎉", "🎊", "...", "½", "²");
        Set<String> slugs = new HashSet<>();
        names.forEach(name -> slugs.add(Slug.ofTerm(name)));
        assertThat(slugs).hasSameSizeAs(names);
    }

    @Property(tries = 2000)
    void isStableUnderReslugging(@ForAll String text, @ForAll Slug.Mode mode) {
        if (mode != Slug.Mode.RAW) {
            String slug = Slug.of(text, mode);
            assertThat(Slug.of(slug, mode)).isEqualTo(slug);
        }
    }

    @Property(tries = 2000)
    void termsAlwaysHaveASlugThatIsStable(@ForAll @NotBlank String name) {
        String slug = Slug.ofTerm(name);
        assertThat(slug).isNotEmpty().doesNotContain("/", "?", "#", "%", " ", "\\");
        assertThat(Slug.ofTerm(slug)).isEqualTo(slug);
    }
}
