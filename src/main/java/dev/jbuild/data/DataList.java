package dev.jbuild.data;

import java.util.List;

/** A list of values, in the author's order. */
public record DataList(List<DataValue> items, int line, int column) implements DataValue {

    public DataList {
        items = List.copyOf(items);
    }

    @Override
    public String kind() {
        return "a list";
    }
}
