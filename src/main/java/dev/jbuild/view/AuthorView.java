package dev.jbuild.view;

import dev.jbuild.data.DataMap;
import dev.jbuild.template.TemplateObject;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An author: a record of the settings' {@code authors}, or a bare name. */
final class AuthorView implements TemplateObject {

    static final List<String> NAMES =
            List.of("key", "name", "display_name", "avatar", "email", "web", "url", "description", "bio", "twitter");

    private final String key;
    private final DataMap record;
    private final Names names;

    AuthorView(String key, DataMap record, Names names) {
        this.key = key;
        this.record = record;
        this.names = names;
    }

    @Override
    public @Nullable Object attribute(String name) {
        return switch (name) {
            case "key" -> key;
            case "name" -> record.text("name").orElse(key);
            case "display_name" ->
                record.text("display_name").orElseGet(() -> record.text("name").orElse(key));
            default -> record.get(name).orElse(null);
        };
    }

    @Override
    public boolean knows(String name) {
        return names.has(name);
    }

    @Override
    public List<String> names() {
        return names.all();
    }

    @Override
    public String kind() {
        return "an author";
    }

    @Override
    public String toString() {
        return record.text("name").orElse(key);
    }
}
