package dev{punctuation|.}jbuild{punctuation|.}text{punctuation|;}

import java{punctuation|.}time{punctuation|.}DayOfWeek{punctuation|;}
import java{punctuation|.}time{punctuation|.}OffsetDateTime{punctuation|;}
import java{punctuation|.}time{punctuation|.}ZoneOffset{punctuation|;}
import java{punctuation|.}time{punctuation|.}temporal{punctuation|.}ChronoField{punctuation|;}
import java{punctuation|.}time{punctuation|.}temporal{punctuation|.}IsoFields{punctuation|;}
import java{punctuation|.}util{punctuation|.}Locale{punctuation|;}

{operator|/}{operator|*}{operator|*}
 {operator|*} Dates {keyword|by} {context-labels|{punctuation|\{}@code strftime{punctuation|\}}} patterns{punctuation|,} as Ruby's {context-labels|{punctuation|\{}@code Time#strftime{punctuation|\}}} reads them: flags {context-labels|{punctuation|\{}@code - 0 ^ # _ :{punctuation|\}}}{punctuation|,} a width{punctuation|,} {operator|and}
 {operator|*} English names whatever the machine's language is{punctuation|.} What is no directive is copied{punctuation|.}
 {operator|*}{operator|/}
public final class Strftime {punctuation|\{}

    private static final String{punctuation|[}{punctuation|]} MONTHS = {context-labels|{punctuation|\{}
        {label-value attr-value|"January"}{punctuation|,}
        {label-value attr-value|"February"}{punctuation|,}
        {label-value attr-value|"March"}{punctuation|,}
        {label-value attr-value|"April"}{punctuation|,}
        {label-value attr-value|"May"}{punctuation|,}
        {label-value attr-value|"June"}{punctuation|,}
        {label-value attr-value|"July"}{punctuation|,}
        {label-value attr-value|"August"}{punctuation|,}
        {label-value attr-value|"September"}{punctuation|,}
        {label-value attr-value|"October"}{punctuation|,}
        {label-value attr-value|"November"}{punctuation|,}
        {label-value attr-value|"December"}
    {punctuation|\}}}{punctuation|;}
    private static final String{punctuation|[}{punctuation|]} DAYS = {context-labels|{punctuation|\{}{label-value attr-value|"Sunday"}{punctuation|,} {label-value attr-value|"Monday"}{punctuation|,} {label-value attr-value|"Tuesday"}{punctuation|,} {label-value attr-value|"Wednesday"}{punctuation|,} {label-value attr-value|"Thursday"}{punctuation|,} {label-value attr-value|"Friday"}{punctuation|,} {label-value attr-value|"Saturday"}{punctuation|\}}}{punctuation|;}
    private static final int WIDEST = {number|1024}{punctuation|;}

    private final OffsetDateTime time{punctuation|;}
    private final StringBuilder out = new {function|StringBuilder}{punctuation|(}{number|32}{punctuation|)}{punctuation|;}
    private char padding{punctuation|;}
    private char letterCase{punctuation|;}
    private int colons{punctuation|;}
    private int width{punctuation|;}

    private {function|Strftime}{punctuation|(}OffsetDateTime time{punctuation|)} {context-labels|{punctuation|\{}
        this.{label-key attr-name|time} {punctuation|=} time;
    {punctuation|\}}}

    {operator|/}{operator|*}{operator|*} The English name of a day of the week{punctuation|.} {operator|*}{operator|/}
    public static String {function|dayName}{punctuation|(}DayOfWeek day{punctuation|)} {context-labels|{punctuation|\{}
        return DAYS[day.getValue() % DAYS.length];
    {punctuation|\}}}

    {operator|/}{operator|*}{operator|*} The date in the pattern's form{punctuation|.} {operator|*}{operator|/}
    public static String {function|format}{punctuation|(}OffsetDateTime time{punctuation|,} String pattern{punctuation|)} {context-labels|{punctuation|\{}
        Strftime {label-key attr-name|run} {punctuation|=} new Strftime(time);
        run.all(pattern);
        return run.out.toString();
    {punctuation|\}}}

