package dev.jbuild.text{punctuation|;}

import java.time.DayOfWeek{punctuation|;}
import java.time.OffsetDateTime{punctuation|;}
import java.time.ZoneOffset{punctuation|;}
import java.time.temporal.ChronoField{punctuation|;}
import java.time.temporal.IsoFields{punctuation|;}
import java.util.Locale{punctuation|;}

{comment|/**
 * Dates by \{@code strftime\} patterns, as Ruby's \{@code Time#strftime\} reads them: flags \{@code - 0 ^ # _ :\}, a width, and
 * English names whatever the machine's language is. What is no directive is copied.
 */}
public final class Strftime {punctuation|\{}

    private static final String{punctuation|[}{punctuation|]} MONTHS {operator|=} {punctuation|\{}
        "January"{punctuation|,}
        "February"{punctuation|,}
        "March"{punctuation|,}
        "April"{punctuation|,}
        "May"{punctuation|,}
        "June"{punctuation|,}
        "July"{punctuation|,}
        "August"{punctuation|,}
        "September"{punctuation|,}
        "October"{punctuation|,}
        "November"{punctuation|,}
        "December"
    {punctuation|\}}{punctuation|;}
    private static final String{punctuation|[}{punctuation|]} DAYS {operator|=} {punctuation|\{}"Sunday"{punctuation|,} "Monday"{punctuation|,} "Tuesday"{punctuation|,} "Wednesday"{punctuation|,} "Thursday"{punctuation|,} "Friday"{punctuation|,} "Saturday"{punctuation|\}}{punctuation|;}
    private static final int WIDEST {operator|=} {number|1024}{punctuation|;}

    private final OffsetDateTime time{punctuation|;}
    private final StringBuilder out {operator|=} new {function|StringBuilder}{punctuation|(}{number|32}{punctuation|)}{punctuation|;}
    private char padding{punctuation|;}
    private char letterCase{punctuation|;}
    private int colons{punctuation|;}
    private int width{punctuation|;}

    private {function|Strftime}{punctuation|(}OffsetDateTime time{punctuation|)} {punctuation|\{}
        this.time {operator|=} time{punctuation|;}
    {punctuation|\}}

    {comment|/** The English name of a day of the week. */}
    public static String {function|dayName}{punctuation|(}DayOfWeek day{punctuation|)} {punctuation|\{}
        return DAYS{punctuation|[}day.{function|getValue}{punctuation|(}{punctuation|)} % DAYS.length{punctuation|]}{punctuation|;}
    {punctuation|\}}

    {comment|/** The date in the pattern's form. */}
    public static String {function|format}{punctuation|(}OffsetDateTime time{punctuation|,} String pattern{punctuation|)} {punctuation|\{}
        Strftime run {operator|=} new {function|Strftime}{punctuation|(}time{punctuation|)}{punctuation|;}
        run.{function|all}{punctuation|(}pattern{punctuation|)}{punctuation|;}
        return run.out.{function|toString}{punctuation|(}{punctuation|)}{punctuation|;}
    {punctuation|\}}

    {comment|/** A month's English name. */}
    public static String {function|monthName}{punctuation|(}int month{punctuation|)} {punctuation|\{}
        return MONTHS{punctuation|[}month - {number|1}{punctuation|]}{punctuation|;}
    {punctuation|\}}

    private void {function|all}{punctuation|(}String pattern{punctuation|)} {punctuation|\{}
        int i {operator|=} {number|0}{punctuation|;}
        while {punctuation|(}i < pattern.{function|length}{punctuation|(}{punctuation|)}{punctuation|)} {punctuation|\{}
            char c {operator|=} pattern.{function|charAt}{punctuation|(}i{punctuation|)}{punctuation|;}
            if {punctuation|(}c !{operator|=} '%'{punctuation|)} {punctuation|\{}
                out.{function|append}{punctuation|(}c{punctuation|)}{punctuation|;}
                i++{punctuation|;}
                continue{punctuation|;}
            {punctuation|\}}
            int end {operator|=} {function|flags}{punctuation|(}pattern{punctuation|,} i + {number|1}{punctuation|)}{punctuation|;}
            if {punctuation|(}end >{operator|=} pattern.{function|length}{punctuation|(}{punctuation|)} \|\| !{function|directive}{punctuation|(}pattern.{function|charAt}{punctuation|(}end{punctuation|)}{punctuation|)}{punctuation|)} {punctuation|\{}
                int stop {operator|=} Math.{function|min}{punctuation|(}end + {number|1}{punctuation|,} pattern.{function|length}{punctuation|(}{punctuation|)}{punctuation|)}{punctuation|;}
                out.{function|append}{punctuation|(}pattern{punctuation|,} i{punctuation|,} stop{punctuation|)}{punctuation|;}
                i {operator|=} stop{punctuation|;}
            {punctuation|\}} else {punctuation|\{}
                i {operator|=} end + {number|1}{punctuation|;}
            {punctuation|\}}
        {punctuation|\}}
    {punctuation|\}}

