package dev.jbuild.cli;

import dev.jbuild.build.BuildResult;
import dev.jbuild.diagnostic.Diagnostic;
import dev.jbuild.diagnostic.DiagnosticText;
import dev.jbuild.serve.PreviewEvent;
import dev.jbuild.serve.PreviewJson;
import dev.jbuild.serve.PreviewText;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Tells the author, or the author's editor, what a preview does. */
final class PreviewTeller implements PreviewEvent.Listener {

    /** In which words. */
    enum Form {
        /** Problems, and what was built. */
        WORDS,
        /** Problems alone. */
        PROBLEMS,
        /** Each event as a line of JSON. */
        JSON
    }

    private final Form form;
    private final Surroundings surroundings;
    private final PreviewText words;
    private final DiagnosticText problems;
    private Set<Diagnostic> told = Set.of();

    PreviewTeller(Form form, TerminalStyle terminal, Surroundings surroundings) {
        this.form = form;
        this.surroundings = surroundings;
        this.words = new PreviewText(terminal.out(), surroundings::display);
        this.problems = new DiagnosticText(terminal.err());
    }

    @Override
    public void tell(PreviewEvent event) {
        if (form == Form.JSON) {
            surroundings.out().print(PreviewJson.of(event) + "\n");
        } else {
            tellProblems(event);
            if (form == Form.WORDS) {
                surroundings.out().print(words.of(event));
            }
        }
        surroundings.out().flush();
    }

    private void tellProblems(PreviewEvent event) {
        if (event instanceof PreviewEvent.Noticed noticed) {
            print(noticed.problem());
        } else if (event instanceof PreviewEvent.Built built) {
            tellNew(built.result());
        } else if (event instanceof PreviewEvent.Failed failed) {
            tellNew(failed.result());
        }
        // On a terminal both streams meet, and the words belong below the problems.
        surroundings.err().flush();
    }

    /** A warning that stood there before the last save is not told again with each; an error is, as it stops everything. */
    private void tellNew(BuildResult result) {
        List<Diagnostic> all = result.diagnostics();
        for (Diagnostic problem : all) {
            if (problem.isError() || !told.contains(problem)) {
                print(problem);
            }
        }
        told = new HashSet<>(all);
    }

    private void print(Diagnostic problem) {
        surroundings.err().print(problems.of(problem) + "\n");
    }
}
