package dev.jbuild.build;

import dev.jbuild.incremental.SideBySide;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Does one kind of work on many things side by side. Results come in the order of the things, whatever finished first,
 * so that no output depends on the number of threads.
 */
final class Workers implements SideBySide {

    /** Deeply nested Markdown makes its parser recurse; 1,000 levels of quotes need about 10 MB. */
    private static final long STACK_BYTES = 64L << 20;

    private static final String INTERRUPTED = "interrupted while building";

    private final int threads;

    Workers(int threads) {
        this.threads = Math.max(1, threads);
    }

    /**
     * The results of a function for each thing.
     *
     * @throws RuntimeException the first that the function threw; the rest of the work is not begun then
     */
    @Override
    public <T, R> List<R> map(List<T> things, Function<T, R> work) {
        int count = things.size();
        Object[] results = new Object[count];
        AtomicInteger next = new AtomicInteger();
        AtomicReference<Throwable> failure = new AtomicReference<>();
        int used = Math.min(threads, Math.max(1, count));
        CountDownLatch done = new CountDownLatch(used);
        Runnable loop = () -> {
            try {
                for (int i = next.getAndIncrement(); i < count && failure.get() == null; i = next.getAndIncrement()) {
                    results[i] = work.apply(things.get(i));
                }
            } catch (Throwable e) {
                failure.compareAndSet(null, e);
            } finally {
                done.countDown();
            }
        };
        for (int i = 0; i < used; i++) {
            Thread thread = new Thread(null, loop, "jbuild-worker-" + i, STACK_BYTES);
            thread.setDaemon(true);
            thread.start();
        }
        await(done);
        rethrow(failure.get());
        List<R> list = new ArrayList<>(count);
        for (Object result : results) {
            @SuppressWarnings("unchecked")
            R typed = (R) result;
            list.add(typed);
        }
        return list;
    }

    /**
     * Begins something beside what the caller goes on with; one thread alone does it when the result is asked for.
     *
     * @return what waits for the result
     */
    <R> Supplier<R> aside(Supplier<R> work) {
        if (threads == 1) {
            return work;
        }
        FutureTask<R> task = new FutureTask<>(work::get);
        Thread thread = new Thread(null, task, "jbuild aside", STACK_BYTES);
        thread.setDaemon(true);
        thread.start();
        return () -> result(task);
    }

    private static <R> R result(FutureTask<R> task) {
        try {
            return task.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(INTERRUPTED, e);
        } catch (ExecutionException e) {
            rethrow(e.getCause());
            throw new IllegalStateException(e);
        }
    }

    private static void await(CountDownLatch done) {
        try {
            done.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(INTERRUPTED, e);
        }
    }

    private static void rethrow(@org.jspecify.annotations.Nullable Throwable failure) {
        if (failure instanceof RuntimeException e) {
            throw e;
        }
        if (failure instanceof Error e) {
            throw e;
        }
    }
}
