package dev.jbuild.render;

import dev.jbuild.content.FrontMatter;
import dev.jbuild.content.FrontMatterSplitter;
import dev.jbuild.data.DataMap;
import dev.jbuild.data.YamlReader;
import dev.jbuild.diagnostic.Diagnostic;
import dev.jbuild.diagnostic.Outcome;
import dev.jbuild.diagnostic.SourceSpan;
import dev.jbuild.diagnostic.SourceText;
import dev.jbuild.path.SourcePath;
import dev.jbuild.source.SourceFile;
import dev.jbuild.source.SourceKind;
import dev.jbuild.source.SourceTexts;
import dev.jbuild.source.SourceTree;
import dev.jbuild.template.TemplateLibrary;
import dev.jbuild.template.TemplateSource;
import dev.jbuild.text.NearestWord;
import dev.jbuild.trace.Fingerprint;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;

/** All layouts and includes of a site, the theme's among them, found by the names that authors use. */
public final class LayoutLibrary implements TemplateLibrary {

    private final Map<String, Layout> layouts = new HashMap<>();
    private final Map<String, TemplateSource> includes = new HashMap<>();
    private final Map<String, Boolean> mentioned = new ConcurrentHashMap<>();
    private final List<TemplateSource> own = new ArrayList<>();
    private final List<String> layoutNames = new ArrayList<>();
    private final List<String> includeNames = new ArrayList<>();

    private final FrontMatterSplitter splitter = new FrontMatterSplitter();
    private final YamlReader yaml = new YamlReader();

    /** The ends of names that authors leave away. */
    private static final List<String> ENDS = List.of("", ".html", ".md", ".xml", ".svg", ".txt");

    private final Predicate<SourcePath> excluded;

    private LayoutLibrary(Predicate<SourcePath> excluded) {
        this.excluded = excluded;
    }

    /**
     * Reads all templates of a site. One with errors is left out, and who asks for it is told that it is not there.
     *
     * @param excluded tells files that are there and that the settings exclude
     */
    public static Outcome<LayoutLibrary> read(SourceTree tree, SourceTexts texts, Predicate<SourcePath> excluded) {
        LayoutLibrary library = new LayoutLibrary(excluded);
        List<Diagnostic> problems = new ArrayList<>();
        for (SourceFile file : tree.of(SourceKind.LAYOUT)) {
            SourceText text = texts.read(file).into(problems);
            if (text != null) {
                library.addLayout(file, text, problems);
            }
        }
        for (SourceFile file : tree.of(SourceKind.INCLUDE)) {
            SourceText text = texts.read(file).into(problems);
            if (text != null) {
                library.addInclude(file, text);
            }
        }
        return Outcome.of(library, problems);
    }

    private void addLayout(SourceFile file, SourceText text, List<Diagnostic> problems) {
        FrontMatter split = splitter.split(text).into(problems);
        DataMap frontMatter = split == null || !split.isPresent() ? DataMap.EMPTY : values(text, split, problems);
        TemplateSource template = new TemplateSource(file.path().value(), text, split == null ? 0 : split.bodyStart());
        addOwn(file, template);
        String full = file.path().relativeTo("_layouts");
        Layout layout = new Layout(withoutExtension(full), template, frontMatter);
        layouts.put(full, layout);
        if (layouts.putIfAbsent(withoutExtension(full), layout) == null) {
            layoutNames.add(withoutExtension(full));
        }
    }

    private DataMap values(SourceText text, FrontMatter split, List<Diagnostic> problems) {
        return yaml.read(text, split.start(), split.end()).into(problems) instanceof DataMap map ? map : DataMap.EMPTY;
    }

    private void addInclude(SourceFile file, SourceText text) {
        String full = file.path().relativeTo("_includes");
        TemplateSource template = new TemplateSource(file.path().value(), text, 0);
        addOwn(file, template);
        includes.put(full, template);
        if (includes.putIfAbsent(withoutExtension(full), template) == null) {
            includeNames.add(withoutExtension(full));
        }
    }

