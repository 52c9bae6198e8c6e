package dev.jbuild.edits;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** Edits of everything that is no document: templates, settings, data, assets, the output, and what builds keep. */
final class OtherEdits {

    private final Draft site;
    private final List<String> settings = new ArrayList<>();
    private List<String> outputs = List.of();

    OtherEdits(Draft site) {
        this.site = site;
    }

    /** What the last build made. */
    void outputs(List<String> made) {
        outputs = made;
    }

    Map<String, Supplier<List<Step>>> kinds() {
        Map<String, Supplier<List<Step>>> kinds = new LinkedHashMap<>();
        kinds.put("include: changed", () -> List.of(new Step.Write(site.any("_includes/"), part())));
        kinds.put("include: hides the theme's", () -> toggle("_includes/", site.pick(Words.THEME_INCLUDES)));
        kinds.put("include: comes or goes", () -> toggle("_includes/", site.pick(List.of("note", "aside"))));
        kinds.put("layout: changed", this::layout);
        kinds.put("layout: hides the theme's", () -> toggle("_layouts/", site.pick(Words.THEME_LAYOUTS)));
        kinds.put("layout: comes or goes", () -> toggle("_layouts/", site.pick(List.of("frame", "item", "essay"))));
        kinds.put(
                "layout: key of the chain",
                () -> List.of(site.key(
                        "_layouts/framed.html",
                        site.pick(List.of("colour", "layout")),
                        site.pick(List.of("frame", "base", "blue", "essay")))));
        for (String which : List.of("a", "b", "c", "d", "e", "f", "g", "h")) {
            kinds.put("setting " + which, this::setting);
        }
        kinds.put(
                "setting: order and comments only",
                () -> List.of(new Step.Write("site.yml", "# " + site.name() + "\n" + site.text("site.yml"))));
        kinds.put("options", this::options);
        kinds.put("data: changed", this::data);
        kinds.put("data: other file", this::otherData);
        kinds.put("asset: changed", () -> List.of(new Step.Write(asset(), site.name() + "\n")));
        kinds.put("asset: same size", () -> List.of(new Step.Write(asset(), sized())));
        kinds.put("asset: in one tick", () -> inOneTick(asset()));
        kinds.put("asset: new", () -> List.of(new Step.Write("assets/" + site.name() + ".txt", site.name() + "\n")));
        kinds.put("asset: deleted", () -> List.of(new Step.Delete(asset())));
        kinds.put("asset: renamed", () -> List.of(new Step.Move(asset(), "assets/images/" + site.name() + ".png")));
        kinds.put(
                "asset: with front matter",
                () -> List.of(
                        new Step.Write("assets/dynamic.css", "---\n---\n/* " + site.pick(Words.BODIES) + " */\n")));
        kinds.put("image: comes or goes", () -> {
            String image = "assets/images/" + site.pick(List.of("one", "two", "none")) + ".png";
            return List.of(site.has(image) ? new Step.Delete(image) : new Step.Write(image, "back\n"));
        });
        kinds.put("image: moves to the theme's place", () -> {
            String style = "assets/css/style.css";
            return List.of(site.has(style) ? new Step.Delete(style) : new Step.Write(style, "a { }\n"));
        });
        kinds.put("document: in one tick", () -> inOneTick(site.any(path -> path.matches("_(posts|includes)/.*"))));
        kinds.put("touch", () -> List.of(new Step.Touch(site.any("")), new Step.Touch(site.any(""))));
        kinds.put("output: touched", () -> List.of(new Step.Touch(output())));
        kinds.put("output: deleted", () -> List.of(new Step.Delete(output()), new Step.Delete(output())));
        kinds.put("output: folder deleted", () -> {
            String path = output();
            return List.of(new Step.Delete(path.substring(0, path.lastIndexOf('/'))));
        });
        kinds.put("output: tampered with", () -> List.of(new Step.Write(output(), "by hand\n")));
        kinds.put("output: emptied", () -> List.of(new Step.Write(output(), "")));
        kinds.put(
                "output: a file of the author's",
                () -> List.of(new Step.Write("_site/" + EditedSite.FOREIGN + "mine.txt", site.name() + "\n")));
        kinds.put(
                "state: damaged",
                () -> List.of(new Step.Damage(site.pick(List.of(EditedSite.Harm.values())), site.dice.nextInt(100))));
        kinds.put("nothing", List::of);
        return kinds;
    }