    {operator|/}{operator|*}{operator|*} A month's English name{punctuation|.} {operator|*}{operator|/}
    public static String {function|monthName}{punctuation|(}int month{punctuation|)} {context-labels|{punctuation|\{}
        return MONTHS[month - 1];
    {punctuation|\}}}

    private void {function|all}{punctuation|(}String pattern{punctuation|)} {punctuation|\{}
        int i = {number|0}{punctuation|;}
        {function|while} {punctuation|(}i {operator|<} pattern{punctuation|.}{function|length}{punctuation|(}{punctuation|)}{punctuation|)} {punctuation|\{}
            char c = pattern{punctuation|.}{function|charAt}{punctuation|(}i{punctuation|)}{punctuation|;}
            {function|if} {punctuation|(}c {operator|!=} '{operator|%}'{punctuation|)} {context-labels|{punctuation|\{}
                out.append(c);
                i++;
                continue;
            {punctuation|\}}}
            int end = {function|flags}{punctuation|(}pattern{punctuation|,} i {operator|+} {number|1}{punctuation|)}{punctuation|;}
            {function|if} {punctuation|(}end {operator|>=} pattern{punctuation|.}{function|length}{punctuation|(}{punctuation|)} \|\| !{function|directive}{punctuation|(}pattern{punctuation|.}{function|charAt}{punctuation|(}end{punctuation|)}{punctuation|)}{punctuation|)} {context-labels|{punctuation|\{}
                int {label-key attr-name|stop} {punctuation|=} Math.min(end + 1{punctuation|,} pattern.length());
                out.append(pattern{punctuation|,} i{punctuation|,} stop);
                {label-key attr-name|i} {punctuation|=} stop;
            {punctuation|\}}} else {context-labels|{punctuation|\{}
                {label-key attr-name|i} {punctuation|=} end + 1;
            {punctuation|\}}}
        {punctuation|\}}
    {punctuation|\}}

    {operator|/}{operator|*}{operator|*} Reads flags {operator|and} width{punctuation|,} {operator|and} gives the {keyword|offset} {context-range|of} the directive's letter{punctuation|.} {operator|*}{operator|/}
    private int {function|flags}{punctuation|(}String pattern{punctuation|,} int from{punctuation|)} {punctuation|\{}
        padding = {number|0}{punctuation|;}
        letterCase = {number|0}{punctuation|;}
        colons = {number|0}{punctuation|;}
        width = {number|-1}{punctuation|;}
        {function|for} {punctuation|(}int i = from{punctuation|;} i {operator|<} pattern{punctuation|.}{function|length}{punctuation|(}{punctuation|)}{punctuation|;} i{operator|+}{operator|+}{punctuation|)} {punctuation|\{}
            char c = pattern{punctuation|.}{function|charAt}{punctuation|(}i{punctuation|)}{punctuation|;}
            {function|if} {punctuation|(}c {operator|==} '{operator|-}' \|\| c {operator|==} '_' \|\| {punctuation|(}c {operator|==} '{number|0}' && width {operator|<} {number|0}{punctuation|)}{punctuation|)} {context-labels|{punctuation|\{}
                {label-key attr-name|padding} {punctuation|=} c;
            {punctuation|\}}} else {function|if} {punctuation|(}c {operator|==} '{operator|^}' \|\| c {operator|==} '#'{punctuation|)} {context-labels|{punctuation|\{}
                {label-key attr-name|letterCase} {punctuation|=} c;
            {punctuation|\}}} else {function|if} {punctuation|(}c {operator|==} ':'{punctuation|)} {context-labels|{punctuation|\{}
                colons++;
            {punctuation|\}}} else {function|if} {punctuation|(}c {operator|>=} '{number|0}' && c {operator|<=} '{number|9}'{punctuation|)} {context-labels|{punctuation|\{}
                {label-key attr-name|width} {punctuation|=} Math.min(WIDEST{punctuation|,} Math.max(width{punctuation|,} 0) * 10 + c - {label-value attr-value|'0'});
            {punctuation|\}}} else {context-labels|{punctuation|\{}
                return i;
            {punctuation|\}}}
        {punctuation|\}}
        return pattern{punctuation|.}{function|length}{punctuation|(}{punctuation|)}{punctuation|;}
    {punctuation|\}}

