package dev.jbuild.markdown;

import com.vladsch.flexmark.util.ast.Document;
import dev.jbuild.markdown.extension.Definitions;
import dev.jbuild.markdown.extension.Effort;
import dev.jbuild.markdown.extension.Effort.Exhausted;
import dev.jbuild.markdown.parser.TextParser;
import java.util.List;

/** Parses with flexmark and writes with the writers of this room. */
final class FlexmarkRenderer implements MarkdownRenderer {

    private final MarkdownProfile profile;
    private final Definitions definitions = new Definitions();
    private final Effort effort = new Effort();
    private final TextParser parser;

    FlexmarkRenderer(MarkdownProfile profile) {
        this.profile = profile;
        this.parser = Grammar.parser(profile.extensions(), definitions, effort);
    }

    @Override
    public MarkdownBody render(String text, int excerptEnd) {
        try {
            return write(text, parse(text), excerptEnd);
        } catch (Exhausted e) {
            throw new MarkdownException(e.reason());
        } catch (StackOverflowError e) {
            throw tooDeep();
        }
    }

    @Override
    public String renderInline(String text) {
        try {
            Draft draft = new Draft(text, profile, parse(text), definitions);
            return new BodyWriter(draft).writeInline();
        } catch (Exhausted e) {
            throw new MarkdownException(e.reason());
        } catch (StackOverflowError e) {
            throw tooDeep();
        }
    }

    @Override
    public List<CodeRegion> codeRegions(String text) {
        if (!CodeFinder.mayHoldCode(text)) {
            return List.of();
        }
        try {
            return new CodeFinder(text).find(parse(text));
        } catch (Exhausted e) {
            throw new MarkdownException(e.reason());
        } catch (StackOverflowError e) {
            throw tooDeep();
        }
    }

    /** Writes the tree that was parsed last. */
    MarkdownBody write(String text, Document document, int excerptEnd) {
        return new BodyWriter(new Draft(text, profile, document, definitions)).write(excerptEnd);
    }

    Document parse(String text) {
        definitions.clear();
        effort.begin(text.length());
        return parser.parse(text.indexOf(0) < 0 ? text : text.replace((char) 0, '\uFFFD'));
    }

    private static MarkdownException tooDeep() {
        return new MarkdownException("the Markdown is nested too deeply");
    }
}
