package dev.jbuild.build;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jbuild.Schemas;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A site of more pages than one sitemap may name; it is too large for a golden site. */
class LargeSitemapIT {

    private static final int PAGES = 50_010;

    @TempDir
    Path temp;

    @Test
    void anIndexNamesSitemapsThatTogetherNameEveryPage() throws IOException, InterruptedException {
        Path site = temp.resolve("site");
        Files.createDirectories(site.resolve("_layouts"));
        Files.createDirectories(site.resolve("_data"));
        Files.writeString(
                site.resolve("site.yml"),
                "url: https://example.org\ntheme: none\n"
                        + "generate:\n  - {data: cups, path: '/cups/:name/', layout: cup, title: name}\n");
        Files.writeString(site.resolve("_layouts/cup.html"), "{{ page.title }}\n");
        List<String> names =
                IntStream.range(0, PAGES).mapToObj(number -> "cup-" + number).toList();
        Files.writeString(site.resolve("_data/cups.csv"), "name\n" + String.join("\n", names) + "\n");

        Path output = PackedTool.build(site, temp.resolve("output"));
        // The first part is left out here: to look for addresses that stand twice costs the schema's reader minutes.
        for (String name : List.of("sitemap.xml", "sitemap-2.xml")) {
            assertThat(Schemas.mistakes(Schemas.SITEMAP, Files.readString(output.resolve(name))))
                    .isEmpty();
        }
        List<String> parts = addresses(output, "sitemap.xml");
        assertThat(parts).containsExactly("https://example.org/sitemap-1.xml", "https://example.org/sitemap-2.xml");
        assertThat(Files.readString(output.resolve("robots.txt"))).contains("https://example.org/sitemap.xml");

        List<String> first = addresses(output, "sitemap-1.xml");
        List<String> second = addresses(output, "sitemap-2.xml");
        assertThat(first).hasSize(50_000);
        assertThat(second).hasSize(PAGES - 50_000);
        Set<String> all = new TreeSet<>(first);
        all.addAll(second);
        List<String> expected = new ArrayList<>();
        names.forEach(name -> expected.add("https://example.org/cups/" + name + "/"));
        assertThat(all).isEqualTo(new TreeSet<>(expected));
        assertThat(output.resolve("cups/cup-" + (PAGES - 1) + "/index.html")).hasContent("cup-" + (PAGES - 1));
    }

    private static List<String> addresses(Path output, String name) throws IOException {
        return Jsoup.parse(Files.readString(output.resolve(name)), Parser.xmlParser())
                .select("loc")
                .eachText();
    }
}
