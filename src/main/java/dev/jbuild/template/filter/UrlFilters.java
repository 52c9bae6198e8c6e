package dev.jbuild.template.filter;

import dev.jbuild.template.TemplateFilter;
import dev.jbuild.template.TemplateObject;
import java.net.IDN;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Addresses, as Jekyll's {@code url_filters.rb} makes them and Addressable normalises them. */
final class UrlFilters {

    /** What RFC 3986 section 3.3 lets stand in a path, besides letters and digits. */
    private static final String PATH = "-._~!$&'()*+,;=:@/";

    private static final String QUERY = PATH + "?";

    private final SiteUrls urls;
    private final String origin;

    private UrlFilters(SiteUrls urls) {
        this.urls = urls;
        this.origin = origin(urls.url());
    }

    static List<TemplateFilter> all(SiteUrls urls) {
        UrlFilters filters = new UrlFilters(urls);
        return List.of(
                NamedFilter.of("relative_url", (input, given) -> filters.relative(input)),
                NamedFilter.of("absolute_url", (input, given) -> filters.absolute(input)),
                NamedFilter.of("strip_index", (input, given) -> withoutIndex(input)));
    }

    private @Nullable Object relative(@Nullable Object input) {
        String written = address(input);
        if (written == null || isAbsolute(written)) {
            return written;
        }
        return normalized(rooted(withoutSlash(urls.baseurl())) + rooted(written));
    }

    private @Nullable Object absolute(@Nullable Object input) {
        String written = address(input);
        if (written == null || isAbsolute(written) || origin.isEmpty()) {
            return origin.isEmpty() ? relative(input) : written;
        }
        String path = normalized(rooted(withoutSlash(urls.baseurl())) + rooted(written));
        return origin + (path.isEmpty() ? "/" : path);
    }

    /** An address or the address of a thing that has one. */
    private static @Nullable String address(@Nullable Object input) {
        if (input == null) {
            return null;
        }
        if (input instanceof TemplateObject object && object.attribute("url") != null) {
            return Input.text(object.attribute("url"));
        }
        return Input.text(input);
    }

    /** Whether an address has a scheme (RFC 3986 section 3.1) or names a host. */
    private static boolean isAbsolute(String address) {
        if (address.startsWith("//")) {
            return true;
        }
        for (int i = 0; i < address.length(); i++) {
            char c = address.charAt(i);
            if (c == ':') {
                return i > 0;
            }
            boolean letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
            boolean later = i > 0 && ((c >= '0' && c <= '9') || c == '+' || c == '-' || c == '.');
            if (!letter && !later) {
                return false;
            }
        }
        return false;
    }

    private static String withoutSlash(String path) {
        return path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
    }

    private static String rooted(String path) {
        return path.isEmpty() || path.startsWith("/") ? path : "/" + path;
    }

    /** Percent-encodes what must be, in capitals, and resolves {@code .} and {@code ..}. */
    private static String normalized(String address) {
        int hash = address.indexOf('#');
        String before = hash < 0 ? address : address.substring(0, hash);
        int question = before.indexOf('?');
        String path = question < 0 ? before : before.substring(0, question);
        String made = withoutDots(PercentCode.normalized(path, PATH));
        if (question >= 0) {
            made += "?" + PercentCode.normalized(before.substring(question + 1), QUERY);
        }
        return hash < 0 ? made : made + "#" + PercentCode.normalized(address.substring(hash + 1), QUERY);
    }

    private static String withoutDots(String path) {
        if (!path.contains("/.")) {
            return path;
        }
        String[] segments = path.split("/", -1);
        Deque<String> kept = new ArrayDeque<>();
        for (int i = 1; i < segments.length; i++) {
            boolean last = i == segments.length - 1;
            if (segments[i].equals("..")) {
                kept.pollLast();
            }
            boolean dots = segments[i].equals(".") || segments[i].equals("..");
            if (!dots) {
                kept.addLast(segments[i]);
            } else if (last) {
                kept.addLast("");
            }
        }
        return "/" + String.join("/", kept);
    }

    /** The site's scheme and host in the form that addresses have: lower case, ASCII. */
    private static String origin(String url) {
        int host = url.indexOf("://");
        if (host < 0) {
            return url;
        }
        int end = url.indexOf('/', host + 3);
        String name = url.substring(host + 3, end < 0 ? url.length() : end);
        String rest = end < 0 ? "" : withoutSlash(url.substring(end));
        int port = name.indexOf(':');
        String bare = port < 0 ? name : name.substring(0, port);
        String ascii;
        try {
            ascii = IDN.toASCII(bare).toLowerCase(Locale.ROOT);
        } catch (IllegalArgumentException e) { // no host name; the settings' reader says so
            ascii = bare;
        }
        return url.substring(0, host).toLowerCase(Locale.ROOT)
                + "://"
                + ascii
                + (port < 0 ? "" : name.substring(port))
                + rest;
    }

    private static @Nullable Object withoutIndex(@Nullable Object input) {
        String address = address(input);
        if (address == null) {
            return null;
        }
        for (String end : List.of("/index.html", "/index.htm")) {
            if (address.endsWith(end)) {
                return address.substring(0, address.length() - end.length() + 1);
            }
        }
        return address;
    }
}
