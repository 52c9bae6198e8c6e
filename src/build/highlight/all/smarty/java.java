package dev.jbuild.text;

import java.time.DayOfWeek;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoField;
import java.time.temporal.IsoFields;
import java.util.Locale;

/**
 * Dates by {smarty language-smarty|{delimiter punctuation|\{}@code strftime{delimiter punctuation|\}}} patterns, as Ruby's {smarty language-smarty|{delimiter punctuation|\{}@code Time#strftime{delimiter punctuation|\}}} reads them: flags {smarty language-smarty|{delimiter punctuation|\{}@code {operator|-} {number|0} ^ # _ {punctuation|:}{delimiter punctuation|\}}}, a width, and
 * English names whatever the machine's language is. What is no directive is copied.
 */
public final class Strftime \{

    private static final String[] MONTHS = {smarty language-smarty|{delimiter punctuation|\{}
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
    {delimiter punctuation|\}}};
    private static final String[] DAYS = {smarty language-smarty|{delimiter punctuation|\{}{string|"Sunday"}{punctuation|,} {string|"Monday"}{punctuation|,} {string|"Tuesday"}{punctuation|,} {string|"Wednesday"}{punctuation|,} {string|"Thursday"}{punctuation|,} {string|"Friday"}{punctuation|,} {string|"Saturday"}{delimiter punctuation|\}}};
    private static final int WIDEST = 1024;

    private final OffsetDateTime time;
    private final StringBuilder out = new StringBuilder(32);
    private char padding;
    private char letterCase;
    private int colons;
    private int width;

    private Strftime(OffsetDateTime time) {smarty language-smarty|{delimiter punctuation|\{}
        this{punctuation|.}{variable|time} {operator|=} time;
    {delimiter punctuation|\}}}

    /** The English name of a day of the week. */
    public static String dayName(DayOfWeek day) {smarty language-smarty|{delimiter punctuation|\{}
        return DAYS{punctuation|[}day{punctuation|.}{function|getValue}{punctuation|(}{punctuation|)} {operator|%} DAYS{punctuation|.}{variable|length}{punctuation|]};
    {delimiter punctuation|\}}}

    /** The date in the pattern's form. */
    public static String format(OffsetDateTime time, String pattern) {smarty language-smarty|{delimiter punctuation|\{}
        Strftime {attr-name|run} {operator|=} new {function|Strftime}{punctuation|(}time{punctuation|)};
        run{punctuation|.}{function|all}{punctuation|(}pattern{punctuation|)};
        return run{punctuation|.}{variable|out}{punctuation|.}{function|toString}{punctuation|(}{punctuation|)};
    {delimiter punctuation|\}}}

    /** A month's English name. */
    public static String monthName(int month) {smarty language-smarty|{delimiter punctuation|\{}
        return MONTHS{punctuation|[}month {operator|-} {number|1}{punctuation|]};
    {delimiter punctuation|\}}}

    private void all(String pattern) {smarty language-smarty|{delimiter punctuation|\{}
        int {attr-name|i} {operator|=} {number|0};
        while {punctuation|(}i {operator|<} pattern{punctuation|.}{function|length}{punctuation|(}{punctuation|)}{punctuation|)} {punctuation|\{}
            char {attr-name|c} {operator|=} pattern{punctuation|.}{function|charAt}{punctuation|(}i{punctuation|)};
            if {punctuation|(}c {operator|!=} {string|'%'}{punctuation|)} {punctuation|\{}
                out{punctuation|.}{function|append}{punctuation|(}c{punctuation|)};
                i{operator|+}{operator|+};
                continue;
            {punctuation|\}}
            int {attr-name|end} {operator|=} {function|flags}{punctuation|(}pattern{punctuation|,} i {operator|+} {number|1}{punctuation|)};
            if {punctuation|(}end {operator|>=} pattern{punctuation|.}{function|length}{punctuation|(}{punctuation|)} {operator|\|\|} {operator|!}{function|directive}{punctuation|(}pattern{punctuation|.}{function|charAt}{punctuation|(}end{punctuation|)}{punctuation|)}{punctuation|)} {punctuation|\{}
                int {attr-name|stop} {operator|=} Math{punctuation|.}{function|min}{punctuation|(}end {operator|+} {number|1}{punctuation|,} pattern{punctuation|.}{function|length}{punctuation|(}{punctuation|)}{punctuation|)};
                out{punctuation|.}{function|append}{punctuation|(}pattern{punctuation|,} i{punctuation|,} stop{punctuation|)};
                {attr-name|i} {operator|=} stop;
            {punctuation|\}} else {punctuation|\{}
                {attr-name|i} {operator|=} end {operator|+} {number|1};
            {punctuation|\}}
        {punctuation|\}}
    {delimiter punctuation|\}}}

