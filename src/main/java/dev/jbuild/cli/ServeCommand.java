package dev.jbuild.cli;

import static dev.jbuild.cli.Specs.flag;
import static dev.jbuild.cli.Specs.option;

import dev.jbuild.build.BuildRequest;
import dev.jbuild.build.BuildRequest.Proof;
import dev.jbuild.build.BuildRequest.Repair;
import dev.jbuild.build.BuildRequest.Reuse;
import dev.jbuild.build.Progress;
import dev.jbuild.serve.Preview;
import dev.jbuild.serve.PreviewEvent;
import dev.jbuild.serve.PreviewRequest;
import dev.jbuild.serve.PreviewRequest.Following;
import dev.jbuild.serve.http.EditorLinks;
import dev.jbuild.serve.http.ServerSettings;
import dev.jbuild.serve.watch.SourceWatcher;
import java.io.IOException;
import java.net.BindException;
import java.net.UnknownHostException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code jbuild serve}: a preview that follows what its author writes. */
final class ServeCommand implements Command {

    private static final int LAST_PORT = 65_535;

    /** How long the end of the process waits for the build that is going on. Nothing on the disk depends on it. */
    private static final long FAREWELL_SECONDS = 2;

    @Override
    public String name() {
        return "serve";
    }

    @Override
    public String summary() {
        return "Preview the site in a browser while you write.";
    }

    @Override
    public CommandSpec spec() {
        CommandSpec spec = Specs.command(
                "serve",
                "Builds the site into memory, serves it to browsers on this machine, and builds again when a source"
                        + " changes; open pages show it by themselves. Nothing is written to the output folder. When the"
                        + " site has errors, pages show them over the last good site.");
        SiteOptions.addTo(spec);
        spec.addOption(option(
                String.class,
                "NAME",
                "The address to serve on; localhost if not given, 0.0.0.0 for the whole network.",
                "-H",
                "--host"));
        spec.addOption(option(
                Integer.class,
                "NUMBER",
                "The port to serve on; 4000 or the next free one if not given.",
                "-P",
                "--port"));
        spec.addOption(flag("Open the site in the browser.", "-o", "--open"));
        spec.addOption(flag("Let the open page go to the page of the source that was saved.", "--navigate"));
        spec.addOption(option(
                String.class,
                "NAME",
                "The editor that places of errors link to: " + String.join(", ", EditorLinks.names())
                        + ", or an address with {path}, {line} and {column}.",
                "--editor"));
        spec.addOption(flag("Look for changes again and again, where the system does not tell of them.", "--poll"));
        spec.addOption(flag("Take warnings as errors.", "--strict"));
        spec.addOption(flag("Say nothing but problems.", "-q", "--quiet"));
        spec.addOption(flag("Print each event as one JSON object on a line.", "--json"));
        SiteOptions.addWorkTo(spec);
        spec.usageMessage()
                .footer("Ctrl+C ends it. Exit status: 130 after Ctrl+C, 2 wrong usage, 3 the machine cannot do it, for"
                        + " example because the port is taken, 70 a bug in jbuild.");
        return Specs.withHelp(spec);
    }

    @Override
    public int run(ParseResult arguments, Surroundings surroundings) throws IOException {
        PreviewRequest request = request(arguments, surroundings);
        boolean shows = TerminalStyle.of(SiteOptions.value(arguments, "--color"), surroundings)
                .showsProgress();
        Progress progress = form(arguments) == PreviewTeller.Form.WORDS && shows
                ? new TerminalProgress(surroundings.err(), surroundings.clock())
                : Progress.NONE;
        FirstBuild first = new FirstBuild(teller(arguments, surroundings), progress);
        try (Preview preview = Preview.open(request, first, surroundings.clock())) {
            if (arguments.hasMatchedOption("--open")) {
                first.then(() -> open(preview, surroundings));
            }
            runToEnd(preview, progress);
        } catch (BindException | UnknownHostException e) {
            return noPlace(e, request.server(), surroundings);
        }
        return ExitCode.OK;
    }

    private static int noPlace(IOException reason, ServerSettings place, Surroundings surroundings) {
        String message;
        if (reason instanceof UnknownHostException) {
            message = "'" + place.host() + "' is no address of this machine\n"
                    + "  Try localhost, or 0.0.0.0 for the whole network.";
        } else if (place.port().isPresent()) {
            message = "port " + place.port().getAsInt() + " on " + place.host() + " cannot be used: "
                    + reason.getMessage() + "\n"
                    + "  End what uses it, or leave out --port: jbuild then takes the next free one from 4000 on.";
        } else {
            message = "no port of " + place.host() + " from 4000 on can be used: " + reason.getMessage() + "\n"
                    + "  Name another one with --port.";
        }
        surroundings.err().print("jbuild: " + message + "\n");
        return ExitCode.ENVIRONMENT;
    }

