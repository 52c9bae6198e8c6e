package dev.jbuild.text{comment|;}

import java.time.DayOfWeek{comment|;}
import java.time.OffsetDateTime{comment|;}
import java.time.ZoneOffset{comment|;}
import java.time.temporal.ChronoField{comment|;}
import java.time.temporal.IsoFields{comment|;}
import java.util.Locale{comment|;}

/**
 * Dates by {punctuation|\{}{operator|@}code strftime{punctuation|\}} patterns{punctuation|,} as Ruby's {punctuation|\{}{operator|@}code Time{operator|#}strftime{punctuation|\}} reads them: flags {punctuation|\{}{operator|@}code - {number|0} {operator|^} {operator|#} _ :{punctuation|\}}{punctuation|,} a width{punctuation|,} and
 * English names whatever the machine's language is. What is no directive is copied.
 */
public final class Strftime {punctuation|\{}

    private static final String{punctuation|[}{punctuation|]} MONTHS = {punctuation|\{}
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
    {punctuation|\}}{comment|;}
    private static final String{punctuation|[}{punctuation|]} DAYS = {punctuation|\{}{string|"Sunday"}{punctuation|,} {string|"Monday"}{punctuation|,} {string|"Tuesday"}{punctuation|,} {string|"Wednesday"}{punctuation|,} {string|"Thursday"}{punctuation|,} {string|"Friday"}{punctuation|,} {string|"Saturday"}{punctuation|\}}{comment|;}
    private static final int WIDEST = {number|1024}{comment|;}

    private final OffsetDateTime time{comment|;}
    private final StringBuilder out = new StringBuilder{punctuation|(}{number|32}{punctuation|)}{comment|;}
    private char padding{comment|;}
    private char letterCase{comment|;}
    private int colons{comment|;}
    private int width{comment|;}

    private Strftime{punctuation|(}{function|OffsetDateTime} time{punctuation|)} {punctuation|\{}
        this.time = time{comment|;}
    {punctuation|\}}

    /** The English name of a day of the week. */
    public static String dayName{punctuation|(}{function|DayOfWeek} day{punctuation|)} {punctuation|\{}
        return DAYS{punctuation|[}day.getValue{punctuation|(}{punctuation|)} % DAYS.length{punctuation|]}{comment|;}
    {punctuation|\}}

    /** The date in the pattern's form. */
    public static String format{punctuation|(}{function|OffsetDateTime} time{punctuation|,} String pattern{punctuation|)} {punctuation|\{}
        Strftime run = new Strftime{punctuation|(}{keyword|time}{punctuation|)}{comment|;}
        run.all{punctuation|(}{function|pattern}{punctuation|)}{comment|;}
        return run.out.toString{punctuation|(}{punctuation|)}{comment|;}
    {punctuation|\}}

    /** A month's English name. */
    public static String monthName{punctuation|(}{keyword|int} month{punctuation|)} {punctuation|\{}
        return MONTHS{punctuation|[}month - {number|1}{punctuation|]}{comment|;}
    {punctuation|\}}

    private void all{punctuation|(}{function|String} pattern{punctuation|)} {punctuation|\{}
        int i = {number|0}{comment|;}
        while {punctuation|(}{function|i} < pattern.length{punctuation|(}{punctuation|)}{punctuation|)} {punctuation|\{}
            char c = pattern.charAt{punctuation|(}{function|i}{punctuation|)}{comment|;}
            if {punctuation|(}{function|c} != '%'{punctuation|)} {punctuation|\{}
                out.append{punctuation|(}{function|c}{punctuation|)}{comment|;}
                i++{comment|;}
                continue{comment|;}
            {punctuation|\}}
            int end = flags{punctuation|(}pattern{punctuation|,} i + {number|1}{punctuation|)}{comment|;}
            if {punctuation|(}{function|end} >= pattern.length{punctuation|(}{punctuation|)} \|\| !directive{punctuation|(}pattern.charAt{punctuation|(}{function|end}{punctuation|)}{punctuation|)}{punctuation|)} {punctuation|\{}
                int stop = Math.min{punctuation|(}{function|end} + {number|1}{punctuation|,} pattern.length{punctuation|(}{punctuation|)}{punctuation|)}{comment|;}
                out.append{punctuation|(}pattern{punctuation|,} i{punctuation|,} stop{punctuation|)}{comment|;}
                i = stop{comment|;}
            {punctuation|\}} else {punctuation|\{}
                i = end + {number|1}{comment|;}
            {punctuation|\}}
        {punctuation|\}}
    {punctuation|\}}

