package dev.jbuild.build;

import dev.jbuild.check.UrlLock;
import dev.jbuild.check.VanishedUrls;
import dev.jbuild.config.SiteConfig;
import dev.jbuild.diagnostic.Diagnostic;
import dev.jbuild.diagnostic.SourceText;
import dev.jbuild.source.SiteFolder;
import dev.jbuild.source.SourceTexts;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What can be told of a site without making a page: when it changes next, and which addresses it has. */
public final class Survey {

    private final List<Diagnostic> problems;
    private final @Nullable Assembled assembled;
    private final UrlLock before;

    private Survey(List<Diagnostic> problems, @Nullable Assembled assembled, UrlLock before) {
        this.problems = problems;
        this.assembled = assembled;
        this.before = before;
    }

    /** Looks at a site. Nothing is written. */
    public static Survey of(BuildRequest request, Clock clock) {
        List<Diagnostic> problems = Collections.synchronizedList(new ArrayList<>());
        SiteFolder folder = new SiteFolder(request.source());
        Stock stock = new Stock(request.source(), SourceTexts.Room.ONE_BUILD);
        SiteConfig config = Configuring.read(stock, request.overrides()).into(problems);
        Assembled assembled = null;
        if (config != null) {
            Path destination = Configuring.destination(request, config);
            assembled = new Assembling(stock, Progress.NONE, new Workers(request.threads()), problems)
                    .assemble(config, destination, clock);
        }
        SourceText file = Assembling.lockFile(folder, new ArrayList<>());
        UrlLock lock = UrlLock.parse(file == null ? new SourceText(UrlLock.PATH, "") : file)
                .value();
        return new Survey(problems, assembled, lock == null ? UrlLock.NONE : lock);
    }

    /** What is wrong with the site, as far as its pages need not be made to know it; sorted by place. */
    public List<Diagnostic> diagnostics() {
        return problems.stream().distinct().sorted().toList();
    }

    /** When the site changes by itself; none where it could not be put together. */
    public Optional<NextChanges> next() {
        return Optional.ofNullable(assembled).map(found -> NextChanges.of(found.site(), found.now()));
    }

    /** Its addresses beside those that were published; none where it could not be put together. */
    public Optional<Urls> urls() {
        return Optional.ofNullable(assembled).map(found -> {
            UrlLock now = UrlLock.of(found.routes());
            return new Urls(before.with(now), now.without(before), before.without(now));
        });
    }

    /**
     * The addresses of a site.
     *
     * @param lock of all that were published or will be
     * @param added not published before
     * @param missing published before and no longer there
     */
    public record Urls(UrlLock lock, List<String> added, List<String> missing) {}

    /** Documents that left a published address; the code that reports them is {@code url-vanished}. */
    List<VanishedUrls.Move> moves() {
        return assembled == null ? List.of() : assembled.moves();
    }
}
