/**
 * HTTP/1.1 on sockets, for requests without bodies: connections, limits, and streams that stay open.
 *
 * <p>In: bytes of clients that may be slow, broken or hostile. Out: a {@link dev.jbuild.serve.http.wire.Request} for a
 * {@link dev.jbuild.serve.http.wire.Handler}, and its {@link dev.jbuild.serve.http.wire.Response} as bytes. This room must
 * not know what is served.
 *
 * <p>The JDK has a server of its own. It reads requests and writes answers with one blocked thread each, so that a fixed
 * number of slow clients stops it, without a limit they cost a thread each, and a time limit for answers would end event
 * streams too. Here one thread moves all bytes and none waits for a client.
 */
package dev.jbuild.serve.http.wire;
