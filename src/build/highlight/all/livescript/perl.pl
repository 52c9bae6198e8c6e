{comment|#!/usr/bin/perl -w}
{identifier|use} {identifier|strict}{punctuation|;} {identifier|use} {identifier|warnings}{punctuation|;}
{identifier|package} {identifier|Kitchen}{operator|::}{identifier|Kettle}{punctuation|;}

{operator|=}{identifier|pod}

{identifier|Docs} {identifier|here}{punctuation|.}

{operator|=}{identifier|cut}

{identifier|my} {punctuation|(}${identifier|litres}{punctuation|,} {operator|@}{identifier|names}{punctuation|,} {operator|%}{identifier|temps}{punctuation|)} {operator|=} {punctuation|(}{number|1.7}{punctuation|,} {identifier|qw}{punctuation|(}{identifier|a} {identifier|b} {identifier|c}{punctuation|)}{punctuation|,} {punctuation|(} {identifier|cold} {operator|=}{operator|>} {number|20}{punctuation|,} {string|'hot'} {operator|=}{operator|>} {number|0x5F} {punctuation|)}{punctuation|)}{punctuation|;}
{identifier|our} ${identifier|VERSION} {operator|=} {identifier|v1}{punctuation|.}{number|2.3}{punctuation|;}

{identifier|sub} {identifier|boil} {punctuation|\{}
    {identifier|my} {punctuation|(}${identifier|self}{punctuation|,} {operator|%}{identifier|opt}{punctuation|)} {operator|=} {operator|@}{identifier|_}{punctuation|;}
    {identifier|local} ${identifier|_} {operator|=} {identifier|shift} {operator|/}{operator|/} {string|'none'}{punctuation|;}
    {keyword|if} {punctuation|(}{regex|/^(\\w+)\\s*=\\s*(.*?)$/}{identifier|x} {operator|&&} ${number|1} {identifier|ne} {string|'x'}{punctuation|)} {punctuation|\{} {identifier|s}{punctuation|\{}{identifier|tea}{punctuation|\}}{punctuation|\{}{identifier|coffee}{punctuation|\}}{identifier|gi}{punctuation|;} {identifier|tr}{regex|/a-z/}{identifier|A-Z}{operator|/}{punctuation|;} {punctuation|\}}
    {identifier|elsif} {punctuation|(}${identifier|self}{operator|->}{punctuation|\{}{identifier|names}{punctuation|\}}{punctuation|[}{number|0}{punctuation|]} {operator|=}{operator|~} {identifier|m}{regex|/pot/i}{punctuation|)} {punctuation|\{} {identifier|print} {identifier|STDERR} {interpolated-string|{string|"at $temps\{hot\} @\{[ scalar @names ]\}\\n"}}{punctuation|;} {punctuation|\}}
    {identifier|my} ${identifier|text} {operator|=} {operator|<<}{interpolated-string|{string|"EOT"}}{punctuation|;}
{identifier|Hello} ${identifier|self}{operator|->}{punctuation|\{}{identifier|name}{punctuation|\}}
{identifier|EOT}
    {identifier|foreach} {identifier|my} ${identifier|n} {punctuation|(}{identifier|sort} {punctuation|\{} ${identifier|a} {operator|<=}{operator|>} ${identifier|b} {punctuation|\}} {identifier|grep} {punctuation|\{} {identifier|defined} {punctuation|\}} {operator|@}{identifier|names}{punctuation|)} {punctuation|\{} {identifier|next} {keyword|unless} ${identifier|n}{punctuation|;} {identifier|last} {keyword|if} {operator|-}{identifier|e} ${identifier|n}{punctuation|;} {punctuation|\}}
    {keyword|return} {identifier|wantarray} {operator|?} {operator|@}{identifier|names} {punctuation|:} {string|\\%temps}{punctuation|;} {comment|# done}
{punctuation|\}}
{identifier|open}{punctuation|(}{identifier|my} ${identifier|fh}{punctuation|,} {string|'<'}{punctuation|,} {string|'file.txt'}{punctuation|)} {keyword-operator operator|or} {identifier|die} {interpolated-string|{string|"no: $!"}}{punctuation|;}
{keyword|while} {punctuation|(}{identifier|my} ${identifier|line} {operator|=} {operator|<}${identifier|fh}{operator|>}{punctuation|)} {punctuation|\{} {identifier|chomp} ${identifier|line}{punctuation|;} {identifier|push} {operator|@}{identifier|names}{punctuation|,} {identifier|split} {regex|/,/}{punctuation|,} ${identifier|line}{punctuation|;} {punctuation|\}}
{number|1}{punctuation|;}
{identifier|__END__}
