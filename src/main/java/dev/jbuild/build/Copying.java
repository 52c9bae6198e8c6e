package dev.jbuild.build;

import dev.jbuild.diagnostic.Diagnostic;
import dev.jbuild.incremental.BuildNotes;
import dev.jbuild.incremental.OutputNote;
import dev.jbuild.incremental.Verification;
import dev.jbuild.output.Content;
import dev.jbuild.output.FileStamp;
import dev.jbuild.output.OutputException;
import dev.jbuild.path.OutputPath;
import dev.jbuild.path.SourcePath;
import dev.jbuild.route.Route;
import dev.jbuild.source.SiteFolder;
import dev.jbuild.source.SourceFile;
import dev.jbuild.source.SourceStamp;
import dev.jbuild.source.SourceTree;
import dev.jbuild.trace.Fingerprint;
import dev.jbuild.trace.Recorder;
import dev.jbuild.trace.Trace;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * Publishes files as they are. One that looks from outside as it did in the last build is not read; one that was written
 * so recently that it could change without looking different is read each time.
 */
final class Copying {

    /** In bytes: what is read at once where it may still change without looking different. */
    private static final long SMALL = 4L << 20;

    private final SiteFolder folder;
    private final SourceTree sources;
    private final Instant looked;
    private final BuildNotes last;
    private final Verification verification;

    Copying(SiteFolder folder, Assembled assembled, BuildNotes last, Verification verification) {
        this.folder = folder;
        this.sources = assembled.sources();
        this.looked = assembled.looked();
        this.last = last;
        this.verification = verification;
    }

    /** The fingerprint of how a source looks from outside; {@link Fingerprint#ABSENT} where there is none. */
    static long fingerprint(SourceTree sources, String path) {
        SourceFile file = sources.find(SourcePath.of(path)).orElse(null);
        if (file == null) {
            return Fingerprint.ABSENT;
        }
        SourceStamp stamp = sources.stamp(file.path());
        long state = Fingerprint.mix(file.origin().isTheme() ? 1 : 2, stamp.size());
        state = Fingerprint.mix(state, stamp.modified());
        return Fingerprint.mix(state, Fingerprint.of(String.valueOf(stamp.key())));
    }

    /** Hands a file over, or leaves it as it is. */
    List<Diagnostic> copy(Route route, SourceFile file, Desk desk, Sink sink) throws IOException {
        OutputPath path = route.outputPath();
        OutputNote note = last.output(path.value());
        SourceStamp stamp = sources.stamp(file.path());
        Recorder.Paused before = desk.recorder().begin();
        desk.recorder().read(PresentInputs.ROUTE, route.url().value());
        desk.recorder().read(PresentInputs.FILE, file.path().value());
        Trace trace = desk.recorder().end(before);
        boolean settled = stamp.isSettled(looked);
        boolean same = note != null
                && settled
                && note.trace().isSameAs(trace)
                && verification.holds(note.trace(), desk.present());
        boolean kept = note != null && same && sink.output().keep(path, new FileStamp(note.size(), note.modified()));
        if (!kept) {
            try {
                put(path, file, stamp, sink.output());
            } catch (OutputException e) {
                throw e;
            } catch (IOException e) {
                return Collections.singletonList(
                        Diagnostic.error("source-unreadable", "this file cannot be read", file.path())
                                .hint(String.valueOf(e.getMessage())));
            }
        }
        if (note != null && kept) {
            sink.outcomes().kept(path, note);
        } else if (settled) {
            sink.outcomes().made(path, trace);
        }
        return List.of();
    }

    /** Where copies go, and what is remembered of them. */
    record Sink(OutputSink output, Outcomes outcomes) {}

    private void put(OutputPath path, SourceFile file, SourceStamp stamp, OutputSink sink) throws IOException {
        boolean small = !stamp.isSettled(looked) && stamp.size() <= SMALL;
        if (small || file.origin().isTheme()) {
            sink.put(path, ByteBuffer.wrap(file.origin().read(file.path())));
        } else {
            sink.put(path, content(file, stamp, new Content.OnDisk(folder.root(), folder.locate(file.path()))));
        }
    }

    private static Content content(SourceFile file, SourceStamp stamp, Content.OnDisk place) {
        return new Content() {
            @Override
            public Optional<OnDisk> file() {
                return Optional.of(place);
            }

            @Override
            public long size() {
                return stamp.size();
            }

            @Override
            public boolean isFixed() {
                return false;
            }

            @Override
            public byte[] bytes() throws IOException {
                return file.origin().read(file.path());
            }
        };
    }
}
