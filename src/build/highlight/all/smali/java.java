package dev.jbuild.text{punctuation|;}

import java.time.DayOfWeek{punctuation|;}
import java.time.OffsetDateTime{punctuation|;}
import java.time.ZoneOffset{punctuation|;}
import java.time.temporal.ChronoField{punctuation|;}
import java.time.temporal.IsoFields{punctuation|;}
import java.util.{class-name|{builtin|L}{class-name|ocale}}{punctuation|;}

/**
 * Dates by {punctuation|\{}@code strftime{punctuation|\}} patterns{punctuation|,} as Ruby's {punctuation|\{}@code Time{comment|#strftime\} reads them: flags \{@code - 0 ^ # _ :\}, a width, and}
 * English names whatever the machine's language is. What is no directive is copied.
 */
{keyword|public} {keyword|final} class Strftime {punctuation|\{}

    {keyword|private} {keyword|static} {keyword|final} String{operator|[}] MONTHS {operator|=} {punctuation|\{}
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
    {keyword|private} {keyword|static} {keyword|final} String{operator|[}] DAYS {operator|=} {punctuation|\{}{string|"Sunday"}{punctuation|,} {string|"Monday"}{punctuation|,} {string|"Tuesday"}{punctuation|,} {string|"Wednesday"}{punctuation|,} {string|"Thursday"}{punctuation|,} {string|"Friday"}{punctuation|,} {string|"Saturday"}{punctuation|\}}{punctuation|;}
    {keyword|private} {keyword|static} {keyword|final} int WIDEST {operator|=} {number|1024}{punctuation|;}

    {keyword|private} {keyword|final} OffsetDateTime time{punctuation|;}
    {keyword|private} {keyword|final} StringBuilder out {operator|=} new {function|StringBuilder}{punctuation|(}{number|32}{punctuation|)}{punctuation|;}
    {keyword|private} char padding{punctuation|;}
    {keyword|private} char letterCase{punctuation|;}
    {keyword|private} int colons{punctuation|;}
    {keyword|private} int width{punctuation|;}

    {keyword|private} {function|Strftime}{punctuation|(}OffsetDateTime time{punctuation|)} {punctuation|\{}
        this.time {operator|=} time{punctuation|;}
    {punctuation|\}}

    /** The English name of a day of the week. */
    {keyword|public} {keyword|static} String {function|dayName}{punctuation|(}{builtin|D}ayOfWeek day{punctuation|)} {punctuation|\{}
        return DAYS{operator|[}day.getValue{punctuation|(}{punctuation|)} % DAYS.length]{punctuation|;}
    {punctuation|\}}

    /** The date in the pattern's form. */
    {keyword|public} {keyword|static} String {function|format}{punctuation|(}OffsetDateTime time{punctuation|,} String pattern{punctuation|)} {punctuation|\{}
        Strftime run {operator|=} new {function|Strftime}{punctuation|(}time{punctuation|)}{punctuation|;}
        run.all{punctuation|(}pattern{punctuation|)}{punctuation|;}
        return run.out.toString{punctuation|(}{punctuation|)}{punctuation|;}
    {punctuation|\}}

    /** A month's English name. */
    {keyword|public} {keyword|static} String {function|monthName}{punctuation|(}int month{punctuation|)} {punctuation|\{}
        return MONTHS{operator|[}month - {number|1}]{punctuation|;}
    {punctuation|\}}

    {keyword|private} void {function|all}{punctuation|(}{builtin|S}tring pattern{punctuation|)} {punctuation|\{}
        int i {operator|=} {number|0}{punctuation|;}
        while {punctuation|(}i < pattern.length{punctuation|(}{punctuation|)}{punctuation|)} {punctuation|\{}
            char c {operator|=} pattern.charAt{punctuation|(}i{punctuation|)}{punctuation|;}
            if {punctuation|(}c !{operator|=} {string|'%'}{punctuation|)} {punctuation|\{}
                out.append{punctuation|(}c{punctuation|)}{punctuation|;}
                i++{punctuation|;}
                continue{punctuation|;}
            {punctuation|\}}
            int end {operator|=} {function|flags}{punctuation|(}pattern{punctuation|,} i + {number|1}{punctuation|)}{punctuation|;}
            if {punctuation|(}end >{operator|=} pattern.length{punctuation|(}{punctuation|)} \|\| !{function|directive}{punctuation|(}pattern.charAt{punctuation|(}end{punctuation|)}{punctuation|)}{punctuation|)} {punctuation|\{}
                int stop {operator|=} Math.min{punctuation|(}end + {number|1}{punctuation|,} pattern.length{punctuation|(}{punctuation|)}{punctuation|)}{punctuation|;}
                out.append{punctuation|(}pattern{punctuation|,} i{punctuation|,} stop{punctuation|)}{punctuation|;}
                i {operator|=} stop{punctuation|;}
            {punctuation|\}} else {punctuation|\{}
                i {operator|=} end + {number|1}{punctuation|;}
            {punctuation|\}}
        {punctuation|\}}
    {punctuation|\}}

    /** Reads flags and width{punctuation|,} and gives the offset of the directive's letter. */
    {keyword|private} int {function|flags}{punctuation|(}{builtin|S}tring pattern{punctuation|,} int from{punctuation|)} {punctuation|\{}
        padding {operator|=} {number|0}{punctuation|;}
        letterCase {operator|=} {number|0}{punctuation|;}
        colons {operator|=} {number|0}{punctuation|;}
        width {operator|=} {number|-1}{punctuation|;}
        for {punctuation|(}int i {operator|=} from{punctuation|;} i < pattern.length{punctuation|(}{punctuation|)}{punctuation|;} i++{punctuation|)} {punctuation|\{}
            char c {operator|=} pattern.charAt{punctuation|(}i{punctuation|)}{punctuation|;}
            if {punctuation|(}c {operator|=}{operator|=} {string|'-'} \|\| c {operator|=}{operator|=} {string|'_'} \|\| {punctuation|(}c {operator|=}{operator|=} {string|'0'} && width < {number|0}{punctuation|)}{punctuation|)} {punctuation|\{}
                padding {operator|=} c{punctuation|;}
            {punctuation|\}} else if {punctuation|(}c {operator|=}{operator|=} {string|'^'} \|\| c {operator|=}{operator|=} {string|'#'}{punctuation|)} {punctuation|\{}
                letterCase {operator|=} c{punctuation|;}
            {punctuation|\}} else if {punctuation|(}c {operator|=}{operator|=} {string|':'}{punctuation|)} {punctuation|\{}
                colons++{punctuation|;}
            {punctuation|\}} else if {punctuation|(}c >{operator|=} {string|'0'} && c <{operator|=} {string|'9'}{punctuation|)} {punctuation|\{}
                width {operator|=} Math.min{punctuation|(}WIDEST{punctuation|,} Math.max{punctuation|(}width{punctuation|,} {number|0}{punctuation|)} * {number|10} + c - {string|'0'}{punctuation|)}{punctuation|;}
            {punctuation|\}} else {punctuation|\{}
                return i{punctuation|;}
            {punctuation|\}}
        {punctuation|\}}
        return pattern.length{punctuation|(}{punctuation|)}{punctuation|;}
    {punctuation|\}}

    {keyword|private} boolean {function|directive}{punctuation|(}char letter{punctuation|)} {punctuation|\{}
        if {punctuation|(}colons > {number|0} && letter !{operator|=} {string|'z'}{punctuation|)} {punctuation|\{}
            return {boolean|false}{punctuation|;}
        {punctuation|\}}
        return {function|number}{punctuation|(}letter{punctuation|)} \|\| {function|name}{punctuation|(}letter{punctuation|)} \|\| {function|whole}{punctuation|(}letter{punctuation|)}{punctuation|;}
    {punctuation|\}}

    {keyword|private} boolean {function|number}{punctuation|(}char letter{punctuation|)} {punctuation|\{}
        switch {punctuation|(}letter{punctuation|)} {punctuation|\{}
            case {string|'Y'} {operator|->} {function|number}{punctuation|(}time.getYear{punctuation|(}{punctuation|)}{punctuation|,} time.getYear{punctuation|(}{punctuation|)} < {number|0} ? {number|5} {punctuation|:} {number|4}{punctuation|,} {string|'0'}{punctuation|)}{punctuation|;}
            case {string|'C'} {operator|->} {function|number}{punctuation|(}Math.floorDiv{punctuation|(}time.getYear{punctuation|(}{punctuation|)}{punctuation|,} {number|100}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} {string|'0'}{punctuation|)}{punctuation|;}
            case {string|'y'} {operator|->} {function|number}{punctuation|(}Math.floorMod{punctuation|(}time.getYear{punctuation|(}{punctuation|)}{punctuation|,} {number|100}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} {string|'0'}{punctuation|)}{punctuation|;}
            case {string|'m'} {operator|->} {function|number}{punctuation|(}time.getMonthValue{punctuation|(}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} {string|'0'}{punctuation|)}{punctuation|;}
            case {string|'d'} {operator|->} {function|number}{punctuation|(}time.getDayOfMonth{punctuation|(}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} {string|'0'}{punctuation|)}{punctuation|;}
            case {string|'e'} {operator|->} {function|number}{punctuation|(}time.getDayOfMonth{punctuation|(}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} {string|' '}{punctuation|)}{punctuation|;}
            case {string|'j'} {operator|->} {function|number}{punctuation|(}time.getDayOfYear{punctuation|(}{punctuation|)}{punctuation|,} {number|3}{punctuation|,} {string|'0'}{punctuation|)}{punctuation|;}
            case {string|'H'} {operator|->} {function|number}{punctuation|(}time.getHour{punctuation|(}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} {string|'0'}{punctuation|)}{punctuation|;}
            case {string|'k'} {operator|->} {function|number}{punctuation|(}time.getHour{punctuation|(}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} {string|' '}{punctuation|)}{punctuation|;}
            case {string|'I'} {operator|->} {function|number}{punctuation|(}{function|hourOfHalfDay}{punctuation|(}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} {string|'0'}{punctuation|)}{punctuation|;}
            case {string|'l'} {operator|->} {function|number}{punctuation|(}{function|hourOfHalfDay}{punctuation|(}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} {string|' '}{punctuation|)}{punctuation|;}
            case {string|'M'} {operator|->} {function|number}{punctuation|(}time.getMinute{punctuation|(}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} {string|'0'}{punctuation|)}{punctuation|;}
            case {string|'S'} {operator|->} {function|number}{punctuation|(}time.getSecond{punctuation|(}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} {string|'0'}{punctuation|)}{punctuation|;}
            case {string|'u'} {operator|->} {function|number}{punctuation|(}time.getDayOfWeek{punctuation|(}{punctuation|)}{keyword|.getValue}{punctuation|(}{punctuation|)}{punctuation|,} {number|1}{punctuation|,} {string|'0'}{punctuation|)}{punctuation|;}
            case {string|'w'} {operator|->} {function|number}{punctuation|(}{function|sundayBased}{punctuation|(}{punctuation|)}{punctuation|,} {number|1}{punctuation|,} {string|'0'}{punctuation|)}{punctuation|;}
            case {string|'G'} {operator|->} {function|number}{punctuation|(}time.get{punctuation|(}{builtin|I}soFields.WEEK_BASED_YEAR{punctuation|)}{punctuation|,} {number|4}{punctuation|,} {string|'0'}{punctuation|)}{punctuation|;}
            case {string|'g'} {operator|->} {function|number}{punctuation|(}Math.floorMod{punctuation|(}time.get{punctuation|(}{builtin|I}soFields.WEEK_BASED_YEAR{punctuation|)}{punctuation|,} {number|100}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} {string|'0'}{punctuation|)}{punctuation|;}
            case {string|'V'} {operator|->} {function|number}{punctuation|(}time.get{punctuation|(}{builtin|I}soFields.WEEK_OF_WEEK_BASED_YEAR{punctuation|)}{punctuation|,} {number|2}{punctuation|,} {string|'0'}{punctuation|)}{punctuation|;}
            case {string|'U'} {operator|->} {function|number}{punctuation|(}{punctuation|(}time.getDayOfYear{punctuation|(}{punctuation|)} + {number|6} - {function|sundayBased}{punctuation|(}{punctuation|)}{punctuation|)} / {number|7}{punctuation|,} {number|2}{punctuation|,} {string|'0'}{punctuation|)}{punctuation|;}
            case {string|'W'} {operator|->} {function|number}{punctuation|(}{punctuation|(}time.getDayOfYear{punctuation|(}{punctuation|)} + {number|6} - {punctuation|(}{function|sundayBased}{punctuation|(}{punctuation|)} + {number|6}{punctuation|)} % {number|7}{punctuation|)} / {number|7}{punctuation|,} {number|2}{punctuation|,} {string|'0'}{punctuation|)}{punctuation|;}
            case {string|'s'} {operator|->} {function|number}{punctuation|(}time.toEpochSecond{punctuation|(}{punctuation|)}{punctuation|,} {number|1}{punctuation|,} {string|'0'}{punctuation|)}{punctuation|;}
            default {operator|->} {punctuation|\{}
                return {boolean|false}{punctuation|;}
            {punctuation|\}}
        {punctuation|\}}
        return {boolean|true}{punctuation|;}
    {punctuation|\}}

    {keyword|private} int {function|hourOfHalfDay}{punctuation|(}{punctuation|)} {punctuation|\{}
        int hour {operator|=} time.get{punctuation|(}{builtin|C}hronoField.CLOCK_HOUR_OF_AMPM{punctuation|)}{punctuation|;}
        return hour {operator|=}{operator|=} {number|0} ? {number|12} {punctuation|:} hour{punctuation|;}
    {punctuation|\}}

    {keyword|private} int {function|sundayBased}{punctuation|(}{punctuation|)} {punctuation|\{}
        return time.getDayOfWeek{punctuation|(}{punctuation|)}{keyword|.getValue}{punctuation|(}{punctuation|)} % {number|7}{punctuation|;}
    {punctuation|\}}

    {keyword|private} boolean {function|name}{punctuation|(}char letter{punctuation|)} {punctuation|\{}
        switch {punctuation|(}letter{punctuation|)} {punctuation|\{}
            case {string|'A'} {operator|->} {function|text}{punctuation|(}{builtin|D}AYS{operator|[}{function|sundayBased}{punctuation|(}{punctuation|)}]{punctuation|)}{punctuation|;}
            case {string|'a'} {operator|->} {function|text}{punctuation|(}{builtin|D}AYS{operator|[}{function|sundayBased}{punctuation|(}{punctuation|)}]{keyword|.substring}{punctuation|(}{number|0}{punctuation|,} {number|3}{punctuation|)}{punctuation|)}{punctuation|;}
            case {string|'B'} {operator|->} {function|text}{punctuation|(}MONTHS{operator|[}time.getMonthValue{punctuation|(}{punctuation|)} - {number|1}]{punctuation|)}{punctuation|;}
            case {string|'b'}{punctuation|,} {string|'h'} {operator|->} {function|text}{punctuation|(}MONTHS{operator|[}time.getMonthValue{punctuation|(}{punctuation|)} - {number|1}]{keyword|.substring}{punctuation|(}{number|0}{punctuation|,} {number|3}{punctuation|)}{punctuation|)}{punctuation|;}
            case {string|'p'} {operator|->} {punctuation|\{}
                String half {operator|=} time.getHour{punctuation|(}{punctuation|)} < {number|12} ? {string|"AM"} {punctuation|:} {string|"PM"}{punctuation|;}
                {function|text}{punctuation|(}letterCase {operator|=}{operator|=} {string|'#'} ? half.toLowerCase{punctuation|(}Locale.ROOT{punctuation|)} {punctuation|:} half{punctuation|)}{punctuation|;}
            {punctuation|\}}
            case {string|'P'} {operator|->} {function|text}{punctuation|(}time.getHour{punctuation|(}{punctuation|)} < {number|12} ? {string|"am"} {punctuation|:} {string|"pm"}{punctuation|)}{punctuation|;}
            case {string|'Z'} {operator|->} {function|text}{punctuation|(}time.getOffset{punctuation|(}{punctuation|)}{keyword|.equals}{punctuation|(}{builtin|Z}oneOffset.UTC{punctuation|)} ? {string|"UTC"} {punctuation|:} {string|""}{punctuation|)}{punctuation|;}
            case {string|'z'} {operator|->} {function|offset}{punctuation|(}{punctuation|)}{punctuation|;}
            case {string|'L'} {operator|->} {function|fraction}{punctuation|(}width < {number|0} ? {number|3} {punctuation|:} width{punctuation|)}{punctuation|;}
            case {string|'N'} {operator|->} {function|fraction}{punctuation|(}width < {number|0} ? {number|9} {punctuation|:} width{punctuation|)}{punctuation|;}
            case {string|'n'} {operator|->} {function|text}{punctuation|(}{string|"\\n"}{punctuation|)}{punctuation|;}
            case {string|'t'} {operator|->} {function|text}{punctuation|(}{string|"\\t"}{punctuation|)}{punctuation|;}
            case {string|'%'} {operator|->} {function|text}{punctuation|(}{string|"%"}{punctuation|)}{punctuation|;}
            default {operator|->} {punctuation|\{}
                return {boolean|false}{punctuation|;}
            {punctuation|\}}
        {punctuation|\}}
        return {boolean|true}{punctuation|;}
    {punctuation|\}}

    {keyword|private} boolean {function|whole}{punctuation|(}char letter{punctuation|)} {punctuation|\{}
        String pattern {operator|=} switch {punctuation|(}letter{punctuation|)} {punctuation|\{}
            case {string|'c'} {operator|->} {string|"%a %b %e %H:%M:%S %Y"}{punctuation|;}
            case {string|'D'}{punctuation|,} {string|'x'} {operator|->} {string|"%m/%d/%y"}{punctuation|;}
            case {string|'F'} {operator|->} {string|"%Y-%m-%d"}{punctuation|;}
            case {string|'T'}{punctuation|,} {string|'X'} {operator|->} {string|"%H:%M:%S"}{punctuation|;}
            case {string|'R'} {operator|->} {string|"%H:%M"}{punctuation|;}
            case {string|'r'} {operator|->} {string|"%I:%M:%S %p"}{punctuation|;}
            case {string|'v'} {operator|->} {string|"%e-%^b-%Y"}{punctuation|;}
            default {operator|->} {string|""}{punctuation|;}
        {punctuation|\}}{punctuation|;}
        if {punctuation|(}pattern.isEmpty{punctuation|(}{punctuation|)}{punctuation|)} {punctuation|\{}
            return {boolean|false}{punctuation|;}
        {punctuation|\}}
        {function|text}{punctuation|(}{function|format}{punctuation|(}time{punctuation|,} pattern{punctuation|)}{punctuation|)}{punctuation|;}
        return {boolean|true}{punctuation|;}
    {punctuation|\}}

    {keyword|private} void {function|number}{punctuation|(}long value{punctuation|,} int usual{punctuation|,} char usualPadding{punctuation|)} {punctuation|\{}
        char pad {operator|=} padding {operator|=}{operator|=} {string|'_'} ? {string|' '} {punctuation|:} padding {operator|=}{operator|=} {string|'0'} ? {string|'0'} {punctuation|:} usualPadding{punctuation|;}
        int wanted {operator|=} padding {operator|=}{operator|=} {string|'-'} && width < {number|0} ? {number|0} {punctuation|:} width < {number|0} ? usual {punctuation|:} width{punctuation|;}
        String digits {operator|=} Long.toString{punctuation|(}Math.abs{punctuation|(}value{punctuation|)}{punctuation|)}{punctuation|;}
        if {punctuation|(}value < {number|0} && pad {operator|=}{operator|=} {string|'0'}{punctuation|)} {punctuation|\{}
            out.append{punctuation|(}{string|'-'}{punctuation|)}{punctuation|;}
        {punctuation|\}}
        for {punctuation|(}int i {operator|=} digits.length{punctuation|(}{punctuation|)} + {punctuation|(}value < {number|0} ? {number|1} {punctuation|:} {number|0}{punctuation|)}{punctuation|;} i < wanted && padding !{operator|=} {string|'-'}{punctuation|;} i++{punctuation|)} {punctuation|\{}
            out.append{punctuation|(}pad{punctuation|)}{punctuation|;}
        {punctuation|\}}
        if {punctuation|(}value < {number|0} && pad !{operator|=} {string|'0'}{punctuation|)} {punctuation|\{}
            out.append{punctuation|(}{string|'-'}{punctuation|)}{punctuation|;}
        {punctuation|\}}
        out.append{punctuation|(}digits{punctuation|)}{punctuation|;}
    {punctuation|\}}

    {keyword|private} void {function|text}{punctuation|(}{builtin|S}tring name{punctuation|)} {punctuation|\{}
        for {punctuation|(}int i {operator|=} name.length{punctuation|(}{punctuation|)}{punctuation|;} i < width && padding !{operator|=} {string|'-'}{punctuation|;} i++{punctuation|)} {punctuation|\{}
            out.append{punctuation|(}padding {operator|=}{operator|=} {string|'0'} ? {string|'0'} {punctuation|:} {string|' '}{punctuation|)}{punctuation|;}
        {punctuation|\}}
        boolean capitals {operator|=} letterCase {operator|=}{operator|=} {string|'^'} \|\| {punctuation|(}letterCase {operator|=}{operator|=} {string|'#'} && !name.equals{punctuation|(}{string|"am"}{punctuation|)} && !name.equals{punctuation|(}{string|"pm"}{punctuation|)}{punctuation|)}{punctuation|;}
        out.append{punctuation|(}capitals ? name.toUpperCase{punctuation|(}Locale.ROOT{punctuation|)} {punctuation|:} name{punctuation|)}{punctuation|;}
    {punctuation|\}}

    {keyword|private} void {function|offset}{punctuation|(}{punctuation|)} {punctuation|\{}
        int seconds {operator|=} time.getOffset{punctuation|(}{punctuation|)}{keyword|.getTotalSeconds}{punctuation|(}{punctuation|)}{punctuation|;}
        int rest {operator|=} Math.abs{punctuation|(}seconds{punctuation|)}{punctuation|;}
        StringBuilder made {operator|=} new {function|StringBuilder}{punctuation|(}{number|9}{punctuation|)}{punctuation|;}
        {function|two}{punctuation|(}made{punctuation|,} rest / {number|3600}{punctuation|)}{punctuation|;}
        made.append{punctuation|(}colons > {number|0} ? {string|":"} {punctuation|:} {string|""}{punctuation|)}{punctuation|;}
        {function|two}{punctuation|(}made{punctuation|,} rest / {number|60} % {number|60}{punctuation|)}{punctuation|;}
        if {punctuation|(}colons {operator|=}{operator|=} {number|2}{punctuation|)} {punctuation|\{}
            {function|two}{punctuation|(}made.append{punctuation|(}{string|':'}{punctuation|)}{punctuation|,} rest % {number|60}{punctuation|)}{punctuation|;}
        {punctuation|\}}
        out.append{punctuation|(}seconds < {number|0} ? {string|'-'} {punctuation|:} {string|'+'}{punctuation|)}{punctuation|;}
        for {punctuation|(}int i {operator|=} made.length{punctuation|(}{punctuation|)} + {number|1}{punctuation|;} i < width && padding !{operator|=} {string|'-'}{punctuation|;} i++{punctuation|)} {punctuation|\{}
            out.append{punctuation|(}{string|'0'}{punctuation|)}{punctuation|;}
        {punctuation|\}}
        out.append{punctuation|(}made{punctuation|)}{punctuation|;}
    {punctuation|\}}

    {keyword|private} {keyword|static} void {function|two}{punctuation|(}{builtin|S}tringBuilder to{punctuation|,} int value{punctuation|)} {punctuation|\{}
        to.append{punctuation|(}{punctuation|(}char{punctuation|)} {punctuation|(}{string|'0'} + value / {number|10}{punctuation|)}{punctuation|)}{keyword|.append}{punctuation|(}{punctuation|(}char{punctuation|)} {punctuation|(}{string|'0'} + value % {number|10}{punctuation|)}{punctuation|)}{punctuation|;}
    {punctuation|\}}

    {keyword|private} void {function|fraction}{punctuation|(}int digits{punctuation|)} {punctuation|\{}
        String nanos {operator|=} Long.toString{punctuation|(}1_000_000_000L + time.get{punctuation|(}{builtin|C}hronoField.NANO_OF_SECOND{punctuation|)}{punctuation|)}{punctuation|;}
        for {punctuation|(}int i {operator|=} {number|1}{punctuation|;} i <{operator|=} digits{punctuation|;} i++{punctuation|)} {punctuation|\{}
            out.append{punctuation|(}i < nanos.length{punctuation|(}{punctuation|)} ? nanos.charAt{punctuation|(}i{punctuation|)} {punctuation|:} {string|'0'}{punctuation|)}{punctuation|;}
        {punctuation|\}}
    {punctuation|\}}
{punctuation|\}}
