package dev.jbuild.build;

import dev.jbuild.build.BuildRequest.Reuse;
import dev.jbuild.output.OutputView;
import dev.jbuild.source.SourceScope;
import dev.jbuild.source.SourceTexts;
import java.io.IOException;
import java.time.Clock;
import java.time.ZoneOffset;

/**
 * Many builds of one site in one process, into memory. Each goes the way of {@link SiteBuild} and makes the same bytes,
 * but takes over what the one before it made of sources that did not change. The first takes over what an earlier build
 * left in the output folder, as far as it is what would be made now; nothing is written there. One thread at a time may
 * build; {@link #outputs} may be asked by any.
 */
public final class BuildSession {

    private final BuildRequest request;
    private final Clock clock;
    private final MemoryHistory history;
    private Stock stock;

    private BuildSession(BuildRequest request, Clock clock) {
        this.request = request;
        this.clock = clock;
        this.history = new MemoryHistory(request.reuse());
        this.stock = new Stock(request.source(), SourceTexts.Room.MANY_BUILDS);
    }

    /**
     * A session that has not built yet.
     *
     * @param request of which the proof is not made, as nothing is published that could be compared
     * @param clock asked once in each build, where neither settings nor command line pin the moment that counts as now
     */
    public static BuildSession open(BuildRequest request, Clock clock) {
        return new BuildSession(request, clock);
    }

    /**
     * Builds. With errors the outputs stay those of the last build that had none.
     *
     * @param changes what happened since the last build began; the first build looks at everything in any case
     * @throws IOException if the site's folder cannot be read
     */
    public BuildResult build(Changes changes, Progress progress) throws IOException {
        Clock same = Clock.fixed(clock.instant(), ZoneOffset.UTC);
        stock.note(changes);
        boolean done = false;
        try {
            BuildResult result = new SiteBuild(request, progress, same, stock).into(history);
            if (SiteBuild.hasCycle(result)) {
                // Which of the bodies that need each other is blamed depends on which are made, and which first.
                MemoryHistory aside = new MemoryHistory(Reuse.NOTHING);
                result = new SiteBuild(request.inOrder(), progress, same, stock).into(aside);
            }
            done = true;
            return result;
        } finally {
            if (!done) {
                // Nobody knows how far it came.
                stock = new Stock(request.source(), SourceTexts.Room.MANY_BUILDS);
            }
        }
    }

    /**
     * What the settings say before anything is built.
     *
     * @param scope which places of the site's folder can make a difference
     * @param basePath the folder of the host that the site lives in: {@code /blog}, or empty
     */
    public record Outline(SourceScope scope, String basePath) {}

    /** What the settings say as they are now on the disk; where they cannot be read, what holds when there are none. */
    public Outline outline() {
        return SiteBuild.outline(request, stock);
    }

    /** All outputs of the last build without errors. */
    public OutputView outputs() {
        return history.view();
    }
}
