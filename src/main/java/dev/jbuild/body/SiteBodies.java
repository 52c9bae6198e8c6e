package dev.jbuild.body;

import dev.jbuild.body.BodyTags.Found;
import dev.jbuild.content.Document;
import dev.jbuild.diagnostic.Diagnostic;
import dev.jbuild.diagnostic.Outcome;
import dev.jbuild.diagnostic.SourceSpan;
import dev.jbuild.incremental.BodyNote;
import dev.jbuild.incremental.Verification;
import dev.jbuild.markdown.MarkdownBody;
import dev.jbuild.markdown.MarkdownException;
import dev.jbuild.markdown.MarkdownRenderer;
import dev.jbuild.markdown.MarkdownRenderer.CodeRegion;
import dev.jbuild.site.Entry;
import dev.jbuild.template.BodyText;
import dev.jbuild.template.Origins;
import dev.jbuild.template.TemplateEngine;
import dev.jbuild.template.TemplateFilter;
import dev.jbuild.template.TemplateFunction;
import dev.jbuild.template.TemplateSource;
import dev.jbuild.text.Occurring;
import dev.jbuild.text.Utf8Text;
import dev.jbuild.trace.Recorder;
import dev.jbuild.trace.Trace;
import dev.jbuild.view.Bodies;
import dev.jbuild.view.Body;
import dev.jbuild.view.EntryReads;
import dev.jbuild.view.Views;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * The bodies of a site as one worker asks for them: each is made when first asked for, or taken from the last build where
 * all that was read for it looks as it did. What lists show of a body is kept; its HTML only until {@link #release},
 * after which another question makes it again.
 */
public final class SiteBodies implements Bodies {

    private final BodyTable table;
    private final TemplateEngine engine;
    private final Recorder recorder;
    private final Views views;
    private final Verification.Present present;

    /**
     * A worker's door to the bodies.
     *
     * @param engine that tells this worker's recorder what it looks for
     * @param viewsOf makes the views that bodies' templates look into, given these bodies
     * @param presentOf makes what tells how things look now, given these views
     */
    public SiteBodies(
            BodyTable table,
            TemplateEngine engine,
            Recorder recorder,
            Function<Bodies, Views> viewsOf,
            BiFunction<SiteBodies, Views, Verification.Present> presentOf) {
        this.table = table;
        this.engine = engine;
        this.recorder = recorder;
        this.views = viewsOf.apply(this);
        this.present = presentOf.apply(this, views);
    }

    /** The views that show these bodies. */
    public Views views() {
        return views;
    }

    @Override
    public Body body(Entry entry) {
        BodySlot slot = table.slot(entry);
        Body known = slot.body();
        return known != null ? known : make(entry, slot);
    }

    @Override
    public Body.Summary summary(Entry entry) {
        BodySlot slot = table.slot(entry);
        Body.Summary known = slot.summary();
        return known != null ? known : settled(entry, slot);
    }

    @Override
    public long fingerprint(Entry entry, Body.Part part) {
        summary(entry);
        return table.slot(entry).fingerprint(part);
    }

    @Override
    public long written(Entry entry) {
        return table.document(entry).bodyFingerprint();
    }

    /** Whether an entry's body is the one of the last build, because all that was read for it is as it was. */
    public boolean isKept(Entry entry) {
        summary(entry);
        return table.slot(entry).isKept();
    }

    /** Says that an entry's page is done, so that its HTML need not be kept. */
    public void release(Entry entry) {
        table.slot(entry).release();
    }

    /**
     * The images and links of an entry's body. It is made for them where it was not yet, or was let go: a layout need not
     * print it, and of a page in several parts another part may be done before.
     */
    public BodyReferences references(Entry entry) {
        BodySlot slot = table.slot(entry);
        BodyReferences known = slot.references();
        if (known == null) {
            make(entry, slot);
            known = slot.references();
        }
        return known == null ? BodyReferences.NONE : known;
    }

    /** Takes the body from the last build where it can, else makes it. One that asks for itself on the way is made. */
    private Body.Summary settled(Entry entry, BodySlot slot) {
        BodyNote note = table.note(entry);
        Thread thread = Thread.currentThread();
        if (note != null && slot.beginCheck(thread)) {
            try {
                if (table.verification().holds(note.trace(), present)) {
                    slot.keep(note);
                    return Objects.requireNonNull(slot.summary());
                }
            } finally {
                slot.endCheck(thread);
            }
            Body.Summary made = slot.summary();
            if (made != null) {
                return made;
            }
        }
        return make(entry, slot).summary();
    }

    /**
     * Makes a body without holding a lock: bodies may ask for each other from several threads. Two threads may make the
     * same body at once; they make equal ones.
     */
    private Body make(Entry entry, BodySlot slot) {
        Thread thread = Thread.currentThread();
        if (!slot.begin(thread)) {
            Document document = table.document(entry);
            SourceSpan place = document.text().span(document.bodyStart(), 1);
            slot.complain(Diagnostic.error("body-cycle", "this body is needed to make itself", place)
                    .hint("A body cannot print its own content, excerpt or contents list, nor that of a page whose body"
                            + " prints this one's."));
            return Body.EMPTY;
        }
        Recorder.Paused before = recorder.begin();
        boolean ended = false;
        try {
            views.noteRead(entry, EntryReads.SOURCE);
            List<Diagnostic> problems = new ArrayList<>();
            Making making = new Making(entry, problems);
            Body body = making.body();
            Trace trace = recorder.end(before);
            ended = true;
            return slot.store(body, making.references, problems, trace);
        } finally {
            if (!ended) {
                recorder.end(before);
            }
            slot.end(thread);
        }
    }

    /** The making of one body. */
    private final class Making {

        private final Entry entry;
        private final Document document;
        private final List<Diagnostic> problems;
        private BodyReferences references = BodyReferences.NONE;

        Making(Entry entry, List<Diagnostic> problems) {
            this.entry = entry;
            this.document = table.document(entry);
            this.problems = problems;
        }

        Body body() {
            try {
                return document.isMarkdown() ? table.workbench().with(views.lang(entry), this::markdown) : html();
            } catch (MarkdownException e) {
                problems.add(Diagnostic.error(
                                "markdown-depth",
                                String.valueOf(e.getMessage()),
                                document.source().path())
                        .hint("Take out some of the nested quotes, lists or brackets."));
                return Body.EMPTY;
            }
        }

        private Body markdown(MarkdownRenderer renderer) {
            String written = document.body();
            Occurring occurring = document.text().occurring();
            boolean tagged = BodyTags.possibleIn(written, occurring);
            BodyText made = tagged
                    ? expanded(written, BodyTemplate.tags(written, occurring, renderer::codeRegions), renderer)
                    : plain(written);
            String text = made.text();
            Occurring shown = tagged ? Occurring.in(text) : occurring;
            FileAddresses addresses = new FileAddresses(views, entry);
            int excerptEnd = excerptEnd(text, shown, renderer::codeRegions);
            MarkdownBody rendered = renderer.render(text, shown, excerptEnd, views.tocLevels(entry), addresses);
            MarkdownBody body = InsertWriter.into(rendered, made, addresses);
            new TextProblems(document, made, table.workbench().languages()).tell(body.problems(), problems);
            addresses.tell(text, problems);
            references = checkable(BodyReferences.of(document, made, body));
            return new Body(body.text(), body.headings(), Words.summary(body.excerpt(), body.text()));
        }

        private Body html() {
            String written = document.body();
            BodyText made = BodyTags.possibleIn(written, document.text().occurring())
                    ? table.workbench()
                            .with(
                                    views.lang(entry),
                                    renderer -> expanded(
                                            written, BodyTags.find(written, HtmlCode.regions(written)), renderer))
                    : plain(written);
            String text = InsertWriter.plain(made);
            String file = document.source().path().name();
            if (file.endsWith(".html") || file.endsWith(".htm")) {
                // Inserts that are in place have moved what follows them.
                Origins origins = made.inserts().isEmpty() ? made.origins() : Origins.NONE;
                references = checkable(BodyReferences.of(document, new BodyText(text, List.of(), origins)));
            }
            String excerpt = text.substring(0, excerptEnd(text, Occurring.ANYTHING, HtmlCode::regions));
            Utf8Text bytes = Utf8Text.of(text);
            return new Body(bytes, List.of(), Words.summary(excerpt, bytes));
        }

        /** An address that a broken tag should have printed a part of would be told as a missing one. */
        private BodyReferences checkable(BodyReferences found) {
            return problems.stream().anyMatch(Diagnostic::isError) ? found.asWritten() : found;
        }

        private BodyText expanded(String written, Found found, MarkdownRenderer renderer) {
            if (found.unclosed() >= 0) {
                problems.add(unclosed(written, found));
                return plain(written);
            }
            if (!found.hasTags()) {
                return plain(written);
            }
            TemplateSource template =
                    new TemplateSource(document.source().path().value(), document.text(), document.bodyStart());
            Map<String, Object> variables = new LinkedHashMap<>();
            variables.put("site", views.siteOf(entry));
            variables.put("page", views.entry(entry));
            variables.put(TemplateFunction.VARIABLE, views.functions());
            variables.put(TemplateFilter.LANGUAGE, views.lang(entry));
            List<String> code = new HighlightTags(
                            document, written, renderer, table.workbench().languages(), problems)
                    .html(found.pieces());
            BodyText body = new BodyText(BodyTemplate.source(written, found), code);
            Outcome<BodyText> outcome = engine.renderBody(template, body, variables);
            BodyText text = outcome.into(problems);
            return text == null ? new BodyText("", List.of()) : text;
        }

        private Diagnostic unclosed(String written, Found found) {
            String open = written.substring(found.unclosed(), found.unclosed() + 2);
            String hidden = "put a plain '" + open + "' into a code span or between {% raw %} and {% endraw %}.";
            SourceSpan place = document.text().span(document.bodyStart() + found.unclosed(), 2);
            return found.block().isEmpty()
                    ? Diagnostic.error("template-unclosed", "a template tag begins here and does not end", place)
                            .hint("Close it, or " + hidden)
                    : Diagnostic.error("template-unclosed", "'" + found.block() + "' is never closed", place)
                            .hint("Close it with '{% end" + found.block() + " %}', or " + hidden);
        }

        private static BodyText plain(String written) {
            return new BodyText(written, List.of());
        }

        private int excerptEnd(String text, Occurring occurring, Function<String, List<CodeRegion>> codeOf) {
            return new ExcerptEnd(text, occurring, codeOf)
                    .offset(entry.metadata().excerptSeparator(), table.excerptSeparator());
        }
    }
}
