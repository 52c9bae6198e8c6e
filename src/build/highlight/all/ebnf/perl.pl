#{operator|!}{operator|/}{rule|usr}{operator|/}{rule|bin}{operator|/}{rule|perl} {operator|-}{rule|w}
{rule|use strict}{punctuation|;} {rule|use warnings}{punctuation|;}
{rule|package Kitchen}::{rule|Kettle}{punctuation|;}

{operator|=}{rule|pod}

{rule|Docs here}{punctuation|.}

{operator|=}{rule|cut}

{rule|my} {punctuation|(}${rule|litres}{punctuation|,} @{rule|names}{punctuation|,} %{rule|temps}{punctuation|)} {operator|=} {punctuation|(}1{punctuation|.}7{punctuation|,} {rule|qw}{punctuation|(}{rule|a b c}{punctuation|)}{punctuation|,} {punctuation|(} {rule|cold} {operator|=}> 20{punctuation|,} {string|'hot'} {operator|=}> 0x5F {punctuation|)}{punctuation|)}{punctuation|;}
{rule|our} ${rule|VERSION} {operator|=} {rule|v1}{punctuation|.}2{punctuation|.}3{punctuation|;}

{rule|sub boil} {punctuation|\{}
    {rule|my} {punctuation|(}${rule|self}{punctuation|,} %{rule|opt}{punctuation|)} {operator|=} @_{punctuation|;}
    {rule|local} $_ {operator|=} {rule|shift} {operator|/}{operator|/} {string|'none'}{punctuation|;}
    {rule|if} {punctuation|(/}^{punctuation|(}\\{rule|w}+{punctuation|)}\\{rule|s}{operator|*}{operator|=}\\{rule|s}{operator|*}{punctuation|(}{punctuation|.}{operator|*}?{punctuation|)}${operator|/}{rule|x} && $1 {rule|ne} {string|'x'}{punctuation|)} {punctuation|\{} {rule|s}{punctuation|\{}{rule|tea}{punctuation|\}}{punctuation|\{}{rule|coffee}{punctuation|\}}{rule|gi}{punctuation|;} {rule|tr}{operator|/}{rule|a}{operator|-}{rule|z}{operator|/}{rule|A}{operator|-}{rule|Z}{operator|/}{punctuation|;} {punctuation|\}}
    {rule|elsif} {punctuation|(}${rule|self}{operator|-}>{punctuation|\{}{rule|names}{punctuation|\}}{punctuation|[}0{punctuation|]} {operator|=}~ {rule|m}{operator|/}{rule|pot}{operator|/}{rule|i}{punctuation|)} {punctuation|\{} {rule|print STDERR} {string|"at $temps\{hot\} @\{[ scalar @names ]\}\\n"}{punctuation|;} {punctuation|\}}
    {rule|my} ${rule|text} {operator|=} <<{string|"EOT"}{punctuation|;}
{rule|Hello} ${rule|self}{operator|-}>{punctuation|\{}{rule|name}{punctuation|\}}
{rule|EOT}
    {rule|foreach my} ${rule|n} {punctuation|(}{rule|sort} {punctuation|\{} ${rule|a} <{operator|=}> ${rule|b} {punctuation|\}} {rule|grep} {punctuation|\{} {rule|defined} {punctuation|\}} @{rule|names}{punctuation|)} {punctuation|\{} {rule|next unless} ${rule|n}{punctuation|;} {rule|last if} {operator|-}{rule|e} ${rule|n}{punctuation|;} {punctuation|\}}
    {rule|return wantarray} ? @{rule|names} : \\%{rule|temps}{punctuation|;} # {rule|done}
{punctuation|\}}
{rule|open}{punctuation|(}{rule|my} ${rule|fh}{punctuation|,} {string|'<'}{punctuation|,} {string|'file.txt'}{punctuation|)} {rule|or die} {string|"no: $!"}{punctuation|;}
{rule|while} {punctuation|(}{rule|my} ${rule|line} {operator|=} <${rule|fh}>{punctuation|)} {punctuation|\{} {rule|chomp} ${rule|line}{punctuation|;} {rule|push} @{rule|names}{punctuation|,} {rule|split} {operator|/}{punctuation|,}{operator|/}{punctuation|,} ${rule|line}{punctuation|;} {punctuation|\}}
1{punctuation|;}
__END__
