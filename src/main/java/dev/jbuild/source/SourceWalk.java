package dev.jbuild.source;

import dev.jbuild.diagnostic.Diagnostic;
import dev.jbuild.path.SourcePath;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One walk over a site's folder. Links are followed by hand, so that none leads out of the site or in circles. */
final class SourceWalk extends SimpleFileVisitor<Path> {

    /** Links to folders that are followed in one walk; links among linked folders could otherwise multiply. */
    private static final int MOST_LINKED_FOLDERS = 1_000;

    /** The longest array that every JVM can make. */
    static final long MOST_BYTES = Integer.MAX_VALUE - 8L;

    private record Folder(String prefix, Zone zone, Path real) {}

    private final SiteFolder site;
    private final Path root;
    private final @Nullable Path destination;
    private final Classifier classifier;
    private final List<SourceFile> files;
    private final Map<SourcePath, SourceStamp> stamps;
    private final List<Diagnostic> diagnostics;
    private final MisnamedSources misnamed;
    private final LeftOut leftOut = new LeftOut();
    private final Deque<Folder> folders = new ArrayDeque<>();
    private @Nullable Folder next;
    private int linkedFolders;
    private SourceTree.Links links = SourceTree.Links.NONE;

    /** A walk that has not begun; what it finds is added to the collections. */
    SourceWalk(
            SiteFolder site,
            ScanRules rules,
            List<SourceFile> files,
            Map<SourcePath, SourceStamp> stamps,
            List<Diagnostic> diagnostics)
            throws IOException {
        this.site = site;
        this.root = site.root().toRealPath();
        this.classifier = new Classifier(rules);
        this.misnamed = new MisnamedSources(rules);
        this.files = files;
        this.stamps = stamps;
        this.diagnostics = diagnostics;
        this.destination = rules.destination().map(SourceWalk::real).orElse(null);
    }

    private static Path real(Path path) {
        try {
            return path.toRealPath();
        } catch (IOException e) {
            return path.toAbsolutePath().normalize();
        }
    }

    void run() throws IOException {
        if (!Files.isDirectory(root)) {
            throw new IOException("not a folder");
        }
        walk(root, new Folder("", Zone.ROOT, root));
        leftOut.report(diagnostics);
    }

    SourceTree.Links links() {
        return links;
    }

    private void walk(Path start, Folder folder) throws IOException {
        next = folder;
        Files.walkFileTree(start, this);
    }

    @Override
    public FileVisitResult preVisitDirectory(Path dir, BasicFileAttributes attributes) {
        Folder start = next;
        if (start != null) {
            next = null;
            folders.push(start);
            return FileVisitResult.CONTINUE;
        }
        Folder parent = folders.element();
        String name = name(dir);
        String path = parent.prefix + name;
        Zone zone = classifier.folder(parent.zone, path, name);
        if (zone == Zone.NONE && !dir.equals(destination)) {
            leaveOut(parent, path, name);
        }
        if (zone == Zone.NONE || dir.equals(destination) || !hasPlainName(path, name)) {
            return FileVisitResult.SKIP_SUBTREE;
        }
        folders.push(new Folder(path + "/", withIndex(zone, dir, name), dir));
        return FileVisitResult.CONTINUE;
    }

    private static Zone withIndex(Zone zone, Path dir, String name) {
        Zone bundle = Classifier.withIndex(zone, name);
        if (bundle == zone) {
            return zone;
        }
        for (String index : Classifier.indexNames()) {
            if (Files.isRegularFile(dir.resolve(index))) {
                return bundle;
            }
        }
        return zone;
    }

    @Override
    public FileVisitResult postVisitDirectory(Path dir, @Nullable IOException problem) {
        Folder folder = folders.pop();
        if (problem != null) {
            unreadable(folder.prefix + ".", problem);
        }
        return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
        String name = name(file);
        if (attributes.isSymbolicLink()) {
            link(file, name);
        } else {
            add(file, name, attributes);
        }
        return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException problem) throws IOException {
        if (next != null) {
            throw problem;
        }
        Folder folder = folders.element();
        String name = name(file);
        String path = folder.prefix + name;
        // A file that went away during the walk is one that is not there.
        if (isWanted(folder.zone, path, name) && !(problem instanceof NoSuchFileException)) {
            unreadable(path, problem);
        }
        return FileVisitResult.CONTINUE;
    }

    private void add(Path file, String name, BasicFileAttributes attributes) {
        Folder folder = folders.element();
        String path = folder.prefix + name;
        SourceKind kind = classifier.file(folder.zone, path, name, () -> hasFrontMatter(file, path, attributes));
        if (kind == null) {
            leaveOut(folder, path, name);
            return;
        }
        if (!hasPlainName(path, name)) {
            return;
        }
        if (!attributes.isRegularFile()) {
            diagnostics.add(unreadable(path, "it is a pipe, a socket or a device"));
        } else if (attributes.size() > MOST_BYTES) {
            diagnostics.add(unreadable(path, "it is larger than 2 GB"));
        } else {
            SourceFile found = new SourceFile(SourcePath.of(path), kind, site);
            files.add(found);
            stamps.put(found.path(), SourceStamp.of(attributes));
            if (SassFiles.isOne(kind, name) && hasFrontMatter(file, path, attributes)) {
                diagnostics.add(SassFiles.problem(found.path()));
            }
        }
    }

