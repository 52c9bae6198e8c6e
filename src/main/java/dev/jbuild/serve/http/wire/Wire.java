package dev.jbuild.serve.http.wire;

import dev.jbuild.serve.http.wire.Connection.State;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.StandardSocketOptions;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;

/**
 * Listens at one address. One thread accepts, reads and writes for all clients and never waits for one of them; some
 * others run the handler. Closing ends all connections.
 */
public final class Wire implements AutoCloseable {

    /** Handlers mostly look things up; some read files or make pictures, which others should not have to wait for. */
    private static final int WORKERS = 8;

    private static final int BACKLOG = 1_024;

    /** Left alone, systems buffer megabytes for each client that does not read, until none is left for the others. */
    private static final int SEND_BUFFER = 128 << 10;

    /** How often deadlines are looked at while a client has one. */
    private static final long TICK_MILLIS = 250;

    private final ServerSocketChannel listening;
    private final Selector selector;
    private final InetSocketAddress address;
    private final Handler handler;
    private final Limits limits;
    private final ExecutorService workers;
    private final Thread thread;
    private final Queue<Task> tasks = new ConcurrentLinkedQueue<>();
    private final ByteBuffer scratch = ByteBuffer.allocateDirect(16 << 10);
    private int connections;
    private volatile boolean closed;

    /** Something that the thread of the wire does. */
    private interface Task {
        void run(long now) throws IOException;
    }

    private Wire(ServerSocketChannel listening, Selector selector, Handler handler, Limits limits) throws IOException {
        this.listening = listening;
        this.selector = selector;
        this.address = (InetSocketAddress) listening.getLocalAddress();
        this.handler = handler;
        this.limits = limits;
        this.workers = Executors.newFixedThreadPool(WORKERS, work -> daemon(work, "jbuild-serve-answer"));
        this.thread = daemon(this::run, "jbuild-serve-wire");
    }

    /**
     * Begins to listen and to answer.
     *
     * @throws IOException when the address cannot be had, {@link java.net.BindException} where another has it
     */
    public static Wire open(InetSocketAddress address, Handler handler, Limits limits) throws IOException {
        ServerSocketChannel listening = ServerSocketChannel.open();
        try {
            // A server that was just ended must not keep its port from the next one.
            listening.setOption(StandardSocketOptions.SO_REUSEADDR, true);
            listening.bind(address, BACKLOG);
            listening.configureBlocking(false);
            Selector selector = Selector.open();
            listening.register(selector, SelectionKey.OP_ACCEPT);
            Wire wire = new Wire(listening, selector, handler, limits);
            wire.thread.start();
            return wire;
        } catch (IOException | RuntimeException e) {
            listening.close();
            throw e;
        }
    }

    /** Where this listens, with the port that the system chose if 0 was asked for. */
    public InetSocketAddress address() {
        return address;
    }

    private static Thread daemon(Runnable work, String name) {
        Thread thread = new Thread(work, name);
        thread.setDaemon(true);
        return thread;
    }

    private void run() {
        long swept = System.nanoTime();
        while (!closed) {
            try {
                selector.select(connections == 0 ? 0 : TICK_MILLIS);
                long now = System.nanoTime();
                serveReady(now);
                for (Task task = tasks.poll(); task != null; task = tasks.poll()) {
                    task.run(now);
                }
                if (now - swept >= TICK_MILLIS * 1_000_000) {
                    sweep(now);
                    swept = now;
                }
            } catch (IOException e) {
                // Only the selector itself fails here, which it does when it is closed.
                closed = closed || !selector.isOpen();
            }
        }
    }

    private void serveReady(long now) {
        for (SelectionKey key : selector.selectedKeys()) {
            if (key.attachment() instanceof Connection connection) {
                guarded(connection, () -> serve(connection, key, now));
            } else {
                accept(now);
            }
        }
        selector.selectedKeys().clear();
    }