    /** Reads flags and width, and gives the offset of the directive's letter. */
    private int flags(String pattern, int from) {smarty language-smarty|{delimiter punctuation|\{}
        {attr-name|padding} {operator|=} {number|0};
        {attr-name|letterCase} {operator|=} {number|0};
        {attr-name|colons} {operator|=} {number|0};
        {attr-name|width} {operator|=} {operator|-}{number|1};
        for {punctuation|(}int {attr-name|i} {operator|=} from; i {operator|<} pattern{punctuation|.}{function|length}{punctuation|(}{punctuation|)}; i{operator|+}{operator|+}{punctuation|)} {punctuation|\{}
            char {attr-name|c} {operator|=} pattern{punctuation|.}{function|charAt}{punctuation|(}i{punctuation|)};
            if {punctuation|(}{attr-name|c} {operator|==} {string|'-'} {operator|\|\|} {function|c} {operator|==} {string|'_'} {operator|\|\|} {punctuation|(}{attr-name|c} {operator|==} {string|'0'} {operator|&&} width {operator|<} {number|0}{punctuation|)}{punctuation|)} {punctuation|\{}
                {attr-name|padding} {operator|=} c;
            {punctuation|\}} else if {punctuation|(}{attr-name|c} {operator|==} {string|'^'} {operator|\|\|} {function|c} {operator|==} {string|'#'}{punctuation|)} {punctuation|\{}
                {attr-name|letterCase} {operator|=} c;
            {punctuation|\}} else if {punctuation|(}{attr-name|c} {operator|==} {string|':'}{punctuation|)} {punctuation|\{}
                colons{operator|+}{operator|+};
            {punctuation|\}} else if {punctuation|(}c {operator|>=} {string|'0'} {operator|&&} c {operator|<=} {string|'9'}{punctuation|)} {punctuation|\{}
                {attr-name|width} {operator|=} Math{punctuation|.}{function|min}{punctuation|(}WIDEST{punctuation|,} Math{punctuation|.}{function|max}{punctuation|(}width{punctuation|,} {number|0}{punctuation|)} {operator|*} {number|10} {operator|+} c {operator|-} {string|'0'}{punctuation|)};
            {punctuation|\}} else {punctuation|\{}
                return i;
            {punctuation|\}}
        {punctuation|\}}
        return pattern{punctuation|.}{function|length}{punctuation|(}{punctuation|)};
    {delimiter punctuation|\}}}

    private boolean directive(char letter) {smarty language-smarty|{delimiter punctuation|\{}
        if {punctuation|(}colons {operator|>} {number|0} {operator|&&} letter {operator|!=} {string|'z'}{punctuation|)} {punctuation|\{}
            return {boolean|false};
        {punctuation|\}}
        return {function|number}{punctuation|(}letter{punctuation|)} {operator|\|\|} {function|name}{punctuation|(}letter{punctuation|)} {operator|\|\|} {function|whole}{punctuation|(}letter{punctuation|)};
    {delimiter punctuation|\}}}

