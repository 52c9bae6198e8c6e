package dev{operator|.}jbuild{operator|.}text{operator|;}

import java{operator|.}time{operator|.}DayOfWeek{operator|;}
import java{operator|.}time{operator|.}OffsetDateTime{operator|;}
import java{operator|.}time{operator|.}ZoneOffset{operator|;}
import java{operator|.}time{operator|.}temporal{operator|.}ChronoField{operator|;}
import java{operator|.}time{operator|.}temporal{operator|.}IsoFields{operator|;}
import java{operator|.}util{operator|.}Locale{operator|;}

{comment|/**
 * Dates by \{@code strftime\} patterns, as Ruby's \{@code Time#strftime\} reads them: flags \{@code - 0 ^ # _ :\}, a width, and
 * English names whatever the machine's language is. What is no directive is copied.
 */}
public final class Strftime {punctuation|\{}

    private static final String{punctuation|[}{punctuation|]} MONTHS {operator|=} {punctuation|\{}
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
    {punctuation|\}}{operator|;}
    private static final String{punctuation|[}{punctuation|]} DAYS {operator|=} {punctuation|\{}{string|"Sunday"}{punctuation|,} {string|"Monday"}{punctuation|,} {string|"Tuesday"}{punctuation|,} {string|"Wednesday"}{punctuation|,} {string|"Thursday"}{punctuation|,} {string|"Friday"}{punctuation|,} {string|"Saturday"}{punctuation|\}}{operator|;}
    private static final int WIDEST {operator|=} {number|1024}{operator|;}

    private final OffsetDateTime time{operator|;}
    private final StringBuilder out {operator|=} new StringBuilder{punctuation|(}{number|32}{punctuation|)}{operator|;}
    private char padding{operator|;}
    private char letterCase{operator|;}
    private int colons{operator|;}
    private int width{operator|;}

    private Strftime{punctuation|(}OffsetDateTime time{punctuation|)} {punctuation|\{}
        this{operator|.}time {operator|=} time{operator|;}
    {punctuation|\}}

    {comment|/** The English name of a day of the week. */}
    public static String {function|dayName}{punctuation|(}DayOfWeek day{punctuation|)} {punctuation|\{}
        return DAYS{punctuation|[}day{operator|.}{function|getValue}{punctuation|(}{punctuation|)} {comment|% DAYS.length];}
    {punctuation|\}}

    {comment|/** The date in the pattern's form. */}
    public static String {function|format}{punctuation|(}OffsetDateTime time{punctuation|,} String pattern{punctuation|)} {punctuation|\{}
        Strftime run {operator|=} new Strftime{punctuation|(}time{punctuation|)}{operator|;}
        run{operator|.}{function|all}{punctuation|(}pattern{punctuation|)}{operator|;}
        return run{operator|.}out{operator|.}{function|toString}{punctuation|(}{punctuation|)}{operator|;}
    {punctuation|\}}

    {comment|/** A month's English name. */}
    public static String {function|monthName}{punctuation|(}int month{punctuation|)} {punctuation|\{}
        return MONTHS{punctuation|[}month {operator|-} {number|1}{punctuation|]}{operator|;}
    {punctuation|\}}

    private void {function|all}{punctuation|(}String pattern{punctuation|)} {punctuation|\{}
        int i {operator|=} {number|0}{operator|;}
        while {punctuation|(}i {operator|<} pattern{operator|.}{function|length}{punctuation|(}{punctuation|)}{punctuation|)} {punctuation|\{}
            char c {operator|=} pattern{operator|.}{function|charAt}{punctuation|(}i{punctuation|)}{operator|;}
            if {punctuation|(}c {operator|!=} {string|'%'}{punctuation|)} {punctuation|\{}
                out{operator|.}{function|append}{punctuation|(}c{punctuation|)}{operator|;}
                i{operator|++;}
                continue{operator|;}
            {punctuation|\}}
            int end {operator|=} {function|flags}{punctuation|(}pattern{punctuation|,} i {operator|+} {number|1}{punctuation|)}{operator|;}
            if {punctuation|(}end {operator|>=} pattern{operator|.}{function|length}{punctuation|(}{punctuation|)} {operator|\|\|} {operator|!}{function|directive}{punctuation|(}pattern{operator|.}{function|charAt}{punctuation|(}end{punctuation|)}{punctuation|)}{punctuation|)} {punctuation|\{}
                int stop {operator|=} Math{operator|.}{function|min}{punctuation|(}end {operator|+} {number|1}{punctuation|,} pattern{operator|.}{function|length}{punctuation|(}{punctuation|)}{punctuation|)}{operator|;}
                out{operator|.}{function|append}{punctuation|(}pattern{punctuation|,} i{punctuation|,} stop{punctuation|)}{operator|;}
                i {operator|=} stop{operator|;}
            {punctuation|\}} else {punctuation|\{}
                i {operator|=} end {operator|+} {number|1}{operator|;}
            {punctuation|\}}
        {punctuation|\}}
    {punctuation|\}}

