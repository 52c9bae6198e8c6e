#{operator|!/}usr{operator|/}bin{operator|/}perl {operator|-}w
use strict{punctuation|;} use warnings{punctuation|;}
package {class-name|Kitchen}{punctuation|:}{punctuation|:}{class-name|Kettle}{punctuation|;}

{operator|=}pod

{class-name|Docs} here{punctuation|.}

{operator|=}cut

{function|my} {punctuation|(}$litres{punctuation|,} {attribute atrule|@names}{punctuation|,} {operator|%}temps{punctuation|)} {operator|=} {punctuation|(}{number|1.7}{punctuation|,} {function|qw}{punctuation|(}a b c{punctuation|)}{punctuation|,} {punctuation|(} cold {operator|=>} {number|20}{punctuation|,} 'hot' {operator|=>} {number|0x5F} {punctuation|)}{punctuation|)}{punctuation|;}
our ${constant|VERSION} {operator|=} v1{punctuation|.}{number|2.3}{punctuation|;}

sub boil {punctuation|\{}
    {function|my} {punctuation|(}${keyword|self}{punctuation|,} {operator|%}opt{punctuation|)} {operator|=} {attribute atrule|@_}{punctuation|;}
    local ${omit keyword|_} {operator|=} shift {comment|// 'none';}
    {keyword|if} {punctuation|(}{operator|/^}{punctuation|(}{punctuation|\\}w{operator|+}{punctuation|)}{punctuation|\\}s{operator|*=}{punctuation|\\}s{operator|*}{punctuation|(}{operator|.*?}{punctuation|)}${operator|/}x {operator|&&} {short-argument|$1} ne 'x'{punctuation|)} {punctuation|\{} s{punctuation|\{}tea{punctuation|\}}{punctuation|\{}coffee{punctuation|\}}gi{punctuation|;} tr{operator|/}a{operator|-}z{operator|/}{class-name|A}{operator|-}{class-name|Z}{operator|/}{punctuation|;} {punctuation|\}}
    {function|elsif} {punctuation|(}${keyword|self}{operator|->}{punctuation|\{}names{punctuation|\}}{punctuation|[}{number|0}{punctuation|]} {operator|=~} m{operator|/}pot{operator|/}i{punctuation|)} {punctuation|\{} print {constant|STDERR} {string-literal|{string|"at $temps\{hot\} @\{[ scalar @names ]\}\\n"}}{punctuation|;} {punctuation|\}}
    my $text {operator|=} {operator|<<}{string-literal|{string|"EOT"}}{punctuation|;}
{class-name|Hello} ${keyword|self}{operator|->}{punctuation|\{}name{punctuation|\}}
{constant|EOT}
    foreach my ${function|n} {punctuation|(}sort {punctuation|\{} $a {operator|<=>} $b {punctuation|\}} grep {punctuation|\{} defined {punctuation|\}} {attribute atrule|@names}{punctuation|)} {punctuation|\{} next unless $n{punctuation|;} last {keyword|if} {operator|-}e $n{punctuation|;} {punctuation|\}}
    {keyword|return} wantarray {operator|?} {attribute atrule|@names} {punctuation|:} {punctuation|\\}{operator|%}temps{punctuation|;} # done
{punctuation|\}}
{keyword|open}{punctuation|(}my $fh{punctuation|,} '{operator|<}'{punctuation|,} 'file{punctuation|.}txt'{punctuation|)} or die {string-literal|{string|"no: $!"}}{punctuation|;}
{keyword|while} {punctuation|(}my $line {operator|=} {operator|<}$fh{operator|>}{punctuation|)} {punctuation|\{} chomp $line{punctuation|;} push {attribute atrule|@names}{punctuation|,} split {operator|/}{punctuation|,}{operator|/}{punctuation|,} $line{punctuation|;} {punctuation|\}}
{number|1}{punctuation|;}
{constant|__END__}
