package dev.jbuild.build;

import dev.jbuild.config.SiteConfig;
import dev.jbuild.content.Document;
import dev.jbuild.content.DocumentReader;
import dev.jbuild.diagnostic.Diagnostic;
import dev.jbuild.diagnostic.Outcome;
import dev.jbuild.diagnostic.SourceText;
import dev.jbuild.source.SourceFile;
import dev.jbuild.source.SourceKind;
import dev.jbuild.source.SourceTree;
import dev.jbuild.source.TextDecoder;
import java.util.ArrayList;
import java.util.List;

/** The step that reads documents: each file on its own, side by side. */
final class Parsing {

    private static final List<SourceKind> DOCUMENTS =
            List.of(SourceKind.POST, SourceKind.DRAFT, SourceKind.PAGE, SourceKind.COLLECTION);

    private final DocumentReader reader = new DocumentReader();
    private final SiteConfig config;
    private final Progress progress;

    Parsing(SiteConfig config, Progress progress) {
        this.config = config;
        this.progress = progress;
    }

    /** All documents of a site, in the order of their paths within each kind. */
    List<Outcome<Document>> documents(SourceTree sources, Workers workers) {
        List<SourceFile> files = new ArrayList<>();
        DOCUMENTS.forEach(kind -> files.addAll(sources.of(kind)));
        progress.begin(Progress.Stage.READING, files.size());
        return workers.map(files, file -> {
            Outcome<Document> document = read(file);
            progress.advance();
            return document;
        });
    }

    private Outcome<Document> read(SourceFile file) {
        List<Diagnostic> problems = new ArrayList<>();
        SourceText text = TextDecoder.read(file).into(problems);
        if (text == null) {
            return Outcome.failed(problems);
        }
        Outcome<Document> document = reader.read(file, text, config);
        problems.addAll(document.diagnostics());
        return new Outcome<>(document.value(), problems);
    }
}