    {comment|/** Reads flags and width, and gives the offset of the directive's letter. */}
    private int {function|flags}{punctuation|(}String pattern{punctuation|,} int from{punctuation|)} {punctuation|\{}
        padding {operator|=} {number|0}{punctuation|;}
        letterCase {operator|=} {number|0}{punctuation|;}
        colons {operator|=} {number|0}{punctuation|;}
        width {operator|=} -{number|1}{punctuation|;}
        for {punctuation|(}int i {operator|=} from{punctuation|;} i < pattern.{function|length}{punctuation|(}{punctuation|)}{punctuation|;} i++{punctuation|)} {punctuation|\{}
            char c {operator|=} pattern.{function|charAt}{punctuation|(}i{punctuation|)}{punctuation|;}
            if {punctuation|(}c {operator|=}{operator|=} '-' \|\| c {operator|=}{operator|=} '_' \|\| {punctuation|(}c {operator|=}{operator|=} '{number|0}' && width < {number|0}{punctuation|)}{punctuation|)} {punctuation|\{}
                padding {operator|=} c{punctuation|;}
            {punctuation|\}} else if {punctuation|(}c {operator|=}{operator|=} '^' \|\| c {operator|=}{operator|=} '#'{punctuation|)} {punctuation|\{}
                letterCase {operator|=} c{punctuation|;}
            {punctuation|\}} else if {punctuation|(}c {operator|=}{operator|=} '{punctuation|:}'{punctuation|)} {punctuation|\{}
                colons++{punctuation|;}
            {punctuation|\}} else if {punctuation|(}c >{operator|=} '{number|0}' && c <{operator|=} '{number|9}'{punctuation|)} {punctuation|\{}
                width {operator|=} Math.{function|min}{punctuation|(}WIDEST{punctuation|,} Math.{function|max}{punctuation|(}width{punctuation|,} {number|0}{punctuation|)} * {number|10} + c - '{number|0}'{punctuation|)}{punctuation|;}
            {punctuation|\}} else {punctuation|\{}
                return i{punctuation|;}
            {punctuation|\}}
        {punctuation|\}}
        return pattern.{function|length}{punctuation|(}{punctuation|)}{punctuation|;}
    {punctuation|\}}

    private boolean {function|directive}{punctuation|(}char letter{punctuation|)} {punctuation|\{}
        if {punctuation|(}colons > {number|0} && letter !{operator|=} 'z'{punctuation|)} {punctuation|\{}
            return {boolean|false}{punctuation|;}
        {punctuation|\}}
        return {function|number}{punctuation|(}letter{punctuation|)} \|\| {function|name}{punctuation|(}letter{punctuation|)} \|\| {function|whole}{punctuation|(}letter{punctuation|)}{punctuation|;}
    {punctuation|\}}

