package dev.jbuild.markdown.extension;

/** A text that counts how often it is looked at, which bounds what the parser can do with it. */
public final class WatchedText implements CharSequence {

    private final String text;
    private final Effort effort;

    /** A text whose reading spends effort. */
    public WatchedText(String text, Effort effort) {
        this.text = text;
        this.effort = effort;
    }

    @Override
    public int length() {
        return text.length();
    }

    @Override
    public char charAt(int index) {
        effort.spend();
        return text.charAt(index);
    }

    @Override
    public CharSequence subSequence(int start, int end) {
        return text.substring(start, end);
    }

    @Override
    public String toString() {
        return text;
    }
}
