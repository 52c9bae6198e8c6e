package dev.jbuild.build;

import dev.jbuild.incremental.BuildNotes;
import dev.jbuild.incremental.OutputNote;
import dev.jbuild.output.OutputTree;
import dev.jbuild.path.OutputPath;
import dev.jbuild.trace.Trace;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Which outputs a build made, and which it left as they were. Those with problems are neither. Safe to use from several threads. */
final class Outcomes {

    private final Map<OutputPath, Trace> made = new ConcurrentHashMap<>();
    private final Map<OutputPath, OutputNote> kept = new ConcurrentHashMap<>();

    /** An output was made of what a trace has. */
    void made(OutputPath path, Trace trace) {
        made.put(path, trace);
    }

    /** An output is as the last build noted it. */
    void kept(OutputPath path, OutputNote note) {
        kept.put(path, note);
    }

    /** An output that seemed to be kept was lost, and had to be made of the same after all. */
    void madeAgain(OutputPath path) {
        OutputNote note = kept.remove(path);
        if (note != null) {
            made.put(path, note.trace());
        }
    }

    /** Says all of this in notes that come after others. */
    void note(BuildNotes next, BuildNotes last, OutputTree output) {
        kept.forEach((path, note) -> next.keep(path.value(), note, last));
        made.forEach((path, trace) -> output.stamp(path)
                .ifPresent(stamp -> next.add(path.value(), new OutputNote(trace, stamp.size(), stamp.modified()))));
    }
}
