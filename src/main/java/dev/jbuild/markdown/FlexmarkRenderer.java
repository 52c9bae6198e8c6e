package dev.jbuild.markdown;

import com.vladsch.flexmark.util.ast.Document;
import dev.jbuild.config.HeadingLevels;
import dev.jbuild.config.Words;
import dev.jbuild.highlight.Languages;
import dev.jbuild.markdown.Draft.Kit;
import dev.jbuild.markdown.extension.Definitions;
import dev.jbuild.markdown.extension.Effort;
import dev.jbuild.markdown.extension.Effort.Exhausted;
import dev.jbuild.markdown.parser.TextParser;
import dev.jbuild.text.Occurring;
import java.util.List;

/** Parses with flexmark and writes with the writers of this room. */
final class FlexmarkRenderer implements MarkdownRenderer {

    private final Effort effort;
    private final TextParser parser;
    private final Kit kit;

    FlexmarkRenderer(MarkdownProfile profile, Words words, Languages languages) {
        this.effort = new Effort();
        this.kit = new Kit(profile, words, new Definitions(), new CodeTools(languages));
        this.parser = Grammar.parser(profile, kit.definitions(), effort);
    }

    private FlexmarkRenderer(FlexmarkRenderer other, Words words) {
        this.effort = other.effort;
        this.kit = new Kit(other.kit.profile(), words, other.kit.definitions(), other.kit.tools());
        this.parser = other.parser;
    }

    @Override
    public MarkdownRenderer in(Words words) {
        return new FlexmarkRenderer(this, words);
    }

    @Override
    public MarkdownBody render(
            String text, Occurring occurring, int excerptEnd, HeadingLevels listed, Addresses addresses) {
        try {
            Draft draft = new Draft(text, occurring, kit, parse(text, occurring), addresses);
            return new BodyWriter(draft, listed).write(excerptEnd);
        } catch (Exhausted e) {
            throw new MarkdownException(e.reason());
        } catch (StackOverflowError e) {
            throw tooDeep();
        }
    }

    @Override
    public String renderInline(String text) {
        try {
            Draft draft = new Draft(text, Occurring.ANYTHING, kit, parse(text), Addresses.AS_WRITTEN);
            return new BodyWriter(draft, HeadingLevels.ALL).writeInline();
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
    MarkdownBody write(String text, Document document, int excerptEnd, Addresses addresses) {
        Draft draft = new Draft(text, Occurring.ANYTHING, kit, document, addresses);
        return new BodyWriter(draft, HeadingLevels.ALL).write(excerptEnd);
    }

    Document parse(String text) {
        return parse(text, Occurring.ANYTHING);
    }

    private Document parse(String text, Occurring occurring) {
        kit.definitions().clear();
        effort.begin(text.length());
        boolean clean = !occurring.mayHold((char) 0) || text.indexOf(0) < 0;
        return parser.parse(clean ? text : text.replace((char) 0, '\uFFFD'), occurring);
    }

    private static MarkdownException tooDeep() {
        return new MarkdownException("the Markdown is nested too deeply");
    }
}
