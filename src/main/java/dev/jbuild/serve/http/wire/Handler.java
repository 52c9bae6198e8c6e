package dev.jbuild.serve.http.wire;

import java.io.IOException;

/** Answers requests, several at a time. */
public interface Handler {

    /**
     * The answer to one request; it may take its time.
     *
     * @throws IOException when what is asked for cannot be read, which the client is told with the status 500
     */
    Response answer(Request request) throws IOException;

    /** Is told of what an answer failed with. */
    void failed(Request request, Throwable failure);
}
