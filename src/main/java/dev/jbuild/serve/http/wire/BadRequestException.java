package dev.jbuild.serve.http.wire;

/** A head that no request has. */
final class BadRequestException extends Exception {

    private static final long serialVersionUID = 1L;

    private final int status;

    /**
     * @param status 400, 414 or 431
     * @param reason what is wrong, without a word of the request
     */
    BadRequestException(int status, String reason) {
        super(reason);
        this.status = status;
    }

    int status() {
        return status;
    }
}
