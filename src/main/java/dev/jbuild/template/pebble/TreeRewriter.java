package dev.jbuild.template.pebble;

import dev.jbuild.diagnostic.Diagnostic;
import io.pebbletemplates.pebble.PebbleEngine;
import io.pebbletemplates.pebble.error.PebbleException;
import io.pebbletemplates.pebble.node.AutoEscapeNode;
import io.pebbletemplates.pebble.node.BlockNode;
import io.pebbletemplates.pebble.node.BodyNode;
import io.pebbletemplates.pebble.node.ExtendsNode;
import io.pebbletemplates.pebble.node.ForNode;
import io.pebbletemplates.pebble.node.IfNode;
import io.pebbletemplates.pebble.node.ImportNode;
import io.pebbletemplates.pebble.node.MacroNode;
import io.pebbletemplates.pebble.node.NamedArgumentNode;
import io.pebbletemplates.pebble.node.PrintNode;
import io.pebbletemplates.pebble.node.RenderableNode;
import io.pebbletemplates.pebble.node.RootNode;
import io.pebbletemplates.pebble.node.SetNode;
import io.pebbletemplates.pebble.node.TextNode;
import io.pebbletemplates.pebble.node.expression.ContextVariableExpression;
import io.pebbletemplates.pebble.node.expression.Expression;
import io.pebbletemplates.pebble.node.expression.FunctionOrMacroInvocationExpression;
import io.pebbletemplates.pebble.node.expression.GetAttributeExpression;
import io.pebbletemplates.pebble.node.expression.LiteralStringExpression;
import io.pebbletemplates.pebble.template.PebbleTemplateImpl;
import io.pebbletemplates.pebble.utils.Pair;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Turns Pebble's tree of a template into our parts, and registers its blocks and macros. */
final class TreeRewriter {

    private final ExpressionRewriter expressions;
    private final TemplateText text;
    private final PebbleEngine engine;
    private final String key;
    private final List<BlockNode> blocks = new ArrayList<>();
    private final List<TemplateMacro> macros = new ArrayList<>();
    private Printing.Escaping escaping = Printing.Escaping.ON;
    private boolean embedding;
    private boolean prints;

    TreeRewriter(ExpressionRewriter expressions, PebbleEngine engine, String key) {
        this.expressions = expressions;
        this.text = expressions.text();
        this.engine = engine;
        this.key = key;
        expressions.captures(this::part);
    }

    /** The template, ready to run if the expressions' problems are none. */
    PebbleTemplateImpl rewrite(RootNode root) {
        collect(root.getBody());
        BodyNode body = body(root.getBody());
        prints = body.getChildren().stream().anyMatch(TreeRewriter::mayPrint);
        PebbleTemplateImpl made = new PebbleTemplateImpl(engine, new RootNode(body), key);
        blocks.forEach(block -> made.registerBlock(block.getBlock()));
        for (TemplateMacro macro : macros) {
            try {
                made.registerMacro(macro);
            } catch (PebbleException e) {
                expressions.problem(Diagnostic.error(
                        "template-syntax", "there are two macros '" + macro.getName() + "'", macro.place()));
            }
        }
        return made;
    }

    /** Whether the template that was rewritten may print something outside of its macros. */
    boolean prints() {
        return prints;
    }

    private static boolean mayPrint(RenderableNode part) {
        return !(part instanceof SetNode || part instanceof ImportNode)
                && !(part instanceof Parts.Text text && text.isBlank());
    }

    /** The macros of the template that was rewritten, by their names. */
    Map<String, TemplateMacro> macros() {
        Map<String, TemplateMacro> all = new LinkedHashMap<>();
        macros.forEach(macro -> all.put(macro.getName(), macro));
        return all;
    }

    /** Notes the macros that are imported or made here, which may be called before their tag. */
    private void collect(BodyNode body) {
        for (RenderableNode child : body.getChildren()) {
            if (child instanceof ImportTag.Import tag) {
                expressions.calls().imports(tag);
            } else if (child instanceof MacroNode macro) {
                expressions.calls().macro(macro.getName());
            }
        }
    }

    private BodyNode body(BodyNode body) {
        collect(body);
        List<RenderableNode> parts = new ArrayList<>(body.getChildren().size());
        List<RenderableNode> children = body.getChildren();
        for (int i = 0; i < children.size(); i++) {
            boolean twice = i + 1 < children.size() && isBasePath(children.get(i)) && isAddress(children.get(i + 1));
            RenderableNode part = twice ? null : part(children.get(i));
            if (part != null) {
                parts.add(part);
            }
        }
        return new Parts.Sequence(text, body.getLineNumber(), parts);
    }

    /** Whether a tag prints {@code site.baseurl}. */
    private static boolean isBasePath(RenderableNode node) {
        return node instanceof PrintNode print
                && print.getExpression() instanceof GetAttributeExpression attribute
                && attribute.getNode() instanceof ContextVariableExpression owner
                && owner.getName().equals("site")
                && attribute.getAttributeNameExpression() instanceof LiteralStringExpression name
                && name.getValue().equals("baseurl");
    }

