{prolog|#!/usr/bin/perl -w}
{name|use strict}{punctuation|;} {name|use warnings}{punctuation|;}
{name|package Kitchen}{punctuation|:}{punctuation|:}{name|Kettle}{punctuation|;}

{operator-char operator|=}{name|pod}

{name|Docs here}.

{operator-char operator|=}{name|cut}

{name|my} {punctuation|(}${name|litres}{punctuation|,} {name|@names}{punctuation|,} %{name|temps}{punctuation|)} {operator-char operator|=} {punctuation|(}{number|1.7}{punctuation|,} {name|qw}{punctuation|(}{name|a b c}{punctuation|)}{punctuation|,} {punctuation|(} {name|cold} {operator-char operator|=}{operator-char operator|>} {number|20}{punctuation|,} {string|'hot'} {operator-char operator|=}{operator-char operator|>} 0x5F {punctuation|)}{punctuation|)}{punctuation|;}
{name|our} ${name|VERSION} {operator-char operator|=} {name|v1}{number|.2}{number|.3}{punctuation|;}

{name|sub boil} \{
    {name|my} {punctuation|(}${name|self}{punctuation|,} %{name|opt}{punctuation|)} {operator-char operator|=} {name|@_}{punctuation|;}
    {name|local} ${name|_} {operator-char operator|=} {name|shift} {operator-char operator|/}{operator-char operator|/} {string|'none'}{punctuation|;}
    {name|if} {punctuation|(}{operator-char operator|/}^{punctuation|(}\\{name|w}{operator-char operator|+}{punctuation|)}\\{name|s}{operator-char operator|*}{operator-char operator|=}\\{name|s}{operator-char operator|*}{punctuation|(}.{operator-char operator|*}?{punctuation|)}${operator-char operator|/}{name|x} && {number|$1} {name|ne} {string|'x'}{punctuation|)} \{ {name|s}\{{name|tea}\}\{{name|coffee}\}{name|gi}{punctuation|;} {name|tr}{operator-char operator|/}{name|a}{operator-char operator|-}{name|z}{operator-char operator|/}{name|A}{operator-char operator|-}{name|Z}{operator-char operator|/}{punctuation|;} \}
    {name|elsif} {punctuation|(}${name|self}{operator-char operator|-}{operator-char operator|>}\{{name|names}\}{punctuation|[}{number|0}{punctuation|]} {operator-char operator|=}~ {name|m}{operator-char operator|/}{name|pot}{operator-char operator|/}{name|i}{punctuation|)} \{ {name|print STDERR} {string|"at $temps\{hot\} @\{[ scalar @names ]\}\\n"}{punctuation|;} \}
    {name|my} ${name|text} {operator-char operator|=} {operator-char operator|<}{operator-char operator|<}{string|"EOT"}{punctuation|;}
{name|Hello} ${name|self}{operator-char operator|-}{operator-char operator|>}\{{name|name}\}
{name|EOT}
    {name|foreach my} ${name|n} {punctuation|(}{name|sort} \{ ${name|a} {operator-char operator|<=}{operator-char operator|>} ${name|b} \} {name|grep} \{ {name|defined} \} {name|@names}{punctuation|)} \{ {name|next unless} ${name|n}{punctuation|;} {name|last if} {operator-char operator|-}{name|e} ${name|n}{punctuation|;} \}
    {name|return wantarray} ? {name|@names} {punctuation|:} \\%{name|temps}{punctuation|;} {prolog|# done}
\}
{name|open}{punctuation|(}{name|my} ${name|fh}{punctuation|,} {string|'<'}{punctuation|,} {string|'file.txt'}{punctuation|)} {name|or die} {string|"no: $!"}{punctuation|;}
{name|while} {punctuation|(}{name|my} ${name|line} {operator-char operator|=} {operator-char operator|<}${name|fh}{operator-char operator|>}{punctuation|)} \{ {name|chomp} ${name|line}{punctuation|;} {name|push @names}{punctuation|,} {name|split} {operator-char operator|/}{punctuation|,}{operator-char operator|/}{punctuation|,} ${name|line}{punctuation|;} \}
{number|1}{punctuation|;}
{name|__END__}
