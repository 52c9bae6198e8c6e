package dev.jbuild.docs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jbuild.config.Setting;
import dev.jbuild.config.SettingTable;
import dev.jbuild.content.FrontMatterKeys;
import dev.jbuild.template.TemplateFilter;
import dev.jbuild.template.filter.Filters;
import dev.jbuild.template.filter.SiteUrls;
import dev.jbuild.text.CalendarNames;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** What has a name is in the manual under that name, and what the manual names is there. */
class NamedThingsTest {

    /** Words in the reader of front matter that are values, or keys inside of others. */
    private static final Set<String> NO_KEYS = Set.of("none", "null", "false", "name", "path", "metadata");

    @Test
    void settings() throws IOException {
        Set<String> keys = names(SettingTable.all());
        keys.removeIf(name -> name.indexOf('.') >= 0);
        Set<String> shown = Manual.found("\\bsite\\.([a-z_]+)", theme());
        shown.removeAll(Manual.words("view/SiteView.java", "NAMES"));
        keys.addAll(shown);
        assertThat(Manual.headings(Manual.page("settings"), 3)).containsExactlyInAnyOrderElementsOf(keys);
    }

    private static Set<String> names(List<Setting> settings) {
        Set<String> names = new TreeSet<>();
        settings.forEach(setting -> names.add(setting.name()));
        return names;
    }

    @Test
    void settingsAreNotKnownToTheReaderAlone() {
        Set<String> asked = new TreeSet<>();
        for (String file : List.of("ConfigReader", "CollectionsReader", "DefaultsReader", "LinkPatterns")) {
            asked.addAll(Manual.found(
                    "fields(?:, |\\.(?:text|word|texts|flag|count|map|list|value)\\()\"([a-z_]+)\"",
                    Manual.source("config/" + file + ".java")));
        }
        assertThat(Manual.headings(Manual.page("settings"), 3)).containsAll(asked);
    }

    @Test
    void frontMatter() throws IOException {
        Set<String> keys = names(FrontMatterKeys.all());
        Set<String> shown = Manual.found("\\b(?:page|post)\\.([a-z_]+)", theme());
        shown.removeAll(entryNames());
        Set<String> read = Manual.found("\"([a-z_]+)\"", Manual.source("content/MetadataReader.java"));
        read.removeAll(NO_KEYS);
        assertThat(keys).containsAll(shown).containsAll(read);
        assertThat(Manual.headings(Manual.page("front-matter"), 3)).containsExactlyInAnyOrderElementsOf(keys);
    }

    @Test
    void filters() {
        List<String> filters = new ArrayList<>(Manual.words("template/pebble/PebbleRules.java", "FILTERS"));
        filters.add("raw");
        for (TemplateFilter filter : Filters.standard(
                new SiteUrls("", ""),
                ZoneOffset.UTC,
                lang -> CalendarNames.ENGLISH,
                new Filters.Markup((text, lang) -> text, (text, lang) -> text))) {
            String parameters = String.join(", ", filter.parameters());
            filters.add(parameters.isEmpty() ? filter.name() : filter.name() + "(" + parameters + ")");
        }
        assertThat(Manual.found("^`([^`]*)`$", Manual.page("filters"))).containsExactlyInAnyOrderElementsOf(filters);
    }

    @Test
    void shortcodes() throws IOException {
        Set<String> files = new TreeSet<>();
        Set<String> signatures = new TreeSet<>();
        for (String file : resource("/theme/index.txt").lines().toList()) {
            String name = file.replaceAll(".*/|\\.html$", "");
            if (file.startsWith("_includes/shortcodes/")) {
                files.add(name);
                String macro = "macro (" + name + "\\(.*\\)) -?%}";
                signatures.addAll(Manual.found(macro, resource("/theme/" + file)));
            }
        }
        String page = Manual.page("shortcodes");
        assertThat(Manual.headings(page, 3)).containsExactlyInAnyOrderElementsOf(files);
        Set<String> shown = Manual.found("^`([^`]*)`$\\n\\n", page);
        assertThat(shown).containsExactlyInAnyOrderElementsOf(signatures);
        Set<String> functions = Manual.found("all\\.put\\(\"([a-z_]+)\"", Manual.source("view/SiteFunctions.java"));
        functions.addAll(Manual.words("template/pebble/ShortcodeCall.java", "COMPLAINTS"));
        assertThat(Manual.found("^`([a-z_]+)\\([a-z]*\\)`$\n: ", page)).isEqualTo(functions);
    }

    @Test
    void commandsAndOptions() {
        Path here = Path.of("").toAbsolutePath();
        Set<String> commands =
                Manual.found("^  ([a-z]+) ", Tool.run(here, "help").out());
        List<Manual.Section> sections = Manual.sections(Manual.page("command-line"), 2);
        assertThat(Manual.headings(Manual.page("command-line"), 2)).containsExactlyInAnyOrderElementsOf(commands);
        for (Manual.Section section : sections) {
            String command = section.heading().replace("`", "");
            if (commands.contains(command) && !command.equals("help")) {
                Set<String> named = new TreeSet<>();
                for (String line : Manual.found("^(`-[^:|]*`)$", section.text())) {
                    named.addAll(Manual.found("`([^`]*)`", line));
                }
                assertThat(named)
                        .isEqualTo(options(Tool.run(here, "help", command).out()));
            }
        }
    }