    private String asset() {
        return site.any(path -> path.startsWith("assets/") && !path.endsWith("dynamic.css"));
    }

    private String output() {
        return "_site/" + (outputs.isEmpty() ? "index.html" : site.pick(outputs));
    }

    /** Texts of one length. */
    private String sized() {
        return "size" + (char) ('a' + site.dice.nextInt(26)) + "\n";
    }

    private List<Step> inOneTick(String path) {
        String text = site.text(path);
        char[] letters = text.toCharArray();
        for (int i = letters.length - 1; i >= 0; i--) {
            if (letters[i] >= 'a' && letters[i] <= 'y' && i > text.lastIndexOf("---") && !text.contains("{")) {
                letters[i]++;
                break;
            }
        }
        return List.of(
                new Step.Write(path, text + "tick\n"),
                new Step.Write(path, text),
                new Step.Build(),
                new Step.Rewrite(path, new String(letters)));
    }

    private String part() {
        return "<p>" + site.prose(List.of(Words.BODIES, Words.READERS, Words.OWN)) + "</p>\n";
    }

    private List<Step> toggle(String folder, String name) {
        String path = folder + name + ".html";
        if (site.has(path)) {
            return List.of(new Step.Delete(path));
        }
        String text = folder.equals("_layouts/") ? "<!doctype html>\n{{ content }}\n" + part() : part();
        return List.of(new Step.Write(path, text));
    }

    private List<Step> layout() {
        String path = site.any("_layouts/");
        String text = site.text(path);
        String[] lines = text.split("(?<=\n)");
        String inside = "<i>" + site.pick(site.pick(List.of(Words.BODIES, Words.READERS, Words.OWN))) + "</i>\n";
        int at = text.lastIndexOf("{{ content }}");
        if (path.equals("site.yml") || at < 0 || lines.length > 14) {
            return List.of(new Step.Write(
                    "_layouts/essay.html",
                    "{% extends \"base\" %}\n{% block main %}\n" + "{{ content }}\n" + inside + "{% endblock %}\n"));
        }
        int end = text.indexOf('\n', at) + 1;
        return List.of(new Step.Write(path, text.substring(0, end) + inside + text.substring(end)));
    }

    private List<Step> setting() {
        if (settings.isEmpty()) {
            settings.addAll(Words.SETTINGS);
            Collections.shuffle(settings, site.dice);
        }
        String key = settings.remove(settings.size() - 1);
        return List.of(site.changing(() -> site.setting(key, site.pick(Words.setting(key)))));
    }

    private List<Step> options() {
        List<String> options = new ArrayList<>();
        if (site.chance(0.8)) {
            options.add("--clock");
            options.add(site.pick(List.of("2026-11-01T00:00:00Z", "2026-11-01T00:00:00Z", "2027-01-01T00:00:00Z")));
        }
        List<List<String>> more = List.of(
                List.of("--drafts"),
                List.of("--future"),
                List.of("--unpublished"),
                List.of("--limit-posts", "5"),
                List.of("--baseurl", "/else"),
                List.of("--url", "https://option.example"),
                List.of("--strict"),
                List.of("--clean"),
                List.of("--threads", "1"),
                List.of("-d", "../out"));
        for (List<String> option : more) {
            if (site.chance(0.15)) {
                options.addAll(option);
            }
        }
        return List.of(new Step.Options(options));
    }

    private List<Step> data() {
        return switch (site.dice.nextInt(4)) {
            case 0 -> List.of(new Step.Write("_data/team.yml", "lead: " + site.name() + "\ncook: salt\n"));
            case 1 -> List.of(new Step.Write("_data/team.yml", "cook: " + site.name() + "\nlead: Ada\n"));
            case 2 -> List.of(new Step.Write("_data/numbers.json", "[1, " + site.dice.nextInt(9) + "]\n"));
            default -> List.of(new Step.Write("_data/people.csv", "name,age\n" + site.name() + ",3\n"));
        };
    }

    private List<Step> otherData() {
        String path =
                site.pick(List.of("_data/numbers.json", "_data/people.csv", "_data/other.yml", "_data/team/x.yml"));
        if (site.has(path)) {
            return List.of(new Step.Delete(path));
        }
        return List.of(new Step.Write(path, path.endsWith("json") ? "[4]\n" : "a: 1\n"));
    }
}
