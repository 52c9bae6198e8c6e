package dev{punctuation|.}jbuild{punctuation|.}text{comment|;}

import java{punctuation|.}time{punctuation|.}DayOfWeek{comment|;}
import java{punctuation|.}time{punctuation|.}OffsetDateTime{comment|;}
import java{punctuation|.}time{punctuation|.}ZoneOffset{comment|;}
import java{punctuation|.}time{punctuation|.}temporal{punctuation|.}ChronoField{comment|;}
import java{punctuation|.}time{punctuation|.}temporal{punctuation|.}IsoFields{comment|;}
import java{punctuation|.}util{punctuation|.}Locale{comment|;}

{operator|/}{operator|*}{operator|*}
 {operator|*} Dates by \{{variable|@code} strftime\} patterns{punctuation|,} as Ruby's \{{variable|@code} Time#strftime\} reads them{punctuation|:} flags \{{variable|@code} {operator|-} {number|0} {operator|^} # _ {punctuation|:}\}{punctuation|,} a width{punctuation|,} {operator|and}
 {operator|*} English names whatever the machine's language is{punctuation|.} What is no directive is copied{punctuation|.}
 {operator|*}{operator|/}
public final class Strftime \{

    private {keyword|static} final String{punctuation|[}{punctuation|]} MONTHS {operator|=} \{
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
    \}{comment|;}
    private {keyword|static} final String{punctuation|[}{punctuation|]} DAYS {operator|=} \{{string|"Sunday"}{punctuation|,} {string|"Monday"}{punctuation|,} {string|"Tuesday"}{punctuation|,} {string|"Wednesday"}{punctuation|,} {string|"Thursday"}{punctuation|,} {string|"Friday"}{punctuation|,} {string|"Saturday"}\}{comment|;}
    private {keyword|static} final int WIDEST {operator|=} {number|1024}{comment|;}

    private final OffsetDateTime time{comment|;}
    private final StringBuilder out {operator|=} new {function|StringBuilder}{punctuation|(}{number|32}{punctuation|)}{comment|;}
    private char padding{comment|;}
    private char letterCase{comment|;}
    private int colons{comment|;}
    private int width{comment|;}

    private {function|Strftime}{punctuation|(}OffsetDateTime time{punctuation|)} \{
        this{punctuation|.}time {operator|=} time{comment|;}
    \}

    {operator|/}{operator|*}{operator|*} The English name of a day of the week{punctuation|.} {operator|*}{operator|/}
    public {keyword|static} String {function|dayName}{punctuation|(}DayOfWeek day{punctuation|)} \{
        return DAYS{punctuation|[}day{punctuation|.}{function|getValue}{punctuation|(}{punctuation|)} % DAYS{punctuation|.}length{punctuation|]}{comment|;}
    \}

    {operator|/}{operator|*}{operator|*} The date {keyword|in} the pattern's form{punctuation|.} {operator|*}{operator|/}
    public {keyword|static} String {function|format}{punctuation|(}OffsetDateTime time{punctuation|,} String pattern{punctuation|)} \{
        Strftime run {operator|=} new {function|Strftime}{punctuation|(}time{punctuation|)}{comment|;}
        run{punctuation|.}{function|all}{punctuation|(}pattern{punctuation|)}{comment|;}
        return run{punctuation|.}out{punctuation|.}{function|toString}{punctuation|(}{punctuation|)}{comment|;}
    \}

    {operator|/}{operator|*}{operator|*} A month's English name{punctuation|.} {operator|*}{operator|/}
    public {keyword|static} String {function|monthName}{punctuation|(}int month{punctuation|)} \{
        return MONTHS{punctuation|[}month {operator|-} {number|1}{punctuation|]}{comment|;}
    \}

