package dev.jbuild.serve.watch;

import dev.jbuild.path.SourcePath;
import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** How all files of a site looked when they were looked at last. Only one thread uses it. */
final class Census {

    /** What is known of a name before it is looked at. */
    private enum Reason {
        /** A signal named it. */
        SIGNALLED,
        /** It stands in its folder, as it may have done before. */
        LISTED,
        /** It is a link, and something else changed, which may be what it leads to. */
        LINK
    }

    /** As many links to folders are followed when sources are read. */
    private static final int MOST_LINKED_FOLDERS = 1_000;

    private final Folder root;
    private final Scope scope;
    private final Signals signals;
    private final Clock clock;

    /** Links that were met, by place: what they lead to can change without a signal for them. */
    private final Map<SourcePath, Folder> links = new LinkedHashMap<>();

    private SortedSet<SourcePath> changed = new TreeSet<>();
    private @Nullable Object rootKey;
    private boolean isUnsettled;
    private boolean isFirst = true;
    private int linkedFolders;

    Census(Folder root, Scope scope, Signals signals, Clock clock) {
        this.root = root;
        this.scope = scope;
        this.signals = signals;
        this.clock = clock;
    }

    /** Looks at the whole site for the first time. */
    void begin() {
        enter(root);
        rootKey = rootKey();
        changed = new TreeSet<>();
        isUnsettled = false;
        isFirst = false;
    }

    /**
     * Looks where something may have happened.
     *
     * @return what came, went or changed
     */
    SortedSet<SourcePath> look(Hints hints) {
        changed = new TreeSet<>();
        isUnsettled = false;
        hints.whole().stream().filter(Folder::isKnown).forEach(this::enter);
        hints.names().forEach((folder, names) -> names.forEach(name -> look(folder, name, Reason.SIGNALLED)));
        for (Map.Entry<SourcePath, Folder> link : new ArrayList<>(links.entrySet())) {
            look(link.getValue(), link.getKey().name(), Reason.LINK);
        }
        return changed;
    }

    /** Whether the last look found folders that may still be filled, or files that may be about to be written again. */
    boolean isUnsettled() {
        return isUnsettled;
    }

    /** Whether the site's folder is another than before, or is there no more though it was. */
    boolean lostRoot() {
        Object known = rootKey;
        rootKey = rootKey();
        return !Objects.equals(known, rootKey);
    }

    private @Nullable Object rootKey() {
        try {
            BasicFileAttributes attributes = Files.readAttributes(root.path(), BasicFileAttributes.class);
            return attributes.fileKey() == null ? "there" : attributes.fileKey();
        } catch (IOException e) {
            return null;
        }
    }

    /** Watches a folder, then compares all that is in it with what is known: in this order nothing can be missed. */
    private void enter(Folder folder) {
        signals.watch(folder);
        SortedSet<String> names = new TreeSet<>(folder.files().keySet());
        names.addAll(folder.folders().keySet());
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder.path())) {
            for (Path entry : entries) {
                names.add(Objects.requireNonNull(entry.getFileName()).toString());
            }
        } catch (IOException | DirectoryIteratorException e) {
            // It is gone, or may not be read: then nothing that was in it can be.
            isUnsettled = true;
        }
        names.forEach(name -> look(folder, name, Reason.LISTED));
    }

    private void look(Folder folder, String name, Reason reason) {
        SourcePath place = folder.pathOf(name);
        links.remove(place);
        if (EditorFiles.isFolder(name) || EditorFiles.isFile(name) || !folder.isKnown()) {
            return;
        }
        Path path = folder.path().resolve(name);
        Path real = folder.real().resolve(name);
        BasicFileAttributes attributes;
        try {
            attributes = Files.readAttributes(path, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
            if (attributes.isSymbolicLink()) {
                links.put(place, folder);
                real = path.toRealPath();
                attributes = Files.readAttributes(real, BasicFileAttributes.class);
            }
        } catch (IOException e) {
            forget(folder, name);
            return;
        }
        boolean isFolder = attributes.isDirectory();
        if (isFolder ? scope.leavesOutFolder(place) : scope.leavesOutFile(place)) {
            forget(folder, name);
        } else if (!isFolder) {
            forgetFolder(folder, name);
            file(folder, name, attributes, reason);
        } else if (links.containsKey(place) && !isSoundLink(folder, real)) {
            forget(folder, name);
        } else {
            folder(folder, name, real, reason);
        }
    }

    /** Whether a link to a folder is followed when sources are read: into the site, and not in circles. */
    private boolean isSoundLink(Folder folder, Path real) {
        Path root = this.root.path();
        return real.startsWith(root)
                && !folder.liesIn(real)
                && !real.startsWith(root.resolve(".git"))
                && !scope.leavesOutFolder(
                        SourcePath.of(root.relativize(real).toString().replace('\\', '/')))
                && linkedFolders < MOST_LINKED_FOLDERS;
    }

    private void folder(Folder parent, String name, Path real, Reason reason) {
        forgetFile(parent, name);
        Folder known = parent.folders().get(name);
        if (known != null && !known.real().equals(real)) {
            forgetFolder(parent, name);
            known = null;
        }
        if (known == null) {
            known = parent.child(name, real);
            parent.folders().put(name, known);
            linkedFolders += known.isLinked() ? 1 : 0;
            isUnsettled = true;
        } else if (reason == Reason.LINK) {
            return;
        }
        // One that is known may be another of the same name.
        enter(known);
    }

    private void file(Folder folder, String name, BasicFileAttributes attributes, Reason reason) {
        Stamp stamp = Stamp.of(attributes, clock);
        Stamp known = folder.files().get(name);
        boolean looksSame = known != null
                && reason != Reason.SIGNALLED
                && known.looksLike(stamp)
                && !(known.isFresh() && known.isReadable());
        if (looksSame) {
            return;
        }
        if (!isFirst && attributes.isRegularFile()) {
            stamp = stamp.read(folder.path().resolve(name));
        }
        folder.files().put(name, stamp);
        if (known == null || !stamp.hasContentOf(known)) {
            changed.add(folder.pathOf(name));
            isUnsettled |= stamp.size() == 0;
        }
    }

    private void forget(Folder folder, String name) {
        forgetFile(folder, name);
        forgetFolder(folder, name);
    }

    private void forgetFile(Folder folder, String name) {
        if (folder.files().remove(name) != null) {
            changed.add(folder.pathOf(name));
            isUnsettled = true;
        }
    }

    private void forgetFolder(Folder parent, String name) {
        Folder folder = parent.folders().remove(name);
        if (folder == null) {
            return;
        }
        signals.forget(folder);
        linkedFolders -= folder.isLinked() ? 1 : 0;
        List.copyOf(folder.files().keySet()).forEach(file -> forgetFile(folder, file));
        List.copyOf(folder.folders().keySet()).forEach(child -> forgetFolder(folder, child));
    }
}
