package dev.jbuild.view;

import dev.jbuild.data.DataMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An author: a record of {@code authors}, or a bare name. */
final class AuthorView extends Seen {

    static final List<String> NAMES = List.of(
            "key", "name", "display_name", "avatar", "email", "web", "url", "description", "bio", "twitter", "term");

    private final String key;
    private final DataMap record;
    private final Views views;

    AuthorView(Views views, String key, DataMap record) {
        super(views.recorder(), Views.AUTHOR + key);
        this.key = key;
        this.record = record;
        this.views = views;
    }

    @Override
    @Nullable
    Object value(String name) {
        return switch (name) {
            case "key" -> key;
            case "term" -> views.terms().author(key);
            case "name" -> record.text("name").orElse(key);
            case "display_name" ->
                record.text("display_name").orElseGet(() -> record.text("name").orElse(key));
            default -> record.get(name).orElse(null);
        };
    }

    @Override
    public boolean knows(String name) {
        return views.authorNames().has(name);
    }

    @Override
    List<String> allNames() {
        return views.authorNames().all();
    }

    @Override
    public String kind() {
        return "an author";
    }

    @Override
    public String toString() {
        note("name");
        return record.text("name").orElse(key);
    }
}
