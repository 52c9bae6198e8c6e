package dev.jbuild.serve.http;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The part of a file that a request asks for (RFC 9110 section 14).
 *
 * @param length 0 where the file has no such part
 */
record ByteRange(long start, long length) {

    private static final Pattern ONE = Pattern.compile("bytes\\s*=\\s*(\\d{0,18})\\s*-\\s*(\\d{0,18})\\s*");

    /** Reads a {@code Range} field; null where the whole file is the answer, also for more ranges than one. */
    static @Nullable ByteRange of(String field, long size) {
        Matcher matcher = ONE.matcher(field);
        if (!matcher.matches()
                || (matcher.group(1).isEmpty() && matcher.group(2).isEmpty())) {
            return null;
        }
        if (matcher.group(1).isEmpty()) {
            long length = Math.min(size, Long.parseLong(matcher.group(2)));
            return new ByteRange(size - length, length);
        }
        long first = Long.parseLong(matcher.group(1));
        long last = matcher.group(2).isEmpty() ? Long.MAX_VALUE : Long.parseLong(matcher.group(2));
        if (last < first) {
            return null;
        }
        return first >= size ? new ByteRange(0, 0) : new ByteRange(first, Math.min(last, size - 1) - first + 1);
    }

    boolean isEmpty() {
        return length == 0;
    }

    /** The value of {@code Content-Range}. */
    String content(long size) {
        return isEmpty() ? "bytes */" + size : "bytes " + start + "-" + (start + length - 1) + "/" + size;
    }
}
