package dev.jbuild.text{punctuation|;}

import java.time.DayOfWeek{punctuation|;}
import java.time.OffsetDateTime{punctuation|;}
import java.time.ZoneOffset{punctuation|;}
import java.time.temporal.ChronoField{punctuation|;}
import java.time.temporal.IsoFields{punctuation|;}
import java.util.Locale{punctuation|;}

{operator|/}{operator|*}{operator|*}
 {operator|*} Dates by {punctuation|\{}@code strftime{punctuation|\}} patterns{operator|,} as Ruby's {punctuation|\{}@code Time#strftime{punctuation|\}} reads them: flags {punctuation|\{}@code {operator|-} {number|0} {operator|^} # _ :{punctuation|\}}{operator|,} a width{operator|,} and
 {operator|*} English names whatever the machine's language is. What is no directive is copied.
 {operator|*}{operator|/}
public final class Strftime {punctuation|\{}

    private static final String{punctuation|[}{punctuation|]} MONTHS {operator|=} {punctuation|\{}
        {string|"January"}{operator|,}
        {string|"February"}{operator|,}
        {string|"March"}{operator|,}
        {string|"April"}{operator|,}
        {string|"May"}{operator|,}
        {string|"June"}{operator|,}
        {string|"July"}{operator|,}
        {string|"August"}{operator|,}
        {string|"September"}{operator|,}
        {string|"October"}{operator|,}
        {string|"November"}{operator|,}
        {string|"December"}
    {punctuation|\}}{punctuation|;}
    private static final String{punctuation|[}{punctuation|]} DAYS {operator|=} {punctuation|\{}{string|"Sunday"}{operator|,} {string|"Monday"}{operator|,} {string|"Tuesday"}{operator|,} {string|"Wednesday"}{operator|,} {string|"Thursday"}{operator|,} {string|"Friday"}{operator|,} {string|"Saturday"}{punctuation|\}}{punctuation|;}
    private static final int WIDEST {operator|=} {number|1024}{punctuation|;}

    private final OffsetDateTime time{punctuation|;}
    private final StringBuilder out {operator|=} new {function-name builtin|StringBuilder}{punctuation|(}{number|32}{punctuation|)}{punctuation|;}
    private char padding{punctuation|;}
    private char letterCase{punctuation|;}
    private int colons{punctuation|;}
    private int width{punctuation|;}

    private {function-name builtin|Strftime}{punctuation|(}OffsetDateTime time{punctuation|)} {punctuation|\{}
        this.time {operator|=} time{punctuation|;}
    {punctuation|\}}

    {operator|/}{operator|*}{operator|*} The English name of a day of the week. {operator|*}{operator|/}
    public static String {function-name builtin|dayName}{punctuation|(}DayOfWeek day{punctuation|)} {punctuation|\{}
        return DAYS{punctuation|[}day.{function-name builtin|getValue}{punctuation|(}{punctuation|)} {operator|%} DAYS.length{punctuation|]}{punctuation|;}
    {punctuation|\}}

    {operator|/}{operator|*}{operator|*} The date in the pattern's form. {operator|*}{operator|/}
    public static String {function-name builtin|format}{punctuation|(}OffsetDateTime time{operator|,} String pattern{punctuation|)} {punctuation|\{}
        Strftime run {operator|=} new {function-name builtin|Strftime}{punctuation|(}time{punctuation|)}{punctuation|;}
        run.{function-name builtin|all}{punctuation|(}pattern{punctuation|)}{punctuation|;}
        return run.out.{function-name builtin|toString}{punctuation|(}{punctuation|)}{punctuation|;}
    {punctuation|\}}

    {operator|/}{operator|*}{operator|*} A month's English name. {operator|*}{operator|/}
    public static String {function-name builtin|monthName}{punctuation|(}int month{punctuation|)} {punctuation|\{}
        return MONTHS{punctuation|[}month {operator|-} {number|1}{punctuation|]}{punctuation|;}
    {punctuation|\}}

