{operator|#!/}{hvariable|usr}{operator|/}{hvariable|bin}{operator|/}{hvariable|perl} {operator|-}{hvariable|w}
{hvariable|use} {hvariable|strict}{punctuation|;} {hvariable|use} {hvariable|warnings}{punctuation|;}
{hvariable|package} {constant|Kitchen}{operator|::}{constant|Kettle}{punctuation|;}

{operator|=}{hvariable|pod}

{constant|Docs} {hvariable|here}{punctuation|.}

{operator|=}{hvariable|cut}

{hvariable|my} {punctuation|(}{operator|$}{hvariable|litres}{punctuation|,} {operator|@}{hvariable|names}{punctuation|,} {operator|%}{hvariable|temps}{punctuation|)} {operator|=} {punctuation|(}{number|1.7}{punctuation|,} {hvariable|qw}{punctuation|(}{hvariable|a} {hvariable|b} {hvariable|c}{punctuation|)}{punctuation|,} {punctuation|(} {hvariable|cold} {operator|=>} {number|20}{punctuation|,} '{hvariable|hot'} {operator|=>} {number|0x5F} {punctuation|)}{punctuation|)}{punctuation|;}
{hvariable|our} {operator|$}{constant|VERSION} {operator|=} {hvariable|v1}{punctuation|.}{number|2.3}{punctuation|;}

{builtin|sub} {hvariable|boil} {punctuation|\{}
    {hvariable|my} {punctuation|(}{operator|$}{hvariable|self}{punctuation|,} {operator|%}{hvariable|opt}{punctuation|)} {operator|=} {operator|@}{hvariable|_}{punctuation|;}
    {hvariable|local} {operator|$}{hvariable|_} {operator|=} {hvariable|shift} {operator|//} '{hvariable|none'}{punctuation|;}
    {keyword|if} {punctuation|(}{operator|/^}{punctuation|(}{operator|\\}{hvariable|w}{operator|+}{punctuation|)}{operator|\\}{hvariable|s}{operator|*=\\}{hvariable|s}{operator|*}{punctuation|(}{operator|.*?}{punctuation|)}{operator|$/}{hvariable|x} {operator|&&} {operator|$}{number|1} {hvariable|ne} {char string|'x'}{punctuation|)} {punctuation|\{} {hvariable|s}{punctuation|\{}{hvariable|tea}{punctuation|\}}{punctuation|\{}{hvariable|coffee}{punctuation|\}}{hvariable|gi}{punctuation|;} {hvariable|tr}{operator|/}{hvariable|a}{operator|-}{hvariable|z}{operator|/}{constant|A}{operator|-}{constant|Z}{operator|/}{punctuation|;} {punctuation|\}}
    {hvariable|elsif} {punctuation|(}{operator|$}{hvariable|self}{operator|->}{punctuation|\{}{hvariable|names}{punctuation|\}}{punctuation|[}{number|0}{punctuation|]} {operator|=~} {hvariable|m}{operator|/}{hvariable|pot}{operator|/}{hvariable|i}{punctuation|)} {punctuation|\{} {hvariable|print} {constant|STDERR} {string|"at $temps\{hot\} @\{[ scalar @names ]\}\\n"}{punctuation|;} {punctuation|\}}
    {hvariable|my} {operator|$}{hvariable|text} {operator|=} {operator|<<}{string|"EOT"}{punctuation|;}
{constant|Hello} {operator|$}{hvariable|self}{operator|->}{punctuation|\{}{hvariable|name}{punctuation|\}}
{constant|EOT}
    {hvariable|foreach} {hvariable|my} {operator|$}{hvariable|n} {punctuation|(}{hvariable|sort} {punctuation|\{} {operator|$}{hvariable|a} {operator|<=>} {operator|$}{hvariable|b} {punctuation|\}} {hvariable|grep} {punctuation|\{} {hvariable|defined} {punctuation|\}} {operator|@}{hvariable|names}{punctuation|)} {punctuation|\{} {hvariable|next} {builtin|unless} {operator|$}{hvariable|n}{punctuation|;} {hvariable|last} {keyword|if} {operator|-}{hvariable|e} {operator|$}{hvariable|n}{punctuation|;} {punctuation|\}}
    {hvariable|return} {hvariable|wantarray} {operator|?} {operator|@}{hvariable|names} {operator|:} {operator|\\%}{hvariable|temps}{punctuation|;} {operator|#} {hvariable|done}
{punctuation|\}}
{hvariable|open}{punctuation|(}{hvariable|my} {operator|$}{hvariable|fh}{punctuation|,} {char string|'<'}{punctuation|,} '{hvariable|file}{punctuation|.}{hvariable|txt'}{punctuation|)} {hvariable|or} {hvariable|die} {string|"no: $!"}{punctuation|;}
{hvariable|while} {punctuation|(}{hvariable|my} {operator|$}{hvariable|line} {operator|=} {operator|<$}{hvariable|fh}{operator|>}{punctuation|)} {punctuation|\{} {hvariable|chomp} {operator|$}{hvariable|line}{punctuation|;} {hvariable|push} {operator|@}{hvariable|names}{punctuation|,} {hvariable|split} {operator|/}{punctuation|,}{operator|/}{punctuation|,} {operator|$}{hvariable|line}{punctuation|;} {punctuation|\}}
{number|1}{punctuation|;}
{hvariable|__END__}
