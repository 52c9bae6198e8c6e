package dev.jbuild.source;

import dev.jbuild.diagnostic.Outcome;
import dev.jbuild.path.SourcePath;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The files of one site as they were when last looked at. Looking again tells which texts may have changed; where it is
 * known which files did, only those are looked at.
 */
public final class KnownSources {

    private final SiteFolder site;
    private final SourceTexts texts;
    private final Map<SourcePath, SourceStamp> stamps = new HashMap<>();
    private @Nullable Outcome<SourceTree> last;
    private @Nullable ScanRules lastRules;
    private Optional<ThemeJar> lastTheme = Optional.empty();
    private Instant looked = Instant.MIN;

    /** A site of which nothing is known yet. */
    public KnownSources(SiteFolder site, SourceTexts.Room room) {
        this.site = site;
        this.texts = new SourceTexts(room);
    }

    /** The site's folder. */
    public SiteFolder folder() {
        return site;
    }

    /** The texts of the files, which {@link #scan} keeps up to date. */
    public SourceTexts texts() {
        return texts;
    }

    /**
     * All files of the site, as {@link SourceScanner#scan} finds them.
     *
     * @param changed the paths of all files and folders that came, went or changed since the last scan; empty where that
     *     is not known
     * @param now the present moment
     */
    public Outcome<SourceTree> scan(
            Optional<ThemeJar> theme, ScanRules rules, Optional<Set<SourcePath>> changed, Instant now) {
        Outcome<SourceTree> before = last;
        boolean sameRules = rules.equals(lastRules) && theme.equals(lastTheme);
        if (before != null && sameRules && changed.isPresent() && isStill(before, changed.get())) {
            return before;
        }
        last = null;
        Outcome<SourceTree> found = SourceScanner.scan(site, theme, rules);
        SourceTree tree = found.value();
        if (tree != null) {
            doubt(tree, changed.orElse(Set.of()));
        }
        last = found;
        lastRules = rules;
        lastTheme = theme;
        looked = now;
        return found;
    }

    /** Whether the tree is as it was, because only bytes of its files changed; those are doubted then. */
    private boolean isStill(Outcome<SourceTree> before, Set<SourcePath> changed) {
        SourceTree tree = before.value();
        if (tree == null || tree.hasLinks()) {
            return false;
        }
        Map<SourceFile, SourceStamp> found = new HashMap<>();
        for (SourcePath path : changed) {
            SourceFile file = tree.find(path).orElse(null);
            SourceStamp stamp = file == null || file.origin() != site ? null : sameKind(file);
            if (file == null || stamp == null) {
                return false;
            }
            found.put(file, stamp);
        }
        found.forEach((file, stamp) -> {
            stamps.put(file.path(), stamp);
            tree.restamp(file.path(), stamp);
            texts.doubt(file);
        });
        return true;
    }

    /** The stamp of a file that is still of its kind; {@code null} where only a scan can tell. */
    private @Nullable SourceStamp sameKind(SourceFile file) {
        Path place = site.locate(file.path());
        try {
            BasicFileAttributes attributes =
                    Files.readAttributes(place, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
            if (!attributes.isRegularFile() || attributes.size() > SourceWalk.MOST_BYTES) {
                return null;
            }
            boolean same = switch (file.kind()) {
                case PAGE -> SiteFolder.hasFrontMatter(place);
                case ASSET -> !SiteFolder.hasFrontMatter(place);
                default -> true;
            };
            return same ? SourceStamp.of(attributes) : null;
        } catch (IOException e) {
            return null;
        }
    }

    private void doubt(SourceTree tree, Set<SourcePath> changed) {
        for (SourceFile file : tree.all()) {
            if (file.origin() == site) {
                SourceStamp now = tree.stamp(file.path());
                SourceStamp before = stamps.get(file.path());
                if (before == null
                        || !now.equals(before)
                        || !before.isSettled(looked)
                        || changed.contains(file.path())) {
                    texts.doubt(file);
                }
            }
        }
        texts.retain(tree);
        stamps.clear();
        tree.all().forEach(file -> stamps.put(file.path(), tree.stamp(file.path())));
    }
}
