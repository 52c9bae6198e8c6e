{comment|#!/usr/bin/perl -w}
use strict{punctuation|;} use warnings{punctuation|;}
package Kitchen{operator|:}{operator|:}Kettle{punctuation|;}

{operator|=}pod

Docs here{operator|.}

{operator|=}cut

{function|my} {punctuation|(}$litres{punctuation|,} @names{punctuation|,} {operator|%}temps{punctuation|)} {operator|=} {punctuation|(}{number|1.7}{punctuation|,} {function|qw}{punctuation|(}a b c{punctuation|)}{punctuation|,} {punctuation|(} cold {operator|=}{operator|>} {number|20}{punctuation|,} 'hot' {operator|=}{operator|>} {number|0x5F} {punctuation|)}{punctuation|)}{punctuation|;}
our $VERSION {operator|=} v1{operator|.}{number|2.3}{punctuation|;}

sub boil {punctuation|\{}
    {function|my} {punctuation|(}$self{punctuation|,} {operator|%}opt{punctuation|)} {operator|=} @_{punctuation|;}
    {keyword|local} $_ {operator|=} shift {operator|/}{operator|/} 'none'{punctuation|;}
    {keyword|if} {punctuation|(}{operator|/}{operator|^}{punctuation|(}\\w{operator|+}{punctuation|)}\\s{operator|*=}\\s{operator|*}{punctuation|(}{operator|.}{operator|*}{operator|?}{punctuation|)}${operator|/}x {operator|&&} ${number|1} ne 'x'{punctuation|)} {punctuation|\{} s{punctuation|\{}tea{punctuation|\}}{punctuation|\{}coffee{punctuation|\}}gi{punctuation|;} tr{operator|/}a{operator|-}z{operator|/}A{operator|-}Z{operator|/}{punctuation|;} {punctuation|\}}
    {keyword|elsif} {punctuation|(}$self{operator|-}{operator|>}{punctuation|\{}names{punctuation|\}}{punctuation|[}{number|0}{punctuation|]} {operator|=~} m{operator|/}pot{operator|/}i{punctuation|)} {punctuation|\{} {builtin builtin-function|print} STDERR {string|"at $temps\{hot\} @\{[ scalar @names ]\}{symbol|\\n}"}{punctuation|;} {punctuation|\}}
    my $text {operator|=} {operator|<<}{string|"EOT"}{punctuation|;}
Hello $self{operator|-}{operator|>}{punctuation|\{}name{punctuation|\}}
EOT
    {keyword|foreach} my ${function|n} {punctuation|(}{builtin builtin-function|sort} {punctuation|\{} $a {operator|<=}{operator|>} $b {punctuation|\}} {builtin builtin-function|grep} {punctuation|\{} defined {punctuation|\}} @names{punctuation|)} {punctuation|\{} {keyword|next} unless $n{punctuation|;} {keyword|last} {keyword|if} {operator|-}e $n{punctuation|;} {punctuation|\}}
    {keyword|return} wantarray {operator|?} @names {operator|:} \\{operator|%}temps{punctuation|;} {comment|# done}
{punctuation|\}}
{function|open}{punctuation|(}my $fh{punctuation|,} '{operator|<}'{punctuation|,} '{builtin builtin-function|file}{operator|.}txt'{punctuation|)} or die {string|"no: $!"}{punctuation|;}
{keyword|while} {punctuation|(}my ${keyword|line} {operator|=} {operator|<}$fh{operator|>}{punctuation|)} {punctuation|\{} chomp ${keyword|line}{punctuation|;} push @names{punctuation|,} split {operator|/}{punctuation|,}{operator|/}{punctuation|,} ${keyword|line}{punctuation|;} {punctuation|\}}
{number|1}{punctuation|;}
__END__
