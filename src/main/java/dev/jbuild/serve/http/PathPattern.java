package dev.jbuild.serve.http;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A path in {@code _redirects} or {@code _headers}: {@code :name} stands for one segment, a closing {@code *} for the
 * rest, which has the name {@code splat}.
 */
record PathPattern(List<String> segments, boolean splat) {

    static PathPattern of(String written) {
        boolean splat = written.endsWith("*");
        String path = splat ? written.substring(0, written.length() - 1) : written;
        return new PathPattern(segments(path), splat);
    }

    /** Segments without empty ones, so that a closing slash makes no difference, as with hosts. */
    private static List<String> segments(String path) {
        List<String> segments = new ArrayList<>();
        for (String segment : path.split("/")) {
            if (!segment.isEmpty()) {
                segments.add(segment);
            }
        }
        return List.copyOf(segments);
    }

    /** What the names stand for in a path that begins with a slash; nothing if it does not match. */
    Optional<SortedMap<String, String>> match(String path) {
        List<String> given = segments(path);
        SortedMap<String, String> values = new TreeMap<>();
        if (given.size() < segments.size() || (given.size() > segments.size() && !splat)) {
            return Optional.empty();
        }
        for (int i = 0; i < segments.size(); i++) {
            String segment = segments.get(i);
            if (segment.length() > 1 && segment.startsWith(":")) {
                values.put(segment.substring(1), given.get(i));
            } else if (!segment.equals(given.get(i))) {
                return Optional.empty();
            }
        }
        if (splat) {
            String rest = String.join("/", given.subList(segments.size(), given.size()));
            values.put("splat", path.endsWith("/") && !rest.isEmpty() ? rest + "/" : rest);
        }
        return Optional.of(values);
    }

    /** A target with the names in it replaced: {@code /new/:splat}. */
    static String fill(String target, SortedMap<String, String> values) {
        StringBuilder out = new StringBuilder();
        int done = 0;
        while (done < target.length()) {
            int colon = target.indexOf(':', done);
            int end = colon + 1;
            while (colon >= 0 && end < target.length() && isNameCharacter(target.charAt(end))) {
                end++;
            }
            String value = colon < 0 ? null : values.get(target.substring(colon + 1, end));
            if (colon < 0) {
                return out.append(target, done, target.length()).toString();
            }
            out.append(target, done, colon).append(value == null ? target.substring(colon, end) : value);
            done = end;
        }
        return out.toString();
    }

    private static boolean isNameCharacter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_';
    }
}
