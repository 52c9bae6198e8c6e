package dev.jbuild.edits;

import dev.jbuild.edits.RandomEdits.Edit;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Random edits of one seed, each followed by a comparison; a failure is told by a script that is as short as can be. */
final class RandomRun {

    private static final Duration LONGEST_SHRINKING = Duration.ofSeconds(90);

    private final Path folder;
    private final List<Step> base;
    private final Map<String, Integer> counts = new TreeMap<>();
    private int successes;
    private int sites;

    RandomRun(Path folder) throws IOException {
        this.folder = folder;
        this.base = Script.site("rich");
    }

    /** How often each kind of edit was made, over all seeds. */
    Map<String, Integer> counts() {
        return counts;
    }

    /** After how many edits the site was published. */
    int successes() {
        return successes;
    }

    void run(long seed, int length) throws IOException {
        RandomEdits edits = new RandomEdits(seed, base);
        edits.kinds().forEach(kind -> counts.putIfAbsent(kind, 0));
        List<Edit> done = new ArrayList<>();
        EditedSite site = begin();
        Built last = site.check();
        for (int i = 0; i < length; i++) {
            Edit edit = edits.next(last);
            done.add(edit);
            try {
                apply(edit, site);
                last = site.check();
            } catch (Mismatch mismatch) {
                throw failure(seed, done, mismatch);
            }
            counts.merge(edit.kind(), 1, Integer::sum);
            successes += last.code() == 0 ? 1 : 0;
        }
        SiteFiles.delete(folder.resolve("site-" + sites));
    }

    private EditedSite begin() throws IOException {
        SiteFiles.delete(folder.resolve("site-" + sites));
        EditedSite site = new EditedSite(folder.resolve("site-" + ++sites));
        for (Step step : base) {
            step.apply(site);
        }
        return site;
    }

    private static void apply(Edit edit, EditedSite site) throws IOException {
        for (Step step : edit.steps()) {
            step.apply(site);
        }
    }

    private Mismatch failure(long seed, List<Edit> done, Mismatch mismatch) throws IOException {
        List<Edit> few = shrink(done, firstLine(mismatch));
        Mismatch shown = fails(few);
        StringBuilder out = new StringBuilder(4096);
        out.append("seed ").append(seed).append(", edit ").append(done.size());
        out.append(" (").append(done.get(done.size() - 1).kind()).append("): ").append(mismatch.getMessage());
        out.append("\nThe edits so far:");
        done.forEach(edit -> out.append(' ').append(edit.kind()).append(';'));
        out.append(shown == null ? "\n\nIt did not fail again.\n" : "\n\nAs a script:\n\n");
        out.append("site rich\nbuild\n");
        for (Edit edit : few) {
            out.append("# ").append(edit.kind()).append('\n');
            edit.steps().forEach(step -> out.append(step.script()));
            out.append("build\n");
        }
        return new Mismatch(
                out.append(shown == null ? "" : "\n" + shown.getMessage()).toString());
    }

    private static String firstLine(Mismatch mismatch) {
        return String.valueOf(mismatch.getMessage()).lines().findFirst().orElse("");
    }

    /**
     * Leaves out edits, first many at a time, then single steps, as long as it still fails.
     *
     * @param how the first line of what is said of the failure: with parts of edits left out, something else may fail
     */
    List<Edit> shrink(List<Edit> failing, String how) throws IOException {
        long end = System.nanoTime() + LONGEST_SHRINKING.toNanos();
        List<Edit> few = new ArrayList<>(failing);
        for (int size = Math.max(1, few.size() / 2); size > 0; size /= 2) {
            for (int from = few.size() - size; from >= 0 && System.nanoTime() < end; from -= size) {
                List<Edit> fewer = new ArrayList<>(few);
                fewer.subList(from, Math.min(from + size, fewer.size())).clear();
                if (fails(fewer, how)) {
                    few = fewer;
                }
                from = Math.min(from, few.size());
            }
        }
        for (int i = few.size() - 1; i >= 0; i--) {
            for (int step = few.get(i).steps().size() - 1; step >= 0 && System.nanoTime() < end; step--) {
                List<Step> steps = new ArrayList<>(few.get(i).steps());
                steps.remove(step);
                List<Edit> fewer = new ArrayList<>(few);
                fewer.set(i, new Edit(few.get(i).kind(), steps));
                if (fails(fewer, how)) {
                    few = fewer;
                }
            }
        }
        return few;
    }

    private boolean fails(List<Edit> edits, String how) throws IOException {
        Mismatch mismatch = fails(edits);
        return mismatch != null && firstLine(mismatch).equals(how);
    }

    private Mismatch fails(List<Edit> edits) throws IOException {
        EditedSite site = begin();
        try {
            site.check();
            for (Edit edit : edits) {
                apply(edit, site);
                site.check();
            }
            return null;
        } catch (Mismatch mismatch) {
            return mismatch;
        }
    }
}
