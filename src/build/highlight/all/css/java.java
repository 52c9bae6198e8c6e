package dev.jbuild.text{punctuation|;}

import java.time.DayOfWeek{punctuation|;}
import java.time.OffsetDateTime{punctuation|;}
import java.time.ZoneOffset{punctuation|;}
import java.time.temporal.ChronoField{punctuation|;}
import java.time.temporal.IsoFields{punctuation|;}
import java.util.Locale{punctuation|;}

{comment|/**
 * Dates by \{@code strftime\} patterns, as Ruby's \{@code Time#strftime\} reads them: flags \{@code - 0 ^ # _ :\}, a width, and
 * English names whatever the machine's language is. What is no directive is copied.
 */}
{selector|public final class Strftime} {punctuation|\{}

    {selector|private static final String[] MONTHS =} {punctuation|\{}
        {string|"January"}{punctuation|,}
        {string|"February"}{punctuation|,}
        {string|"March"}{punctuation|,}
        {string|"April"}{punctuation|,}
        {string|"May"}{punctuation|,}
        {string|"June"}{punctuation|,}
        {string|"July"}{punctuation|,}
        {string|"August"}{punctuation|,}
        {string|"September"}{punctuation|,}
        {string|"October"}{punctuation|,}
        {string|"November"}{punctuation|,}
        {string|"December"}
    {punctuation|\}}{selector|;
    private static final String[] DAYS =} {punctuation|\{}{string|"Sunday"}{punctuation|,} {string|"Monday"}{punctuation|,} {string|"Tuesday"}{punctuation|,} {string|"Wednesday"}{punctuation|,} {string|"Thursday"}{punctuation|,} {string|"Friday"}{punctuation|,} {string|"Saturday"}{punctuation|\}}{punctuation|;}
    private static final int WIDEST = 1024{punctuation|;}

    private final OffsetDateTime time{punctuation|;}
    private final StringBuilder out = new {function|StringBuilder}{punctuation|(}32{punctuation|)}{punctuation|;}
    private char padding{punctuation|;}
    private char letterCase{punctuation|;}
    private int colons{punctuation|;}
    private int width{punctuation|;}

    {selector|private Strftime(OffsetDateTime time)} {punctuation|\{}
        this.time = time{punctuation|;}
    {punctuation|\}}

    {comment|/** The English name of a day of the week. */}
    {selector|public static String dayName(DayOfWeek day)} {punctuation|\{}
        return DAYS[day.{function|getValue}{punctuation|(}{punctuation|)} % DAYS.length]{punctuation|;}
    {punctuation|\}}

    {comment|/** The date in the pattern's form. */}
    {selector|public static String format(OffsetDateTime time, String pattern)} {punctuation|\{}
        Strftime run = new {function|Strftime}{punctuation|(}time{punctuation|)}{punctuation|;}
        run.{function|all}{punctuation|(}pattern{punctuation|)}{punctuation|;}
        return run.out.{function|toString}{punctuation|(}{punctuation|)}{punctuation|;}
    {punctuation|\}}

    {comment|/** A month's English name. */}
    {selector|public static String monthName(int month)} {punctuation|\{}
        return MONTHS[month - 1]{punctuation|;}
    {punctuation|\}}

    {selector|private void all(String pattern)} {punctuation|\{}
        int i = 0{punctuation|;}
        {selector|while (i < pattern.length())} {punctuation|\{}
            char c = pattern.{function|charAt}{punctuation|(}i{punctuation|)}{punctuation|;}
            {selector|if (c != '%')} {punctuation|\{}
                out.{function|append}{punctuation|(}c{punctuation|)}{punctuation|;}
                i++{punctuation|;}
                continue{punctuation|;}
            {punctuation|\}}
            int end = {function|flags}{punctuation|(}pattern{punctuation|,} i + 1{punctuation|)}{punctuation|;}
            {selector|if (end >= pattern.length() \|\| !directive(pattern.charAt(end)))} {punctuation|\{}
                int stop = Math.{function|min}{punctuation|(}end + 1{punctuation|,} pattern.{function|length}{punctuation|(}{punctuation|)}{punctuation|)}{punctuation|;}
                out.{function|append}{punctuation|(}pattern{punctuation|,} i{punctuation|,} stop{punctuation|)}{punctuation|;}
                i = stop{punctuation|;}
            {punctuation|\}} {selector|else} {punctuation|\{}
                i = end + 1{punctuation|;}
            {punctuation|\}}
        {punctuation|\}}
    {punctuation|\}}

    {comment|/** Reads flags and width, and gives the offset of the directive's letter. */}
    {selector|private int flags(String pattern, int from)} {punctuation|\{}
        padding = 0{punctuation|;}
        letterCase = 0{punctuation|;}
        colons = 0{punctuation|;}
        width = -1{punctuation|;}
        for {punctuation|(}int i = from{punctuation|;} i < pattern.{function|length}{punctuation|(}{punctuation|)}{punctuation|;} {selector|i++)} {punctuation|\{}
            char c = pattern.{function|charAt}{punctuation|(}i{punctuation|)}{punctuation|;}
            {selector|if (c == '-' \|\| c == '_' \|\| (c == '0' && width < 0))} {punctuation|\{}
                padding = c{punctuation|;}
            {punctuation|\}} {selector|else if (c == '^' \|\| c == '#')} {punctuation|\{}
                letterCase = c{punctuation|;}
            {punctuation|\}} {selector|else if (c == ':')} {punctuation|\{}
                colons++{punctuation|;}
            {punctuation|\}} {selector|else if (c >= '0' && c <= '9')} {punctuation|\{}
                width = Math.{function|min}{punctuation|(}WIDEST{punctuation|,} Math.{function|max}{punctuation|(}width{punctuation|,} 0{punctuation|)} * 10 + c - {string|'0'}{punctuation|)}{punctuation|;}
            {punctuation|\}} {selector|else} {punctuation|\{}
                return i{punctuation|;}
            {punctuation|\}}
        {punctuation|\}}
        return pattern.{function|length}{punctuation|(}{punctuation|)}{punctuation|;}
    {punctuation|\}}

    {selector|private boolean directive(char letter)} {punctuation|\{}
        {selector|if (colons > 0 && letter != 'z')} {punctuation|\{}
            return false{punctuation|;}
        {punctuation|\}}
        return {function|number}{punctuation|(}letter{punctuation|)} \|\| {function|name}{punctuation|(}letter{punctuation|)} \|\| {function|whole}{punctuation|(}letter{punctuation|)}{punctuation|;}
    {punctuation|\}}

    {selector|private boolean number(char letter)} {punctuation|\{}
        {selector|switch (letter)} {punctuation|\{}
            case {string|'Y'} -> {function|number}{punctuation|(}time.{function|getYear}{punctuation|(}{punctuation|)}{punctuation|,} time.{function|getYear}{punctuation|(}{punctuation|)} < 0 ? 5 {punctuation|:} 4{punctuation|,} {string|'0'}{punctuation|)}{punctuation|;}
            case {string|'C'} -> {function|number}{punctuation|(}Math.{function|floorDiv}{punctuation|(}time.{function|getYear}{punctuation|(}{punctuation|)}{punctuation|,} 100{punctuation|)}{punctuation|,} 2{punctuation|,} {string|'0'}{punctuation|)}{punctuation|;}
            case {string|'y'} -> {function|number}{punctuation|(}Math.{function|floorMod}{punctuation|(}time.{function|getYear}{punctuation|(}{punctuation|)}{punctuation|,} 100{punctuation|)}{punctuation|,} 2{punctuation|,} {string|'0'}{punctuation|)}{punctuation|;}
            case {string|'m'} -> {function|number}{punctuation|(}time.{function|getMonthValue}{punctuation|(}{punctuation|)}{punctuation|,} 2{punctuation|,} {string|'0'}{punctuation|)}{punctuation|;}
            case {string|'d'} -> {function|number}{punctuation|(}time.{function|getDayOfMonth}{punctuation|(}{punctuation|)}{punctuation|,} 2{punctuation|,} {string|'0'}{punctuation|)}{punctuation|;}
            case {string|'e'} -> {function|number}{punctuation|(}time.{function|getDayOfMonth}{punctuation|(}{punctuation|)}{punctuation|,} 2{punctuation|,} {string|' '}{punctuation|)}{punctuation|;}
            case {string|'j'} -> {function|number}{punctuation|(}time.{function|getDayOfYear}{punctuation|(}{punctuation|)}{punctuation|,} 3{punctuation|,} {string|'0'}{punctuation|)}{punctuation|;}
            case {string|'H'} -> {function|number}{punctuation|(}time.{function|getHour}{punctuation|(}{punctuation|)}{punctuation|,} 2{punctuation|,} {string|'0'}{punctuation|)}{punctuation|;}
            case {string|'k'} -> {function|number}{punctuation|(}time.{function|getHour}{punctuation|(}{punctuation|)}{punctuation|,} 2{punctuation|,} {string|' '}{punctuation|)}{punctuation|;}
            case {string|'I'} -> {function|number}{punctuation|(}{function|hourOfHalfDay}{punctuation|(}{punctuation|)}{punctuation|,} 2{punctuation|,} {string|'0'}{punctuation|)}{punctuation|;}
            case {string|'l'} -> {function|number}{punctuation|(}{function|hourOfHalfDay}{punctuation|(}{punctuation|)}{punctuation|,} 2{punctuation|,} {string|' '}{punctuation|)}{punctuation|;}
            case {string|'M'} -> {function|number}{punctuation|(}time.{function|getMinute}{punctuation|(}{punctuation|)}{punctuation|,} 2{punctuation|,} {string|'0'}{punctuation|)}{punctuation|;}
            case {string|'S'} -> {function|number}{punctuation|(}time.{function|getSecond}{punctuation|(}{punctuation|)}{punctuation|,} 2{punctuation|,} {string|'0'}{punctuation|)}{punctuation|;}
            case {string|'u'} -> {function|number}{punctuation|(}time.{function|getDayOfWeek}{punctuation|(}{punctuation|)}.{function|getValue}{punctuation|(}{punctuation|)}{punctuation|,} 1{punctuation|,} {string|'0'}{punctuation|)}{punctuation|;}
            case {string|'w'} -> {function|number}{punctuation|(}{function|sundayBased}{punctuation|(}{punctuation|)}{punctuation|,} 1{punctuation|,} {string|'0'}{punctuation|)}{punctuation|;}
            case {string|'G'} -> {function|number}{punctuation|(}time.{function|get}{punctuation|(}IsoFields.WEEK_BASED_YEAR{punctuation|)}{punctuation|,} 4{punctuation|,} {string|'0'}{punctuation|)}{punctuation|;}
            case {string|'g'} -> {function|number}{punctuation|(}Math.{function|floorMod}{punctuation|(}time.{function|get}{punctuation|(}IsoFields.WEEK_BASED_YEAR{punctuation|)}{punctuation|,} 100{punctuation|)}{punctuation|,} 2{punctuation|,} {string|'0'}{punctuation|)}{punctuation|;}
            case {string|'V'} -> {function|number}{punctuation|(}time.{function|get}{punctuation|(}IsoFields.WEEK_OF_WEEK_BASED_YEAR{punctuation|)}{punctuation|,} 2{punctuation|,} {string|'0'}{punctuation|)}{punctuation|;}
            case {string|'U'} -> {function|number}{punctuation|(}{punctuation|(}time.{function|getDayOfYear}{punctuation|(}{punctuation|)} + 6 - {function|sundayBased}{punctuation|(}{punctuation|)}{punctuation|)} / 7{punctuation|,} 2{punctuation|,} {string|'0'}{punctuation|)}{punctuation|;}
            case {string|'W'} -> {function|number}{punctuation|(}{punctuation|(}time.{function|getDayOfYear}{punctuation|(}{punctuation|)} + 6 - {punctuation|(}{function|sundayBased}{punctuation|(}{punctuation|)} + 6{punctuation|)} % 7{punctuation|)} / 7{punctuation|,} 2{punctuation|,} {string|'0'}{punctuation|)}{punctuation|;}
            case {string|'s'} -> {function|number}{punctuation|(}time.{function|toEpochSecond}{punctuation|(}{punctuation|)}{punctuation|,} 1{punctuation|,} {string|'0'}{punctuation|)}{punctuation|;}
            {selector|default ->} {punctuation|\{}
                return false{punctuation|;}
            {punctuation|\}}
        {punctuation|\}}
        return true{punctuation|;}
    {punctuation|\}}

    {selector|private int hourOfHalfDay()} {punctuation|\{}
        int hour = time.{function|get}{punctuation|(}ChronoField.CLOCK_HOUR_OF_AMPM{punctuation|)}{punctuation|;}
        return hour == 0 ? 12 {punctuation|:} hour{punctuation|;}
    {punctuation|\}}

    {selector|private int sundayBased()} {punctuation|\{}
        return time.{function|getDayOfWeek}{punctuation|(}{punctuation|)}.{function|getValue}{punctuation|(}{punctuation|)} % 7{punctuation|;}
    {punctuation|\}}

    {selector|private boolean name(char letter)} {punctuation|\{}
        {selector|switch (letter)} {punctuation|\{}
            case {string|'A'} -> {function|text}{punctuation|(}DAYS[{function|sundayBased}{punctuation|(}{punctuation|)}]{punctuation|)}{punctuation|;}
            case {string|'a'} -> {function|text}{punctuation|(}DAYS[{function|sundayBased}{punctuation|(}{punctuation|)}].{function|substring}{punctuation|(}0{punctuation|,} 3{punctuation|)}{punctuation|)}{punctuation|;}
            case {string|'B'} -> {function|text}{punctuation|(}MONTHS[time.{function|getMonthValue}{punctuation|(}{punctuation|)} - 1]{punctuation|)}{punctuation|;}
            case {string|'b'}{punctuation|,} {string|'h'} -> {function|text}{punctuation|(}MONTHS[time.{function|getMonthValue}{punctuation|(}{punctuation|)} - 1].{function|substring}{punctuation|(}0{punctuation|,} 3{punctuation|)}{punctuation|)}{punctuation|;}
            {selector|case 'p' ->} {punctuation|\{}
                String half = time.{function|getHour}{punctuation|(}{punctuation|)} < 12 ? {string|"AM"} {punctuation|:} {string|"PM"}{punctuation|;}
                {function|text}{punctuation|(}letterCase == {string|'#'} ? half.{function|toLowerCase}{punctuation|(}Locale.ROOT{punctuation|)} {punctuation|:} half{punctuation|)}{punctuation|;}
            {punctuation|\}}
            case {string|'P'} -> {function|text}{punctuation|(}time.{function|getHour}{punctuation|(}{punctuation|)} < 12 ? {string|"am"} {punctuation|:} {string|"pm"}{punctuation|)}{punctuation|;}
            case {string|'Z'} -> {function|text}{punctuation|(}time.{function|getOffset}{punctuation|(}{punctuation|)}.{function|equals}{punctuation|(}ZoneOffset.UTC{punctuation|)} ? {string|"UTC"} {punctuation|:} {string|""}{punctuation|)}{punctuation|;}
            case {string|'z'} -> {function|offset}{punctuation|(}{punctuation|)}{punctuation|;}
            case {string|'L'} -> {function|fraction}{punctuation|(}width < 0 ? 3 {punctuation|:} width{punctuation|)}{punctuation|;}
            case {string|'N'} -> {function|fraction}{punctuation|(}width < 0 ? 9 {punctuation|:} width{punctuation|)}{punctuation|;}
            case {string|'n'} -> {function|text}{punctuation|(}{string|"\\n"}{punctuation|)}{punctuation|;}
            case {string|'t'} -> {function|text}{punctuation|(}{string|"\\t"}{punctuation|)}{punctuation|;}
            case {string|'%'} -> {function|text}{punctuation|(}{string|"%"}{punctuation|)}{punctuation|;}
            {selector|default ->} {punctuation|\{}
                return false{punctuation|;}
            {punctuation|\}}
        {punctuation|\}}
        return true{punctuation|;}
    {punctuation|\}}

    {selector|private boolean whole(char letter)} {punctuation|\{}
        {selector|String pattern = switch (letter)} {punctuation|\{}
            case {string|'c'} -> {string|"%a %b %e %H:%M:%S %Y"}{punctuation|;}
            case {string|'D'}{punctuation|,} {string|'x'} -> {string|"%m/%d/%y"}{punctuation|;}
            case {string|'F'} -> {string|"%Y-%m-%d"}{punctuation|;}
            case {string|'T'}{punctuation|,} {string|'X'} -> {string|"%H:%M:%S"}{punctuation|;}
            case {string|'R'} -> {string|"%H:%M"}{punctuation|;}
            case {string|'r'} -> {string|"%I:%M:%S %p"}{punctuation|;}
            case {string|'v'} -> {string|"%e-%^b-%Y"}{punctuation|;}
            default -> {string|""}{punctuation|;}
        {punctuation|\}}{selector|;
        if (pattern.isEmpty())} {punctuation|\{}
            return false{punctuation|;}
        {punctuation|\}}
        {function|text}{punctuation|(}{function|format}{punctuation|(}time{punctuation|,} pattern{punctuation|)}{punctuation|)}{punctuation|;}
        return true{punctuation|;}
    {punctuation|\}}

    {selector|private void number(long value, int usual, char usualPadding)} {punctuation|\{}
        char pad = padding == {string|'_'} ? {string|' '} {punctuation|:} padding == {string|'0'} ? {string|'0'} {punctuation|:} usualPadding{punctuation|;}
        int wanted = padding == {string|'-'} && width < 0 ? 0 {punctuation|:} width < 0 ? {property|usual} {punctuation|:} width{punctuation|;}
        String digits = Long.{function|toString}{punctuation|(}Math.{function|abs}{punctuation|(}value{punctuation|)}{punctuation|)}{punctuation|;}
        {selector|if (value < 0 && pad == '0')} {punctuation|\{}
            out.{function|append}{punctuation|(}{string|'-'}{punctuation|)}{punctuation|;}
        {punctuation|\}}
        for {punctuation|(}int i = digits.{function|length}{punctuation|(}{punctuation|)} + {punctuation|(}value < 0 ? 1 {punctuation|:} 0{punctuation|)}{punctuation|;} i < wanted && padding != {string|'-'}{punctuation|;} {selector|i++)} {punctuation|\{}
            out.{function|append}{punctuation|(}pad{punctuation|)}{punctuation|;}
        {punctuation|\}}
        {selector|if (value < 0 && pad != '0')} {punctuation|\{}
            out.{function|append}{punctuation|(}{string|'-'}{punctuation|)}{punctuation|;}
        {punctuation|\}}
        out.{function|append}{punctuation|(}digits{punctuation|)}{punctuation|;}
    {punctuation|\}}

    {selector|private void text(String name)} {punctuation|\{}
        for {punctuation|(}int i = name.{function|length}{punctuation|(}{punctuation|)}{punctuation|;} i < width && padding != {string|'-'}{punctuation|;} {selector|i++)} {punctuation|\{}
            out.{function|append}{punctuation|(}padding == {string|'0'} ? {string|'0'} {punctuation|:} {string|' '}{punctuation|)}{punctuation|;}
        {punctuation|\}}
        boolean capitals = letterCase == {string|'^'} \|\| {punctuation|(}letterCase == {string|'#'} && !name.{function|equals}{punctuation|(}{string|"am"}{punctuation|)} && !name.{function|equals}{punctuation|(}{string|"pm"}{punctuation|)}{punctuation|)}{punctuation|;}
        out.{function|append}{punctuation|(}capitals ? name.{function|toUpperCase}{punctuation|(}Locale.ROOT{punctuation|)} {punctuation|:} name{punctuation|)}{punctuation|;}
    {punctuation|\}}

    {selector|private void offset()} {punctuation|\{}
        int seconds = time.{function|getOffset}{punctuation|(}{punctuation|)}.{function|getTotalSeconds}{punctuation|(}{punctuation|)}{punctuation|;}
        int rest = Math.{function|abs}{punctuation|(}seconds{punctuation|)}{punctuation|;}
        StringBuilder made = new {function|StringBuilder}{punctuation|(}9{punctuation|)}{punctuation|;}
        {function|two}{punctuation|(}made{punctuation|,} rest / 3600{punctuation|)}{punctuation|;}
        made.{function|append}{punctuation|(}colons > 0 ? {string|":"} {punctuation|:} {string|""}{punctuation|)}{punctuation|;}
        {function|two}{punctuation|(}made{punctuation|,} rest / 60 % 60{punctuation|)}{punctuation|;}
        {selector|if (colons == 2)} {punctuation|\{}
            {function|two}{punctuation|(}made.{function|append}{punctuation|(}{string|':'}{punctuation|)}{punctuation|,} rest % 60{punctuation|)}{punctuation|;}
        {punctuation|\}}
        out.{function|append}{punctuation|(}seconds < 0 ? {string|'-'} {punctuation|:} {string|'+'}{punctuation|)}{punctuation|;}
        for {punctuation|(}int i = made.{function|length}{punctuation|(}{punctuation|)} + 1{punctuation|;} i < width && padding != {string|'-'}{punctuation|;} {selector|i++)} {punctuation|\{}
            out.{function|append}{punctuation|(}{string|'0'}{punctuation|)}{punctuation|;}
        {punctuation|\}}
        out.{function|append}{punctuation|(}made{punctuation|)}{punctuation|;}
    {punctuation|\}}

    {selector|private static void two(StringBuilder to, int value)} {punctuation|\{}
        to.{function|append}{punctuation|(}{punctuation|(}char{punctuation|)} {punctuation|(}{string|'0'} + value / 10{punctuation|)}{punctuation|)}.{function|append}{punctuation|(}{punctuation|(}char{punctuation|)} {punctuation|(}{string|'0'} + value % 10{punctuation|)}{punctuation|)}{punctuation|;}
    {punctuation|\}}

    {selector|private void fraction(int digits)} {punctuation|\{}
        String nanos = Long.{function|toString}{punctuation|(}1_000_000_000L + time.{function|get}{punctuation|(}ChronoField.NANO_OF_SECOND{punctuation|)}{punctuation|)}{punctuation|;}
        for {punctuation|(}int i = 1{punctuation|;} i <= digits{punctuation|;} {selector|i++)} {punctuation|\{}
            out.{function|append}{punctuation|(}i < nanos.{function|length}{punctuation|(}{punctuation|)} ? nanos.{function|charAt}{punctuation|(}i{punctuation|)} {punctuation|:} {string|'0'}{punctuation|)}{punctuation|;}
        {punctuation|\}}
    {punctuation|\}}
{punctuation|\}}
