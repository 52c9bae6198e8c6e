package dev.jbuild.render;

import dev.jbuild.config.SiteConfig;
import dev.jbuild.data.DataList;
import dev.jbuild.data.DataMap;
import dev.jbuild.data.DataScalar;
import dev.jbuild.data.DataValue;
import dev.jbuild.diagnostic.Diagnostic;
import java.util.ArrayList;
import java.util.List;

/**
 * The layouts that settings name: of taxonomies, collections, archives and pages of data. One that is not there would
 * leave out pages without a word, or be told of at each of them.
 */
public final class SettingLayouts {

    private final SiteConfig config;
    private final LayoutLibrary layouts;
    private final List<Diagnostic> problems = new ArrayList<>(0);

    private SettingLayouts(SiteConfig config, LayoutLibrary layouts) {
        this.config = config;
        this.layouts = layouts;
    }

    /** An error for each layout that a setting names and neither site nor theme has, at the setting. */
    public static List<Diagnostic> check(SiteConfig config, LayoutLibrary layouts) {
        SettingLayouts check = new SettingLayouts(config, layouts);
        check.each("taxonomies");
        check.each("collections");
        config.values().get("archives").ifPresent(check::map);
        if (config.values().get("generate").orElse(null) instanceof DataList rules) {
            rules.items().forEach(check::map);
        }
        return check.problems;
    }

    private void each(String setting) {
        if (config.values().get(setting).orElse(null) instanceof DataMap map) {
            map.entries().forEach(entry -> map(entry.value()));
        }
    }

    private void map(DataValue value) {
        if (value instanceof DataMap map) {
            map.get("layout").ifPresent(this::name);
            map.get("index_layout").ifPresent(this::name);
        }
    }

    private void name(DataValue value) {
        String name = value instanceof DataScalar scalar ? scalar.text().strip() : "none";
        boolean none = name.isEmpty() || name.equals("none") || name.equals("null") || name.equals("false");
        if (!none && layouts.find(name).isEmpty()) {
            problems.add(layouts.unknown(name, config.file().at(value.line(), value.column(), name.length())));
        }
    }
}
