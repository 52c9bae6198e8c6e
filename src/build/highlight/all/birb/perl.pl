#{operator|!}{operator|/}{variable|usr}{operator|/}{variable|bin}{operator|/}{variable|perl} {operator|-}{variable|w}
{class-name|use} {variable|strict}{punctuation|;} {class-name|use} {variable|warnings}{punctuation|;}
{variable|package} {class-name|Kitchen}{operator|:}{operator|:}{class-name|Kettle}{punctuation|;}

{operator|=}{variable|pod}

{class-name|Docs} {variable|here}{punctuation|.}

{operator|=}{class-name|cut}

{variable|my} {punctuation|(}${variable|litres}{punctuation|,} @{variable|names}{punctuation|,} {operator|%}{variable|temps}{punctuation|)} {operator|=} {punctuation|(}{number|1.7}{punctuation|,} {function|qw}{punctuation|(}{variable|a} {class-name|b} {variable|c}{punctuation|)}{punctuation|,} {punctuation|(} {variable|cold} {operator|=}{operator|>} {number|20}{punctuation|,} {string|'hot'} {operator|=}{operator|>} {number|0x5F} {punctuation|)}{punctuation|)}{punctuation|;}
{variable|our} ${class-name|VERSION} {operator|=} {variable|v1}{punctuation|.}{number|2.3}{punctuation|;}

{variable|sub} {variable|boil} {punctuation|\{}
    {variable|my} {punctuation|(}${variable|self}{punctuation|,} {operator|%}{variable|opt}{punctuation|)} {operator|=} @{variable|_}{punctuation|;}
    {variable|local} ${variable|_} {operator|=} {variable|shift} {comment|// 'none';}
    {keyword|if} {punctuation|(}{operator|/}{operator|^}{punctuation|(}\\{variable|w}{operator|+}{punctuation|)}\\{variable|s}{operator|*=}\\{variable|s}{operator|*}{punctuation|(}{punctuation|.}{operator|*}{operator|?}{punctuation|)}${operator|/}{variable|x} {operator|&&} ${number|1} {variable|ne} {string|'x'}{punctuation|)} {punctuation|\{} {variable|s}{punctuation|\{}{variable|tea}{punctuation|\}}{punctuation|\{}{variable|coffee}{punctuation|\}}{variable|gi}{punctuation|;} {variable|tr}{operator|/}{variable|a}{operator|-}{variable|z}{operator|/}{class-name|A}{operator|-}{class-name|Z}{operator|/}{punctuation|;} {punctuation|\}}
    {variable|elsif} {punctuation|(}${variable|self}{operator|-}{operator|>}{punctuation|\{}{variable|names}{punctuation|\}}{punctuation|[}{number|0}{punctuation|]} {operator|=}{operator|~} {variable|m}{operator|/}{variable|pot}{operator|/}{variable|i}{punctuation|)} {punctuation|\{} {variable|print} {class-name|STDERR} {string|"at $temps\{hot\} @\{[ scalar @names ]\}\\n"}{punctuation|;} {punctuation|\}}
    {variable|my} ${variable|text} {operator|=} {operator|<<}{string|"EOT"}{punctuation|;}
{class-name|Hello} ${variable|self}{operator|-}{operator|>}{punctuation|\{}{variable|name}{punctuation|\}}
{class-name|EOT}
    {variable|foreach} {variable|my} ${variable|n} {punctuation|(}{variable|sort} {punctuation|\{} ${variable|a} {operator|<=}{operator|>} ${variable|b} {punctuation|\}} {variable|grep} {punctuation|\{} {variable|defined} {punctuation|\}} @{variable|names}{punctuation|)} {punctuation|\{} {keyword|next} {variable|unless} ${variable|n}{punctuation|;} {variable|last} {keyword|if} {operator|-}{variable|e} ${variable|n}{punctuation|;} {punctuation|\}}
    {keyword|return} {variable|wantarray} {operator|?} @{variable|names} {operator|:} \\{operator|%}{variable|temps}{punctuation|;} # {variable|done}
{punctuation|\}}
{function|open}{punctuation|(}{variable|my} ${variable|fh}{punctuation|,} {string|'<'}{punctuation|,} {string|'file.txt'}{punctuation|)} {variable|or} {variable|die} {string|"no: $!"}{punctuation|;}
{keyword|while} {punctuation|(}{variable|my} ${variable|line} {operator|=} {operator|<}${variable|fh}{operator|>}{punctuation|)} {punctuation|\{} {variable|chomp} ${variable|line}{punctuation|;} {variable|push} @{variable|names}{punctuation|,} {variable|split} {operator|/}{punctuation|,}{operator|/}{punctuation|,} ${variable|line}{punctuation|;} {punctuation|\}}
{number|1}{punctuation|;}
{variable|__END__}
