package dev.jbuild.text;

/** Latin letters without their accents, with the spellings that Ruby's {@code I18n.transliterate} uses for English. */
final class LatinLetters {

    /** The spelling of each character from U+00C0 to U+017E; a space where there is none. */
    private static final String[] SPELLINGS = ("A A A A A A AE C E E E E I I I I D N O O O O O x O U U U U Y Th ss "
                    + "a a a a a a ae c e e e e i i i i d n o o o o o ? o u u u u y th y "
                    + "A a A a A a C c C c C c C c D d D d E e E e E e E e E e G g G g G g G g H h H h I i I i I i I i I i "
                    + "IJ ij J j K k k L l L l L l L l L l N n N n N n 'n NG ng O o O o O o OE oe R r R r R r S s S s S s S s "
                    + "T t T t T t U u U u U u U u U u U u W w Y y Y Z z Z z Z z")
            .split(" ");

    private LatinLetters() {}

    /** The text in ASCII; what has no spelling becomes {@code ?}. */
    static String plain(String text) {
        StringBuilder out = new StringBuilder(text.length() + 8);
        int cp;
        for (int i = 0; i < text.length(); i += Character.charCount(cp)) {
            cp = text.codePointAt(i);
            if (cp < 0x80) {
                out.append((char) cp);
            } else if (cp >= 'À' && cp - 'À' < SPELLINGS.length) {
                out.append(SPELLINGS[cp - 'À']);
            } else {
                out.append('?');
            }
        }
        return out.toString();
    }
}
