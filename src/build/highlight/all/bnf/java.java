package dev.jbuild.text;

import java.time.DayOfWeek;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoField;
import java.time.temporal.IsoFields;
import java.util.Locale;

/{operator|*}{operator|*}
 {operator|*} Dates by {operator|\{}@code strftime{operator|\}} patterns, as Ruby's {operator|\{}@code Time#strftime{operator|\}} reads them: flags {operator|\{}@code - 0 ^ # _ :{operator|\}}, a width, and
 {operator|*} English names whatever the machine's language is. What is no directive is copied.
 {operator|*}/
public final class Strftime {operator|\{}

    private static final String{operator|[}{operator|]} MONTHS = {operator|\{}
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
    {operator|\}};
    private static final String{operator|[}{operator|]} DAYS = {operator|\{}{string|"Sunday"}, {string|"Monday"}, {string|"Tuesday"}, {string|"Wednesday"}, {string|"Thursday"}, {string|"Friday"}, {string|"Saturday"}{operator|\}};
    private static final int WIDEST = 1024;

    private final OffsetDateTime time;
    private final StringBuilder out = new StringBuilder{operator|(}32{operator|)};
    private char padding;
    private char letterCase;
    private int colons;
    private int width;

    private Strftime{operator|(}OffsetDateTime time{operator|)} {operator|\{}
        this.time = time;
    {operator|\}}

    /{operator|*}{operator|*} The English name of a day of the week. {operator|*}/
    public static String dayName{operator|(}DayOfWeek day{operator|)} {operator|\{}
        return DAYS{operator|[}day.getValue{operator|(}{operator|)} % DAYS.length{operator|]};
    {operator|\}}

    /{operator|*}{operator|*} The date in the pattern's form. {operator|*}/
    public static String format{operator|(}OffsetDateTime time, String pattern{operator|)} {operator|\{}
        Strftime run = new Strftime{operator|(}time{operator|)};
        run.all{operator|(}pattern{operator|)};
        return run.out.toString{operator|(}{operator|)};
    {operator|\}}

    /{operator|*}{operator|*} A month's English name. {operator|*}/
    public static String monthName{operator|(}int month{operator|)} {operator|\{}
        return MONTHS{operator|[}month - 1{operator|]};
    {operator|\}}

    private void all{operator|(}String pattern{operator|)} {operator|\{}
        int i = 0;
        while {operator|(}i < pattern.length{operator|(}{operator|)}{operator|)} {operator|\{}
            char c = pattern.charAt{operator|(}i{operator|)};
            if {operator|(}c != {string|'%'}{operator|)} {operator|\{}
                out.append{operator|(}c{operator|)};
                i{operator|+}{operator|+};
                continue;
            {operator|\}}
            int end = flags{operator|(}pattern, i {operator|+} 1{operator|)};
            if {operator|(}end >= pattern.length{operator|(}{operator|)} {operator|\|}{operator|\|} !directive{operator|(}pattern.charAt{operator|(}end{operator|)}{operator|)}{operator|)} {operator|\{}
                int stop = Math.min{operator|(}end {operator|+} 1, pattern.length{operator|(}{operator|)}{operator|)};
                out.append{operator|(}pattern, i, stop{operator|)};
                i = stop;
            {operator|\}} else {operator|\{}
                i = end {operator|+} 1;
            {operator|\}}
        {operator|\}}
    {operator|\}}

    /{operator|*}{operator|*} Reads flags and width, and gives the offset of the directive's letter. {operator|*}/
    private int flags{operator|(}String pattern, int from{operator|)} {operator|\{}
        padding = 0;
        letterCase = 0;
        colons = 0;
        width = -1;
        for {operator|(}int i = from; i < pattern.length{operator|(}{operator|)}; i{operator|+}{operator|+}{operator|)} {operator|\{}
            char c = pattern.charAt{operator|(}i{operator|)};
            if {operator|(}c == {string|'-'} {operator|\|}{operator|\|} c == {string|'_'} {operator|\|}{operator|\|} {operator|(}c == {string|'0'} && width < 0{operator|)}{operator|)} {operator|\{}
                padding = c;
            {operator|\}} else if {operator|(}c == {string|'^'} {operator|\|}{operator|\|} c == {string|'#'}{operator|)} {operator|\{}
                letterCase = c;
            {operator|\}} else if {operator|(}c == {string|':'}{operator|)} {operator|\{}
                colons{operator|+}{operator|+};
            {operator|\}} else if {operator|(}c >= {string|'0'} && c <= {string|'9'}{operator|)} {operator|\{}
                width = Math.min{operator|(}WIDEST, Math.max{operator|(}width, 0{operator|)} {operator|*} 10 {operator|+} c - {string|'0'}{operator|)};
            {operator|\}} else {operator|\{}
                return i;
            {operator|\}}
        {operator|\}}
        return pattern.length{operator|(}{operator|)};
    {operator|\}}