    /** Reads flags and width{punctuation|,} and gives the offset of the directive's letter. */
    private int flags{punctuation|(}{function|String} pattern{punctuation|,} int from{punctuation|)} {punctuation|\{}
        padding = {number|0}{comment|;}
        letterCase = {number|0}{comment|;}
        colons = {number|0}{comment|;}
        width = -{number|1}{comment|;}
        for {punctuation|(}{keyword|int} i = from{comment|; i < pattern.length(); i++) \{}
            char c = pattern.charAt{punctuation|(}{function|i}{punctuation|)}{comment|;}
            if {punctuation|(}{function|c} == '-' \|\| c == '_' \|\| {punctuation|(}{function|c} == '{number|0}' && width < {number|0}{punctuation|)}{punctuation|)} {punctuation|\{}
                padding = c{comment|;}
            {punctuation|\}} else if {punctuation|(}{function|c} == '{operator|^}' \|\| c == '{operator|#}'{punctuation|)} {punctuation|\{}
                letterCase = c{comment|;}
            {punctuation|\}} else if {punctuation|(}{function|c} == ':'{punctuation|)} {punctuation|\{}
                colons++{comment|;}
            {punctuation|\}} else if {punctuation|(}{function|c} >= '{number|0}' && c <= '{number|9}'{punctuation|)} {punctuation|\{}
                width = Math.min{punctuation|(}WIDEST{punctuation|,} Math.max{punctuation|(}width{punctuation|,} {number|0}{punctuation|)} * {number|10} + c - '{number|0}'{punctuation|)}{comment|;}
            {punctuation|\}} else {punctuation|\{}
                return i{comment|;}
            {punctuation|\}}
        {punctuation|\}}
        return pattern.length{punctuation|(}{punctuation|)}{comment|;}
    {punctuation|\}}

    private boolean directive{punctuation|(}{keyword|char} letter{punctuation|)} {punctuation|\{}
        if {punctuation|(}{function|colons} > {number|0} && letter != 'z'{punctuation|)} {punctuation|\{}
            return {boolean|false}{comment|;}
        {punctuation|\}}
        return number{punctuation|(}{function|letter}{punctuation|)} \|\| name{punctuation|(}{function|letter}{punctuation|)} \|\| whole{punctuation|(}{function|letter}{punctuation|)}{comment|;}
    {punctuation|\}}

