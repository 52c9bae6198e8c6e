package dev.jbuild.template;

import dev.jbuild.diagnostic.Outcome;
import java.util.Map;

/** Turns a template and its variables into text. Safe to call from several threads. */
public interface TemplateEngine {

    /**
     * Renders a template whose plain values are escaped for HTML.
     *
     * @param variables root names and their values
     * @return the text, or none with the errors; warnings (a name nobody defines) may come with a text
     */
    Outcome<Printed> print(TemplateSource template, Map<String, Object> variables);

    /** The same as a text. */
    default Outcome<String> render(TemplateSource template, Map<String, Object> variables) {
        return Printed.text(print(template, variables));
    }

    /**
     * Renders the body of a document that has template tags. It differs from a layout: a brace and a number sign begin
     * no comment, because Jekyll's authors may write them, nothing is kept for other documents, and marks stand for what
     * shortcodes print.
     *
     * @param body what to run; a text derived from {@code template.text()} with the same line structure, in which text
     *     that is not template (code) has been hidden with verbatim tags, or with the marks of the inserts that are there
     *     already
     * @return the body; with errors what could be printed of it, if anything, which is good for finding more of them
     */
    Outcome<BodyText> renderBody(TemplateSource template, BodyText body, Map<String, Object> variables);
}
