#!{operator|/}usr{operator|/}bin{operator|/}perl {operator|-}w
use strict{comment|; use warnings;}
package Kitchen{punctuation|:}{punctuation|:}Kettle{comment|;}

{operator|=}pod

Docs here{punctuation|.}

{operator|=}cut

my {punctuation|(}{variable|$litres}{punctuation|,} {variable|@names}{punctuation|,} %temps{punctuation|)} {operator|=} {punctuation|(}{number|1.7}{punctuation|,} {function|qw}{punctuation|(}a b c{punctuation|)}{punctuation|,} {punctuation|(} cold {operator|=}{operator|>} {number|20}{punctuation|,} {string|'hot'} {operator|=}{operator|>} {number|0x5F} {punctuation|)}{punctuation|)}{comment|;}
our {variable|$VERSION} {operator|=} v1{punctuation|.}{number|2.3}{comment|;}

sub boil \{
    my {punctuation|(}{variable|$self}{punctuation|,} %opt{punctuation|)} {operator|=} {variable|@_}{comment|;}
    {keyword|local} {variable|$_} {operator|=} shift {operator|/}{operator|/} {string|'none'}{comment|;}
    {keyword|if} {punctuation|(}{operator|/}{operator|^}{punctuation|(}\\w{operator|+}{punctuation|)}\\s{operator|*=}\\s{operator|*}{punctuation|(}{punctuation|.}{operator|*}{operator|?}{punctuation|)}${operator|/}x {operator|&}{operator|&} {variable|$1} ne {string|'x'}{punctuation|)} \{ s\{tea\}\{coffee\}gi{comment|; tr/a-z/A-Z/; \}}
    elsif {punctuation|(}{variable|$self}{operator|-}{operator|>}\{names\}{punctuation|[}{number|0}{punctuation|]} {operator|=}~ m{operator|/}pot{operator|/}i{punctuation|)} \{ print STDERR {string|"at $temps\{hot\} @\{[ scalar @names ]\}\\n"}{comment|; \}}
    my {variable|$text} {operator|=} {operator|<}{operator|<}{string|"EOT"}{comment|;}
Hello {variable|$self}{operator|-}{operator|>}\{name\}
EOT
    foreach my {variable|$n} {punctuation|(}sort \{ {variable|$a} {operator|<=}{operator|>} {variable|$b} \} grep \{ defined \} {variable|@names}{punctuation|)} \{ {keyword|next} unless {variable|$n}{comment|; last if -e $n; \}}
    return wantarray {operator|?} {variable|@names} {punctuation|:} \\%temps{comment|; # done}
\}
{function|open}{punctuation|(}my {variable|$fh}{punctuation|,} {string|'<'}{punctuation|,} {string|'file.txt'}{punctuation|)} {operator|or} die {string|"no: $!"}{comment|;}
{keyword|while} {punctuation|(}my {variable|$line} {operator|=} {operator|<}{variable|$fh}{operator|>}{punctuation|)} \{ chomp {variable|$line}{comment|; push @names, split /,/, $line; \}}
{number|1}{comment|;}
__END__
