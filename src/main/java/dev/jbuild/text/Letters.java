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
        String spelled = Junidecode.unidecode(Normalizer.normalize(name, Normalizer.Form.NFC))
                .strip();
        return spelled.isEmpty() ? name : spelled;
    }
}
