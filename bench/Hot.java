import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordedFrame;
import jdk.jfr.consumer.RecordedStackTrace;
import jdk.jfr.consumer.RecordingFile;

/**
 * Says where a recorded build's time and memory went: {@code java bench/Hot.java RECORDING [LINES]}.
 *
 * <p>"Within" counts a sample for a room or method wherever it is on the stack, so that those shares add up to more than
 * 100 %; "itself" counts the top of the stack only. "For" is the nearest method of jbuild above code that is not jbuild's.
 */
public final class Hot {

    private static final String OURS = "dev.jbuild.";

    private final Map<String, Map<String, Double>> tables = new TreeMap<>();
    private final Map<String, Double> totals = new TreeMap<>();
    private final Map<String, Integer> threads = new TreeMap<>();
    private final Map<String, Node> trees = new TreeMap<>();
    private Duration pauses = Duration.ZERO;
    private int collections;
    private long loadedClasses;
    private Duration compiling = Duration.ZERO;

    public static void main(String[] arguments) throws IOException {
        Hot hot = new Hot();
        try (RecordingFile recording = new RecordingFile(Path.of(arguments[0]))) {
            while (recording.hasMoreEvents()) {
                hot.take(recording.readEvent());
            }
        }
        hot.print(arguments.length > 1 ? Integer.parseInt(arguments[1]) : 25);
    }

    private void take(RecordedEvent event) {
        switch (event.getEventType().getName()) {
            case "jdk.ExecutionSample", "jdk.NativeMethodSample" -> {
                String thread = event.getThread("sampledThread") == null
                        ? "?"
                        : event.getThread("sampledThread").getJavaName();
                if (thread == null || thread.startsWith("JFR")) {
                    return;
                }
                boolean waits = isWaiting(event.getStackTrace());
                if (!waits) {
                    threads.merge(thread.replaceAll("\\d+$", ""), 1, Integer::sum);
                    stack("time", event.getStackTrace(), 1);
                }
            }
            case "jdk.ObjectAllocationSample" -> {
                double weight = event.getLong("weight") / 1e6;
                stack("allocation", event.getStackTrace(), weight);
                add("allocation, by class", event.getClass("objectClass").getName(), weight);
            }
            case "jdk.GarbageCollection" -> {
                collections++;
                pauses = pauses.plus(event.getDuration("sumOfPauses"));
            }
            case "jdk.ClassLoadingStatistics" -> loadedClasses = Math.max(loadedClasses, event.getLong("loadedClassCount"));
            case "jdk.CompilerStatistics" -> compiling = event.getDuration("totalTimeSpent");
            default -> {}
        }
    }

    private static boolean isWaiting(RecordedStackTrace trace) {
        return trace != null
                && !trace.getFrames().isEmpty()
                && trace.getFrames().get(0).getMethod().getType().getName().matches(".*(EPoll|Unsafe|Object)$")
                && trace.getFrames().get(0).getMethod().getName().matches("park|wait0?|wait");
    }

    private void stack(String what, RecordedStackTrace trace, double weight) {
        totals.merge(what, weight, Double::sum);
        if (trace == null) {
            return;
        }
        Set<String> rooms = new LinkedHashSet<>();
        Set<String> methods = new LinkedHashSet<>();
        String owner = null;
        String top = null;
        trees.computeIfAbsent(what, name -> new Node()).add(trace.getFrames(), weight);
        for (RecordedFrame frame : trace.getFrames()) {
            String type = typeOf(frame);
            String method = methodOf(frame);
            if (top == null) {
                top = method;
                add(what + ", itself, by package", type.replaceAll("\\.[^.]*$", ""), weight);
            }
            if (type.startsWith(OURS) && owner == null) {
                owner = method;
            }
            rooms.add(room(type));
            if (type.startsWith(OURS) || type.startsWith("com.vladsch") || type.startsWith("io.pebbletemplates")) {
                methods.add(method);
            }
        }
        add(what + ", itself, by method", String.valueOf(top), weight);
        add(what + ", for", owner == null ? "(nothing of jbuild: " + top + ")" : owner, weight);
        rooms.forEach(room -> add(what + ", within, by room", room, weight));
        methods.forEach(method -> add(what + ", within, by method", method, weight));
    }