    private void addOwn(SourceFile file, TemplateSource template) {
        if (!file.origin().isTheme()) {
            own.add(template);
        }
    }

    /** The templates that the author wrote, by their paths: layouts, then includes. */
    public List<TemplateSource> own() {
        return List.copyOf(own);
    }

    private static String withoutExtension(String path) {
        int dot = path.lastIndexOf('.');
        return dot > path.lastIndexOf('/') + 1 ? path.substring(0, dot) : path;
    }

    /** A layout with its front matter, by a name with or without extension. */
    public Optional<Layout> find(String name) {
        return Optional.ofNullable(layouts.get(name));
    }

    /** What an author is told who names a layout that is not there. */
    Diagnostic unknown(String name, SourceSpan place) {
        Diagnostic problem = Diagnostic.error("layout-unknown", "there is no layout '" + name + "'", place);
        Optional<String> hidden = excluded("_layouts", name);
        if (hidden.isPresent()) {
            return problem.hint("There is " + hidden.get() + ", but 'exclude:' in site.yml leaves it out.");
        }
        Optional<String> near = NearestWord.of(name, layoutNames);
        return near.isPresent()
                ? problem.didYouMean(near)
                : problem.hint(
                        layoutNames.isEmpty()
                                ? "Put it into '_layouts/', or take 'theme: none' out of site.yml."
                                : "There are: " + String.join(", ", layoutNames) + ".");
    }

    /** Whether a word stands anywhere in the templates. */
    public boolean mentions(String word) {
        Boolean known = mentioned.get(word);
        if (known == null) {
            known = layouts.values().stream().anyMatch(each -> holds(each.template(), word))
                    || includes.values().stream().anyMatch(each -> holds(each, word));
            mentioned.put(word, known);
        }
        return known;
    }

    private static boolean holds(TemplateSource template, String word) {
        return template.file().text().contains(word);
    }

    /** The fingerprint of what a layout's name finds. */
    public long layoutFingerprint(String name) {
        return fingerprint(layout(name));
    }

    /** The fingerprint of what an include's name finds, which may be a layout. */
    public long includeFingerprint(String name) {
        return fingerprint(include(name).or(() -> layout(name)));
    }

    private static long fingerprint(Optional<TemplateSource> found) {
        if (found.isEmpty()) {
            return Fingerprint.ABSENT;
        }
        // The whole file: what stands before a layout is seen by templates too.
        return Fingerprint.mix(
                Fingerprint.of(found.get().name()),
                Fingerprint.of(found.get().file().text()));
    }

    /** The fingerprint of all templates together. */
    public long fingerprint() {
        long state = 0;
        for (String name : layoutNames) {
            state = Fingerprint.mix(Fingerprint.mix(state, Fingerprint.of(name)), layoutFingerprint(name));
        }
        for (String name : includeNames) {
            state = Fingerprint.mix(Fingerprint.mix(state, Fingerprint.of(name)), includeFingerprint(name));
        }
        return state;
    }

    @Override
    public Optional<TemplateSource> layout(String name) {
        return find(name).map(Layout::template);
    }

    @Override
    public Optional<TemplateSource> include(String name) {
        return Optional.ofNullable(includes.get(name));
    }

    @Override
    public List<String> layoutNames() {
        return List.copyOf(layoutNames);
    }

    @Override
    public List<String> includeNames() {
        return List.copyOf(includeNames);
    }

    @Override
    public Optional<String> excluded(String folder, String name) {
        for (String end : ENDS) {
            Optional<SourcePath> path = path(folder + "/" + name + end);
            if (path.isPresent() && excluded.test(path.get())) {
                return Optional.of(path.get().value());
            }
        }
        return Optional.empty();
    }

    private static Optional<SourcePath> path(String written) {
        try {
            return Optional.of(SourcePath.of(written));
        } catch (IllegalArgumentException e) {
            // No path of a file at all, so nothing lies there.
            return Optional.empty();
        }
    }
}
