package dev.jbuild.config;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What the host of the site is told, and how addresses end.
 *
 * @param redirects the forms that redirects are made in
 * @param slash whether addresses of pages end with a slash
 * @param nojekyll whether there is a {@code .nojekyll}, which keeps GitHub Pages from leaving files out
 * @param cname the host in {@code CNAME}, by which GitHub Pages knows a site; none means no such file
 * @param headers what {@code _headers} says; empty means no such file
 * @param llms how many of the newest posts {@code llms.txt} names; none means no such file
 */
public record Hosting(
        List<RedirectForm> redirects,
        TrailingSlash slash,
        boolean nojekyll,
        Optional<String> cname,
        List<HeaderRule> headers,
        OptionalInt llms) {

    /** Pages that lead on, addresses as they are written, and no files for hosts. */
    public static final Hosting STANDARD = new Hosting(
            List.of(RedirectForm.HTML), TrailingSlash.KEEP, false, Optional.empty(), List.of(), OptionalInt.empty());

    public Hosting {
        redirects = List.copyOf(redirects);
        headers = List.copyOf(headers);
    }

    /** A form that redirects are made in. */
    public enum RedirectForm {
        /** A page at each old address. */
        HTML,
        /** One file {@code _redirects}, which Netlify and Cloudflare Pages read. */
        NETLIFY,
        /** One file for nginx's {@code map}. */
        NGINX
    }

    /** How the addresses of pages end. */
    public enum TrailingSlash {
        /** As their patterns and permalinks have it. */
        KEEP,
        /** With a slash. */
        ALWAYS,
        /** Without one, but for the site's own address. */
        NEVER
    }

    /**
     * What the host sends along with the files at some addresses.
     *
     * @param path pattern of the addresses, as {@code /assets/*}
     * @param headers in the author's order
     */
    public record HeaderRule(String path, List<Header> headers) {

        public HeaderRule {
            headers = List.copyOf(headers);
        }
    }

    /** One header of HTTP. */
    public record Header(String name, String value) {}
}
