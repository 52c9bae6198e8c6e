package dev.jbuild.text;

import java.time.DayOfWeek;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoField;
import java.time.temporal.IsoFields;
import java.util.Locale;

{operator|/}{operator|*}{operator|*}
 {operator|*} Dates {operator-word operator|by} \{@code strftime\} patterns{punctuation|,} {operator-word operator|as} Ruby's \{@code Time#strftime\} reads them: flags \{@code {operator|-} {number|0} ^ # _ :\}{punctuation|,} a width{punctuation|,} {operator-word operator|and}
 {operator|*} English names whatever the machine's language is. What is no directive is copied.
 {operator|*}{operator|/}
public final class Strftime \{

    private static final String{punctuation|[}{punctuation|]} {property|MONTHS} {operator|=} \{
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
    \};
    private static final String{punctuation|[}{punctuation|]} {property|DAYS} {operator|=} \{{string|"Sunday"}{punctuation|,} {string|"Monday"}{punctuation|,} {string|"Tuesday"}{punctuation|,} {string|"Wednesday"}{punctuation|,} {string|"Thursday"}{punctuation|,} {string|"Friday"}{punctuation|,} {string|"Saturday"}\};
    private static final int {property|WIDEST} {operator|=} {number|1024};

    private final OffsetDateTime time;
    private final StringBuilder {property|out} {operator|=} new {function|StringBuilder}{punctuation|(}{number|32}{punctuation|)};
    private char padding;
    private char letterCase;
    private int colons;
    private int width;

    private {function|Strftime}{punctuation|(}OffsetDateTime time{punctuation|)} \{
        this.{property|time} {operator|=} time;
    \}

    {operator|/}{operator|*}{operator|*} The English name of a day of the week. {operator|*}{operator|/}
    public static String {function|dayName}{punctuation|(}DayOfWeek day{punctuation|)} \{
        {keyword|return} DAYS{punctuation|[}day.{function|getValue}{punctuation|(}{punctuation|)} {operator|%} DAYS.length{punctuation|]};
    \}

    {operator|/}{operator|*}{operator|*} The date in the pattern's form. {operator|*}{operator|/}
    public static String {keyword|format}{punctuation|(}OffsetDateTime time{punctuation|,} String pattern{punctuation|)} \{
        Strftime {keyword|run} {operator|=} new {function|Strftime}{punctuation|(}time{punctuation|)};
        {keyword|run}.{function|all}{punctuation|(}pattern{punctuation|)};
        {keyword|return} {keyword|run}.out.{function|toString}{punctuation|(}{punctuation|)};
    \}

    {operator|/}{operator|*}{operator|*} A month's English name. {operator|*}{operator|/}
    public static String {function|monthName}{punctuation|(}int month{punctuation|)} \{
        {keyword|return} MONTHS{punctuation|[}month {operator|-} {number|1}{punctuation|]};
    \}

    private void {function|all}{punctuation|(}String pattern{punctuation|)} \{
        int {property|i} {operator|=} {number|0};
        {function|while} {punctuation|(}i {operator|<} pattern.{function|length}{punctuation|(}{punctuation|)}{punctuation|)} \{
            char {property|c} {operator|=} pattern.{function|charAt}{punctuation|(}i{punctuation|)};
            {function|if} {punctuation|(}c !{operator|=} '{operator|%}'{punctuation|)} \{
                out.{keyword|append}{punctuation|(}c{punctuation|)};
                i{operator|+}{operator|+};
                continue;
            \}
            int {property|end} {operator|=} {function|flags}{punctuation|(}pattern{punctuation|,} i {operator|+} {number|1}{punctuation|)};
            {function|if} {punctuation|(}end {operator|>=} pattern.{function|length}{punctuation|(}{punctuation|)} {operator|\|}{operator|\|} !{function|directive}{punctuation|(}pattern.{function|charAt}{punctuation|(}end{punctuation|)}{punctuation|)}{punctuation|)} \{
                int {property|stop} {operator|=} Math.{function|min}{punctuation|(}end {operator|+} {number|1}{punctuation|,} pattern.{function|length}{punctuation|(}{punctuation|)}{punctuation|)};
                out.{keyword|append}{punctuation|(}pattern{punctuation|,} i{punctuation|,} stop{punctuation|)};
                {property|i} {operator|=} stop;
            \} else \{
                {property|i} {operator|=} end {operator|+} {number|1};
            \}
        \}
    \}

