package dev.jbuild.route;

/** What the named styles of addresses stand for. */
final class Styles {

    private Styles() {}

    /** Jekyll's named styles ({@code Configuration::STYLE_TO_PERMALINK}). */
    static String pattern(String style) {
        return switch (style) {
            case "none" -> "/:categories/:title:output_ext";
            case "date" -> "/:categories/:year/:month/:day/:title:output_ext";
            case "ordinal" -> "/:categories/:year/:y_day/:title:output_ext";
            case "pretty" -> "/:categories/:year/:month/:day/:title/";
            case "weekdate" -> "/:categories/:year/W:week/:short_day/:title:output_ext";
            default -> style;
        };
    }

    /** How addresses of pages end under the posts' style ({@code Utils.add_permalink_suffix}). */
    static String ending(String style) {
        return switch (style) {
            case "pretty" -> "/";
            case "date", "ordinal", "none" -> ":output_ext";
            default -> style.endsWith("/") ? "/" : style.endsWith(":output_ext") ? ":output_ext" : "";
        };
    }
}