    private boolean number{punctuation|(}{keyword|char} letter{punctuation|)} {punctuation|\{}
        switch {punctuation|(}{function|letter}{punctuation|)} {punctuation|\{}
            case 'Y' -> number{punctuation|(}time.getYear{punctuation|(}{punctuation|)}{punctuation|,} time.getYear{punctuation|(}{punctuation|)} < {number|0} ? {number|5} : {number|4}{punctuation|,} '{number|0}'{punctuation|)}{comment|;}
            case 'C' -> number{punctuation|(}Math.floorDiv{punctuation|(}time.getYear{punctuation|(}{punctuation|)}{punctuation|,} {number|100}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} '{number|0}'{punctuation|)}{comment|;}
            case 'y' -> number{punctuation|(}Math.floorMod{punctuation|(}time.getYear{punctuation|(}{punctuation|)}{punctuation|,} {number|100}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} '{number|0}'{punctuation|)}{comment|;}
            case 'm' -> number{punctuation|(}time.getMonthValue{punctuation|(}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} '{number|0}'{punctuation|)}{comment|;}
            case 'd' -> number{punctuation|(}time.getDayOfMonth{punctuation|(}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} '{number|0}'{punctuation|)}{comment|;}
            case 'e' -> number{punctuation|(}time.getDayOfMonth{punctuation|(}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} ' '{punctuation|)}{comment|;}
            case 'j' -> number{punctuation|(}time.getDayOfYear{punctuation|(}{punctuation|)}{punctuation|,} {number|3}{punctuation|,} '{number|0}'{punctuation|)}{comment|;}
            case 'H' -> number{punctuation|(}time.getHour{punctuation|(}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} '{number|0}'{punctuation|)}{comment|;}
            case 'k' -> number{punctuation|(}time.getHour{punctuation|(}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} ' '{punctuation|)}{comment|;}
            case 'I' -> number{punctuation|(}hourOfHalfDay{punctuation|(}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} '{number|0}'{punctuation|)}{comment|;}
            case 'l' -> number{punctuation|(}hourOfHalfDay{punctuation|(}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} ' '{punctuation|)}{comment|;}
            case 'M' -> number{punctuation|(}time.getMinute{punctuation|(}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} '{number|0}'{punctuation|)}{comment|;}
            case 'S' -> number{punctuation|(}time.getSecond{punctuation|(}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} '{number|0}'{punctuation|)}{comment|;}
            case 'u' -> number{punctuation|(}time.getDayOfWeek{punctuation|(}{punctuation|)}.getValue{punctuation|(}{punctuation|)}{punctuation|,} {number|1}{punctuation|,} '{number|0}'{punctuation|)}{comment|;}
            case 'w' -> number{punctuation|(}sundayBased{punctuation|(}{punctuation|)}{punctuation|,} {number|1}{punctuation|,} '{number|0}'{punctuation|)}{comment|;}
            case 'G' -> number{punctuation|(}time.get{punctuation|(}{function|IsoFields.WEEK_BASED_YEAR}{punctuation|)}{punctuation|,} {number|4}{punctuation|,} '{number|0}'{punctuation|)}{comment|;}
            case 'g' -> number{punctuation|(}Math.floorMod{punctuation|(}time.get{punctuation|(}{function|IsoFields.WEEK_BASED_YEAR}{punctuation|)}{punctuation|,} {number|100}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} '{number|0}'{punctuation|)}{comment|;}
            case 'V' -> number{punctuation|(}time.get{punctuation|(}{function|IsoFields.WEEK_OF_WEEK_BASED_YEAR}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} '{number|0}'{punctuation|)}{comment|;}
            case 'U' -> number{punctuation|(}{punctuation|(}time.getDayOfYear{punctuation|(}{punctuation|)} + {number|6} - sundayBased{punctuation|(}{punctuation|)}{punctuation|)} / {number|7}{punctuation|,} {number|2}{punctuation|,} '{number|0}'{punctuation|)}{comment|;}
            case 'W' -> number{punctuation|(}{punctuation|(}time.getDayOfYear{punctuation|(}{punctuation|)} + {number|6} - {punctuation|(}sundayBased{punctuation|(}{punctuation|)} + {number|6}{punctuation|)} % {number|7}{punctuation|)} / {number|7}{punctuation|,} {number|2}{punctuation|,} '{number|0}'{punctuation|)}{comment|;}
            case 's' -> number{punctuation|(}time.toEpochSecond{punctuation|(}{punctuation|)}{punctuation|,} {number|1}{punctuation|,} '{number|0}'{punctuation|)}{comment|;}
            default -> {punctuation|\{}
                return {boolean|false}{comment|;}
            {punctuation|\}}
        {punctuation|\}}
        return {boolean|true}{comment|;}
    {punctuation|\}}

    private int hourOfHalfDay{punctuation|(}{punctuation|)} {punctuation|\{}
        int hour = time.get{punctuation|(}{function|ChronoField.CLOCK_HOUR_OF_AMPM}{punctuation|)}{comment|;}
        return hour == {number|0} ? {number|12} : hour{comment|;}
    {punctuation|\}}

    private int sundayBased{punctuation|(}{punctuation|)} {punctuation|\{}
        return time.getDayOfWeek{punctuation|(}{punctuation|)}.getValue{punctuation|(}{punctuation|)} % {number|7}{comment|;}
    {punctuation|\}}

