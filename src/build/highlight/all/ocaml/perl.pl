{punctuation|#}{operator|!/}usr{operator|/}bin{operator|/}perl {operator|-}w
use strict{punctuation|;} use warnings{punctuation|;}
package Kitchen{punctuation|::}Kettle{punctuation|;}

{operator|=}pod

Docs here{punctuation|.}

{operator|=}cut

my {punctuation|(}{operator|$}litres{punctuation|,} {operator|@}names{punctuation|,} {operator|%}temps{punctuation|)} {operator|=} {punctuation|(}{number|1.7}{punctuation|,} qw{punctuation|(}a b c{punctuation|)}{punctuation|,} {punctuation|(} cold {operator|=>} {number|20}{punctuation|,} {type-variable function|'hot}' {operator|=>} {number|0x5F} {punctuation|)}{punctuation|)}{punctuation|;}
our {operator|$}VERSION {operator|=} v1{punctuation|.}{number|2.3}{punctuation|;}

sub boil {punctuation|\{}
    my {punctuation|(}{operator|$}self{punctuation|,} {operator|%}opt{punctuation|)} {operator|=} {operator|@}{punctuation|_}{punctuation|;}
    local {operator|$}{punctuation|_} {operator|=} shift {operator|//} {type-variable function|'none}'{punctuation|;}
    {keyword|if} {punctuation|(}{operator|/^}{punctuation|(}\\w{operator|+}{punctuation|)}\\s{operator|*=}\\s{operator|*}{punctuation|(}{punctuation|.}{operator|*?}{punctuation|)}{operator|$/}x {operator|&&} {operator|$}{number|1} ne {char|'x'}{punctuation|)} {punctuation|\{} s{punctuation|\{}tea{punctuation|\}}{punctuation|\{}coffee{punctuation|\}}gi{punctuation|;} tr{operator|/}a{operator|-}z{operator|/}A{operator|-}Z{operator|/}{punctuation|;} {punctuation|\}}
    elsif {punctuation|(}{operator|$}self{operator|->}{punctuation|\{}names{punctuation|\}}{punctuation|[}{number|0}{punctuation|]} {operator|=~} m{operator|/}pot{operator|/}i{punctuation|)} {punctuation|\{} print STDERR {string|"at $temps\{hot\} @\{[ scalar @names ]\}\\n"}{punctuation|;} {punctuation|\}}
    my {operator|$}text {operator|=} {operator|<<}{string|"EOT"}{punctuation|;}
Hello {operator|$}self{operator|->}{punctuation|\{}name{punctuation|\}}
EOT
    foreach my {operator|$}n {punctuation|(}sort {punctuation|\{} {operator|$}a {operator|<=>} {operator|$}b {punctuation|\}} grep {punctuation|\{} defined {punctuation|\}} {operator|@}names{punctuation|)} {punctuation|\{} next unless {operator|$}n{punctuation|;} last {keyword|if} {operator|-}e {operator|$}n{punctuation|;} {punctuation|\}}
    return wantarray {operator|?} {operator|@}names {punctuation|:} \\{operator|%}temps{punctuation|;} {punctuation|#} {keyword|done}
{punctuation|\}}
{keyword|open}{punctuation|(}my {operator|$}fh{punctuation|,} {char|'<'}{punctuation|,} {type-variable function|'file}{punctuation|.}txt'{punctuation|)} {operator|or} die {string|"no: $!"}{punctuation|;}
{keyword|while} {punctuation|(}my {operator|$}line {operator|=} {operator|<$}fh{operator|>}{punctuation|)} {punctuation|\{} chomp {operator|$}line{punctuation|;} push {operator|@}names{punctuation|,} split {operator|/}{punctuation|,}{operator|/}{punctuation|,} {operator|$}line{punctuation|;} {punctuation|\}}
{number|1}{punctuation|;}
__END__
