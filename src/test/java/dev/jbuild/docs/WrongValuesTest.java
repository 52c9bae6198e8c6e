package dev.jbuild.docs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.google.gson.JsonPrimitive;
import dev.jbuild.config.ConfigReader;
import dev.jbuild.config.Form;
import dev.jbuild.config.Overrides;
import dev.jbuild.config.Setting;
import dev.jbuild.config.SettingTable;
import dev.jbuild.config.SiteConfig;
import dev.jbuild.content.FrontMatterKeys;
import dev.jbuild.content.Metadata;
import dev.jbuild.content.MetadataReader;
import dev.jbuild.data.DataMap;
import dev.jbuild.data.YamlReader;
import dev.jbuild.diagnostic.Outcome;
import dev.jbuild.diagnostic.SourceText;
import dev.jbuild.path.SourcePath;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Wrong values for each setting and each key of front matter that jbuild knows: the author is told where the value
 * stands and what to write, and nothing breaks. The keys come from the tables that the readers have, so that none can be
 * forgotten.
 */
class WrongValuesTest {

    /** Values that are wrong for one key alone. */
    private static final Map<String, List<String>> OF_KEY = Map.of(
            "url", List.of("example.org"),
            "baseurl", List.of("https://example.org"),
            "timezone", List.of("Europe/Berln", "7"),
            "permalink", List.of("prety", "7"),
            "cname", List.of("not a host", "7"),
            "generate[].data", List.of("taem"),
            "lang", List.of("German", "not a language", "de_AT_", "7"),
            "redirect_from", List.of("https://example.org/old/"),
            "redirect_to", List.of("//example.org", "mailto:me@example.org"));

    /** What must stand beside a key for it to be read. */
    private static final Map<String, Map<String, String>> BESIDE = Map.of(
            "generate[]", Map.of("data", "team", "path", "/team/:name/"),
            "collections.*", Map.of("index", "/recipes/"));

    @TempDir
    Path folder;

    private int sites;

    /**
     * A key and a value as they stand in a file.
     *
     * @param text the file's, whose last line but {@code below} has the value
     * @param line of the value
     * @param column of the value
     */
    private record Written(String file, String text, int line, int column) {}

    @TestFactory
    Stream<DynamicTest> settings() {
        List<DynamicTest> tests = new ArrayList<>();
        for (Setting setting : SettingTable.all()) {
            for (String value : wrong(setting, setting.name())) {
                String name = setting.name() + ": " + value;
                tests.add(dynamicTest(name, () -> isTold(setting, value, inSettings(setting.name(), value))));
            }
            tests.add(dynamicTest(setting.name() + ":", () -> isQuiet(inSettings(setting.name(), ""))));
        }
        assertThat(tests).hasSizeGreaterThan(300);
        return tests.stream();
    }

    @TestFactory
    Stream<DynamicTest> frontMatter() {
        List<DynamicTest> tests = new ArrayList<>();
        for (Setting key : FrontMatterKeys.all()) {
            for (String value : wrong(key, key.name().equals("permalink") ? "" : key.name())) {
                String name = key.name() + ": " + value;
                tests.add(dynamicTest(name, () -> isTold(key, value, inFrontMatter(key.name(), value))));
            }
            tests.add(dynamicTest(key.name() + ":", () -> isQuiet(inFrontMatter(key.name(), ""))));
        }
        assertThat(tests).hasSizeGreaterThan(100);
        return tests.stream();
    }

    @TestFactory
    Stream<DynamicTest> slips() {
        List<DynamicTest> tests = new ArrayList<>();
        for (Setting setting : SettingTable.all()) {
            String name = setting.name();
            String last = name.substring(name.lastIndexOf('.') + 1);
            if (!last.equals("*")) {
                String slipped = name.substring(0, name.length() - last.length()) + slip(last);
                tests.add(dynamicTest(slipped, () -> isAdvised(last, inSettings(slipped, "x"))));
            }
        }
        for (Setting key : FrontMatterKeys.all()) {
            // Words of three letters have too many neighbours that somebody means.
            if (key.name().length() > 3) {
                tests.add(dynamicTest(
                        slip(key.name()), () -> isAdvised(key.name(), inFrontMatter(slip(key.name()), "x"))));
            }
        }
        return tests.stream();
    }

    @TestFactory
    Stream<DynamicTest> defaults() {
        List<DynamicTest> tests = new ArrayList<>();
        for (Setting setting : SettingTable.all()) {
            // Whether the command line or the settings name the output folder makes a difference, be it the usual one.
            if (!setting.standard().isEmpty() && !setting.name().equals("destination")) {
                tests.add(dynamicTest(
                        setting.name(),
                        () -> assertThat(settings(inSettings(setting.name(), setting.standard())))
                                .isEqualTo(settings(inSettings(setting.name(), "")))));
            }
        }
        for (Setting key : FrontMatterKeys.all()) {
            if (!key.standard().isEmpty()) {
                tests.add(dynamicTest(
                        "page." + key.name(),
                        () -> assertThat(metadata(key.name(), key.standard())).isEqualTo(metadata(key.name(), ""))));
            }
        }
        assertThat(tests).hasSizeGreaterThan(50);
        return tests.stream();
    }

