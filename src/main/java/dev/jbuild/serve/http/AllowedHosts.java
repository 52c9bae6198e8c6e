package dev.jbuild.serve.http;

import java.util.Locale;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * The names under which this server may be asked. A page of another site that makes a browser ask for it under a name
 * of its own (DNS rebinding) gets nothing, nor does one that asks under the right name from its own origin.
 */
final class AllowedHosts {

    private static final int HTTP_PORT = 80;

    private final SortedSet<String> names = new TreeSet<>();
    private final int port;

    /**
     * @param more names and addresses beside those of the loopback; IPv6 addresses without brackets
     * @param port that every name must come with
     */
    AllowedHosts(SortedSet<String> more, int port) {
        this.port = port;
        names.add("localhost");
        names.add("127.0.0.1");
        names.add("[::1]");
        for (String name : more) {
            String lower = name.toLowerCase(Locale.ROOT);
            names.add(lower.indexOf(':') >= 0 && !lower.startsWith("[") ? "[" + lower + "]" : lower);
        }
    }

    /** Whether a {@code Host} field names this server: {@code name:port}, without the port where it is HTTP's own. */
    boolean allowsHost(String host) {
        int colon = host.lastIndexOf(':');
        boolean hasPort = colon > host.lastIndexOf(']');
        String name = (hasPort ? host.substring(0, colon) : host).toLowerCase(Locale.ROOT);
        String number = hasPort ? host.substring(colon + 1) : String.valueOf(HTTP_PORT);
        return number.equals(String.valueOf(port)) && (names.contains(name) || isBelowLocalhost(name));
    }

    /** Whether an {@code Origin} field names this server. */
    boolean allowsOrigin(String origin) {
        return origin.startsWith("http://") && allowsHost(origin.substring("http://".length()));
    }

    private static boolean isBelowLocalhost(String name) {
        return name.matches("([a-z0-9-]{1,63}\\.){1,4}localhost");
    }
}