    private void {function-name builtin|all}{punctuation|(}String pattern{punctuation|)} {punctuation|\{}
        int i {operator|=} {number|0}{punctuation|;}
        while {punctuation|(}i {operator|<} pattern.{function-name builtin|length}{punctuation|(}{punctuation|)}{punctuation|)} {punctuation|\{}
            char c {operator|=} pattern.{function-name builtin|charAt}{punctuation|(}i{punctuation|)}{punctuation|;}
            if {punctuation|(}c !{operator|=} '{operator|%}'{punctuation|)} {punctuation|\{}
                out.{function-name builtin|append}{punctuation|(}c{punctuation|)}{punctuation|;}
                i{operator|+}{operator|+}{punctuation|;}
                continue{punctuation|;}
            {punctuation|\}}
            int end {operator|=} {function-name builtin|flags}{punctuation|(}pattern{operator|,} i {operator|+} {number|1}{punctuation|)}{punctuation|;}
            if {punctuation|(}end {operator|>=} pattern.{function-name builtin|length}{punctuation|(}{punctuation|)} {punctuation|\|}{punctuation|\|} !{function-name builtin|directive}{punctuation|(}pattern.{function-name builtin|charAt}{punctuation|(}end{punctuation|)}{punctuation|)}{punctuation|)} {punctuation|\{}
                int stop {operator|=} Math.{function-name builtin|min}{punctuation|(}end {operator|+} {number|1}{operator|,} pattern.{function-name builtin|length}{punctuation|(}{punctuation|)}{punctuation|)}{punctuation|;}
                out.{function-name builtin|append}{punctuation|(}pattern{operator|,} i{operator|,} stop{punctuation|)}{punctuation|;}
                i {operator|=} stop{punctuation|;}
            {punctuation|\}} else {punctuation|\{}
                i {operator|=} end {operator|+} {number|1}{punctuation|;}
            {punctuation|\}}
        {punctuation|\}}
    {punctuation|\}}

    {operator|/}{operator|*}{operator|*} Reads flags and width{operator|,} and gives the offset of the directive's letter. {operator|*}{operator|/}
    private int {function-name builtin|flags}{punctuation|(}String pattern{operator|,} int from{punctuation|)} {punctuation|\{}
        padding {operator|=} {number|0}{punctuation|;}
        letterCase {operator|=} {number|0}{punctuation|;}
        colons {operator|=} {number|0}{punctuation|;}
        width {operator|=} {operator|-}{number|1}{punctuation|;}
        for {punctuation|(}int i {operator|=} from{punctuation|;} i {operator|<} pattern.{function-name builtin|length}{punctuation|(}{punctuation|)}{punctuation|;} i{operator|+}{operator|+}{punctuation|)} {punctuation|\{}
            char c {operator|=} pattern.{function-name builtin|charAt}{punctuation|(}i{punctuation|)}{punctuation|;}
            if {punctuation|(}c {operator|=}{operator|=} '{operator|-}' {punctuation|\|}{punctuation|\|} c {operator|=}{operator|=} '_' {punctuation|\|}{punctuation|\|} {punctuation|(}c {operator|=}{operator|=} '{number|0}' {operator|&}{operator|&} width {operator|<} {number|0}{punctuation|)}{punctuation|)} {punctuation|\{}
                padding {operator|=} c{punctuation|;}
            {punctuation|\}} else if {punctuation|(}c {operator|=}{operator|=} '{operator|^}' {punctuation|\|}{punctuation|\|} c {operator|=}{operator|=} '#'{punctuation|)} {punctuation|\{}
                letterCase {operator|=} c{punctuation|;}
            {punctuation|\}} else if {punctuation|(}c {operator|=}{operator|=} ':'{punctuation|)} {punctuation|\{}
                colons{operator|+}{operator|+}{punctuation|;}
            {punctuation|\}} else if {punctuation|(}c {operator|>=} '{number|0}' {operator|&}{operator|&} c {operator|<=} '{number|9}'{punctuation|)} {punctuation|\{}
                width {operator|=} Math.{function-name builtin|min}{punctuation|(}WIDEST{operator|,} Math.{function-name builtin|max}{punctuation|(}width{operator|,} {number|0}{punctuation|)} {operator|*} {number|10} {operator|+} c {operator|-} '{number|0}'{punctuation|)}{punctuation|;}
            {punctuation|\}} else {punctuation|\{}
                return i{punctuation|;}
            {punctuation|\}}
        {punctuation|\}}
        return pattern.{function-name builtin|length}{punctuation|(}{punctuation|)}{punctuation|;}
    {punctuation|\}}

