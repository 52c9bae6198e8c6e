{comment|#!/usr/bin/perl -w}
use strict{punctuation|;} use warnings{punctuation|;}
package Kitchen{punctuation|::}Kettle{punctuation|;}

{operator|=}pod

Docs here{punctuation|.}

{operator|=}cut

my {punctuation|(}{operator|$}litres{punctuation|,} @names{punctuation|,} {operator|%}temps{punctuation|)} {operator|=} {punctuation|(}{number|1.7}{punctuation|,} qw{punctuation|(}a b c{punctuation|)}{punctuation|,} {punctuation|(} cold {operator|=}{operator|>} {number|20}{punctuation|,} {operator|'}hot{operator|'} {operator|=}{operator|>} {number|0x5F} {punctuation|)}{punctuation|)}{punctuation|;}
our {operator|$}VERSION {operator|=} v1{punctuation|.}{number|2.3}{punctuation|;}

sub boil {punctuation|\{}
    my {punctuation|(}{operator|$}self{punctuation|,} {operator|%}opt{punctuation|)} {operator|=} @_{punctuation|;}
    {keyword|local} {operator|$}_ {operator|=} shift {operator|//} {operator|'}none{operator|'}{punctuation|;}
    {keyword|if} {punctuation|(}{operator|/}{operator|^}{punctuation|(}{operator|\\}w{operator|+}{punctuation|)}{operator|\\}s{operator|*=}{operator|\\}s{operator|*}{punctuation|(}{punctuation|.}{operator|*}{punctuation|?}{punctuation|)}{operator|$}{operator|/}x {operator|&&} {operator|$}{number|1} ne {char|'x'}{punctuation|)} {punctuation|\{} s{punctuation|\{}tea{punctuation|\}}{punctuation|\{}coffee{punctuation|\}}gi{punctuation|;} tr{operator|/}a{operator|-}z{operator|/}A{operator|-}Z{operator|/}{punctuation|;} {punctuation|\}}
    elsif {punctuation|(}{operator|$}self{operator|-}{operator|>}{punctuation|\{}names{punctuation|\}}{punctuation|[}{number|0}{punctuation|]} {operator|=}{operator|~} m{operator|/}pot{operator|/}i{punctuation|)} {punctuation|\{} {keyword|print} STDERR {string|"at $temps\{hot\} @\{[ scalar @names ]\}\\n"}{punctuation|;} {punctuation|\}}
    my {operator|$}text {operator|=} {operator|<<}{string|"EOT"}{punctuation|;}
Hello {operator|$}self{operator|-}{operator|>}{punctuation|\{}name{punctuation|\}}
EOT
    foreach my {operator|$}n {punctuation|(}sort {punctuation|\{} {operator|$}a {operator|<=}{operator|>} {operator|$}b {punctuation|\}} grep {punctuation|\{} defined {punctuation|\}} @names{punctuation|)} {punctuation|\{} next unless {operator|$}n{punctuation|;} last {keyword|if} {operator|-}e {operator|$}n{punctuation|;} {punctuation|\}}
    {keyword|return} wantarray {punctuation|?} @names {punctuation|:} {operator|\\}{operator|%}temps{punctuation|;} {comment|# done}
{punctuation|\}}
open{punctuation|(}my {operator|$}fh{punctuation|,} {char|'<'}{punctuation|,} {operator|'}file{punctuation|.}txt{operator|'}{punctuation|)} or die {string|"no: $!"}{punctuation|;}
{keyword|while} {punctuation|(}my {operator|$}line {operator|=} {operator|<}{operator|$}fh{operator|>}{punctuation|)} {punctuation|\{} chomp {operator|$}line{punctuation|;} push @names{punctuation|,} split {operator|/}{punctuation|,}{operator|/}{punctuation|,} {operator|$}line{punctuation|;} {punctuation|\}}
{number|1}{punctuation|;}
__END__
