package dev.jbuild.docs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jbuild.config.Form;
import dev.jbuild.config.Setting;
import dev.jbuild.config.SettingTable;
import dev.jbuild.config.WordsReader;
import dev.jbuild.content.FrontMatterKeys;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * The tables of the manual that are made of the code's own. Each stands between two comments. They are written anew by
 * {@code mvn test -Dtest=TablesTest -Djbuild.manual=write}.
 */
class TablesTest {

    private static final boolean WRITE = "write".equals(System.getProperty("jbuild.manual"));

    @Test
    void settings() throws IOException {
        isShown("settings", table(SettingTable.all()));
    }

    @Test
    void frontMatter() throws IOException {
        isShown("front-matter", table(FrontMatterKeys.all()));
    }

    @Test
    void words() throws IOException {
        StringBuilder table = new StringBuilder("| name | English |\n|:-----|:--------|\n");
        WordsReader.of("en")
                .texts()
                .forEach((key, text) -> table.append("| `")
                        .append(key)
                        .append("` | `")
                        .append(text.replace("|", "\\|"))
                        .append("` |\n"));
        isShown("language", table.toString());
    }

    private static String table(List<Setting> settings) {
        StringBuilder table = new StringBuilder("| key | form | default |\n|:----|:-----|:--------|\n");
        for (Setting setting : settings) {
            int end = setting.name().replace('[', '.').concat(".").indexOf('.');
            String section = setting.name().substring(0, end);
            String standard = setting.standard().isEmpty() ? "–" : "`" + setting.standard() + "`";
            table.append("| [`")
                    .append(setting.name())
                    .append("`](#")
                    .append(section)
                    .append(") | ");
            table.append(form(setting)).append(" | ").append(standard).append(" |\n");
        }
        return table.toString();
    }

    private static String form(Setting setting) {
        if (setting.choices().isEmpty()) {
            return setting.form().words();
        }
        String words = "`" + String.join("`, `", setting.choices()) + "`";
        return setting.form() == Form.CHOICES ? "some of " + words : "one of " + words;
    }

    private static void isShown(String page, String table) throws IOException {
        Path file = Manual.FOLDER.resolve("_pages").resolve(page + ".md");
        String text = Files.readString(file);
        String begin = "<!-- table -->\n\n";
        int start = text.indexOf(begin) + begin.length();
        int end = text.indexOf("\n<!-- end -->", start);
        assertThat(end).as("the comments around the table of " + page).isGreaterThan(start);
        String made = text.substring(0, start) + table + text.substring(end);
        if (WRITE) {
            Files.writeString(file, made);
        }
        assertThat(Files.readString(file))
                .as("write it with -Dtest=TablesTest -Djbuild.manual=write")
                .isEqualTo(made);
    }
}