    private boolean {function-name builtin|directive}{punctuation|(}char letter{punctuation|)} {punctuation|\{}
        if {punctuation|(}colons {operator|>} {number|0} {operator|&}{operator|&} letter !{operator|=} 'z'{punctuation|)} {punctuation|\{}
            return {boolean|false}{punctuation|;}
        {punctuation|\}}
        return {function-name builtin|number}{punctuation|(}letter{punctuation|)} {punctuation|\|}{punctuation|\|} {function-name builtin|name}{punctuation|(}letter{punctuation|)} {punctuation|\|}{punctuation|\|} {function-name builtin|whole}{punctuation|(}letter{punctuation|)}{punctuation|;}
    {punctuation|\}}

    private boolean {function-name builtin|number}{punctuation|(}char letter{punctuation|)} {punctuation|\{}
        switch {punctuation|(}letter{punctuation|)} {punctuation|\{}
            case 'Y' {operator|-}{operator|>} {function-name builtin|number}{punctuation|(}time.{function-name builtin|getYear}{punctuation|(}{punctuation|)}{operator|,} time.{function-name builtin|getYear}{punctuation|(}{punctuation|)} {operator|<} {number|0} ? {number|5} : {number|4}{operator|,} '{number|0}'{punctuation|)}{punctuation|;}
            case 'C' {operator|-}{operator|>} {function-name builtin|number}{punctuation|(}Math.{function-name builtin|floorDiv}{punctuation|(}time.{function-name builtin|getYear}{punctuation|(}{punctuation|)}{operator|,} {number|100}{punctuation|)}{operator|,} {number|2}{operator|,} '{number|0}'{punctuation|)}{punctuation|;}
            case 'y' {operator|-}{operator|>} {function-name builtin|number}{punctuation|(}Math.{function-name builtin|floorMod}{punctuation|(}time.{function-name builtin|getYear}{punctuation|(}{punctuation|)}{operator|,} {number|100}{punctuation|)}{operator|,} {number|2}{operator|,} '{number|0}'{punctuation|)}{punctuation|;}
            case 'm' {operator|-}{operator|>} {function-name builtin|number}{punctuation|(}time.{function-name builtin|getMonthValue}{punctuation|(}{punctuation|)}{operator|,} {number|2}{operator|,} '{number|0}'{punctuation|)}{punctuation|;}
            case 'd' {operator|-}{operator|>} {function-name builtin|number}{punctuation|(}time.{function-name builtin|getDayOfMonth}{punctuation|(}{punctuation|)}{operator|,} {number|2}{operator|,} '{number|0}'{punctuation|)}{punctuation|;}
            case 'e' {operator|-}{operator|>} {function-name builtin|number}{punctuation|(}time.{function-name builtin|getDayOfMonth}{punctuation|(}{punctuation|)}{operator|,} {number|2}{operator|,} ' '{punctuation|)}{punctuation|;}
            case 'j' {operator|-}{operator|>} {function-name builtin|number}{punctuation|(}time.{function-name builtin|getDayOfYear}{punctuation|(}{punctuation|)}{operator|,} {number|3}{operator|,} '{number|0}'{punctuation|)}{punctuation|;}
            case 'H' {operator|-}{operator|>} {function-name builtin|number}{punctuation|(}time.{function-name builtin|getHour}{punctuation|(}{punctuation|)}{operator|,} {number|2}{operator|,} '{number|0}'{punctuation|)}{punctuation|;}
            case 'k' {operator|-}{operator|>} {function-name builtin|number}{punctuation|(}time.{function-name builtin|getHour}{punctuation|(}{punctuation|)}{operator|,} {number|2}{operator|,} ' '{punctuation|)}{punctuation|;}
            case 'I' {operator|-}{operator|>} {function-name builtin|number}{punctuation|(}{function-name builtin|hourOfHalfDay}{punctuation|(}{punctuation|)}{operator|,} {number|2}{operator|,} '{number|0}'{punctuation|)}{punctuation|;}
            case 'l' {operator|-}{operator|>} {function-name builtin|number}{punctuation|(}{function-name builtin|hourOfHalfDay}{punctuation|(}{punctuation|)}{operator|,} {number|2}{operator|,} ' '{punctuation|)}{punctuation|;}
            case 'M' {operator|-}{operator|>} {function-name builtin|number}{punctuation|(}time.{function-name builtin|getMinute}{punctuation|(}{punctuation|)}{operator|,} {number|2}{operator|,} '{number|0}'{punctuation|)}{punctuation|;}
            case 'S' {operator|-}{operator|>} {function-name builtin|number}{punctuation|(}time.{function-name builtin|getSecond}{punctuation|(}{punctuation|)}{operator|,} {number|2}{operator|,} '{number|0}'{punctuation|)}{punctuation|;}
            case 'u' {operator|-}{operator|>} {function-name builtin|number}{punctuation|(}time.{function-name builtin|getDayOfWeek}{punctuation|(}{punctuation|)}.{function-name builtin|getValue}{punctuation|(}{punctuation|)}{operator|,} {number|1}{operator|,} '{number|0}'{punctuation|)}{punctuation|;}
            case 'w' {operator|-}{operator|>} {function-name builtin|number}{punctuation|(}{function-name builtin|sundayBased}{punctuation|(}{punctuation|)}{operator|,} {number|1}{operator|,} '{number|0}'{punctuation|)}{punctuation|;}
            case 'G' {operator|-}{operator|>} {function-name builtin|number}{punctuation|(}time.{function-name builtin|get}{punctuation|(}IsoFields.WEEK_BASED_YEAR{punctuation|)}{operator|,} {number|4}{operator|,} '{number|0}'{punctuation|)}{punctuation|;}
            case 'g' {operator|-}{operator|>} {function-name builtin|number}{punctuation|(}Math.{function-name builtin|floorMod}{punctuation|(}time.{function-name builtin|get}{punctuation|(}IsoFields.WEEK_BASED_YEAR{punctuation|)}{operator|,} {number|100}{punctuation|)}{operator|,} {number|2}{operator|,} '{number|0}'{punctuation|)}{punctuation|;}
            case 'V' {operator|-}{operator|>} {function-name builtin|number}{punctuation|(}time.{function-name builtin|get}{punctuation|(}IsoFields.WEEK_OF_WEEK_BASED_YEAR{punctuation|)}{operator|,} {number|2}{operator|,} '{number|0}'{punctuation|)}{punctuation|;}
            case 'U' {operator|-}{operator|>} {function-name builtin|number}{punctuation|(}{punctuation|(}time.{function-name builtin|getDayOfYear}{punctuation|(}{punctuation|)} {operator|+} {number|6} {operator|-} {function-name builtin|sundayBased}{punctuation|(}{punctuation|)}{punctuation|)} {operator|/} {number|7}{operator|,} {number|2}{operator|,} '{number|0}'{punctuation|)}{punctuation|;}
            case 'W' {operator|-}{operator|>} {function-name builtin|number}{punctuation|(}{punctuation|(}time.{function-name builtin|getDayOfYear}{punctuation|(}{punctuation|)} {operator|+} {number|6} {operator|-} {punctuation|(}{function-name builtin|sundayBased}{punctuation|(}{punctuation|)} {operator|+} {number|6}{punctuation|)} {operator|%} {number|7}{punctuation|)} {operator|/} {number|7}{operator|,} {number|2}{operator|,} '{number|0}'{punctuation|)}{punctuation|;}
            case 's' {operator|-}{operator|>} {function-name builtin|number}{punctuation|(}time.{function-name builtin|toEpochSecond}{punctuation|(}{punctuation|)}{operator|,} {number|1}{operator|,} '{number|0}'{punctuation|)}{punctuation|;}
            default {operator|-}{operator|>} {punctuation|\{}
                return {boolean|false}{punctuation|;}
            {punctuation|\}}
        {punctuation|\}}
        return {boolean|true}{punctuation|;}
    {punctuation|\}}

