#{operator|!}{operator|/}usr{operator|/}bin{operator|/}perl {operator|-}w
use strict{punctuation|;} use warnings{punctuation|;}
package Kitchen::Kettle{punctuation|;}

{operator|=}pod

Docs here{punctuation|.}

{operator|=}cut

my {punctuation|(}{punctuation|$}litres{punctuation|,} {punctuation|@}names{punctuation|,} {punctuation|%}temps{punctuation|)} {operator|=} {punctuation|(}{number|1.7}{punctuation|,} {function keyword|qw}{punctuation|(}a b c{punctuation|)}{punctuation|,} {punctuation|(} cold {operator|=}{operator|>} {number|20}{punctuation|,} {string|'hot'} {operator|=}{operator|>} 0x5F {punctuation|)}{punctuation|)}{punctuation|;}
our {punctuation|$}VERSION {operator|=} v1{punctuation|.}{number|2.3}{punctuation|;}

sub boil {punctuation|\{}
    my {punctuation|(}{punctuation|$}self{punctuation|,} {punctuation|%}opt{punctuation|)} {operator|=} {punctuation|@}_{punctuation|;}
    local {punctuation|$}_ {operator|=} shift {operator|/}{operator|/} {string|'none'}{punctuation|;}
    {keyword|if} {punctuation|(}{operator|/}{operator|^}{punctuation|(}{punctuation|\\}w{operator|+}{punctuation|)}{punctuation|\\}s{operator|*}{operator|=}{punctuation|\\}s{operator|*}{punctuation|(}{punctuation|.}{operator|*}?{punctuation|)}{punctuation|$}{operator|/}x {operator|&}{operator|&} {punctuation|$}{number|1} {operator-keyword operator|ne} {string|'x'}{punctuation|)} {punctuation|\{} s{punctuation|\{}tea{punctuation|\}}{punctuation|\{}coffee{punctuation|\}}gi{punctuation|;} tr{operator|/}a{operator|-}z{operator|/}A{operator|-}Z{operator|/}{punctuation|;} {punctuation|\}}
    elsif {punctuation|(}{punctuation|$}self{operator|-}{operator|>}{punctuation|\{}names{punctuation|\}}{punctuation|[}{number|0}{punctuation|]} {operator|=}{operator|~} m{operator|/}pot{operator|/}i{punctuation|)} {punctuation|\{} {keyword|print} STDERR {string|"at $temps\{hot\} @\{[ scalar @names ]\}\\n"}{punctuation|;} {punctuation|\}}
    my {punctuation|$}text {operator|=} {operator|<}{operator|<}{string|"EOT"}{punctuation|;}
Hello {punctuation|$}self{operator|-}{operator|>}{punctuation|\{}name{punctuation|\}}
EOT
    foreach my {punctuation|$}n {punctuation|(}sort {punctuation|\{} {punctuation|$}a {operator|<=}{operator|>} {punctuation|$}b {punctuation|\}} grep {punctuation|\{} defined {punctuation|\}} {punctuation|@}names{punctuation|)} {punctuation|\{} next unless {punctuation|$}n{punctuation|;} last {keyword|if} {operator|-}e {punctuation|$}n{punctuation|;} {punctuation|\}}
    {keyword|return} wantarray ? {punctuation|@}names : {punctuation|\\}{punctuation|%}temps{punctuation|;} # done
{punctuation|\}}
{function keyword|open}{punctuation|(}my {punctuation|$}fh{punctuation|,} {string|'<'}{punctuation|,} {string|'file.txt'}{punctuation|)} {keyword|or} die {string|"no: $!"}{punctuation|;}
while {punctuation|(}my {punctuation|$}line {operator|=} {operator|<}{punctuation|$}fh{operator|>}{punctuation|)} {punctuation|\{} chomp {punctuation|$}line{punctuation|;} push {punctuation|@}names{punctuation|,} split {operator|/}{punctuation|,}{operator|/}{punctuation|,} {punctuation|$}line{punctuation|;} {punctuation|\}}
{number|1}{punctuation|;}
__END__
