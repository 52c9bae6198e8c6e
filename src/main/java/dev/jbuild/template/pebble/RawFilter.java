package dev.jbuild.template.pebble;

import dev.jbuild.template.HtmlText;
import dev.jbuild.template.TemplateFilter;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code raw}: takes a text as HTML that is printed as it is. */
final class RawFilter implements TemplateFilter {

    @Override
    public String name() {
        return "raw";
    }

    @Override
    public List<String> parameters() {
        return List.of();
    }

    @Override
    public @Nullable Object apply(@Nullable Object input, List<@Nullable Object> arguments) {
        return input == null || input instanceof HtmlText ? input : new HtmlText(Printing.text(input));
    }
}