    private boolean {function|directive}{punctuation|(}char letter{punctuation|)} {punctuation|\{}
        {function|if} {punctuation|(}colons {operator|>} {number|0} && letter {operator|!=} 'z'{punctuation|)} {context-labels|{punctuation|\{}
            return false;
        {punctuation|\}}}
        return {function|number}{punctuation|(}letter{punctuation|)} \|\| {function|name}{punctuation|(}letter{punctuation|)} \|\| {function|whole}{punctuation|(}letter{punctuation|)}{punctuation|;}
    {punctuation|\}}

    private boolean {function|number}{punctuation|(}char letter{punctuation|)} {punctuation|\{}
        {function|switch} {punctuation|(}letter{punctuation|)} {punctuation|\{}
            case 'Y' {operator|-}{operator|>} {function|number}{punctuation|(}time{punctuation|.}{function|getYear}{punctuation|(}{punctuation|)}{punctuation|,} time{punctuation|.}{function|getYear}{punctuation|(}{punctuation|)} {operator|<} {number|0} ? {number|5} : {number|4}{punctuation|,} '{number|0}'{punctuation|)}{punctuation|;}
            case 'C' {operator|-}{operator|>} {function|number}{punctuation|(}Math{punctuation|.}{function|floorDiv}{punctuation|(}time{punctuation|.}{function|getYear}{punctuation|(}{punctuation|)}{punctuation|,} {number|100}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} '{number|0}'{punctuation|)}{punctuation|;}
            case 'y' {operator|-}{operator|>} {function|number}{punctuation|(}Math{punctuation|.}{function|floorMod}{punctuation|(}time{punctuation|.}{function|getYear}{punctuation|(}{punctuation|)}{punctuation|,} {number|100}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} '{number|0}'{punctuation|)}{punctuation|;}
            case 'm' {operator|-}{operator|>} {function|number}{punctuation|(}time{punctuation|.}{function|getMonthValue}{punctuation|(}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} '{number|0}'{punctuation|)}{punctuation|;}
            case 'd' {operator|-}{operator|>} {function|number}{punctuation|(}time{punctuation|.}{function|getDayOfMonth}{punctuation|(}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} '{number|0}'{punctuation|)}{punctuation|;}
            case 'e' {operator|-}{operator|>} {function|number}{punctuation|(}time{punctuation|.}{function|getDayOfMonth}{punctuation|(}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} ' '{punctuation|)}{punctuation|;}
            case 'j' {operator|-}{operator|>} {function|number}{punctuation|(}time{punctuation|.}{function|getDayOfYear}{punctuation|(}{punctuation|)}{punctuation|,} {number|3}{punctuation|,} '{number|0}'{punctuation|)}{punctuation|;}
            case 'H' {operator|-}{operator|>} {function|number}{punctuation|(}time{punctuation|.}{function|getHour}{punctuation|(}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} '{number|0}'{punctuation|)}{punctuation|;}
            case 'k' {operator|-}{operator|>} {function|number}{punctuation|(}time{punctuation|.}{function|getHour}{punctuation|(}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} ' '{punctuation|)}{punctuation|;}
            case 'I' {operator|-}{operator|>} {function|number}{punctuation|(}{function|hourOfHalfDay}{punctuation|(}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} '{number|0}'{punctuation|)}{punctuation|;}
            case 'l' {operator|-}{operator|>} {function|number}{punctuation|(}{function|hourOfHalfDay}{punctuation|(}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} ' '{punctuation|)}{punctuation|;}
            case 'M' {operator|-}{operator|>} {function|number}{punctuation|(}time{punctuation|.}{function|getMinute}{punctuation|(}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} '{number|0}'{punctuation|)}{punctuation|;}
            case 'S' {operator|-}{operator|>} {function|number}{punctuation|(}time{punctuation|.}{function|getSecond}{punctuation|(}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} '{number|0}'{punctuation|)}{punctuation|;}
            case 'u' {operator|-}{operator|>} {function|number}{punctuation|(}time{punctuation|.}{function|getDayOfWeek}{punctuation|(}{punctuation|)}{punctuation|.}{function|getValue}{punctuation|(}{punctuation|)}{punctuation|,} {number|1}{punctuation|,} '{number|0}'{punctuation|)}{punctuation|;}
            case 'w' {operator|-}{operator|>} {function|number}{punctuation|(}{function|sundayBased}{punctuation|(}{punctuation|)}{punctuation|,} {number|1}{punctuation|,} '{number|0}'{punctuation|)}{punctuation|;}
            case 'G' {operator|-}{operator|>} {function|number}{punctuation|(}time{punctuation|.}{function|get}{punctuation|(}IsoFields{punctuation|.}WEEK_BASED_YEAR{punctuation|)}{punctuation|,} {number|4}{punctuation|,} '{number|0}'{punctuation|)}{punctuation|;}
            case 'g' {operator|-}{operator|>} {function|number}{punctuation|(}Math{punctuation|.}{function|floorMod}{punctuation|(}time{punctuation|.}{function|get}{punctuation|(}IsoFields{punctuation|.}WEEK_BASED_YEAR{punctuation|)}{punctuation|,} {number|100}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} '{number|0}'{punctuation|)}{punctuation|;}
            case 'V' {operator|-}{operator|>} {function|number}{punctuation|(}time{punctuation|.}{function|get}{punctuation|(}IsoFields{punctuation|.}WEEK_OF_WEEK_BASED_YEAR{punctuation|)}{punctuation|,} {number|2}{punctuation|,} '{number|0}'{punctuation|)}{punctuation|;}
            case 'U' {operator|-}{operator|>} {function|number}{punctuation|(}{punctuation|(}time{punctuation|.}{function|getDayOfYear}{punctuation|(}{punctuation|)} {operator|+} {number|6} {operator|-} {function|sundayBased}{punctuation|(}{punctuation|)}{punctuation|)} {operator|/} {number|7}{punctuation|,} {number|2}{punctuation|,} '{number|0}'{punctuation|)}{punctuation|;}
            case 'W' {operator|-}{operator|>} {function|number}{punctuation|(}{punctuation|(}time{punctuation|.}{function|getDayOfYear}{punctuation|(}{punctuation|)} {operator|+} {number|6} {operator|-} {punctuation|(}{function|sundayBased}{punctuation|(}{punctuation|)} {operator|+} {number|6}{punctuation|)} {operator|%} {number|7}{punctuation|)} {operator|/} {number|7}{punctuation|,} {number|2}{punctuation|,} '{number|0}'{punctuation|)}{punctuation|;}
            case 's' {operator|-}{operator|>} {function|number}{punctuation|(}time{punctuation|.}{function|toEpochSecond}{punctuation|(}{punctuation|)}{punctuation|,} {number|1}{punctuation|,} '{number|0}'{punctuation|)}{punctuation|;}
            default {operator|-}{operator|>} {context-labels|{punctuation|\{}
                return false;
            {punctuation|\}}}
        {punctuation|\}}
        return true{punctuation|;}
    {punctuation|\}}