    private void {function|all}{punctuation|(}String pattern{punctuation|)} \{
        int i {operator|=} {number|0}{comment|;}
        {keyword|while} {punctuation|(}i {operator|<} pattern{punctuation|.}{function|length}{punctuation|(}{punctuation|)}{punctuation|)} \{
            char c {operator|=} pattern{punctuation|.}{function|charAt}{punctuation|(}i{punctuation|)}{comment|;}
            {keyword|if} {punctuation|(}c !{operator|=} {string|'%'}{punctuation|)} \{
                out{punctuation|.}{function|append}{punctuation|(}c{punctuation|)}{comment|;}
                i{operator|+}{operator|+}{comment|;}
                continue{comment|;}
            \}
            int end {operator|=} {function|flags}{punctuation|(}pattern{punctuation|,} i {operator|+} {number|1}{punctuation|)}{comment|;}
            {keyword|if} {punctuation|(}end {operator|>=} pattern{punctuation|.}{function|length}{punctuation|(}{punctuation|)} \|\| !{function|directive}{punctuation|(}pattern{punctuation|.}{function|charAt}{punctuation|(}end{punctuation|)}{punctuation|)}{punctuation|)} \{
                int stop {operator|=} Math{punctuation|.}{function|min}{punctuation|(}end {operator|+} {number|1}{punctuation|,} pattern{punctuation|.}{function|length}{punctuation|(}{punctuation|)}{punctuation|)}{comment|;}
                out{punctuation|.}{function|append}{punctuation|(}pattern{punctuation|,} i{punctuation|,} stop{punctuation|)}{comment|;}
                i {operator|=} stop{comment|;}
            \} {keyword|else} \{
                i {operator|=} end {operator|+} {number|1}{comment|;}
            \}
        \}
    \}

    {operator|/}{operator|*}{operator|*} Reads flags {operator|and} width{punctuation|,} {operator|and} gives the offset of the directive's letter{punctuation|.} {operator|*}{operator|/}
    private int {function|flags}{punctuation|(}String pattern{punctuation|,} int from{punctuation|)} \{
        padding {operator|=} {number|0}{comment|;}
        letterCase {operator|=} {number|0}{comment|;}
        colons {operator|=} {number|0}{comment|;}
        width {operator|=} {operator|-}{number|1}{comment|;}
        {keyword|for} {punctuation|(}int i {operator|=} from{comment|; i < pattern.length(); i++) \{}
            char c {operator|=} pattern{punctuation|.}{function|charAt}{punctuation|(}i{punctuation|)}{comment|;}
            {keyword|if} {punctuation|(}c {operator|==} {string|'-'} \|\| c {operator|==} {string|'_'} \|\| {punctuation|(}c {operator|==} {string|'0'} {operator|&}{operator|&} width {operator|<} {number|0}{punctuation|)}{punctuation|)} \{
                padding {operator|=} c{comment|;}
            \} {keyword|else} {keyword|if} {punctuation|(}c {operator|==} {string|'^'} \|\| c {operator|==} {string|'#'}{punctuation|)} \{
                letterCase {operator|=} c{comment|;}
            \} {keyword|else} {keyword|if} {punctuation|(}c {operator|==} {string|':'}{punctuation|)} \{
                colons{operator|+}{operator|+}{comment|;}
            \} {keyword|else} {keyword|if} {punctuation|(}c {operator|>=} {string|'0'} {operator|&}{operator|&} c {operator|<=} {string|'9'}{punctuation|)} \{
                width {operator|=} Math{punctuation|.}{function|min}{punctuation|(}WIDEST{punctuation|,} Math{punctuation|.}{function|max}{punctuation|(}width{punctuation|,} {number|0}{punctuation|)} {operator|*} {number|10} {operator|+} c {operator|-} {string|'0'}{punctuation|)}{comment|;}
            \} {keyword|else} \{
                return i{comment|;}
            \}
        \}
        return pattern{punctuation|.}{function|length}{punctuation|(}{punctuation|)}{comment|;}
    \}

    private boolean {function|directive}{punctuation|(}char letter{punctuation|)} \{
        {keyword|if} {punctuation|(}colons {operator|>} {number|0} {operator|&}{operator|&} letter !{operator|=} {string|'z'}{punctuation|)} \{
            return {boolean|false}{comment|;}
        \}
        return {function|number}{punctuation|(}letter{punctuation|)} \|\| {function|name}{punctuation|(}letter{punctuation|)} \|\| {function|whole}{punctuation|(}letter{punctuation|)}{comment|;}
    \}

