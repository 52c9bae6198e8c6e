{comment|#!/usr/bin/perl -w}
{reference|use} {reference|strict}{punctuation|;} {reference|use} {reference|warnings}{punctuation|;}
{reference|package} {reference|Kitchen}{punctuation|:}{symbol|:Kettle}{punctuation|;}

{punctuation|=}{reference|pod}

{reference|Docs} {reference|here}{punctuation|.}

{punctuation|=}{reference|cut}

{reference|my} {punctuation|(}{reference|$litres}{punctuation|,} {builtin|@}{reference|names}{punctuation|,} {reference|%temps}{punctuation|)} {punctuation|=} {punctuation|(}{number|1.7}{punctuation|,} {reference|qw}{punctuation|(}{reference|a} {reference|b} {reference|c}{punctuation|)}{punctuation|,} {punctuation|(} {reference|cold} {keyword|=>} {number|20}{punctuation|,} {string|'hot'} {keyword|=>} 0{reference|x5F} {punctuation|)}{punctuation|)}{punctuation|;}
{reference|our} {reference|$VERSION} {punctuation|=} {reference|v1}{punctuation|.}{number|2.3}{punctuation|;}

{reference|sub} {reference|boil} {punctuation|\{}
    {reference|my} {punctuation|(}{reference|$self}{punctuation|,} {reference|%opt}{punctuation|)} {punctuation|=} {builtin|@}{reference|_}{punctuation|;}
    {reference|local} {reference|$_} {punctuation|=} {reference|shift} {punctuation|/}{punctuation|/} {string|'none'}{punctuation|;}
    {keyword|if} {punctuation|(}{punctuation|/}{reference|^}{punctuation|(}{punctuation|\\}{reference|w+}{punctuation|)}{punctuation|\\}{reference|s*}{punctuation|=}{punctuation|\\}{reference|s*}{punctuation|(}{punctuation|.}{reference|*?}{punctuation|)}{reference|$}{punctuation|/}{reference|x} {reference|&&} {reference|$}{number|1} {reference|ne} {string|'x'}{punctuation|)} {punctuation|\{} {reference|s}{punctuation|\{}{reference|tea}{punctuation|\}}{punctuation|\{}{reference|coffee}{punctuation|\}}{reference|gi}{punctuation|;} {reference|tr}{punctuation|/}{reference|a-z}{regex|/A-Z/}{punctuation|;} {punctuation|\}}
    {reference|elsif} {punctuation|(}{reference|$self}{keyword|->}{punctuation|\{}{reference|names}{punctuation|\}}{punctuation|[}{number|0}{punctuation|]} {punctuation|=}{reference|~} {reference|m}{punctuation|/}{reference|pot}{punctuation|/}{reference|i}{punctuation|)} {punctuation|\{} {reference|print} {reference|STDERR} {string|"at $temps\{hot\} @\{[ scalar @names ]\}\\n"}{punctuation|;} {punctuation|\}}
    {reference|my} {reference|$text} {punctuation|=} {punctuation|<}{punctuation|<}{string|"EOT"}{punctuation|;}
{reference|Hello} {reference|$self}{keyword|->}{punctuation|\{}{reference|name}{punctuation|\}}
{reference|EOT}
    {reference|foreach} {reference|my} {reference|$n} {punctuation|(}{reference|sort} {punctuation|\{} {reference|$a} {punctuation|<}{keyword|=>} {reference|$b} {punctuation|\}} {reference|grep} {punctuation|\{} {reference|defined} {punctuation|\}} {builtin|@}{reference|names}{punctuation|)} {punctuation|\{} {reference|next} {reference|unless} {reference|$n}{punctuation|;} {reference|last} {keyword|if} {reference|-e} {reference|$n}{punctuation|;} {punctuation|\}}
    {keyword|return} {reference|wantarray} {reference|?} {builtin|@}{reference|names} {punctuation|:} {punctuation|\\}{reference|%temps}{punctuation|;} {comment|# done}
{punctuation|\}}
{reference|open}{punctuation|(}{reference|my} {reference|$fh}{punctuation|,} {string|'<'}{punctuation|,} {string|'file.txt'}{punctuation|)} {reference|or} {reference|die} {string|"no: $!"}{punctuation|;}
{reference|while} {punctuation|(}{reference|my} {reference|$line} {punctuation|=} {punctuation|<}{reference|$fh}{punctuation|>}{punctuation|)} {punctuation|\{} {reference|chomp} {reference|$line}{punctuation|;} {reference|push} {builtin|@}{reference|names}{punctuation|,} {reference|split} {regex|/,/}{punctuation|,} {reference|$line}{punctuation|;} {punctuation|\}}
{number|1}{punctuation|;}
{reference|__END__}