    /**
     * Whether a tag prints an address that has the base path, as since Jekyll 4. Before, authors had to write it in front
     * of these tags, where it must not stand twice.
     */
    private static boolean isAddress(RenderableNode node) {
        return node instanceof PrintNode print
                && print.getExpression() instanceof FunctionOrMacroInvocationExpression call
                && (call.getFunctionName().equals("post_url")
                        || call.getFunctionName().equals("link"));
    }

    private @Nullable BodyNode optional(@Nullable BodyNode body) {
        return body == null ? null : body(body);
    }

    private @Nullable RenderableNode part(RenderableNode node) {
        if (node instanceof TextNode plain) {
            return new Parts.Text(new String(plain.getData()), plain.getLineNumber());
        }
        if (node instanceof PrintNode print) {
            int offset = TemplateLexer.offset(print.getLineNumber());
            return new Printing(text, offset, expressions.of(print.getExpression()), escaping);
        }
        if (node instanceof IfNode branches) {
            return branches(branches);
        }
        if (node instanceof ForNode loop) {
            expressions.given("loop");
            expressions.given(loop.getIterationVariable());
            Expression<?> items = expressions.of(loop.getIterable());
            expressions.outer().enterLoop(loop.getIterationVariable());
            BodyNode body = body(loop.getBody());
            expressions.outer().leaveLoop();
            return new Parts.Loop(text, loop.getIterationVariable(), items, body, optional(loop.getElseBody()));
        }
        if (node instanceof SetNode set) {
            expressions.given(set.getName());
            expressions.outer().more();
            return new SetNode(set.getLineNumber(), set.getName(), expressions.of(set.getValue()));
        }
        if (node instanceof BodyNode body) {
            return body(body);
        }
        return other(node);
    }

    private @Nullable RenderableNode other(RenderableNode node) {
        if (!(node instanceof AutoEscapeNode)) {
            expressions.outer().more();
        }
        if (node instanceof Inclusion inclusion) {
            return inclusion(inclusion);
        }
        if (node instanceof BlockNode block) {
            return block(block);
        }
        if (node instanceof MacroNode macro) {
            macro(macro);
            return null;
        }
        if (node instanceof AutoEscapeNode section) {
            Printing.Escaping outer = escaping;
            escaping = section.isActive() ? Printing.Escaping.ON : Printing.Escaping.OFF;
            BodyNode body = body(section.getBody());
            escaping = outer;
            return body;
        }
        if (node instanceof ExtendsNode parent) {
            Expression<?> name = expressions.template(TemplateShelf.Kind.LAYOUT, parent.getParentExpression());
            return new ExtendsNode(parent.getLineNumber(), name);
        }
        if (node instanceof ImportTag.Import imported) {
            if (!imported.macros().isEmpty()) {
                return null; // its macros are called by file and name
            }
            if (imported.alias() != null) {
                expressions.given(imported.alias());
            }
            Expression<?> name = expressions.template(TemplateShelf.Kind.INCLUDE, imported.file());
            return new ImportNode(imported.getLineNumber(), name, imported.alias());
        }
        return null;
    }

    private RenderableNode branches(IfNode node) {
        List<Expression<?>> conditions = new ArrayList<>();
        List<BodyNode> bodies = new ArrayList<>();
        for (Pair<Expression<?>, BodyNode> branch : node.getConditionsWithBodies()) {
            conditions.add(expressions.condition(branch.getLeft()));
            bodies.add(body(branch.getRight()));
        }
        return new Parts.Branches(node.getLineNumber(), conditions, bodies, optional(node.getElseBody()));
    }

    /** What is taken in; {@code null} where its name is not written as one, after which its values are doubtful too. */
    private @Nullable RenderableNode inclusion(Inclusion node) {
        int before = expressions.problems();
        Expression<?> name = expressions.template(TemplateShelf.Kind.INCLUDE, node.name());
        boolean named = expressions.problems() == before;
        Expression<?> with = node.with() == null ? null : expressions.of(node.with());
        if (with instanceof Outputs.MapLiteral map) {
            map.keys().forEach(expressions::given);
        }
        List<BlockNode> replaced = null;
        if (node.blocks() != null) {
            boolean outer = embedding;
            embedding = true;
            replaced = new ArrayList<>();
            for (BlockNode block : node.blocks()) {
                replaced.add(block(block));
            }
            embedding = outer;
        }
        return named ? new Inclusion(node.getLineNumber(), name, with, replaced) : null;
    }

    private BlockNode block(BlockNode node) {
        BlockNode made = new BlockNode(node.getLineNumber(), node.getName(), body(node.getBody()));
        if (!embedding) {
            blocks.add(made);
        }
        return made;
    }

    private void macro(MacroNode node) {
        List<NamedArgumentNode> parameters = new ArrayList<>();
        for (NamedArgumentNode parameter : node.getArgs().getNamedArgs()) {
            expressions.given(parameter.getName());
            Expression<?> value = parameter.getValueExpression();
            parameters.add(
                    value == null ? parameter : new NamedArgumentNode(parameter.getName(), expressions.of(value)));
        }
        String opening = "macro " + node.getName(); // Pebble's node has no place of its own
        int found = text.text().lastIndexOf(opening, node.getBody().getLineNumber());
        Placed where = expressions.at(found < 0 ? 0 : found + "macro ".length());
        macros.add(new TemplateMacro(where, node.getName(), parameters, body(node.getBody())));
    }
}