    private boolean {function|number}{punctuation|(}char letter{punctuation|)} \{
        {keyword|switch} {punctuation|(}letter{punctuation|)} \{
            {keyword|case} {string|'Y'} {operator|-}{operator|>} {function|number}{punctuation|(}time{punctuation|.}{function|getYear}{punctuation|(}{punctuation|)}{punctuation|,} time{punctuation|.}{function|getYear}{punctuation|(}{punctuation|)} {operator|<} {number|0} {operator|?} {number|5} {punctuation|:} {number|4}{punctuation|,} {string|'0'}{punctuation|)}{comment|;}
            {keyword|case} {string|'C'} {operator|-}{operator|>} {function|number}{punctuation|(}Math{punctuation|.}{function|floorDiv}{punctuation|(}time{punctuation|.}{function|getYear}{punctuation|(}{punctuation|)}{punctuation|,} {number|100}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} {string|'0'}{punctuation|)}{comment|;}
            {keyword|case} {string|'y'} {operator|-}{operator|>} {function|number}{punctuation|(}Math{punctuation|.}{function|floorMod}{punctuation|(}time{punctuation|.}{function|getYear}{punctuation|(}{punctuation|)}{punctuation|,} {number|100}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} {string|'0'}{punctuation|)}{comment|;}
            {keyword|case} {string|'m'} {operator|-}{operator|>} {function|number}{punctuation|(}time{punctuation|.}{function|getMonthValue}{punctuation|(}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} {string|'0'}{punctuation|)}{comment|;}
            {keyword|case} {string|'d'} {operator|-}{operator|>} {function|number}{punctuation|(}time{punctuation|.}{function|getDayOfMonth}{punctuation|(}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} {string|'0'}{punctuation|)}{comment|;}
            {keyword|case} {string|'e'} {operator|-}{operator|>} {function|number}{punctuation|(}time{punctuation|.}{function|getDayOfMonth}{punctuation|(}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} {string|' '}{punctuation|)}{comment|;}
            {keyword|case} {string|'j'} {operator|-}{operator|>} {function|number}{punctuation|(}time{punctuation|.}{function|getDayOfYear}{punctuation|(}{punctuation|)}{punctuation|,} {number|3}{punctuation|,} {string|'0'}{punctuation|)}{comment|;}
            {keyword|case} {string|'H'} {operator|-}{operator|>} {function|number}{punctuation|(}time{punctuation|.}{function|getHour}{punctuation|(}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} {string|'0'}{punctuation|)}{comment|;}
            {keyword|case} {string|'k'} {operator|-}{operator|>} {function|number}{punctuation|(}time{punctuation|.}{function|getHour}{punctuation|(}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} {string|' '}{punctuation|)}{comment|;}
            {keyword|case} {string|'I'} {operator|-}{operator|>} {function|number}{punctuation|(}{function|hourOfHalfDay}{punctuation|(}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} {string|'0'}{punctuation|)}{comment|;}
            {keyword|case} {string|'l'} {operator|-}{operator|>} {function|number}{punctuation|(}{function|hourOfHalfDay}{punctuation|(}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} {string|' '}{punctuation|)}{comment|;}
            {keyword|case} {string|'M'} {operator|-}{operator|>} {function|number}{punctuation|(}time{punctuation|.}{function|getMinute}{punctuation|(}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} {string|'0'}{punctuation|)}{comment|;}
            {keyword|case} {string|'S'} {operator|-}{operator|>} {function|number}{punctuation|(}time{punctuation|.}{function|getSecond}{punctuation|(}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} {string|'0'}{punctuation|)}{comment|;}
            {keyword|case} {string|'u'} {operator|-}{operator|>} {function|number}{punctuation|(}time{punctuation|.}{function|getDayOfWeek}{punctuation|(}{punctuation|)}{punctuation|.}{function|getValue}{punctuation|(}{punctuation|)}{punctuation|,} {number|1}{punctuation|,} {string|'0'}{punctuation|)}{comment|;}
            {keyword|case} {string|'w'} {operator|-}{operator|>} {function|number}{punctuation|(}{function|sundayBased}{punctuation|(}{punctuation|)}{punctuation|,} {number|1}{punctuation|,} {string|'0'}{punctuation|)}{comment|;}
            {keyword|case} {string|'G'} {operator|-}{operator|>} {function|number}{punctuation|(}time{punctuation|.}{function|get}{punctuation|(}IsoFields{punctuation|.}WEEK_BASED_YEAR{punctuation|)}{punctuation|,} {number|4}{punctuation|,} {string|'0'}{punctuation|)}{comment|;}
            {keyword|case} {string|'g'} {operator|-}{operator|>} {function|number}{punctuation|(}Math{punctuation|.}{function|floorMod}{punctuation|(}time{punctuation|.}{function|get}{punctuation|(}IsoFields{punctuation|.}WEEK_BASED_YEAR{punctuation|)}{punctuation|,} {number|100}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} {string|'0'}{punctuation|)}{comment|;}
            {keyword|case} {string|'V'} {operator|-}{operator|>} {function|number}{punctuation|(}time{punctuation|.}{function|get}{punctuation|(}IsoFields{punctuation|.}WEEK_OF_WEEK_BASED_YEAR{punctuation|)}{punctuation|,} {number|2}{punctuation|,} {string|'0'}{punctuation|)}{comment|;}
            {keyword|case} {string|'U'} {operator|-}{operator|>} {function|number}{punctuation|(}{punctuation|(}time{punctuation|.}{function|getDayOfYear}{punctuation|(}{punctuation|)} {operator|+} {number|6} {operator|-} {function|sundayBased}{punctuation|(}{punctuation|)}{punctuation|)} {operator|/} {number|7}{punctuation|,} {number|2}{punctuation|,} {string|'0'}{punctuation|)}{comment|;}
            {keyword|case} {string|'W'} {operator|-}{operator|>} {function|number}{punctuation|(}{punctuation|(}time{punctuation|.}{function|getDayOfYear}{punctuation|(}{punctuation|)} {operator|+} {number|6} {operator|-} {punctuation|(}{function|sundayBased}{punctuation|(}{punctuation|)} {operator|+} {number|6}{punctuation|)} % {number|7}{punctuation|)} {operator|/} {number|7}{punctuation|,} {number|2}{punctuation|,} {string|'0'}{punctuation|)}{comment|;}
            {keyword|case} {string|'s'} {operator|-}{operator|>} {function|number}{punctuation|(}time{punctuation|.}{function|toEpochSecond}{punctuation|(}{punctuation|)}{punctuation|,} {number|1}{punctuation|,} {string|'0'}{punctuation|)}{comment|;}
            {keyword|default} {operator|-}{operator|>} \{
                return {boolean|false}{comment|;}
            \}
        \}
        return {boolean|true}{comment|;}
    \}