    private boolean directive{operator|(}char letter{operator|)} {operator|\{}
        if {operator|(}colons > 0 && letter != {string|'z'}{operator|)} {operator|\{}
            return false;
        {operator|\}}
        return number{operator|(}letter{operator|)} {operator|\|}{operator|\|} name{operator|(}letter{operator|)} {operator|\|}{operator|\|} whole{operator|(}letter{operator|)};
    {operator|\}}

    private boolean number{operator|(}char letter{operator|)} {operator|\{}
        switch {operator|(}letter{operator|)} {operator|\{}
            case {string|'Y'} -> number{operator|(}time.getYear{operator|(}{operator|)}, time.getYear{operator|(}{operator|)} < 0 {operator|?} 5 : 4, {string|'0'}{operator|)};
            case {string|'C'} -> number{operator|(}Math.floorDiv{operator|(}time.getYear{operator|(}{operator|)}, 100{operator|)}, 2, {string|'0'}{operator|)};
            case {string|'y'} -> number{operator|(}Math.floorMod{operator|(}time.getYear{operator|(}{operator|)}, 100{operator|)}, 2, {string|'0'}{operator|)};
            case {string|'m'} -> number{operator|(}time.getMonthValue{operator|(}{operator|)}, 2, {string|'0'}{operator|)};
            case {string|'d'} -> number{operator|(}time.getDayOfMonth{operator|(}{operator|)}, 2, {string|'0'}{operator|)};
            case {string|'e'} -> number{operator|(}time.getDayOfMonth{operator|(}{operator|)}, 2, {string|' '}{operator|)};
            case {string|'j'} -> number{operator|(}time.getDayOfYear{operator|(}{operator|)}, 3, {string|'0'}{operator|)};
            case {string|'H'} -> number{operator|(}time.getHour{operator|(}{operator|)}, 2, {string|'0'}{operator|)};
            case {string|'k'} -> number{operator|(}time.getHour{operator|(}{operator|)}, 2, {string|' '}{operator|)};
            case {string|'I'} -> number{operator|(}hourOfHalfDay{operator|(}{operator|)}, 2, {string|'0'}{operator|)};
            case {string|'l'} -> number{operator|(}hourOfHalfDay{operator|(}{operator|)}, 2, {string|' '}{operator|)};
            case {string|'M'} -> number{operator|(}time.getMinute{operator|(}{operator|)}, 2, {string|'0'}{operator|)};
            case {string|'S'} -> number{operator|(}time.getSecond{operator|(}{operator|)}, 2, {string|'0'}{operator|)};
            case {string|'u'} -> number{operator|(}time.getDayOfWeek{operator|(}{operator|)}.getValue{operator|(}{operator|)}, 1, {string|'0'}{operator|)};
            case {string|'w'} -> number{operator|(}sundayBased{operator|(}{operator|)}, 1, {string|'0'}{operator|)};
            case {string|'G'} -> number{operator|(}time.get{operator|(}IsoFields.WEEK_BASED_YEAR{operator|)}, 4, {string|'0'}{operator|)};
            case {string|'g'} -> number{operator|(}Math.floorMod{operator|(}time.get{operator|(}IsoFields.WEEK_BASED_YEAR{operator|)}, 100{operator|)}, 2, {string|'0'}{operator|)};
            case {string|'V'} -> number{operator|(}time.get{operator|(}IsoFields.WEEK_OF_WEEK_BASED_YEAR{operator|)}, 2, {string|'0'}{operator|)};
            case {string|'U'} -> number{operator|(}{operator|(}time.getDayOfYear{operator|(}{operator|)} {operator|+} 6 - sundayBased{operator|(}{operator|)}{operator|)} / 7, 2, {string|'0'}{operator|)};
            case {string|'W'} -> number{operator|(}{operator|(}time.getDayOfYear{operator|(}{operator|)} {operator|+} 6 - {operator|(}sundayBased{operator|(}{operator|)} {operator|+} 6{operator|)} % 7{operator|)} / 7, 2, {string|'0'}{operator|)};
            case {string|'s'} -> number{operator|(}time.toEpochSecond{operator|(}{operator|)}, 1, {string|'0'}{operator|)};
            default -> {operator|\{}
                return false;
            {operator|\}}
        {operator|\}}
        return true;
    {operator|\}}