    private int {function-name builtin|hourOfHalfDay}{punctuation|(}{punctuation|)} {punctuation|\{}
        int hour {operator|=} time.{function-name builtin|get}{punctuation|(}ChronoField.CLOCK_HOUR_OF_AMPM{punctuation|)}{punctuation|;}
        return hour {operator|=}{operator|=} {number|0} ? {number|12} : hour{punctuation|;}
    {punctuation|\}}

    private int {function-name builtin|sundayBased}{punctuation|(}{punctuation|)} {punctuation|\{}
        return time.{function-name builtin|getDayOfWeek}{punctuation|(}{punctuation|)}.{function-name builtin|getValue}{punctuation|(}{punctuation|)} {operator|%} {number|7}{punctuation|;}
    {punctuation|\}}

    private boolean {function-name builtin|name}{punctuation|(}char letter{punctuation|)} {punctuation|\{}
        switch {punctuation|(}letter{punctuation|)} {punctuation|\{}
            case 'A' {operator|-}{operator|>} {function-name builtin|text}{punctuation|(}DAYS{punctuation|[}{function-name builtin|sundayBased}{punctuation|(}{punctuation|)}{punctuation|]}{punctuation|)}{punctuation|;}
            case 'a' {operator|-}{operator|>} {function-name builtin|text}{punctuation|(}DAYS{punctuation|[}{function-name builtin|sundayBased}{punctuation|(}{punctuation|)}{punctuation|]}.{function-name builtin|substring}{punctuation|(}{number|0}{operator|,} {number|3}{punctuation|)}{punctuation|)}{punctuation|;}
            case 'B' {operator|-}{operator|>} {function-name builtin|text}{punctuation|(}MONTHS{punctuation|[}time.{function-name builtin|getMonthValue}{punctuation|(}{punctuation|)} {operator|-} {number|1}{punctuation|]}{punctuation|)}{punctuation|;}
            case 'b'{operator|,} 'h' {operator|-}{operator|>} {function-name builtin|text}{punctuation|(}MONTHS{punctuation|[}time.{function-name builtin|getMonthValue}{punctuation|(}{punctuation|)} {operator|-} {number|1}{punctuation|]}.{function-name builtin|substring}{punctuation|(}{number|0}{operator|,} {number|3}{punctuation|)}{punctuation|)}{punctuation|;}
            case 'p' {operator|-}{operator|>} {punctuation|\{}
                String half {operator|=} time.{function-name builtin|getHour}{punctuation|(}{punctuation|)} {operator|<} {number|12} ? {string|"AM"} : {string|"PM"}{punctuation|;}
                {function-name builtin|text}{punctuation|(}letterCase {operator|=}{operator|=} '#' ? half.{function-name builtin|toLowerCase}{punctuation|(}Locale.ROOT{punctuation|)} : half{punctuation|)}{punctuation|;}
            {punctuation|\}}
            case 'P' {operator|-}{operator|>} {function-name builtin|text}{punctuation|(}time.{function-name builtin|getHour}{punctuation|(}{punctuation|)} {operator|<} {number|12} ? {string|"am"} : {string|"pm"}{punctuation|)}{punctuation|;}
            case 'Z' {operator|-}{operator|>} {function-name builtin|text}{punctuation|(}time.{function-name builtin|getOffset}{punctuation|(}{punctuation|)}.{function-name builtin|equals}{punctuation|(}ZoneOffset.UTC{punctuation|)} ? {string|"UTC"} : {string|""}{punctuation|)}{punctuation|;}
            case 'z' {operator|-}{operator|>} {function-name builtin|offset}{punctuation|(}{punctuation|)}{punctuation|;}
            case 'L' {operator|-}{operator|>} {function-name builtin|fraction}{punctuation|(}width {operator|<} {number|0} ? {number|3} : width{punctuation|)}{punctuation|;}
            case 'N' {operator|-}{operator|>} {function-name builtin|fraction}{punctuation|(}width {operator|<} {number|0} ? {number|9} : width{punctuation|)}{punctuation|;}
            case 'n' {operator|-}{operator|>} {function-name builtin|text}{punctuation|(}{string|"\\n"}{punctuation|)}{punctuation|;}
            case 't' {operator|-}{operator|>} {function-name builtin|text}{punctuation|(}{string|"\\t"}{punctuation|)}{punctuation|;}
            case '{operator|%}' {operator|-}{operator|>} {function-name builtin|text}{punctuation|(}{string|"%"}{punctuation|)}{punctuation|;}
            default {operator|-}{operator|>} {punctuation|\{}
                return {boolean|false}{punctuation|;}
            {punctuation|\}}
        {punctuation|\}}
        return {boolean|true}{punctuation|;}
    {punctuation|\}}

