package dev.jbuild.edits;

import java.io.IOException;
import java.util.List;

/**
 * One thing that a person, a tool or an accident does to a site between two builds. A step can be done in any state of
 * the site, so that any list of steps stays one when some are left out, and each is written as {@link Script} reads it.
 */
sealed interface Step {

    void apply(EditedSite site) throws IOException;

    String script();

    /** A file gets a new text; the folders above it are made. */
    record Write(String path, String text) implements Step {
        @Override
        public void apply(EditedSite site) throws IOException {
            site.write(path, text);
        }

        @Override
        public String script() {
            return "write " + path + Step.block(text);
        }
    }

    /** A file gets a new text, so soon after the last one that its time stays the same. */
    record Rewrite(String path, String text) implements Step {
        @Override
        public void apply(EditedSite site) throws IOException {
            site.rewrite(path, text);
        }

        @Override
        public String script() {
            return "rewrite " + path + Step.block(text);
        }
    }

    /** A file, or a folder with all in it, goes. */
    record Delete(String path) implements Step {
        @Override
        public void apply(EditedSite site) throws IOException {
            site.delete(path);
        }

        @Override
        public String script() {
            return "delete " + path + "\n";
        }
    }

    /** A file gets another name. */
    record Move(String from, String to) implements Step {
        @Override
        public void apply(EditedSite site) throws IOException {
            site.move(from, to);
        }

        @Override
        public String script() {
            return "move " + from + " " + to + "\n";
        }
    }

    /** A file gets the time of now and keeps its bytes. */
    record Touch(String path) implements Step {
        @Override
        public void apply(EditedSite site) throws IOException {
            site.touch(path);
        }

        @Override
        public String script() {
            return "touch " + path + "\n";
        }
    }

    /** Something happens to a file of {@code .jbuild}: the one of that number, counted round and round. */
    record Damage(EditedSite.Harm harm, int number) implements Step {
        @Override
        public void apply(EditedSite site) throws IOException {
            site.damage(harm, number);
        }

        @Override
        public String script() {
            return "damage " + harm.word() + " " + number + "\n";
        }
    }

    /** From now on builds get these options. */
    record Options(List<String> arguments) implements Step {
        @Override
        public void apply(EditedSite site) {
            site.options(arguments);
        }

        @Override
        public String script() {
            return ("options " + String.join(" ", arguments)).strip() + "\n";
        }
    }

    /** A build that nobody looks at. */
    record Build() implements Step {
        @Override
        public void apply(EditedSite site) throws IOException {
            site.build();
        }

        @Override
        public String script() {
            return "build\n";
        }
    }

    private static String block(String text) {
        return " <<END\n" + text + (text.endsWith("\n") ? "" : "\n") + "END\n";
    }
}