    private boolean number(char letter) {smarty language-smarty|{delimiter punctuation|\{}
        switch {punctuation|(}letter{punctuation|)} {punctuation|\{}
            case {string|'Y'} {punctuation|->} {function|number}{punctuation|(}time{punctuation|.}{function|getYear}{punctuation|(}{punctuation|)}{punctuation|,} time{punctuation|.}{function|getYear}{punctuation|(}{punctuation|)} {operator|<} {number|0} ? {number|5} {punctuation|:} {number|4}{punctuation|,} {string|'0'}{punctuation|)};
            case {string|'C'} {punctuation|->} {function|number}{punctuation|(}Math{punctuation|.}{function|floorDiv}{punctuation|(}time{punctuation|.}{function|getYear}{punctuation|(}{punctuation|)}{punctuation|,} {number|100}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} {string|'0'}{punctuation|)};
            case {string|'y'} {punctuation|->} {function|number}{punctuation|(}Math{punctuation|.}{function|floorMod}{punctuation|(}time{punctuation|.}{function|getYear}{punctuation|(}{punctuation|)}{punctuation|,} {number|100}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} {string|'0'}{punctuation|)};
            case {string|'m'} {punctuation|->} {function|number}{punctuation|(}time{punctuation|.}{function|getMonthValue}{punctuation|(}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} {string|'0'}{punctuation|)};
            case {string|'d'} {punctuation|->} {function|number}{punctuation|(}time{punctuation|.}{function|getDayOfMonth}{punctuation|(}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} {string|'0'}{punctuation|)};
            case {string|'e'} {punctuation|->} {function|number}{punctuation|(}time{punctuation|.}{function|getDayOfMonth}{punctuation|(}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} {string|' '}{punctuation|)};
            case {string|'j'} {punctuation|->} {function|number}{punctuation|(}time{punctuation|.}{function|getDayOfYear}{punctuation|(}{punctuation|)}{punctuation|,} {number|3}{punctuation|,} {string|'0'}{punctuation|)};
            case {string|'H'} {punctuation|->} {function|number}{punctuation|(}time{punctuation|.}{function|getHour}{punctuation|(}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} {string|'0'}{punctuation|)};
            case {string|'k'} {punctuation|->} {function|number}{punctuation|(}time{punctuation|.}{function|getHour}{punctuation|(}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} {string|' '}{punctuation|)};
            case {string|'I'} {punctuation|->} {function|number}{punctuation|(}{function|hourOfHalfDay}{punctuation|(}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} {string|'0'}{punctuation|)};
            case {string|'l'} {punctuation|->} {function|number}{punctuation|(}{function|hourOfHalfDay}{punctuation|(}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} {string|' '}{punctuation|)};
            case {string|'M'} {punctuation|->} {function|number}{punctuation|(}time{punctuation|.}{function|getMinute}{punctuation|(}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} {string|'0'}{punctuation|)};
            case {string|'S'} {punctuation|->} {function|number}{punctuation|(}time{punctuation|.}{function|getSecond}{punctuation|(}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} {string|'0'}{punctuation|)};
            case {string|'u'} {punctuation|->} {function|number}{punctuation|(}time{punctuation|.}{function|getDayOfWeek}{punctuation|(}{punctuation|)}{punctuation|.}{function|getValue}{punctuation|(}{punctuation|)}{punctuation|,} {number|1}{punctuation|,} {string|'0'}{punctuation|)};
            case {string|'w'} {punctuation|->} {function|number}{punctuation|(}{function|sundayBased}{punctuation|(}{punctuation|)}{punctuation|,} {number|1}{punctuation|,} {string|'0'}{punctuation|)};
            case {string|'G'} {punctuation|->} {function|number}{punctuation|(}time{punctuation|.}{function|get}{punctuation|(}IsoFields{punctuation|.}{variable|WEEK_BASED_YEAR}{punctuation|)}{punctuation|,} {number|4}{punctuation|,} {string|'0'}{punctuation|)};
            case {string|'g'} {punctuation|->} {function|number}{punctuation|(}Math{punctuation|.}{function|floorMod}{punctuation|(}time{punctuation|.}{function|get}{punctuation|(}IsoFields{punctuation|.}{variable|WEEK_BASED_YEAR}{punctuation|)}{punctuation|,} {number|100}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} {string|'0'}{punctuation|)};
            case {string|'V'} {punctuation|->} {function|number}{punctuation|(}time{punctuation|.}{function|get}{punctuation|(}IsoFields{punctuation|.}{variable|WEEK_OF_WEEK_BASED_YEAR}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} {string|'0'}{punctuation|)};
            case {string|'U'} {punctuation|->} {function|number}{punctuation|(}{punctuation|(}time{punctuation|.}{function|getDayOfYear}{punctuation|(}{punctuation|)} {operator|+} {number|6} {operator|-} {function|sundayBased}{punctuation|(}{punctuation|)}{punctuation|)} {operator|/} {number|7}{punctuation|,} {number|2}{punctuation|,} {string|'0'}{punctuation|)};
            case {string|'W'} {punctuation|->} {function|number}{punctuation|(}{punctuation|(}time{punctuation|.}{function|getDayOfYear}{punctuation|(}{punctuation|)} {operator|+} {number|6} {operator|-} {punctuation|(}{function|sundayBased}{punctuation|(}{punctuation|)} {operator|+} {number|6}{punctuation|)} {operator|%} {number|7}{punctuation|)} {operator|/} {number|7}{punctuation|,} {number|2}{punctuation|,} {string|'0'}{punctuation|)};
            case {string|'s'} {punctuation|->} {function|number}{punctuation|(}time{punctuation|.}{function|toEpochSecond}{punctuation|(}{punctuation|)}{punctuation|,} {number|1}{punctuation|,} {string|'0'}{punctuation|)};
            default {punctuation|->} {punctuation|\{}
                return {boolean|false};
            {punctuation|\}}
        {punctuation|\}}
        return {boolean|true};
    {delimiter punctuation|\}}}

