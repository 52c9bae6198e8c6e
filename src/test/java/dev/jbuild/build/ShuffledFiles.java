package dev.jbuild.build;

import java.io.IOException;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.net.URI;
import java.nio.channels.FileChannel;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.AccessMode;
import java.nio.file.CopyOption;
import java.nio.file.DirectoryStream;
import java.nio.file.FileStore;
import java.nio.file.FileSystem;
import java.nio.file.LinkOption;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.nio.file.WatchService;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.FileAttributeView;
import java.nio.file.attribute.UserPrincipalLookupService;
import java.nio.file.spi.FileSystemProvider;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * The machine's files, but each folder lists what is in it in an order of chance: file systems differ in that, and the
 * one that tests run on mostly gives the same order again.
 */
final class ShuffledFiles extends FileSystemProvider {

    private final FileSystemProvider real;
    private final FileSystem system;
    private final Random random;

    private ShuffledFiles(FileSystem system, long seed) {
        this.real = system.provider();
        this.system = new Shuffled(system);
        this.random = new Random(seed);
    }

    /** The same place, with folders below it that list in an order of chance. */
    static Path at(Path folder, long seed) {
        return new ShuffledFiles(folder.getFileSystem(), seed).wrap(folder);
    }

    /** A path of this file system around one of the machine's. */
    private record Around(ShuffledFiles files, Path path) implements InvocationHandler {

        @Override
        public @Nullable Object invoke(Object proxy, Method method, Object @Nullable [] arguments) throws Throwable {
            if (method.getName().equals("getFileSystem")) {
                return files.system;
            }
            Object[] plain = arguments == null ? new Object[0] : arguments.clone();
            for (int i = 0; i < plain.length; i++) {
                plain[i] = plain[i] instanceof Path[] paths
                        ? List.of(paths).stream().map(ShuffledFiles::unwrap).toArray(Path[]::new)
                        : plain[i] instanceof Path other ? unwrap(other) : plain[i];
            }
            try {
                Object result = method.invoke(path, plain);
                if (result instanceof Iterator<?> names) {
                    List<Path> all = new ArrayList<>();
                    names.forEachRemaining(name -> all.add(files.wrap((Path) name)));
                    return all.iterator();
                }
                return result instanceof Path other ? files.wrap(other) : result;
            } catch (InvocationTargetException e) {
                throw e.getCause();
            }
        }
    }

    private Path wrap(Path path) {
        return (Path) Proxy.newProxyInstance(
                ShuffledFiles.class.getClassLoader(), new Class<?>[] {Path.class}, new Around(this, path));
    }

    private static Path unwrap(Path path) {
        return Proxy.isProxyClass(path.getClass()) && Proxy.getInvocationHandler(path) instanceof Around around
                ? around.path
                : path;
    }

    @Override
    public DirectoryStream<Path> newDirectoryStream(Path folder, DirectoryStream.Filter<? super Path> filter)
            throws IOException {
        List<Path> entries = new ArrayList<>();
        try (DirectoryStream<Path> all = real.newDirectoryStream(unwrap(folder), path -> filter.accept(wrap(path)))) {
            StreamSupport.stream(all.spliterator(), false)
                    .sorted()
                    .map(this::wrap)
                    .forEach(entries::add);
        }
        synchronized (random) {
            Collections.shuffle(entries, random);
        }
        return new DirectoryStream<>() {
            @Override
            public Iterator<Path> iterator() {
                return entries.iterator();
            }

            @Override
            public void close() {}
        };
    }

    @Override
    public String getScheme() {
        return "shuffled";
    }

    @Override
    public FileSystem newFileSystem(URI uri, Map<String, ?> settings) {
        throw new UnsupportedOperationException("there is one, which this provider was made with");
    }

    @Override
    public FileSystem getFileSystem(URI uri) {
        return system;
    }

    @Override
    public Path getPath(URI uri) {
        return wrap(real.getPath(uri));
    }

    @Override
    public SeekableByteChannel newByteChannel(
            Path path, Set<? extends OpenOption> options, FileAttribute<?>... attributes) throws IOException {
        return real.newByteChannel(unwrap(path), options, attributes);
    }

