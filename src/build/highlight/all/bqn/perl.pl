{shebang important|#!/usr/bin/perl -w}
{word-name symbol|use} {word-name symbol|strict}{punctuation|;} {word-name symbol|use} {word-name symbol|warnings}{punctuation|;}
{word-name symbol|package} {word-name symbol|Kitchen}{punctuation|:}{punctuation|:}{word-name symbol|Kettle}{punctuation|;}

{primitive-functions operator|=}{word-name symbol|pod}

{word-name symbol|Docs} {dot-notation-on-name namespace|here.}

{primitive-functions operator|=}{word-name symbol|cut}

{word-name symbol|my} {punctuation|(}${word-name symbol|litres}{punctuation|,} {null-literal char|@}{word-name symbol|names}{punctuation|,} %{word-name symbol|temps}{punctuation|)} {primitive-functions operator|=} {punctuation|(}{word-number number|1.7}{punctuation|,} {word-name symbol|qw}{punctuation|(}{word-name symbol|a} {word-name symbol|b} {word-name symbol|c}{punctuation|)}{punctuation|,} {punctuation|(} {word-name symbol|cold} {primitive-functions operator|=}{primitive-functions operator|>} {word-number number|20}{punctuation|,} '{word-name symbol|hot}' {primitive-functions operator|=}{primitive-functions operator|>} {word-number number|0}{word-name symbol|x5F} {punctuation|)}{punctuation|)}{punctuation|;}
{word-name symbol|our} ${word-name symbol|VERSION} {primitive-functions operator|=} {dot-notation-on-name namespace|v1.}{word-number number|2.3}{punctuation|;}

{word-name symbol|sub} {word-name symbol|boil} {punctuation|\{}
    {word-name symbol|my} {punctuation|(}${word-name symbol|self}{punctuation|,} %{word-name symbol|opt}{punctuation|)} {primitive-functions operator|=} {null-literal char|@}{word-name symbol|_}{punctuation|;}
    {word-name symbol|local} ${word-name symbol|_} {primitive-functions operator|=} {word-name symbol|shift} {primitive-functions operator|/}{primitive-functions operator|/} '{word-name symbol|none}'{punctuation|;}
    {word-name symbol|if} {punctuation|(}{primitive-functions operator|/}^{punctuation|(}\\{word-name symbol|w}{primitive-functions operator|+}{punctuation|)}\\{word-name symbol|s}*{primitive-functions operator|=}\\{word-name symbol|s}*{punctuation|(}{punctuation|.}*{punctuation|?}{punctuation|)}${primitive-functions operator|/}{word-name symbol|x} && ${word-number number|1} {word-name symbol|ne} {character-literal char|'x'}{punctuation|)} {punctuation|\{} {word-name symbol|s}{punctuation|\{}{word-name symbol|tea}{punctuation|\}}{punctuation|\{}{word-name symbol|coffee}{punctuation|\}}{word-name symbol|gi}{punctuation|;} {word-name symbol|tr}{primitive-functions operator|/}{word-name symbol|a}{primitive-functions operator|-}{word-name symbol|z}{primitive-functions operator|/}{word-name symbol|A}{primitive-functions operator|-}{word-name symbol|Z}{primitive-functions operator|/}{punctuation|;} {punctuation|\}}
    {word-name symbol|elsif} {punctuation|(}${word-name symbol|self}{primitive-functions operator|-}{primitive-functions operator|>}{punctuation|\{}{word-name symbol|names}{punctuation|\}}{punctuation|[}{word-number number|0}{punctuation|]} {primitive-functions operator|=}~ {word-name symbol|m}{primitive-functions operator|/}{word-name symbol|pot}{primitive-functions operator|/}{word-name symbol|i}{punctuation|)} {punctuation|\{} {word-name symbol|print} {word-name symbol|STDERR} {string-literal string|"at $temps\{hot\} @\{[ scalar @names ]\}\\n"}{punctuation|;} {punctuation|\}}
    {word-name symbol|my} ${word-name symbol|text} {primitive-functions operator|=} {primitive-functions operator|<}{primitive-functions operator|<}{string-literal string|"EOT"}{punctuation|;}
{word-name symbol|Hello} ${word-name symbol|self}{primitive-functions operator|-}{primitive-functions operator|>}{punctuation|\{}{word-name symbol|name}{punctuation|\}}
{word-name symbol|EOT}
    {word-name symbol|foreach} {word-name symbol|my} ${word-name symbol|n} {punctuation|(}{word-name symbol|sort} {punctuation|\{} ${word-name symbol|a} {primitive-functions operator|<}{primitive-functions operator|=}{primitive-functions operator|>} ${word-name symbol|b} {punctuation|\}} {word-name symbol|grep} {punctuation|\{} {word-name symbol|defined} {punctuation|\}} {null-literal char|@}{word-name symbol|names}{punctuation|)} {punctuation|\{} {word-name symbol|next} {word-name symbol|unless} ${word-name symbol|n}{punctuation|;} {word-name symbol|last} {word-name symbol|if} {primitive-functions operator|-}{word-name symbol|e} ${word-name symbol|n}{punctuation|;} {punctuation|\}}
    {word-name symbol|return} {word-name symbol|wantarray} {punctuation|?} {null-literal char|@}{word-name symbol|names} {punctuation|:} \\%{word-name symbol|temps}{punctuation|;} {comment|# done}
{punctuation|\}}
{word-name symbol|open}{punctuation|(}{word-name symbol|my} ${word-name symbol|fh}{punctuation|,} {character-literal char|'<'}{punctuation|,} '{dot-notation-on-name namespace|file.}{word-name symbol|txt}'{punctuation|)} {word-name symbol|or} {word-name symbol|die} {string-literal string|"no: $!"}{punctuation|;}
{word-name symbol|while} {punctuation|(}{word-name symbol|my} ${word-name symbol|line} {primitive-functions operator|=} {primitive-functions operator|<}${word-name symbol|fh}{primitive-functions operator|>}{punctuation|)} {punctuation|\{} {word-name symbol|chomp} ${word-name symbol|line}{punctuation|;} {word-name symbol|push} {null-literal char|@}{word-name symbol|names}{punctuation|,} {word-name symbol|split} {primitive-functions operator|/}{punctuation|,}{primitive-functions operator|/}{punctuation|,} ${word-name symbol|line}{punctuation|;} {punctuation|\}}
{word-number number|1}{punctuation|;}
{word-name symbol|__END__}
