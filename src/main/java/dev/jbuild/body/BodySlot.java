package dev.jbuild.body;

import dev.jbuild.diagnostic.Diagnostic;
import dev.jbuild.view.Body;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What is kept of one body. */
final class BodySlot {

    private final Set<Thread> makers = new HashSet<>(2);
    private final List<Diagnostic> complaints = new ArrayList<>(0);
    private @Nullable Body body;
    private Body.@Nullable Summary summary;
    private List<ImageUse> images = List.of();
    private List<Diagnostic> problems = List.of();
    private boolean released;

    synchronized @Nullable Body body() {
        return body;
    }

    synchronized Body.@Nullable Summary summary() {
        return summary;
    }

    synchronized List<ImageUse> images() {
        return images;
    }

    synchronized List<Diagnostic> problems() {
        if (complaints.isEmpty()) {
            return problems;
        }
        List<Diagnostic> all = new ArrayList<>(problems);
        all.add(complaints.get(0));
        return all;
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
    synchronized Body store(Body made, List<ImageUse> imagesOfBody, List<Diagnostic> problemsOfBody) {
        summary = made.summary();
        images = imagesOfBody;
        problems = List.copyOf(problemsOfBody);
        if (!released) {
            body = made;
        }
        return made;
    }

    synchronized void release() {
        released = true;
        body = null;
    }
}
