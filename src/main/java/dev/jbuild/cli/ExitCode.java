package dev.jbuild.cli;

/** What the process tells its caller. */
final class ExitCode {

    /** All went well. */
    static final int OK = 0;

    /** The site has errors; nothing was published. */
    static final int SITE = 1;

    /** The command line is wrong. */
    static final int USAGE = 2;

    /** The machine cannot do it: a folder cannot be written, a disk is full. */
    static final int ENVIRONMENT = 3;

    /** jbuild itself is wrong ({@code EX_SOFTWARE} of sysexits.h). */
    static final int BUG = 70;

    private ExitCode() {}
}