    private int {function|hourOfHalfDay}{punctuation|(}{punctuation|)} {context-labels|{punctuation|\{}
        int {label-key attr-name|hour} {punctuation|=} time.get(ChronoField.CLOCK_HOUR_OF_AMPM);
        return {label-key attr-name|hour} {punctuation|=}{punctuation|=} 0 ? 12 : hour;
    {punctuation|\}}}

    private int {function|sundayBased}{punctuation|(}{punctuation|)} {context-labels|{punctuation|\{}
        return time.getDayOfWeek().getValue() % 7;
    {punctuation|\}}}

    private boolean {function|name}{punctuation|(}char letter{punctuation|)} {punctuation|\{}
        {function|switch} {punctuation|(}letter{punctuation|)} {punctuation|\{}
            case 'A' {operator|-}{operator|>} {function|text}{punctuation|(}DAYS{punctuation|[}{function|sundayBased}{punctuation|(}{punctuation|)}{punctuation|]}{punctuation|)}{punctuation|;}
            case 'a' {operator|-}{operator|>} {function|text}{punctuation|(}DAYS{punctuation|[}{function|sundayBased}{punctuation|(}{punctuation|)}{punctuation|]}{punctuation|.}{function|substring}{punctuation|(}{number|0}{punctuation|,} {number|3}{punctuation|)}{punctuation|)}{punctuation|;}
            case 'B' {operator|-}{operator|>} {function|text}{punctuation|(}MONTHS{punctuation|[}time{punctuation|.}{function|getMonthValue}{punctuation|(}{punctuation|)} {operator|-} {number|1}{punctuation|]}{punctuation|)}{punctuation|;}
            case 'b'{punctuation|,} 'h' {operator|-}{operator|>} {function|text}{punctuation|(}MONTHS{punctuation|[}time{punctuation|.}{function|getMonthValue}{punctuation|(}{punctuation|)} {operator|-} {number|1}{punctuation|]}{punctuation|.}{function|substring}{punctuation|(}{number|0}{punctuation|,} {number|3}{punctuation|)}{punctuation|)}{punctuation|;}
            case 'p' {operator|-}{operator|>} {context-labels|{punctuation|\{}
                String {label-key attr-name|half} {punctuation|=} time.getHour() < 12 ? {label-value attr-value|"AM"} : {label-value attr-value|"PM"};
                text({label-key attr-name|letterCase} {punctuation|=}{punctuation|=} {label-value attr-value|'#'} ? half.toLowerCase(Locale.ROOT) : half);
            {punctuation|\}}}
            case 'P' {operator|-}{operator|>} {function|text}{punctuation|(}time{punctuation|.}{function|getHour}{punctuation|(}{punctuation|)} {operator|<} {number|12} ? "am" : "pm"{punctuation|)}{punctuation|;}
            case 'Z' {operator|-}{operator|>} {function|text}{punctuation|(}time{punctuation|.}{function|getOffset}{punctuation|(}{punctuation|)}{punctuation|.}{function|equals}{punctuation|(}ZoneOffset{punctuation|.}UTC{punctuation|)} ? "UTC" : ""{punctuation|)}{punctuation|;}
            case 'z' {operator|-}{operator|>} {keyword|offset}{punctuation|(}{punctuation|)}{punctuation|;}
            case 'L' {operator|-}{operator|>} fraction{vector-match|{punctuation|(}{label-key attr-name|width < 0 ? 3 : width}{punctuation|)}}{punctuation|;}
            case 'N' {operator|-}{operator|>} fraction{vector-match|{punctuation|(}{label-key attr-name|width < 0 ? 9 : width}{punctuation|)}}{punctuation|;}
            case 'n' {operator|-}{operator|>} {function|text}{punctuation|(}"\\n"{punctuation|)}{punctuation|;}
            case 't' {operator|-}{operator|>} {function|text}{punctuation|(}"\\t"{punctuation|)}{punctuation|;}
            case '{operator|%}' {operator|-}{operator|>} {function|text}{punctuation|(}"{operator|%}"{punctuation|)}{punctuation|;}
            default {operator|-}{operator|>} {context-labels|{punctuation|\{}
                return false;
            {punctuation|\}}}
        {punctuation|\}}
        return true{punctuation|;}
    {punctuation|\}}

