package dev.jbuild.text;

import java.time.DayOfWeek;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoField;
import java.time.temporal.IsoFields;
import java.util.Locale;

/**
 * Dates by \{@code strftime{punctuation|\}} patterns, as Ruby's \{@code Time{comment|#strftime\} reads them: flags \{@code - 0 ^ # _ :\}, a width, and}
 * English names whatever the machine's language is. What is no directive is copied.
 */
public final class Strftime \{

    private static final String[] MONTHS = \{
        {string|"January"},
        {string|"February"},
        {string|"March"},
        {string|"April"},
        {string|"May"},
        {string|"June"},
        {string|"July"},
        {string|"August"},
        {string|"September"},
        {string|"October"},
        {string|"November"},
        {string|"December"}
    {punctuation|\}};
    private static final String[] DAYS = \{{string|"Sunday"}, {string|"Monday"}, {string|"Tuesday"}, {string|"Wednesday"}, {string|"Thursday"}, {string|"Friday"}, {string|"Saturday"}{punctuation|\}};
    private static final int WIDEST = {number|1024};

    private final OffsetDateTime time;
    private final StringBuilder out = new {function|StringBuilder}{punctuation|(}{number|32}{punctuation|)};
    private char padding;
    private char letterCase;
    private int colons;
    private int width;

    private {function|Strftime}{punctuation|(}OffsetDateTime time{punctuation|)} \{
        this.time = time;
    {punctuation|\}}

    /** The English name of a day of the week. */
    public static String {function|dayName}{punctuation|(}DayOfWeek day{punctuation|)} \{
        return DAYS[day.{function|getValue}{punctuation|(}{punctuation|)} % DAYS.length];
    {punctuation|\}}

    /** The date in the pattern's form. */
    public static String {function|format}{punctuation|(}OffsetDateTime time, String pattern{punctuation|)} \{
        Strftime run = new {function|Strftime}{punctuation|(}time{punctuation|)};
        run.{function|all}{punctuation|(}pattern{punctuation|)};
        return run.out.{function|toString}{punctuation|(}{punctuation|)};
    {punctuation|\}}

    /** A month's English name. */
    public static String {function|monthName}{punctuation|(}int month{punctuation|)} \{
        return MONTHS[month - {number|1}];
    {punctuation|\}}

    private void {function|all}{punctuation|(}String pattern{punctuation|)} \{
        int i = {number|0};
        {keyword|while} {punctuation|(}i < pattern.{function|length}{punctuation|(}{punctuation|)}{punctuation|)} \{
            char c = pattern.{function|charAt}{punctuation|(}i{punctuation|)};
            {keyword|if} {punctuation|(}c != '%'{punctuation|)} \{
                out.{function|append}{punctuation|(}c{punctuation|)};
                i++;
                continue;
            {punctuation|\}}
            int end = {function|flags}{punctuation|(}pattern, i + {number|1}{punctuation|)};
            {keyword|if} {punctuation|(}end {punctuation|>}= pattern.{function|length}{punctuation|(}{punctuation|)} \|\| !{function|directive}{punctuation|(}pattern.{function|charAt}{punctuation|(}end{punctuation|)}{punctuation|)}{punctuation|)} \{
                int stop = Math.{function|min}{punctuation|(}end + {number|1}, pattern.{function|length}{punctuation|(}{punctuation|)}{punctuation|)};
                out.{function|append}{punctuation|(}pattern, i, stop{punctuation|)};
                i = stop;
            {punctuation|\}} else \{
                i = end + {number|1};
            {punctuation|\}}
        {punctuation|\}}
    {punctuation|\}}