    /** What settings mean, without how they are written. */
    private static List<Object> settings(Written written) {
        SourceText file = new SourceText(SourcePath.of("site.yml"), written.text());
        Outcome<SiteConfig> outcome = new ConfigReader().read(Optional.of(file), Overrides.NONE);
        SiteConfig config = outcome.value();
        assertThat(outcome.diagnostics()).isEmpty();
        assertThat(config).isNotNull();
        return List.of(
                config.identity(),
                config.files(),
                config.selection(),
                config.links(),
                config.lists(),
                config.sorting(),
                config.feeds(),
                config.hosting(),
                config.markdown(),
                config.collections(),
                config.defaults());
    }

    private static Metadata metadata(String key, String value) {
        SourceText file = new SourceText(SourcePath.of("_posts/a.md"), key + ": " + value + "\n");
        DataMap values = (DataMap) new YamlReader().read(file).value();
        Outcome<Metadata> outcome = new MetadataReader().read(file, values, ZoneOffset.UTC);
        assertThat(outcome.diagnostics()).isEmpty();
        return outcome.value();
    }

    @Test
    void readersAskForNothingElse() {
        for (String file : List.of(
                "ConfigReader",
                "CollectionsReader",
                "DefaultsReader",
                "FeedsReader",
                "HostingReader",
                "TaxonomiesReader",
                "ArchivesReader",
                "GenerateReader",
                "LinkPatterns",
                "HeadingLevels")) {
            List<String> known = SettingTable.all().stream()
                    .map(setting -> setting.name().substring(setting.name().lastIndexOf('.') + 1))
                    .toList();
            String asking = "(?:fields|feed|own|rule|scope|inside)"
                    + "(?:, |\\.(?:text|word|words|texts|flag|count|map|list|value)\\()\"([a-z_]+)\"";
            List<String> asked = new ArrayList<>(Manual.found(asking, Manual.source("config/" + file + ".java")));
            asked.remove("kramdown");
            assertThat(known).as(file).containsAll(asked);
        }
    }

    private void isTold(Setting setting, String value, Written written) {
        Tool.Run run = built(written);
        boolean warning = setting.reader() == Setting.Reader.THEME || setting.form() == Form.PEOPLE;
        assertThat(run.code()).as(run.out() + run.err()).isEqualTo(warning ? 0 : 1);
        // A map where texts are wanted is told of where it stands in the list.
        int column = written.column() + (value.startsWith("[{") && isTexts(setting) ? 1 : 0);
        assertThat(problems(run)).as(run.out()).anySatisfy(problem -> {
            assertThat(problem.get("file").getAsString()).isEqualTo(written.file());
            assertThat(problem.get("line")).isEqualTo(new JsonPrimitive(written.line()));
            assertThat(problem.get("column").getAsInt()).isEqualTo(column);
            assertThat(problem.get("hint").getAsString()).isNotBlank();
        });
    }

    private static boolean isTexts(Setting setting) {
        return switch (setting.form()) {
            case TEXTS, WORDS, CHOICES -> setting.reader() == Setting.Reader.BUILD;
            case FLAG_OR_NAMES -> true;
            default -> false;
        };
    }

    private void isQuiet(Written written) {
        Tool.Run run = built(written);
        boolean needed = written.text().contains("generate:");
        assertThat(run.code()).as(run.out() + run.err()).isIn(needed ? List.of(0, 1) : List.of(0));
        assertThat(problems(run))
                .allSatisfy(problem -> assertThat(problem.get("code").getAsString())
                        .as(run.out())
                        .isIn("feed-url", needed ? "config-generate" : "feed-url"));
    }

    private void isAdvised(String name, Written written) {
        Tool.Run run = built(written);
        assertThat(run.code()).as(run.out() + run.err()).isIn(0, 1);
        assertThat(problems(run)).as(run.out()).anySatisfy(problem -> {
            assertThat(problem.get("line")).isEqualTo(new JsonPrimitive(written.line()));
            assertThat(problem.get("hint").getAsString()).contains("'" + name + "'");
        });
    }

    private Tool.Run built(Written written) {
        Path site = folder.resolve("site" + ++sites);
        Tool.write(site, "_data/team.yml", "- name: Maren\n");
        Tool.write(site, "_recipes/soup.md", "---\ntitle: Soup\ndate: 2026-01-02\n---\nText.\n");
        Tool.write(site, written.file(), written.text());
        if (!written.file().equals("site.yml")) {
            Tool.write(site, "site.yml", "url: https://example.org\n");
        }
        return Tool.run(site, "build", "--json");
    }