    private boolean {function|number}{punctuation|(}char letter{punctuation|)} {punctuation|\{}
        switch {punctuation|(}letter{punctuation|)} {punctuation|\{}
            case 'Y' -> {function|number}{punctuation|(}time.{function|getYear}{punctuation|(}{punctuation|)}{punctuation|,} time.{function|getYear}{punctuation|(}{punctuation|)} < {number|0} ? {number|5} {punctuation|:} {number|4}{punctuation|,} '{number|0}'{punctuation|)}{punctuation|;}
            case 'C' -> {function|number}{punctuation|(}Math.{function|floorDiv}{punctuation|(}time.{function|getYear}{punctuation|(}{punctuation|)}{punctuation|,} {number|100}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} '{number|0}'{punctuation|)}{punctuation|;}
            case 'y' -> {function|number}{punctuation|(}Math.{function|floorMod}{punctuation|(}time.{function|getYear}{punctuation|(}{punctuation|)}{punctuation|,} {number|100}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} '{number|0}'{punctuation|)}{punctuation|;}
            case 'm' -> {function|number}{punctuation|(}time.{function|getMonthValue}{punctuation|(}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} '{number|0}'{punctuation|)}{punctuation|;}
            case 'd' -> {function|number}{punctuation|(}time.{function|getDayOfMonth}{punctuation|(}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} '{number|0}'{punctuation|)}{punctuation|;}
            case 'e' -> {function|number}{punctuation|(}time.{function|getDayOfMonth}{punctuation|(}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} ' '{punctuation|)}{punctuation|;}
            case 'j' -> {function|number}{punctuation|(}time.{function|getDayOfYear}{punctuation|(}{punctuation|)}{punctuation|,} {number|3}{punctuation|,} '{number|0}'{punctuation|)}{punctuation|;}
            case 'H' -> {function|number}{punctuation|(}time.{function|getHour}{punctuation|(}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} '{number|0}'{punctuation|)}{punctuation|;}
            case 'k' -> {function|number}{punctuation|(}time.{function|getHour}{punctuation|(}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} ' '{punctuation|)}{punctuation|;}
            case 'I' -> {function|number}{punctuation|(}{function|hourOfHalfDay}{punctuation|(}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} '{number|0}'{punctuation|)}{punctuation|;}
            case 'l' -> {function|number}{punctuation|(}{function|hourOfHalfDay}{punctuation|(}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} ' '{punctuation|)}{punctuation|;}
            case 'M' -> {function|number}{punctuation|(}time.{function|getMinute}{punctuation|(}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} '{number|0}'{punctuation|)}{punctuation|;}
            case 'S' -> {function|number}{punctuation|(}time.{function|getSecond}{punctuation|(}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} '{number|0}'{punctuation|)}{punctuation|;}
            case 'u' -> {function|number}{punctuation|(}time.{function|getDayOfWeek}{punctuation|(}{punctuation|)}.{function|getValue}{punctuation|(}{punctuation|)}{punctuation|,} {number|1}{punctuation|,} '{number|0}'{punctuation|)}{punctuation|;}
            case 'w' -> {function|number}{punctuation|(}{function|sundayBased}{punctuation|(}{punctuation|)}{punctuation|,} {number|1}{punctuation|,} '{number|0}'{punctuation|)}{punctuation|;}
            case 'G' -> {function|number}{punctuation|(}time.{function|get}{punctuation|(}IsoFields.WEEK_BASED_YEAR{punctuation|)}{punctuation|,} {number|4}{punctuation|,} '{number|0}'{punctuation|)}{punctuation|;}
            case 'g' -> {function|number}{punctuation|(}Math.{function|floorMod}{punctuation|(}time.{function|get}{punctuation|(}IsoFields.WEEK_BASED_YEAR{punctuation|)}{punctuation|,} {number|100}{punctuation|)}{punctuation|,} {number|2}{punctuation|,} '{number|0}'{punctuation|)}{punctuation|;}
            case 'V' -> {function|number}{punctuation|(}time.{function|get}{punctuation|(}IsoFields.WEEK_OF_WEEK_BASED_YEAR{punctuation|)}{punctuation|,} {number|2}{punctuation|,} '{number|0}'{punctuation|)}{punctuation|;}
            case 'U' -> {function|number}{punctuation|(}{punctuation|(}time.{function|getDayOfYear}{punctuation|(}{punctuation|)} + {number|6} - {function|sundayBased}{punctuation|(}{punctuation|)}{punctuation|)} / {number|7}{punctuation|,} {number|2}{punctuation|,} '{number|0}'{punctuation|)}{punctuation|;}
            case 'W' -> {function|number}{punctuation|(}{punctuation|(}time.{function|getDayOfYear}{punctuation|(}{punctuation|)} + {number|6} - {punctuation|(}{function|sundayBased}{punctuation|(}{punctuation|)} + {number|6}{punctuation|)} % {number|7}{punctuation|)} / {number|7}{punctuation|,} {number|2}{punctuation|,} '{number|0}'{punctuation|)}{punctuation|;}
            case 's' -> {function|number}{punctuation|(}time.{function|toEpochSecond}{punctuation|(}{punctuation|)}{punctuation|,} {number|1}{punctuation|,} '{number|0}'{punctuation|)}{punctuation|;}
            default -> {punctuation|\{}
                return {boolean|false}{punctuation|;}
            {punctuation|\}}
        {punctuation|\}}
        return {boolean|true}{punctuation|;}
    {punctuation|\}}