    /** Runs until the process is told to end, and lets the preview say that it did. */
    private static void runToEnd(Preview preview, Progress progress) {
        CountDownLatch over = new CountDownLatch(1);
        Thread farewell = new Thread(() -> say(preview, over), "jbuild-farewell");
        Runtime.getRuntime().addShutdownHook(farewell);
        try {
            preview.run(progress);
        } finally {
            over.countDown();
            try {
                Runtime.getRuntime().removeShutdownHook(farewell);
            } catch (IllegalStateException e) {
                // The process is about to end, and the hook has done its work.
                over.countDown();
            }
        }
    }

    private static void say(Preview preview, CountDownLatch over) {
        preview.close();
        try {
            over.await(FAREWELL_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void open(Preview preview, Surroundings surroundings) {
        DesktopBrowser browser =
                new DesktopBrowser(System.getProperty("os.name", ""), surroundings.variable("BROWSER"));
        if (!browser.open(preview.address())) {
            surroundings.err().print("jbuild: no browser could be opened; go to " + preview.address() + "\n");
            surroundings.err().flush();
        }
    }

    /** Passes all events on, and does what is to be done after the first build. */
    private static final class FirstBuild implements PreviewEvent.Listener {
        private final PreviewTeller teller;
        private Runnable task;

        FirstBuild(PreviewTeller teller, Progress progress) {
            this.teller = teller;
            this.task = () -> {
                if (progress instanceof TerminalProgress shown) {
                    shown.close();
                }
            };
        }

        void then(Runnable more) {
            Runnable before = task;
            task = () -> {
                before.run();
                more.run();
            };
        }

        @Override
        public void tell(PreviewEvent event) {
            Runnable due = () -> {};
            if (event instanceof PreviewEvent.Built || event instanceof PreviewEvent.Failed) {
                due = task;
                task = () -> {};
            }
            due.run();
            teller.tell(event);
        }
    }

    /** Who tells of the events. */
    static PreviewTeller teller(ParseResult arguments, Surroundings surroundings) {
        TerminalStyle terminal = TerminalStyle.of(SiteOptions.value(arguments, "--color"), surroundings);
        return new PreviewTeller(form(arguments), terminal, surroundings);
    }

    private static void failed(Throwable failure, Surroundings surroundings) {
        surroundings.err().print("jbuild: a request could not be answered: " + failure + "\n");
        surroundings.err().flush();
    }

    private static PreviewTeller.Form form(ParseResult arguments) {
        if (arguments.hasMatchedOption("--json")) {
            return PreviewTeller.Form.JSON;
        }
        return arguments.hasMatchedOption("--quiet") ? PreviewTeller.Form.PROBLEMS : PreviewTeller.Form.WORDS;
    }

    /** What the options ask for. */
    static PreviewRequest request(ParseResult arguments, Surroundings surroundings) {
        BuildRequest build = SiteOptions.request(arguments, surroundings, Reuse.UNCHANGED, Proof.NONE, Repair.NOTHING);
        String editor = SiteOptions.value(arguments, "--editor").orElse("vscode");
        EditorLinks links = EditorLinks.of(editor, build.source())
                .orElseThrow(() -> new UsageException(
                        "--editor is '" + editor + "', which is not known",
                        "Known are " + String.join(", ", EditorLinks.names())
                                + ", and addresses as 'editor://open{path}:{line}:{column}'."));
        ServerSettings server = ServerSettings.local(links, failure -> failed(failure, surroundings))
                .atHost(SiteOptions.value(arguments, "--host").orElse("localhost"));
        Integer port = arguments.matchedOptionValue("--port", null);
        if (port != null && (port < 0 || port > LAST_PORT)) {
            throw new UsageException("--port is " + port + ", but must be from 0 to " + LAST_PORT, "");
        }
        return new PreviewRequest(
                build,
                port == null ? server : server.atPort(port),
                arguments.hasMatchedOption("--poll") ? SourceWatcher.Method.POLLING : SourceWatcher.Method.EVENTS,
                arguments.hasMatchedOption("--navigate") ? Following.NAVIGATE : Following.STAY);
    }
}