    private boolean name{punctuation|(}{keyword|char} letter{punctuation|)} {punctuation|\{}
        switch {punctuation|(}{function|letter}{punctuation|)} {punctuation|\{}
            case 'A' -> text{punctuation|(}DAYS{punctuation|[}sundayBased{punctuation|(}{punctuation|)}{punctuation|]}{punctuation|)}{comment|;}
            case 'a' -> text{punctuation|(}DAYS{punctuation|[}sundayBased{punctuation|(}{punctuation|)}{punctuation|]}.substring{punctuation|(}{number|0}{punctuation|,} {number|3}{punctuation|)}{punctuation|)}{comment|;}
            case 'B' -> text{punctuation|(}MONTHS{punctuation|[}time.getMonthValue{punctuation|(}{punctuation|)} - {number|1}{punctuation|]}{punctuation|)}{comment|;}
            case 'b'{punctuation|,} 'h' -> text{punctuation|(}MONTHS{punctuation|[}time.getMonthValue{punctuation|(}{punctuation|)} - {number|1}{punctuation|]}.substring{punctuation|(}{number|0}{punctuation|,} {number|3}{punctuation|)}{punctuation|)}{comment|;}
            case 'p' -> {punctuation|\{}
                String half = time.getHour{punctuation|(}{punctuation|)} < {number|12} ? {string|"AM"} : {string|"PM"}{comment|;}
                text{punctuation|(}{function|letterCase} == '{operator|#}' ? half.toLowerCase{punctuation|(}{function|Locale.ROOT}{punctuation|)} : half{punctuation|)}{comment|;}
            {punctuation|\}}
            case 'P' -> text{punctuation|(}time.getHour{punctuation|(}{punctuation|)} < {number|12} ? {string|"am"} : {string|"pm"}{punctuation|)}{comment|;}
            case 'Z' -> text{punctuation|(}time.getOffset{punctuation|(}{punctuation|)}.equals{punctuation|(}{function|ZoneOffset.UTC}{punctuation|)} ? {string|"UTC"} : {string|""}{punctuation|)}{comment|;}
            case 'z' -> offset{punctuation|(}{punctuation|)}{comment|;}
            case 'L' -> fraction{punctuation|(}{function|width} < {number|0} ? {number|3} : width{punctuation|)}{comment|;}
            case 'N' -> fraction{punctuation|(}{function|width} < {number|0} ? {number|9} : width{punctuation|)}{comment|;}
            case 'n' -> text{punctuation|(}{string|"\\n"}{punctuation|)}{comment|;}
            case 't' -> text{punctuation|(}{string|"\\t"}{punctuation|)}{comment|;}
            case '%' -> text{punctuation|(}{string|"%"}{punctuation|)}{comment|;}
            default -> {punctuation|\{}
                return {boolean|false}{comment|;}
            {punctuation|\}}
        {punctuation|\}}
        return {boolean|true}{comment|;}
    {punctuation|\}}

    private boolean whole{punctuation|(}{keyword|char} letter{punctuation|)} {punctuation|\{}
        String pattern = switch {punctuation|(}{function|letter}{punctuation|)} {punctuation|\{}
            case 'c' -> {string|"%a %b %e %H:%M:%S %Y"}{comment|;}
            case 'D'{punctuation|,} 'x' -> {string|"%m/%d/%y"}{comment|;}
            case 'F' -> {string|"%Y-%m-%d"}{comment|;}
            case 'T'{punctuation|,} 'X' -> {string|"%H:%M:%S"}{comment|;}
            case 'R' -> {string|"%H:%M"}{comment|;}
            case 'r' -> {string|"%I:%M:%S %p"}{comment|;}
            case 'v' -> {string|"%e-%^b-%Y"}{comment|;}
            default -> {string|""}{comment|;}
        {punctuation|\}}{comment|;}
        if {punctuation|(}pattern.isEmpty{punctuation|(}{punctuation|)}{punctuation|)} {punctuation|\{}
            return {boolean|false}{comment|;}
        {punctuation|\}}
        text{punctuation|(}format{punctuation|(}time{punctuation|,} pattern{punctuation|)}{punctuation|)}{comment|;}
        return {boolean|true}{comment|;}
    {punctuation|\}}

    private void number{punctuation|(}{keyword|long} value{punctuation|,} int usual{punctuation|,} char usualPadding{punctuation|)} {punctuation|\{}
        char pad = padding == '_' ? ' ' : padding == '{number|0}' ? '{number|0}' : usualPadding{comment|;}
        int wanted = padding == '-' && width < {number|0} ? {number|0} : width < {number|0} ? usual : width{comment|;}
        String digits = Long.toString{punctuation|(}Math.abs{punctuation|(}{function|value}{punctuation|)}{punctuation|)}{comment|;}
        if {punctuation|(}{function|value} < {number|0} && pad == '{number|0}'{punctuation|)} {punctuation|\{}
            out.append{punctuation|(}{function|'-'}{punctuation|)}{comment|;}
        {punctuation|\}}
        for {punctuation|(}{keyword|int} i = digits.length{punctuation|(}{punctuation|)} + {punctuation|(}{function|value} < {number|0} ? {number|1} : {number|0}{punctuation|)}{comment|; i < wanted && padding != '-'; i++) \{}
            out.append{punctuation|(}{function|pad}{punctuation|)}{comment|;}
        {punctuation|\}}
        if {punctuation|(}{function|value} < {number|0} && pad != '{number|0}'{punctuation|)} {punctuation|\{}
            out.append{punctuation|(}{function|'-'}{punctuation|)}{comment|;}
        {punctuation|\}}
        out.append{punctuation|(}{function|digits}{punctuation|)}{comment|;}
    {punctuation|\}}