    private boolean {function|whole}{punctuation|(}char letter{punctuation|)} {punctuation|\{}
        String pattern = {function|switch} {punctuation|(}letter{punctuation|)} {context-labels|{punctuation|\{}
            case {label-value attr-value|'c'} -> {label-value attr-value|"%a %b %e %H:%M:%S %Y"};
            case {label-value attr-value|'D'}{punctuation|,} {label-value attr-value|'x'} -> {label-value attr-value|"%m/%d/%y"};
            case {label-value attr-value|'F'} -> {label-value attr-value|"%Y-%m-%d"};
            case {label-value attr-value|'T'}{punctuation|,} {label-value attr-value|'X'} -> {label-value attr-value|"%H:%M:%S"};
            case {label-value attr-value|'R'} -> {label-value attr-value|"%H:%M"};
            case {label-value attr-value|'r'} -> {label-value attr-value|"%I:%M:%S %p"};
            case {label-value attr-value|'v'} -> {label-value attr-value|"%e-%^b-%Y"};
            default -> {label-value attr-value|""};
        {punctuation|\}}}{punctuation|;}
        {function|if} {punctuation|(}pattern{punctuation|.}{function|isEmpty}{punctuation|(}{punctuation|)}{punctuation|)} {context-labels|{punctuation|\{}
            return false;
        {punctuation|\}}}
        {function|text}{punctuation|(}{function|format}{punctuation|(}time{punctuation|,} pattern{punctuation|)}{punctuation|)}{punctuation|;}
        return true{punctuation|;}
    {punctuation|\}}

