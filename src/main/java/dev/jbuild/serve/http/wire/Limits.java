package dev.jbuild.serve.http.wire;

import java.time.Duration;

/**
 * What clients may use.
 *
 * @param connections open at a time; beyond, the one that has waited longest for its request is closed
 * @param targetBytes of a request's first line
 * @param headBytes of a whole head
 * @param fields of one head
 * @param request from the first byte of a head to its last
 * @param idle between two requests
 * @param stalled without taking a byte of an answer
 * @param pushedBytes that may wait for the client of one stream
 * @param alive after which a quiet stream gets a sign of life
 */
public record Limits(
        int connections,
        int targetBytes,
        int headBytes,
        int fields,
        Duration request,
        Duration idle,
        Duration stalled,
        int pushedBytes,
        Duration alive) {

    /** Room for browsers with hundreds of tabs, and little for anything else. */
    public static final Limits STANDARD = new Limits(
            2_000,
            8 << 10,
            32 << 10,
            100,
            Duration.ofSeconds(10),
            Duration.ofSeconds(30),
            Duration.ofSeconds(120),
            1 << 20,
            Duration.ofSeconds(15));
}
