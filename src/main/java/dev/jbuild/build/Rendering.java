package dev.jbuild.build;

import dev.jbuild.build.BuildResult.Rendered;
import dev.jbuild.diagnostic.Diagnostic;
import dev.jbuild.diagnostic.Outcome;
import dev.jbuild.generate.FeedText;
import dev.jbuild.generate.TextWriter;
import dev.jbuild.incremental.BuildNotes;
import dev.jbuild.incremental.OutputNote;
import dev.jbuild.output.FileStamp;
import dev.jbuild.output.OutputTree;
import dev.jbuild.path.OutputPath;
import dev.jbuild.path.UrlPath;
import dev.jbuild.route.Route;
import dev.jbuild.route.Target;
import dev.jbuild.site.Entry;
import dev.jbuild.template.Printed;
import dev.jbuild.text.Utf8Text;
import dev.jbuild.trace.InputTable;
import dev.jbuild.trace.Inputs;
import dev.jbuild.trace.Recorder;
import dev.jbuild.trace.Trace;
import dev.jbuild.view.EntryReads;
import dev.jbuild.view.Views;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * The steps that make bytes: bodies, then pages, then what is listed of them. A page for which everything that was read
 * in the last build looks as it did is kept.
 */
final class Rendering {

    /** How many inputs are looked at by one worker at a time. */
    private static final int PART = 1024;

    private final Assembled assembled;
    private final BuildNotes last;
    private final Workers workers;
    private final Desks desks;
    private final RenderOrder order;
    private final Copying copying;
    private final Reasons reasons;
    private final Outcomes outcomes = new Outcomes();
    private final Queue<Rendered> rendered = new ConcurrentLinkedQueue<>();
    private final AtomicInteger reused = new AtomicInteger();

    Rendering(Assembled assembled, Stock stock, LastBuild before, Workers workers) {
        this.assembled = assembled;
        this.last = before.notes();
        this.order = RenderOrder.of(assembled.routes().routes());
        this.workers = workers;
        this.desks = new Desks(assembled, stock.lookups(assembled), before);
        this.copying = new Copying(stock.folder(), assembled, last, desks.verification());
        this.reasons = new Reasons(before, desks.verification());
    }

    /** Makes everything and hands it to the output; problems go to a list. */
    void render(OutputSink sink, Progress progress, List<Diagnostic> problems) {
        progress.begin(Progress.Stage.RENDERING, order.entries().size());
        run(order.entries(), sink, progress, problems);
        bodilessEntries();
        progress.begin(Progress.Stage.LAYING_OUT, order.others().size());
        run(order.others(), sink, progress, problems);
        problems.addAll(desks.references().check(assembled.layouts().own()));
        Anchoring.check(assembled, desks, path -> read(path, sink), problems);
        desks.bodies().problems(problems::add);
    }

    private void run(List<Route> some, OutputSink sink, Progress progress, List<Diagnostic> problems) {
        workers.map(some, route -> {
            problems.addAll(desks.with(desk -> make(route, desk, sink)));
            progress.advance();
            return route;
        });
    }

    /**
     * Members of a collection without output have no page, nor has a document whose address another one has; but their
     * bodies' mistakes are told all the same. So it does not matter whether somebody looked at them for another reason.
     */
    private void bodilessEntries() {
        bodiless(assembled.site().posts());
        bodiless(assembled.site().pages());
        bodiless(assembled.site().items());
    }

    private void bodiless(List<? extends Entry> entries) {
        for (Entry entry : entries) {
            if (assembled.routes().urlOf(entry).isEmpty()) {
                desks.with(desk -> desk.bodies().summary(entry));
            }
        }
    }

    private List<Diagnostic> make(Route route, Desk desk, OutputSink sink) {
        try {
            if (route.target() instanceof Target.Asset asset) {
                return copying.copy(route, asset.file(), desk, new Copying.Sink(sink, outcomes));
            }
            if (route.target() instanceof Target.GeneratedText || route.target() instanceof Target.Redirect) {
                text(route, desk, sink);
                return List.of();
            }
            if (isKept(route, desk, sink)) {
                return List.of();
            }
            Recorder.Paused before = desk.recorder().begin();
            List<Diagnostic> problems;
            Trace trace;
            try {
                desk.recorder().read(PresentInputs.ROUTE, route.url().value());
                problems = page(route, desk, sink);
            } finally {
                trace = desk.recorder().end(before);
            }
            if (problems.isEmpty()) {
                outcomes.made(route.outputPath(), trace);
            }
            return problems;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            if (route.target() instanceof Target.EntryPage page
                    && page.isFirst()
                    && !order.fed().contains(page.entry())) {
                desk.bodies().release(page.entry());
            }
        }
    }

    /** A text of which it is little work to tell what it is made of. That, as one number, is what was read for it. */
    private void text(Route route, Desk desk, OutputSink sink) throws IOException {
        OutputPath path = route.outputPath();
        OutputNote note = last.output(path.value());
        Trace trace = note != null && desks.isSameSite() ? note.trace() : textTrace(route, desk);
        boolean same = note != null && note.trace().isSameAs(trace);
        if (note != null && same && sink.keep(path, new FileStamp(note.size(), note.modified()))) {
            outcomes.kept(path, note);
            return;
        }
        String reason = note == null ? reasons.unknown() : same ? Reasons.NOT_AS_LEFT : Reasons.TEXT;
        rendered.add(new Rendered(path, reason));
        String made = TextWriter.write(route, assembled.site(), assembled.routes());
        sink.put(path, Utf8Text.of(made).buffer());
        outcomes.made(path, trace);
    }