    {comment|/** Reads flags and width, and gives the offset of the directive's letter. */}
    private int {function|flags}{punctuation|(}String pattern{punctuation|,} int from{punctuation|)} {punctuation|\{}
        padding {operator|=} {number|0}{operator|;}
        letterCase {operator|=} {number|0}{operator|;}
        colons {operator|=} {number|0}{operator|;}
        width {operator|=} {operator|-}{number|1}{operator|;}
        for {punctuation|(}int i {operator|=} from{operator|;} i {operator|<} pattern{operator|.}{function|length}{punctuation|(}{punctuation|)}{operator|;} i{operator|++}{punctuation|)} {punctuation|\{}
            char c {operator|=} pattern{operator|.}{function|charAt}{punctuation|(}i{punctuation|)}{operator|;}
            if {punctuation|(}c {operator|==} {string|'-'} {operator|\|\|} c {operator|==} {string|'_'} {operator|\|\|} {punctuation|(}c {operator|==} {string|'0'} && width {operator|<} {number|0}{punctuation|)}{punctuation|)} {punctuation|\{}
                padding {operator|=} c{operator|;}
            {punctuation|\}} else if {punctuation|(}c {operator|==} {string|'^'} {operator|\|\|} c {operator|==} {string|'#'}{punctuation|)} {punctuation|\{}
                letterCase {operator|=} c{operator|;}
            {punctuation|\}} else if {punctuation|(}c {operator|==} {string|':'}{punctuation|)} {punctuation|\{}
                colons{operator|++;}
            {punctuation|\}} else if {punctuation|(}c {operator|>=} {string|'0'} && c {operator|<=} {string|'9'}{punctuation|)} {punctuation|\{}
                width {operator|=} Math{operator|.}{function|min}{punctuation|(}WIDEST{punctuation|,} Math{operator|.}{function|max}{punctuation|(}width{punctuation|,} {number|0}{punctuation|)} {operator|*} {number|10} {operator|+} c {operator|-} {string|'0'}{punctuation|)}{operator|;}
            {punctuation|\}} else {punctuation|\{}
                return i{operator|;}
            {punctuation|\}}
        {punctuation|\}}
        return pattern{operator|.}{function|length}{punctuation|(}{punctuation|)}{operator|;}
    {punctuation|\}}

    private boolean {function|directive}{punctuation|(}char letter{punctuation|)} {punctuation|\{}
        if {punctuation|(}colons {operator|>} {number|0} && letter {operator|!=} {string|'z'}{punctuation|)} {punctuation|\{}
            return false{operator|;}
        {punctuation|\}}
        return {function|number}{punctuation|(}letter{punctuation|)} {operator|\|\|} {function|name}{punctuation|(}letter{punctuation|)} {operator|\|\|} {function|whole}{punctuation|(}letter{punctuation|)}{operator|;}
    {punctuation|\}}