    private int hourOfHalfDay() {smarty language-smarty|{delimiter punctuation|\{}
        int {attr-name|hour} {operator|=} time{punctuation|.}{function|get}{punctuation|(}ChronoField{punctuation|.}{variable|CLOCK_HOUR_OF_AMPM}{punctuation|)};
        return {attr-name|hour} {operator|==} {number|0} ? {number|12} {punctuation|:} hour;
    {delimiter punctuation|\}}}

    private int sundayBased() {smarty language-smarty|{delimiter punctuation|\{}
        return time{punctuation|.}{function|getDayOfWeek}{punctuation|(}{punctuation|)}{punctuation|.}{function|getValue}{punctuation|(}{punctuation|)} {operator|%} {number|7};
    {delimiter punctuation|\}}}

    private boolean name(char letter) {smarty language-smarty|{delimiter punctuation|\{}
        switch {punctuation|(}letter{punctuation|)} {punctuation|\{}
            case {string|'A'} {punctuation|->} {function|text}{punctuation|(}DAYS{punctuation|[}{function|sundayBased}{punctuation|(}{punctuation|)}{punctuation|]}{punctuation|)};
            case {string|'a'} {punctuation|->} {function|text}{punctuation|(}DAYS{punctuation|[}{function|sundayBased}{punctuation|(}{punctuation|)}{punctuation|]}{punctuation|.}{function|substring}{punctuation|(}{number|0}{punctuation|,} {number|3}{punctuation|)}{punctuation|)};
            case {string|'B'} {punctuation|->} {function|text}{punctuation|(}MONTHS{punctuation|[}time{punctuation|.}{function|getMonthValue}{punctuation|(}{punctuation|)} {operator|-} {number|1}{punctuation|]}{punctuation|)};
            case {string|'b'}{punctuation|,} {string|'h'} {punctuation|->} {function|text}{punctuation|(}MONTHS{punctuation|[}time{punctuation|.}{function|getMonthValue}{punctuation|(}{punctuation|)} {operator|-} {number|1}{punctuation|]}{punctuation|.}{function|substring}{punctuation|(}{number|0}{punctuation|,} {number|3}{punctuation|)}{punctuation|)};
            case {string|'p'} {punctuation|->} {punctuation|\{}
                String {attr-name|half} {operator|=} time{punctuation|.}{function|getHour}{punctuation|(}{punctuation|)} {operator|<} {number|12} ? {string|"AM"} {punctuation|:} {string|"PM"};
                {function|text}{punctuation|(}{attr-name|letterCase} {operator|==} {string|'#'} ? half{punctuation|.}{function|toLowerCase}{punctuation|(}Locale{punctuation|.}{variable|ROOT}{punctuation|)} {punctuation|:} half{punctuation|)};
            {punctuation|\}}
            case {string|'P'} {punctuation|->} {function|text}{punctuation|(}time{punctuation|.}{function|getHour}{punctuation|(}{punctuation|)} {operator|<} {number|12} ? {string|"am"} {punctuation|:} {string|"pm"}{punctuation|)};
            case {string|'Z'} {punctuation|->} {function|text}{punctuation|(}time{punctuation|.}{function|getOffset}{punctuation|(}{punctuation|)}{punctuation|.}{function|equals}{punctuation|(}ZoneOffset{punctuation|.}{variable|UTC}{punctuation|)} ? {string|"UTC"} {punctuation|:} {string|""}{punctuation|)};
            case {string|'z'} {punctuation|->} {function|offset}{punctuation|(}{punctuation|)};
            case {string|'L'} {punctuation|->} {function|fraction}{punctuation|(}width {operator|<} {number|0} ? {number|3} {punctuation|:} width{punctuation|)};
            case {string|'N'} {punctuation|->} {function|fraction}{punctuation|(}width {operator|<} {number|0} ? {number|9} {punctuation|:} width{punctuation|)};
            case {string|'n'} {punctuation|->} {function|text}{punctuation|(}{string|"\\n"}{punctuation|)};
            case {string|'t'} {punctuation|->} {function|text}{punctuation|(}{string|"\\t"}{punctuation|)};
            case {string|'%'} {punctuation|->} {function|text}{punctuation|(}{string|"%"}{punctuation|)};
            default {punctuation|->} {punctuation|\{}
                return {boolean|false};
            {punctuation|\}}
        {punctuation|\}}
        return {boolean|true};
    {delimiter punctuation|\}}}