    {operator|/}{operator|*}{operator|*} Reads flags {operator-word operator|and} width{punctuation|,} {operator-word operator|and} gives the offset of the directive's letter. {operator|*}{operator|/}
    private int {function|flags}{punctuation|(}String pattern{punctuation|,} int {keyword|from}{punctuation|)} \{
        {property|padding} {operator|=} {number|0};
        {property|letterCase} {operator|=} {number|0};
        {property|colons} {operator|=} {number|0};
        {property|width} {operator|=} {operator|-}{number|1};
        {function|for} {punctuation|(}int {property|i} {operator|=} {keyword|from}; i {operator|<} pattern.{function|length}{punctuation|(}{punctuation|)}; i{operator|+}{operator|+}{punctuation|)} \{
            char {property|c} {operator|=} pattern.{function|charAt}{punctuation|(}i{punctuation|)};
            {function|if} {punctuation|(}c {operator|==} '{operator|-}' {operator|\|}{operator|\|} c {operator|==} '_' {operator|\|}{operator|\|} {punctuation|(}c {operator|==} '{number|0}' && width {operator|<} {number|0}{punctuation|)}{punctuation|)} \{
                {property|padding} {operator|=} c;
            \} else {function|if} {punctuation|(}c {operator|==} '^' {operator|\|}{operator|\|} c {operator|==} '#'{punctuation|)} \{
                {property|letterCase} {operator|=} c;
            \} else {function|if} {punctuation|(}c {operator|==} ':'{punctuation|)} \{
                colons{operator|+}{operator|+};
            \} else {function|if} {punctuation|(}c {operator|>=} '{number|0}' && c {operator|<=} '{number|9}'{punctuation|)} \{
                {property|width} {operator|=} Math.{function|min}{punctuation|(}WIDEST{punctuation|,} Math.{function|max}{punctuation|(}width{punctuation|,} {number|0}{punctuation|)} {operator|*} {number|10} {operator|+} c {operator|-} '{number|0}'{punctuation|)};
            \} else \{
                {keyword|return} i;
            \}
        \}
        {keyword|return} pattern.{function|length}{punctuation|(}{punctuation|)};
    \}

    private boolean {function|directive}{punctuation|(}char letter{punctuation|)} \{
        {function|if} {punctuation|(}colons {operator|>} {number|0} && letter !{operator|=} 'z'{punctuation|)} \{
            {keyword|return} {boolean|false};
        \}
        {keyword|return} {function|number}{punctuation|(}letter{punctuation|)} {operator|\|}{operator|\|} {function|name}{punctuation|(}letter{punctuation|)} {operator|\|}{operator|\|} {function|whole}{punctuation|(}letter{punctuation|)};
    \}