    private int {function|hourOfHalfDay}{punctuation|(}{punctuation|)} {punctuation|\{}
        int hour {operator|=} time.{function|get}{punctuation|(}ChronoField.CLOCK_HOUR_OF_AMPM{punctuation|)}{punctuation|;}
        return hour {operator|=}{operator|=} {number|0} ? {number|12} {punctuation|:} hour{punctuation|;}
    {punctuation|\}}

    private int {function|sundayBased}{punctuation|(}{punctuation|)} {punctuation|\{}
        return time.{function|getDayOfWeek}{punctuation|(}{punctuation|)}.{function|getValue}{punctuation|(}{punctuation|)} % {number|7}{punctuation|;}
    {punctuation|\}}

    private boolean {function|name}{punctuation|(}char letter{punctuation|)} {punctuation|\{}
        switch {punctuation|(}letter{punctuation|)} {punctuation|\{}
            case 'A' -> {function|text}{punctuation|(}DAYS{punctuation|[}{function|sundayBased}{punctuation|(}{punctuation|)}{punctuation|]}{punctuation|)}{punctuation|;}
            case 'a' -> {function|text}{punctuation|(}DAYS{punctuation|[}{function|sundayBased}{punctuation|(}{punctuation|)}{punctuation|]}.{function|substring}{punctuation|(}{number|0}{punctuation|,} {number|3}{punctuation|)}{punctuation|)}{punctuation|;}
            case 'B' -> {function|text}{punctuation|(}MONTHS{punctuation|[}time.{function|getMonthValue}{punctuation|(}{punctuation|)} - {number|1}{punctuation|]}{punctuation|)}{punctuation|;}
            case 'b'{punctuation|,} 'h' -> {function|text}{punctuation|(}MONTHS{punctuation|[}time.{function|getMonthValue}{punctuation|(}{punctuation|)} - {number|1}{punctuation|]}.{function|substring}{punctuation|(}{number|0}{punctuation|,} {number|3}{punctuation|)}{punctuation|)}{punctuation|;}
            case 'p' -> {punctuation|\{}
                String half {operator|=} time.{function|getHour}{punctuation|(}{punctuation|)} < {number|12} ? "AM" {punctuation|:} "PM"{punctuation|;}
                {function|text}{punctuation|(}letterCase {operator|=}{operator|=} '#' ? half.{function|toLowerCase}{punctuation|(}Locale.ROOT{punctuation|)} {punctuation|:} half{punctuation|)}{punctuation|;}
            {punctuation|\}}
            case 'P' -> {function|text}{punctuation|(}time.{function|getHour}{punctuation|(}{punctuation|)} < {number|12} ? "am" {punctuation|:} "pm"{punctuation|)}{punctuation|;}
            case 'Z' -> {function|text}{punctuation|(}time.{function|getOffset}{punctuation|(}{punctuation|)}.{function|equals}{punctuation|(}ZoneOffset.UTC{punctuation|)} ? "UTC" {punctuation|:} ""{punctuation|)}{punctuation|;}
            case 'z' -> {function|offset}{punctuation|(}{punctuation|)}{punctuation|;}
            case 'L' -> {function|fraction}{punctuation|(}width < {number|0} ? {number|3} {punctuation|:} width{punctuation|)}{punctuation|;}
            case 'N' -> {function|fraction}{punctuation|(}width < {number|0} ? {number|9} {punctuation|:} width{punctuation|)}{punctuation|;}
            case 'n' -> {function|text}{punctuation|(}"\\n"{punctuation|)}{punctuation|;}
            case 't' -> {function|text}{punctuation|(}"\\t"{punctuation|)}{punctuation|;}
            case '%' -> {function|text}{punctuation|(}"%"{punctuation|)}{punctuation|;}
            default -> {punctuation|\{}
                return {boolean|false}{punctuation|;}
            {punctuation|\}}
        {punctuation|\}}
        return {boolean|true}{punctuation|;}
    {punctuation|\}}