    private boolean whole(char letter) {smarty language-smarty|{delimiter punctuation|\{}
        String {attr-name|pattern} {operator|=} switch {punctuation|(}letter{punctuation|)} {punctuation|\{}
            case {string|'c'} {punctuation|->} {string|"%a %b %e %H:%M:%S %Y"};
            case {string|'D'}{punctuation|,} {string|'x'} {punctuation|->} {string|"%m/%d/%y"};
            case {string|'F'} {punctuation|->} {string|"%Y-%m-%d"};
            case {string|'T'}{punctuation|,} {string|'X'} {punctuation|->} {string|"%H:%M:%S"};
            case {string|'R'} {punctuation|->} {string|"%H:%M"};
            case {string|'r'} {punctuation|->} {string|"%I:%M:%S %p"};
            case {string|'v'} {punctuation|->} {string|"%e-%^b-%Y"};
            default {punctuation|->} {string|""};
        {punctuation|\}};
        if {punctuation|(}pattern{punctuation|.}{function|isEmpty}{punctuation|(}{punctuation|)}{punctuation|)} {punctuation|\{}
            return {boolean|false};
        {punctuation|\}}
        {function|text}{punctuation|(}{function|format}{punctuation|(}time{punctuation|,} pattern{punctuation|)}{punctuation|)};
        return {boolean|true};
    {delimiter punctuation|\}}}

    private void number(long value, int usual, char usualPadding) {smarty language-smarty|{delimiter punctuation|\{}
        char {attr-name|pad} {operator|=} {attr-name|padding} {operator|==} {string|'_'} ? {string|' '} {punctuation|:} {attr-name|padding} {operator|==} {string|'0'} ? {string|'0'} {punctuation|:} usualPadding;
        int {attr-name|wanted} {operator|=} {attr-name|padding} {operator|==} {string|'-'} {operator|&&} width {operator|<} {number|0} ? {number|0} {punctuation|:} width {operator|<} {number|0} ? usual {punctuation|:} width;
        String {attr-name|digits} {operator|=} Long{punctuation|.}{function|toString}{punctuation|(}Math{punctuation|.}{function|abs}{punctuation|(}value{punctuation|)}{punctuation|)};
        if {punctuation|(}value {operator|<} {number|0} {operator|&&} {attr-name|pad} {operator|==} {string|'0'}{punctuation|)} {punctuation|\{}
            out{punctuation|.}{function|append}{punctuation|(}{string|'-'}{punctuation|)};
        {punctuation|\}}
        for {punctuation|(}int {attr-name|i} {operator|=} digits{punctuation|.}{function|length}{punctuation|(}{punctuation|)} {operator|+} {punctuation|(}value {operator|<} {number|0} ? {number|1} {punctuation|:} {number|0}{punctuation|)}; i {operator|<} wanted {operator|&&} padding {operator|!=} {string|'-'}; i{operator|+}{operator|+}{punctuation|)} {punctuation|\{}
            out{punctuation|.}{function|append}{punctuation|(}pad{punctuation|)};
        {punctuation|\}}
        if {punctuation|(}value {operator|<} {number|0} {operator|&&} pad {operator|!=} {string|'0'}{punctuation|)} {punctuation|\{}
            out{punctuation|.}{function|append}{punctuation|(}{string|'-'}{punctuation|)};
        {punctuation|\}}
        out{punctuation|.}{function|append}{punctuation|(}digits{punctuation|)};
    {delimiter punctuation|\}}}