    private boolean {function|number}{punctuation|(}char letter{punctuation|)} {punctuation|\{}
        switch {punctuation|(}letter{punctuation|)} {punctuation|\{}
            case {string|'Y'} {operator|->} {function|number}{punctuation|(}time{operator|.}{function|getYear}{punctuation|(}{punctuation|)}{punctuation|,} time{operator|.}{function|getYear}{punctuation|(}{punctuation|)} {operator|<} {number|0} {operator|?} {number|5} {operator|:} {number|4}{punctuation|,} {string|'0'}{punctuation|)}{operator|;}
            case {string|'C'} {operator|->} {function|number}{punctuation|(}Math{operator|.}{function|floorDiv}{punctuation|(}time{operator|.}{function|getYear}{punctuation|(}{punctuation|)}{punctuation|,} {number|100}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} {string|'0'}{punctuation|)}{operator|;}
            case {string|'y'} {operator|->} {function|number}{punctuation|(}Math{operator|.}{function|floorMod}{punctuation|(}time{operator|.}{function|getYear}{punctuation|(}{punctuation|)}{punctuation|,} {number|100}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} {string|'0'}{punctuation|)}{operator|;}
            case {string|'m'} {operator|->} {function|number}{punctuation|(}time{operator|.}{function|getMonthValue}{punctuation|(}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} {string|'0'}{punctuation|)}{operator|;}
            case {string|'d'} {operator|->} {function|number}{punctuation|(}time{operator|.}{function|getDayOfMonth}{punctuation|(}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} {string|'0'}{punctuation|)}{operator|;}
            case {string|'e'} {operator|->} {function|number}{punctuation|(}time{operator|.}{function|getDayOfMonth}{punctuation|(}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} {string|' '}{punctuation|)}{operator|;}
            case {string|'j'} {operator|->} {function|number}{punctuation|(}time{operator|.}{function|getDayOfYear}{punctuation|(}{punctuation|)}{punctuation|,} {number|3}{punctuation|,} {string|'0'}{punctuation|)}{operator|;}
            case {string|'H'} {operator|->} {function|number}{punctuation|(}time{operator|.}{function|getHour}{punctuation|(}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} {string|'0'}{punctuation|)}{operator|;}
            case {string|'k'} {operator|->} {function|number}{punctuation|(}time{operator|.}{function|getHour}{punctuation|(}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} {string|' '}{punctuation|)}{operator|;}
            case {string|'I'} {operator|->} {function|number}{punctuation|(}{function|hourOfHalfDay}{punctuation|(}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} {string|'0'}{punctuation|)}{operator|;}
            case {string|'l'} {operator|->} {function|number}{punctuation|(}{function|hourOfHalfDay}{punctuation|(}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} {string|' '}{punctuation|)}{operator|;}
            case {string|'M'} {operator|->} {function|number}{punctuation|(}time{operator|.}{function|getMinute}{punctuation|(}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} {string|'0'}{punctuation|)}{operator|;}
            case {string|'S'} {operator|->} {function|number}{punctuation|(}time{operator|.}{function|getSecond}{punctuation|(}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} {string|'0'}{punctuation|)}{operator|;}
            case {string|'u'} {operator|->} {function|number}{punctuation|(}time{operator|.}{function|getDayOfWeek}{punctuation|(}{punctuation|)}{operator|.}{function|getValue}{punctuation|(}{punctuation|)}{punctuation|,} {number|1}{punctuation|,} {string|'0'}{punctuation|)}{operator|;}
            case {string|'w'} {operator|->} {function|number}{punctuation|(}{function|sundayBased}{punctuation|(}{punctuation|)}{punctuation|,} {number|1}{punctuation|,} {string|'0'}{punctuation|)}{operator|;}
            case {string|'G'} {operator|->} {function|number}{punctuation|(}time{operator|.}{function|get}{punctuation|(}IsoFields{operator|.}WEEK_BASED_YEAR{punctuation|)}{punctuation|,} {number|4}{punctuation|,} {string|'0'}{punctuation|)}{operator|;}
            case {string|'g'} {operator|->} {function|number}{punctuation|(}Math{operator|.}{function|floorMod}{punctuation|(}time{operator|.}{function|get}{punctuation|(}IsoFields{operator|.}WEEK_BASED_YEAR{punctuation|)}{punctuation|,} {number|100}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} {string|'0'}{punctuation|)}{operator|;}
            case {string|'V'} {operator|->} {function|number}{punctuation|(}time{operator|.}{function|get}{punctuation|(}IsoFields{operator|.}WEEK_OF_WEEK_BASED_YEAR{punctuation|)}{punctuation|,} {number|2}{punctuation|,} {string|'0'}{punctuation|)}{operator|;}
            case {string|'U'} {operator|->} {function|number}{punctuation|(}{punctuation|(}time{operator|.}{function|getDayOfYear}{punctuation|(}{punctuation|)} {operator|+} {number|6} {operator|-} {function|sundayBased}{punctuation|(}{punctuation|)}{punctuation|)} {operator|/} {number|7}{punctuation|,} {number|2}{punctuation|,} {string|'0'}{punctuation|)}{operator|;}
            case {string|'W'} {operator|->} {function|number}{punctuation|(}{punctuation|(}time{operator|.}{function|getDayOfYear}{punctuation|(}{punctuation|)} {operator|+} {number|6} {operator|-} {punctuation|(}{function|sundayBased}{punctuation|(}{punctuation|)} {operator|+} {number|6}{punctuation|)} {comment|% 7) / 7, 2, '0');}
            case {string|'s'} {operator|->} {function|number}{punctuation|(}time{operator|.}{function|toEpochSecond}{punctuation|(}{punctuation|)}{punctuation|,} {number|1}{punctuation|,} {string|'0'}{punctuation|)}{operator|;}
            default {operator|->} {punctuation|\{}
                return false{operator|;}
            {punctuation|\}}
        {punctuation|\}}
        return true{operator|;}
    {punctuation|\}}

