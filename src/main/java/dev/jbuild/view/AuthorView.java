package dev.jbuild.view;

import dev.jbuild.data.DataMap;
import dev.jbuild.trace.Recorder;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An author: a record of the settings' {@code authors}, or a bare name. */
final class AuthorView extends Seen {

    static final List<String> NAMES =
            List.of("key", "name", "display_name", "avatar", "email", "web", "url", "description", "bio", "twitter");

    private final String key;
    private final DataMap record;
    private final Names names;

    AuthorView(Recorder recorder, String key, DataMap record, Names names) {
        super(recorder, Views.AUTHOR + key);
        this.key = key;
        this.record = record;
        this.names = names;
    }

    @Override
    @Nullable
    Object value(String name) {
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
    List<String> allNames() {
        return names.all();
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