    private int {function|hourOfHalfDay}{punctuation|(}{punctuation|)} \{
        int hour {operator|=} time{punctuation|.}{function|get}{punctuation|(}ChronoField{punctuation|.}CLOCK_HOUR_OF_AMPM{punctuation|)}{comment|;}
        return hour {operator|==} {number|0} {operator|?} {number|12} {punctuation|:} hour{comment|;}
    \}

    private int {function|sundayBased}{punctuation|(}{punctuation|)} \{
        return time{punctuation|.}{function|getDayOfWeek}{punctuation|(}{punctuation|)}{punctuation|.}{function|getValue}{punctuation|(}{punctuation|)} % {number|7}{comment|;}
    \}

    private boolean {function|name}{punctuation|(}char letter{punctuation|)} \{
        {keyword|switch} {punctuation|(}letter{punctuation|)} \{
            {keyword|case} {string|'A'} {operator|-}{operator|>} {function|text}{punctuation|(}DAYS{punctuation|[}{function|sundayBased}{punctuation|(}{punctuation|)}{punctuation|]}{punctuation|)}{comment|;}
            {keyword|case} {string|'a'} {operator|-}{operator|>} {function|text}{punctuation|(}DAYS{punctuation|[}{function|sundayBased}{punctuation|(}{punctuation|)}{punctuation|]}{punctuation|.}{function|substring}{punctuation|(}{number|0}{punctuation|,} {number|3}{punctuation|)}{punctuation|)}{comment|;}
            {keyword|case} {string|'B'} {operator|-}{operator|>} {function|text}{punctuation|(}MONTHS{punctuation|[}time{punctuation|.}{function|getMonthValue}{punctuation|(}{punctuation|)} {operator|-} {number|1}{punctuation|]}{punctuation|)}{comment|;}
            {keyword|case} {string|'b'}{punctuation|,} {string|'h'} {operator|-}{operator|>} {function|text}{punctuation|(}MONTHS{punctuation|[}time{punctuation|.}{function|getMonthValue}{punctuation|(}{punctuation|)} {operator|-} {number|1}{punctuation|]}{punctuation|.}{function|substring}{punctuation|(}{number|0}{punctuation|,} {number|3}{punctuation|)}{punctuation|)}{comment|;}
            {keyword|case} {string|'p'} {operator|-}{operator|>} \{
                String half {operator|=} time{punctuation|.}{function|getHour}{punctuation|(}{punctuation|)} {operator|<} {number|12} {operator|?} {string|"AM"} {punctuation|:} {string|"PM"}{comment|;}
                {function|text}{punctuation|(}letterCase {operator|==} {string|'#'} {operator|?} half{punctuation|.}{function|toLowerCase}{punctuation|(}Locale{punctuation|.}ROOT{punctuation|)} {punctuation|:} half{punctuation|)}{comment|;}
            \}
            {keyword|case} {string|'P'} {operator|-}{operator|>} {function|text}{punctuation|(}time{punctuation|.}{function|getHour}{punctuation|(}{punctuation|)} {operator|<} {number|12} {operator|?} {string|"am"} {punctuation|:} {string|"pm"}{punctuation|)}{comment|;}
            {keyword|case} {string|'Z'} {operator|-}{operator|>} {function|text}{punctuation|(}time{punctuation|.}{function|getOffset}{punctuation|(}{punctuation|)}{punctuation|.}{function|equals}{punctuation|(}ZoneOffset{punctuation|.}UTC{punctuation|)} {operator|?} {string|"UTC"} {punctuation|:} {string|""}{punctuation|)}{comment|;}
            {keyword|case} {string|'z'} {operator|-}{operator|>} {function|offset}{punctuation|(}{punctuation|)}{comment|;}
            {keyword|case} {string|'L'} {operator|-}{operator|>} {function|fraction}{punctuation|(}width {operator|<} {number|0} {operator|?} {number|3} {punctuation|:} width{punctuation|)}{comment|;}
            {keyword|case} {string|'N'} {operator|-}{operator|>} {function|fraction}{punctuation|(}width {operator|<} {number|0} {operator|?} {number|9} {punctuation|:} width{punctuation|)}{comment|;}
            {keyword|case} {string|'n'} {operator|-}{operator|>} {function|text}{punctuation|(}{string|"\\n"}{punctuation|)}{comment|;}
            {keyword|case} {string|'t'} {operator|-}{operator|>} {function|text}{punctuation|(}{string|"\\t"}{punctuation|)}{comment|;}
            {keyword|case} {string|'%'} {operator|-}{operator|>} {function|text}{punctuation|(}{string|"%"}{punctuation|)}{comment|;}
            {keyword|default} {operator|-}{operator|>} \{
                return {boolean|false}{comment|;}
            \}
        \}
        return {boolean|true}{comment|;}
    \}