    private boolean {function-name builtin|whole}{punctuation|(}char letter{punctuation|)} {punctuation|\{}
        String pattern {operator|=} switch {punctuation|(}letter{punctuation|)} {punctuation|\{}
            case 'c' {operator|-}{operator|>} {string|"%a %b %e %H:%M:%S %Y"}{punctuation|;}
            case 'D'{operator|,} 'x' {operator|-}{operator|>} {string|"%m/%d/%y"}{punctuation|;}
            case 'F' {operator|-}{operator|>} {string|"%Y-%m-%d"}{punctuation|;}
            case 'T'{operator|,} 'X' {operator|-}{operator|>} {string|"%H:%M:%S"}{punctuation|;}
            case 'R' {operator|-}{operator|>} {string|"%H:%M"}{punctuation|;}
            case 'r' {operator|-}{operator|>} {string|"%I:%M:%S %p"}{punctuation|;}
            case 'v' {operator|-}{operator|>} {string|"%e-%^b-%Y"}{punctuation|;}
            default {operator|-}{operator|>} {string|""}{punctuation|;}
        {punctuation|\}}{punctuation|;}
        if {punctuation|(}pattern.{function-name builtin|isEmpty}{punctuation|(}{punctuation|)}{punctuation|)} {punctuation|\{}
            return {boolean|false}{punctuation|;}
        {punctuation|\}}
        {function-name builtin|text}{punctuation|(}{function-name builtin|format}{punctuation|(}time{operator|,} pattern{punctuation|)}{punctuation|)}{punctuation|;}
        return {boolean|true}{punctuation|;}
    {punctuation|\}}

