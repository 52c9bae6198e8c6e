package dev.jbuild.text;

import java.time.DayOfWeek;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoField;
import java.time.temporal.IsoFields;
import java.util.Locale;

{comment|/**
 * Dates by \{@code strftime\} patterns, as Ruby's \{@code Time#strftime\} reads them: flags \{@code - 0 ^ # _ :\}, a width, and
 * English names whatever the machine's language is. What is no directive is copied.
 */}
public final class Strftime {punctuation|\{}

    private static final String{punctuation|[}{punctuation|]} MONTHS = {punctuation|\{}
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
    private static final String{punctuation|[}{punctuation|]} DAYS = {punctuation|\{}{string|"Sunday"}, {string|"Monday"}, {string|"Tuesday"}, {string|"Wednesday"}, {string|"Thursday"}, {string|"Friday"}, {string|"Saturday"}{punctuation|\}};
    private static final int WIDEST = {number|1024};

    private final OffsetDateTime time;
    private final StringBuilder out = new StringBuilder{punctuation|(}{number|32}{punctuation|)};
    private char padding;
    private char letterCase;
    private int colons;
    private int width;

    private Strftime{punctuation|(}OffsetDateTime time{punctuation|)} {punctuation|\{}
        this.time = time;
    {punctuation|\}}

    {comment|/** The English name of a day of the week. */}
    public static String dayName{punctuation|(}DayOfWeek day{punctuation|)} {punctuation|\{}
        return DAYS{punctuation|[}day.getValue{punctuation|(}{punctuation|)} {operator|%} DAYS.length{punctuation|]};
    {punctuation|\}}

    {comment|/** The date in the pattern's form. */}
    public static String format{punctuation|(}OffsetDateTime time, String pattern{punctuation|)} {punctuation|\{}
        Strftime run = new Strftime{punctuation|(}time{punctuation|)};
        run.all{punctuation|(}pattern{punctuation|)};
        return run.out.toString{punctuation|(}{punctuation|)};
    {punctuation|\}}

    {comment|/** A month's English name. */}
    public static String monthName{punctuation|(}int month{punctuation|)} {punctuation|\{}
        return MONTHS{punctuation|[}month {operator|-} {number|1}{punctuation|]};
    {punctuation|\}}

    private void all{punctuation|(}String pattern{punctuation|)} {punctuation|\{}
        int i = {number|0};
        while {punctuation|(}i {operator|<} pattern.length{punctuation|(}{punctuation|)}{punctuation|)} {punctuation|\{}
            char c = pattern.charAt{punctuation|(}i{punctuation|)};
            if {punctuation|(}c {operator|!=} {string|'%'}{punctuation|)} {punctuation|\{}
                out.append{punctuation|(}c{punctuation|)};
                i{operator|+}{operator|+};
                continue;
            {punctuation|\}}
            int end = flags{punctuation|(}pattern, i {operator|+} {number|1}{punctuation|)};
            if {punctuation|(}end {operator|>=} pattern.length{punctuation|(}{punctuation|)} {operator|\|\|} {operator|!}directive{punctuation|(}pattern.charAt{punctuation|(}end{punctuation|)}{punctuation|)}{punctuation|)} {punctuation|\{}
                int stop = Math.min{punctuation|(}end {operator|+} {number|1}, pattern.length{punctuation|(}{punctuation|)}{punctuation|)};
                out.append{punctuation|(}pattern, i, stop{punctuation|)};
                i = stop;
            {punctuation|\}} else {punctuation|\{}
                i = end {operator|+} {number|1};
            {punctuation|\}}
        {punctuation|\}}
    {punctuation|\}}

    {comment|/** Reads flags and width, and gives the offset of the directive's letter. */}
    private int flags{punctuation|(}String pattern, int from{punctuation|)} {punctuation|\{}
        padding = {number|0};
        letterCase = {number|0};
        colons = {number|0};
        width = {number|-1};
        for {punctuation|(}int i = from; i {operator|<} pattern.length{punctuation|(}{punctuation|)}; i{operator|+}{operator|+}{punctuation|)} {punctuation|\{}
            char c = pattern.charAt{punctuation|(}i{punctuation|)};
            if {punctuation|(}c {operator|==} {string|'-'} {operator|\|\|} c {operator|==} {string|'_'} {operator|\|\|} {punctuation|(}c {operator|==} {string|'0'} {operator|&&} width {operator|<} {number|0}{punctuation|)}{punctuation|)} {punctuation|\{}
                padding = c;
            {punctuation|\}} else if {punctuation|(}c {operator|==} {string|'^'} {operator|\|\|} c {operator|==} {string|'#'}{punctuation|)} {punctuation|\{}
                letterCase = c;
            {punctuation|\}} else if {punctuation|(}c {operator|==} {string|':'}{punctuation|)} {punctuation|\{}
                colons{operator|+}{operator|+};
            {punctuation|\}} else if {punctuation|(}c {operator|>=} {string|'0'} {operator|&&} c {operator|<=} {string|'9'}{punctuation|)} {punctuation|\{}
                width = Math.min{punctuation|(}WIDEST, Math.max{punctuation|(}width, {number|0}{punctuation|)} {operator|*} {number|10} {operator|+} c {operator|-} {string|'0'}{punctuation|)};
            {punctuation|\}} else {punctuation|\{}
                return i;
            {punctuation|\}}
        {punctuation|\}}
        return pattern.length{punctuation|(}{punctuation|)};
    {punctuation|\}}

    private boolean directive{punctuation|(}char letter{punctuation|)} {punctuation|\{}
        if {punctuation|(}colons {operator|>} {number|0} {operator|&&} letter {operator|!=} {string|'z'}{punctuation|)} {punctuation|\{}
            return {boolean|false};
        {punctuation|\}}
        return number{punctuation|(}letter{punctuation|)} {operator|\|\|} name{punctuation|(}letter{punctuation|)} {operator|\|\|} whole{punctuation|(}letter{punctuation|)};
    {punctuation|\}}

    private boolean number{punctuation|(}char letter{punctuation|)} {punctuation|\{}
        switch {punctuation|(}letter{punctuation|)} {punctuation|\{}
            case {string|'Y'} {operator|-}{operator|>} number{punctuation|(}time.getYear{punctuation|(}{punctuation|)}, time.getYear{punctuation|(}{punctuation|)} {operator|<} {number|0} ? {number|5} : {number|4}, {string|'0'}{punctuation|)};
            case {string|'C'} {operator|-}{operator|>} number{punctuation|(}Math.floorDiv{punctuation|(}time.getYear{punctuation|(}{punctuation|)}, {number|100}{punctuation|)}, {number|2}, {string|'0'}{punctuation|)};
            case {string|'y'} {operator|-}{operator|>} number{punctuation|(}Math.floorMod{punctuation|(}time.getYear{punctuation|(}{punctuation|)}, {number|100}{punctuation|)}, {number|2}, {string|'0'}{punctuation|)};
            case {string|'m'} {operator|-}{operator|>} number{punctuation|(}time.getMonthValue{punctuation|(}{punctuation|)}, {number|2}, {string|'0'}{punctuation|)};
            case {string|'d'} {operator|-}{operator|>} number{punctuation|(}time.getDayOfMonth{punctuation|(}{punctuation|)}, {number|2}, {string|'0'}{punctuation|)};
            case {string|'e'} {operator|-}{operator|>} number{punctuation|(}time.getDayOfMonth{punctuation|(}{punctuation|)}, {number|2}, {string|' '}{punctuation|)};
            case {string|'j'} {operator|-}{operator|>} number{punctuation|(}time.getDayOfYear{punctuation|(}{punctuation|)}, {number|3}, {string|'0'}{punctuation|)};
            case {string|'H'} {operator|-}{operator|>} number{punctuation|(}time.getHour{punctuation|(}{punctuation|)}, {number|2}, {string|'0'}{punctuation|)};
            case {string|'k'} {operator|-}{operator|>} number{punctuation|(}time.getHour{punctuation|(}{punctuation|)}, {number|2}, {string|' '}{punctuation|)};
            case {string|'I'} {operator|-}{operator|>} number{punctuation|(}hourOfHalfDay{punctuation|(}{punctuation|)}, {number|2}, {string|'0'}{punctuation|)};
            case {string|'l'} {operator|-}{operator|>} number{punctuation|(}hourOfHalfDay{punctuation|(}{punctuation|)}, {number|2}, {string|' '}{punctuation|)};
            case {string|'M'} {operator|-}{operator|>} number{punctuation|(}time.getMinute{punctuation|(}{punctuation|)}, {number|2}, {string|'0'}{punctuation|)};
            case {string|'S'} {operator|-}{operator|>} number{punctuation|(}time.getSecond{punctuation|(}{punctuation|)}, {number|2}, {string|'0'}{punctuation|)};
            case {string|'u'} {operator|-}{operator|>} number{punctuation|(}time.getDayOfWeek{punctuation|(}{punctuation|)}.getValue{punctuation|(}{punctuation|)}, {number|1}, {string|'0'}{punctuation|)};
            case {string|'w'} {operator|-}{operator|>} number{punctuation|(}sundayBased{punctuation|(}{punctuation|)}, {number|1}, {string|'0'}{punctuation|)};
            case {string|'G'} {operator|-}{operator|>} number{punctuation|(}time.get{punctuation|(}IsoFields.WEEK_BASED_YEAR{punctuation|)}, {number|4}, {string|'0'}{punctuation|)};
            case {string|'g'} {operator|-}{operator|>} number{punctuation|(}Math.floorMod{punctuation|(}time.get{punctuation|(}IsoFields.WEEK_BASED_YEAR{punctuation|)}, {number|100}{punctuation|)}, {number|2}, {string|'0'}{punctuation|)};
            case {string|'V'} {operator|-}{operator|>} number{punctuation|(}time.get{punctuation|(}IsoFields.WEEK_OF_WEEK_BASED_YEAR{punctuation|)}, {number|2}, {string|'0'}{punctuation|)};
            case {string|'U'} {operator|-}{operator|>} number{punctuation|(}{punctuation|(}time.getDayOfYear{punctuation|(}{punctuation|)} {operator|+} {number|6} {operator|-} sundayBased{punctuation|(}{punctuation|)}{punctuation|)} {operator|/} {number|7}, {number|2}, {string|'0'}{punctuation|)};
            case {string|'W'} {operator|-}{operator|>} number{punctuation|(}{punctuation|(}time.getDayOfYear{punctuation|(}{punctuation|)} {operator|+} {number|6} {operator|-} {punctuation|(}sundayBased{punctuation|(}{punctuation|)} {operator|+} {number|6}{punctuation|)} {operator|%} {number|7}{punctuation|)} {operator|/} {number|7}, {number|2}, {string|'0'}{punctuation|)};
            case {string|'s'} {operator|-}{operator|>} number{punctuation|(}time.toEpochSecond{punctuation|(}{punctuation|)}, {number|1}, {string|'0'}{punctuation|)};
            default {operator|-}{operator|>} {punctuation|\{}
                return {boolean|false};
            {punctuation|\}}
        {punctuation|\}}
        return {boolean|true};
    {punctuation|\}}

    private int hourOfHalfDay{punctuation|(}{punctuation|)} {punctuation|\{}
        int hour = time.get{punctuation|(}ChronoField.CLOCK_HOUR_OF_AMPM{punctuation|)};
        return hour {operator|==} {number|0} ? {number|12} : hour;
    {punctuation|\}}

    private int sundayBased{punctuation|(}{punctuation|)} {punctuation|\{}
        return time.getDayOfWeek{punctuation|(}{punctuation|)}.getValue{punctuation|(}{punctuation|)} {operator|%} {number|7};
    {punctuation|\}}

    private boolean name{punctuation|(}char letter{punctuation|)} {punctuation|\{}
        switch {punctuation|(}letter{punctuation|)} {punctuation|\{}
            case {string|'A'} {operator|-}{operator|>} text{punctuation|(}DAYS{punctuation|[}sundayBased{punctuation|(}{punctuation|)}{punctuation|]}{punctuation|)};
            case {string|'a'} {operator|-}{operator|>} text{punctuation|(}DAYS{punctuation|[}sundayBased{punctuation|(}{punctuation|)}{punctuation|]}.substring{punctuation|(}{number|0}, {number|3}{punctuation|)}{punctuation|)};
            case {string|'B'} {operator|-}{operator|>} text{punctuation|(}MONTHS{punctuation|[}time.getMonthValue{punctuation|(}{punctuation|)} {operator|-} {number|1}{punctuation|]}{punctuation|)};
            case {string|'b'}, {string|'h'} {operator|-}{operator|>} text{punctuation|(}MONTHS{punctuation|[}time.getMonthValue{punctuation|(}{punctuation|)} {operator|-} {number|1}{punctuation|]}.substring{punctuation|(}{number|0}, {number|3}{punctuation|)}{punctuation|)};
            case {string|'p'} {operator|-}{operator|>} {punctuation|\{}
                String half = time.getHour{punctuation|(}{punctuation|)} {operator|<} {number|12} ? {string|"AM"} : {string|"PM"};
                text{punctuation|(}letterCase {operator|==} {string|'#'} ? half.toLowerCase{punctuation|(}Locale.ROOT{punctuation|)} : half{punctuation|)};
            {punctuation|\}}
            case {string|'P'} {operator|-}{operator|>} text{punctuation|(}time.getHour{punctuation|(}{punctuation|)} {operator|<} {number|12} ? {string|"am"} : {string|"pm"}{punctuation|)};
            case {string|'Z'} {operator|-}{operator|>} text{punctuation|(}time.getOffset{punctuation|(}{punctuation|)}.equals{punctuation|(}ZoneOffset.UTC{punctuation|)} ? {string|"UTC"} : {string|""}{punctuation|)};
            case {string|'z'} {operator|-}{operator|>} offset{punctuation|(}{punctuation|)};
            case {string|'L'} {operator|-}{operator|>} fraction{punctuation|(}width {operator|<} {number|0} ? {number|3} : width{punctuation|)};
            case {string|'N'} {operator|-}{operator|>} fraction{punctuation|(}width {operator|<} {number|0} ? {number|9} : width{punctuation|)};
            case {string|'n'} {operator|-}{operator|>} text{punctuation|(}{string|"\\n"}{punctuation|)};
            case {string|'t'} {operator|-}{operator|>} text{punctuation|(}{string|"\\t"}{punctuation|)};
            case {string|'%'} {operator|-}{operator|>} text{punctuation|(}{string|"%"}{punctuation|)};
            default {operator|-}{operator|>} {punctuation|\{}
                return {boolean|false};
            {punctuation|\}}
        {punctuation|\}}
        return {boolean|true};
    {punctuation|\}}

    private boolean whole{punctuation|(}char letter{punctuation|)} {punctuation|\{}
        String pattern = switch {punctuation|(}letter{punctuation|)} {punctuation|\{}
            case {string|'c'} {operator|-}{operator|>} {string|"%a %b %e %H:%M:%S %Y"};
            case {string|'D'}, {string|'x'} {operator|-}{operator|>} {string|"%m/%d/%y"};
            case {string|'F'} {operator|-}{operator|>} {string|"%Y-%m-%d"};
            case {string|'T'}, {string|'X'} {operator|-}{operator|>} {string|"%H:%M:%S"};
            case {string|'R'} {operator|-}{operator|>} {string|"%H:%M"};
            case {string|'r'} {operator|-}{operator|>} {string|"%I:%M:%S %p"};
            case {string|'v'} {operator|-}{operator|>} {string|"%e-%^b-%Y"};
            default {operator|-}{operator|>} {string|""};
        {punctuation|\}};
        if {punctuation|(}pattern.isEmpty{punctuation|(}{punctuation|)}{punctuation|)} {punctuation|\{}
            return {boolean|false};
        {punctuation|\}}
        text{punctuation|(}format{punctuation|(}time, pattern{punctuation|)}{punctuation|)};
        return {boolean|true};
    {punctuation|\}}

    private void number{punctuation|(}long value, int usual, char usualPadding{punctuation|)} {punctuation|\{}
        char pad = padding {operator|==} {string|'_'} ? {string|' '} : padding {operator|==} {string|'0'} ? {string|'0'} : usualPadding;
        int wanted = padding {operator|==} {string|'-'} {operator|&&} width {operator|<} {number|0} ? {number|0} : width {operator|<} {number|0} ? usual : width;
        String digits = Long.toString{punctuation|(}Math.abs{punctuation|(}value{punctuation|)}{punctuation|)};
        if {punctuation|(}value {operator|<} {number|0} {operator|&&} pad {operator|==} {string|'0'}{punctuation|)} {punctuation|\{}
            out.append{punctuation|(}{string|'-'}{punctuation|)};
        {punctuation|\}}
        for {punctuation|(}int i = digits.length{punctuation|(}{punctuation|)} {operator|+} {punctuation|(}value {operator|<} {number|0} ? {number|1} : {number|0}{punctuation|)}; i {operator|<} wanted {operator|&&} padding {operator|!=} {string|'-'}; i{operator|+}{operator|+}{punctuation|)} {punctuation|\{}
            out.append{punctuation|(}pad{punctuation|)};
        {punctuation|\}}
        if {punctuation|(}value {operator|<} {number|0} {operator|&&} pad {operator|!=} {string|'0'}{punctuation|)} {punctuation|\{}
            out.append{punctuation|(}{string|'-'}{punctuation|)};
        {punctuation|\}}
        out.append{punctuation|(}digits{punctuation|)};
    {punctuation|\}}

    private void text{punctuation|(}String name{punctuation|)} {punctuation|\{}
        for {punctuation|(}int i = name.length{punctuation|(}{punctuation|)}; i {operator|<} width {operator|&&} padding {operator|!=} {string|'-'}; i{operator|+}{operator|+}{punctuation|)} {punctuation|\{}
            out.append{punctuation|(}padding {operator|==} {string|'0'} ? {string|'0'} : {string|' '}{punctuation|)};
        {punctuation|\}}
        boolean capitals = letterCase {operator|==} {string|'^'} {operator|\|\|} {punctuation|(}letterCase {operator|==} {string|'#'} {operator|&&} {operator|!}name.equals{punctuation|(}{string|"am"}{punctuation|)} {operator|&&} {operator|!}name.equals{punctuation|(}{string|"pm"}{punctuation|)}{punctuation|)};
        out.append{punctuation|(}capitals ? name.toUpperCase{punctuation|(}Locale.ROOT{punctuation|)} : name{punctuation|)};
    {punctuation|\}}

    private void offset{punctuation|(}{punctuation|)} {punctuation|\{}
        int seconds = time.getOffset{punctuation|(}{punctuation|)}.getTotalSeconds{punctuation|(}{punctuation|)};
        int rest = Math.abs{punctuation|(}seconds{punctuation|)};
        StringBuilder made = new StringBuilder{punctuation|(}{number|9}{punctuation|)};
        two{punctuation|(}made, rest {operator|/} {number|3600}{punctuation|)};
        made.append{punctuation|(}colons {operator|>} {number|0} ? {string|":"} : {string|""}{punctuation|)};
        two{punctuation|(}made, rest {operator|/} {number|60} {operator|%} {number|60}{punctuation|)};
        if {punctuation|(}colons {operator|==} {number|2}{punctuation|)} {punctuation|\{}
            two{punctuation|(}made.append{punctuation|(}{string|':'}{punctuation|)}, rest {operator|%} {number|60}{punctuation|)};
        {punctuation|\}}
        out.append{punctuation|(}seconds {operator|<} {number|0} ? {string|'-'} : {string|'+'}{punctuation|)};
        for {punctuation|(}int i = made.length{punctuation|(}{punctuation|)} {operator|+} {number|1}; i {operator|<} width {operator|&&} padding {operator|!=} {string|'-'}; i{operator|+}{operator|+}{punctuation|)} {punctuation|\{}
            out.append{punctuation|(}{string|'0'}{punctuation|)};
        {punctuation|\}}
        out.append{punctuation|(}made{punctuation|)};
    {punctuation|\}}

    private static void two{punctuation|(}StringBuilder to, int value{punctuation|)} {punctuation|\{}
        to.append{punctuation|(}{punctuation|(}char{punctuation|)} {punctuation|(}{string|'0'} {operator|+} value {operator|/} {number|10}{punctuation|)}{punctuation|)}.append{punctuation|(}{punctuation|(}char{punctuation|)} {punctuation|(}{string|'0'} {operator|+} value {operator|%} {number|10}{punctuation|)}{punctuation|)};
    {punctuation|\}}

    private void fraction{punctuation|(}int digits{punctuation|)} {punctuation|\{}
        String nanos = Long.toString{punctuation|(}1_000_000_000L {operator|+} time.get{punctuation|(}ChronoField.NANO_OF_SECOND{punctuation|)}{punctuation|)};
        for {punctuation|(}int i = {number|1}; i {operator|<=} digits; i{operator|+}{operator|+}{punctuation|)} {punctuation|\{}
            out.append{punctuation|(}i {operator|<} nanos.length{punctuation|(}{punctuation|)} ? nanos.charAt{punctuation|(}i{punctuation|)} : {string|'0'}{punctuation|)};
        {punctuation|\}}
    {punctuation|\}}
{punctuation|\}}
