package dev.jbuild.body;

import dev.jbuild.body.BodyTags.Found;
import dev.jbuild.content.Document;
import dev.jbuild.diagnostic.Diagnostic;
import dev.jbuild.diagnostic.Outcome;
import dev.jbuild.diagnostic.SourceSpan;
import dev.jbuild.markdown.MarkdownBody;
import dev.jbuild.markdown.MarkdownException;
import dev.jbuild.markdown.MarkdownRenderer;
import dev.jbuild.site.Collection;
import dev.jbuild.site.Entry;
import dev.jbuild.site.Site;
import dev.jbuild.template.TemplateEngine;
import dev.jbuild.template.TemplateSource;
import dev.jbuild.view.Bodies;
import dev.jbuild.view.Body;
import dev.jbuild.view.Views;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * The bodies of a site, each made when first asked for. What lists show of a body is kept; its HTML only until
 * {@link #release}, after which another question makes it again.
 */
public final class SiteBodies implements Bodies {

    private final TemplateEngine engine;
    private final Workbench workbench;
    private final String excerptSeparator;
    private final Views views;
    private final IdentityHashMap<Entry, BodySlot> slots = new IdentityHashMap<>();

    /**
     * Makes no body yet.
     *
     * @param viewsOf makes the views that bodies' templates look into, given these bodies
     */
    public SiteBodies(Site site, TemplateEngine engine, Workbench workbench, Function<Bodies, Views> viewsOf) {
        this.engine = engine;
        this.workbench = workbench;
        this.excerptSeparator = site.config().lists().excerptSeparator();
        site.posts().forEach(post -> slots.put(post, new BodySlot()));
        site.pages().forEach(page -> slots.put(page, new BodySlot()));
        for (Collection collection : site.collections()) {
            collection.items().forEach(item -> slots.put(item, new BodySlot()));
        }
        this.views = viewsOf.apply(this);
    }

    /** The views that show these bodies. */
    public Views views() {
        return views;
    }

    @Override
    public Body body(Entry entry) {
        BodySlot slot = slot(entry);
        Body known = slot.body();
        return known != null ? known : make(entry, slot);
    }

    @Override
    public Body.Summary summary(Entry entry) {
        BodySlot slot = slot(entry);
        Body.Summary known = slot.summary();
        return known != null ? known : make(entry, slot).summary();
    }

    /** Says that an entry's page is done, so that its HTML need not be kept. */
    public void release(Entry entry) {
        slot(entry).release();
    }

    /** The images that an entry's body shows; empty before the body was asked for. */
    public List<ImageUse> images(Entry entry) {
        return slot(entry).images();
    }

    /** What was wrong with the bodies made so far, in no order. */
    public void problems(Consumer<Diagnostic> sink) {
        slots.values().forEach(slot -> slot.problems().forEach(sink));
    }

    private BodySlot slot(Entry entry) {
        BodySlot slot = slots.get(entry);
        if (slot == null) {
            throw new IllegalArgumentException(
                    "not an entry of this site: " + entry.document().source().path());
        }
        return slot;
    }

    /**
     * Makes a body without holding a lock: bodies may ask for each other from several threads. Two threads may make the
     * same body at once; they make equal ones.
     */
    private Body make(Entry entry, BodySlot slot) {
        Thread thread = Thread.currentThread();
        if (!slot.begin(thread)) {
            Document document = entry.document();
            SourceSpan place = document.text().span(document.bodyStart(), 1);
            slot.complain(Diagnostic.error("body-cycle", "this body is needed to make itself", place)
                    .hint("A body cannot print its own content, excerpt or contents list, nor that of a page whose body"
                            + " prints this one's."));
            return Body.EMPTY;
        }
        try {
            List<Diagnostic> problems = new ArrayList<>();
            Making making = new Making(entry, problems);
            Body body = making.body();
            return slot.store(body, making.images, problems);
        } finally {
            slot.end(thread);
        }
    }

    /** The making of one body. */
    private final class Making {

        private final Entry entry;
        private final Document document;
        private final List<Diagnostic> problems;
        private List<ImageUse> images = List.of();

        Making(Entry entry, List<Diagnostic> problems) {
            this.entry = entry;
            this.document = entry.document();
            this.problems = problems;
        }

        Body body() {
            try {
                return document.isMarkdown() ? workbench.with(this::markdown) : html();
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
            String text = BodyTags.possibleIn(written)
                    ? expanded(written, BodyTemplate.tags(written, renderer::codeRegions))
                    : written;
            MarkdownBody body = renderer.render(text, excerptEnd(text));
            if (!body.images().isEmpty()) {
                images = new ReferencePlaces(document, text).of(body.images());
            }
            String excerpt = body.excerpt();
            return new Body(body.html(), body.headings(), new Body.Summary(excerpt, Words.in(body.html())));
        }

        private Body html() {
            String written = document.body();
            String text = BodyTags.possibleIn(written)
                    ? expanded(written, BodyTags.find(written, HtmlCode.regions(written)))
                    : written;
            String excerpt = text.substring(0, excerptEnd(text));
            return new Body(text, List.of(), new Body.Summary(excerpt, Words.in(text)));
        }

        private String expanded(String written, Found found) {
            if (found.unclosed() >= 0) {
                String open = written.substring(found.unclosed(), found.unclosed() + 2);
                problems.add(Diagnostic.error(
                                "template-unclosed",
                                "a template tag begins here and does not end",
                                document.text().span(document.bodyStart() + found.unclosed(), 2))
                        .hint("Close it, or put a plain '" + open + "' into a code span or between {% raw %} and"
                                + " {% endraw %}."));
                return written;
            }
            if (!found.hasTags()) {
                return written;
            }
            TemplateSource template =
                    new TemplateSource(document.source().path().value(), document.text(), document.bodyStart());
            Map<String, Object> variables = new LinkedHashMap<>();
            variables.put("site", views.site());
            variables.put("page", views.entry(entry));
            Outcome<String> outcome = engine.renderBody(template, BodyTemplate.source(written, found), variables);
            String text = outcome.into(problems);
            return text == null ? "" : text;
        }

        /** Where the excerpt ends: at the separator, looked for after the blank lines that may open a body. */
        private int excerptEnd(String text) {
            String separator = entry.metadata().excerptSeparator().orElse(excerptSeparator);
            int start = 0;
            while (start < text.length() && Character.isWhitespace(text.charAt(start))) {
                start++;
            }
            int end = separator.isEmpty() ? -1 : text.indexOf(separator, start);
            return end < 0 ? text.length() : end;
        }
    }
}