    private void {function-name builtin|number}{punctuation|(}long value{operator|,} int usual{operator|,} char usualPadding{punctuation|)} {punctuation|\{}
        char pad {operator|=} padding {operator|=}{operator|=} '_' ? ' ' : padding {operator|=}{operator|=} '{number|0}' ? '{number|0}' : usualPadding{punctuation|;}
        int wanted {operator|=} padding {operator|=}{operator|=} '{operator|-}' {operator|&}{operator|&} width {operator|<} {number|0} ? {number|0} : width {operator|<} {number|0} ? usual : width{punctuation|;}
        String digits {operator|=} Long.{function-name builtin|toString}{punctuation|(}Math.{function-name builtin|abs}{punctuation|(}value{punctuation|)}{punctuation|)}{punctuation|;}
        if {punctuation|(}value {operator|<} {number|0} {operator|&}{operator|&} pad {operator|=}{operator|=} '{number|0}'{punctuation|)} {punctuation|\{}
            out.{function-name builtin|append}{punctuation|(}'{operator|-}'{punctuation|)}{punctuation|;}
        {punctuation|\}}
        for {punctuation|(}int i {operator|=} digits.{function-name builtin|length}{punctuation|(}{punctuation|)} {operator|+} {punctuation|(}value {operator|<} {number|0} ? {number|1} : {number|0}{punctuation|)}{punctuation|;} i {operator|<} wanted {operator|&}{operator|&} padding !{operator|=} '{operator|-}'{punctuation|;} i{operator|+}{operator|+}{punctuation|)} {punctuation|\{}
            out.{function-name builtin|append}{punctuation|(}pad{punctuation|)}{punctuation|;}
        {punctuation|\}}
        if {punctuation|(}value {operator|<} {number|0} {operator|&}{operator|&} pad !{operator|=} '{number|0}'{punctuation|)} {punctuation|\{}
            out.{function-name builtin|append}{punctuation|(}'{operator|-}'{punctuation|)}{punctuation|;}
        {punctuation|\}}
        out.{function-name builtin|append}{punctuation|(}digits{punctuation|)}{punctuation|;}
    {punctuation|\}}

    private void {function-name builtin|text}{punctuation|(}String name{punctuation|)} {punctuation|\{}
        for {punctuation|(}int i {operator|=} name.{function-name builtin|length}{punctuation|(}{punctuation|)}{punctuation|;} i {operator|<} width {operator|&}{operator|&} padding !{operator|=} '{operator|-}'{punctuation|;} i{operator|+}{operator|+}{punctuation|)} {punctuation|\{}
            out.{function-name builtin|append}{punctuation|(}padding {operator|=}{operator|=} '{number|0}' ? '{number|0}' : ' '{punctuation|)}{punctuation|;}
        {punctuation|\}}
        boolean capitals {operator|=} letterCase {operator|=}{operator|=} '{operator|^}' {punctuation|\|}{punctuation|\|} {punctuation|(}letterCase {operator|=}{operator|=} '#' {operator|&}{operator|&} !name.{function-name builtin|equals}{punctuation|(}{string|"am"}{punctuation|)} {operator|&}{operator|&} !name.{function-name builtin|equals}{punctuation|(}{string|"pm"}{punctuation|)}{punctuation|)}{punctuation|;}
        out.{function-name builtin|append}{punctuation|(}capitals ? name.{function-name builtin|toUpperCase}{punctuation|(}Locale.ROOT{punctuation|)} : name{punctuation|)}{punctuation|;}
    {punctuation|\}}

