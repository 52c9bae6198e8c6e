package dev.jbuild.markdown;

import com.vladsch.flexmark.ast.util.ReferenceRepository;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import dev.jbuild.config.Words;
import dev.jbuild.markdown.MarkdownBody.Heading;
import dev.jbuild.markdown.MarkdownBody.Reference;
import dev.jbuild.markdown.MarkdownBody.TextProblem;
import dev.jbuild.markdown.MarkdownProfile.Extensions;
import dev.jbuild.markdown.MarkdownProfile.Toggle;
import dev.jbuild.markdown.extension.Definitions;
import dev.jbuild.text.Occurring;
import dev.jbuild.text.Utf8Builder;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The HTML of one text while it is being written, with what its writers share. */
final class Draft {

    /** What a renderer has for all its texts. */
    record Kit(MarkdownProfile profile, Words words, Definitions definitions, CodeTools tools) {}

    final String source;
    final MarkdownProfile profile;
    final Words words;
    final Document document;
    final Definitions definitions;
    final CodeTools tools;
    final ReferenceRepository references;
    final Addresses addresses;

    /** All of the profile's additions apply. */
    final boolean all;

    final boolean gfm;
    final boolean smart;

    /** Whether any attribute list can stand in the text; where not, nobody looks for one. */
    final boolean attributed;

    final Utf8Builder out;
    final List<Heading> headings = new ArrayList<>();
    final List<Reference> images = new ArrayList<>();
    final List<Reference> links = new ArrayList<>();
    final List<TextProblem> problems = new ArrayList<>();

    Draft(String source, Occurring occurring, Kit kit, Document document, Addresses addresses) {
        this.source = source;
        this.profile = kit.profile();
        this.words = kit.words();
        this.document = document;
        this.definitions = kit.definitions();
        this.tools = kit.tools();
        this.addresses = addresses;
        this.references = Parser.REFERENCES.get(document);
        this.all = profile.extensions() == Extensions.ALL;
        this.gfm = profile.extensions() == Extensions.GFM;
        this.smart = profile.smartPunctuation() == Toggle.ON;
        this.attributed = all && occurring.mayHold('{') && source.contains("{:");
        this.out = new Utf8Builder(source.length() + source.length() / 2 + 64);
    }

    /** What ends the tag of an element without content: CommonMark's tests have it as in XML, plain HTML needs no slash. */
    String voidEnd() {
        return all ? ">" : " />";
    }

    /** Notes what is wrong with a block, at its first line. */
    void problem(Node block, TextProblem.Kind kind, String written) {
        int start = block.getStartOffset();
        int end = source.indexOf('\n', start);
        problems.add(new TextProblem(kind, written, start, (end < 0 ? source.length() : end) - start));
    }

    /** Notes what is wrong with a mark in the text, which the author wrote so. */
    void problem(TextProblem.Kind kind, int start, int end) {
        problems.add(new TextProblem(kind, source.substring(start, end), start, end - start));
    }

    /** All that is wrong, each once and in the order of the text. */
    List<TextProblem> problems() {
        if (problems.isEmpty()) {
            return List.of();
        }
        return problems.stream()
                .distinct()
                .sorted(Comparator.comparingInt(TextProblem::offset))
                .toList();
    }

    /** Begins a new line unless at the beginning of one. */
    void line() {
        if (out.length() > 0 && !out.endsWith("\n")) {
            out.append('\n');
        }
    }
}