    private void {function|number}{punctuation|(}long value{punctuation|,} int usual{punctuation|,} char usualPadding{punctuation|)} {punctuation|\{}
        char pad = padding {operator|==} '_' ? ' ' : padding {operator|==} '{number|0}' ? '{number|0}' : usualPadding{punctuation|;}
        int wanted = padding {operator|==} '{operator|-}' && width {operator|<} {number|0} ? {number|0} : width {operator|<} {number|0} ? usual : width{punctuation|;}
        String digits = Long{punctuation|.}{function|toString}{punctuation|(}Math{punctuation|.}{function|abs}{punctuation|(}value{punctuation|)}{punctuation|)}{punctuation|;}
        {function|if} {punctuation|(}value {operator|<} {number|0} && pad {operator|==} '{number|0}'{punctuation|)} {context-labels|{punctuation|\{}
            out.append({label-value attr-value|'-'});
        {punctuation|\}}}
        {function|for} {punctuation|(}int i = digits{punctuation|.}{function|length}{punctuation|(}{punctuation|)} {operator|+} {punctuation|(}value {operator|<} {number|0} ? {number|1} : {number|0}{punctuation|)}{punctuation|;} i {operator|<} wanted && padding {operator|!=} '{operator|-}'{punctuation|;} i{operator|+}{operator|+}{punctuation|)} {context-labels|{punctuation|\{}
            out.append(pad);
        {punctuation|\}}}
        {function|if} {punctuation|(}value {operator|<} {number|0} && pad {operator|!=} '{number|0}'{punctuation|)} {context-labels|{punctuation|\{}
            out.append({label-value attr-value|'-'});
        {punctuation|\}}}
        out{punctuation|.}{function|append}{punctuation|(}digits{punctuation|)}{punctuation|;}
    {punctuation|\}}

