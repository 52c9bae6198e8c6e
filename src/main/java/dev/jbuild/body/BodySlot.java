package dev.jbuild.body;

import dev.jbuild.diagnostic.Diagnostic;
import dev.jbuild.incremental.BodyNote;
import dev.jbuild.markdown.MarkdownBody.Heading;
import dev.jbuild.trace.Fingerprint;
import dev.jbuild.trace.Trace;
import dev.jbuild.view.Body;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What is kept of one body. */
final class BodySlot {

    private final Set<Thread> checkers = new HashSet<>(2);
    private final Set<Thread> makers = new HashSet<>(2);
    private final List<Diagnostic> complaints = new ArrayList<>(0);
    private @Nullable Body body;
    private Body.@Nullable Summary summary;
    private BodyReferences references = BodyReferences.NONE;
    private List<Diagnostic> problems = List.of();
    private List<String> fragmentLinks = List.of();
    private final String siteUrl;
    private boolean released;
    private @Nullable Trace trace;
    private long html;
    private long headings;
    private long referenceUses;
    private boolean kept;

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

    synchronized BodyReferences references() {
        return references;
    }

    synchronized List<Diagnostic> problems() {
        if (complaints.isEmpty()) {
            return problems;
        }
        List<Diagnostic> all = new ArrayList<>(problems);
        all.add(complaints.get(0));
        return all;
    }

    /** Notes that a thread begins to look whether this body is as it was; false where it is looking already. */
    synchronized boolean beginCheck(Thread thread) {
        return checkers.add(thread);
    }

    synchronized void endCheck(Thread thread) {
        checkers.remove(thread);
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
            kept = true;
        }
    }

    /** Whether this body was taken from the last build and not made since. */
    synchronized boolean isKept() {
        return kept;
    }

    /** What the next build may take for this body; nothing for one with problems, which each build must tell again. */
    synchronized @Nullable BodyNote note() {
        return summary == null || trace == null || !problems.isEmpty() || !complaints.isEmpty()
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
        return makers.add(thread);
    }

    synchronized void end(Thread thread) {
        makers.remove(thread);
    }

    synchronized void complain(Diagnostic diagnostic) {
        complaints.add(diagnostic);
    }

    /** Keeps a body that was made, unless its page is done already. */
    synchronized Body store(Body made, BodyReferences referencesOfBody, List<Diagnostic> problemsOfBody, Trace read) {
        trace = read;
        html = Fingerprint.of(made.html());
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
        references = BodyReferences.NONE;
    }
}