    private static List<JsonObject> problems(Tool.Run run) {
        List<JsonObject> problems = new ArrayList<>();
        JsonObject report = JsonParser.parseString(run.out()).getAsJsonObject();
        for (JsonElement problem : report.getAsJsonArray("diagnostics")) {
            problems.add(problem.getAsJsonObject());
        }
        return problems;
    }

    private static Written inFrontMatter(String key, String value) {
        String line = key + ": " + value;
        return new Written("_posts/2026-01-01-a.md", "---\n" + line + "\n---\nText.\n", 2, column(line, key));
    }

    /** The lines of a dotted name, with what must stand beside it above it. */
    private static Written inSettings(String name, String value) {
        StringBuilder text = new StringBuilder(name.matches("url|ulr") ? "" : "url: https://example.org\n");
        text.append(name.startsWith("feed.taxonomies.") ? "taxonomies: [topics]\n" : "");
        text.append(name.startsWith("feed.collections.") ? "collections: {recipes: {output: true}}\n" : "");
        String indent = "";
        StringBuilder above = new StringBuilder();
        String[] keys = name.split("\\.");
        String line = "";
        for (int i = 0; i < keys.length; i++) {
            String key = keys[i].replace("[]", "");
            above.append(i == 0 ? "" : ".").append(keys[i]);
            if (i == keys.length - 1) {
                line = indent + yamlKey(key, keys) + ": " + value;
                break;
            }
            text.append(indent).append(yamlKey(key, keys)).append(":\n");
            boolean item = keys[i].endsWith("[]");
            indent = indent.replace('-', ' ') + (item ? "  - " : "  ");
            for (Map.Entry<String, String> other :
                    new TreeMap<>(BESIDE.getOrDefault(above.toString(), Map.of())).entrySet()) {
                if (!other.getKey().equals(keys[i + 1])) {
                    text.append(indent)
                            .append(other.getKey())
                            .append(": ")
                            .append(other.getValue())
                            .append('\n');
                    indent = indent.replace('-', ' ');
                }
            }
        }
        text.append(line).append('\n');
        int lines = (int) text.chars().filter(c -> c == '\n').count();
        return new Written("site.yml", text.toString(), lines, column(line, line.strip()));
    }

    private static String yamlKey(String key, String[] keys) {
        return !key.equals("*")
                ? key
                : switch (keys[0]) {
                    case "collections" -> "recipes";
                    case "feed" -> keys[1].equals("collections") ? "recipes" : "topics";
                    case "headers" -> "/assets/*";
                    default -> "topics";
                };
    }

    private static int column(String line, String key) {
        return line.indexOf(": ") + 3;
    }

    /** The first two letters behind the first one that differ, the other way round. */
    private static String slip(String word) {
        int i = 1;
        while (i + 2 < word.length() && word.charAt(i) == word.charAt(i + 1)) {
            i++;
        }
        return word.substring(0, i) + word.charAt(i + 1) + word.charAt(i) + word.substring(i + 2);
    }

    /** Wrong values by the form, and those of one key. */
    private static List<String> wrong(Setting setting, String key) {
        List<String> values = new ArrayList<>(OF_KEY.getOrDefault(key, List.of()));
        values.addAll(
                switch (setting.form()) {
                    case TEXT, FLAG_OR_TEXT -> List.of("[one, two]", "{a: b}");
                    case FLAG -> List.of("7", "ture", "[true]", "{a: b}");
                    case COUNT -> List.of("-1", "ten", "1.5", "[1]", "{a: b}");
                    case CHOICE -> List.of(slip(setting.choices().get(0)), "7", "[one]", "{a: b}");
                    case CHOICES -> List.of(slip(setting.choices().get(0)), "7", "{a: b}", "[{a: b}]");
                    case DATE -> List.of("yesterday", "2026-13-45", "[2026-01-01]", "{a: b}");
                    case TEXTS, WORDS -> List.of("{a: b}", "[{a: b}]");
                    case PATH -> List.of("https://example.org/", "[one]", "{a: b}");
                    case PATTERN, FLAG_OR_PATTERN -> List.of("/all/", "[one]", "{a: b}");
                    case LEVELS -> List.of("9", "deep", "[3, 2]", "{a: b}");
                    case MAP -> List.of("7", "word", "[one]");
                    case LIST, LIST_OR_MAP ->
                        setting.form() == Form.LIST ? List.of("7", "word", "{a: b}") : List.of("7", "word");
                    case FLAG_OR_NAMES -> List.of("7", "ture", "[{a: b}]");
                    case FLAG_OR_MAP -> List.of("7", "ture", "[one]");
                    case TEXT_OR_MAP -> List.of("[one, two]");
                    case PEOPLE -> List.of("{nick: x}");
                });
        return values;
    }
}
