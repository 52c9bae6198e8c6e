package dev.jbuild.markdown;

import dev.jbuild.text.Html;
import dev.jbuild.text.Utf8Builder;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The attributes of one element, in the order in which they were first given. */
final class Attributes {

    private final List<String> names = new ArrayList<>(4);
    private final List<String> values = new ArrayList<>(4);
    private final List<String> references = new ArrayList<>(2);

    /** Gives an attribute its value; classes add up, all others are replaced. */
    void set(String name, String value) {
        int at = names.indexOf(name);
        if (at < 0) {
            names.add(name);
            values.add(value);
        } else if (name.equals("class")) {
            values.set(at, values.get(at) + " " + value);
        } else {
            values.set(at, value);
        }
    }

    void setAll(Attributes others) {
        for (int i = 0; i < others.names.size(); i++) {
            set(others.names.get(i), others.values.get(i));
        }
        references.addAll(others.references);
    }

    @Nullable
    String value(String name) {
        int at = names.indexOf(name);
        return at < 0 ? null : values.get(at);
    }

    @Nullable
    String remove(String name) {
        int at = names.indexOf(name);
        if (at < 0) {
            return null;
        }
        names.remove(at);
        return values.remove(at);
    }

    boolean hasClass(String wanted) {
        String classes = value("class");
        return classes != null && (" " + classes + " ").contains(" " + wanted + " ");
    }

    /** Records the name of a list that was referred to, such as {@code toc}. */
    void refer(String name) {
        references.add(name);
    }

    boolean refersTo(String name) {
        return references.contains(name);
    }

    /** Writes each as a space, name and quoted value. */
    void write(Utf8Builder out) {
        for (int i = 0; i < names.size(); i++) {
            out.append(' ').append(names.get(i)).append("=\"");
            Html.escape(values.get(i), out);
            out.append('"');
        }
    }
}
