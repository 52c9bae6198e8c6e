package dev.jbuild.check;

import dev.jbuild.diagnostic.Diagnostic;
import dev.jbuild.path.SourcePath;
import dev.jbuild.site.Entry;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Published addresses that a site would no longer have.
 *
 * @param all in the order of addresses
 * @param settings whether the site is as its settings mean it
 */
public record VanishedUrls(List<Vanished> all, Settings settings) {

    /** Nothing would vanish. */
    public static final VanishedUrls NONE = new VanishedUrls(List.of(), Settings.SOUND);

    /** So many problems are told one by one; more have most likely one cause. */
    private static final int MOST_TOLD = 10;

    private static final SourcePath SETTINGS = SourcePath.of("site.yml");

    /** Whether settings have errors, so that standard values stand in for what the author means. */
    public enum Settings {
        SOUND,
        BROKEN
    }

    /**
     * One address.
     *
     * @param url percent-encoded, without the base path
     * @param source path of the document that had it; empty for a generated page
     * @param problem what to say of it alone
     * @param now the document that is to lead from it to where it is now
     */
    record Vanished(String url, String source, Diagnostic problem, Optional<Entry> now) {}

    /**
     * A document that has left a published address.
     *
     * @param from the address, percent-encoded
     */
    public record Move(String from, Entry entry) {}

    public VanishedUrls {
        all = List.copyOf(all);
    }

    /**
     * What is left to say where files have errors of their own. A document with an error is not there to have an address,
     * and with errors in the settings nothing can be said of one address alone.
     *
     * @param broken files with errors
     */
    public VanishedUrls beside(Set<SourcePath> broken) {
        List<Vanished> others = all.stream()
                .filter(one -> one.source().isEmpty() || !broken.contains(SourcePath.of(one.source())))
                .toList();
        return new VanishedUrls(others, broken.contains(SETTINGS) ? Settings.BROKEN : settings);
    }

    /** An error for each address; one for all where there are many, or where the settings are to blame. */
    public List<Diagnostic> problems() {
        if (all.isEmpty()) {
            return List.of();
        }
        return all.size() > MOST_TOLD || settings == Settings.BROKEN
                ? List.of(together())
                : all.stream().map(Vanished::problem).toList();
    }

    private Diagnostic together() {
        Vanished first = all.get(0);
        String others = all.size() == 1 ? "" : " and " + (all.size() - 1) + " more";
        String message = "The published address " + first.url() + others + " would vanish";
        return Diagnostic.error(
                        "url-vanished",
                        message,
                        Objects.requireNonNull(first.problem().span()))
                .hint(advice());
    }

    private String advice() {
        if (settings == Settings.BROKEN) {
            return "Mend the errors in site.yml first: most likely this follows from them.";
        }
        long moved = moves().stream().map(Move::from).distinct().count();
        String undo = "If a setting such as 'permalink' changed by mistake, put it back; 'jbuild urls' lists them all";
        return moved == 0
                ? undo + "."
                : undo + ", and 'jbuild build --fix' writes redirects for "
                        + (moved == all.size() ? "them" : moved + " of them") + ".";
    }

    /** Documents that a redirect would keep alive at their old addresses; none while settings have errors. */
    public List<Move> moves() {
        return settings == Settings.BROKEN
                ? List.of()
                : all.stream()
                        .flatMap(one -> one.now().stream().map(entry -> new Move(one.url(), entry)))
                        .toList();
    }
}