    private void {function|text}{punctuation|(}String name{punctuation|)} {punctuation|\{}
        {function|for} {punctuation|(}int i = name{punctuation|.}{function|length}{punctuation|(}{punctuation|)}{punctuation|;} i {operator|<} width && padding {operator|!=} '{operator|-}'{punctuation|;} i{operator|+}{operator|+}{punctuation|)} {context-labels|{punctuation|\{}
            out.append({label-key attr-name|padding} {punctuation|=}{punctuation|=} {label-value attr-value|'0'} ? {label-value attr-value|'0'} : {label-value attr-value|' '});
        {punctuation|\}}}
        boolean capitals = letterCase {operator|==} '{operator|^}' \|\| {punctuation|(}letterCase {operator|==} '#' && !name{punctuation|.}{function|equals}{punctuation|(}"am"{punctuation|)} && !name{punctuation|.}{function|equals}{punctuation|(}"pm"{punctuation|)}{punctuation|)}{punctuation|;}
        out{punctuation|.}{function|append}{punctuation|(}capitals ? name{punctuation|.}{function|toUpperCase}{punctuation|(}Locale{punctuation|.}ROOT{punctuation|)} : name{punctuation|)}{punctuation|;}
    {punctuation|\}}

    private void {keyword|offset}{punctuation|(}{punctuation|)} {punctuation|\{}
        int seconds = time{punctuation|.}{function|getOffset}{punctuation|(}{punctuation|)}{punctuation|.}{function|getTotalSeconds}{punctuation|(}{punctuation|)}{punctuation|;}
        int rest = Math{punctuation|.}{function|abs}{punctuation|(}seconds{punctuation|)}{punctuation|;}
        StringBuilder made = new {function|StringBuilder}{punctuation|(}{number|9}{punctuation|)}{punctuation|;}
        {function|two}{punctuation|(}made{punctuation|,} rest {operator|/} {number|3600}{punctuation|)}{punctuation|;}
        made{punctuation|.}{function|append}{punctuation|(}colons {operator|>} {number|0} ? ":" : ""{punctuation|)}{punctuation|;}
        {function|two}{punctuation|(}made{punctuation|,} rest {operator|/} {number|60} {operator|%} {number|60}{punctuation|)}{punctuation|;}
        {function|if} {punctuation|(}colons {operator|==} {number|2}{punctuation|)} {context-labels|{punctuation|\{}
            two(made.append({label-value attr-value|':'}){punctuation|,} rest % 60);
        {punctuation|\}}}
        out{punctuation|.}{function|append}{punctuation|(}seconds {operator|<} {number|0} ? '{operator|-}' : '{operator|+}'{punctuation|)}{punctuation|;}
        {function|for} {punctuation|(}int i = made{punctuation|.}{function|length}{punctuation|(}{punctuation|)} {operator|+} {number|1}{punctuation|;} i {operator|<} width && padding {operator|!=} '{operator|-}'{punctuation|;} i{operator|+}{operator|+}{punctuation|)} {context-labels|{punctuation|\{}
            out.append({label-value attr-value|'0'});
        {punctuation|\}}}
        out{punctuation|.}{function|append}{punctuation|(}made{punctuation|)}{punctuation|;}
    {punctuation|\}}

    private static void {function|two}{punctuation|(}StringBuilder to{punctuation|,} int value{punctuation|)} {context-labels|{punctuation|\{}
        to.append((char) ({label-value attr-value|'0'} + value / 10)).append((char) ({label-value attr-value|'0'} + value % 10));
    {punctuation|\}}}

    private void fraction{vector-match|{punctuation|(}{label-key attr-name|int digits}{punctuation|)}} {punctuation|\{}
        String nanos = Long{punctuation|.}{function|toString}{punctuation|(}1_000_000_000L {operator|+} time{punctuation|.}{function|get}{punctuation|(}ChronoField{punctuation|.}NANO_OF_SECOND{punctuation|)}{punctuation|)}{punctuation|;}
        {function|for} {punctuation|(}int i = {number|1}{punctuation|;} i {operator|<=} digits{punctuation|;} i{operator|+}{operator|+}{punctuation|)} {context-labels|{punctuation|\{}
            out.append(i < nanos.length() ? nanos.charAt(i) : {label-value attr-value|'0'});
        {punctuation|\}}}
    {punctuation|\}}
{punctuation|\}}
