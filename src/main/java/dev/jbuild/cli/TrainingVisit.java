package dev.jbuild.cli;

import dev.jbuild.build.Progress;
import dev.jbuild.serve.Preview;
import dev.jbuild.serve.PreviewEvent;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.ParseResult;

/** A preview that is looked at once, edited once and looked at again, so that the classes for that are known, too. */
final class TrainingVisit {

    /** Where the system does not tell of changes, a preview would wait for ever. */
    private static final long LONGEST_SECONDS = 20;

    private final Path folder;
    private final CountDownLatch over = new CountDownLatch(1);

    TrainingVisit(Path folder) {
        this.folder = folder;
    }

    /** Serves, and does without where this machine has no ports to give away. */
    void run(Surroundings around) {
        PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
        Surroundings silent = new Surroundings(around.folder(), nowhere, nowhere, around.environment(), around.clock());
        ServeCommand command = new ServeCommand();
        ParseResult arguments =
                new CommandLine(command.spec()).parseArgs("--source", folder.toString(), "--port", "0", "--future");
        Visitor visitor = new Visitor(ServeCommand.teller(arguments, silent));
        try (Preview preview = Preview.open(ServeCommand.request(arguments, silent), visitor, silent.clock())) {
            visitor.preview = preview;
            Thread end = new Thread(() -> end(preview), "jbuild-training");
            end.setDaemon(true);
            end.start();
            preview.run(Progress.NONE);
        } catch (IOException | UncheckedIOException e) {
            silent.err().print(e);
        }
        over.countDown();
    }

    private void end(Preview preview) {
        try {
            over.await(LONGEST_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        preview.close();
    }

    private final class Visitor implements PreviewEvent.Listener {
        private final PreviewEvent.Listener teller;
        private @Nullable Preview preview;

        Visitor(PreviewEvent.Listener teller) {
            this.teller = teller;
        }

        @Override
        public void tell(PreviewEvent event) {
            teller.tell(event);
            if (preview != null && event instanceof PreviewEvent.Built built) {
                visit(preview.address());
                if (built.cause().isFirst()) {
                    edit();
                } else {
                    over.countDown();
                }
            }
        }
    }

    private static void visit(URI home) {
        for (String path :
                List.of(home.getPath(), home.getPath() + "assets/theme/style.css", "/.jbuild/reload.js", "/no")) {
            try (Socket socket = new Socket(home.getHost(), home.getPort())) {
                String request = "GET " + path + " HTTP/1.1\r\nHost: " + home.getHost() + ":" + home.getPort()
                        + "\r\nAccept-Encoding: gzip\r\nConnection: close\r\n\r\n";
                socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
                socket.getInputStream().readAllBytes();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private void edit() {
        try {
            Files.writeString(
                    folder.resolve("_posts/2026-01-01-everything.md"), "\nMore.\n", StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