    private int hourOfHalfDay{operator|(}{operator|)} {operator|\{}
        int hour = time.get{operator|(}ChronoField.CLOCK_HOUR_OF_AMPM{operator|)};
        return hour == 0 {operator|?} 12 : hour;
    {operator|\}}

    private int sundayBased{operator|(}{operator|)} {operator|\{}
        return time.getDayOfWeek{operator|(}{operator|)}.getValue{operator|(}{operator|)} % 7;
    {operator|\}}

    private boolean name{operator|(}char letter{operator|)} {operator|\{}
        switch {operator|(}letter{operator|)} {operator|\{}
            case {string|'A'} -> text{operator|(}DAYS{operator|[}sundayBased{operator|(}{operator|)}{operator|]}{operator|)};
            case {string|'a'} -> text{operator|(}DAYS{operator|[}sundayBased{operator|(}{operator|)}{operator|]}.substring{operator|(}0, 3{operator|)}{operator|)};
            case {string|'B'} -> text{operator|(}MONTHS{operator|[}time.getMonthValue{operator|(}{operator|)} - 1{operator|]}{operator|)};
            case {string|'b'}, {string|'h'} -> text{operator|(}MONTHS{operator|[}time.getMonthValue{operator|(}{operator|)} - 1{operator|]}.substring{operator|(}0, 3{operator|)}{operator|)};
            case {string|'p'} -> {operator|\{}
                String half = time.getHour{operator|(}{operator|)} < 12 {operator|?} {string|"AM"} : {string|"PM"};
                text{operator|(}letterCase == {string|'#'} {operator|?} half.toLowerCase{operator|(}Locale.ROOT{operator|)} : half{operator|)};
            {operator|\}}
            case {string|'P'} -> text{operator|(}time.getHour{operator|(}{operator|)} < 12 {operator|?} {string|"am"} : {string|"pm"}{operator|)};
            case {string|'Z'} -> text{operator|(}time.getOffset{operator|(}{operator|)}.equals{operator|(}ZoneOffset.UTC{operator|)} {operator|?} {string|"UTC"} : {string|""}{operator|)};
            case {string|'z'} -> offset{operator|(}{operator|)};
            case {string|'L'} -> fraction{operator|(}width < 0 {operator|?} 3 : width{operator|)};
            case {string|'N'} -> fraction{operator|(}width < 0 {operator|?} 9 : width{operator|)};
            case {string|'n'} -> text{operator|(}{string|"\\n"}{operator|)};
            case {string|'t'} -> text{operator|(}{string|"\\t"}{operator|)};
            case {string|'%'} -> text{operator|(}{string|"%"}{operator|)};
            default -> {operator|\{}
                return false;
            {operator|\}}
        {operator|\}}
        return true;
    {operator|\}}

    private boolean whole{operator|(}char letter{operator|)} {operator|\{}
        String pattern = switch {operator|(}letter{operator|)} {operator|\{}
            case {string|'c'} -> {string|"%a %b %e %H:%M:%S %Y"};
            case {string|'D'}, {string|'x'} -> {string|"%m/%d/%y"};
            case {string|'F'} -> {string|"%Y-%m-%d"};
            case {string|'T'}, {string|'X'} -> {string|"%H:%M:%S"};
            case {string|'R'} -> {string|"%H:%M"};
            case {string|'r'} -> {string|"%I:%M:%S %p"};
            case {string|'v'} -> {string|"%e-%^b-%Y"};
            default -> {string|""};
        {operator|\}};
        if {operator|(}pattern.isEmpty{operator|(}{operator|)}{operator|)} {operator|\{}
            return false;
        {operator|\}}
        text{operator|(}format{operator|(}time, pattern{operator|)}{operator|)};
        return true;
    {operator|\}}

