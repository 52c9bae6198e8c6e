package dev.jbuild.serve.http;

import dev.jbuild.path.OutputPath;
import dev.jbuild.path.UrlPath;
import dev.jbuild.serve.http.wire.Body;
import dev.jbuild.serve.http.wire.Request;
import dev.jbuild.serve.http.wire.Response;
import dev.jbuild.serve.http.wire.Response.Field;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Answers from a snapshot, by the rules that static hosts share. */
final class SiteAnswers {

    private static final OutputPath NOT_FOUND = OutputPath.of("404.html");

    private final FileAnswers files;

    SiteAnswers(FileAnswers files) {
        this.files = files;
    }

    /** The answer to a request that is allowed. */
    Response answer(Snapshot site, Target target, Request request) throws IOException {
        if (site.content() == null) {
            return files.ownPage(503, ShortPages.unbuilt(site.problems()), site.number())
                    .with("Retry-After", "1");
        }
        if (target.isHidden()) {
            return missing(site, target, request);
        }
        Response redirected = redirected(site, target, request, true);
        if (redirected != null) {
            return redirected;
        }
        String below = below(site.basePath(), target.path());
        boolean unslashed = target.path().equals(site.basePath());
        OutputPath path = below == null || unslashed ? null : file(site, below);
        if (path != null) {
            return found(site, target, request, 200, path);
        }
        String folder = below == null ? null : folder(site, target.path(), below);
        if (folder != null) {
            return moved(301, folder + (target.query().isEmpty() ? "" : "?" + target.query()));
        }
        redirected = redirected(site, target, request, false);
        if (redirected != null) {
            return redirected;
        }
        return below == null
                ? files.ownPage(404, ShortPages.outside(site.basePath()), site.number())
                : missing(site, target, request);
    }

    /** The path below the base path, without a leading slash; null outside of it, empty at its top. */
    private static @Nullable String below(String basePath, String path) {
        if (path.equals(basePath)) {
            return "";
        }
        return path.startsWith(basePath + "/") ? path.substring(basePath.length() + 1) : null;
    }

    /** The file for a path: itself, the index of a folder, or the page that is named without its extension. */
    private static @Nullable OutputPath file(Snapshot site, String below) {
        OutputPath path = OutputPath.of(below.isEmpty() || below.endsWith("/") ? below + "index.html" : below);
        if (path.equals(HostRules.REDIRECTS) || path.equals(HostRules.HEADERS)) {
            return null;
        }
        if (site.find(path) != null) {
            return path;
        }
        OutputPath page = OutputPath.of(path.value() + ".html");
        boolean folder = below.endsWith("/") || site.find(OutputPath.of(path.value() + "/index.html")) != null;
        return !folder && site.find(page) != null ? page : null;
    }

    /** The address of a folder that was asked for without its slash, or null. */
    private static @Nullable String folder(Snapshot site, String path, String below) {
        boolean top = below.isEmpty() && !path.endsWith("/");
        boolean named = !below.isEmpty() && !below.endsWith("/");
        return top || (named && site.find(OutputPath.of(below + "/index.html")) != null)
                ? UrlPath.of(path + "/").encoded()
                : null;
    }

    private Response found(Snapshot site, Target target, Request request, int status, OutputPath path)
            throws IOException {
        Served served = site.find(path);
        if (served == null) {
            return missing(site, target, request);
        }
        List<Field> extra = site.rules().fields(target.raw());
        String type = MediaTypes.of(path);
        for (Field field : extra) {
            type = field.name().equalsIgnoreCase("Content-Type") ? field.value() : type;
        }
        String shown = status == 200 ? path.value() : "";
        return files.answer(request, status, new FileAnswers.Found(served, shown, type, extra), site.number());
    }

    private Response missing(Snapshot site, Target target, Request request) throws IOException {
        return site.find(NOT_FOUND) == null
                ? files.ownPage(404, ShortPages.missing(), site.number())
                : found(site, target, request, 404, NOT_FOUND);
    }

    /** What the first rule that matches says; null if none does. Rules that are not forced come after the files. */
    private @Nullable Response redirected(Snapshot site, Target target, Request request, boolean forced)
            throws IOException {
        for (Redirect rule : site.rules().redirects()) {
            String to = rule.forced() == forced || !forced ? rule.target(target.raw(), target.query()) : null;
            if (to != null) {
                return rule.status() >= 300 && rule.status() < 400
                        ? moved(rule.status(), to)
                        : shown(site, request, rule.status(), to);
            }
        }
        return null;
    }

    /** Another file at this address. */
    private Response shown(Snapshot site, Request request, int status, String to) throws IOException {
        Target target = Target.of(to);
        if (!to.startsWith("/")) {
            return files.ownPage(404, ShortPages.proxied(), site.number());
        }
        String below = target == null || target.isHidden() ? null : below(site.basePath(), target.path());
        OutputPath path = below == null ? null : file(site, below);
        OutputPath index = path == null && below != null && !below.isEmpty() && !below.endsWith("/")
                ? OutputPath.of(below + "/index.html")
                : path;
        return index == null || target == null
                ? files.ownPage(404, ShortPages.missing(), site.number())
                : found(site, target, request, status, index);
    }

    private static Response moved(int status, String to) {
        // Browsers keep permanent redirects for long, and the next site at this port would inherit them.
        List<Field> fields = List.of(new Field("Location", to), new Field("Cache-Control", "no-store"));
        return Response.of(status, fields, Body.EMPTY);
    }
}