    private void {function-name builtin|offset}{punctuation|(}{punctuation|)} {punctuation|\{}
        int seconds {operator|=} time.{function-name builtin|getOffset}{punctuation|(}{punctuation|)}.{function-name builtin|getTotalSeconds}{punctuation|(}{punctuation|)}{punctuation|;}
        int rest {operator|=} Math.{function-name builtin|abs}{punctuation|(}seconds{punctuation|)}{punctuation|;}
        StringBuilder made {operator|=} new {function-name builtin|StringBuilder}{punctuation|(}{number|9}{punctuation|)}{punctuation|;}
        {function-name builtin|two}{punctuation|(}made{operator|,} rest {operator|/} {number|3600}{punctuation|)}{punctuation|;}
        made.{function-name builtin|append}{punctuation|(}colons {operator|>} {number|0} ? {string|":"} : {string|""}{punctuation|)}{punctuation|;}
        {function-name builtin|two}{punctuation|(}made{operator|,} rest {operator|/} {number|60} {operator|%} {number|60}{punctuation|)}{punctuation|;}
        if {punctuation|(}colons {operator|=}{operator|=} {number|2}{punctuation|)} {punctuation|\{}
            {function-name builtin|two}{punctuation|(}made.{function-name builtin|append}{punctuation|(}':'{punctuation|)}{operator|,} rest {operator|%} {number|60}{punctuation|)}{punctuation|;}
        {punctuation|\}}
        out.{function-name builtin|append}{punctuation|(}seconds {operator|<} {number|0} ? '{operator|-}' : '{operator|+}'{punctuation|)}{punctuation|;}
        for {punctuation|(}int i {operator|=} made.{function-name builtin|length}{punctuation|(}{punctuation|)} {operator|+} {number|1}{punctuation|;} i {operator|<} width {operator|&}{operator|&} padding !{operator|=} '{operator|-}'{punctuation|;} i{operator|+}{operator|+}{punctuation|)} {punctuation|\{}
            out.{function-name builtin|append}{punctuation|(}'{number|0}'{punctuation|)}{punctuation|;}
        {punctuation|\}}
        out.{function-name builtin|append}{punctuation|(}made{punctuation|)}{punctuation|;}
    {punctuation|\}}

    private static void {function-name builtin|two}{punctuation|(}StringBuilder to{operator|,} int value{punctuation|)} {punctuation|\{}
        to.{function-name builtin|append}{punctuation|(}{punctuation|(}char{punctuation|)} {punctuation|(}'{number|0}' {operator|+} value {operator|/} {number|10}{punctuation|)}{punctuation|)}.{function-name builtin|append}{punctuation|(}{punctuation|(}char{punctuation|)} {punctuation|(}'{number|0}' {operator|+} value {operator|%} {number|10}{punctuation|)}{punctuation|)}{punctuation|;}
    {punctuation|\}}

    private void {function-name builtin|fraction}{punctuation|(}int digits{punctuation|)} {punctuation|\{}
        String nanos {operator|=} Long.{function-name builtin|toString}{punctuation|(}1_000_000_000L {operator|+} time.{function-name builtin|get}{punctuation|(}ChronoField.NANO_OF_SECOND{punctuation|)}{punctuation|)}{punctuation|;}
        for {punctuation|(}int i {operator|=} {number|1}{punctuation|;} i {operator|<=} digits{punctuation|;} i{operator|+}{operator|+}{punctuation|)} {punctuation|\{}
            out.{function-name builtin|append}{punctuation|(}i {operator|<} nanos.{function-name builtin|length}{punctuation|(}{punctuation|)} ? nanos.{function-name builtin|charAt}{punctuation|(}i{punctuation|)} : '{number|0}'{punctuation|)}{punctuation|;}
        {punctuation|\}}
    {punctuation|\}}
{punctuation|\}}