    private boolean {function|whole}{punctuation|(}char letter{punctuation|)} \{
        String pattern {operator|=} {keyword|switch} {punctuation|(}letter{punctuation|)} \{
            {keyword|case} {string|'c'} {operator|-}{operator|>} {string|"%a %b %e %H:%M:%S %Y"}{comment|;}
            {keyword|case} {string|'D'}{punctuation|,} {string|'x'} {operator|-}{operator|>} {string|"%m/%d/%y"}{comment|;}
            {keyword|case} {string|'F'} {operator|-}{operator|>} {string|"%Y-%m-%d"}{comment|;}
            {keyword|case} {string|'T'}{punctuation|,} {string|'X'} {operator|-}{operator|>} {string|"%H:%M:%S"}{comment|;}
            {keyword|case} {string|'R'} {operator|-}{operator|>} {string|"%H:%M"}{comment|;}
            {keyword|case} {string|'r'} {operator|-}{operator|>} {string|"%I:%M:%S %p"}{comment|;}
            {keyword|case} {string|'v'} {operator|-}{operator|>} {string|"%e-%^b-%Y"}{comment|;}
            {keyword|default} {operator|-}{operator|>} {string|""}{comment|;}
        \}{comment|;}
        {keyword|if} {punctuation|(}pattern{punctuation|.}{function|isEmpty}{punctuation|(}{punctuation|)}{punctuation|)} \{
            return {boolean|false}{comment|;}
        \}
        {function|text}{punctuation|(}{function|format}{punctuation|(}time{punctuation|,} pattern{punctuation|)}{punctuation|)}{comment|;}
        return {boolean|true}{comment|;}
    \}