    private void text{punctuation|(}{function|String} name{punctuation|)} {punctuation|\{}
        for {punctuation|(}{keyword|int} i = name.length{punctuation|(}{punctuation|)}{comment|; i < width && padding != '-'; i++) \{}
            out.append{punctuation|(}{function|padding} == '{number|0}' ? '{number|0}' : ' '{punctuation|)}{comment|;}
        {punctuation|\}}
        boolean capitals = letterCase == '{operator|^}' \|\| {punctuation|(}{function|letterCase} == '{operator|#}' && !name.equals{punctuation|(}{string|"am"}{punctuation|)} && !name.equals{punctuation|(}{string|"pm"}{punctuation|)}{punctuation|)}{comment|;}
        out.append{punctuation|(}{function|capitals} ? name.toUpperCase{punctuation|(}{function|Locale.ROOT}{punctuation|)} : name{punctuation|)}{comment|;}
    {punctuation|\}}

    private void offset{punctuation|(}{punctuation|)} {punctuation|\{}
        int seconds = time.getOffset{punctuation|(}{punctuation|)}.getTotalSeconds{punctuation|(}{punctuation|)}{comment|;}
        int rest = Math.abs{punctuation|(}{function|seconds}{punctuation|)}{comment|;}
        StringBuilder made = new StringBuilder{punctuation|(}{number|9}{punctuation|)}{comment|;}
        two{punctuation|(}made{punctuation|,} rest / {number|3600}{punctuation|)}{comment|;}
        made.append{punctuation|(}{function|colons} > {number|0} ? {string|":"} : {string|""}{punctuation|)}{comment|;}
        two{punctuation|(}made{punctuation|,} rest / {number|60} % {number|60}{punctuation|)}{comment|;}
        if {punctuation|(}{function|colons} == {number|2}{punctuation|)} {punctuation|\{}
            two{punctuation|(}made.append{punctuation|(}':'{punctuation|)}{punctuation|,} rest % {number|60}{punctuation|)}{comment|;}
        {punctuation|\}}
        out.append{punctuation|(}{function|seconds} < {number|0} ? '-' : '+'{punctuation|)}{comment|;}
        for {punctuation|(}{keyword|int} i = made.length{punctuation|(}{punctuation|)} + {number|1}{comment|; i < width && padding != '-'; i++) \{}
            out.append{punctuation|(}{function|'}{number|0}'{punctuation|)}{comment|;}
        {punctuation|\}}
        out.append{punctuation|(}{function|made}{punctuation|)}{comment|;}
    {punctuation|\}}

    private static void two{punctuation|(}{function|StringBuilder} to{punctuation|,} int value{punctuation|)} {punctuation|\{}
        to.append{punctuation|(}{punctuation|(}{keyword|char}{punctuation|)} {punctuation|(}{function|'}{number|0}' + value / {number|10}{punctuation|)}{punctuation|)}.append{punctuation|(}{punctuation|(}{keyword|char}{punctuation|)} {punctuation|(}{function|'}{number|0}' + value % {number|10}{punctuation|)}{punctuation|)}{comment|;}
    {punctuation|\}}

    private void fraction{punctuation|(}{keyword|int} digits{punctuation|)} {punctuation|\{}
        String nanos = Long.toString{punctuation|(}{function|1_000_000_000L} + time.get{punctuation|(}{function|ChronoField.NANO_OF_SECOND}{punctuation|)}{punctuation|)}{comment|;}
        for {punctuation|(}{keyword|int} i = {number|1}{comment|; i <= digits; i++) \{}
            out.append{punctuation|(}{function|i} < nanos.length{punctuation|(}{punctuation|)} ? nanos.charAt{punctuation|(}{function|i}{punctuation|)} : '{number|0}'{punctuation|)}{comment|;}
        {punctuation|\}}
    {punctuation|\}}
{punctuation|\}}
