#!{operator|/}usr{operator|/}bin{operator|/}perl {operator|-}w
use strict{punctuation|;} use warnings{punctuation|;}
package Kitchen::Kettle{punctuation|;}

{operator|=}pod

Docs here.

{operator|=}cut

{function|my} {punctuation|(}$litres{punctuation|,} {operator|@}names{punctuation|,} %temps{punctuation|)} {operator|=} {punctuation|(}{number|1.7}{punctuation|,} {function|qw}{punctuation|(}a b c{punctuation|)}{punctuation|,} {punctuation|(} cold {operator|=>} {number|20}{punctuation|,} 'hot' {operator|=>} {number|0x5F} {punctuation|)}{punctuation|)}{punctuation|;}
our $VERSION {operator|=} v1.{number|2.3}{punctuation|;}

sub boil {punctuation|\{}
    {function|my} {punctuation|(}$self{punctuation|,} %opt{punctuation|)} {operator|=} {operator|@}_{punctuation|;}
    local $_ {operator|=} shift {comment|// 'none';}
    {keyword|if} {punctuation|(}{operator|/}{operator|^}{punctuation|(}\\w{operator|+}{punctuation|)}\\s{operator|*}{operator|=}\\s{operator|*}{punctuation|(}.{operator|*}{operator|?}{punctuation|)}${operator|/}x {operator|&}{operator|&} ${number|1} ne 'x'{punctuation|)} {punctuation|\{} s{punctuation|\{}tea{punctuation|\}}{punctuation|\{}coffee{punctuation|\}}gi{punctuation|;} tr{operator|/}a{operator|-}z{operator|/}A{operator|-}Z{operator|/}{punctuation|;} {punctuation|\}}
    {function|elsif} {punctuation|(}$self{operator|-}{operator|>}{punctuation|\{}names{punctuation|\}}{punctuation|[}{number|0}{punctuation|]} {operator|=}~ m{operator|/}pot{operator|/}i{punctuation|)} {punctuation|\{} print STDERR {string|"at $temps\{hot\} @\{[ scalar @names ]\}\\n"}{punctuation|;} {punctuation|\}}
    my ${data-type class-name|text} {operator|=} {operator|<}{operator|<}{string|"EOT"}{punctuation|;}
Hello $self{operator|-}{operator|>}{punctuation|\{}name{punctuation|\}}
EOT
    foreach my ${function|n} {punctuation|(}sort {punctuation|\{} $a {operator|<=>} $b {punctuation|\}} grep {punctuation|\{} defined {punctuation|\}} {operator|@}names{punctuation|)} {punctuation|\{} next unless $n{punctuation|;} last {keyword|if} {operator|-}e $n{punctuation|;} {punctuation|\}}
    return wantarray {operator|?} {operator|@}names : \\%temps{punctuation|;} # done
{punctuation|\}}
{function|open}{punctuation|(}my $fh{punctuation|,} '{operator|<}'{punctuation|,} 'file.txt'{punctuation|)} {keyword|or} die {string|"no: $!"}{punctuation|;}
{function|while} {punctuation|(}my $line {operator|=} {operator|<}$fh{operator|>}{punctuation|)} {punctuation|\{} chomp $line{punctuation|;} push {operator|@}names{punctuation|,} split {operator|/}{punctuation|,}{operator|/}{punctuation|,} $line{punctuation|;} {punctuation|\}}
{number|1}{punctuation|;}
__END__