    private void {function|number}{punctuation|(}long value{punctuation|,} int usual{punctuation|,} char usualPadding{punctuation|)} \{
        char pad {operator|=} padding {operator|==} {string|'_'} {operator|?} {string|' '} {punctuation|:} padding {operator|==} {string|'0'} {operator|?} {string|'0'} {punctuation|:} usualPadding{comment|;}
        int wanted {operator|=} padding {operator|==} {string|'-'} {operator|&}{operator|&} width {operator|<} {number|0} {operator|?} {number|0} {punctuation|:} width {operator|<} {number|0} {operator|?} usual {punctuation|:} width{comment|;}
        String digits {operator|=} Long{punctuation|.}{function|toString}{punctuation|(}Math{punctuation|.}{function|abs}{punctuation|(}value{punctuation|)}{punctuation|)}{comment|;}
        {keyword|if} {punctuation|(}value {operator|<} {number|0} {operator|&}{operator|&} pad {operator|==} {string|'0'}{punctuation|)} \{
            out{punctuation|.}{function|append}{punctuation|(}{string|'-'}{punctuation|)}{comment|;}
        \}
        {keyword|for} {punctuation|(}int i {operator|=} digits{punctuation|.}{function|length}{punctuation|(}{punctuation|)} {operator|+} {punctuation|(}value {operator|<} {number|0} {operator|?} {number|1} {punctuation|:} {number|0}{punctuation|)}{comment|; i < wanted && padding != '-'; i++) \{}
            out{punctuation|.}{function|append}{punctuation|(}pad{punctuation|)}{comment|;}
        \}
        {keyword|if} {punctuation|(}value {operator|<} {number|0} {operator|&}{operator|&} pad !{operator|=} {string|'0'}{punctuation|)} \{
            out{punctuation|.}{function|append}{punctuation|(}{string|'-'}{punctuation|)}{comment|;}
        \}
        out{punctuation|.}{function|append}{punctuation|(}digits{punctuation|)}{comment|;}
    \}

    private void {function|text}{punctuation|(}String name{punctuation|)} \{
        {keyword|for} {punctuation|(}int i {operator|=} name{punctuation|.}{function|length}{punctuation|(}{punctuation|)}{comment|; i < width && padding != '-'; i++) \{}
            out{punctuation|.}{function|append}{punctuation|(}padding {operator|==} {string|'0'} {operator|?} {string|'0'} {punctuation|:} {string|' '}{punctuation|)}{comment|;}
        \}
        boolean capitals {operator|=} letterCase {operator|==} {string|'^'} \|\| {punctuation|(}letterCase {operator|==} {string|'#'} {operator|&}{operator|&} !name{punctuation|.}{function|equals}{punctuation|(}{string|"am"}{punctuation|)} {operator|&}{operator|&} !name{punctuation|.}{function|equals}{punctuation|(}{string|"pm"}{punctuation|)}{punctuation|)}{comment|;}
        out{punctuation|.}{function|append}{punctuation|(}capitals {operator|?} name{punctuation|.}{function|toUpperCase}{punctuation|(}Locale{punctuation|.}ROOT{punctuation|)} {punctuation|:} name{punctuation|)}{comment|;}
    \}

