package dev{punctuation|.}jbuild{punctuation|.}text{punctuation|;}

import java{punctuation|.}time{punctuation|.}DayOfWeek{punctuation|;}
import java{punctuation|.}time{punctuation|.}OffsetDateTime{punctuation|;}
import java{punctuation|.}time{punctuation|.}ZoneOffset{punctuation|;}
import java{punctuation|.}time{punctuation|.}temporal{punctuation|.}ChronoField{punctuation|;}
import java{punctuation|.}time{punctuation|.}temporal{punctuation|.}IsoFields{punctuation|;}
import java{punctuation|.}util{punctuation|.}Locale{punctuation|;}

{comment|/**
 * Dates by \{@code strftime\} patterns, as Ruby's \{@code Time#strftime\} reads them: flags \{@code - 0 ^ # _ :\}, a width, and
 * English names whatever the machine's language is. What is no directive is copied.
 */}
public final {keyword|class} Strftime {punctuation|\{}

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
    {punctuation|\}}{punctuation|;}
    private static final String{punctuation|[}{punctuation|]} DAYS {operator|=} {punctuation|\{}{string|"Sunday"}{punctuation|,} {string|"Monday"}{punctuation|,} {string|"Tuesday"}{punctuation|,} {string|"Wednesday"}{punctuation|,} {string|"Thursday"}{punctuation|,} {string|"Friday"}{punctuation|,} {string|"Saturday"}{punctuation|\}}{punctuation|;}
    private static final int WIDEST {operator|=} {number|1024}{punctuation|;}

    private final OffsetDateTime time{punctuation|;}
    private final StringBuilder {keyword|out} {operator|=} new {function keyword|StringBuilder}{punctuation|(}{number|32}{punctuation|)}{punctuation|;}
    private char padding{punctuation|;}
    private char letterCase{punctuation|;}
    private int colons{punctuation|;}
    private int width{punctuation|;}

    private {function keyword|Strftime}{punctuation|(}OffsetDateTime time{punctuation|)} {punctuation|\{}
        this{punctuation|.}time {operator|=} time{punctuation|;}
    {punctuation|\}}

    {comment|/** The English name of a day of the week. */}
    public static String {function keyword|dayName}{punctuation|(}DayOfWeek day{punctuation|)} {punctuation|\{}
        {keyword|return} DAYS{punctuation|[}day{punctuation|.}{function keyword|getValue}{punctuation|(}{punctuation|)} {punctuation|%} DAYS{punctuation|.}length{punctuation|]}{punctuation|;}
    {punctuation|\}}

    {comment|/** The date in the pattern's form. */}
    public static String {function keyword|format}{punctuation|(}OffsetDateTime time{punctuation|,} String pattern{punctuation|)} {punctuation|\{}
        Strftime {step keyword|run} {operator|=} new {function keyword|Strftime}{punctuation|(}time{punctuation|)}{punctuation|;}
        {step keyword|run}{punctuation|.}{function keyword|all}{punctuation|(}pattern{punctuation|)}{punctuation|;}
        {keyword|return} {step keyword|run}{punctuation|.}out{punctuation|.}{function keyword|toString}{punctuation|(}{punctuation|)}{punctuation|;}
    {punctuation|\}}

    {comment|/** A month's English name. */}
    public static String {function keyword|monthName}{punctuation|(}int month{punctuation|)} {punctuation|\{}
        {keyword|return} MONTHS{punctuation|[}month {operator|-} {number|1}{punctuation|]}{punctuation|;}
    {punctuation|\}}

    private void {function keyword|all}{punctuation|(}String pattern{punctuation|)} {punctuation|\{}
        int i {operator|=} {number|0}{punctuation|;}
        while {punctuation|(}i {operator|<} pattern{punctuation|.}{function keyword|length}{punctuation|(}{punctuation|)}{punctuation|)} {punctuation|\{}
            char c {operator|=} pattern{punctuation|.}{function keyword|charAt}{punctuation|(}i{punctuation|)}{punctuation|;}
            {keyword|if} {punctuation|(}c {operator|!}{operator|=} {string|'%'}{punctuation|)} {punctuation|\{}
                {keyword|out}{punctuation|.}{function keyword|append}{punctuation|(}c{punctuation|)}{punctuation|;}
                i{operator|+}{operator|+}{punctuation|;}
                {keyword|continue}{punctuation|;}
            {punctuation|\}}
            int {keyword|end} {operator|=} {function keyword|flags}{punctuation|(}pattern{punctuation|,} i {operator|+} {number|1}{punctuation|)}{punctuation|;}
            {keyword|if} {punctuation|(}end {operator|>=} pattern{punctuation|.}{function keyword|length}{punctuation|(}{punctuation|)} {operator|\|\|} {operator|!}{function keyword|directive}{punctuation|(}pattern{punctuation|.}{function keyword|charAt}{punctuation|(}end{punctuation|)}{punctuation|)}{punctuation|)} {punctuation|\{}
                int stop {operator|=} Math{punctuation|.}{function keyword|min}{punctuation|(}end {operator|+} {number|1}{punctuation|,} pattern{punctuation|.}{function keyword|length}{punctuation|(}{punctuation|)}{punctuation|)}{punctuation|;}
                {keyword|out}{punctuation|.}{function keyword|append}{punctuation|(}pattern{punctuation|,} i{punctuation|,} stop{punctuation|)}{punctuation|;}
                i {operator|=} stop{punctuation|;}
            {punctuation|\}} {keyword|else} {punctuation|\{}
                i {operator|=} {keyword|end} {operator|+} {number|1}{punctuation|;}
            {punctuation|\}}
        {punctuation|\}}
    {punctuation|\}}

    {comment|/** Reads flags and width, and gives the offset of the directive's letter. */}
    private int {function keyword|flags}{punctuation|(}String pattern{punctuation|,} int from{punctuation|)} {punctuation|\{}
        padding {operator|=} {number|0}{punctuation|;}
        letterCase {operator|=} {number|0}{punctuation|;}
        colons {operator|=} {number|0}{punctuation|;}
        width {operator|=} {operator|-}{number|1}{punctuation|;}
        for {punctuation|(}int i {operator|=} from{punctuation|;} i {operator|<} pattern{punctuation|.}{function keyword|length}{punctuation|(}{punctuation|)}{punctuation|;} i{operator|+}{operator|+}{punctuation|)} {punctuation|\{}
            char c {operator|=} pattern{punctuation|.}{function keyword|charAt}{punctuation|(}i{punctuation|)}{punctuation|;}
            {keyword|if} {punctuation|(}c {operator|=}{operator|=} {string|'-'} {operator|\|\|} c {operator|=}{operator|=} {string|'_'} {operator|\|\|} {punctuation|(}c {operator|=}{operator|=} {string|'0'} {operator|&}{operator|&} width {operator|<} {number|0}{punctuation|)}{punctuation|)} {punctuation|\{}
                padding {operator|=} c{punctuation|;}
            {punctuation|\}} {keyword|else} {keyword|if} {punctuation|(}c {operator|=}{operator|=} {string|'^'} {operator|\|\|} c {operator|=}{operator|=} {string|'#'}{punctuation|)} {punctuation|\{}
                letterCase {operator|=} c{punctuation|;}
            {punctuation|\}} {keyword|else} {keyword|if} {punctuation|(}c {operator|=}{operator|=} {string|':'}{punctuation|)} {punctuation|\{}
                colons{operator|+}{operator|+}{punctuation|;}
            {punctuation|\}} {keyword|else} {keyword|if} {punctuation|(}c {operator|>=} {string|'0'} {operator|&}{operator|&} c {operator|<=} {string|'9'}{punctuation|)} {punctuation|\{}
                width {operator|=} Math{punctuation|.}{function keyword|min}{punctuation|(}WIDEST{punctuation|,} Math{punctuation|.}{function keyword|max}{punctuation|(}width{punctuation|,} {number|0}{punctuation|)} {operator|*} {number|10} {operator|+} c {operator|-} {string|'0'}{punctuation|)}{punctuation|;}
            {punctuation|\}} {keyword|else} {punctuation|\{}
                {keyword|return} i{punctuation|;}
            {punctuation|\}}
        {punctuation|\}}
        {keyword|return} pattern{punctuation|.}{function keyword|length}{punctuation|(}{punctuation|)}{punctuation|;}
    {punctuation|\}}

    private boolean {function keyword|directive}{punctuation|(}char letter{punctuation|)} {punctuation|\{}
        {keyword|if} {punctuation|(}colons {operator|>} {number|0} {operator|&}{operator|&} letter {operator|!}{operator|=} {string|'z'}{punctuation|)} {punctuation|\{}
            {keyword|return} false{punctuation|;}
        {punctuation|\}}
        {keyword|return} {function keyword|number}{punctuation|(}letter{punctuation|)} {operator|\|\|} {function keyword|name}{punctuation|(}letter{punctuation|)} {operator|\|\|} {function keyword|whole}{punctuation|(}letter{punctuation|)}{punctuation|;}
    {punctuation|\}}

    private boolean {function keyword|number}{punctuation|(}char letter{punctuation|)} {punctuation|\{}
        switch {punctuation|(}letter{punctuation|)} {punctuation|\{}
            case {string|'Y'} {operator|-}{operator|>} {function keyword|number}{punctuation|(}time{punctuation|.}{function keyword|getYear}{punctuation|(}{punctuation|)}{punctuation|,} time{punctuation|.}{function keyword|getYear}{punctuation|(}{punctuation|)} {operator|<} {number|0} ? {number|5} : {number|4}{punctuation|,} {string|'0'}{punctuation|)}{punctuation|;}
            case {string|'C'} {operator|-}{operator|>} {function keyword|number}{punctuation|(}Math{punctuation|.}{function keyword|floorDiv}{punctuation|(}time{punctuation|.}{function keyword|getYear}{punctuation|(}{punctuation|)}{punctuation|,} {number|100}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} {string|'0'}{punctuation|)}{punctuation|;}
            case {string|'y'} {operator|-}{operator|>} {function keyword|number}{punctuation|(}Math{punctuation|.}{function keyword|floorMod}{punctuation|(}time{punctuation|.}{function keyword|getYear}{punctuation|(}{punctuation|)}{punctuation|,} {number|100}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} {string|'0'}{punctuation|)}{punctuation|;}
            case {string|'m'} {operator|-}{operator|>} {function keyword|number}{punctuation|(}time{punctuation|.}{function keyword|getMonthValue}{punctuation|(}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} {string|'0'}{punctuation|)}{punctuation|;}
            case {string|'d'} {operator|-}{operator|>} {function keyword|number}{punctuation|(}time{punctuation|.}{function keyword|getDayOfMonth}{punctuation|(}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} {string|'0'}{punctuation|)}{punctuation|;}
            case {string|'e'} {operator|-}{operator|>} {function keyword|number}{punctuation|(}time{punctuation|.}{function keyword|getDayOfMonth}{punctuation|(}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} {string|' '}{punctuation|)}{punctuation|;}
            case {string|'j'} {operator|-}{operator|>} {function keyword|number}{punctuation|(}time{punctuation|.}{function keyword|getDayOfYear}{punctuation|(}{punctuation|)}{punctuation|,} {number|3}{punctuation|,} {string|'0'}{punctuation|)}{punctuation|;}
            case {string|'H'} {operator|-}{operator|>} {function keyword|number}{punctuation|(}time{punctuation|.}{function keyword|getHour}{punctuation|(}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} {string|'0'}{punctuation|)}{punctuation|;}
            case {string|'k'} {operator|-}{operator|>} {function keyword|number}{punctuation|(}time{punctuation|.}{function keyword|getHour}{punctuation|(}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} {string|' '}{punctuation|)}{punctuation|;}
            case {string|'I'} {operator|-}{operator|>} {function keyword|number}{punctuation|(}{function keyword|hourOfHalfDay}{punctuation|(}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} {string|'0'}{punctuation|)}{punctuation|;}
            case {string|'l'} {operator|-}{operator|>} {function keyword|number}{punctuation|(}{function keyword|hourOfHalfDay}{punctuation|(}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} {string|' '}{punctuation|)}{punctuation|;}
            case {string|'M'} {operator|-}{operator|>} {function keyword|number}{punctuation|(}time{punctuation|.}{function keyword|getMinute}{punctuation|(}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} {string|'0'}{punctuation|)}{punctuation|;}
            case {string|'S'} {operator|-}{operator|>} {function keyword|number}{punctuation|(}time{punctuation|.}{function keyword|getSecond}{punctuation|(}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} {string|'0'}{punctuation|)}{punctuation|;}
            case {string|'u'} {operator|-}{operator|>} {function keyword|number}{punctuation|(}time{punctuation|.}{function keyword|getDayOfWeek}{punctuation|(}{punctuation|)}{punctuation|.}{function keyword|getValue}{punctuation|(}{punctuation|)}{punctuation|,} {number|1}{punctuation|,} {string|'0'}{punctuation|)}{punctuation|;}
            case {string|'w'} {operator|-}{operator|>} {function keyword|number}{punctuation|(}{function keyword|sundayBased}{punctuation|(}{punctuation|)}{punctuation|,} {number|1}{punctuation|,} {string|'0'}{punctuation|)}{punctuation|;}
            case {string|'G'} {operator|-}{operator|>} {function keyword|number}{punctuation|(}time{punctuation|.}{function keyword|get}{punctuation|(}IsoFields{punctuation|.}WEEK_BASED_YEAR{punctuation|)}{punctuation|,} {number|4}{punctuation|,} {string|'0'}{punctuation|)}{punctuation|;}
            case {string|'g'} {operator|-}{operator|>} {function keyword|number}{punctuation|(}Math{punctuation|.}{function keyword|floorMod}{punctuation|(}time{punctuation|.}{function keyword|get}{punctuation|(}IsoFields{punctuation|.}WEEK_BASED_YEAR{punctuation|)}{punctuation|,} {number|100}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} {string|'0'}{punctuation|)}{punctuation|;}
            case {string|'V'} {operator|-}{operator|>} {function keyword|number}{punctuation|(}time{punctuation|.}{function keyword|get}{punctuation|(}IsoFields{punctuation|.}WEEK_OF_WEEK_BASED_YEAR{punctuation|)}{punctuation|,} {number|2}{punctuation|,} {string|'0'}{punctuation|)}{punctuation|;}
            case {string|'U'} {operator|-}{operator|>} {function keyword|number}{punctuation|(}{punctuation|(}time{punctuation|.}{function keyword|getDayOfYear}{punctuation|(}{punctuation|)} {operator|+} {number|6} {operator|-} {function keyword|sundayBased}{punctuation|(}{punctuation|)}{punctuation|)} {operator|/} {number|7}{punctuation|,} {number|2}{punctuation|,} {string|'0'}{punctuation|)}{punctuation|;}
            case {string|'W'} {operator|-}{operator|>} {function keyword|number}{punctuation|(}{punctuation|(}time{punctuation|.}{function keyword|getDayOfYear}{punctuation|(}{punctuation|)} {operator|+} {number|6} {operator|-} {punctuation|(}{function keyword|sundayBased}{punctuation|(}{punctuation|)} {operator|+} {number|6}{punctuation|)} {punctuation|%} {number|7}{punctuation|)} {operator|/} {number|7}{punctuation|,} {number|2}{punctuation|,} {string|'0'}{punctuation|)}{punctuation|;}
            case {string|'s'} {operator|-}{operator|>} {function keyword|number}{punctuation|(}time{punctuation|.}{function keyword|toEpochSecond}{punctuation|(}{punctuation|)}{punctuation|,} {number|1}{punctuation|,} {string|'0'}{punctuation|)}{punctuation|;}
            default {operator|-}{operator|>} {punctuation|\{}
                {keyword|return} false{punctuation|;}
            {punctuation|\}}
        {punctuation|\}}
        {keyword|return} true{punctuation|;}
    {punctuation|\}}

    private int {function keyword|hourOfHalfDay}{punctuation|(}{punctuation|)} {punctuation|\{}
        int hour {operator|=} time{punctuation|.}{function keyword|get}{punctuation|(}ChronoField{punctuation|.}CLOCK_HOUR_OF_AMPM{punctuation|)}{punctuation|;}
        {keyword|return} hour {operator|=}{operator|=} {number|0} ? {number|12} : hour{punctuation|;}
    {punctuation|\}}

    private int {function keyword|sundayBased}{punctuation|(}{punctuation|)} {punctuation|\{}
        {keyword|return} time{punctuation|.}{function keyword|getDayOfWeek}{punctuation|(}{punctuation|)}{punctuation|.}{function keyword|getValue}{punctuation|(}{punctuation|)} {punctuation|%} {number|7}{punctuation|;}
    {punctuation|\}}

    private boolean {function keyword|name}{punctuation|(}char letter{punctuation|)} {punctuation|\{}
        switch {punctuation|(}letter{punctuation|)} {punctuation|\{}
            case {string|'A'} {operator|-}{operator|>} {function keyword|text}{punctuation|(}DAYS{punctuation|[}{function keyword|sundayBased}{punctuation|(}{punctuation|)}{punctuation|]}{punctuation|)}{punctuation|;}
            case {string|'a'} {operator|-}{operator|>} {function keyword|text}{punctuation|(}DAYS{punctuation|[}{function keyword|sundayBased}{punctuation|(}{punctuation|)}{punctuation|]}{punctuation|.}{function keyword|substring}{punctuation|(}{number|0}{punctuation|,} {number|3}{punctuation|)}{punctuation|)}{punctuation|;}
            case {string|'B'} {operator|-}{operator|>} {function keyword|text}{punctuation|(}MONTHS{punctuation|[}time{punctuation|.}{function keyword|getMonthValue}{punctuation|(}{punctuation|)} {operator|-} {number|1}{punctuation|]}{punctuation|)}{punctuation|;}
            case {string|'b'}{punctuation|,} {string|'h'} {operator|-}{operator|>} {function keyword|text}{punctuation|(}MONTHS{punctuation|[}time{punctuation|.}{function keyword|getMonthValue}{punctuation|(}{punctuation|)} {operator|-} {number|1}{punctuation|]}{punctuation|.}{function keyword|substring}{punctuation|(}{number|0}{punctuation|,} {number|3}{punctuation|)}{punctuation|)}{punctuation|;}
            case {string|'p'} {operator|-}{operator|>} {punctuation|\{}
                String half {operator|=} time{punctuation|.}{function keyword|getHour}{punctuation|(}{punctuation|)} {operator|<} {number|12} ? {string|"AM"} : {string|"PM"}{punctuation|;}
                {function keyword|text}{punctuation|(}letterCase {operator|=}{operator|=} {string|'#'} ? half{punctuation|.}{function keyword|toLowerCase}{punctuation|(}Locale{punctuation|.}ROOT{punctuation|)} : half{punctuation|)}{punctuation|;}
            {punctuation|\}}
            case {string|'P'} {operator|-}{operator|>} {function keyword|text}{punctuation|(}time{punctuation|.}{function keyword|getHour}{punctuation|(}{punctuation|)} {operator|<} {number|12} ? {string|"am"} : {string|"pm"}{punctuation|)}{punctuation|;}
            case {string|'Z'} {operator|-}{operator|>} {function keyword|text}{punctuation|(}time{punctuation|.}{function keyword|getOffset}{punctuation|(}{punctuation|)}{punctuation|.}{function keyword|equals}{punctuation|(}ZoneOffset{punctuation|.}UTC{punctuation|)} ? {string|"UTC"} : {string|""}{punctuation|)}{punctuation|;}
            case {string|'z'} {operator|-}{operator|>} {function keyword|offset}{punctuation|(}{punctuation|)}{punctuation|;}
            case {string|'L'} {operator|-}{operator|>} {function keyword|fraction}{punctuation|(}width {operator|<} {number|0} ? {number|3} : width{punctuation|)}{punctuation|;}
            case {string|'N'} {operator|-}{operator|>} {function keyword|fraction}{punctuation|(}width {operator|<} {number|0} ? {number|9} : width{punctuation|)}{punctuation|;}
            case {string|'n'} {operator|-}{operator|>} {function keyword|text}{punctuation|(}{string|"\\n"}{punctuation|)}{punctuation|;}
            case {string|'t'} {operator|-}{operator|>} {function keyword|text}{punctuation|(}{string|"\\t"}{punctuation|)}{punctuation|;}
            case {string|'%'} {operator|-}{operator|>} {function keyword|text}{punctuation|(}{string|"%"}{punctuation|)}{punctuation|;}
            default {operator|-}{operator|>} {punctuation|\{}
                {keyword|return} false{punctuation|;}
            {punctuation|\}}
        {punctuation|\}}
        {keyword|return} true{punctuation|;}
    {punctuation|\}}

    private boolean {function keyword|whole}{punctuation|(}char letter{punctuation|)} {punctuation|\{}
        String pattern {operator|=} switch {punctuation|(}letter{punctuation|)} {punctuation|\{}
            case {string|'c'} {operator|-}{operator|>} {string|"%a %b %e %H:%M:%S %Y"}{punctuation|;}
            case {string|'D'}{punctuation|,} {string|'x'} {operator|-}{operator|>} {string|"%m/%d/%y"}{punctuation|;}
            case {string|'F'} {operator|-}{operator|>} {string|"%Y-%m-%d"}{punctuation|;}
            case {string|'T'}{punctuation|,} {string|'X'} {operator|-}{operator|>} {string|"%H:%M:%S"}{punctuation|;}
            case {string|'R'} {operator|-}{operator|>} {string|"%H:%M"}{punctuation|;}
            case {string|'r'} {operator|-}{operator|>} {string|"%I:%M:%S %p"}{punctuation|;}
            case {string|'v'} {operator|-}{operator|>} {string|"%e-%^b-%Y"}{punctuation|;}
            default {operator|-}{operator|>} {string|""}{punctuation|;}
        {punctuation|\}}{punctuation|;}
        {keyword|if} {punctuation|(}pattern{punctuation|.}{function keyword|isEmpty}{punctuation|(}{punctuation|)}{punctuation|)} {punctuation|\{}
            {keyword|return} false{punctuation|;}
        {punctuation|\}}
        {function keyword|text}{punctuation|(}{function keyword|format}{punctuation|(}time{punctuation|,} pattern{punctuation|)}{punctuation|)}{punctuation|;}
        {keyword|return} true{punctuation|;}
    {punctuation|\}}

    private void {function keyword|number}{punctuation|(}long value{punctuation|,} int usual{punctuation|,} char usualPadding{punctuation|)} {punctuation|\{}
        char pad {operator|=} padding {operator|=}{operator|=} {string|'_'} ? {string|' '} : padding {operator|=}{operator|=} {string|'0'} ? {string|'0'} : usualPadding{punctuation|;}
        int wanted {operator|=} padding {operator|=}{operator|=} {string|'-'} {operator|&}{operator|&} width {operator|<} {number|0} ? {number|0} : width {operator|<} {number|0} ? usual : width{punctuation|;}
        String digits {operator|=} Long{punctuation|.}{function keyword|toString}{punctuation|(}Math{punctuation|.}{function keyword|abs}{punctuation|(}value{punctuation|)}{punctuation|)}{punctuation|;}
        {keyword|if} {punctuation|(}value {operator|<} {number|0} {operator|&}{operator|&} pad {operator|=}{operator|=} {string|'0'}{punctuation|)} {punctuation|\{}
            {keyword|out}{punctuation|.}{function keyword|append}{punctuation|(}{string|'-'}{punctuation|)}{punctuation|;}
        {punctuation|\}}
        for {punctuation|(}int i {operator|=} digits{punctuation|.}{function keyword|length}{punctuation|(}{punctuation|)} {operator|+} {punctuation|(}value {operator|<} {number|0} ? {number|1} : {number|0}{punctuation|)}{punctuation|;} i {operator|<} wanted {operator|&}{operator|&} padding {operator|!}{operator|=} {string|'-'}{punctuation|;} i{operator|+}{operator|+}{punctuation|)} {punctuation|\{}
            {keyword|out}{punctuation|.}{function keyword|append}{punctuation|(}pad{punctuation|)}{punctuation|;}
        {punctuation|\}}
        {keyword|if} {punctuation|(}value {operator|<} {number|0} {operator|&}{operator|&} pad {operator|!}{operator|=} {string|'0'}{punctuation|)} {punctuation|\{}
            {keyword|out}{punctuation|.}{function keyword|append}{punctuation|(}{string|'-'}{punctuation|)}{punctuation|;}
        {punctuation|\}}
        {keyword|out}{punctuation|.}{function keyword|append}{punctuation|(}digits{punctuation|)}{punctuation|;}
    {punctuation|\}}

    private void {function keyword|text}{punctuation|(}String {keyword|name}{punctuation|)} {punctuation|\{}
        for {punctuation|(}int i {operator|=} {keyword|name}{punctuation|.}{function keyword|length}{punctuation|(}{punctuation|)}{punctuation|;} i {operator|<} width {operator|&}{operator|&} padding {operator|!}{operator|=} {string|'-'}{punctuation|;} i{operator|+}{operator|+}{punctuation|)} {punctuation|\{}
            {keyword|out}{punctuation|.}{function keyword|append}{punctuation|(}padding {operator|=}{operator|=} {string|'0'} ? {string|'0'} : {string|' '}{punctuation|)}{punctuation|;}
        {punctuation|\}}
        boolean capitals {operator|=} letterCase {operator|=}{operator|=} {string|'^'} {operator|\|\|} {punctuation|(}letterCase {operator|=}{operator|=} {string|'#'} {operator|&}{operator|&} {operator|!}name{punctuation|.}{function keyword|equals}{punctuation|(}{string|"am"}{punctuation|)} {operator|&}{operator|&} {operator|!}name{punctuation|.}{function keyword|equals}{punctuation|(}{string|"pm"}{punctuation|)}{punctuation|)}{punctuation|;}
        {keyword|out}{punctuation|.}{function keyword|append}{punctuation|(}capitals ? {keyword|name}{punctuation|.}{function keyword|toUpperCase}{punctuation|(}Locale{punctuation|.}ROOT{punctuation|)} : {keyword|name}{punctuation|)}{punctuation|;}
    {punctuation|\}}

    private void {function keyword|offset}{punctuation|(}{punctuation|)} {punctuation|\{}
        int seconds {operator|=} time{punctuation|.}{function keyword|getOffset}{punctuation|(}{punctuation|)}{punctuation|.}{function keyword|getTotalSeconds}{punctuation|(}{punctuation|)}{punctuation|;}
        int rest {operator|=} Math{punctuation|.}{function keyword|abs}{punctuation|(}seconds{punctuation|)}{punctuation|;}
        StringBuilder made {operator|=} new {function keyword|StringBuilder}{punctuation|(}{number|9}{punctuation|)}{punctuation|;}
        {function keyword|two}{punctuation|(}made{punctuation|,} rest {operator|/} {number|3600}{punctuation|)}{punctuation|;}
        made{punctuation|.}{function keyword|append}{punctuation|(}colons {operator|>} {number|0} ? {string|":"} : {string|""}{punctuation|)}{punctuation|;}
        {function keyword|two}{punctuation|(}made{punctuation|,} rest {operator|/} {number|60} {punctuation|%} {number|60}{punctuation|)}{punctuation|;}
        {keyword|if} {punctuation|(}colons {operator|=}{operator|=} {number|2}{punctuation|)} {punctuation|\{}
            {function keyword|two}{punctuation|(}made{punctuation|.}{function keyword|append}{punctuation|(}{string|':'}{punctuation|)}{punctuation|,} rest {punctuation|%} {number|60}{punctuation|)}{punctuation|;}
        {punctuation|\}}
        {keyword|out}{punctuation|.}{function keyword|append}{punctuation|(}seconds {operator|<} {number|0} ? {string|'-'} : {string|'+'}{punctuation|)}{punctuation|;}
        for {punctuation|(}int i {operator|=} made{punctuation|.}{function keyword|length}{punctuation|(}{punctuation|)} {operator|+} {number|1}{punctuation|;} i {operator|<} width {operator|&}{operator|&} padding {operator|!}{operator|=} {string|'-'}{punctuation|;} i{operator|+}{operator|+}{punctuation|)} {punctuation|\{}
            {keyword|out}{punctuation|.}{function keyword|append}{punctuation|(}{string|'0'}{punctuation|)}{punctuation|;}
        {punctuation|\}}
        {keyword|out}{punctuation|.}{function keyword|append}{punctuation|(}made{punctuation|)}{punctuation|;}
    {punctuation|\}}

    private static void {function keyword|two}{punctuation|(}StringBuilder {keyword|to}{punctuation|,} int value{punctuation|)} {punctuation|\{}
        {keyword|to}{punctuation|.}{function keyword|append}{punctuation|(}{punctuation|(}char{punctuation|)} {punctuation|(}{string|'0'} {operator|+} value {operator|/} {number|10}{punctuation|)}{punctuation|)}{punctuation|.}{function keyword|append}{punctuation|(}{punctuation|(}char{punctuation|)} {punctuation|(}{string|'0'} {operator|+} value {punctuation|%} {number|10}{punctuation|)}{punctuation|)}{punctuation|;}
    {punctuation|\}}

    private void {function keyword|fraction}{punctuation|(}int digits{punctuation|)} {punctuation|\{}
        String nanos {operator|=} Long{punctuation|.}{function keyword|toString}{punctuation|(}1_000_000_000L {operator|+} time{punctuation|.}{function keyword|get}{punctuation|(}ChronoField{punctuation|.}NANO_OF_SECOND{punctuation|)}{punctuation|)}{punctuation|;}
        for {punctuation|(}int i {operator|=} {number|1}{punctuation|;} i {operator|<=} digits{punctuation|;} i{operator|+}{operator|+}{punctuation|)} {punctuation|\{}
            {keyword|out}{punctuation|.}{function keyword|append}{punctuation|(}i {operator|<} nanos{punctuation|.}{function keyword|length}{punctuation|(}{punctuation|)} ? nanos{punctuation|.}{function keyword|charAt}{punctuation|(}i{punctuation|)} : {string|'0'}{punctuation|)}{punctuation|;}
        {punctuation|\}}
    {punctuation|\}}
{punctuation|\}}
