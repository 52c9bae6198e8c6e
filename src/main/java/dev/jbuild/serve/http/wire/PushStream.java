package dev.jbuild.serve.http.wire;

/** An answer without an end, into which anyone may push bytes. */
public interface PushStream {

    /**
     * Sends bytes, which must not change; returns at once. A client that does not take what it is sent loses its
     * connection.
     */
    void push(byte[] bytes);

    /** Whether bytes can no longer reach the client. */
    boolean isClosed();
}