    @Override
    public FileChannel newFileChannel(Path path, Set<? extends OpenOption> options, FileAttribute<?>... attributes)
            throws IOException {
        return real.newFileChannel(unwrap(path), options, attributes);
    }

    @Override
    public void createDirectory(Path folder, FileAttribute<?>... attributes) throws IOException {
        real.createDirectory(unwrap(folder), attributes);
    }

    @Override
    public void createLink(Path link, Path existing) throws IOException {
        real.createLink(unwrap(link), unwrap(existing));
    }

    @Override
    public void createSymbolicLink(Path link, Path target, FileAttribute<?>... attributes) throws IOException {
        real.createSymbolicLink(unwrap(link), unwrap(target), attributes);
    }

    @Override
    public Path readSymbolicLink(Path link) throws IOException {
        return wrap(real.readSymbolicLink(unwrap(link)));
    }

    @Override
    public void delete(Path path) throws IOException {
        real.delete(unwrap(path));
    }

    @Override
    public void copy(Path source, Path target, CopyOption... options) throws IOException {
        real.copy(unwrap(source), unwrap(target), options);
    }

    @Override
    public void move(Path source, Path target, CopyOption... options) throws IOException {
        real.move(unwrap(source), unwrap(target), options);
    }

    @Override
    public boolean isSameFile(Path path, Path other) throws IOException {
        return real.isSameFile(unwrap(path), unwrap(other));
    }

    @Override
    public boolean isHidden(Path path) throws IOException {
        return real.isHidden(unwrap(path));
    }

    @Override
    public FileStore getFileStore(Path path) throws IOException {
        return real.getFileStore(unwrap(path));
    }

    @Override
    public void checkAccess(Path path, AccessMode... modes) throws IOException {
        real.checkAccess(unwrap(path), modes);
    }

    @Override
    public <V extends FileAttributeView> V getFileAttributeView(Path path, Class<V> type, LinkOption... options) {
        return real.getFileAttributeView(unwrap(path), type, options);
    }

    @Override
    public <A extends BasicFileAttributes> A readAttributes(Path path, Class<A> type, LinkOption... options)
            throws IOException {
        return real.readAttributes(unwrap(path), type, options);
    }

    @Override
    public Map<String, Object> readAttributes(Path path, String attributes, LinkOption... options) throws IOException {
        return real.readAttributes(unwrap(path), attributes, options);
    }

    @Override
    public void setAttribute(Path path, String attribute, Object value, LinkOption... options) throws IOException {
        real.setAttribute(unwrap(path), attribute, value, options);
    }

    private final class Shuffled extends FileSystem {
        private final FileSystem machine;

        Shuffled(FileSystem machine) {
            this.machine = machine;
        }

        @Override
        public FileSystemProvider provider() {
            return ShuffledFiles.this;
        }

        @Override
        public void close() {}

        @Override
        public boolean isOpen() {
            return true;
        }

        @Override
        public boolean isReadOnly() {
            return machine.isReadOnly();
        }

        @Override
        public String getSeparator() {
            return machine.getSeparator();
        }

        @Override
        public Iterable<Path> getRootDirectories() {
            List<Path> roots = new ArrayList<>();
            machine.getRootDirectories().forEach(root -> roots.add(wrap(root)));
            return roots;
        }

        @Override
        public Iterable<FileStore> getFileStores() {
            return machine.getFileStores();
        }

        @Override
        public Set<String> supportedFileAttributeViews() {
            return machine.supportedFileAttributeViews();
        }

        @Override
        public Path getPath(String first, String... more) {
            return wrap(machine.getPath(first, more));
        }

        @Override
        public PathMatcher getPathMatcher(String pattern) {
            PathMatcher matcher = machine.getPathMatcher(pattern);
            return path -> matcher.matches(unwrap(path));
        }

        @Override
        public UserPrincipalLookupService getUserPrincipalLookupService() {
            return machine.getUserPrincipalLookupService();
        }

        @Override
        public WatchService newWatchService() throws IOException {
            return machine.newWatchService();
        }
    }
}