    private void {function|offset}{punctuation|(}{punctuation|)} \{
        int seconds {operator|=} time{punctuation|.}{function|getOffset}{punctuation|(}{punctuation|)}{punctuation|.}{function|getTotalSeconds}{punctuation|(}{punctuation|)}{comment|;}
        int rest {operator|=} Math{punctuation|.}{function|abs}{punctuation|(}seconds{punctuation|)}{comment|;}
        StringBuilder made {operator|=} new {function|StringBuilder}{punctuation|(}{number|9}{punctuation|)}{comment|;}
        {function|two}{punctuation|(}made{punctuation|,} rest {operator|/} {number|3600}{punctuation|)}{comment|;}
        made{punctuation|.}{function|append}{punctuation|(}colons {operator|>} {number|0} {operator|?} {string|":"} {punctuation|:} {string|""}{punctuation|)}{comment|;}
        {function|two}{punctuation|(}made{punctuation|,} rest {operator|/} {number|60} % {number|60}{punctuation|)}{comment|;}
        {keyword|if} {punctuation|(}colons {operator|==} {number|2}{punctuation|)} \{
            {function|two}{punctuation|(}made{punctuation|.}{function|append}{punctuation|(}{string|':'}{punctuation|)}{punctuation|,} rest % {number|60}{punctuation|)}{comment|;}
        \}
        out{punctuation|.}{function|append}{punctuation|(}seconds {operator|<} {number|0} {operator|?} {string|'-'} {punctuation|:} {string|'+'}{punctuation|)}{comment|;}
        {keyword|for} {punctuation|(}int i {operator|=} made{punctuation|.}{function|length}{punctuation|(}{punctuation|)} {operator|+} {number|1}{comment|; i < width && padding != '-'; i++) \{}
            out{punctuation|.}{function|append}{punctuation|(}{string|'0'}{punctuation|)}{comment|;}
        \}
        out{punctuation|.}{function|append}{punctuation|(}made{punctuation|)}{comment|;}
    \}

    private {keyword|static} void {function|two}{punctuation|(}StringBuilder {keyword|to}{punctuation|,} int value{punctuation|)} \{
        {keyword|to}{punctuation|.}{function|append}{punctuation|(}{punctuation|(}char{punctuation|)} {punctuation|(}{string|'0'} {operator|+} value {operator|/} {number|10}{punctuation|)}{punctuation|)}{punctuation|.}{function|append}{punctuation|(}{punctuation|(}char{punctuation|)} {punctuation|(}{string|'0'} {operator|+} value % {number|10}{punctuation|)}{punctuation|)}{comment|;}
    \}

    private void {function|fraction}{punctuation|(}int digits{punctuation|)} \{
        String nanos {operator|=} Long{punctuation|.}{function|toString}{punctuation|(}1_000_000_000L {operator|+} time{punctuation|.}{function|get}{punctuation|(}ChronoField{punctuation|.}NANO_OF_SECOND{punctuation|)}{punctuation|)}{comment|;}
        {keyword|for} {punctuation|(}int i {operator|=} {number|1}{comment|; i <= digits; i++) \{}
            out{punctuation|.}{function|append}{punctuation|(}i {operator|<} nanos{punctuation|.}{function|length}{punctuation|(}{punctuation|)} {operator|?} nanos{punctuation|.}{function|charAt}{punctuation|(}i{punctuation|)} {punctuation|:} {string|'0'}{punctuation|)}{comment|;}
        \}
    \}
\}
