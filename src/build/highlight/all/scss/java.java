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
{selector|public final class Strftime }{punctuation|\{}

    {selector|private static final String[] MONTHS = }{punctuation|\{}
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
    private static final String[] DAYS = {punctuation|\{}{string|"Sunday"}{punctuation|,} {string|"Monday"}{punctuation|,} {string|"Tuesday"}{punctuation|,} {string|"Wednesday"}{punctuation|,} {string|"Thursday"}{punctuation|,} {string|"Friday"}{punctuation|,} {string|"Saturday"}{punctuation|\}}{punctuation|;}
    private static final int WIDEST = 1024{punctuation|;}

    private final OffsetDateTime time{punctuation|;}
    private final StringBuilder out = new {function|StringBuilder}{punctuation|(}32{punctuation|)}{punctuation|;}
    private char padding{punctuation|;}
    private char letterCase{punctuation|;}
    private int colons{punctuation|;}
    private int width{punctuation|;}

    private {function|Strftime}{punctuation|(}OffsetDateTime time{punctuation|)} {punctuation|\{}
        this.time = time{punctuation|;}
    {punctuation|\}}

    {comment|/** The English name of a day of the week. */}
    public static String {function|dayName}{punctuation|(}DayOfWeek day{punctuation|)} {punctuation|\{}
        return DAYS[day.{function|getValue}{punctuation|(}{punctuation|)} {operator|%} DAYS.length]{punctuation|;}
    {punctuation|\}}

    {comment|/** The date in the pattern's form. */}
    public static String {function|format}{punctuation|(}OffsetDateTime time{punctuation|,} String pattern{punctuation|)} {punctuation|\{}
        Strftime run = new {function|Strftime}{punctuation|(}time{punctuation|)}{punctuation|;}
        run.{function|all}{punctuation|(}pattern{punctuation|)}{punctuation|;}
        return run.out.{function|toString}{punctuation|(}{punctuation|)}{punctuation|;}
    {punctuation|\}}

    {comment|/** A month's English name. */}
    public static String {function|monthName}{punctuation|(}int month{punctuation|)} {punctuation|\{}
        return MONTHS[month {operator|-} 1]{punctuation|;}
    {punctuation|\}}

    private void {function|all}{punctuation|(}String pattern{punctuation|)} {punctuation|\{}
        int i = 0{punctuation|;}
        while {punctuation|(}i {operator|<} pattern.{function|length}{punctuation|(}{punctuation|)}{punctuation|)} {punctuation|\{}
            char c = pattern.{function|charAt}{punctuation|(}i{punctuation|)}{punctuation|;}
            if {punctuation|(}c {operator|!=} {string|'%'}{punctuation|)} {punctuation|\{}
                out.{function|append}{punctuation|(}c{punctuation|)}{punctuation|;}
                i++{punctuation|;}
                continue{punctuation|;}
            {punctuation|\}}
            int end = {function|flags}{punctuation|(}pattern{punctuation|,} i {operator|+} 1{punctuation|)}{punctuation|;}
            if {punctuation|(}end {operator|>=} pattern.{function|length}{punctuation|(}{punctuation|)} \|\| !{function|directive}{punctuation|(}pattern.{function|charAt}{punctuation|(}end{punctuation|)}{punctuation|)}{punctuation|)} {punctuation|\{}
                int stop = Math.{function|min}{punctuation|(}end {operator|+} 1{punctuation|,} pattern.{function|length}{punctuation|(}{punctuation|)}{punctuation|)}{punctuation|;}
                out.{function|append}{punctuation|(}pattern{punctuation|,} i{punctuation|,} stop{punctuation|)}{punctuation|;}
                i = stop{punctuation|;}
            {punctuation|\}} {selector|else }{punctuation|\{}
                i = end {operator|+} 1{punctuation|;}
            {punctuation|\}}
        {punctuation|\}}
    {punctuation|\}}

    {comment|/** Reads flags and width, and gives the offset of the directive's letter. */}
    private int {function|flags}{punctuation|(}String pattern{punctuation|,} int from{punctuation|)} {punctuation|\{}
        padding = 0{punctuation|;}
        letterCase = 0{punctuation|;}
        colons = 0{punctuation|;}
        width = -1{punctuation|;}
        for {punctuation|(}int i = from{punctuation|;} i {operator|<} pattern.{function|length}{punctuation|(}{punctuation|)}{punctuation|;} i++{punctuation|)} {punctuation|\{}
            char c = pattern.{function|charAt}{punctuation|(}i{punctuation|)}{punctuation|;}
            if {punctuation|(}c {operator|==} {string|'-'} \|\| c {operator|==} {string|'_'} \|\| {punctuation|(}c {operator|==} {string|'0'} && width {operator|<} 0{punctuation|)}{punctuation|)} {punctuation|\{}
                padding = c{punctuation|;}
            {punctuation|\}} else if {punctuation|(}c {operator|==} {string|'^'} \|\| c {operator|==} {string|'#'}{punctuation|)} {punctuation|\{}
                letterCase = c{punctuation|;}
            {punctuation|\}} else if {punctuation|(}c {operator|==} {string|':'}{punctuation|)} {punctuation|\{}
                colons++{punctuation|;}
            {punctuation|\}} else if {punctuation|(}c {operator|>=} {string|'0'} && c {operator|<=} {string|'9'}{punctuation|)} {punctuation|\{}
                width = Math.{function|min}{punctuation|(}WIDEST{punctuation|,} Math.{function|max}{punctuation|(}width{punctuation|,} 0{punctuation|)} {operator|*} 10 {operator|+} c {operator|-} {string|'0'}{punctuation|)}{punctuation|;}
            {punctuation|\}} {selector|else }{punctuation|\{}
                return i{punctuation|;}
            {punctuation|\}}
        {punctuation|\}}
        return pattern.{function|length}{punctuation|(}{punctuation|)}{punctuation|;}
    {punctuation|\}}

    private boolean {function|directive}{punctuation|(}char letter{punctuation|)} {punctuation|\{}
        if {punctuation|(}colons {operator|>} 0 && letter {operator|!=} {string|'z'}{punctuation|)} {punctuation|\{}
            return {boolean|false}{punctuation|;}
        {punctuation|\}}
        return {function|number}{punctuation|(}letter{punctuation|)} \|\| {function|name}{punctuation|(}letter{punctuation|)} \|\| {function|whole}{punctuation|(}letter{punctuation|)}{punctuation|;}
    {punctuation|\}}

    private boolean {function|number}{punctuation|(}char letter{punctuation|)} {punctuation|\{}
        switch {punctuation|(}letter{punctuation|)} {punctuation|\{}
            case {string|'Y'} -> {function|number}{punctuation|(}time.{function|getYear}{punctuation|(}{punctuation|)}{punctuation|,} time.{function|getYear}{punctuation|(}{punctuation|)} {operator|<} 0 ? {property|5} {punctuation|:} 4{punctuation|,} {string|'0'}{punctuation|)}{punctuation|;}
            case {string|'C'} -> {function|number}{punctuation|(}Math.{function|floorDiv}{punctuation|(}time.{function|getYear}{punctuation|(}{punctuation|)}{punctuation|,} 100{punctuation|)}{punctuation|,} 2{punctuation|,} {string|'0'}{punctuation|)}{punctuation|;}
            case {string|'y'} -> {function|number}{punctuation|(}Math.{function|floorMod}{punctuation|(}time.{function|getYear}{punctuation|(}{punctuation|)}{punctuation|,} 100{punctuation|)}{punctuation|,} 2{punctuation|,} {string|'0'}{punctuation|)}{punctuation|;}
            case {string|'m'} -> {function|number}{punctuation|(}time.{function|getMonthValue}{punctuation|(}{punctuation|)}{punctuation|,} 2{punctuation|,} {string|'0'}{punctuation|)}{punctuation|;}
            case {string|'d'} -> {function|number}{punctuation|(}time.{function|getDayOfMonth}{punctuation|(}{punctuation|)}{punctuation|,} 2{punctuation|,} {string|'0'}{punctuation|)}{punctuation|;}
            case {string|'e'} -> {function|number}{punctuation|(}time.{function|getDayOfMonth}{punctuation|(}{punctuation|)}{punctuation|,} 2{punctuation|,} {string|' '}{punctuation|)}{punctuation|;}
            case {string|'j'} -> {function|number}{punctuation|(}time.{function|getDayOfYear}{punctuation|(}{punctuation|)}{punctuation|,} 3{punctuation|,} {string|'0'}{punctuation|)}{punctuation|;}
            case {string|'H'} -> {function|number}{punctuation|(}time.{function|getHour}{punctuation|(}{punctuation|)}{punctuation|,} 2{punctuation|,} {string|'0'}{punctuation|)}{punctuation|;}
            case {string|'k'} -> {function|number}{punctuation|(}time.{function|getHour}{punctuation|(}{punctuation|)}{punctuation|,} 2{punctuation|,} {string|' '}{punctuation|)}{punctuation|;}
            case {string|'I'} -> {function|number}{punctuation|(}{function|hourOfHalfDay}{punctuation|(}{punctuation|)}{punctuation|,} 2{punctuation|,} {string|'0'}{punctuation|)}{punctuation|;}
            case {string|'l'} -> {function|number}{punctuation|(}{function|hourOfHalfDay}{punctuation|(}{punctuation|)}{punctuation|,} 2{punctuation|,} {string|' '}{punctuation|)}{punctuation|;}
            case {string|'M'} -> {function|number}{punctuation|(}time.{function|getMinute}{punctuation|(}{punctuation|)}{punctuation|,} 2{punctuation|,} {string|'0'}{punctuation|)}{punctuation|;}
            case {string|'S'} -> {function|number}{punctuation|(}time.{function|getSecond}{punctuation|(}{punctuation|)}{punctuation|,} 2{punctuation|,} {string|'0'}{punctuation|)}{punctuation|;}
            case {string|'u'} -> {function|number}{punctuation|(}time.{function|getDayOfWeek}{punctuation|(}{punctuation|)}.{function|getValue}{punctuation|(}{punctuation|)}{punctuation|,} 1{punctuation|,} {string|'0'}{punctuation|)}{punctuation|;}
            case {string|'w'} -> {function|number}{punctuation|(}{function|sundayBased}{punctuation|(}{punctuation|)}{punctuation|,} 1{punctuation|,} {string|'0'}{punctuation|)}{punctuation|;}
            case {string|'G'} -> {function|number}{punctuation|(}time.{function|get}{punctuation|(}IsoFields.WEEK_BASED_YEAR{punctuation|)}{punctuation|,} 4{punctuation|,} {string|'0'}{punctuation|)}{punctuation|;}
            case {string|'g'} -> {function|number}{punctuation|(}Math.{function|floorMod}{punctuation|(}time.{function|get}{punctuation|(}IsoFields.WEEK_BASED_YEAR{punctuation|)}{punctuation|,} 100{punctuation|)}{punctuation|,} 2{punctuation|,} {string|'0'}{punctuation|)}{punctuation|;}
            case {string|'V'} -> {function|number}{punctuation|(}time.{function|get}{punctuation|(}IsoFields.WEEK_OF_WEEK_BASED_YEAR{punctuation|)}{punctuation|,} 2{punctuation|,} {string|'0'}{punctuation|)}{punctuation|;}
            case {string|'U'} -> {function|number}{punctuation|(}{punctuation|(}time.{function|getDayOfYear}{punctuation|(}{punctuation|)} {operator|+} 6 {operator|-} {function|sundayBased}{punctuation|(}{punctuation|)}{punctuation|)} {operator|/} 7{punctuation|,} 2{punctuation|,} {string|'0'}{punctuation|)}{punctuation|;}
            case {string|'W'} -> {function|number}{punctuation|(}{punctuation|(}time.{function|getDayOfYear}{punctuation|(}{punctuation|)} {operator|+} 6 {operator|-} {punctuation|(}{function|sundayBased}{punctuation|(}{punctuation|)} {operator|+} 6{punctuation|)} {operator|%} 7{punctuation|)} {operator|/} 7{punctuation|,} 2{punctuation|,} {string|'0'}{punctuation|)}{punctuation|;}
            case {string|'s'} -> {function|number}{punctuation|(}time.{function|toEpochSecond}{punctuation|(}{punctuation|)}{punctuation|,} 1{punctuation|,} {string|'0'}{punctuation|)}{punctuation|;}
            {selector|default -> }{punctuation|\{}
                return {boolean|false}{punctuation|;}
            {punctuation|\}}
        {punctuation|\}}
        return {boolean|true}{punctuation|;}
    {punctuation|\}}

    private int {function|hourOfHalfDay}{punctuation|(}{punctuation|)} {punctuation|\{}
        int hour = time.{function|get}{punctuation|(}ChronoField.CLOCK_HOUR_OF_AMPM{punctuation|)}{punctuation|;}
        return hour {operator|==} 0 ? {property|12} {punctuation|:} hour{punctuation|;}
    {punctuation|\}}

    private int {function|sundayBased}{punctuation|(}{punctuation|)} {punctuation|\{}
        return time.{function|getDayOfWeek}{punctuation|(}{punctuation|)}.{function|getValue}{punctuation|(}{punctuation|)} {operator|%} 7{punctuation|;}
    {punctuation|\}}

    private boolean {function|name}{punctuation|(}char letter{punctuation|)} {punctuation|\{}
        switch {punctuation|(}letter{punctuation|)} {punctuation|\{}
            case {string|'A'} -> {function|text}{punctuation|(}DAYS[{function|sundayBased}{punctuation|(}{punctuation|)}]{punctuation|)}{punctuation|;}
            case {string|'a'} -> {function|text}{punctuation|(}DAYS[{function|sundayBased}{punctuation|(}{punctuation|)}].{function|substring}{punctuation|(}0{punctuation|,} 3{punctuation|)}{punctuation|)}{punctuation|;}
            case {string|'B'} -> {function|text}{punctuation|(}MONTHS[time.{function|getMonthValue}{punctuation|(}{punctuation|)} {operator|-} 1]{punctuation|)}{punctuation|;}
            case {string|'b'}{punctuation|,} {string|'h'} -> {function|text}{punctuation|(}MONTHS[time.{function|getMonthValue}{punctuation|(}{punctuation|)} {operator|-} 1].{function|substring}{punctuation|(}0{punctuation|,} 3{punctuation|)}{punctuation|)}{punctuation|;}
            {selector|case 'p' -> }{punctuation|\{}
                String half = time.{function|getHour}{punctuation|(}{punctuation|)} {operator|<} 12 ? {string|"AM"} {punctuation|:} {string|"PM"}{punctuation|;}
                {function|text}{punctuation|(}letterCase {operator|==} {string|'#'} ? half.{function|toLowerCase}{punctuation|(}Locale.ROOT{punctuation|)} {punctuation|:} half{punctuation|)}{punctuation|;}
            {punctuation|\}}
            case {string|'P'} -> {function|text}{punctuation|(}time.{function|getHour}{punctuation|(}{punctuation|)} {operator|<} 12 ? {string|"am"} {punctuation|:} {string|"pm"}{punctuation|)}{punctuation|;}
            case {string|'Z'} -> {function|text}{punctuation|(}time.{function|getOffset}{punctuation|(}{punctuation|)}.{function|equals}{punctuation|(}ZoneOffset.UTC{punctuation|)} ? {string|"UTC"} {punctuation|:} {string|""}{punctuation|)}{punctuation|;}
            case {string|'z'} -> {function|offset}{punctuation|(}{punctuation|)}{punctuation|;}
            case {string|'L'} -> {function|fraction}{punctuation|(}width {operator|<} 0 ? {property|3} {punctuation|:} width{punctuation|)}{punctuation|;}
            case {string|'N'} -> {function|fraction}{punctuation|(}width {operator|<} 0 ? {property|9} {punctuation|:} width{punctuation|)}{punctuation|;}
            case {string|'n'} -> {function|text}{punctuation|(}{string|"\\n"}{punctuation|)}{punctuation|;}
            case {string|'t'} -> {function|text}{punctuation|(}{string|"\\t"}{punctuation|)}{punctuation|;}
            case {string|'%'} -> {function|text}{punctuation|(}{string|"%"}{punctuation|)}{punctuation|;}
            {selector|default -> }{punctuation|\{}
                return {boolean|false}{punctuation|;}
            {punctuation|\}}
        {punctuation|\}}
        return {boolean|true}{punctuation|;}
    {punctuation|\}}

    private boolean {function|whole}{punctuation|(}char letter{punctuation|)} {punctuation|\{}
        String pattern = switch {punctuation|(}letter{punctuation|)} {punctuation|\{}
            case {string|'c'} -> {string|"%a %b %e %H:%M:%S %Y"}{punctuation|;}
            case {string|'D'}{punctuation|,} {string|'x'} -> {string|"%m/%d/%y"}{punctuation|;}
            case {string|'F'} -> {string|"%Y-%m-%d"}{punctuation|;}
            case {string|'T'}{punctuation|,} {string|'X'} -> {string|"%H:%M:%S"}{punctuation|;}
            case {string|'R'} -> {string|"%H:%M"}{punctuation|;}
            case {string|'r'} -> {string|"%I:%M:%S %p"}{punctuation|;}
            case {string|'v'} -> {string|"%e-%^b-%Y"}{punctuation|;}
            default -> {string|""}{punctuation|;}
        {punctuation|\}}{punctuation|;}
        if {punctuation|(}pattern.{function|isEmpty}{punctuation|(}{punctuation|)}{punctuation|)} {punctuation|\{}
            return {boolean|false}{punctuation|;}
        {punctuation|\}}
        {function|text}{punctuation|(}{function|format}{punctuation|(}time{punctuation|,} pattern{punctuation|)}{punctuation|)}{punctuation|;}
        return {boolean|true}{punctuation|;}
    {punctuation|\}}

    private void {function|number}{punctuation|(}long value{punctuation|,} int usual{punctuation|,} char usualPadding{punctuation|)} {punctuation|\{}
        char pad = padding {operator|==} {string|'_'} ? {string|' '} {punctuation|:} padding {operator|==} {string|'0'} ? {string|'0'} {punctuation|:} usualPadding{punctuation|;}
        int wanted = padding {operator|==} {string|'-'} && width {operator|<} 0 ? {property|0} {punctuation|:} width {operator|<} 0 ? {property|usual} {punctuation|:} width{punctuation|;}
        String digits = Long.{function|toString}{punctuation|(}Math.{function|abs}{punctuation|(}value{punctuation|)}{punctuation|)}{punctuation|;}
        if {punctuation|(}value {operator|<} 0 && pad {operator|==} {string|'0'}{punctuation|)} {punctuation|\{}
            out.{function|append}{punctuation|(}{string|'-'}{punctuation|)}{punctuation|;}
        {punctuation|\}}
        for {punctuation|(}int i = digits.{function|length}{punctuation|(}{punctuation|)} {operator|+} {punctuation|(}value {operator|<} 0 ? {property|1} {punctuation|:} 0{punctuation|)}{punctuation|;} i {operator|<} wanted && padding {operator|!=} {string|'-'}{punctuation|;} i++{punctuation|)} {punctuation|\{}
            out.{function|append}{punctuation|(}pad{punctuation|)}{punctuation|;}
        {punctuation|\}}
        if {punctuation|(}value {operator|<} 0 && pad {operator|!=} {string|'0'}{punctuation|)} {punctuation|\{}
            out.{function|append}{punctuation|(}{string|'-'}{punctuation|)}{punctuation|;}
        {punctuation|\}}
        out.{function|append}{punctuation|(}digits{punctuation|)}{punctuation|;}
    {punctuation|\}}

    private void {function|text}{punctuation|(}String name{punctuation|)} {punctuation|\{}
        for {punctuation|(}int i = name.{function|length}{punctuation|(}{punctuation|)}{punctuation|;} i {operator|<} width && padding {operator|!=} {string|'-'}{punctuation|;} i++{punctuation|)} {punctuation|\{}
            out.{function|append}{punctuation|(}padding {operator|==} {string|'0'} ? {string|'0'} {punctuation|:} {string|' '}{punctuation|)}{punctuation|;}
        {punctuation|\}}
        boolean capitals = letterCase {operator|==} {string|'^'} \|\| {punctuation|(}letterCase {operator|==} {string|'#'} && !name.{function|equals}{punctuation|(}{string|"am"}{punctuation|)} && !name.{function|equals}{punctuation|(}{string|"pm"}{punctuation|)}{punctuation|)}{punctuation|;}
        out.{function|append}{punctuation|(}capitals ? name.{function|toUpperCase}{punctuation|(}Locale.ROOT{punctuation|)} {punctuation|:} name{punctuation|)}{punctuation|;}
    {punctuation|\}}

    private void {function|offset}{punctuation|(}{punctuation|)} {punctuation|\{}
        int seconds = time.{function|getOffset}{punctuation|(}{punctuation|)}.{function|getTotalSeconds}{punctuation|(}{punctuation|)}{punctuation|;}
        int rest = Math.{function|abs}{punctuation|(}seconds{punctuation|)}{punctuation|;}
        StringBuilder made = new {function|StringBuilder}{punctuation|(}9{punctuation|)}{punctuation|;}
        {function|two}{punctuation|(}made{punctuation|,} rest {operator|/} 3600{punctuation|)}{punctuation|;}
        made.{function|append}{punctuation|(}colons {operator|>} 0 ? {string|":"} {punctuation|:} {string|""}{punctuation|)}{punctuation|;}
        {function|two}{punctuation|(}made{punctuation|,} rest {operator|/} 60 {operator|%} 60{punctuation|)}{punctuation|;}
        if {punctuation|(}colons {operator|==} 2{punctuation|)} {punctuation|\{}
            {function|two}{punctuation|(}made.{function|append}{punctuation|(}{string|':'}{punctuation|)}{punctuation|,} rest {operator|%} 60{punctuation|)}{punctuation|;}
        {punctuation|\}}
        out.{function|append}{punctuation|(}seconds {operator|<} 0 ? {string|'-'} {punctuation|:} {string|'+'}{punctuation|)}{punctuation|;}
        for {punctuation|(}int i = made.{function|length}{punctuation|(}{punctuation|)} {operator|+} 1{punctuation|;} i {operator|<} width && padding {operator|!=} {string|'-'}{punctuation|;} i++{punctuation|)} {punctuation|\{}
            out.{function|append}{punctuation|(}{string|'0'}{punctuation|)}{punctuation|;}
        {punctuation|\}}
        out.{function|append}{punctuation|(}made{punctuation|)}{punctuation|;}
    {punctuation|\}}

    private static void {function|two}{punctuation|(}StringBuilder to{punctuation|,} int value{punctuation|)} {punctuation|\{}
        to.{function|append}{punctuation|(}{punctuation|(}char{punctuation|)} {punctuation|(}{string|'0'} {operator|+} value {operator|/} 10{punctuation|)}{punctuation|)}.{function|append}{punctuation|(}{punctuation|(}char{punctuation|)} {punctuation|(}{string|'0'} {operator|+} value {operator|%} 10{punctuation|)}{punctuation|)}{punctuation|;}
    {punctuation|\}}

    private void {function|fraction}{punctuation|(}int digits{punctuation|)} {punctuation|\{}
        String nanos = Long.{function|toString}{punctuation|(}1_000_000_000L {operator|+} time.{function|get}{punctuation|(}ChronoField.NANO_OF_SECOND{punctuation|)}{punctuation|)}{punctuation|;}
        for {punctuation|(}int i = 1{punctuation|;} i {operator|<=} digits{punctuation|;} i++{punctuation|)} {punctuation|\{}
            out.{function|append}{punctuation|(}i {operator|<} nanos.{function|length}{punctuation|(}{punctuation|)} ? nanos.{function|charAt}{punctuation|(}i{punctuation|)} {punctuation|:} {string|'0'}{punctuation|)}{punctuation|;}
        {punctuation|\}}
    {punctuation|\}}
{punctuation|\}}
