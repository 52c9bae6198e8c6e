package dev.jbuild.build;

import dev.jbuild.config.SiteConfig;
import dev.jbuild.content.Document;
import dev.jbuild.content.DocumentReader;
import dev.jbuild.content.Inherited;
import dev.jbuild.diagnostic.Diagnostic;
import dev.jbuild.diagnostic.Outcome;
import dev.jbuild.diagnostic.SourceText;
import dev.jbuild.source.SourceFile;
import dev.jbuild.source.SourceKind;
import dev.jbuild.source.SourceTree;
import java.util.ArrayList;
import java.util.List;

/** The step that reads documents: each file on its own, side by side. */
final class Parsing {

    private static final List<SourceKind> DOCUMENTS =
            List.of(SourceKind.POST, SourceKind.DRAFT, SourceKind.PAGE, SourceKind.COLLECTION);

    private static final Outcome<Document> MISSING = Outcome.failed(List.of());

    private final DocumentReader reader = new DocumentReader();
    private final Stock stock;
    private final SiteConfig config;
    private final Inherited inherited;
    private final Progress progress;

    Parsing(Stock stock, SiteConfig config, Inherited inherited, Progress progress) {
        this.stock = stock;
        this.config = config;
        this.inherited = inherited;
        this.progress = progress;
    }

    /** All documents of a site, in the order of their paths within each kind. */
    List<Outcome<Document>> documents(SourceTree sources, Workers workers) {
        List<SourceFile> files = new ArrayList<>();
        DOCUMENTS.forEach(kind -> files.addAll(sources.of(kind)));
        progress.begin(Progress.Stage.READING, files.size());
        stock.prepareDocuments(config, inherited, files);
        List<Outcome<Document>> documents = new ArrayList<>(files.size());
        List<Integer> unread = new ArrayList<>();
        for (int i = 0; i < files.size(); i++) {
            Outcome<Document> known = stock.document(files.get(i));
            documents.add(known == null ? MISSING : known);
            if (known == null) {
                unread.add(i);
            }
        }
        workers.map(unread, i -> {
            documents.set(i, read(files.get(i)));
            progress.advance();
            return i;
        });
        for (int i : unread) {
            stock.keep(files.get(i), documents.get(i));
        }
        return documents;
    }

    private Outcome<Document> read(SourceFile file) {
        List<Diagnostic> problems = new ArrayList<>();
        SourceText text = stock.sources().texts().read(file).into(problems);
        if (text == null) {
            return Outcome.failed(problems);
        }
        Outcome<Document> known = stock.document(file, text);
        if (known != null) {
            return known;
        }
        Outcome<Document> document = reader.read(file, text, config, inherited);
        problems.addAll(document.diagnostics());
        stock.sources().texts().finish(file, text);
        return new Outcome<>(document.value(), problems);
    }
}
