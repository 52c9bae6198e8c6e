package dev.jbuild.config;

import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The words of a site, and those of other languages that single pages have. Safe to share between threads. */
public final class SiteWords {

    private final String siteLang;
    private final Words own;
    private final boolean hasOwnQuotes;
    private final Map<String, Words> others = new ConcurrentHashMap<>();

    /** The words of the site that has these settings. */
    public SiteWords(SiteConfig config) {
        this(config.identity().lang(), config.words());
    }

    /** The words of a site in a language. */
    public SiteWords(String lang, Words own) {
        this.siteLang = lang;
        this.own = own;
        this.hasOwnQuotes = !own.quotes().equals(WordsReader.of(lang).quotes());
    }

    /** The language of a page as the templates of its build name it: empty where it is that of the site. */
    public String other(String lang) {
        return lang.equalsIgnoreCase(siteLang) ? "" : lang;
    }

    /**
     * The words of a language.
     *
     * @param lang a BCP 47 tag; empty for the site's. Another region of the site's language has the author's words too,
     *     but not those of another language.
     */
    public Words of(String lang) {
        return lang.isEmpty() ? own : others.computeIfAbsent(lang, this::read);
    }

    private Words read(String lang) {
        Words standard = WordsReader.of(lang);
        return language(lang).equals(language(siteLang))
                ? new Words(own.texts(), own.names(), hasOwnQuotes ? own.quotes() : standard.quotes())
                : standard;
    }

    private static String language(String lang) {
        return Locale.forLanguageTag(lang.replace('_', '-')).getLanguage();
    }
}
