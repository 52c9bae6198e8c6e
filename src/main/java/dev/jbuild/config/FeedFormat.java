package dev.jbuild.config;

/** A format that feeds are written in. */
public enum FeedFormat {
    /** Atom 1.0, RFC 4287. */
    ATOM("Atom", "application/atom+xml", ".atom"),
    /** RSS 2.0, as the RSS Advisory Board has it. */
    RSS("RSS", "application/rss+xml", ".rss"),
    /** JSON Feed 1.1. */
    JSON("JSON", "application/feed+json", ".json");

    private final String title;
    private final String type;
    private final String ending;

    FeedFormat(String title, String type, String ending) {
        this.title = title;
        this.type = type;
        this.ending = ending;
    }

    /** What people call it. */
    public String title() {
        return title;
    }

    /** Its media type. */
    public String type() {
        return type;
    }

    /** How the names of its files end where they cannot end as the configured address does. */
    public String ending() {
        return ending;
    }
}
