package dev.jbuild.view;

import dev.jbuild.path.UrlPath;
import dev.jbuild.template.FilterException;
import dev.jbuild.template.TemplateFunction;
import dev.jbuild.text.NearestWord;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

/** The functions of templates that know the site. Names and meanings of the first two are those of Jekyll's tags. */
final class SiteFunctions {

    private SiteFunctions() {}

    /** All of them, as one worker uses them. */
    static Map<String, TemplateFunction> of(PublishedFiles files, String basePath) {
        Map<String, TemplateFunction> all = new TreeMap<>();
        all.put("link", function("path", path -> link(path, files, basePath)));
        all.put("post_url", function("name", name -> post(name, files, basePath)));
        all.put("files", function("folder", folder -> inFolder(folder, files)));
        return all;
    }

    private static TemplateFunction function(String parameter, Function<String, Object> answer) {
        return new TemplateFunction() {
            @Override
            public List<String> parameters() {
                return List.of(parameter);
            }

            @Override
            public Object apply(List<Object> arguments) {
                return answer.apply(arguments.get(0).toString());
            }
        };
    }

    /** The address of the page or file that a source becomes, by its path in the site's folder. */
    private static String link(String written, PublishedFiles files, String basePath) {
        int end = pathEnd(written);
        String path = withoutSlash(written.substring(0, end));
        UrlPath url = files.of(path);
        if (url == null) {
            throw missing("no source '" + path + "' is published", path, files.sources());
        }
        return basePath + url.encoded() + written.substring(end);
    }

    /** The address of a post, by the name of its file: with its date and without its extension. */
    private static String post(String written, PublishedFiles files, String basePath) {
        int end = pathEnd(written);
        String name = withoutSlash(written.substring(0, end));
        UrlPath url = files.post(name);
        if (url != null) {
            return basePath + url.encoded() + written.substring(end);
        }
        throw missing("no post '" + name + "' is published", name, files.posts());
    }

    private static FilterException missing(String message, String name, List<String> names) {
        String last = name.substring(name.lastIndexOf('/') + 1);
        Optional<String> near = NearestWord.of(name, names)
                .or(() -> names.stream()
                        .filter(other -> other.endsWith("/" + last))
                        .findFirst());
        return new FilterException(message, near);
    }

    private static List<String> inFolder(String written, PublishedFiles files) {
        String folder = withoutSlash(written);
        return files.in(folder.endsWith("/") ? folder.substring(0, folder.length() - 1) : folder);
    }

    private static String withoutSlash(String path) {
        return path.startsWith("/") ? path.substring(1) : path;
    }

    private static int pathEnd(String address) {
        int hash = address.indexOf('#');
        int question = address.indexOf('?');
        int first = hash < 0 ? question : question < 0 ? hash : Math.min(hash, question);
        return first < 0 ? address.length() : first;
    }
}
