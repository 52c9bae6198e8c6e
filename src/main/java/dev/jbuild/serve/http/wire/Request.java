package dev.jbuild.serve.http.wire;

import java.util.SortedMap;

/**
 * The head of one request (RFC 9112), well-formed as far as the grammar goes, and not yet judged.
 *
 * @param method as written, for example {@code GET}
 * @param target as written, each byte one character: {@code /path?query}, {@code http://host/path}, {@code *}
 * @param version {@code HTTP/1.1} or {@code HTTP/1.0}
 * @param fields values by names in small letters; those of fields that came twice are joined with {@code ", "}
 */
public record Request(String method, String target, String version, SortedMap<String, String> fields) {

    /** The value of a field, or an empty text; the name is in small letters. */
    public String field(String name) {
        String value = fields.get(name);
        return value == null ? "" : value;
    }

    /** Whether a field was sent, even if it is empty. */
    public boolean has(String name) {
        return fields.containsKey(name);
    }

    /** Whether a body follows the head, which none of the allowed methods needs. */
    public boolean hasBody() {
        return has("transfer-encoding")
                || (has("content-length") && !field("content-length").matches("0+"));
    }

    /** Whether the connection may stay open after the answer. */
    public boolean staysOpen() {
        return version.equals("HTTP/1.1") && !namesClose(field("connection")) && !hasBody();
    }

    private static boolean namesClose(String connection) {
        for (String word : connection.split(",")) {
            if (word.strip().equalsIgnoreCase("close")) {
                return true;
            }
        }
        return false;
    }
}
