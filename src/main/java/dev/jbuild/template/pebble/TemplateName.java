package dev.jbuild.template.pebble;

import dev.jbuild.diagnostic.Diagnostic;
import dev.jbuild.text.NearestWord;
import io.pebbletemplates.pebble.node.expression.Expression;
import io.pebbletemplates.pebble.node.expression.LiteralStringExpression;
import io.pebbletemplates.pebble.template.EvaluationContextImpl;
import io.pebbletemplates.pebble.template.PebbleTemplateImpl;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The name that a tag gives for another template; its value is that template's key on the shelf. */
final class TemplateName extends Placed {

    private final TemplateShelf.Kind kind;
    private final Expression<?> name;
    private final TemplateShelf shelf;

    TemplateName(TemplateText template, TemplateShelf.Kind kind, Expression<?> name, TemplateShelf shelf) {
        super(template, name.getLineNumber() - 1);
        this.kind = kind;
        this.name = name;
        this.shelf = shelf;
    }

    TemplateShelf shelf() {
        return shelf;
    }

    boolean isWritten() {
        return name instanceof LiteralStringExpression;
    }

    /**
     * The key of the template.
     *
     * @throws TemplateProblem if there is no such template
     */
    @Override
    public String evaluate(PebbleTemplateImpl self, EvaluationContextImpl context) {
        Object value = Values.plain(name.evaluate(self, context));
        if (value == null) {
            throw new TemplateProblem(unquoted());
        }
        String wanted = value.toString();
        Rendering.of(context).looked(kind.word(), wanted);
        String key = shelf.find(kind, wanted);
        if (key == null) {
            throw new TemplateProblem(missing(wanted));
        }
        if (kind == TemplateShelf.Kind.LAYOUT) {
            Rendering.of(context).enter("this layout", template(), offset());
        }
        return key;
    }

    private Diagnostic unquoted() {
        String line = template().text().substring(offset());
        int end = 0;
        while (end < line.length() && " \n%=".indexOf(line.charAt(end)) < 0) {
            end++;
        }
        String written = line.substring(0, end);
        return Diagnostic.error(
                        "template-missing-" + kind.word(),
                        "the name of this " + kind.word() + " has no value",
                        template().span(offset(), written.length()))
                .hint("Put the name in quotes: \"" + written + "\".");
    }

    private Diagnostic missing(String wanted) {
        List<String> names = shelf.names(kind);
        String code = "template-missing-" + kind.word();
        boolean unquoted = template().text().startsWith(wanted, offset());
        Diagnostic problem = Diagnostic.error(
                code,
                "there is no " + kind.word() + " '" + wanted + "'",
                template().span(offset(), wanted.length() + (unquoted ? 0 : 2)));
        Optional<String> excluded = shelf.excluded(kind, wanted);
        if (excluded.isPresent()) {
            return problem.hint("There is " + excluded.get() + ", but 'exclude:' in site.yml leaves it out.");
        }
        return problem.didYouMean(NearestWord.of(wanted, names).or(() -> withoutExtension(wanted, names)));
    }

    private static Optional<String> withoutExtension(String wanted, List<String> names) {
        int dot = wanted.lastIndexOf('.');
        @Nullable String stem = dot > 0 ? wanted.substring(0, dot) : null;
        return stem == null ? Optional.empty() : NearestWord.of(stem, names);
    }
}
