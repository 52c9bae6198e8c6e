#!{operator|/}{variable|usr}{operator|/}{variable|bin}{operator|/}{variable|perl} {operator|-}{variable|w}
{keyword|use} {variable|strict}{punctuation|;} {keyword|use} {variable|warnings}{punctuation|;}
{keyword|package} {variable|Kitchen}{punctuation|:}{punctuation|:}{variable|Kettle}{punctuation|;}

{operator|=}{variable|pod}

{variable|Docs} {variable|here}{punctuation|.}

{operator|=}{variable|cut}

{variable|my} {punctuation|(}${variable|litres}{punctuation|,} @{variable|names}{punctuation|,} %{variable|temps}{punctuation|)} {operator|=} {punctuation|(}{number|1.7}{punctuation|,} {variable|qw}{punctuation|(}{variable|a} {variable|b} {variable|c}{punctuation|)}{punctuation|,} {punctuation|(} {variable|cold} {operator|=>} {number|20}{punctuation|,} '{variable|hot}' {operator|=>} 0x5F {punctuation|)}{punctuation|)}{punctuation|;}
{variable|our} ${variable|VERSION} {operator|=} {variable|v1}{punctuation|.}{number|2.3}{punctuation|;}

{variable|sub} {variable|boil} \{
    {variable|my} {punctuation|(}${variable|self}{punctuation|,} %{variable|opt}{punctuation|)} {operator|=} @_{punctuation|;}
    {variable|local} $_ {operator|=} {variable|shift} {operator|/}{operator|/} '{variable|none}'{punctuation|;}
    {keyword|if} {punctuation|(}{operator|/}^{punctuation|(}\\{variable|w}{operator|+}{punctuation|)}\\{variable|s}{operator|*}{operator|=}\\{variable|s}{operator|*}{punctuation|(}{punctuation|.}{operator|*}?{punctuation|)}${operator|/}{variable|x} {operator|&}{operator|&} ${number|1} {variable|ne} {char|'x'}{punctuation|)} \{ {variable|s}\{{variable|tea}\}\{{variable|coffee}\}{variable|gi}{punctuation|;} {variable|tr}{operator|/}{variable|a}{operator|-}{variable|z}{operator|/}{variable|A}{operator|-}{variable|Z}{operator|/}{punctuation|;} \}
    {keyword|elsif} {punctuation|(}${variable|self}{operator|-}{operator|>}\{{variable|names}\}[{number|0}] {operator|=}~ {variable|m}{operator|/}{variable|pot}{operator|/}{variable|i}{punctuation|)} \{ {variable|print} {variable|STDERR} {string|"at $temps\{hot\} @\{[ scalar @names ]\}\\n"}{punctuation|;} \}
    {variable|my} ${variable|text} {operator|=} {operator|<}{operator|<}{string|"EOT"}{punctuation|;}
{variable|Hello} ${variable|self}{operator|-}{operator|>}\{{variable|name}\}
{variable|EOT}
    {variable|foreach} {variable|my} ${variable|n} {punctuation|(}{variable|sort} \{ ${variable|a} {operator|<=}{operator|>} ${variable|b} \} {variable|grep} \{ {variable|defined} \} @{variable|names}{punctuation|)} \{ {variable|next} {variable|unless} ${variable|n}{punctuation|;} {variable|last} {keyword|if} {operator|-}{variable|e} ${variable|n}{punctuation|;} \}
    {keyword|return} {variable|wantarray} ? @{variable|names} {punctuation|:} \\%{variable|temps}{punctuation|;} # {variable|done}
\}
{variable|open}{punctuation|(}{variable|my} ${variable|fh}{punctuation|,} '{operator|<}'{punctuation|,} '{variable|file}{punctuation|.}{variable|txt}'{punctuation|)} {keyword|or} {variable|die} {string|"no: $!"}{punctuation|;}
{keyword|while} {punctuation|(}{variable|my} ${variable|line} {operator|=} {operator|<}${variable|fh}{operator|>}{punctuation|)} \{ {variable|chomp} ${variable|line}{punctuation|;} {variable|push} @{variable|names}{punctuation|,} {variable|split} {operator|/}{punctuation|,}{operator|/}{punctuation|,} ${variable|line}{punctuation|;} \}
{number|1}{punctuation|;}
__END__
