package dev.jbuild.check;

import dev.jbuild.config.SiteConfig;
import dev.jbuild.content.FrontMatterPlaces;
import dev.jbuild.data.DataScalar;
import dev.jbuild.data.DataValue;
import dev.jbuild.diagnostic.Diagnostic;
import dev.jbuild.route.RouteTable;
import dev.jbuild.route.Target;
import dev.jbuild.site.Entry;
import dev.jbuild.template.TemplateSource;
import java.util.ArrayList;
import java.util.List;

/** Finds pages that ask the theme for formulas or diagrams while the script that draws them is not there. */
final class ScriptCheck {

    /** The include of the theme that loads the scripts. */
    private static final String HEAD = "_includes/head.html";

    /**
     * A script of others, which a site must bring itself.
     *
     * @param key of front matter that asks for it
     * @param file without which nothing is drawn
     * @param draws what it draws
     * @param advice how it comes into the site
     */
    private record Script(String key, String file, String draws, String advice) {}

    private static final List<Script> SCRIPTS = List.of(
            new Script(
                    "math",
                    "assets/katex/contrib/auto-render.min.js",
                    "formulas",
                    "Put a release of KaTeX into assets/katex/, or take 'math: true' out."),
            new Script(
                    "mermaid",
                    "assets/mermaid/mermaid.min.js",
                    "diagrams",
                    "Put mermaid.min.js of a release into assets/mermaid/, or take 'mermaid: true' out."));

    private ScriptCheck() {}

    /**
     * One warning for each script that is missing, at the first page that needs it.
     *
     * @param own the templates of the author; a head of the author's own may load scripts from elsewhere
     */
    static void check(SiteConfig config, RouteTable routes, SiteFiles files, List<TemplateSource> own, Found found) {
        if (!config.files().theme()) {
            return;
        }
        for (Script script : SCRIPTS) {
            boolean loaded = own.stream()
                    .filter(template -> template.name().equals(HEAD))
                    .allMatch(head -> head.file().text().contains(script.file()));
            if (loaded && !files.has(script.file())) {
                missing(config, script, asking(routes, script.key()), found);
            }
        }
    }

    private static List<Entry> asking(RouteTable routes, String key) {
        List<Entry> asking = new ArrayList<>(0);
        for (var route : routes.routes()) {
            if (route.target() instanceof Target.EntryPage page && page.isFirst()) {
                DataValue value = page.entry().document().frontMatter().get(key).orElse(null);
                if (value instanceof DataScalar scalar && scalar.asBoolean().orElse(false)) {
                    asking.add(page.entry());
                }
            }
        }
        return asking;
    }

    private static void missing(SiteConfig config, Script script, List<Entry> asking, Found found) {
        if (asking.isEmpty()) {
            return;
        }
        String others = asking.size() == 1 ? "" : " (as on " + (asking.size() - 1) + " more)";
        found.problem(Diagnostic.warning(
                        "theme-script",
                        "the " + script.draws() + " of this page" + others + " are not drawn, as there is no "
                                + script.file(),
                        FrontMatterPlaces.of(asking.get(0).document(), script.key(), config))
                .hint(script.advice()));
    }
}