    private boolean {function|whole}{punctuation|(}char letter{punctuation|)} {punctuation|\{}
        String pattern {operator|=} switch {punctuation|(}letter{punctuation|)} {punctuation|\{}
            case 'c' -> "%a %b %e %H{punctuation|:}%M{punctuation|:}%S %Y"{punctuation|;}
            case 'D'{punctuation|,} 'x' -> "%m/%d/%y"{punctuation|;}
            case 'F' -> "%Y-%m-%d"{punctuation|;}
            case 'T'{punctuation|,} 'X' -> "%H{punctuation|:}%M{punctuation|:}%S"{punctuation|;}
            case 'R' -> "%H{punctuation|:}%M"{punctuation|;}
            case 'r' -> "%I{punctuation|:}%M{punctuation|:}%S %p"{punctuation|;}
            case 'v' -> "%e-%^b-%Y"{punctuation|;}
            default -> ""{punctuation|;}
        {punctuation|\}}{punctuation|;}
        if {punctuation|(}pattern.{function|isEmpty}{punctuation|(}{punctuation|)}{punctuation|)} {punctuation|\{}
            return {boolean|false}{punctuation|;}
        {punctuation|\}}
        {function|text}{punctuation|(}{function|format}{punctuation|(}time{punctuation|,} pattern{punctuation|)}{punctuation|)}{punctuation|;}
        return {boolean|true}{punctuation|;}
    {punctuation|\}}

    private void {function|number}{punctuation|(}long value{punctuation|,} int usual{punctuation|,} char usualPadding{punctuation|)} {punctuation|\{}
        char pad {operator|=} padding {operator|=}{operator|=} '_' ? ' ' {punctuation|:} padding {operator|=}{operator|=} '{number|0}' ? '{number|0}' {punctuation|:} usualPadding{punctuation|;}
        int wanted {operator|=} padding {operator|=}{operator|=} '-' && width < {number|0} ? {number|0} {punctuation|:} width < {number|0} ? usual {punctuation|:} width{punctuation|;}
        String digits {operator|=} Long.{function|toString}{punctuation|(}Math.{function|abs}{punctuation|(}value{punctuation|)}{punctuation|)}{punctuation|;}
        if {punctuation|(}value < {number|0} && pad {operator|=}{operator|=} '{number|0}'{punctuation|)} {punctuation|\{}
            out.{function|append}{punctuation|(}'-'{punctuation|)}{punctuation|;}
        {punctuation|\}}
        for {punctuation|(}int i {operator|=} digits.{function|length}{punctuation|(}{punctuation|)} + {punctuation|(}value < {number|0} ? {number|1} {punctuation|:} {number|0}{punctuation|)}{punctuation|;} i < wanted && padding !{operator|=} '-'{punctuation|;} i++{punctuation|)} {punctuation|\{}
            out.{function|append}{punctuation|(}pad{punctuation|)}{punctuation|;}
        {punctuation|\}}
        if {punctuation|(}value < {number|0} && pad !{operator|=} '{number|0}'{punctuation|)} {punctuation|\{}
            out.{function|append}{punctuation|(}'-'{punctuation|)}{punctuation|;}
        {punctuation|\}}
        out.{function|append}{punctuation|(}digits{punctuation|)}{punctuation|;}
    {punctuation|\}}

