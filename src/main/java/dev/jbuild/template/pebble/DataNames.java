package dev.jbuild.template.pebble;

import dev.jbuild.diagnostic.Diagnostic;
import dev.jbuild.diagnostic.SourceSpan;
import dev.jbuild.text.NearestWord;
import io.pebbletemplates.pebble.node.expression.ContextVariableExpression;
import io.pebbletemplates.pebble.node.expression.Expression;
import io.pebbletemplates.pebble.node.expression.GetAttributeExpression;
import io.pebbletemplates.pebble.node.expression.LiteralStringExpression;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Names that an author writes below {@code site.data}, one behind the other. Maps of data have whatever names their files
 * give them, so only a name that is written out, and not one that is worked out, is known to be meant.
 */
final class DataNames {

    private static final String ROOT = "site.data";

    private DataNames() {}

    /** How an expression names data: {@code site.data} or names below it; {@code null} for any other expression. */
    static @Nullable String path(Expression<?> expression) {
        if (!(expression instanceof GetAttributeExpression attribute)
                || attribute.getArgumentsNode() != null
                || !(attribute.getAttributeNameExpression() instanceof LiteralStringExpression name)) {
            return null;
        }
        Expression<?> owner = attribute.getNode();
        if (owner instanceof ContextVariableExpression variable) {
            String path = variable.getName() + "." + name.getValue();
            return path.equals(ROOT) ? ROOT : null;
        }
        String path = path(owner);
        return path == null ? null : path + "." + name.getValue();
    }

    /** What to say of a name that a map of data does not have; nothing where it is only asked for and is no slip. */
    static Optional<Diagnostic> missing(String path, Map<?, ?> data, String asked, Variable.Use use, SourceSpan place) {
        if (data.containsKey(asked)) {
            return Optional.empty();
        }
        List<String> names = data.keySet().stream().map(Object::toString).toList();
        Optional<String> near = NearestWord.of(asked, names);
        if (use == Variable.Use.TEST && near.isEmpty()) {
            return Optional.empty();
        }
        Diagnostic problem =
                Diagnostic.warning("template-unknown-name", path + " has nothing called '" + asked + "'", place);
        return Optional.of(
                near.isEmpty() && path.equals(ROOT)
                        ? problem.hint("A file '_data/" + asked + ".yml' would give it.")
                        : problem.didYouMean(near));
    }
}