    private static Set<String> options(String help) {
        Set<String> options = new TreeSet<>();
        for (String line : Manual.found("^ +(-.*)$", help)) {
            for (String name : line.split("[ =]{1,}(?=[A-Z])|  +", 2)[0].split(", ")) {
                options.add(name.strip());
            }
        }
        return options;
    }

    @Test
    void exitStatus() {
        assertThat(Manual.found("^\\| (\\d+) \\|", Manual.page("command-line")))
                .isEqualTo(Manual.found("static final int \\w+ = (\\d+);", Manual.source("cli/ExitCode.java")));
    }

    @Test
    void variables() {
        Set<String> variables = Manual.found("\\b(JBUILD_[A-Z_]+)", Manual.read(Path.of("jbuild")));
        variables.addAll(Manual.found("\\.variable\\(\"([A-Z_]+)\"\\)", Manual.source("cli/SiteOptions.java")));
        variables.addAll(Manual.found("\\.variable\\(\"([A-Z_]+)\"\\)", Manual.source("cli/ServeCommand.java")));
        assertThat(Manual.firstCells(Manual.page("command-line"))).containsAll(variables);
    }

    @Test
    void jsonReport() {
        Set<String> names = Manual.found("name\\(\"([a-z_]+)\"\\)", Manual.source("build/ReportJson.java"));
        names.remove("text"); // of notes
        for (String name : names) {
            assertThat(Manual.page("command-line")).contains("`" + name + "`");
        }
    }

    @Test
    void previewEvents() {
        Set<String> names = Manual.found("(?:name|value)\\(\"([a-z_]+)\"\\)", Manual.source("serve/PreviewJson.java"));
        for (String name : names) {
            assertThat(Manual.page("command-line")).contains("`" + name + "`");
        }
    }

    @Test
    void templateNames() {
        String page = Manual.page("templates");
        for (Manual.Section section : Manual.sections(page, 3)) {
            Set<String> expected = switch (section.heading()) {
                case "`site`" -> Manual.words("view/SiteView.java", "NAMES");
                case "`page`" -> entryNames();
                case "Terms" -> Manual.words("view/TermView.java", "NAMES");
                case "`paginator`" -> Manual.words("view/PaginatorView.java", "NAMES");
                default -> Set.of();
            };
            if (!expected.isEmpty()) {
                assertThat(Manual.firstCells(section.text())).isEqualTo(expected);
            }
        }
        assertThat(Manual.found("`loop\\.([a-z]+)`", page))
                .isEqualTo(Manual.words("template/pebble/LoopState.java", "NAMES"));
        for (String tag : Manual.words("template/pebble/TagCheck.java", "ALL")) {
            assertThat(tag.startsWith("end") || page.contains("`" + tag + "`"))
                    .as(tag)
                    .isTrue();
        }
    }

    @Test
    void themeFiles() throws IOException {
        Set<String> files = new TreeSet<>(resource("/theme/index.txt").lines().toList());
        assertThat(Manual.firstCells(Manual.page("theme"))).isEqualTo(files);
    }

    @Test
    void themeSaysNothingButTheLanguagesWords() throws IOException {
        for (String name : resource("/theme/index.txt").lines().toList()) {
            if (name.endsWith(".html") && !name.endsWith("json-ld.html")) {
                String file = resource("/theme/" + name).replaceAll("(?s)\\{#.*?#\\}|\\{%.*?%\\}|\\{\\{.*?\\}\\}", "");
                assertThat(Manual.found("(?:title|alt|aria-label)=\"([^\"]*[A-Za-z]{3}[^\"]*)\"", file))
                        .as(name)
                        .isEmpty();
                assertThat(Manual.found("([A-Za-z]{3,})", file.replaceAll("(?s)<[^>]*>", "")))
                        .as(name)
                        .isEmpty();
            }
        }
    }

    @Test
    void permalinkTokens() {
        Set<String> tokens = new TreeSet<>();
        for (String constant : Manual.found("^    ([A-Z_]+)\\((?:true|false)\\)", Manual.source("route/Token.java"))) {
            tokens.add(":" + constant.toLowerCase(java.util.Locale.ROOT));
        }
        String page = Manual.page("addresses");
        assertThat(Manual.found("^\\| `(:[a-z_]+)` ", page)).isEqualTo(tokens);
        assertThat(Manual.found("^\\| `([a-z]+)` \\| `/", page))
                .isEqualTo(Manual.words("config/LinkPatterns.java", "STYLES"));
    }

    private static Set<String> entryNames() {
        Set<String> names = Manual.words("view/EntryView.java", "OWN");
        names.addAll(List.of("posts", "term", "taxonomy", "years", "year", "month"));
        return names;
    }

    private static String theme() throws IOException {
        StringBuilder theme = new StringBuilder();
        for (String name : resource("/theme/index.txt").lines().toList()) {
            if (name.endsWith(".html")) {
                theme.append(resource("/theme/" + name));
            }
        }
        return theme.toString();
    }

    private static String resource(String name) throws IOException {
        try (InputStream in = NamedThingsTest.class.getResourceAsStream(name)) {
            assertThat(in).as(name).isNotNull();
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
