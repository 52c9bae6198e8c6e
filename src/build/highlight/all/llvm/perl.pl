#{punctuation|!}/{keyword|usr}/{keyword|bin}/{keyword|perl} -{keyword|w}
{keyword|use} {keyword|strict}{comment|; use warnings;}
{keyword|package} {label|Kitchen:}:Kettle{comment|;}

{punctuation|=}{keyword|pod}

Docs {keyword|here}{punctuation|.}

{punctuation|=}{keyword|cut}

{keyword|my} {punctuation|(}${keyword|litres}{punctuation|,} {variable|@names}{punctuation|,} {variable|%temps}{punctuation|)} {punctuation|=} {punctuation|(}{number|1.7}{punctuation|,} {keyword|qw}{punctuation|(}{keyword|a} {keyword|b} {keyword|c}{punctuation|)}{punctuation|,} {punctuation|(} {keyword|cold} {punctuation|=}{punctuation|>} {number|20}{punctuation|,} '{keyword|hot}' {punctuation|=}{punctuation|>} {number|0x5F} {punctuation|)}{punctuation|)}{comment|;}
{keyword|our} $VERSION {punctuation|=} {keyword|v1}{punctuation|.}{number|2.3}{comment|;}

{keyword|sub} {keyword|boil} {punctuation|\{}
    {keyword|my} {punctuation|(}${keyword|self}{punctuation|,} {variable|%opt}{punctuation|)} {punctuation|=} {variable|@_}{comment|;}
    {keyword|local} ${keyword|_} {punctuation|=} {keyword|shift} // '{keyword|none}'{comment|;}
    {keyword|if} {punctuation|(}/^{punctuation|(}\\{keyword|w}+{punctuation|)}\\{keyword|s}{punctuation|*}{punctuation|=}\\{keyword|s}{punctuation|*}{punctuation|(}{punctuation|.}{punctuation|*}?{punctuation|)}$/{keyword|x} && ${number|1} {keyword|ne} '{keyword|x}'{punctuation|)} {punctuation|\{} {keyword|s}{punctuation|\{}{keyword|tea}{punctuation|\}}{punctuation|\{}{keyword|coffee}{punctuation|\}}{keyword|gi}{comment|; tr/a-z/A-Z/; \}}
    {keyword|elsif} {punctuation|(}${keyword|self}-{punctuation|>}{punctuation|\{}{keyword|names}{punctuation|\}}{punctuation|[}{number|0}{punctuation|]} {punctuation|=}~ {keyword|m}/{keyword|pot}/{keyword|i}{punctuation|)} {punctuation|\{} {keyword|print} STDERR {string|"at $temps\{hot\} @\{[ scalar @names ]\}\\n"}{comment|; \}}
    {keyword|my} ${keyword|text} {punctuation|=} {punctuation|<}{punctuation|<}{string|"EOT"}{comment|;}
Hello ${keyword|self}-{punctuation|>}{punctuation|\{}{keyword|name}{punctuation|\}}
EOT
    {keyword|foreach} {keyword|my} ${keyword|n} {punctuation|(}{keyword|sort} {punctuation|\{} ${keyword|a} {punctuation|<}{punctuation|=}{punctuation|>} ${keyword|b} {punctuation|\}} {keyword|grep} {punctuation|\{} {keyword|defined} {punctuation|\}} {variable|@names}{punctuation|)} {punctuation|\{} {keyword|next} {keyword|unless} ${keyword|n}{comment|; last if -e $n; \}}
    {keyword|return} {keyword|wantarray} ? {variable|@names} : \\{variable|%temps}{comment|; # done}
{punctuation|\}}
{keyword|open}{punctuation|(}{keyword|my} ${keyword|fh}{punctuation|,} '{punctuation|<}'{punctuation|,} '{keyword|file}{punctuation|.}{keyword|txt}'{punctuation|)} {keyword|or} {keyword|die} {string|"no: $!"}{comment|;}
{keyword|while} {punctuation|(}{keyword|my} ${keyword|line} {punctuation|=} {punctuation|<}${keyword|fh}{punctuation|>}{punctuation|)} {punctuation|\{} {keyword|chomp} ${keyword|line}{comment|; push @names, split /,/, $line; \}}
{number|1}{comment|;}
__END__
