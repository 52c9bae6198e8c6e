package dev.jbuild.template.filter;

/**
 * Where the site lives, as addresses need it.
 *
 * @param url {@code https://example.org} without a closing slash, or empty
 * @param baseurl {@code /blog} with a leading and without a closing slash, or empty
 */
public record SiteUrls(String url, String baseurl) {}