    private void number{operator|(}long value, int usual, char usualPadding{operator|)} {operator|\{}
        char pad = padding == {string|'_'} {operator|?} {string|' '} : padding == {string|'0'} {operator|?} {string|'0'} : usualPadding;
        int wanted = padding == {string|'-'} && width < 0 {operator|?} 0 : width < 0 {operator|?} usual : width;
        String digits = Long.toString{operator|(}Math.abs{operator|(}value{operator|)}{operator|)};
        if {operator|(}value < 0 && pad == {string|'0'}{operator|)} {operator|\{}
            out.append{operator|(}{string|'-'}{operator|)};
        {operator|\}}
        for {operator|(}int i = digits.length{operator|(}{operator|)} {operator|+} {operator|(}value < 0 {operator|?} 1 : 0{operator|)}; i < wanted && padding != {string|'-'}; i{operator|+}{operator|+}{operator|)} {operator|\{}
            out.append{operator|(}pad{operator|)};
        {operator|\}}
        if {operator|(}value < 0 && pad != {string|'0'}{operator|)} {operator|\{}
            out.append{operator|(}{string|'-'}{operator|)};
        {operator|\}}
        out.append{operator|(}digits{operator|)};
    {operator|\}}

    private void text{operator|(}String name{operator|)} {operator|\{}
        for {operator|(}int i = name.length{operator|(}{operator|)}; i < width && padding != {string|'-'}; i{operator|+}{operator|+}{operator|)} {operator|\{}
            out.append{operator|(}padding == {string|'0'} {operator|?} {string|'0'} : {string|' '}{operator|)};
        {operator|\}}
        boolean capitals = letterCase == {string|'^'} {operator|\|}{operator|\|} {operator|(}letterCase == {string|'#'} && !name.equals{operator|(}{string|"am"}{operator|)} && !name.equals{operator|(}{string|"pm"}{operator|)}{operator|)};
        out.append{operator|(}capitals {operator|?} name.toUpperCase{operator|(}Locale.ROOT{operator|)} : name{operator|)};
    {operator|\}}

    private void offset{operator|(}{operator|)} {operator|\{}
        int seconds = time.getOffset{operator|(}{operator|)}.getTotalSeconds{operator|(}{operator|)};
        int rest = Math.abs{operator|(}seconds{operator|)};
        StringBuilder made = new StringBuilder{operator|(}9{operator|)};
        two{operator|(}made, rest / 3600{operator|)};
        made.append{operator|(}colons > 0 {operator|?} {string|":"} : {string|""}{operator|)};
        two{operator|(}made, rest / 60 % 60{operator|)};
        if {operator|(}colons == 2{operator|)} {operator|\{}
            two{operator|(}made.append{operator|(}{string|':'}{operator|)}, rest % 60{operator|)};
        {operator|\}}
        out.append{operator|(}seconds < 0 {operator|?} {string|'-'} : {string|'+'}{operator|)};
        for {operator|(}int i = made.length{operator|(}{operator|)} {operator|+} 1; i < width && padding != {string|'-'}; i{operator|+}{operator|+}{operator|)} {operator|\{}
            out.append{operator|(}{string|'0'}{operator|)};
        {operator|\}}
        out.append{operator|(}made{operator|)};
    {operator|\}}

    private static void two{operator|(}StringBuilder to, int value{operator|)} {operator|\{}
        to.append{operator|(}{operator|(}char{operator|)} {operator|(}{string|'0'} {operator|+} value / 10{operator|)}{operator|)}.append{operator|(}{operator|(}char{operator|)} {operator|(}{string|'0'} {operator|+} value % 10{operator|)}{operator|)};
    {operator|\}}

    private void fraction{operator|(}int digits{operator|)} {operator|\{}
        String nanos = Long.toString{operator|(}1_000_000_000L {operator|+} time.get{operator|(}ChronoField.NANO_OF_SECOND{operator|)}{operator|)};
        for {operator|(}int i = 1; i <= digits; i{operator|+}{operator|+}{operator|)} {operator|\{}
            out.append{operator|(}i < nanos.length{operator|(}{operator|)} {operator|?} nanos.charAt{operator|(}i{operator|)} : {string|'0'}{operator|)};
        {operator|\}}
    {operator|\}}
{operator|\}}
