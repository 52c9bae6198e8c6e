package dev.jbuild.template.pebble;

import dev.jbuild.template.TemplateLibrary;
import dev.jbuild.template.TemplateSource;
import io.pebbletemplates.pebble.cache.PebbleCache;
import io.pebbletemplates.pebble.template.PebbleTemplate;
import io.pebbletemplates.pebble.template.PebbleTemplateImpl;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Finds templates by name and keeps the compiled ones. Every use of a template by name goes through {@link #find}, so
 * reads can be recorded there.
 */
final class TemplateShelf implements PebbleCache<Object, PebbleTemplate> {

    /** What a name stands for, which decides where it is looked for. */
    enum Kind {
        LAYOUT,
        INCLUDE;

        String word() {
            return this == LAYOUT ? "layout" : "include";
        }

        String tag() {
            return this == LAYOUT ? "extends" : "include";
        }

        String folder() {
            return this == LAYOUT ? "_layouts" : "_includes";
        }
    }

    private final TemplateLibrary library;
    private final Map<String, Compiled> compiled = new ConcurrentHashMap<>();
    private final Map<String, TemplateSource> sources = new ConcurrentHashMap<>();
    private @Nullable TemplateCompiler compiler;
    private volatile @Nullable Set<String> given;

    TemplateShelf(TemplateLibrary library) {
        this.library = library;
    }

    /** Takes the compiler, which needs an engine that needs this shelf. */
    void compiler(TemplateCompiler made) {
        this.compiler = made;
    }

    /** The key of the template of a name, or {@code null} if there is none. */
    @Nullable
    String find(Kind kind, String name) {
        TemplateSource source =
                kind == Kind.LAYOUT ? null : library.include(name).orElse(null);
        if (source == null) {
            source = library.layout(name).orElse(null);
        }
        if (source == null) {
            return null;
        }
        sources.putIfAbsent(source.name(), source);
        return source.name();
    }

    /** The file that a name would find, were it not excluded. */
    Optional<String> excluded(Kind kind, String name) {
        return library.excluded(kind.folder(), name);
    }

    /** The names that a tag of a kind may give. */
    List<String> names(Kind kind) {
        if (kind == Kind.LAYOUT) {
            return library.layoutNames();
        }
        List<String> all = new ArrayList<>(library.includeNames());
        all.addAll(library.layoutNames());
        return all;
    }

    /**
     * The compiled template of a key that {@link #find} gave.
     *
     * @throws TemplateProblem if it does not compile
     */
    PebbleTemplateImpl template(String key) {
        return compiled(key).template();
    }

    /** What compiling made of the template of a key that {@link #find} gave. */
    Compiled compiled(String key) {
        return compiled(Objects.requireNonNull(sources.get(key), key));
    }

    /** A template's compiled form, made anew when the text is another one. */
    Compiled compiled(TemplateSource source) {
        Compiled known = compiled.get(source.name());
        if (known != null && known.isOf(source)) {
            return known;
        }
        sources.put(source.name(), source);
        TemplateText text = TemplateText.of(source);
        Compiled made = compile(text, source.name(), TemplateLexer.Manner.TEMPLATE);
        compiled.put(source.name(), made);
        return made;
    }

    /** Compiles a text that is used once. */
    Compiled compile(TemplateText text, String key, TemplateLexer.Manner manner) {
        TemplateCompiler ready = Objects.requireNonNull(compiler);
        return ready.compile(text, key, manner);
    }

    /** The text behind a key, for the places of problems that Pebble reports. */
    @Nullable
    TemplateText text(String key) {
        Compiled known = compiled.get(key);
        return known == null ? null : known.text();
    }

    /** The names that any layout or include sets or hands on. Compiles them all, once, when a name looks unknown. */
    Set<String> given() {
        Set<String> known = given;
        if (known == null) {
            known = new TreeSet<>();
            for (String name : library.layoutNames()) {
                library.layout(name).ifPresent(collect(known));
            }
            for (String name : library.includeNames()) {
                library.include(name).ifPresent(collect(known));
            }
            given = known;
        }
        return known;
    }

    private java.util.function.Consumer<TemplateSource> collect(Set<String> names) {
        return source -> names.addAll(compiled(source).names().own());
    }

    @Override
    public PebbleTemplate computeIfAbsent(
            Object key, Function<? super Object, ? extends PebbleTemplate> mappingFunction) {
        return template((String) key);
    }

    @Override
    public void invalidateAll() {
        compiled.clear();
    }
}