    private boolean {function|number}{punctuation|(}char letter{punctuation|)} \{
        {function|switch} {punctuation|(}letter{punctuation|)} \{
            case 'Y' {operator|-}{operator|>} {function|number}{punctuation|(}time.{function|getYear}{punctuation|(}{punctuation|)}{punctuation|,} time.{function|getYear}{punctuation|(}{punctuation|)} {operator|<} {number|0} ? {number|5} : {number|4}{punctuation|,} '{number|0}'{punctuation|)};
            case 'C' {operator|-}{operator|>} {function|number}{punctuation|(}Math.{function|floorDiv}{punctuation|(}time.{function|getYear}{punctuation|(}{punctuation|)}{punctuation|,} {number|100}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} '{number|0}'{punctuation|)};
            case 'y' {operator|-}{operator|>} {function|number}{punctuation|(}Math.{function|floorMod}{punctuation|(}time.{function|getYear}{punctuation|(}{punctuation|)}{punctuation|,} {number|100}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} '{number|0}'{punctuation|)};
            case 'm' {operator|-}{operator|>} {function|number}{punctuation|(}time.{function|getMonthValue}{punctuation|(}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} '{number|0}'{punctuation|)};
            case 'd' {operator|-}{operator|>} {function|number}{punctuation|(}time.{function|getDayOfMonth}{punctuation|(}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} '{number|0}'{punctuation|)};
            case 'e' {operator|-}{operator|>} {function|number}{punctuation|(}time.{function|getDayOfMonth}{punctuation|(}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} ' '{punctuation|)};
            case 'j' {operator|-}{operator|>} {function|number}{punctuation|(}time.{function|getDayOfYear}{punctuation|(}{punctuation|)}{punctuation|,} {number|3}{punctuation|,} '{number|0}'{punctuation|)};
            case 'H' {operator|-}{operator|>} {function|number}{punctuation|(}time.{function|getHour}{punctuation|(}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} '{number|0}'{punctuation|)};
            case 'k' {operator|-}{operator|>} {function|number}{punctuation|(}time.{function|getHour}{punctuation|(}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} ' '{punctuation|)};
            case 'I' {operator|-}{operator|>} {function|number}{punctuation|(}{function|hourOfHalfDay}{punctuation|(}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} '{number|0}'{punctuation|)};
            case 'l' {operator|-}{operator|>} {function|number}{punctuation|(}{function|hourOfHalfDay}{punctuation|(}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} ' '{punctuation|)};
            case 'M' {operator|-}{operator|>} {function|number}{punctuation|(}time.{function|getMinute}{punctuation|(}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} '{number|0}'{punctuation|)};
            case 'S' {operator|-}{operator|>} {function|number}{punctuation|(}time.{function|getSecond}{punctuation|(}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} '{number|0}'{punctuation|)};
            case 'u' {operator|-}{operator|>} {function|number}{punctuation|(}time.{function|getDayOfWeek}{punctuation|(}{punctuation|)}.{function|getValue}{punctuation|(}{punctuation|)}{punctuation|,} {number|1}{punctuation|,} '{number|0}'{punctuation|)};
            case 'w' {operator|-}{operator|>} {function|number}{punctuation|(}{function|sundayBased}{punctuation|(}{punctuation|)}{punctuation|,} {number|1}{punctuation|,} '{number|0}'{punctuation|)};
            case 'G' {operator|-}{operator|>} {function|number}{punctuation|(}time.{function|get}{punctuation|(}IsoFields.WEEK_BASED_YEAR{punctuation|)}{punctuation|,} {number|4}{punctuation|,} '{number|0}'{punctuation|)};
            case 'g' {operator|-}{operator|>} {function|number}{punctuation|(}Math.{function|floorMod}{punctuation|(}time.{function|get}{punctuation|(}IsoFields.WEEK_BASED_YEAR{punctuation|)}{punctuation|,} {number|100}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} '{number|0}'{punctuation|)};
            case 'V' {operator|-}{operator|>} {function|number}{punctuation|(}time.{function|get}{punctuation|(}IsoFields.WEEK_OF_WEEK_BASED_YEAR{punctuation|)}{punctuation|,} {number|2}{punctuation|,} '{number|0}'{punctuation|)};
            case 'U' {operator|-}{operator|>} {function|number}{punctuation|(}{punctuation|(}time.{function|getDayOfYear}{punctuation|(}{punctuation|)} {operator|+} {number|6} {operator|-} {function|sundayBased}{punctuation|(}{punctuation|)}{punctuation|)} {operator|/} {number|7}{punctuation|,} {number|2}{punctuation|,} '{number|0}'{punctuation|)};
            case 'W' {operator|-}{operator|>} {function|number}{punctuation|(}{punctuation|(}time.{function|getDayOfYear}{punctuation|(}{punctuation|)} {operator|+} {number|6} {operator|-} {punctuation|(}{function|sundayBased}{punctuation|(}{punctuation|)} {operator|+} {number|6}{punctuation|)} {operator|%} {number|7}{punctuation|)} {operator|/} {number|7}{punctuation|,} {number|2}{punctuation|,} '{number|0}'{punctuation|)};
            case 's' {operator|-}{operator|>} {function|number}{punctuation|(}time.{function|toEpochSecond}{punctuation|(}{punctuation|)}{punctuation|,} {number|1}{punctuation|,} '{number|0}'{punctuation|)};
            default {operator|-}{operator|>} \{
                {keyword|return} {boolean|false};
            \}
        \}
        {keyword|return} {boolean|true};
    \}

