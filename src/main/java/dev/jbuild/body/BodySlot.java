package dev.jbuild.body;

import dev.jbuild.diagnostic.Diagnostic;
import dev.jbuild.incremental.BodyNote;
import dev.jbuild.markdown.MarkdownBody.Heading;
import dev.jbuild.trace.Fingerprint;
import dev.jbuild.trace.Trace;
import dev.jbuild.view.Body;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is kept of one body. */
final class BodySlot {

    private List<Thread> checkers = List.of();
    private List<Thread> makers = List.of();
    private @Nullable Diagnostic complaint;
    private @Nullable Body body;
    private Body.@Nullable Summary summary;
    private @Nullable BodyReferences references;
    private List<Diagnostic> problems = List.of();
    private List<String> fragmentLinks = List.of();
    private final String siteUrl;
    private boolean released;
    private @Nullable Trace trace;
    private long html;
    private long headings;
    private long referenceUses;
    private @Nullable BodyNote kept;

    /** What is known of a body of a site at an address. */
    BodySlot(String siteUrl) {
        this.siteUrl = siteUrl;
    }

    /** The addresses of its links to parts of pages. */
    synchronized List<String> fragmentLinks() {
        return fragmentLinks;
    }

    synchronized @Nullable Body body() {
        return body;
    }

    synchronized Body.@Nullable Summary summary() {
        return summary;
    }

    /** Its images and links; {@code null} before it was made, and after it was released. */
    synchronized @Nullable BodyReferences references() {
        return references;
    }

    synchronized List<Diagnostic> problems() {
        Diagnostic first = complaint;
        return first == null ? problems : with(first, problems);
    }

    private static <T> List<T> with(T one, List<T> list) {
        if (list.isEmpty()) {
            return List.of(one);
        }
        List<T> all = new ArrayList<>(list);
        all.add(one);
        return all;
    }

    private static List<Thread> without(Thread thread, List<Thread> threads) {
        return threads.size() == 1 && threads.contains(thread)
                ? List.of()
                : threads.stream().filter(each -> each != thread).toList();
    }

    /** Notes that a thread begins to look whether this body is as it was; false where it is looking already. */
    synchronized boolean beginCheck(Thread thread) {
        boolean first = !checkers.contains(thread);
        if (first) {
            checkers = with(thread, checkers);
        }
        return first;
    }

    synchronized void endCheck(Thread thread) {
        checkers = without(thread, checkers);
    }

    /** Takes what is remembered of this body for it, unless it was made in the meantime. */
    synchronized void keep(BodyNote note) {
        if (summary == null) {
            summary = new Body.Summary(note.excerpt(), note.words(), note.characters());
            trace = note.trace();
            html = note.html();
            headings = note.headings();
            referenceUses = note.references();
            fragmentLinks = note.fragmentLinks();
            kept = note;
        }
    }

    /** Whether this body was taken from the last build and not made since. */
    synchronized boolean isKept() {
        return kept != null;
    }

    /** Whether this is the very note of the last build that the body was taken from. */
    @SuppressWarnings("ReferenceEquality") // an equal one of a body that was made anew has inputs of its own
    synchronized boolean isKeptAs(BodyNote note) {
        return note == kept;
    }

    /** What the next build may take for this body; nothing for one with problems, which each build must tell again. */
    synchronized @Nullable BodyNote note() {
        BodyNote taken = kept;
        if (taken != null && taken.trace() == trace && problems.isEmpty() && complaint == null) {
            return taken;
        }
        return summary == null || trace == null || !problems.isEmpty() || complaint != null
                ? null
                : new BodyNote(
                        trace,
                        html,
                        headings,
                        referenceUses,
                        summary.excerpt(),
                        summary.words(),
                        summary.characters(),
                        fragmentLinks);
    }

    synchronized long fingerprint(Body.Part part) {
        return switch (part) {
            case HTML -> html;
            case HEADINGS -> headings;
            case REFERENCES -> referenceUses;
        };
    }

    /** Notes that a thread begins to make this body; false where it is making it already. */
    synchronized boolean begin(Thread thread) {
        boolean first = !makers.contains(thread);
        if (first) {
            makers = with(thread, makers);
        }
        return first;
    }

    synchronized void end(Thread thread) {
        makers = without(thread, makers);
    }

    synchronized void complain(Diagnostic diagnostic) {
        if (complaint == null) {
            complaint = diagnostic;
        }
    }

    /** Keeps a body that was made, unless its page is done already. */
    synchronized Body store(Body made, BodyReferences referencesOfBody, List<Diagnostic> problemsOfBody, Trace read) {
        trace = read;
        html = Fingerprint.of(made.text().buffer());
        headings = ofHeadings(made.headings());
        referenceUses = referencesOfBody.fingerprint();
        summary = made.summary();
        references = referencesOfBody;
        fragmentLinks = referencesOfBody.fragmentLinks(siteUrl);
        problems = List.copyOf(problemsOfBody);
        if (!released) {
            body = made;
        }
        return made;
    }

    private static long ofHeadings(List<Heading> headings) {
        long state = headings.size();
        for (Heading heading : headings) {
            state = Fingerprint.mix(state, heading.level());
            state = Fingerprint.mix(state, Fingerprint.of(heading.id()));
            state = Fingerprint.mix(state, Fingerprint.of(heading.html()));
        }
        return state;
    }

    synchronized void release() {
        released = true;
        body = null;
        references = null;
    }
}
