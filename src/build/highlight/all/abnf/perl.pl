#!{operator|/}{rule|usr}{operator|/}{rule|bin}{operator|/}{rule|perl} -w
{rule|use} {rule|strict}{comment|; use warnings;}
{rule|package} {rule|Kitchen}::{rule|Kettle}{comment|;}

{operator|=}{rule|pod}

{rule|Docs} {rule|here}.

{operator|=}{rule|cut}

{rule|my} {punctuation|(}${rule|litres}, @{rule|names}, %{rule|temps}{punctuation|)} {operator|=} {punctuation|(}{repetition operator|1}.{repetition operator|7}, {rule|qw}{punctuation|(}{rule|a} {rule|b} {rule|c}{punctuation|)}, {punctuation|(} {rule|cold} {operator|=}> {repetition operator|20}, '{rule|hot}' {operator|=}> {repetition operator|0}{rule|x5F} {punctuation|)}{punctuation|)}{comment|;}
{rule|our} ${rule|VERSION} {operator|=} {rule|v1}.{repetition operator|2}.{repetition operator|3}{comment|;}

{rule|sub} {rule|boil} \{
    {rule|my} {punctuation|(}${rule|self}, %{rule|opt}{punctuation|)} {operator|=} @_{comment|;}
    {rule|local} $_ {operator|=} {rule|shift} {operator|/}{operator|/} '{rule|none}'{comment|;}
    {rule|if} {punctuation|(}{operator|/}^{punctuation|(}\\{rule|w}+{punctuation|)}\\{rule|s}*{operator|=}\\{rule|s}*{punctuation|(}.{repetition operator|*}?{punctuation|)}${operator|/}{rule|x} && ${repetition operator|1} {rule|ne} '{rule|x}'{punctuation|)} \{ {rule|s}\{{rule|tea}\}\{{rule|coffee}\}{rule|gi}{comment|; tr/a-z/A-Z/; \}}
    {rule|elsif} {punctuation|(}${rule|self-}>\{{rule|names}\}{punctuation|[}{repetition operator|0}{punctuation|]} {operator|=}~ {rule|m}{operator|/}{rule|pot}{operator|/}{rule|i}{punctuation|)} \{ {rule|print} {rule|STDERR} {string|"at $temps\{hot\} @\{[ scalar @names ]\}\\n"}{comment|; \}}
    {rule|my} ${rule|text} {operator|=} <<{string|"EOT"}{comment|;}
{rule|Hello} ${rule|self-}>\{{rule|name}\}
{rule|EOT}
    {rule|foreach} {rule|my} ${rule|n} {punctuation|(}{rule|sort} \{ ${rule|a} {rule|{punctuation|<}={punctuation|>}} ${rule|b} \} {rule|grep} \{ {rule|defined} \} @{rule|names}{punctuation|)} \{ {rule|next} {rule|unless} ${rule|n}{comment|; last if -e $n; \}}
    {rule|return} {rule|wantarray} ? @{rule|names} : \\%{rule|temps}{comment|; # done}
\}
{rule|open}{punctuation|(}{rule|my} ${rule|fh}, '<', '{rule|file}.{rule|txt}'{punctuation|)} {rule|or} {rule|die} {string|"no: $!"}{comment|;}
{rule|while} {punctuation|(}{rule|my} ${rule|line} {operator|=} {rule|{punctuation|<}$fh{punctuation|>}}{punctuation|)} \{ {rule|chomp} ${rule|line}{comment|; push @names, split /,/, $line; \}}
{repetition operator|1}{comment|;}
__END__