    private int {function|hourOfHalfDay}{punctuation|(}{punctuation|)} \{
        int {property|hour} {operator|=} time.{function|get}{punctuation|(}ChronoField.CLOCK_HOUR_OF_AMPM{punctuation|)};
        {keyword|return} hour {operator|==} {number|0} ? {number|12} : hour;
    \}

    private int {function|sundayBased}{punctuation|(}{punctuation|)} \{
        {keyword|return} time.{function|getDayOfWeek}{punctuation|(}{punctuation|)}.{function|getValue}{punctuation|(}{punctuation|)} {operator|%} {number|7};
    \}

    private boolean {function|name}{punctuation|(}char letter{punctuation|)} \{
        {function|switch} {punctuation|(}letter{punctuation|)} \{
            case 'A' {operator|-}{operator|>} {function|text}{punctuation|(}DAYS{punctuation|[}{function|sundayBased}{punctuation|(}{punctuation|)}{punctuation|]}{punctuation|)};
            case 'a' {operator|-}{operator|>} {function|text}{punctuation|(}DAYS{punctuation|[}{function|sundayBased}{punctuation|(}{punctuation|)}{punctuation|]}.{function|substring}{punctuation|(}{number|0}{punctuation|,} {number|3}{punctuation|)}{punctuation|)};
            case 'B' {operator|-}{operator|>} {function|text}{punctuation|(}MONTHS{punctuation|[}time.{function|getMonthValue}{punctuation|(}{punctuation|)} {operator|-} {number|1}{punctuation|]}{punctuation|)};
            case 'b'{punctuation|,} 'h' {operator|-}{operator|>} {function|text}{punctuation|(}MONTHS{punctuation|[}time.{function|getMonthValue}{punctuation|(}{punctuation|)} {operator|-} {number|1}{punctuation|]}.{function|substring}{punctuation|(}{number|0}{punctuation|,} {number|3}{punctuation|)}{punctuation|)};
            case 'p' {operator|-}{operator|>} \{
                String {property|half} {operator|=} time.{function|getHour}{punctuation|(}{punctuation|)} {operator|<} {number|12} ? {string|"AM"} : {string|"PM"};
                {function|text}{punctuation|(}letterCase {operator|==} '#' ? half.{function|toLowerCase}{punctuation|(}Locale.ROOT{punctuation|)} : half{punctuation|)};
            \}
            case 'P' {operator|-}{operator|>} {function|text}{punctuation|(}time.{function|getHour}{punctuation|(}{punctuation|)} {operator|<} {number|12} ? {string|"am"} : {string|"pm"}{punctuation|)};
            case 'Z' {operator|-}{operator|>} {function|text}{punctuation|(}time.{function|getOffset}{punctuation|(}{punctuation|)}.{function|equals}{punctuation|(}ZoneOffset.UTC{punctuation|)} ? {string|"UTC"} : {string|""}{punctuation|)};
            case 'z' {operator|-}{operator|>} {function|offset}{punctuation|(}{punctuation|)};
            case 'L' {operator|-}{operator|>} {function|fraction}{punctuation|(}width {operator|<} {number|0} ? {number|3} : width{punctuation|)};
            case 'N' {operator|-}{operator|>} {function|fraction}{punctuation|(}width {operator|<} {number|0} ? {number|9} : width{punctuation|)};
            case 'n' {operator|-}{operator|>} {function|text}{punctuation|(}{string|"\\n"}{punctuation|)};
            case '{boolean|t}' {operator|-}{operator|>} {function|text}{punctuation|(}{string|"\\t"}{punctuation|)};
            case '{operator|%}' {operator|-}{operator|>} {function|text}{punctuation|(}{string|"%"}{punctuation|)};
            default {operator|-}{operator|>} \{
                {keyword|return} {boolean|false};
            \}
        \}
        {keyword|return} {boolean|true};
    \}