    /** Reads flags and width, and gives the offset of the directive's letter. */
    private int {function|flags}{punctuation|(}String pattern, int from{punctuation|)} \{
        padding = {number|0};
        letterCase = {number|0};
        colons = {number|0};
        width = -{number|1};
        {function|for} {punctuation|(}int i = from; i < pattern.{function|length}{punctuation|(}{punctuation|)}; i++{punctuation|)} \{
            char c = pattern.{function|charAt}{punctuation|(}i{punctuation|)};
            {keyword|if} {punctuation|(}c == '-' \|\| c == '_' \|\| {punctuation|(}c == '{number|0}' && width < {number|0}{punctuation|)}{punctuation|)} \{
                padding = c;
            {punctuation|\}} else {keyword|if} {punctuation|(}c == '^' \|\| c == '{comment|#') \{}
                letterCase = c;
            {punctuation|\}} else {keyword|if} {punctuation|(}c == ':'{punctuation|)} \{
                colons++;
            {punctuation|\}} else {keyword|if} {punctuation|(}c {punctuation|>}= '{number|0}' && c <= '{number|9}'{punctuation|)} \{
                width = Math.{function|min}{punctuation|(}WIDEST, Math.{function|max}{punctuation|(}width, {number|0}{punctuation|)} * {number|10} + c - '{number|0}'{punctuation|)};
            {punctuation|\}} else \{
                return i;
            {punctuation|\}}
        {punctuation|\}}
        return pattern.{function|length}{punctuation|(}{punctuation|)};
    {punctuation|\}}

    private boolean {function|directive}{punctuation|(}char letter{punctuation|)} \{
        {keyword|if} {punctuation|(}colons {punctuation|>} {number|0} && letter != 'z'{punctuation|)} \{
            return false;
        {punctuation|\}}
        return {function|number}{punctuation|(}letter{punctuation|)} \|\| {function|name}{punctuation|(}letter{punctuation|)} \|\| {function|whole}{punctuation|(}letter{punctuation|)};
    {punctuation|\}}

    private boolean {function|number}{punctuation|(}char letter{punctuation|)} \{
        {function|switch} {punctuation|(}letter{punctuation|)} \{
            case 'Y' -{punctuation|>} {function|number}{punctuation|(}time.{function|getYear}{punctuation|(}{punctuation|)}, time.{function|getYear}{punctuation|(}{punctuation|)} < {number|0} ? {number|5} : {number|4}, '{number|0}'{punctuation|)};
            case 'C' -{punctuation|>} {function|number}{punctuation|(}Math.{function|floorDiv}{punctuation|(}time.{function|getYear}{punctuation|(}{punctuation|)}, {number|100}{punctuation|)}, {number|2}, '{number|0}'{punctuation|)};
            case 'y' -{punctuation|>} {function|number}{punctuation|(}Math.{function|floorMod}{punctuation|(}time.{function|getYear}{punctuation|(}{punctuation|)}, {number|100}{punctuation|)}, {number|2}, '{number|0}'{punctuation|)};
            case 'm' -{punctuation|>} {function|number}{punctuation|(}time.{function|getMonthValue}{punctuation|(}{punctuation|)}, {number|2}, '{number|0}'{punctuation|)};
            case 'd' -{punctuation|>} {function|number}{punctuation|(}time.{function|getDayOfMonth}{punctuation|(}{punctuation|)}, {number|2}, '{number|0}'{punctuation|)};
            case 'e' -{punctuation|>} {function|number}{punctuation|(}time.{function|getDayOfMonth}{punctuation|(}{punctuation|)}, {number|2}, ' '{punctuation|)};
            case 'j' -{punctuation|>} {function|number}{punctuation|(}time.{function|getDayOfYear}{punctuation|(}{punctuation|)}, {number|3}, '{number|0}'{punctuation|)};
            case 'H' -{punctuation|>} {function|number}{punctuation|(}time.{function|getHour}{punctuation|(}{punctuation|)}, {number|2}, '{number|0}'{punctuation|)};
            case 'k' -{punctuation|>} {function|number}{punctuation|(}time.{function|getHour}{punctuation|(}{punctuation|)}, {number|2}, ' '{punctuation|)};
            case 'I' -{punctuation|>} {function|number}{punctuation|(}{function|hourOfHalfDay}{punctuation|(}{punctuation|)}, {number|2}, '{number|0}'{punctuation|)};
            case 'l' -{punctuation|>} {function|number}{punctuation|(}{function|hourOfHalfDay}{punctuation|(}{punctuation|)}, {number|2}, ' '{punctuation|)};
            case 'M' -{punctuation|>} {function|number}{punctuation|(}time.{function|getMinute}{punctuation|(}{punctuation|)}, {number|2}, '{number|0}'{punctuation|)};
            case 'S' -{punctuation|>} {function|number}{punctuation|(}time.{function|getSecond}{punctuation|(}{punctuation|)}, {number|2}, '{number|0}'{punctuation|)};
            case 'u' -{punctuation|>} {function|number}{punctuation|(}time.{function|getDayOfWeek}{punctuation|(}{punctuation|)}.{function|getValue}{punctuation|(}{punctuation|)}, {number|1}, '{number|0}'{punctuation|)};
            case 'w' -{punctuation|>} {function|number}{punctuation|(}{function|sundayBased}{punctuation|(}{punctuation|)}, {number|1}, '{number|0}'{punctuation|)};
            case 'G' -{punctuation|>} {function|number}{punctuation|(}time.{function|get}{punctuation|(}IsoFields.WEEK_BASED_YEAR{punctuation|)}, {number|4}, '{number|0}'{punctuation|)};
            case 'g' -{punctuation|>} {function|number}{punctuation|(}Math.{function|floorMod}{punctuation|(}time.{function|get}{punctuation|(}IsoFields.WEEK_BASED_YEAR{punctuation|)}, {number|100}{punctuation|)}, {number|2}, '{number|0}'{punctuation|)};
            case 'V' -{punctuation|>} {function|number}{punctuation|(}time.{function|get}{punctuation|(}IsoFields.WEEK_OF_WEEK_BASED_YEAR{punctuation|)}, {number|2}, '{number|0}'{punctuation|)};
            case 'U' -{punctuation|>} {function|number}{punctuation|(}{punctuation|(}time.{function|getDayOfYear}{punctuation|(}{punctuation|)} + {number|6} - {function|sundayBased}{punctuation|(}{punctuation|)}{punctuation|)} / {number|7}, {number|2}, '{number|0}'{punctuation|)};
            case 'W' -{punctuation|>} {function|number}{punctuation|(}{punctuation|(}time.{function|getDayOfYear}{punctuation|(}{punctuation|)} + {number|6} - {punctuation|(}{function|sundayBased}{punctuation|(}{punctuation|)} + {number|6}{punctuation|)} % {number|7}{punctuation|)} / {number|7}, {number|2}, '{number|0}'{punctuation|)};
            case 's' -{punctuation|>} {function|number}{punctuation|(}time.{function|toEpochSecond}{punctuation|(}{punctuation|)}, {number|1}, '{number|0}'{punctuation|)};
            default -{punctuation|>} \{
                return false;
            {punctuation|\}}
        {punctuation|\}}
        return true;
    {punctuation|\}}

    private int {function|hourOfHalfDay}{punctuation|(}{punctuation|)} \{
        int hour = time.{function|get}{punctuation|(}ChronoField.CLOCK_HOUR_OF_AMPM{punctuation|)};
        return hour == {number|0} ? {number|12} : hour;
    {punctuation|\}}

    private int {function|sundayBased}{punctuation|(}{punctuation|)} \{
        return time.{function|getDayOfWeek}{punctuation|(}{punctuation|)}.{function|getValue}{punctuation|(}{punctuation|)} % {number|7};
    {punctuation|\}}

    private boolean {function|name}{punctuation|(}char letter{punctuation|)} \{
        {function|switch} {punctuation|(}letter{punctuation|)} \{
            case 'A' -{punctuation|>} {function|text}{punctuation|(}DAYS[{function|sundayBased}{punctuation|(}{punctuation|)}]{punctuation|)};
            case 'a' -{punctuation|>} {function|text}{punctuation|(}DAYS[{function|sundayBased}{punctuation|(}{punctuation|)}].{function|substring}{punctuation|(}{number|0}, {number|3}{punctuation|)}{punctuation|)};
            case 'B' -{punctuation|>} {function|text}{punctuation|(}MONTHS[time.{function|getMonthValue}{punctuation|(}{punctuation|)} - {number|1}]{punctuation|)};
            case 'b', 'h' -{punctuation|>} {function|text}{punctuation|(}MONTHS[time.{function|getMonthValue}{punctuation|(}{punctuation|)} - {number|1}].{function|substring}{punctuation|(}{number|0}, {number|3}{punctuation|)}{punctuation|)};
            case 'p' -{punctuation|>} \{
                String half = time.{function|getHour}{punctuation|(}{punctuation|)} < {number|12} ? {string|"AM"} : {string|"PM"};
                {function|text}{punctuation|(}letterCase == '{comment|#' ? half.toLowerCase(Locale.ROOT) : half);}
            {punctuation|\}}
            case 'P' -{punctuation|>} {function|text}{punctuation|(}time.{function|getHour}{punctuation|(}{punctuation|)} < {number|12} ? {string|"am"} : {string|"pm"}{punctuation|)};
            case 'Z' -{punctuation|>} {function|text}{punctuation|(}time.{function|getOffset}{punctuation|(}{punctuation|)}.{function|equals}{punctuation|(}ZoneOffset.UTC{punctuation|)} ? {string|"UTC"} : {string|""}{punctuation|)};
            case 'z' -{punctuation|>} {function|offset}{punctuation|(}{punctuation|)};
            case 'L' -{punctuation|>} {function|fraction}{punctuation|(}width < {number|0} ? {number|3} : width{punctuation|)};
            case 'N' -{punctuation|>} {function|fraction}{punctuation|(}width < {number|0} ? {number|9} : width{punctuation|)};
            case 'n' -{punctuation|>} {function|text}{punctuation|(}{string|"\\n"}{punctuation|)};
            case 't' -{punctuation|>} {function|text}{punctuation|(}{string|"\\t"}{punctuation|)};
            case '%' -{punctuation|>} {function|text}{punctuation|(}{string|"%"}{punctuation|)};
            default -{punctuation|>} \{
                return false;
            {punctuation|\}}
        {punctuation|\}}
        return true;
    {punctuation|\}}

    private boolean {function|whole}{punctuation|(}char letter{punctuation|)} \{
        String pattern = {function|switch} {punctuation|(}letter{punctuation|)} \{
            case 'c' -{punctuation|>} {string|"%a %b %e %H:%M:%S %Y"};
            case 'D', 'x' -{punctuation|>} {string|"%m/%d/%y"};
            case 'F' -{punctuation|>} {string|"%Y-%m-%d"};
            case 'T', 'X' -{punctuation|>} {string|"%H:%M:%S"};
            case 'R' -{punctuation|>} {string|"%H:%M"};
            case 'r' -{punctuation|>} {string|"%I:%M:%S %p"};
            case 'v' -{punctuation|>} {string|"%e-%^b-%Y"};
            default -{punctuation|>} {string|""};
        {punctuation|\}};
        {keyword|if} {punctuation|(}pattern.{function|isEmpty}{punctuation|(}{punctuation|)}{punctuation|)} \{
            return false;
        {punctuation|\}}
        {function|text}{punctuation|(}{function|format}{punctuation|(}time, pattern{punctuation|)}{punctuation|)};
        return true;
    {punctuation|\}}

    private void {function|number}{punctuation|(}long value, int usual, char usualPadding{punctuation|)} \{
        char pad = padding == '_' ? ' ' : padding == '{number|0}' ? '{number|0}' : usualPadding;
        int wanted = padding == '-' && width < {number|0} ? {number|0} : width < {number|0} ? usual : width;
        String digits = Long.{function|toString}{punctuation|(}Math.{function|abs}{punctuation|(}value{punctuation|)}{punctuation|)};
        {keyword|if} {punctuation|(}value < {number|0} && pad == '{number|0}'{punctuation|)} \{
            out.{function|append}{punctuation|(}'-'{punctuation|)};
        {punctuation|\}}
        {function|for} {punctuation|(}int i = digits.{function|length}{punctuation|(}{punctuation|)} + {punctuation|(}value < {number|0} ? {number|1} : {number|0}{punctuation|)}; i < wanted && padding != '-'; i++{punctuation|)} \{
            out.{function|append}{punctuation|(}pad{punctuation|)};
        {punctuation|\}}
        {keyword|if} {punctuation|(}value < {number|0} && pad != '{number|0}'{punctuation|)} \{
            out.{function|append}{punctuation|(}'-'{punctuation|)};
        {punctuation|\}}
        out.{function|append}{punctuation|(}digits{punctuation|)};
    {punctuation|\}}

    private void {function|text}{punctuation|(}String name{punctuation|)} \{
        {function|for} {punctuation|(}int i = name.{function|length}{punctuation|(}{punctuation|)}; i < width && padding != '-'; i++{punctuation|)} \{
            out.{function|append}{punctuation|(}padding == '{number|0}' ? '{number|0}' : ' '{punctuation|)};
        {punctuation|\}}
        boolean capitals = letterCase == '^' \|\| {punctuation|(}letterCase == '{comment|#' && !name.equals("am") && !name.equals("pm"));}
        out.{function|append}{punctuation|(}capitals ? name.{function|toUpperCase}{punctuation|(}Locale.ROOT{punctuation|)} : name{punctuation|)};
    {punctuation|\}}

    private void {function|offset}{punctuation|(}{punctuation|)} \{
        int seconds = time.{function|getOffset}{punctuation|(}{punctuation|)}.{function|getTotalSeconds}{punctuation|(}{punctuation|)};
        int rest = Math.{function|abs}{punctuation|(}seconds{punctuation|)};
        StringBuilder made = new {function|StringBuilder}{punctuation|(}{number|9}{punctuation|)};
        {function|two}{punctuation|(}made, rest / {number|3600}{punctuation|)};
        made.{function|append}{punctuation|(}colons {punctuation|>} {number|0} ? {string|":"} : {string|""}{punctuation|)};
        {function|two}{punctuation|(}made, rest / {number|60} % {number|60}{punctuation|)};
        {keyword|if} {punctuation|(}colons == {number|2}{punctuation|)} \{
            {function|two}{punctuation|(}made.{function|append}{punctuation|(}':'{punctuation|)}, rest % {number|60}{punctuation|)};
        {punctuation|\}}
        out.{function|append}{punctuation|(}seconds < {number|0} ? '-' : '+'{punctuation|)};
        {function|for} {punctuation|(}int i = made.{function|length}{punctuation|(}{punctuation|)} + {number|1}; i < width && padding != '-'; i++{punctuation|)} \{
            out.{function|append}{punctuation|(}'{number|0}'{punctuation|)};
        {punctuation|\}}
        out.{function|append}{punctuation|(}made{punctuation|)};
    {punctuation|\}}

    private static void {function|two}{punctuation|(}StringBuilder to, int value{punctuation|)} \{
        to.{function|append}{punctuation|(}{punctuation|(}char{punctuation|)} {punctuation|(}'{number|0}' + value / {number|10}{punctuation|)}{punctuation|)}.{function|append}{punctuation|(}{punctuation|(}char{punctuation|)} {punctuation|(}'{number|0}' + value % {number|10}{punctuation|)}{punctuation|)};
    {punctuation|\}}

    private void {function|fraction}{punctuation|(}int digits{punctuation|)} \{
        String nanos = Long.{function|toString}{punctuation|(}1_000_000_000L + time.{function|get}{punctuation|(}ChronoField.NANO_OF_SECOND{punctuation|)}{punctuation|)};
        {function|for} {punctuation|(}int i = {number|1}; i <= digits; i++{punctuation|)} \{
            out.{function|append}{punctuation|(}i < nanos.{function|length}{punctuation|(}{punctuation|)} ? nanos.{function|charAt}{punctuation|(}i{punctuation|)} : '{number|0}'{punctuation|)};
        {punctuation|\}}
    {punctuation|\}}
{punctuation|\}}
