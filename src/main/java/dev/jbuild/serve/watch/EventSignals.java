package dev.jbuild.serve.watch;

import java.io.IOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchEvent;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The system's own events. */
final class EventSignals implements Signals {

    private final WatchService service;
    private final Consumer<IOException> refusal;

    /** Links can lead to one folder on two ways, and systems have one key for both. */
    private final Map<WatchKey, List<Folder>> folders = new HashMap<>();

    private final Map<Folder, WatchKey> keys = new HashMap<>();

    /**
     * Begins to take the system's events, if it has any. The JDK has none on macOS, where it looks at all files every
     * 2 to 10 seconds instead, which can be done better.
     *
     * @param refusal told when the system watches no more folders
     * @throws IOException if the system has events, but not for one more program
     */
    static Optional<Signals> of(Folder root, Consumer<IOException> refusal) throws IOException {
        WatchService service = root.path().getFileSystem().newWatchService();
        if (service.getClass().getSimpleName().contains("Polling")) {
            service.close();
            return Optional.empty();
        }
        return Optional.of(new EventSignals(service, refusal));
    }

    private EventSignals(WatchService service, Consumer<IOException> refusal) {
        this.service = service;
        this.refusal = refusal;
    }

    @Override
    public void watch(Folder folder) {
        WatchKey key;
        try {
            key = folder.path()
                    .register(
                            service,
                            StandardWatchEventKinds.ENTRY_CREATE,
                            StandardWatchEventKinds.ENTRY_DELETE,
                            StandardWatchEventKinds.ENTRY_MODIFY);
        } catch (ClosedWatchServiceException e) {
            return;
        } catch (FileSystemException e) {
            // It is gone, or may not be read; who lists it next will see.
            forget(folder);
            return;
        } catch (IOException e) {
            // The JDK tells of limits (inotify's ENOSPC) in an exception without a file.
            refusal.accept(e);
            return;
        }
        if (key.equals(keys.get(folder))) {
            return;
        }
        forget(folder);
        keys.put(folder, key);
        folders.computeIfAbsent(key, any -> new ArrayList<>(1)).add(folder);
    }

    @Override
    public void forget(Folder folder) {
        WatchKey key = keys.remove(folder);
        List<Folder> same = key == null ? null : folders.get(key);
        if (key != null && same != null && same.remove(folder) && same.isEmpty()) {
            // Only now: a renamed folder keeps its key, and may have been found under its new name already.
            folders.remove(key);
            key.cancel();
        }
    }

    @Override
    public boolean await(Duration patience, Hints hints) throws InterruptedException {
        try {
            WatchKey key = service.poll(patience.toNanos(), TimeUnit.NANOSECONDS);
            boolean any = key != null;
            while (key != null) {
                take(key, hints);
                key = service.poll();
            }
            return any;
        } catch (ClosedWatchServiceException e) {
            return false;
        }
    }

    private void take(WatchKey key, Hints hints) {
        List<Folder> same = folders.getOrDefault(key, List.of());
        for (WatchEvent<?> event : key.pollEvents()) {
            String name = name(event);
            for (Folder folder : same) {
                if (name == null) {
                    hints.addWhole(folder);
                } else {
                    hints.add(folder, name);
                }
            }
        }
        if (!key.reset()) {
            List<Folder> gone = List.copyOf(same);
            folders.remove(key);
            for (Folder folder : gone) {
                keys.remove(folder);
                Folder parent = folder.parent();
                if (parent == null) {
                    hints.addWhole(folder);
                } else {
                    hints.add(parent, folder.name());
                }
            }
        }
    }

    /** What the event is about, or {@code null} where there were too many events to tell. */
    private static @Nullable String name(WatchEvent<?> event) {
        return event.context() instanceof Path path ? path.toString() : null;
    }

    @Override
    public void close() {
        try {
            service.close();
        } catch (IOException e) {
            // Nothing waits on it any more, and the process's end closes it for certain.
            keys.clear();
        }
    }
}
