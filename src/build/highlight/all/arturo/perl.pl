{symbol|#}!{symbol|/}usr{symbol|/}bin{symbol|/}perl {symbol|-}w
use strict{comment|; use warnings;}
package {label property|Kitchen:}{type class-name|:Kettle}{comment|;}

{symbol|=}pod

Docs here.

{symbol|=}cut

my {punctuation|(}{symbol|$}litres{punctuation|,} {symbol|@}names{punctuation|,} {symbol|%}temps{punctuation|)} {symbol|=} {punctuation|(}{number|1.7}{punctuation|,} qw{punctuation|(}a b c{punctuation|)}{punctuation|,} {punctuation|(} cold {sugar operator|=>} {number|20}{punctuation|,} {literal constant|'hot}' {sugar operator|=>} 0x5F {punctuation|)}{punctuation|)}{comment|;}
our {symbol|$}VERSION {symbol|=} v1.{number|2.3}{comment|;}

{builtin-function keyword|sub} boil {multistring string|\{
    my ($self, %opt) = @_;
    local $_ = shift // 'none';
    if (/^(\\w+)\\s*=\\s*(.*?)$/x && $1 ne 'x') \{ s\{tea\}}{multistring string|\{coffee\}}gi{comment|; tr/a-z/A-Z/; \}}
    elsif {punctuation|(}{symbol|$}self{sugar operator|->}{multistring string|\{names\}}{punctuation|[}{number|0}{punctuation|]} {symbol|=}{symbol|~} m{symbol|/}pot{symbol|/}i{punctuation|)} {multistring string|\{ print STDERR "at $temps\{hot\}} {symbol|@}{multistring string|\{[ scalar @names ]\}}{symbol|\\}n"{comment|; \}}
    my {symbol|$}text {symbol|=} {symbol|<}{symbol|<}{string|"EOT"}{comment|;}
Hello {symbol|$}self{sugar operator|->}{multistring string|\{name\}}
EOT
    foreach my {symbol|$}n {punctuation|(}{builtin-function keyword|sort} {multistring string|\{ $a <=> $b \}} grep {multistring string|\{ defined \}} {symbol|@}names{punctuation|)} {multistring string|\{ next unless $n; last if -e $n; \}}
    {builtin-function keyword|return} wantarray ? {symbol|@}names : {symbol|\\}{symbol|%}temps{comment|; # done}
\}
{builtin-function keyword|open}{punctuation|(}my {symbol|$}fh{punctuation|,} '{symbol|<}'{punctuation|,} {literal constant|'file}.txt'{punctuation|)} {builtin-function keyword|or} die {string|"no: $!"}{comment|;}
{builtin-function keyword|while} {punctuation|(}my {symbol|$}line {symbol|=} {symbol|<}{symbol|$}fh{symbol|>}{punctuation|)} {multistring string|\{ chomp $line; push @names, split /,/, $line; \}}
{number|1}{comment|;}
__END__
