package dev.jbuild.cli;

import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Opens an address in the author's browser by the desktop's own command; Java's AWT would cost a second. */
final class DesktopBrowser {

    private final List<List<String>> commands;

    /**
     * @param system the value of {@code os.name}
     * @param browser the value of the variable {@code BROWSER}: commands, separated by colons
     */
    DesktopBrowser(String system, Optional<String> browser) {
        this.commands = new ArrayList<>();
        browser.ifPresent(names -> {
            for (String name : names.split(":")) {
                if (!name.isBlank()) {
                    commands.add(List.of(name.strip().split("\\s+")));
                }
            }
        });
        String name = system.toLowerCase(Locale.ROOT);
        if (name.startsWith("mac")) {
            commands.add(List.of("open"));
        } else if (name.startsWith("windows")) {
            commands.add(List.of("rundll32", "url.dll,FileProtocolHandler"));
        } else {
            commands.add(List.of("xdg-open"));
            commands.add(List.of("wslview"));
        }
    }

    /** The commands that are tried, the first that can be started does it. */
    List<List<String>> commands() {
        return List.copyOf(commands);
    }

    /** Opens an address; whether a command for that could be started. */
    boolean open(URI address) {
        for (List<String> command : commands) {
            if (start(command, address)) {
                return true;
            }
        }
        return false;
    }

    private static boolean start(List<String> command, URI address) {
        List<String> words = new ArrayList<>(command);
        // BROWSER may say where the address goes.
        words.replaceAll(word -> word.equals("%s") ? address.toString() : word);
        if (words.equals(command)) {
            words.add(address.toString());
        }
        try {
            new ProcessBuilder(words)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return true;
        } catch (IOException e) {
            return false;
        }
    }
}