    private int {function|hourOfHalfDay}{punctuation|(}{punctuation|)} {punctuation|\{}
        int hour {operator|=} time{operator|.}{function|get}{punctuation|(}ChronoField{operator|.}CLOCK_HOUR_OF_AMPM{punctuation|)}{operator|;}
        return hour {operator|==} {number|0} {operator|?} {number|12} {operator|:} hour{operator|;}
    {punctuation|\}}

    private int {function|sundayBased}{punctuation|(}{punctuation|)} {punctuation|\{}
        return time{operator|.}{function|getDayOfWeek}{punctuation|(}{punctuation|)}{operator|.}{function|getValue}{punctuation|(}{punctuation|)} {comment|% 7;}
    {punctuation|\}}

    private boolean {function|name}{punctuation|(}char letter{punctuation|)} {punctuation|\{}
        switch {punctuation|(}letter{punctuation|)} {punctuation|\{}
            case {string|'A'} {operator|->} {function|text}{punctuation|(}DAYS{punctuation|[}{function|sundayBased}{punctuation|(}{punctuation|)}{punctuation|]}{punctuation|)}{operator|;}
            case {string|'a'} {operator|->} {function|text}{punctuation|(}DAYS{punctuation|[}{function|sundayBased}{punctuation|(}{punctuation|)}{punctuation|]}{operator|.}{function|substring}{punctuation|(}{number|0}{punctuation|,} {number|3}{punctuation|)}{punctuation|)}{operator|;}
            case {string|'B'} {operator|->} {function|text}{punctuation|(}MONTHS{punctuation|[}time{operator|.}{function|getMonthValue}{punctuation|(}{punctuation|)} {operator|-} {number|1}{punctuation|]}{punctuation|)}{operator|;}
            case {string|'b'}{punctuation|,} {string|'h'} {operator|->} {function|text}{punctuation|(}MONTHS{punctuation|[}time{operator|.}{function|getMonthValue}{punctuation|(}{punctuation|)} {operator|-} {number|1}{punctuation|]}{operator|.}{function|substring}{punctuation|(}{number|0}{punctuation|,} {number|3}{punctuation|)}{punctuation|)}{operator|;}
            case {string|'p'} {operator|->} {punctuation|\{}
                String half {operator|=} time{operator|.}{function|getHour}{punctuation|(}{punctuation|)} {operator|<} {number|12} {operator|?} {string|"AM"} {operator|:} {string|"PM"}{operator|;}
                {function|text}{punctuation|(}letterCase {operator|==} {string|'#'} {operator|?} half{operator|.}{function|toLowerCase}{punctuation|(}Locale{operator|.}ROOT{punctuation|)} {operator|:} half{punctuation|)}{operator|;}
            {punctuation|\}}
            case {string|'P'} {operator|->} {function|text}{punctuation|(}time{operator|.}{function|getHour}{punctuation|(}{punctuation|)} {operator|<} {number|12} {operator|?} {string|"am"} {operator|:} {string|"pm"}{punctuation|)}{operator|;}
            case {string|'Z'} {operator|->} {function|text}{punctuation|(}time{operator|.}{function|getOffset}{punctuation|(}{punctuation|)}{operator|.}{function|equals}{punctuation|(}ZoneOffset{operator|.}UTC{punctuation|)} {operator|?} {string|"UTC"} {operator|:} {string|""}{punctuation|)}{operator|;}
            case {string|'z'} {operator|->} {function|offset}{punctuation|(}{punctuation|)}{operator|;}
            case {string|'L'} {operator|->} {function|fraction}{punctuation|(}width {operator|<} {number|0} {operator|?} {number|3} {operator|:} width{punctuation|)}{operator|;}
            case {string|'N'} {operator|->} {function|fraction}{punctuation|(}width {operator|<} {number|0} {operator|?} {number|9} {operator|:} width{punctuation|)}{operator|;}
            case {string|'n'} {operator|->} {function|text}{punctuation|(}{string|"\\n"}{punctuation|)}{operator|;}
            case {string|'t'} {operator|->} {function|text}{punctuation|(}{string|"\\t"}{punctuation|)}{operator|;}
            case {string|'%'} {operator|->} {function|text}{punctuation|(}{string|"%"}{punctuation|)}{operator|;}
            default {operator|->} {punctuation|\{}
                return false{operator|;}
            {punctuation|\}}
        {punctuation|\}}
        return true{operator|;}
    {punctuation|\}}