    private static String typeOf(RecordedFrame frame) {
        String name = frame.getMethod().getType().getName();
        // Names of lambdas differ from run to run.
        int lambda = name.indexOf("$$Lambda");
        return lambda < 0 ? name : name.substring(0, lambda);
    }

    private static String methodOf(RecordedFrame frame) {
        return shortened(typeOf(frame)) + "." + frame.getMethod().getName();
    }

    private static boolean isNamed(String type) {
        return type.startsWith(OURS) || room(type).indexOf('.') > 0;
    }

    /** A method in the tree of calls; what is called of the JDK is one node, whatever it calls in turn. */
    private static final class Node {

        private final Map<String, Node> callees = new TreeMap<>();
        private double weight;

        void add(java.util.List<RecordedFrame> frames, double more) {
            Node node = this;
            node.weight += more;
            boolean named = true;
            for (int i = frames.size() - 1; i >= 0; i--) {
                boolean now = isNamed(typeOf(frames.get(i)));
                String method = methodOf(frames.get(i));
                if ((now || named) && !method.contains("lambda$") && !method.startsWith("java.lang.Thread.")) {
                    node = node.callees.computeIfAbsent(method, name -> new Node());
                    node.weight += more;
                }
                named = now;
            }
        }

        void print(String indent, double total, double least) {
            callees.entrySet().stream()
                    .filter(callee -> callee.getValue().weight / total >= least)
                    .sorted((a, b) -> Double.compare(b.getValue().weight, a.getValue().weight))
                    .forEach(callee -> {
                        System.out.printf("%6.1f %%  %s%s%n", 100 * callee.getValue().weight / total, indent, callee.getKey());
                        callee.getValue().print(indent + "  ", total, least);
                    });
        }
    }

    /** jbuild's package, or the library. */
    private static String room(String type) {
        if (type.startsWith(OURS)) {
            int end = type.lastIndexOf('.');
            return type.substring(0, end);
        }
        for (String library : new String[] {"com.vladsch.flexmark", "io.pebbletemplates", "org.yaml.snakeyaml", "picocli"}) {
            if (type.startsWith(library)) {
                return library;
            }
        }
        return type.startsWith("java.nio.file") || type.startsWith("sun.nio.") ? "(files)" : "(JDK)";
    }

    private static String shortened(String type) {
        return type.replace("com.vladsch.flexmark", "flexmark").replace("io.pebbletemplates.pebble", "pebble");
    }

    private void add(String table, String row, double weight) {
        tables.computeIfAbsent(table, name -> new TreeMap<>()).merge(row, weight, Double::sum);
    }

    private void print(int lines) {
        System.out.printf("%.0f samples of time in %s; %.0f MB allocated%n", totals.getOrDefault("time", 0.0), threads,
                totals.getOrDefault("allocation", 0.0));
        System.out.printf("%d collections, paused for %d ms; %d classes; %d ms of compiling (in threads of their own)%n",
                collections, pauses.toMillis(), loadedClasses, compiling.toMillis());
        tables.forEach((name, rows) -> {
            double total = totals.get(name.replaceAll(",.*", ""));
            System.out.printf("%n## %s%n", name);
            rows.entrySet().stream()
                    .sorted(Map.Entry.<String, Double>comparingByValue().reversed())
                    .limit(lines)
                    .filter(row -> row.getValue() / total >= 0.004)
                    .forEach(row -> System.out.printf("%6.1f %%  %9.0f  %s%n", 100 * row.getValue() / total, row.getValue(),
                            row.getKey()));
        });
        trees.forEach((name, tree) -> {
            System.out.printf("%n## %s, as a tree of calls%n", name);
            tree.print("", tree.weight, 0.01);
        });
    }
}