    private boolean {function|whole}{punctuation|(}char letter{punctuation|)} \{
        String {property|pattern} {operator|=} {function|switch} {punctuation|(}letter{punctuation|)} \{
            case 'c' {operator|-}{operator|>} {string|"%a %b %e %H:%M:%S %Y"};
            case 'D'{punctuation|,} 'x' {operator|-}{operator|>} {string|"%m/%d/%y"};
            case '{boolean|F}' {operator|-}{operator|>} {string|"%Y-%m-%d"};
            case '{boolean|T}'{punctuation|,} 'X' {operator|-}{operator|>} {string|"%H:%M:%S"};
            case 'R' {operator|-}{operator|>} {string|"%H:%M"};
            case 'r' {operator|-}{operator|>} {string|"%I:%M:%S %p"};
            case 'v' {operator|-}{operator|>} {string|"%e-%^b-%Y"};
            default {operator|-}{operator|>} {string|""};
        \};
        {function|if} {punctuation|(}pattern.{function|isEmpty}{punctuation|(}{punctuation|)}{punctuation|)} \{
            {keyword|return} {boolean|false};
        \}
        {function|text}{punctuation|(}{keyword|format}{punctuation|(}time{punctuation|,} pattern{punctuation|)}{punctuation|)};
        {keyword|return} {boolean|true};
    \}

    private void {function|number}{punctuation|(}long value{punctuation|,} int usual{punctuation|,} char usualPadding{punctuation|)} \{
        char {property|pad} {operator|=} padding {operator|==} '_' ? ' ' : padding {operator|==} '{number|0}' ? '{number|0}' : usualPadding;
        int {property|wanted} {operator|=} padding {operator|==} '{operator|-}' && width {operator|<} {number|0} ? {number|0} : width {operator|<} {number|0} ? usual : width;
        String {property|digits} {operator|=} Long.{function|toString}{punctuation|(}Math.{function|abs}{punctuation|(}value{punctuation|)}{punctuation|)};
        {function|if} {punctuation|(}value {operator|<} {number|0} && pad {operator|==} '{number|0}'{punctuation|)} \{
            out.{keyword|append}{punctuation|(}'{operator|-}'{punctuation|)};
        \}
        {function|for} {punctuation|(}int {property|i} {operator|=} digits.{function|length}{punctuation|(}{punctuation|)} {operator|+} {punctuation|(}value {operator|<} {number|0} ? {number|1} : {number|0}{punctuation|)}; i {operator|<} wanted && padding !{operator|=} '{operator|-}'; i{operator|+}{operator|+}{punctuation|)} \{
            out.{keyword|append}{punctuation|(}pad{punctuation|)};
        \}
        {function|if} {punctuation|(}value {operator|<} {number|0} && pad !{operator|=} '{number|0}'{punctuation|)} \{
            out.{keyword|append}{punctuation|(}'{operator|-}'{punctuation|)};
        \}
        out.{keyword|append}{punctuation|(}digits{punctuation|)};
    \}