    /** The bytes of an output. A page that was kept, and turns out to be lost only now, is made again. */
    private Optional<byte[]> read(OutputPath path, OutputSink sink) {
        Optional<byte[]> bytes = sink.read(path);
        if (bytes.isPresent() || !sink.isLost(path)) {
            return bytes;
        }
        for (Route route : assembled.routes().routes()) {
            if (route.outputPath().equals(path) && !(route.target() instanceof Target.Asset)) {
                desks.with(desk -> {
                    try {
                        return page(route, desk, sink);
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                });
                outcomes.madeAgain(path);
            }
        }
        return sink.read(path);
    }

    private Trace textTrace(Route route, Desk desk) {
        String fingerprint = Long.toHexString(TextWriter.fingerprint(route, assembled.site(), assembled.routes()));
        Recorder.Paused before = desk.recorder().begin();
        desk.recorder().read(PresentInputs.ROUTE, route.url().value());
        desk.recorder().read(PresentInputs.TEXT, fingerprint);
        return desk.recorder().end(before);
    }

    /** Leaves a page as it is if it would become the same; else notes why it must be made. */
    private boolean isKept(Route route, Desk desk, OutputSink sink) {
        OutputPath path = route.outputPath();
        OutputNote note = last.output(path.value());
        if (note == null) {
            rendered.add(new Rendered(path, reasons.unknown()));
            return false;
        }
        OptionalInt changed = desks.verification().firstChanged(note.trace(), desk.present());
        if (changed.isPresent()) {
            rendered.add(new Rendered(path, reasons.changed(changed.getAsInt(), desk.present())));
            return false;
        }
        if (!sink.keep(path, new FileStamp(note.size(), note.modified()))) {
            rendered.add(new Rendered(path, Reasons.NOT_AS_LEFT));
            return false;
        }
        outcomes.kept(path, note);
        reused.incrementAndGet();
        return true;
    }

    private List<Diagnostic> page(Route route, Desk desk, OutputSink sink) throws IOException {
        if (route.target() instanceof Target.EntryPage page) {
            Entry entry = page.entry();
            Outcome<Printed> made = desk.pages().entry(route.url(), entry, page.paginator());
            List<Diagnostic> problems = new ArrayList<>(put(route.outputPath(), made, sink));
            if (page.isFirst()) {
                problems.addAll(checked(entry, desk));
            }
            return problems;
        }
        if (route.target() instanceof Target.ListPage list) {
            Optional<Outcome<Printed>> made = desk.pages().list(route.url(), list);
            if (made.isEmpty()) {
                return List.of();
            }
            List<Diagnostic> problems = new ArrayList<>(put(route.outputPath(), made.get(), sink));
            list.document().ifPresent(about -> problems.addAll(checked(about, desk)));
            return problems;
        }
        String feed = feed(route.url(), (Target.Feed) route.target(), desk);
        return put(route.outputPath(), Outcome.of(Printed.of(Utf8Text.of(feed))), sink);
    }

    /** What is wrong with the images and links of an entry. */
    private List<Diagnostic> checked(Entry entry, Desk desk) {
        Views views = desk.bodies().views();
        views.noteRead(entry, EntryReads.IMAGE);
        views.noteRead(entry, EntryReads.REFERENCES);
        return desks.references().check(entry, desk.bodies().references(entry), new RecordedLooks(desk.recorder()));
    }

    private String feed(UrlPath url, Target.Feed feed, Desk desk) {
        Views views = desk.bodies().views();
        views.noteFeed(url, feed);
        return new FeedText(assembled.site(), assembled.routes(), url, feed, views::fed).write();
    }

    private static List<Diagnostic> put(OutputPath path, Outcome<Printed> made, OutputSink sink) throws IOException {
        Printed page = made.value();
        if (page != null) {
            try (page) {
                sink.put(path, page.bytes());
            }
        }
        return made.diagnostics();
    }

    /** The pages that were made, by path. */
    List<Rendered> rendered() {
        return rendered.stream().sorted((a, b) -> a.path().compareTo(b.path())).toList();
    }

    /** How many pages stay as they are. */
    int reused() {
        return reused.get();
    }

    /**
     * What the next build may take over.
     *
     * @param setting fingerprint of what everything depends on
     */
    LastBuild notes(long setting, OutputTree output) {
        InputTable inputs = last.inputs();
        BuildNotes next = new BuildNotes(setting, desks.templates(), inputs, new long[inputs.size()]);
        outcomes.note(next, last, output);
        desks.bodies().remember(next);
        int[] added = next.addedInputs();
        Inputs all = inputs.inputs();
        List<Integer> parts = new ArrayList<>();
        for (int from = 0; from < added.length; from += PART) {
            parts.add(from);
        }
        workers.map(
                parts,
                from -> desks.with(desk -> {
                    for (int i = from; i < Math.min(from + PART, added.length); i++) {
                        next.note(added[i], desks.verification().now(added[i], all, desk.present()));
                    }
                    return from;
                }));
        return new LastBuild(next, LastBuild.Absence.NEW, desks.shown(), assembled.revisions());
    }
}