    private void {function|text}{punctuation|(}String name{punctuation|)} {punctuation|\{}
        for {punctuation|(}int i {operator|=} name.{function|length}{punctuation|(}{punctuation|)}{punctuation|;} i < width && padding !{operator|=} '-'{punctuation|;} i++{punctuation|)} {punctuation|\{}
            out.{function|append}{punctuation|(}padding {operator|=}{operator|=} '{number|0}' ? '{number|0}' {punctuation|:} ' '{punctuation|)}{punctuation|;}
        {punctuation|\}}
        boolean capitals {operator|=} letterCase {operator|=}{operator|=} '^' \|\| {punctuation|(}letterCase {operator|=}{operator|=} '#' && !name.{function|equals}{punctuation|(}"am"{punctuation|)} && !name.{function|equals}{punctuation|(}"pm"{punctuation|)}{punctuation|)}{punctuation|;}
        out.{function|append}{punctuation|(}capitals ? name.{function|toUpperCase}{punctuation|(}Locale.ROOT{punctuation|)} {punctuation|:} name{punctuation|)}{punctuation|;}
    {punctuation|\}}

    private void {function|offset}{punctuation|(}{punctuation|)} {punctuation|\{}
        int seconds {operator|=} time.{function|getOffset}{punctuation|(}{punctuation|)}.{function|getTotalSeconds}{punctuation|(}{punctuation|)}{punctuation|;}
        int rest {operator|=} Math.{function|abs}{punctuation|(}seconds{punctuation|)}{punctuation|;}
        StringBuilder made {operator|=} new {function|StringBuilder}{punctuation|(}{number|9}{punctuation|)}{punctuation|;}
        {function|two}{punctuation|(}made{punctuation|,} rest / {number|3600}{punctuation|)}{punctuation|;}
        made.{function|append}{punctuation|(}colons > {number|0} ? "{punctuation|:}" {punctuation|:} ""{punctuation|)}{punctuation|;}
        {function|two}{punctuation|(}made{punctuation|,} rest / {number|60} % {number|60}{punctuation|)}{punctuation|;}
        if {punctuation|(}colons {operator|=}{operator|=} {number|2}{punctuation|)} {punctuation|\{}
            {function|two}{punctuation|(}made.{function|append}{punctuation|(}'{punctuation|:}'{punctuation|)}{punctuation|,} rest % {number|60}{punctuation|)}{punctuation|;}
        {punctuation|\}}
        out.{function|append}{punctuation|(}seconds < {number|0} ? '-' {punctuation|:} '+'{punctuation|)}{punctuation|;}
        for {punctuation|(}int i {operator|=} made.{function|length}{punctuation|(}{punctuation|)} + {number|1}{punctuation|;} i < width && padding !{operator|=} '-'{punctuation|;} i++{punctuation|)} {punctuation|\{}
            out.{function|append}{punctuation|(}'{number|0}'{punctuation|)}{punctuation|;}
        {punctuation|\}}
        out.{function|append}{punctuation|(}made{punctuation|)}{punctuation|;}
    {punctuation|\}}

    private static void {function|two}{punctuation|(}StringBuilder to{punctuation|,} int value{punctuation|)} {punctuation|\{}
        to.{function|append}{punctuation|(}{punctuation|(}char{punctuation|)} {punctuation|(}'{number|0}' + value / {number|10}{punctuation|)}{punctuation|)}.{function|append}{punctuation|(}{punctuation|(}char{punctuation|)} {punctuation|(}'{number|0}' + value % {number|10}{punctuation|)}{punctuation|)}{punctuation|;}
    {punctuation|\}}

    private void {function|fraction}{punctuation|(}int digits{punctuation|)} {punctuation|\{}
        String nanos {operator|=} Long.{function|toString}{punctuation|(}1_000_000_000L + time.{function|get}{punctuation|(}ChronoField.NANO_OF_SECOND{punctuation|)}{punctuation|)}{punctuation|;}
        for {punctuation|(}int i {operator|=} {number|1}{punctuation|;} i <{operator|=} digits{punctuation|;} i++{punctuation|)} {punctuation|\{}
            out.{function|append}{punctuation|(}i < nanos.{function|length}{punctuation|(}{punctuation|)} ? nanos.{function|charAt}{punctuation|(}i{punctuation|)} {punctuation|:} '{number|0}'{punctuation|)}{punctuation|;}
        {punctuation|\}}
    {punctuation|\}}
{punctuation|\}}