    private void {function|text}{punctuation|(}String name{punctuation|)} \{
        {function|for} {punctuation|(}int {property|i} {operator|=} name.{function|length}{punctuation|(}{punctuation|)}; i {operator|<} width && padding !{operator|=} '{operator|-}'; i{operator|+}{operator|+}{punctuation|)} \{
            out.{keyword|append}{punctuation|(}padding {operator|==} '{number|0}' ? '{number|0}' : ' '{punctuation|)};
        \}
        boolean {property|capitals} {operator|=} letterCase {operator|==} '^' {operator|\|}{operator|\|} {punctuation|(}letterCase {operator|==} '#' && !name.{function|equals}{punctuation|(}{string|"am"}{punctuation|)} && !name.{function|equals}{punctuation|(}{string|"pm"}{punctuation|)}{punctuation|)};
        out.{keyword|append}{punctuation|(}capitals ? name.{function|toUpperCase}{punctuation|(}Locale.ROOT{punctuation|)} : name{punctuation|)};
    \}

    private void {function|offset}{punctuation|(}{punctuation|)} \{
        int {property|seconds} {operator|=} time.{function|getOffset}{punctuation|(}{punctuation|)}.{function|getTotalSeconds}{punctuation|(}{punctuation|)};
        int {keyword|rest} {operator|=} Math.{function|abs}{punctuation|(}seconds{punctuation|)};
        StringBuilder {property|made} {operator|=} new {function|StringBuilder}{punctuation|(}{number|9}{punctuation|)};
        {function|two}{punctuation|(}made{punctuation|,} {keyword|rest} {operator|/} {number|3600}{punctuation|)};
        made.{keyword|append}{punctuation|(}colons {operator|>} {number|0} ? {string|":"} : {string|""}{punctuation|)};
        {function|two}{punctuation|(}made{punctuation|,} {keyword|rest} {operator|/} {number|60} {operator|%} {number|60}{punctuation|)};
        {function|if} {punctuation|(}colons {operator|==} {number|2}{punctuation|)} \{
            {function|two}{punctuation|(}made.{keyword|append}{punctuation|(}':'{punctuation|)}{punctuation|,} {keyword|rest} {operator|%} {number|60}{punctuation|)};
        \}
        out.{keyword|append}{punctuation|(}seconds {operator|<} {number|0} ? '{operator|-}' : '{operator|+}'{punctuation|)};
        {function|for} {punctuation|(}int {property|i} {operator|=} made.{function|length}{punctuation|(}{punctuation|)} {operator|+} {number|1}; i {operator|<} width && padding !{operator|=} '{operator|-}'; i{operator|+}{operator|+}{punctuation|)} \{
            out.{keyword|append}{punctuation|(}'{number|0}'{punctuation|)};
        \}
        out.{keyword|append}{punctuation|(}made{punctuation|)};
    \}

    private static void {function|two}{punctuation|(}StringBuilder to{punctuation|,} int value{punctuation|)} \{
        to.{keyword|append}{punctuation|(}{punctuation|(}char{punctuation|)} {punctuation|(}'{number|0}' {operator|+} value {operator|/} {number|10}{punctuation|)}{punctuation|)}.{keyword|append}{punctuation|(}{punctuation|(}char{punctuation|)} {punctuation|(}'{number|0}' {operator|+} value {operator|%} {number|10}{punctuation|)}{punctuation|)};
    \}

    private void {function|fraction}{punctuation|(}int digits{punctuation|)} \{
        String {property|nanos} {operator|=} Long.{function|toString}{punctuation|(}1_000_000_000L {operator|+} time.{function|get}{punctuation|(}ChronoField.NANO_OF_SECOND{punctuation|)}{punctuation|)};
        {function|for} {punctuation|(}int {property|i} {operator|=} {number|1}; i {operator|<=} digits; i{operator|+}{operator|+}{punctuation|)} \{
            out.{keyword|append}{punctuation|(}i {operator|<} nanos.{function|length}{punctuation|(}{punctuation|)} ? nanos.{function|charAt}{punctuation|(}i{punctuation|)} : '{number|0}'{punctuation|)};
        \}
    \}
\}