    private boolean {function|whole}{punctuation|(}char letter{punctuation|)} {punctuation|\{}
        String pattern {operator|=} switch {punctuation|(}letter{punctuation|)} {punctuation|\{}
            case {string|'c'} {operator|->} {string|"%a %b %e %H:%M:%S %Y"}{operator|;}
            case {string|'D'}{punctuation|,} {string|'x'} {operator|->} {string|"%m/%d/%y"}{operator|;}
            case {string|'F'} {operator|->} {string|"%Y-%m-%d"}{operator|;}
            case {string|'T'}{punctuation|,} {string|'X'} {operator|->} {string|"%H:%M:%S"}{operator|;}
            case {string|'R'} {operator|->} {string|"%H:%M"}{operator|;}
            case {string|'r'} {operator|->} {string|"%I:%M:%S %p"}{operator|;}
            case {string|'v'} {operator|->} {string|"%e-%^b-%Y"}{operator|;}
            default {operator|->} {string|""}{operator|;}
        {punctuation|\}}{operator|;}
        if {punctuation|(}pattern{operator|.}{function|isEmpty}{punctuation|(}{punctuation|)}{punctuation|)} {punctuation|\{}
            return false{operator|;}
        {punctuation|\}}
        {function|text}{punctuation|(}{function|format}{punctuation|(}time{punctuation|,} pattern{punctuation|)}{punctuation|)}{operator|;}
        return true{operator|;}
    {punctuation|\}}

    private void {function|number}{punctuation|(}long value{punctuation|,} int usual{punctuation|,} char usualPadding{punctuation|)} {punctuation|\{}
        char pad {operator|=} padding {operator|==} {string|'_'} {operator|?} {string|' '} {operator|:} padding {operator|==} {string|'0'} {operator|?} {string|'0'} {operator|:} usualPadding{operator|;}
        int wanted {operator|=} padding {operator|==} {string|'-'} && width {operator|<} {number|0} {operator|?} {number|0} {operator|:} width {operator|<} {number|0} {operator|?} usual {operator|:} width{operator|;}
        String digits {operator|=} Long{operator|.}{function|toString}{punctuation|(}Math{operator|.}{function|abs}{punctuation|(}value{punctuation|)}{punctuation|)}{operator|;}
        if {punctuation|(}value {operator|<} {number|0} && pad {operator|==} {string|'0'}{punctuation|)} {punctuation|\{}
            out{operator|.}{function|append}{punctuation|(}{string|'-'}{punctuation|)}{operator|;}
        {punctuation|\}}
        for {punctuation|(}int i {operator|=} digits{operator|.}{function|length}{punctuation|(}{punctuation|)} {operator|+} {punctuation|(}value {operator|<} {number|0} {operator|?} {number|1} {operator|:} {number|0}{punctuation|)}{operator|;} i {operator|<} wanted && padding {operator|!=} {string|'-'}{operator|;} i{operator|++}{punctuation|)} {punctuation|\{}
            out{operator|.}{function|append}{punctuation|(}pad{punctuation|)}{operator|;}
        {punctuation|\}}
        if {punctuation|(}value {operator|<} {number|0} && pad {operator|!=} {string|'0'}{punctuation|)} {punctuation|\{}
            out{operator|.}{function|append}{punctuation|(}{string|'-'}{punctuation|)}{operator|;}
        {punctuation|\}}
        out{operator|.}{function|append}{punctuation|(}digits{punctuation|)}{operator|;}
    {punctuation|\}}

