package dev.jbuild.data;

import dev.jbuild.diagnostic.Diagnostic;

/** Ends the reading of one statement of TOML, with what is wrong in it. */
final class TomlException extends Exception {

    final transient Diagnostic diagnostic;

    TomlException(Diagnostic diagnostic) {
        super(diagnostic.message(), null, false, false);
        this.diagnostic = diagnostic;
    }
}