    private void leaveOut(Folder parent, String path, String name) {
        if (classifier.looksMeant(parent.zone, path, name)
                && PlainNames.printable(path).equals(path)) {
            leftOut.add(path, name);
        }
        if (PlainNames.printable(path).equals(path)) {
            misnamed.look(parent.zone, path, name).ifPresent(diagnostics::add);
        }
    }

    private boolean hasFrontMatter(Path file, String path, BasicFileAttributes attributes) {
        try {
            return attributes.isRegularFile() && SiteFolder.hasFrontMatter(file);
        } catch (IOException e) {
            unreadable(path, e);
            return false;
        }
    }

    private void link(Path link, String name) throws IOException {
        links = SourceTree.Links.SOME;
        Folder folder = folders.element();
        String path = folder.prefix + name;
        Path target;
        BasicFileAttributes attributes;
        try {
            target = link.toRealPath();
            attributes = Files.readAttributes(target, BasicFileAttributes.class);
        } catch (IOException e) {
            if (isWanted(folder.zone, path, name)) {
                diagnostics.add(unreadable(path, "it is a link that leads nowhere"));
            }
            return;
        }
        boolean isFolder = attributes.isDirectory();
        Zone zone = isFolder ? classifier.folder(folder.zone, path, name) : Zone.NONE;
        boolean wanted = isFolder ? zone != Zone.NONE : isWantedFile(folder.zone, path, name);
        if (!wanted || (destination != null && target.startsWith(destination))) {
            return;
        }
        if (!target.startsWith(root) || root.relativize(target).startsWith(".git")) {
            diagnostics.add(Diagnostic.error(
                            "source-outside",
                            "'" + path + "' is a link that leads out of the site",
                            SourcePath.of(path))
                    .hint("Copy the file into the site, or exclude the link with 'exclude' in site.yml."));
        } else if (isFolder) {
            linkedFolder(target, new Folder(path + "/", withIndex(zone, target, name), target));
        } else {
            add(target, name, attributes);
        }
    }

    private void linkedFolder(Path target, Folder folder) throws IOException {
        String path = folder.prefix.substring(0, folder.prefix.length() - 1);
        boolean loop = folders.stream().anyMatch(around -> around.real.startsWith(target));
        if (loop || ++linkedFolders > MOST_LINKED_FOLDERS) {
            String reason = loop ? "leads to a folder around it" : "is one of too many links to folders";
            diagnostics.add(
                    Diagnostic.error("source-loop", "'" + path + "' is a link that " + reason, SourcePath.of(path))
                            .hint("Remove the link, or exclude it with 'exclude' in site.yml."));
        } else if (hasPlainName(path, path.substring(path.lastIndexOf('/') + 1))) {
            walk(target, folder);
        }
    }

    /** Whether something that may be a file or a folder would be taken. */
    private boolean isWanted(Zone zone, String path, String name) {
        return classifier.folder(zone, path, name) != Zone.NONE || isWantedFile(zone, path, name);
    }

    /** Whether a file would be taken if it had front matter; asked where its bytes must not be read. */
    private boolean isWantedFile(Zone zone, String path, String name) {
        return classifier.file(zone, path, name, () -> true) != null;
    }

    private boolean hasPlainName(String path, String name) {
        Diagnostic problem = PlainNames.problem(path, name);
        if (problem != null) {
            diagnostics.add(problem);
        }
        return problem == null;
    }

    private void unreadable(String path, IOException problem) {
        diagnostics.add(unreadable(path.endsWith("/.") ? path.substring(0, path.length() - 2) : path, reason(problem)));
    }

    private static Diagnostic unreadable(String path, String reason) {
        return Diagnostic.error("source-unreadable", "'" + path + "' cannot be read: " + reason, SourcePath.of(path))
                .hint("Make it readable, or exclude it with 'exclude' in site.yml.");
    }

    /** What the system says, without the path that the message has already. */
    static String reason(IOException problem) {
        if (problem instanceof AccessDeniedException) {
            return "permission denied";
        }
        if (problem instanceof NoSuchFileException) {
            return "it does not exist any more";
        }
        if (problem instanceof FileSystemException system && system.getReason() != null) {
            return String.valueOf(system.getReason());
        }
        return String.valueOf(problem.getMessage());
    }

    private static String name(Path path) {
        Path name = path.getFileName();
        return name == null ? "" : name.toString();
    }
}
