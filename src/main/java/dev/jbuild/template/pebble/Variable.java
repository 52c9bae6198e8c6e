package dev.jbuild.template.pebble;

import dev.jbuild.diagnostic.Diagnostic;
import dev.jbuild.text.NearestWord;
import io.pebbletemplates.pebble.template.EvaluationContextImpl;
import io.pebbletemplates.pebble.template.PebbleTemplateImpl;
import io.pebbletemplates.pebble.template.Scope;
import io.pebbletemplates.pebble.template.ScopeChain;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** A root name, looked up in the scopes from the innermost out. */
final class Variable extends Placed {

    /** Whether the template asks for the name only to see if it is there. */
    enum Use {
        VALUE,
        TEST
    }

    private final String name;
    private final Use use;
    private final GivenNames names;

    Variable(TemplateText template, int offset, String name, Use use, GivenNames names) {
        super(template, offset);
        this.name = name;
        this.use = use;
        this.names = names;
    }

    String name() {
        return name;
    }

    @Override
    public @Nullable Object evaluate(PebbleTemplateImpl self, EvaluationContextImpl context) {
        ScopeChain scopes = context.getScopeChain();
        Object value = scopes.get(name);
        if (value != null) {
            return Values.of(value);
        }
        if (use == Use.VALUE && !scopes.containsKey(name) && !names.isOwn(name)) {
            Rendering.of(context).looked(GivenNames.ELSEWHERE, name);
            if (!names.knows(name)) {
                report(context);
            }
        }
        return null;
    }

    private void report(EvaluationContextImpl context) {
        TreeSet<String> candidates = new TreeSet<>(names.all());
        for (Scope scope : context.getScopeChain().getGlobalScopes()) {
            candidates.addAll(scope.getKeys());
        }
        candidates.removeIf(candidate -> candidate.startsWith("\u0000") || GivenNames.PEBBLES.contains(candidate));
        Diagnostic problem = Diagnostic.warning("template-unknown-name", "nothing is called '" + name + "'", place());
        String advice = JekyllHints.name(name);
        Rendering.of(context)
                .notice(advice.isEmpty() ? problem.didYouMean(NearestWord.of(name, candidates)) : problem.hint(advice));
    }
}
