package dev.jbuild.text;

import java.time.DayOfWeek;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoField;
import java.time.temporal.IsoFields;
import java.util.Locale;

/**
{unchanged|{prefix unchanged| }{line|* Dates by \{@code strftime\} patterns, as Ruby's \{@code Time#strftime\} reads them: flags \{@code - 0 ^ # _ :\}, a width, and
}{prefix unchanged| }{line|* English names whatever the machine's language is. What is no directive is copied.
}{prefix unchanged| }{line|*/
}}public final class Strftime \{

{unchanged|{prefix unchanged| }{line|   private static final String[] MONTHS = \{
}{prefix unchanged| }{line|       "January",
}{prefix unchanged| }{line|       "February",
}{prefix unchanged| }{line|       "March",
}{prefix unchanged| }{line|       "April",
}{prefix unchanged| }{line|       "May",
}{prefix unchanged| }{line|       "June",
}{prefix unchanged| }{line|       "July",
}{prefix unchanged| }{line|       "August",
}{prefix unchanged| }{line|       "September",
}{prefix unchanged| }{line|       "October",
}{prefix unchanged| }{line|       "November",
}{prefix unchanged| }{line|       "December"
}{prefix unchanged| }{line|   \};
}{prefix unchanged| }{line|   private static final String[] DAYS = \{"Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"\};
}{prefix unchanged| }{line|   private static final int WIDEST = 1024;
}}
{unchanged|{prefix unchanged| }{line|   private final OffsetDateTime time;
}{prefix unchanged| }{line|   private final StringBuilder out = new StringBuilder(32);
}{prefix unchanged| }{line|   private char padding;
}{prefix unchanged| }{line|   private char letterCase;
}{prefix unchanged| }{line|   private int colons;
}{prefix unchanged| }{line|   private int width;
}}
{unchanged|{prefix unchanged| }{line|   private Strftime(OffsetDateTime time) \{
}{prefix unchanged| }{line|       this.time = time;
}{prefix unchanged| }{line|   \}
}}
{unchanged|{prefix unchanged| }{line|   /** The English name of a day of the week. */
}{prefix unchanged| }{line|   public static String dayName(DayOfWeek day) \{
}{prefix unchanged| }{line|       return DAYS[day.getValue() % DAYS.length];
}{prefix unchanged| }{line|   \}
}}
{unchanged|{prefix unchanged| }{line|   /** The date in the pattern's form. */
}{prefix unchanged| }{line|   public static String format(OffsetDateTime time, String pattern) \{
}{prefix unchanged| }{line|       Strftime run = new Strftime(time);
}{prefix unchanged| }{line|       run.all(pattern);
}{prefix unchanged| }{line|       return run.out.toString();
}{prefix unchanged| }{line|   \}
}}
{unchanged|{prefix unchanged| }{line|   /** A month's English name. */
}{prefix unchanged| }{line|   public static String monthName(int month) \{
}{prefix unchanged| }{line|       return MONTHS[month - 1];
}{prefix unchanged| }{line|   \}
}}
{unchanged|{prefix unchanged| }{line|   private void all(String pattern) \{
}{prefix unchanged| }{line|       int i = 0;
}{prefix unchanged| }{line|       while (i < pattern.length()) \{
}{prefix unchanged| }{line|           char c = pattern.charAt(i);
}{prefix unchanged| }{line|           if (c != '%') \{
}{prefix unchanged| }{line|               out.append(c);
}{prefix unchanged| }{line|               i++;
}{prefix unchanged| }{line|               continue;
}{prefix unchanged| }{line|           \}
}{prefix unchanged| }{line|           int end = flags(pattern, i + 1);
}{prefix unchanged| }{line|           if (end >= pattern.length() \|\| !directive(pattern.charAt(end))) \{
}{prefix unchanged| }{line|               int stop = Math.min(end + 1, pattern.length());
}{prefix unchanged| }{line|               out.append(pattern, i, stop);
}{prefix unchanged| }{line|               i = stop;
}{prefix unchanged| }{line|           \} else \{
}{prefix unchanged| }{line|               i = end + 1;
}{prefix unchanged| }{line|           \}
}{prefix unchanged| }{line|       \}
}{prefix unchanged| }{line|   \}
}}
{unchanged|{prefix unchanged| }{line|   /** Reads flags and width, and gives the offset of the directive's letter. */
}{prefix unchanged| }{line|   private int flags(String pattern, int from) \{
}{prefix unchanged| }{line|       padding = 0;
}{prefix unchanged| }{line|       letterCase = 0;
}{prefix unchanged| }{line|       colons = 0;
}{prefix unchanged| }{line|       width = -1;
}{prefix unchanged| }{line|       for (int i = from; i < pattern.length(); i++) \{
}{prefix unchanged| }{line|           char c = pattern.charAt(i);
}{prefix unchanged| }{line|           if (c == '-' \|\| c == '_' \|\| (c == '0' && width < 0)) \{
}{prefix unchanged| }{line|               padding = c;
}{prefix unchanged| }{line|           \} else if (c == '^' \|\| c == '#') \{
}{prefix unchanged| }{line|               letterCase = c;
}{prefix unchanged| }{line|           \} else if (c == ':') \{
}{prefix unchanged| }{line|               colons++;
}{prefix unchanged| }{line|           \} else if (c >= '0' && c <= '9') \{
}{prefix unchanged| }{line|               width = Math.min(WIDEST, Math.max(width, 0) * 10 + c - '0');
}{prefix unchanged| }{line|           \} else \{
}{prefix unchanged| }{line|               return i;
}{prefix unchanged| }{line|           \}
}{prefix unchanged| }{line|       \}
}{prefix unchanged| }{line|       return pattern.length();
}{prefix unchanged| }{line|   \}
}}
{unchanged|{prefix unchanged| }{line|   private boolean directive(char letter) \{
}{prefix unchanged| }{line|       if (colons > 0 && letter != 'z') \{
}{prefix unchanged| }{line|           return false;
}{prefix unchanged| }{line|       \}
}{prefix unchanged| }{line|       return number(letter) \|\| name(letter) \|\| whole(letter);
}{prefix unchanged| }{line|   \}
}}
{unchanged|{prefix unchanged| }{line|   private boolean number(char letter) \{
}{prefix unchanged| }{line|       switch (letter) \{
}{prefix unchanged| }{line|           case 'Y' -> number(time.getYear(), time.getYear() < 0 ? 5 : 4, '0');
}{prefix unchanged| }{line|           case 'C' -> number(Math.floorDiv(time.getYear(), 100), 2, '0');
}{prefix unchanged| }{line|           case 'y' -> number(Math.floorMod(time.getYear(), 100), 2, '0');
}{prefix unchanged| }{line|           case 'm' -> number(time.getMonthValue(), 2, '0');
}{prefix unchanged| }{line|           case 'd' -> number(time.getDayOfMonth(), 2, '0');
}{prefix unchanged| }{line|           case 'e' -> number(time.getDayOfMonth(), 2, ' ');
}{prefix unchanged| }{line|           case 'j' -> number(time.getDayOfYear(), 3, '0');
}{prefix unchanged| }{line|           case 'H' -> number(time.getHour(), 2, '0');
}{prefix unchanged| }{line|           case 'k' -> number(time.getHour(), 2, ' ');
}{prefix unchanged| }{line|           case 'I' -> number(hourOfHalfDay(), 2, '0');
}{prefix unchanged| }{line|           case 'l' -> number(hourOfHalfDay(), 2, ' ');
}{prefix unchanged| }{line|           case 'M' -> number(time.getMinute(), 2, '0');
}{prefix unchanged| }{line|           case 'S' -> number(time.getSecond(), 2, '0');
}{prefix unchanged| }{line|           case 'u' -> number(time.getDayOfWeek().getValue(), 1, '0');
}{prefix unchanged| }{line|           case 'w' -> number(sundayBased(), 1, '0');
}{prefix unchanged| }{line|           case 'G' -> number(time.get(IsoFields.WEEK_BASED_YEAR), 4, '0');
}{prefix unchanged| }{line|           case 'g' -> number(Math.floorMod(time.get(IsoFields.WEEK_BASED_YEAR), 100), 2, '0');
}{prefix unchanged| }{line|           case 'V' -> number(time.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR), 2, '0');
}{prefix unchanged| }{line|           case 'U' -> number((time.getDayOfYear() + 6 - sundayBased()) / 7, 2, '0');
}{prefix unchanged| }{line|           case 'W' -> number((time.getDayOfYear() + 6 - (sundayBased() + 6) % 7) / 7, 2, '0');
}{prefix unchanged| }{line|           case 's' -> number(time.toEpochSecond(), 1, '0');
}{prefix unchanged| }{line|           default -> \{
}{prefix unchanged| }{line|               return false;
}{prefix unchanged| }{line|           \}
}{prefix unchanged| }{line|       \}
}{prefix unchanged| }{line|       return true;
}{prefix unchanged| }{line|   \}
}}
{unchanged|{prefix unchanged| }{line|   private int hourOfHalfDay() \{
}{prefix unchanged| }{line|       int hour = time.get(ChronoField.CLOCK_HOUR_OF_AMPM);
}{prefix unchanged| }{line|       return hour == 0 ? 12 : hour;
}{prefix unchanged| }{line|   \}
}}
{unchanged|{prefix unchanged| }{line|   private int sundayBased() \{
}{prefix unchanged| }{line|       return time.getDayOfWeek().getValue() % 7;
}{prefix unchanged| }{line|   \}
}}
{unchanged|{prefix unchanged| }{line|   private boolean name(char letter) \{
}{prefix unchanged| }{line|       switch (letter) \{
}{prefix unchanged| }{line|           case 'A' -> text(DAYS[sundayBased()]);
}{prefix unchanged| }{line|           case 'a' -> text(DAYS[sundayBased()].substring(0, 3));
}{prefix unchanged| }{line|           case 'B' -> text(MONTHS[time.getMonthValue() - 1]);
}{prefix unchanged| }{line|           case 'b', 'h' -> text(MONTHS[time.getMonthValue() - 1].substring(0, 3));
}{prefix unchanged| }{line|           case 'p' -> \{
}{prefix unchanged| }{line|               String half = time.getHour() < 12 ? "AM" : "PM";
}{prefix unchanged| }{line|               text(letterCase == '#' ? half.toLowerCase(Locale.ROOT) : half);
}{prefix unchanged| }{line|           \}
}{prefix unchanged| }{line|           case 'P' -> text(time.getHour() < 12 ? "am" : "pm");
}{prefix unchanged| }{line|           case 'Z' -> text(time.getOffset().equals(ZoneOffset.UTC) ? "UTC" : "");
}{prefix unchanged| }{line|           case 'z' -> offset();
}{prefix unchanged| }{line|           case 'L' -> fraction(width < 0 ? 3 : width);
}{prefix unchanged| }{line|           case 'N' -> fraction(width < 0 ? 9 : width);
}{prefix unchanged| }{line|           case 'n' -> text("\\n");
}{prefix unchanged| }{line|           case 't' -> text("\\t");
}{prefix unchanged| }{line|           case '%' -> text("%");
}{prefix unchanged| }{line|           default -> \{
}{prefix unchanged| }{line|               return false;
}{prefix unchanged| }{line|           \}
}{prefix unchanged| }{line|       \}
}{prefix unchanged| }{line|       return true;
}{prefix unchanged| }{line|   \}
}}
{unchanged|{prefix unchanged| }{line|   private boolean whole(char letter) \{
}{prefix unchanged| }{line|       String pattern = switch (letter) \{
}{prefix unchanged| }{line|           case 'c' -> "%a %b %e %H:%M:%S %Y";
}{prefix unchanged| }{line|           case 'D', 'x' -> "%m/%d/%y";
}{prefix unchanged| }{line|           case 'F' -> "%Y-%m-%d";
}{prefix unchanged| }{line|           case 'T', 'X' -> "%H:%M:%S";
}{prefix unchanged| }{line|           case 'R' -> "%H:%M";
}{prefix unchanged| }{line|           case 'r' -> "%I:%M:%S %p";
}{prefix unchanged| }{line|           case 'v' -> "%e-%^b-%Y";
}{prefix unchanged| }{line|           default -> "";
}{prefix unchanged| }{line|       \};
}{prefix unchanged| }{line|       if (pattern.isEmpty()) \{
}{prefix unchanged| }{line|           return false;
}{prefix unchanged| }{line|       \}
}{prefix unchanged| }{line|       text(format(time, pattern));
}{prefix unchanged| }{line|       return true;
}{prefix unchanged| }{line|   \}
}}
{unchanged|{prefix unchanged| }{line|   private void number(long value, int usual, char usualPadding) \{
}{prefix unchanged| }{line|       char pad = padding == '_' ? ' ' : padding == '0' ? '0' : usualPadding;
}{prefix unchanged| }{line|       int wanted = padding == '-' && width < 0 ? 0 : width < 0 ? usual : width;
}{prefix unchanged| }{line|       String digits = Long.toString(Math.abs(value));
}{prefix unchanged| }{line|       if (value < 0 && pad == '0') \{
}{prefix unchanged| }{line|           out.append('-');
}{prefix unchanged| }{line|       \}
}{prefix unchanged| }{line|       for (int i = digits.length() + (value < 0 ? 1 : 0); i < wanted && padding != '-'; i++) \{
}{prefix unchanged| }{line|           out.append(pad);
}{prefix unchanged| }{line|       \}
}{prefix unchanged| }{line|       if (value < 0 && pad != '0') \{
}{prefix unchanged| }{line|           out.append('-');
}{prefix unchanged| }{line|       \}
}{prefix unchanged| }{line|       out.append(digits);
}{prefix unchanged| }{line|   \}
}}
{unchanged|{prefix unchanged| }{line|   private void text(String name) \{
}{prefix unchanged| }{line|       for (int i = name.length(); i < width && padding != '-'; i++) \{
}{prefix unchanged| }{line|           out.append(padding == '0' ? '0' : ' ');
}{prefix unchanged| }{line|       \}
}{prefix unchanged| }{line|       boolean capitals = letterCase == '^' \|\| (letterCase == '#' && !name.equals("am") && !name.equals("pm"));
}{prefix unchanged| }{line|       out.append(capitals ? name.toUpperCase(Locale.ROOT) : name);
}{prefix unchanged| }{line|   \}
}}
{unchanged|{prefix unchanged| }{line|   private void offset() \{
}{prefix unchanged| }{line|       int seconds = time.getOffset().getTotalSeconds();
}{prefix unchanged| }{line|       int rest = Math.abs(seconds);
}{prefix unchanged| }{line|       StringBuilder made = new StringBuilder(9);
}{prefix unchanged| }{line|       two(made, rest / 3600);
}{prefix unchanged| }{line|       made.append(colons > 0 ? ":" : "");
}{prefix unchanged| }{line|       two(made, rest / 60 % 60);
}{prefix unchanged| }{line|       if (colons == 2) \{
}{prefix unchanged| }{line|           two(made.append(':'), rest % 60);
}{prefix unchanged| }{line|       \}
}{prefix unchanged| }{line|       out.append(seconds < 0 ? '-' : '+');
}{prefix unchanged| }{line|       for (int i = made.length() + 1; i < width && padding != '-'; i++) \{
}{prefix unchanged| }{line|           out.append('0');
}{prefix unchanged| }{line|       \}
}{prefix unchanged| }{line|       out.append(made);
}{prefix unchanged| }{line|   \}
}}
{unchanged|{prefix unchanged| }{line|   private static void two(StringBuilder to, int value) \{
}{prefix unchanged| }{line|       to.append((char) ('0' + value / 10)).append((char) ('0' + value % 10));
}{prefix unchanged| }{line|   \}
}}
{unchanged|{prefix unchanged| }{line|   private void fraction(int digits) \{
}{prefix unchanged| }{line|       String nanos = Long.toString(1_000_000_000L + time.get(ChronoField.NANO_OF_SECOND));
}{prefix unchanged| }{line|       for (int i = 1; i <= digits; i++) \{
}{prefix unchanged| }{line|           out.append(i < nanos.length() ? nanos.charAt(i) : '0');
}{prefix unchanged| }{line|       \}
}{prefix unchanged| }{line|   \}
}}\}
