import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;
import java.util.stream.Stream;

/**
 * The floor under any build: reads all of a site's files, writes files of given sizes, and does nothing else.
 *
 * <p>{@code java -cp FOLDER Floor SITE LIST OUTPUT}: each line of the list is a size in bytes, a space and a path below
 * the output folder, as the generator under test left them. As many threads work as there are processors.
 */
public final class Floor {

    private Floor() {}

    public static void main(String[] arguments) throws Exception {
        List<Path> inputs = new ArrayList<>();
        try (Stream<Path> files = Files.walk(Path.of(arguments[0]))) {
            files.filter(Files::isRegularFile).forEach(inputs::add);
        }
        long[] read = new long[inputs.size()];
        sideBySide(inputs.size(), i -> {
            try {
                read[i] = Files.readAllBytes(inputs.get(i)).length;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        List<String> outputs = Files.readAllLines(Path.of(arguments[1]));
        Path folder = Path.of(arguments[2]);
        Set<Path> made = ConcurrentHashMap.newKeySet();
        sideBySide(outputs.size(), i -> {
            String line = outputs.get(i);
            int space = line.indexOf(' ');
            Path file = folder.resolve(line.substring(space + 1));
            byte[] content = new byte[Integer.parseInt(line.substring(0, space))];
            java.util.Arrays.fill(content, (byte) 'x');
            try {
                if (made.add(file.getParent())) {
                    Files.createDirectories(file.getParent());
                }
                write(file, content);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    private static void write(Path file, byte[] content) throws IOException {
        try {
            Files.write(file, content);
        } catch (java.nio.file.NoSuchFileException e) {
            // Another thread is about to make the folder.
            Files.createDirectories(file.getParent());
            Files.write(file, content);
        }
    }

    private static void sideBySide(int count, IntConsumer work) throws InterruptedException {
        AtomicInteger next = new AtomicInteger();
        List<Thread> threads = new ArrayList<>();
        for (int t = Runtime.getRuntime().availableProcessors(); t > 0; t--) {
            Thread thread = new Thread(() -> {
                for (int i = next.getAndIncrement(); i < count; i = next.getAndIncrement()) {
                    work.accept(i);
                }
            });
            thread.start();
            threads.add(thread);
        }
        for (Thread thread : threads) {
            thread.join();
        }
    }
}
