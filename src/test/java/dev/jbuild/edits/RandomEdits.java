package dev.jbuild.edits;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;

/**
 * An endless row of edits that a seed decides. Kinds come as cards from a shuffled deck, so that each comes up as often
 * as any other. What does not build is mended soon, so that most edits are those of a site that builds.
 */
final class RandomEdits {

    /** What is done between two builds that are compared. */
    record Edit(String kind, List<Step> steps) {}

    private final Draft site;
    private final OtherEdits others;
    private final Map<String, Supplier<List<Step>>> kinds = new LinkedHashMap<>();
    private final Deque<String> deck = new ArrayDeque<>();
    private final List<Draft.State> past = new ArrayList<>();

    RandomEdits(long seed, List<Step> base) {
        site = new Draft(seed);
        site.note(base);
        others = new OtherEdits(site);
        kinds.putAll(new DocumentEdits(site).kinds());
        kinds.putAll(others.kinds());
        kinds.put("broken front matter", () -> broken("_posts/", "---\ntitle: [open\ntags: {\n---\nText.\n"));
        kinds.put("broken date", () -> broken("_posts/", "---\ndate: 2026-02-30\n---\nText.\n"));
        kinds.put("broken template in a body", () -> broken("_posts/", "---\ntitle: x\n---\nText {% if %} {{ a.\n"));
        kinds.put("missing include", () -> broken("_posts/", "---\ntitle: x\n---\n{% include \"nowhere\" %}\n"));
        kinds.put("unknown layout", () -> broken("_posts/", "---\nlayout: nowhere\n---\nText.\n"));
        kinds.put("broken layout", () -> broken("_layouts/", "{% block main %}{{ content }\n"));
        kinds.put("broken include", () -> broken("_includes/", "{% for x in %}\n"));
        kinds.put("broken data", () -> broken("_data/", "a: [1\nb: }\n"));
        kinds.put(
                "broken settings",
                () -> List.of(site.setting(
                        site.pick(List.of("permalink", "timezone", "paginate", "defaults")),
                        site.pick(List.of("/:nonsense/", "Mars/One", "many", "[")))));
        kinds.put(
                "one address for two",
                () -> List.of(
                        site.key(site.any("_posts/"), "permalink", "/twice/"),
                        site.key(site.any("_pages/"), "permalink", "/twice/")));
        kinds.put("broken, built and mended", () -> {
            String path = site.any(file -> !file.startsWith("assets/"));
            Step mend = new Step.Write(path, site.text(path));
            return List.of(new Step.Write(path, "---\n{% {{ [\n"), new Step.Build(), mend, more().get(0));
        });
        kinds.put("broken, edited, built and mended", () -> {
            String path = site.any("_posts/");
            List<Step> steps = new ArrayList<>();
            steps.add(new Step.Write(path, "---\ntitle: {\n---\n"));
            steps.addAll(more());
            steps.add(new Step.Build());
            steps.add(new Step.Write(path, site.text(path)));
            return steps;
        });
        kinds.put("back to an earlier state", () -> past.isEmpty() ? List.of() : site.stepsTo(site.pick(past)));
        kinds.put("many at once", () -> {
            List<Step> steps = new ArrayList<>();
            for (int i = 2 + site.dice.nextInt(4); i > 0; i--) {
                steps.addAll(more());
            }
            return steps;
        });
    }

    /** All kinds there are. */
    List<String> kinds() {
        return List.copyOf(kinds.keySet());
    }

    /** The next edit, after a build that ended as it did. */
    Edit next(Built last) {
        others.outputs(List.copyOf(last.tree().keySet()));
        if (last.code() == 0) {
            past.add(site.state());
        } else if (!past.isEmpty() && site.chance(0.75)) {
            return noted("mended", site.stepsTo(past.get(past.size() - 1)));
        }
        if (deck.isEmpty()) {
            List<String> cards = new ArrayList<>(kinds.keySet());
            Collections.shuffle(cards, site.dice);
            deck.addAll(cards);
        }
        String kind = deck.pop();
        return noted(kind, Objects.requireNonNull(kinds.get(kind)).get());
    }

    private Edit noted(String kind, List<Step> steps) {
        site.note(steps);
        return new Edit(kind, steps);
    }

    private List<Step> more() {
        List<String> simple = List.of("post: body", "post: title", "post: tags", "setting a", "include: changed");
        List<Step> steps = Objects.requireNonNull(kinds.get(site.pick(simple))).get();
        site.note(steps);
        return steps;
    }

    private List<Step> broken(String folder, String text) {
        return List.of(new Step.Write(site.any(folder), text));
    }
}
