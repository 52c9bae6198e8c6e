package dev.jbuild.text;

import java.text.Normalizer;
import net.gcardone.junidecode.Junidecode;

/** In which letters names stand in addresses. */
public enum Letters {
    /** As the author wrote them, in any script. */
    OWN,
    /** In those of ASCII, by the tables of the library junidecode: {@code Привет} is {@code Privet}. */
    LATIN;

    /** A name in these letters; as it is where none of it has a spelling in them. */
    public String spell(String name) {
        if (this == OWN || Slug.isAscii(name)) {
            return name;
        }
        String spelled = latin(Normalizer.normalize(name, Normalizer.Form.NFC)).strip();
        return spelled.isEmpty() ? name : spelled;
    }

    /** The tables give capitals to letters of scripts that have none: {@code 你} is {@code Ni}. Only capitals stay so. */
    private static String latin(String name) {
        StringBuilder out = new StringBuilder(name.length() * 2);
        int cp;
        for (int i = 0; i < name.length(); i += Character.charCount(cp)) {
            cp = name.codePointAt(i);
            String spelled = Junidecode.unidecode(Character.toString(cp));
            boolean capital = Character.isUpperCase(cp) || Character.isTitleCase(cp);
            out.append(capital ? spelled : Slug.lower(spelled));
        }
        return out.toString();
    }
}