    private void {function|text}{punctuation|(}String name{punctuation|)} {punctuation|\{}
        for {punctuation|(}int i {operator|=} name{operator|.}{function|length}{punctuation|(}{punctuation|)}{operator|;} i {operator|<} width && padding {operator|!=} {string|'-'}{operator|;} i{operator|++}{punctuation|)} {punctuation|\{}
            out{operator|.}{function|append}{punctuation|(}padding {operator|==} {string|'0'} {operator|?} {string|'0'} {operator|:} {string|' '}{punctuation|)}{operator|;}
        {punctuation|\}}
        boolean capitals {operator|=} letterCase {operator|==} {string|'^'} {operator|\|\|} {punctuation|(}letterCase {operator|==} {string|'#'} && {operator|!}name{operator|.}{function|equals}{punctuation|(}{string|"am"}{punctuation|)} && {operator|!}name{operator|.}{function|equals}{punctuation|(}{string|"pm"}{punctuation|)}{punctuation|)}{operator|;}
        out{operator|.}{function|append}{punctuation|(}capitals {operator|?} name{operator|.}{function|toUpperCase}{punctuation|(}Locale{operator|.}ROOT{punctuation|)} {operator|:} name{punctuation|)}{operator|;}
    {punctuation|\}}

    private void {function|offset}{punctuation|(}{punctuation|)} {punctuation|\{}
        int seconds {operator|=} time{operator|.}{function|getOffset}{punctuation|(}{punctuation|)}{operator|.}{function|getTotalSeconds}{punctuation|(}{punctuation|)}{operator|;}
        int rest {operator|=} Math{operator|.}{function|abs}{punctuation|(}seconds{punctuation|)}{operator|;}
        StringBuilder made {operator|=} new StringBuilder{punctuation|(}{number|9}{punctuation|)}{operator|;}
        {function|two}{punctuation|(}made{punctuation|,} rest {operator|/} {number|3600}{punctuation|)}{operator|;}
        made{operator|.}{function|append}{punctuation|(}colons {operator|>} {number|0} {operator|?} {string|":"} {operator|:} {string|""}{punctuation|)}{operator|;}
        {function|two}{punctuation|(}made{punctuation|,} rest {operator|/} {number|60} {comment|% 60);}
        if {punctuation|(}colons {operator|==} {number|2}{punctuation|)} {punctuation|\{}
            {function|two}{punctuation|(}made{operator|.}{function|append}{punctuation|(}{string|':'}{punctuation|)}{punctuation|,} rest {comment|% 60);}
        {punctuation|\}}
        out{operator|.}{function|append}{punctuation|(}seconds {operator|<} {number|0} {operator|?} {string|'-'} {operator|:} {string|'+'}{punctuation|)}{operator|;}
        for {punctuation|(}int i {operator|=} made{operator|.}{function|length}{punctuation|(}{punctuation|)} {operator|+} {number|1}{operator|;} i {operator|<} width && padding {operator|!=} {string|'-'}{operator|;} i{operator|++}{punctuation|)} {punctuation|\{}
            out{operator|.}{function|append}{punctuation|(}{string|'0'}{punctuation|)}{operator|;}
        {punctuation|\}}
        out{operator|.}{function|append}{punctuation|(}made{punctuation|)}{operator|;}
    {punctuation|\}}

    private static void {function|two}{punctuation|(}StringBuilder to{punctuation|,} int value{punctuation|)} {punctuation|\{}
        to{operator|.}{function|append}{punctuation|(}{punctuation|(}char{punctuation|)} {punctuation|(}{string|'0'} {operator|+} value {operator|/} {number|10}{punctuation|)}{punctuation|)}{operator|.}{function|append}{punctuation|(}{punctuation|(}char{punctuation|)} {punctuation|(}{string|'0'} {operator|+} value {comment|% 10));}
    {punctuation|\}}

    private void {function|fraction}{punctuation|(}int digits{punctuation|)} {punctuation|\{}
        String nanos {operator|=} Long{operator|.}{function|toString}{punctuation|(}{number|1}_000_000_000L {operator|+} time{operator|.}{function|get}{punctuation|(}ChronoField{operator|.}NANO_OF_SECOND{punctuation|)}{punctuation|)}{operator|;}
        for {punctuation|(}int i {operator|=} {number|1}{operator|;} i {operator|<=} digits{operator|;} i{operator|++}{punctuation|)} {punctuation|\{}
            out{operator|.}{function|append}{punctuation|(}i {operator|<} nanos{operator|.}{function|length}{punctuation|(}{punctuation|)} {operator|?} nanos{operator|.}{function|charAt}{punctuation|(}i{punctuation|)} {operator|:} {string|'0'}{punctuation|)}{operator|;}
        {punctuation|\}}
    {punctuation|\}}
{punctuation|\}}
