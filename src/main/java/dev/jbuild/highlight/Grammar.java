package dev.jbuild.highlight;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The kinds of token that a text may have, in the order in which they are looked for. */
final class Grammar {

    /**
     * One kind of token.
     *
     * @param type its name in Prism
     * @param rules tried one after the other
     */
    record Kind(String type, List<Rule> rules) {}

    private final List<Kind> own;
    private final @Nullable Supplier<Grammar> rest;
    private volatile @Nullable List<Kind> kinds;

    /**
     * A grammar.
     *
     * @param rest a grammar whose kinds are added, in place of own ones of the same name
     */
    Grammar(List<Kind> own, @Nullable Supplier<Grammar> rest) {
        this.own = List.copyOf(own);
        this.rest = rest;
        this.kinds = rest == null ? this.own : null;
    }

    /** All kinds. The rest is looked up late, as it may be this grammar itself or one that refers to it. */
    List<Kind> kinds() {
        List<Kind> known = kinds;
        if (known == null) {
            known = merged();
            kinds = known;
        }
        return known;
    }

    private List<Kind> merged() {
        if (rest == null) {
            return own;
        }
        List<Kind> all = new ArrayList<>(own);
        for (Kind added : rest.get().own) {
            int same = -1;
            for (int i = 0; i < all.size(); i++) {
                if (all.get(i).type().equals(added.type())) {
                    same = i;
                }
            }
            if (same < 0) {
                all.add(added);
            } else {
                all.set(same, added);
            }
        }
        return List.copyOf(all);
    }
}
