package dev.jbuild.edits;

import dev.jbuild.build.BuildSession;
import dev.jbuild.build.Changes;
import dev.jbuild.build.Progress;
import dev.jbuild.output.Content;
import dev.jbuild.output.OutputView;
import dev.jbuild.path.OutputPath;
import dev.jbuild.path.SourcePath;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Long sessions beside the builds of an edited site: one is told what changed, the other looks for itself. Both must
 * make what a clean build makes. Now and then they begin anew, from what the builds left on the disk.
 */
final class Sessions {

    private static final int CHECKS_OF_ONE_SESSION = 12;

    private final Path root;
    private final SortedSet<SourcePath> changed = new TreeSet<>();
    private final OneSession told = new OneSession("a session that is told what changed");
    private final OneSession looking = new OneSession("a session that looks for itself");
    private List<String> options = List.of();
    private int checks;

    Sessions(Path root) {
        this.root = root;
    }

    /** A file or folder came, went or was written. */
    void changed(String path) {
        if (!path.startsWith("_site")) {
            changed.add(SourcePath.of(path));
        }
    }

    /** Builds in both sessions. */
    void check(List<String> now, Instant moment, Built clean) throws IOException {
        if (!now.equals(options) || ++checks % CHECKS_OF_ONE_SESSION == 0) {
            options = now;
            told.session = null;
            looking.session = null;
        }
        told.check(told.session == null ? Changes.unknown() : Changes.of(changed), moment, clean);
        looking.check(Changes.unknown(), moment, clean);
        changed.clear();
    }

    /** A clock that is set by hand. */
    private static final class Hand extends Clock {
        private Instant now = Instant.EPOCH;

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    }

    private final class OneSession {
        private final String name;
        private final Hand clock = new Hand();
        private SortedMap<String, String> tree = new TreeMap<>();
        private @Nullable OutputView good;
        private @Nullable BuildSession session;

        OneSession(String name) {
            this.name = name;
        }

        void check(Changes changes, Instant moment, Built clean) throws IOException {
            clock.now = moment;
            CommandRun run = CommandRun.of(root, options, moment, (request, progress, any) -> {
                if (session == null) {
                    session = BuildSession.open(request, clock);
                    tree = new TreeMap<>();
                    good = null;
                }
                return session.build(changes, Progress.NONE);
            });
            expect(run.code() == clean.code(), "exits with " + run.code() + "\n" + run.console());
            expect(
                    run.console().equals(clean.console()),
                    "shows\n" + run.console() + "--- and a clean build:\n" + clean.console());
            if (session == null) {
                return;
            }
            OutputView view = session.outputs();
            SortedMap<String, String> now = new TreeMap<>();
            boolean current = clean.code() == 0;
            if (!read(view, now, current) && current) {
                // Somebody wrote a file anew that was kept on the disk: the next build makes it anew in memory.
                session.build(Changes.of(new TreeSet<>()), Progress.NONE);
                expect(read(session.outputs(), now, true), "has lost a file again");
                tree = now;
            }
            SortedMap<String, String> expected = current ? clean.tree() : tree;
            expect(
                    current ? now.equals(expected) : sameBesideLost(view, now, expected),
                    "has other output:\n" + Differences.of(now, expected));
            if (current) {
                if (tree != now) {
                    changes(view, now);
                }
                tree = now;
                good = session.outputs();
            }
        }

        /**
         * The bytes of all outputs; false where some are lost. After errors a file that is published as it is may have
         * other bytes than when the outputs were made.
         */
        private boolean read(OutputView view, SortedMap<String, String> now, boolean current) throws IOException {
            boolean whole = true;
            for (Map.Entry<OutputPath, Content> file : view.files().entrySet()) {
                try {
                    byte[] bytes = file.getValue().bytes();
                    expect(
                            file.getValue().size() == bytes.length
                                    || !current && !file.getValue().isFixed(),
                            "says a wrong size of " + file.getKey());
                    now.put(file.getKey().value(), new String(bytes, StandardCharsets.ISO_8859_1));
                } catch (IOException e) {
                    expect(file.getValue().isLost() || isAsset(file.getKey().value()), "cannot read " + e);
                    whole = false;
                }
            }
            return whole;
        }

        /**
         * After errors the last site stays, but for what is published as it is, of which only one state is there, and
         * for what was kept on the disk and lost.
         */
        private boolean sameBesideLost(
                OutputView view, SortedMap<String, String> now, SortedMap<String, String> before) {
            return before.entrySet().stream()
                            .allMatch(file -> isAsset(file.getKey())
                                    || view.files()
                                            .get(OutputPath.of(file.getKey()))
                                            .isLost()
                                    || file.getValue().equals(now.get(file.getKey())))
                    && before.keySet().containsAll(now.keySet());
        }

        /**
         * What the session says to have changed must be what did. It may say more of files that are published as they
         * are, and of those that it kept on the disk and lost, with which it could compare nothing.
         */
        private void changes(OutputView view, SortedMap<String, String> now) {
            SortedSet<String> changedNow = new TreeSet<>();
            now.forEach((path, text) -> {
                if (!text.equals(tree.get(path))) {
                    changedNow.add(path);
                }
            });
            SortedSet<String> said = new TreeSet<>();
            view.changed().forEach(path -> {
                if (changedNow.contains(path.value()) || !(isAsset(path.value()) || wasLost(path))) {
                    said.add(path.value());
                }
            });
            expect(said.equals(changedNow), "says that these changed: " + said + "\nbut it is " + changedNow);
            SortedSet<String> gone = new TreeSet<>(tree.keySet());
            gone.removeAll(now.keySet());
            SortedSet<String> saidGone = new TreeSet<>();
            view.removed().forEach(path -> saidGone.add(path.value()));
            expect(saidGone.equals(gone), "says that these went: " + saidGone + "\nbut it is " + gone);
        }

        private boolean wasLost(OutputPath path) {
            Content before = good == null ? null : good.find(path);
            return before != null && before.isLost();
        }

        private void expect(boolean fine, String problem) {
            if (!fine) {
                throw new Mismatch(name + " " + problem);
            }
        }
    }

    /** Whether an output is a source as it is; one that is no longer there may have been. */
    private boolean isAsset(String path) {
        return path.startsWith("assets/") || Files.exists(root.resolve(path));
    }
}
