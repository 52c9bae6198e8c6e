{variable|p}{variable|a}{variable|c}{variable|k}{variable|a}{variable|g}{variable|e} {variable|d}{variable|e}{variable|v}{operator|.}{variable|j}{variable|b}{variable|u}{variable|i}{variable|l}{variable|d}{operator|.}{variable|t}{variable|e}{variable|x}{variable|t}{operator|;}

{variable|i}{variable|m}{variable|p}{variable|o}{variable|r}{variable|t} {variable|j}{variable|a}{variable|v}{variable|a}{operator|.}{variable|t}{variable|i}{variable|m}{variable|e}{operator|.}{non-standard bold|D}{variable|a}{variable|y}{non-standard bold|O}{variable|f}W{variable|e}{variable|e}{variable|k}{operator|;}
{variable|i}{variable|m}{variable|p}{variable|o}{variable|r}{variable|t} {variable|j}{variable|a}{variable|v}{variable|a}{operator|.}{variable|t}{variable|i}{variable|m}{variable|e}{operator|.}{non-standard bold|O}{variable|f}{variable|f}{variable|s}{variable|e}{variable|t}{non-standard bold|D}{variable|a}{variable|t}{variable|e}T{variable|i}{variable|m}{variable|e}{operator|;}
{variable|i}{variable|m}{variable|p}{variable|o}{variable|r}{variable|t} {variable|j}{variable|a}{variable|v}{variable|a}{operator|.}{variable|t}{variable|i}{variable|m}{variable|e}{operator|.}Z{variable|o}{variable|n}{variable|e}{non-standard bold|O}{variable|f}{variable|f}{variable|s}{variable|e}{variable|t}{operator|;}
{variable|i}{variable|m}{variable|p}{variable|o}{variable|r}{variable|t} {variable|j}{variable|a}{variable|v}{variable|a}{operator|.}{variable|t}{variable|i}{variable|m}{variable|e}{operator|.}{variable|t}{variable|e}{variable|m}{variable|p}{variable|o}{variable|r}{variable|a}{variable|l}{operator|.}C{variable|h}{variable|r}{variable|o}{variable|n}{variable|o}F{variable|i}{variable|e}{variable|l}{variable|d}{operator|;}
{variable|i}{variable|m}{variable|p}{variable|o}{variable|r}{variable|t} {variable|j}{variable|a}{variable|v}{variable|a}{operator|.}{variable|t}{variable|i}{variable|m}{variable|e}{operator|.}{variable|t}{variable|e}{variable|m}{variable|p}{variable|o}{variable|r}{variable|a}{variable|l}{operator|.}I{variable|s}{variable|o}F{variable|i}{variable|e}{variable|l}{variable|d}{variable|s}{operator|;}
{variable|i}{variable|m}{variable|p}{variable|o}{variable|r}{variable|t} {variable|j}{variable|a}{variable|v}{variable|a}{operator|.}{variable|u}{variable|t}{variable|i}{variable|l}{operator|.}L{variable|o}{variable|c}{variable|a}{variable|l}{variable|e}{operator|;}