    private void text(String name) {smarty language-smarty|{delimiter punctuation|\{}
        for {punctuation|(}int {attr-name|i} {operator|=} name{punctuation|.}{function|length}{punctuation|(}{punctuation|)}; i {operator|<} width {operator|&&} padding {operator|!=} {string|'-'}; i{operator|+}{operator|+}{punctuation|)} {punctuation|\{}
            out{punctuation|.}{function|append}{punctuation|(}{attr-name|padding} {operator|==} {string|'0'} ? {string|'0'} {punctuation|:} {string|' '}{punctuation|)};
        {punctuation|\}}
        boolean {attr-name|capitals} {operator|=} {attr-name|letterCase} {operator|==} {string|'^'} {operator|\|\|} {punctuation|(}{attr-name|letterCase} {operator|==} {string|'#'} {operator|&&} {operator|!}name{punctuation|.}{function|equals}{punctuation|(}{string|"am"}{punctuation|)} {operator|&&} {operator|!}name{punctuation|.}{function|equals}{punctuation|(}{string|"pm"}{punctuation|)}{punctuation|)};
        out{punctuation|.}{function|append}{punctuation|(}capitals ? name{punctuation|.}{function|toUpperCase}{punctuation|(}Locale{punctuation|.}{variable|ROOT}{punctuation|)} {punctuation|:} name{punctuation|)};
    {delimiter punctuation|\}}}

    private void offset() {smarty language-smarty|{delimiter punctuation|\{}
        int {attr-name|seconds} {operator|=} time{punctuation|.}{function|getOffset}{punctuation|(}{punctuation|)}{punctuation|.}{function|getTotalSeconds}{punctuation|(}{punctuation|)};
        int {attr-name|rest} {operator|=} Math{punctuation|.}{function|abs}{punctuation|(}seconds{punctuation|)};
        StringBuilder {attr-name|made} {operator|=} new {function|StringBuilder}{punctuation|(}{number|9}{punctuation|)};
        {function|two}{punctuation|(}made{punctuation|,} rest {operator|/} {number|3600}{punctuation|)};
        made{punctuation|.}{function|append}{punctuation|(}colons {operator|>} {number|0} ? {string|":"} {punctuation|:} {string|""}{punctuation|)};
        {function|two}{punctuation|(}made{punctuation|,} rest {operator|/} {number|60} {operator|%} {number|60}{punctuation|)};
        if {punctuation|(}{attr-name|colons} {operator|==} {number|2}{punctuation|)} {punctuation|\{}
            {function|two}{punctuation|(}made{punctuation|.}{function|append}{punctuation|(}{string|':'}{punctuation|)}{punctuation|,} rest {operator|%} {number|60}{punctuation|)};
        {punctuation|\}}
        out{punctuation|.}{function|append}{punctuation|(}seconds {operator|<} {number|0} ? {string|'-'} {punctuation|:} {string|'+'}{punctuation|)};
        for {punctuation|(}int {attr-name|i} {operator|=} made{punctuation|.}{function|length}{punctuation|(}{punctuation|)} {operator|+} {number|1}; i {operator|<} width {operator|&&} padding {operator|!=} {string|'-'}; i{operator|+}{operator|+}{punctuation|)} {punctuation|\{}
            out{punctuation|.}{function|append}{punctuation|(}{string|'0'}{punctuation|)};
        {punctuation|\}}
        out{punctuation|.}{function|append}{punctuation|(}made{punctuation|)};
    {delimiter punctuation|\}}}

    private static void two(StringBuilder to, int value) {smarty language-smarty|{delimiter punctuation|\{}
        to{punctuation|.}{function|append}{punctuation|(}{punctuation|(}char{punctuation|)} {punctuation|(}{string|'0'} {operator|+} value {operator|/} {number|10}{punctuation|)}{punctuation|)}{punctuation|.}{function|append}{punctuation|(}{punctuation|(}char{punctuation|)} {punctuation|(}{string|'0'} {operator|+} value {operator|%} {number|10}{punctuation|)}{punctuation|)};
    {delimiter punctuation|\}}}

    private void fraction(int digits) {smarty language-smarty|{delimiter punctuation|\{}
        String {attr-name|nanos} {operator|=} Long{punctuation|.}{function|toString}{punctuation|(}{number|1}_000_000_000L {operator|+} time{punctuation|.}{function|get}{punctuation|(}ChronoField{punctuation|.}{variable|NANO_OF_SECOND}{punctuation|)}{punctuation|)};
        for {punctuation|(}int {attr-name|i} {operator|=} {number|1}; i {operator|<=} digits; i{operator|+}{operator|+}{punctuation|)} {punctuation|\{}
            out{punctuation|.}{function|append}{punctuation|(}i {operator|<} nanos{punctuation|.}{function|length}{punctuation|(}{punctuation|)} ? nanos{punctuation|.}{function|charAt}{punctuation|(}i{punctuation|)} {punctuation|:} {string|'0'}{punctuation|)};
        {punctuation|\}}
    {delimiter punctuation|\}}}
\}
