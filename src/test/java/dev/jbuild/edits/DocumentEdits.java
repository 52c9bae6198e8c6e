package dev.jbuild.edits;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** Edits of posts, drafts, pages and members of collections. */
final class DocumentEdits {

    private static final int MOST_POSTS = 20;

    private final Draft site;

    DocumentEdits(Draft site) {
        this.site = site;
    }

    Map<String, Supplier<List<Step>>> kinds() {
        Map<String, Supplier<List<Step>>> kinds = new LinkedHashMap<>();
        kinds.put("post: body", () -> List.of(site.body(post(), site.prose(List.of(Words.PARAGRAPHS)))));
        kinds.put("post: body with templates", () -> List.of(site.body(post(), prose())));
        kinds.put("post: a sentence more", this::sentence);
        kinds.put("post: other spelling, same HTML", this::blankLines);
        kinds.put("post: title", () -> key(post(), "title"));
        kinds.put("post: no title", () -> List.of(site.key(post(), "title", "")));
        kinds.put("post: date", () -> key(post(), "date"));
        kinds.put("post: tags", () -> List.of(site.key(post(), "tags", tags())));
        kinds.put("post: categories", () -> List.of(site.key(post(), "categories", tags())));
        kinds.put("post: key", () -> key(post(), site.pick(Words.KEYS)));
        kinds.put("post: other key", () -> key(post(), site.pick(Words.KEYS)));
        kinds.put("post: free key", () -> key(post(), "mood"));
        kinds.put("post: permalink", () -> key(post(), "permalink"));
        kinds.put("post: layout", () -> key(post(), "layout"));
        kinds.put("post: hidden", () -> key(post(), "hidden"));
        kinds.put("post: featured", () -> key(post(), "featured"));
        kinds.put("post: published", () -> key(post(), "published"));
        kinds.put("post: new", this::newPost);
        kinds.put("post: deleted", () -> site.count("_posts/") < 6 ? newPost() : List.of(new Step.Delete(post())));
        kinds.put("post: renamed", () -> List.of(new Step.Move(post(), postPath())));
        kinds.put("draft: edited", () -> List.of(site.body(site.any("_drafts/"), prose())));
        kinds.put("draft: to post", () -> List.of(new Step.Move(site.any("_drafts/"), postPath())));
        kinds.put("post: to draft", () -> List.of(new Step.Move(post(), "_drafts/" + site.name() + ".md")));
        kinds.put("page: edited", () -> List.of(site.body(page(), site.prose(List.of(Words.BODIES, Words.READERS)))));
        kinds.put("page: key", () -> key(page(), site.pick(List.of("title", "layout", "permalink", "hidden", "mood"))));
        kinds.put("page: new", this::newPage);
        kinds.put("page: deleted", () -> List.of(new Step.Delete(page())));
        kinds.put("item: edited", () -> List.of(site.body(item(), prose())));
        kinds.put("item: key", () -> key(item(), site.pick(List.of("title", "layout", "toc", "mood"))));
        kinds.put(
                "item: new",
                () -> List.of(new Step.Write(
                        site.pick(List.of("_recipes/", "_notes/")) + site.name() + ".md",
                        "---\ntitle: " + site.pick(Words.TITLES) + "\n---\n" + prose())));
        kinds.put("item: deleted", () -> List.of(new Step.Delete(item())));
        return kinds;
    }

    private String post() {
        return site.any("_posts/");
    }

    private String page() {
        return site.any(path -> path.startsWith("_pages/") || path.equals("plain.html"));
    }

    private String item() {
        return site.any(path -> path.startsWith("_recipes/") || path.startsWith("_notes/"));
    }

    private String prose() {
        return site.prose(List.of(Words.PARAGRAPHS, Words.BODIES));
    }

    private String tags() {
        List<String> tags = new ArrayList<>();
        for (int i = site.dice.nextInt(3); i > 0; i--) {
            tags.add('"' + site.pick(Words.TAGS) + '"');
        }
        return tags.toString();
    }

    private List<Step> key(String path, String key) {
        return path.equals("site.yml")
                ? newPost()
                : List.of(site.changing(() -> site.key(path, key, site.pick(Words.values(key)))));
    }

    private List<Step> sentence() {
        String path = post();
        String body = Draft.body(site.text(path));
        return List.of(site.body(path, body.length() > 3000 ? "Short again.\n" : body + "\nOne more sentence.\n"));
    }

    private List<Step> blankLines() {
        String path = post();
        return List.of(site.body(path, "\n" + Draft.body(site.text(path)).stripLeading() + "\n\n\n"));
    }

    private String postPath() {
        String day = site.pick(Words.DATES).substring(0, 10);
        return "_posts/" + day + "-" + site.name() + site.pick(List.of(".md", ".md", ".markdown"));
    }

    private List<Step> newPost() {
        if (site.count("_posts/") > MOST_POSTS) {
            return List.of(new Step.Delete(post()), new Step.Delete(post()));
        }
        String text = "---\ntitle: " + site.pick(Words.TITLES) + "\ntags: " + tags() + "\n---\n" + prose();
        return List.of(new Step.Write(postPath(), text));
    }

    private List<Step> newPage() {
        String path = site.pick(List.of("_pages/index.md", "_pages/deep/er.md", "_pages/404.md", "_pages/archive.md"));
        String layout = path.endsWith("index.md") ? "home" : site.pick(Words.values("layout"));
        String head = "---\ntitle: Page\n" + (layout.isEmpty() ? "" : "layout: " + layout + "\n") + "---\n";
        return List.of(new Step.Write(path, head + site.prose(List.of(Words.BODIES, Words.READERS))));
    }
}