{operator|/}{operator|*}{operator|*}
 {operator|*} {non-standard bold|D}{variable|a}{variable|t}{variable|e}{variable|s} {variable|b}{variable|y} {comment|\{@code strftime\}} {variable|p}{variable|a}{variable|t}{variable|t}{variable|e}{variable|r}{variable|n}{variable|s}{operator|,} {variable|a}{variable|s} R{variable|u}{variable|b}{variable|y}{character-code number|'s} {comment|\{@code Time#strftime\}} {variable|r}{variable|e}{variable|a}{variable|d}{variable|s} {variable|t}{variable|h}{variable|e}{variable|m}{operator|:} {variable|f}{variable|l}{variable|a}{variable|g}{variable|s} {comment|\{@code - 0 ^ # _ :\}}{operator|,} {variable|a} {variable|w}{variable|i}{variable|d}{variable|t}{variable|h}{operator|,} {variable|a}{variable|n}{variable|d}
 {operator|*} E{variable|n}{variable|g}{variable|l}{variable|i}{variable|s}{variable|h} {variable|n}{variable|a}{variable|m}{variable|e}{variable|s} {variable|w}{variable|h}{variable|a}{variable|t}{variable|e}{variable|v}{variable|e}{variable|r} {variable|t}{variable|h}{variable|e} {variable|m}{variable|a}{variable|c}{variable|h}{variable|i}{variable|n}{variable|e}{character-code number|'s} {variable|l}{variable|a}{variable|n}{variable|g}{variable|u}{variable|a}{variable|g}{variable|e} {variable|i}{variable|s}{operator|.} W{variable|h}{variable|a}{variable|t} {variable|i}{variable|s} {variable|n}{variable|o} {variable|d}{variable|i}{variable|r}{variable|e}{variable|c}{variable|t}{variable|i}{variable|v}{variable|e} {variable|i}{variable|s} {variable|c}{variable|o}{variable|p}{variable|i}{variable|e}{variable|d}{operator|.}
 {operator|*}{operator|/}
{variable|p}{variable|u}{variable|b}{variable|l}{variable|i}{variable|c} {variable|f}{variable|i}{variable|n}{variable|a}{variable|l} {variable|c}{variable|l}{variable|a}{variable|s}{variable|s} S{variable|t}{variable|r}{variable|f}{variable|t}{variable|i}{variable|m}{variable|e} {comment|\{

    private static final String[] MONTHS = \{
        "January",
        "February",
        "March",
        "April",
        "May",
        "June",
        "July",
        "August",
        "September",
        "October",
        "November",
        "December"
    \}}{operator|;}
    {variable|p}{variable|r}{variable|i}{variable|v}{variable|a}{variable|t}{variable|e} {variable|s}{variable|t}{variable|a}{variable|t}{variable|i}{variable|c} {variable|f}{variable|i}{variable|n}{variable|a}{variable|l} S{variable|t}{variable|r}{variable|i}{variable|n}{variable|g}{punctuation|[}{punctuation|]} {non-standard bold|D}AYS {operator|=} {comment|\{"Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"\}}{operator|;}
    {variable|p}{variable|r}{variable|i}{variable|v}{variable|a}{variable|t}{variable|e} {variable|s}{variable|t}{variable|a}{variable|t}{variable|i}{variable|c} {variable|f}{variable|i}{variable|n}{variable|a}{variable|l} {variable|i}{variable|n}{variable|t} WI{non-standard bold|D}EST {operator|=} {number|1024}{operator|;}

    {variable|p}{variable|r}{variable|i}{variable|v}{variable|a}{variable|t}{variable|e} {variable|f}{variable|i}{variable|n}{variable|a}{variable|l} {non-standard bold|O}{variable|f}{variable|f}{variable|s}{variable|e}{variable|t}{non-standard bold|D}{variable|a}{variable|t}{variable|e}T{variable|i}{variable|m}{variable|e} {variable|t}{variable|i}{variable|m}{variable|e}{operator|;}
    {variable|p}{variable|r}{variable|i}{variable|v}{variable|a}{variable|t}{variable|e} {variable|f}{variable|i}{variable|n}{variable|a}{variable|l} S{variable|t}{variable|r}{variable|i}{variable|n}{variable|g}{non-standard bold|B}{variable|u}{variable|i}{variable|l}{variable|d}{variable|e}{variable|r} {variable|o}{variable|u}{variable|t} {operator|=} {variable|n}{variable|e}{variable|w} S{variable|t}{variable|r}{variable|i}{variable|n}{variable|g}{non-standard bold|B}{variable|u}{variable|i}{variable|l}{variable|d}{variable|e}{variable|r}{non-standard bold|(}{number|32}{non-standard bold|)}{operator|;}
    {variable|p}{variable|r}{variable|i}{variable|v}{variable|a}{variable|t}{variable|e} {variable|c}{variable|h}{variable|a}{variable|r} {variable|p}{variable|a}{variable|d}{variable|d}{variable|i}{variable|n}{variable|g}{operator|;}
    {variable|p}{variable|r}{variable|i}{variable|v}{variable|a}{variable|t}{variable|e} {variable|c}{variable|h}{variable|a}{variable|r} {variable|l}{variable|e}{variable|t}{variable|t}{variable|e}{variable|r}C{variable|a}{variable|s}{variable|e}{operator|;}
    {variable|p}{variable|r}{variable|i}{variable|v}{variable|a}{variable|t}{variable|e} {variable|i}{variable|n}{variable|t} {variable|c}{variable|o}{variable|l}{variable|o}{variable|n}{variable|s}{operator|;}
    {variable|p}{variable|r}{variable|i}{variable|v}{variable|a}{variable|t}{variable|e} {variable|i}{variable|n}{variable|t} {variable|w}{variable|i}{variable|d}{variable|t}{variable|h}{operator|;}

    {variable|p}{variable|r}{variable|i}{variable|v}{variable|a}{variable|t}{variable|e} S{variable|t}{variable|r}{variable|f}{variable|t}{variable|i}{variable|m}{variable|e}{non-standard bold|(}{non-standard bold|O}{variable|f}{variable|f}{variable|s}{variable|e}{variable|t}{non-standard bold|D}{variable|a}{variable|t}{variable|e}T{variable|i}{variable|m}{variable|e} {variable|t}{variable|i}{variable|m}{variable|e}{non-standard bold|)} {comment|\{
        this.time = time;
    \}}

    {operator|/}{operator|*}{operator|*} T{variable|h}{variable|e} E{variable|n}{variable|g}{variable|l}{variable|i}{variable|s}{variable|h} {variable|n}{variable|a}{variable|m}{variable|e} {variable|o}{variable|f} {variable|a} {variable|d}{variable|a}{variable|y} {variable|o}{variable|f} {variable|t}{variable|h}{variable|e} {variable|w}{variable|e}{variable|e}{variable|k}{operator|.} {operator|*}{operator|/}
    {variable|p}{variable|u}{variable|b}{variable|l}{variable|i}{variable|c} {variable|s}{variable|t}{variable|a}{variable|t}{variable|i}{variable|c} S{variable|t}{variable|r}{variable|i}{variable|n}{variable|g} {variable|d}{variable|a}{variable|y}N{variable|a}{variable|m}{variable|e}{non-standard bold|(}{non-standard bold|D}{variable|a}{variable|y}{non-standard bold|O}{variable|f}W{variable|e}{variable|e}{variable|k} {variable|d}{variable|a}{variable|y}{non-standard bold|)} {comment|\{
        return DAYS[day.getValue() % DAYS.length];
    \}}

    {operator|/}{operator|*}{operator|*} T{variable|h}{variable|e} {variable|d}{variable|a}{variable|t}{variable|e} {variable|i}{variable|n} {variable|t}{variable|h}{variable|e} {variable|p}{variable|a}{variable|t}{variable|t}{variable|e}{variable|r}{variable|n}{character-code number|'s} {variable|f}{variable|o}{variable|r}{variable|m}{operator|.} {operator|*}{operator|/}
    {variable|p}{variable|u}{variable|b}{variable|l}{variable|i}{variable|c} {variable|s}{variable|t}{variable|a}{variable|t}{variable|i}{variable|c} S{variable|t}{variable|r}{variable|i}{variable|n}{variable|g} {variable|f}{variable|o}{variable|r}{variable|m}{variable|a}{variable|t}{non-standard bold|(}{non-standard bold|O}{variable|f}{variable|f}{variable|s}{variable|e}{variable|t}{non-standard bold|D}{variable|a}{variable|t}{variable|e}T{variable|i}{variable|m}{variable|e} {variable|t}{variable|i}{variable|m}{variable|e}{operator|,} S{variable|t}{variable|r}{variable|i}{variable|n}{variable|g} {variable|p}{variable|a}{variable|t}{variable|t}{variable|e}{variable|r}{variable|n}{non-standard bold|)} {comment|\{
        Strftime run = new Strftime(time);
        run.all(pattern);
        return run.out.toString();
    \}}

    {operator|/}{operator|*}{operator|*} A {variable|m}{variable|o}{variable|n}{variable|t}{variable|h}{character-code number|'s} E{variable|n}{variable|g}{variable|l}{variable|i}{variable|s}{variable|h} {variable|n}{variable|a}{variable|m}{variable|e}{operator|.} {operator|*}{operator|/}
    {variable|p}{variable|u}{variable|b}{variable|l}{variable|i}{variable|c} {variable|s}{variable|t}{variable|a}{variable|t}{variable|i}{variable|c} S{variable|t}{variable|r}{variable|i}{variable|n}{variable|g} {variable|m}{variable|o}{variable|n}{variable|t}{variable|h}N{variable|a}{variable|m}{variable|e}{non-standard bold|(}{variable|i}{variable|n}{variable|t} {variable|m}{variable|o}{variable|n}{variable|t}{variable|h}{non-standard bold|)} {comment|\{
        return MONTHS[month - 1];
    \}}

    {variable|p}{variable|r}{variable|i}{variable|v}{variable|a}{variable|t}{variable|e} {variable|v}{variable|o}{variable|i}{variable|d} {variable|a}{variable|l}{variable|l}{non-standard bold|(}S{variable|t}{variable|r}{variable|i}{variable|n}{variable|g} {variable|p}{variable|a}{variable|t}{variable|t}{variable|e}{variable|r}{variable|n}{non-standard bold|)} {comment|\{
        int i = 0;
        while (i < pattern.length()) \{
            char c = pattern.charAt(i);
            if (c != '%') \{
                out.append(c);
                i++;
                continue;
            \}}
            {variable|i}{variable|n}{variable|t} {variable|e}{variable|n}{variable|d} {operator|=} {variable|f}{variable|l}{variable|a}{variable|g}{variable|s}{non-standard bold|(}{variable|p}{variable|a}{variable|t}{variable|t}{variable|e}{variable|r}{variable|n}{operator|,} {variable|i} {operator|+} {number|1}{non-standard bold|)}{operator|;}
            {variable|i}{variable|f} {non-standard bold|(}{variable|e}{variable|n}{variable|d} {operator|>}{operator|=} {variable|p}{variable|a}{variable|t}{variable|t}{variable|e}{variable|r}{variable|n}{operator|.}{variable|l}{variable|e}{variable|n}{variable|g}{variable|t}{variable|h}{non-standard bold|(}{non-standard bold|)} {operator|\|}{operator|\|} {operator|!}{variable|d}{variable|i}{variable|r}{variable|e}{variable|c}{variable|t}{variable|i}{variable|v}{variable|e}{non-standard bold|(}{variable|p}{variable|a}{variable|t}{variable|t}{variable|e}{variable|r}{variable|n}{operator|.}{variable|c}{variable|h}{variable|a}{variable|r}A{variable|t}{non-standard bold|(}{variable|e}{variable|n}{variable|d}{non-standard bold|)}{non-standard bold|)}{non-standard bold|)} {comment|\{
                int stop = Math.min(end + 1, pattern.length());
                out.append(pattern, i, stop);
                i = stop;
            \}} {variable|e}{variable|l}{variable|s}{variable|e} {comment|\{
                i = end + 1;
            \}}
        \}
    \}

    {operator|/}{operator|*}{operator|*} R{variable|e}{variable|a}{variable|d}{variable|s} {variable|f}{variable|l}{variable|a}{variable|g}{variable|s} {variable|a}{variable|n}{variable|d} {variable|w}{variable|i}{variable|d}{variable|t}{variable|h}{operator|,} {variable|a}{variable|n}{variable|d} {variable|g}{variable|i}{variable|v}{variable|e}{variable|s} {variable|t}{variable|h}{variable|e} {variable|o}{variable|f}{variable|f}{variable|s}{variable|e}{variable|t} {variable|o}{variable|f} {variable|t}{variable|h}{variable|e} {variable|d}{variable|i}{variable|r}{variable|e}{variable|c}{variable|t}{variable|i}{variable|v}{variable|e}{character-code number|'s} {variable|l}{variable|e}{variable|t}{variable|t}{variable|e}{variable|r}{operator|.} {operator|*}{operator|/}
    {variable|p}{variable|r}{variable|i}{variable|v}{variable|a}{variable|t}{variable|e} {variable|i}{variable|n}{variable|t} {variable|f}{variable|l}{variable|a}{variable|g}{variable|s}{non-standard bold|(}S{variable|t}{variable|r}{variable|i}{variable|n}{variable|g} {variable|p}{variable|a}{variable|t}{variable|t}{variable|e}{variable|r}{variable|n}{operator|,} {variable|i}{variable|n}{variable|t} {variable|f}{variable|r}{variable|o}{variable|m}{non-standard bold|)} {comment|\{
        padding = 0;
        letterCase = 0;
        colons = 0;
        width = -1;
        for (int i = from; i < pattern.length(); i++) \{
            char c = pattern.charAt(i);
            if (c == '-' \|\| c == '_' \|\| (c == '0' && width < 0)) \{
                padding = c;
            \}} {variable|e}{variable|l}{variable|s}{variable|e} {variable|i}{variable|f} {non-standard bold|(}{variable|c} {operator|=}{operator|=} {character-code number|'^}{character-code number|' }{operator|\|}{operator|\|} {variable|c} {operator|=}{operator|=} {character-code number|'#}{character-code number|')} {comment|\{
                letterCase = c;
            \}} {variable|e}{variable|l}{variable|s}{variable|e} {variable|i}{variable|f} {non-standard bold|(}{variable|c} {operator|=}{operator|=} {character-code number|':}{character-code number|')} {comment|\{
                colons++;
            \}} {variable|e}{variable|l}{variable|s}{variable|e} {variable|i}{variable|f} {non-standard bold|(}{variable|c} {operator|>}{operator|=} {character-code number|'0}{character-code number|' }{operator|&}{operator|&} {variable|c} {non-standard bold|<}{operator|=} {character-code number|'9}{character-code number|')} {comment|\{
                width = Math.min(WIDEST, Math.max(width, 0) * 10 + c - '0');
            \}} {variable|e}{variable|l}{variable|s}{variable|e} {comment|\{
                return i;
            \}}
        \}
        {variable|r}{variable|e}{variable|t}{variable|u}{variable|r}{variable|n} {variable|p}{variable|a}{variable|t}{variable|t}{variable|e}{variable|r}{variable|n}{operator|.}{variable|l}{variable|e}{variable|n}{variable|g}{variable|t}{variable|h}{non-standard bold|(}{non-standard bold|)}{operator|;}
    \}

    {variable|p}{variable|r}{variable|i}{variable|v}{variable|a}{variable|t}{variable|e} {variable|b}{variable|o}{variable|o}{variable|l}{variable|e}{variable|a}{variable|n} {variable|d}{variable|i}{variable|r}{variable|e}{variable|c}{variable|t}{variable|i}{variable|v}{variable|e}{non-standard bold|(}{variable|c}{variable|h}{variable|a}{variable|r} {variable|l}{variable|e}{variable|t}{variable|t}{variable|e}{variable|r}{non-standard bold|)} {comment|\{
        if (colons > 0 && letter != 'z') \{
            return false;
        \}}
        {variable|r}{variable|e}{variable|t}{variable|u}{variable|r}{variable|n} {variable|n}{variable|u}{variable|m}{variable|b}{variable|e}{variable|r}{non-standard bold|(}{variable|l}{variable|e}{variable|t}{variable|t}{variable|e}{variable|r}{non-standard bold|)} {operator|\|}{operator|\|} {variable|n}{variable|a}{variable|m}{variable|e}{non-standard bold|(}{variable|l}{variable|e}{variable|t}{variable|t}{variable|e}{variable|r}{non-standard bold|)} {operator|\|}{operator|\|} {variable|w}{variable|h}{variable|o}{variable|l}{variable|e}{non-standard bold|(}{variable|l}{variable|e}{variable|t}{variable|t}{variable|e}{variable|r}{non-standard bold|)}{operator|;}
    \}

    {variable|p}{variable|r}{variable|i}{variable|v}{variable|a}{variable|t}{variable|e} {variable|b}{variable|o}{variable|o}{variable|l}{variable|e}{variable|a}{variable|n} {variable|n}{variable|u}{variable|m}{variable|b}{variable|e}{variable|r}{non-standard bold|(}{variable|c}{variable|h}{variable|a}{variable|r} {variable|l}{variable|e}{variable|t}{variable|t}{variable|e}{variable|r}{non-standard bold|)} {comment|\{
        switch (letter) \{
            case 'Y' -> number(time.getYear(), time.getYear() < 0 ? 5 : 4, '0');
            case 'C' -> number(Math.floorDiv(time.getYear(), 100), 2, '0');
            case 'y' -> number(Math.floorMod(time.getYear(), 100), 2, '0');
            case 'm' -> number(time.getMonthValue(), 2, '0');
            case 'd' -> number(time.getDayOfMonth(), 2, '0');
            case 'e' -> number(time.getDayOfMonth(), 2, ' ');
            case 'j' -> number(time.getDayOfYear(), 3, '0');
            case 'H' -> number(time.getHour(), 2, '0');
            case 'k' -> number(time.getHour(), 2, ' ');
            case 'I' -> number(hourOfHalfDay(), 2, '0');
            case 'l' -> number(hourOfHalfDay(), 2, ' ');
            case 'M' -> number(time.getMinute(), 2, '0');
            case 'S' -> number(time.getSecond(), 2, '0');
            case 'u' -> number(time.getDayOfWeek().getValue(), 1, '0');
            case 'w' -> number(sundayBased(), 1, '0');
            case 'G' -> number(time.get(IsoFields.WEEK_BASED_YEAR), 4, '0');
            case 'g' -> number(Math.floorMod(time.get(IsoFields.WEEK_BASED_YEAR), 100), 2, '0');
            case 'V' -> number(time.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR), 2, '0');
            case 'U' -> number((time.getDayOfYear() + 6 - sundayBased()) / 7, 2, '0');
            case 'W' -> number((time.getDayOfYear() + 6 - (sundayBased() + 6) % 7) / 7, 2, '0');
            case 's' -> number(time.toEpochSecond(), 1, '0');
            default -> \{
                return false;
            \}}
        \}
        {variable|r}{variable|e}{variable|t}{variable|u}{variable|r}{variable|n} {variable|t}{variable|r}{variable|u}{variable|e}{operator|;}
    \}

    {variable|p}{variable|r}{variable|i}{variable|v}{variable|a}{variable|t}{variable|e} {variable|i}{variable|n}{variable|t} {variable|h}{variable|o}{variable|u}{variable|r}{non-standard bold|O}{variable|f}H{variable|a}{variable|l}{variable|f}{non-standard bold|D}{variable|a}{variable|y}{non-standard bold|(}{non-standard bold|)} {comment|\{
        int hour = time.get(ChronoField.CLOCK_HOUR_OF_AMPM);
        return hour == 0 ? 12 : hour;
    \}}

    {variable|p}{variable|r}{variable|i}{variable|v}{variable|a}{variable|t}{variable|e} {variable|i}{variable|n}{variable|t} {variable|s}{variable|u}{variable|n}{variable|d}{variable|a}{variable|y}{non-standard bold|B}{variable|a}{variable|s}{variable|e}{variable|d}{non-standard bold|(}{non-standard bold|)} {comment|\{
        return time.getDayOfWeek().getValue() % 7;
    \}}

    {variable|p}{variable|r}{variable|i}{variable|v}{variable|a}{variable|t}{variable|e} {variable|b}{variable|o}{variable|o}{variable|l}{variable|e}{variable|a}{variable|n} {variable|n}{variable|a}{variable|m}{variable|e}{non-standard bold|(}{variable|c}{variable|h}{variable|a}{variable|r} {variable|l}{variable|e}{variable|t}{variable|t}{variable|e}{variable|r}{non-standard bold|)} {comment|\{
        switch (letter) \{
            case 'A' -> text(DAYS[sundayBased()]);
            case 'a' -> text(DAYS[sundayBased()].substring(0, 3));
            case 'B' -> text(MONTHS[time.getMonthValue() - 1]);
            case 'b', 'h' -> text(MONTHS[time.getMonthValue() - 1].substring(0, 3));
            case 'p' -> \{
                String half = time.getHour() < 12 ? "AM" : "PM";
                text(letterCase == '#' ? half.toLowerCase(Locale.ROOT) : half);
            \}}
            {variable|c}{variable|a}{variable|s}{variable|e} {character-code number|'P}{character-code number|' }{operator|-}{operator|>} {variable|t}{variable|e}{variable|x}{variable|t}{non-standard bold|(}{variable|t}{variable|i}{variable|m}{variable|e}{operator|.}{variable|g}{variable|e}{variable|t}H{variable|o}{variable|u}{variable|r}{non-standard bold|(}{non-standard bold|)} {non-standard bold|<} {number|12} {operator|?} {string|"am"} {operator|:} {string|"pm"}{non-standard bold|)}{operator|;}
            {variable|c}{variable|a}{variable|s}{variable|e} {character-code number|'Z}{character-code number|' }{operator|-}{operator|>} {variable|t}{variable|e}{variable|x}{variable|t}{non-standard bold|(}{variable|t}{variable|i}{variable|m}{variable|e}{operator|.}{variable|g}{variable|e}{variable|t}{non-standard bold|O}{variable|f}{variable|f}{variable|s}{variable|e}{variable|t}{non-standard bold|(}{non-standard bold|)}{operator|.}{variable|e}{variable|q}{variable|u}{variable|a}{variable|l}{variable|s}{non-standard bold|(}Z{variable|o}{variable|n}{variable|e}{non-standard bold|O}{variable|f}{variable|f}{variable|s}{variable|e}{variable|t}{operator|.}UTC{non-standard bold|)} {operator|?} {string|"UTC"} {operator|:} {string|""}{non-standard bold|)}{operator|;}
            {variable|c}{variable|a}{variable|s}{variable|e} {character-code number|'z}{character-code number|' }{operator|-}{operator|>} {variable|o}{variable|f}{variable|f}{variable|s}{variable|e}{variable|t}{non-standard bold|(}{non-standard bold|)}{operator|;}
            {variable|c}{variable|a}{variable|s}{variable|e} {character-code number|'L}{character-code number|' }{operator|-}{operator|>} {variable|f}{variable|r}{variable|a}{variable|c}{variable|t}{variable|i}{variable|o}{variable|n}{non-standard bold|(}{variable|w}{variable|i}{variable|d}{variable|t}{variable|h} {non-standard bold|<} {number|0} {operator|?} {number|3} {operator|:} {variable|w}{variable|i}{variable|d}{variable|t}{variable|h}{non-standard bold|)}{operator|;}
            {variable|c}{variable|a}{variable|s}{variable|e} {character-code number|'N}{character-code number|' }{operator|-}{operator|>} {variable|f}{variable|r}{variable|a}{variable|c}{variable|t}{variable|i}{variable|o}{variable|n}{non-standard bold|(}{variable|w}{variable|i}{variable|d}{variable|t}{variable|h} {non-standard bold|<} {number|0} {operator|?} {number|9} {operator|:} {variable|w}{variable|i}{variable|d}{variable|t}{variable|h}{non-standard bold|)}{operator|;}
            {variable|c}{variable|a}{variable|s}{variable|e} {character-code number|'n}{character-code number|' }{operator|-}{operator|>} {variable|t}{variable|e}{variable|x}{variable|t}{non-standard bold|(}{string|"\\n"}{non-standard bold|)}{operator|;}
            {variable|c}{variable|a}{variable|s}{variable|e} {character-code number|'t}{character-code number|' }{operator|-}{operator|>} {variable|t}{variable|e}{variable|x}{variable|t}{non-standard bold|(}{string|"\\t"}{non-standard bold|)}{operator|;}
            {variable|c}{variable|a}{variable|s}{variable|e} {character-code number|'%}{character-code number|' }{operator|-}{operator|>} {variable|t}{variable|e}{variable|x}{variable|t}{non-standard bold|(}{string|"%"}{non-standard bold|)}{operator|;}
            {variable|d}{variable|e}{variable|f}{variable|a}{variable|u}{variable|l}{variable|t} {operator|-}{operator|>} {comment|\{
                return false;
            \}}
        \}
        {variable|r}{variable|e}{variable|t}{variable|u}{variable|r}{variable|n} {variable|t}{variable|r}{variable|u}{variable|e}{operator|;}
    \}

    {variable|p}{variable|r}{variable|i}{variable|v}{variable|a}{variable|t}{variable|e} {variable|b}{variable|o}{variable|o}{variable|l}{variable|e}{variable|a}{variable|n} {variable|w}{variable|h}{variable|o}{variable|l}{variable|e}{non-standard bold|(}{variable|c}{variable|h}{variable|a}{variable|r} {variable|l}{variable|e}{variable|t}{variable|t}{variable|e}{variable|r}{non-standard bold|)} {comment|\{
        String pattern = switch (letter) \{
            case 'c' -> "%a %b %e %H:%M:%S %Y";
            case 'D', 'x' -> "%m/%d/%y";
            case 'F' -> "%Y-%m-%d";
            case 'T', 'X' -> "%H:%M:%S";
            case 'R' -> "%H:%M";
            case 'r' -> "%I:%M:%S %p";
            case 'v' -> "%e-%^b-%Y";
            default -> "";
        \}}{operator|;}
        {variable|i}{variable|f} {non-standard bold|(}{variable|p}{variable|a}{variable|t}{variable|t}{variable|e}{variable|r}{variable|n}{operator|.}{variable|i}{variable|s}E{variable|m}{variable|p}{variable|t}{variable|y}{non-standard bold|(}{non-standard bold|)}{non-standard bold|)} {comment|\{
            return false;
        \}}
        {variable|t}{variable|e}{variable|x}{variable|t}{non-standard bold|(}{variable|f}{variable|o}{variable|r}{variable|m}{variable|a}{variable|t}{non-standard bold|(}{variable|t}{variable|i}{variable|m}{variable|e}{operator|,} {variable|p}{variable|a}{variable|t}{variable|t}{variable|e}{variable|r}{variable|n}{non-standard bold|)}{non-standard bold|)}{operator|;}
        {variable|r}{variable|e}{variable|t}{variable|u}{variable|r}{variable|n} {variable|t}{variable|r}{variable|u}{variable|e}{operator|;}
    \}

    {variable|p}{variable|r}{variable|i}{variable|v}{variable|a}{variable|t}{variable|e} {variable|v}{variable|o}{variable|i}{variable|d} {variable|n}{variable|u}{variable|m}{variable|b}{variable|e}{variable|r}{non-standard bold|(}{variable|l}{variable|o}{variable|n}{variable|g} {variable|v}{variable|a}{variable|l}{variable|u}{variable|e}{operator|,} {variable|i}{variable|n}{variable|t} {variable|u}{variable|s}{variable|u}{variable|a}{variable|l}{operator|,} {variable|c}{variable|h}{variable|a}{variable|r} {variable|u}{variable|s}{variable|u}{variable|a}{variable|l}P{variable|a}{variable|d}{variable|d}{variable|i}{variable|n}{variable|g}{non-standard bold|)} {comment|\{
        char pad = padding == '_' ? ' ' : padding == '0' ? '0' : usualPadding;
        int wanted = padding == '-' && width < 0 ? 0 : width < 0 ? usual : width;
        String digits = Long.toString(Math.abs(value));
        if (value < 0 && pad == '0') \{
            out.append('-');
        \}}
        {variable|f}{variable|o}{variable|r} {non-standard bold|(}{variable|i}{variable|n}{variable|t} {variable|i} {operator|=} {variable|d}{variable|i}{variable|g}{variable|i}{variable|t}{variable|s}{operator|.}{variable|l}{variable|e}{variable|n}{variable|g}{variable|t}{variable|h}{non-standard bold|(}{non-standard bold|)} {operator|+} {non-standard bold|(}{variable|v}{variable|a}{variable|l}{variable|u}{variable|e} {non-standard bold|<} {number|0} {operator|?} {number|1} {operator|:} {number|0}{non-standard bold|)}{operator|;} {variable|i} {non-standard bold|<} {variable|w}{variable|a}{variable|n}{variable|t}{variable|e}{variable|d} {operator|&}{operator|&} {variable|p}{variable|a}{variable|d}{variable|d}{variable|i}{variable|n}{variable|g} {operator|!}{operator|=} {character-code number|'-}{character-code number|';} {variable|i}{operator|+}{operator|+}{non-standard bold|)} {comment|\{
            out.append(pad);
        \}}
        {variable|i}{variable|f} {non-standard bold|(}{variable|v}{variable|a}{variable|l}{variable|u}{variable|e} {non-standard bold|<} {number|0} {operator|&}{operator|&} {variable|p}{variable|a}{variable|d} {operator|!}{operator|=} {character-code number|'0}{character-code number|')} {comment|\{
            out.append('-');
        \}}
        {variable|o}{variable|u}{variable|t}{operator|.}{variable|a}{variable|p}{variable|p}{variable|e}{variable|n}{variable|d}{non-standard bold|(}{variable|d}{variable|i}{variable|g}{variable|i}{variable|t}{variable|s}{non-standard bold|)}{operator|;}
    \}

    {variable|p}{variable|r}{variable|i}{variable|v}{variable|a}{variable|t}{variable|e} {variable|v}{variable|o}{variable|i}{variable|d} {variable|t}{variable|e}{variable|x}{variable|t}{non-standard bold|(}S{variable|t}{variable|r}{variable|i}{variable|n}{variable|g} {variable|n}{variable|a}{variable|m}{variable|e}{non-standard bold|)} {comment|\{
        for (int i = name.length(); i < width && padding != '-'; i++) \{
            out.append(padding == '0' ? '0' : ' ');
        \}}
        {variable|b}{variable|o}{variable|o}{variable|l}{variable|e}{variable|a}{variable|n} {variable|c}{variable|a}{variable|p}{variable|i}{variable|t}{variable|a}{variable|l}{variable|s} {operator|=} {variable|l}{variable|e}{variable|t}{variable|t}{variable|e}{variable|r}C{variable|a}{variable|s}{variable|e} {operator|=}{operator|=} {character-code number|'^}{character-code number|' }{operator|\|}{operator|\|} {non-standard bold|(}{variable|l}{variable|e}{variable|t}{variable|t}{variable|e}{variable|r}C{variable|a}{variable|s}{variable|e} {operator|=}{operator|=} {character-code number|'#}{character-code number|' }{operator|&}{operator|&} {operator|!}{variable|n}{variable|a}{variable|m}{variable|e}{operator|.}{variable|e}{variable|q}{variable|u}{variable|a}{variable|l}{variable|s}{non-standard bold|(}{string|"am"}{non-standard bold|)} {operator|&}{operator|&} {operator|!}{variable|n}{variable|a}{variable|m}{variable|e}{operator|.}{variable|e}{variable|q}{variable|u}{variable|a}{variable|l}{variable|s}{non-standard bold|(}{string|"pm"}{non-standard bold|)}{non-standard bold|)}{operator|;}
        {variable|o}{variable|u}{variable|t}{operator|.}{variable|a}{variable|p}{variable|p}{variable|e}{variable|n}{variable|d}{non-standard bold|(}{variable|c}{variable|a}{variable|p}{variable|i}{variable|t}{variable|a}{variable|l}{variable|s} {operator|?} {variable|n}{variable|a}{variable|m}{variable|e}{operator|.}{variable|t}{variable|o}U{variable|p}{variable|p}{variable|e}{variable|r}C{variable|a}{variable|s}{variable|e}{non-standard bold|(}L{variable|o}{variable|c}{variable|a}{variable|l}{variable|e}{operator|.}R{non-standard bold|O}{non-standard bold|O}T{non-standard bold|)} {operator|:} {variable|n}{variable|a}{variable|m}{variable|e}{non-standard bold|)}{operator|;}
    \}

    {variable|p}{variable|r}{variable|i}{variable|v}{variable|a}{variable|t}{variable|e} {variable|v}{variable|o}{variable|i}{variable|d} {variable|o}{variable|f}{variable|f}{variable|s}{variable|e}{variable|t}{non-standard bold|(}{non-standard bold|)} {comment|\{
        int seconds = time.getOffset().getTotalSeconds();
        int rest = Math.abs(seconds);
        StringBuilder made = new StringBuilder(9);
        two(made, rest / 3600);
        made.append(colons > 0 ? ":" : "");
        two(made, rest / 60 % 60);
        if (colons == 2) \{
            two(made.append(':'), rest % 60);
        \}}
        {variable|o}{variable|u}{variable|t}{operator|.}{variable|a}{variable|p}{variable|p}{variable|e}{variable|n}{variable|d}{non-standard bold|(}{variable|s}{variable|e}{variable|c}{variable|o}{variable|n}{variable|d}{variable|s} {non-standard bold|<} {number|0} {operator|?} {character-code number|'-}{character-code number|' }{operator|:} {character-code number|'+}{character-code number|')}{operator|;}
        {variable|f}{variable|o}{variable|r} {non-standard bold|(}{variable|i}{variable|n}{variable|t} {variable|i} {operator|=} {variable|m}{variable|a}{variable|d}{variable|e}{operator|.}{variable|l}{variable|e}{variable|n}{variable|g}{variable|t}{variable|h}{non-standard bold|(}{non-standard bold|)} {operator|+} {number|1}{operator|;} {variable|i} {non-standard bold|<} {variable|w}{variable|i}{variable|d}{variable|t}{variable|h} {operator|&}{operator|&} {variable|p}{variable|a}{variable|d}{variable|d}{variable|i}{variable|n}{variable|g} {operator|!}{operator|=} {character-code number|'-}{character-code number|';} {variable|i}{operator|+}{operator|+}{non-standard bold|)} {comment|\{
            out.append('0');
        \}}
        {variable|o}{variable|u}{variable|t}{operator|.}{variable|a}{variable|p}{variable|p}{variable|e}{variable|n}{variable|d}{non-standard bold|(}{variable|m}{variable|a}{variable|d}{variable|e}{non-standard bold|)}{operator|;}
    \}

    {variable|p}{variable|r}{variable|i}{variable|v}{variable|a}{variable|t}{variable|e} {variable|s}{variable|t}{variable|a}{variable|t}{variable|i}{variable|c} {variable|v}{variable|o}{variable|i}{variable|d} {variable|t}{variable|w}{variable|o}{non-standard bold|(}S{variable|t}{variable|r}{variable|i}{variable|n}{variable|g}{non-standard bold|B}{variable|u}{variable|i}{variable|l}{variable|d}{variable|e}{variable|r} {variable|t}{variable|o}{operator|,} {variable|i}{variable|n}{variable|t} {variable|v}{variable|a}{variable|l}{variable|u}{variable|e}{non-standard bold|)} {comment|\{
        to.append((char) ('0' + value / 10)).append((char) ('0' + value % 10));
    \}}

    {variable|p}{variable|r}{variable|i}{variable|v}{variable|a}{variable|t}{variable|e} {variable|v}{variable|o}{variable|i}{variable|d} {variable|f}{variable|r}{variable|a}{variable|c}{variable|t}{variable|i}{variable|o}{variable|n}{non-standard bold|(}{variable|i}{variable|n}{variable|t} {variable|d}{variable|i}{variable|g}{variable|i}{variable|t}{variable|s}{non-standard bold|)} {comment|\{
        String nanos = Long.toString(1_000_000_000L + time.get(ChronoField.NANO_OF_SECOND));
        for (int i = 1; i <= digits; i++) \{
            out.append(i < nanos.length() ? nanos.charAt(i) : '0');
        \}}
    \}
\}