    private void accept(long now) {
        try {
            for (SocketChannel channel = listening.accept(); channel != null; channel = listening.accept()) {
                if (connections >= limits.connections()) {
                    closeOldest();
                }
                channel.configureBlocking(false);
                channel.setOption(StandardSocketOptions.TCP_NODELAY, true);
                channel.setOption(StandardSocketOptions.SO_SNDBUF, SEND_BUFFER);
                SelectionKey key = channel.register(selector, SelectionKey.OP_READ);
                key.attach(new Connection(channel, key, limits, now));
                connections++;
            }
        } catch (IOException e) {
            // A client that is gone before it was heard, or no descriptor left: the next ones get their turn.
            closeOldest();
        }
    }

    /** Makes room by ending the connection whose request has been missing for longest. */
    private void closeOldest() {
        Connection oldest = null;
        for (Connection connection : all()) {
            if (connection.state() == State.READING
                    && (oldest == null || connection.deadline() - oldest.deadline() < 0)) {
                oldest = connection;
            }
        }
        if (oldest != null) {
            close(oldest);
        }
    }

    private List<Connection> all() {
        List<Connection> all = new ArrayList<>();
        for (SelectionKey key : selector.keys()) {
            if (key.isValid() && key.attachment() instanceof Connection connection) {
                all.add(connection);
            }
        }
        return all;
    }

    private void serve(Connection connection, SelectionKey key, long now) throws IOException {
        if (key.isValid() && key.isWritable()) {
            connection.write(now);
        }
        if (key.isValid() && key.isReadable() && !connection.receive(scratch)) {
            close(connection);
        }
        next(connection, now);
    }

    /** Lets the next request be answered if it is complete. */
    private void next(Connection connection, long now) throws IOException {
        try {
            Request request = connection.nextRequest(now);
            if (request != null) {
                workers.execute(() -> work(connection, request));
            }
        } catch (BadRequestException e) {
            connection.answer(Response.text(e.status(), String.valueOf(e.getMessage())), "", true, now);
        }
    }

    private void work(Connection connection, Request request) {
        Response response;
        try {
            response = handler.answer(request);
        } catch (IOException | RuntimeException | Error e) {
            handler.failed(request, e);
            response = Response.text(500, "This cannot be shown; the terminal says why.");
        }
        Response made = response;
        later(connection, now -> {
            if (connection.state() == State.ANSWERING) {
                connection.answer(made, request.method(), false, now);
                opened(connection, made);
                next(connection, now);
            }
        });
    }

    private void opened(Connection connection, Response response) {
        Response.Pushing pushing = response.pushing();
        if (pushing != null && connection.state() != State.LINGERING) {
            pushing.opened().accept(new Pushed(connection));
        }
    }

    /** The stream of a connection, as others see it. */
    private final class Pushed implements PushStream {

        private final Connection connection;
        private volatile boolean gone;

        Pushed(Connection connection) {
            this.connection = connection;
        }

        @Override
        public void push(byte[] bytes) {
            later(connection, now -> {
                if (!connection.push(bytes, now)) {
                    close(connection);
                }
                gone = connection.state() == State.CLOSED;
            });
        }

        @Override
        public boolean isClosed() {
            return gone || closed || connection.state() == State.CLOSED;
        }
    }

    private void later(Connection connection, Task task) {
        tasks.add(now -> guarded(connection, () -> task.run(now)));
        if (Thread.currentThread() != thread) {
            selector.wakeup();
        }
    }

    /** Something done for one connection, which must not harm the others. */
    private interface Work {
        void run() throws IOException;
    }

    private void guarded(Connection connection, Work work) {
        try {
            work.run();
        } catch (IOException | RuntimeException e) {
            close(connection);
        }
    }

    private void sweep(long now) {
        for (Connection connection : all()) {
            guarded(connection, () -> {
                if (!connection.expire(now)) {
                    close(connection);
                }
            });
        }
    }

    private void close(@Nullable Connection connection) {
        if (connection != null && connection.state() != State.CLOSED) {
            connection.close();
            connections--;
        }
    }

    /** Ends all connections and gives the port back. */
    @Override
    public void close() throws IOException {
        closed = true;
        listening.close();
        selector.wakeup();
        try {
            thread.join(2_000);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        all().forEach(Connection::close);
        selector.close();
        workers.shutdownNow();
    }
}
