package dev.jbuild.template.pebble;

import dev.jbuild.diagnostic.Diagnostic;
import dev.jbuild.diagnostic.SourceSpan;
import dev.jbuild.template.TemplateFilter;
import io.pebbletemplates.pebble.PebbleEngine;
import io.pebbletemplates.pebble.error.PebbleException;
import io.pebbletemplates.pebble.extension.ExtensionRegistry;
import io.pebbletemplates.pebble.lexer.Token;
import io.pebbletemplates.pebble.lexer.TokenStream;
import io.pebbletemplates.pebble.node.RootNode;
import io.pebbletemplates.pebble.parser.ParserImpl;
import io.pebbletemplates.pebble.parser.ParserOptions;
import io.pebbletemplates.pebble.template.PebbleTemplateImpl;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Makes runnable templates of texts: tokens, checks, Pebble's tree, our parts. */
final class TemplateCompiler {

    private final PebbleEngine engine;
    private final TemplateShelf shelf;
    private final Map<String, TemplateFilter> filters;
    private final Set<String> rootNames;

    TemplateCompiler(
            PebbleEngine engine, TemplateShelf shelf, Map<String, TemplateFilter> filters, Set<String> rootNames) {
        this.engine = engine;
        this.shelf = shelf;
        this.filters = filters;
        this.rootNames = rootNames;
    }

    ExtensionRegistry registry() {
        return engine.getExtensionRegistry();
    }

    TemplateShelf shelf() {
        return shelf;
    }

    Map<String, TemplateFilter> filters() {
        return filters;
    }

    /** Compiles a text; what is wrong with it is in the result. */
    Compiled compile(TemplateText text, String key, TemplateLexer.Manner manner) {
        GivenNames names = new GivenNames(rootNames, shelf::given);
        TemplateLexer lexer = new TemplateLexer(text, manner);
        List<Token> tokens = lexer.tokens();
        List<Diagnostic> problems = new ArrayList<>(lexer.problems());
        if (lexer.isCut()) {
            return Compiled.failed(text, problems, names);
        }
        TagCheck tags = new TagCheck(text, tokens, names);
        List<Diagnostic> ofTags = tags.problems();
        problems.addAll(ofTags);
        List<Token> usable = ofTags.isEmpty() ? tokens : tags.usable();
        RootNode root = usable == null ? null : parse(text, key, new BrokenTags(usable, names), problems);
        if (root == null) {
            return Compiled.failed(text, problems, names);
        }
        OuterNames outer = new OuterNames();
        ExpressionRewriter expressions = new ExpressionRewriter(this, text, names, outer, problems);
        TreeRewriter tree = new TreeRewriter(expressions, engine, key);
        PebbleTemplateImpl made = tree.rewrite(root);
        return new Compiled(
                text, made, problems, names, outer.areAll() ? outer.names() : null, tree.macros(), tree.prints());
    }

    /** The tree of a template without the tags that cannot be parsed; {@code null} where those hold others. */
    private @Nullable RootNode parse(TemplateText text, String key, BrokenTags tags, List<Diagnostic> problems) {
        while (true) {
            try {
                return new ParserImpl(
                                registry().getUnaryOperators(),
                                registry().getBinaryOperators(),
                                registry().getTokenParsers(),
                                new ParserOptions())
                        .parse(new TokenStream(tags.left(), key));
            } catch (PebbleException e) {
                problems.add(syntax(text, tags.all(), e));
                int line = e.getLineNumber() == null ? 1 : e.getLineNumber();
                if (!tags.leaveOut(TemplateLexer.offset(line))) {
                    return null;
                }
            } catch (IndexOutOfBoundsException | ClassCastException e) { // calls of what is no name: a.b()(), block()
                problems.add(unreadable(text));
                return null;
            }
        }
    }

    private static Diagnostic unreadable(TemplateText text) {
        return Diagnostic.error("template-syntax", "a call here has no name or no argument", text.span(0, 1));
    }

    /** Says in plain words what Pebble's parser stumbled over. */
    private Diagnostic syntax(TemplateText text, List<Token> tokens, PebbleException problem) {
        int offset = TemplateLexer.offset(problem.getLineNumber() == null ? 1 : problem.getLineNumber());
        String word = text.wordAt(offset);
        SourceSpan place = text.word(offset);
        String pebble = problem.getPebbleMessage();
        boolean unexpected = pebble == null || pebble.startsWith("Unexpected token");
        String message = unexpected ? unexpected(word) : lower(pebble);
        String hint = new SyntaxHints(text.text(), tokens, filters.keySet()).at(offset);
        return Diagnostic.error("template-syntax", message, place).hint(hint);
    }

    private static String unexpected(String word) {
        return switch (word) {
            case "" -> "the template ends too early";
            case "}", "%", "-" -> "something is missing before the end of this tag";
            default -> "'" + word + "' is not expected here";
        };
    }

    private static String lower(String message) {
        String plain = message.endsWith(".") ? message.substring(0, message.length() - 1) : message;
        return Character.toLowerCase(plain.charAt(0)) + plain.substring(1);
    }
}
