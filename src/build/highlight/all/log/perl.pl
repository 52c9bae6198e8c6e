{operator|#}{operator|!}{operator|/}usr{operator|/}bin{operator|/}perl {operator|-}w
use strict{operator|;} use warnings{operator|;}
package Kitchen{operator|:}{operator|:}Kettle{operator|;}

{operator|=}pod

Docs here{punctuation|.}

{operator|=}cut

my {operator|(}{operator|$}litres{punctuation|,} {operator|@}names{punctuation|,} {operator|%}temps{operator|)} {operator|=} {operator|(}{number|1.7}{punctuation|,} qw{operator|(}a b c{operator|)}{punctuation|,} {operator|(} cold {operator|=}{operator|>} {number|20}{punctuation|,} {string|'hot'} {operator|=}{operator|>} {number|0x5F} {operator|)}{operator|)}{operator|;}
our {operator|$}VERSION {operator|=} {number|v1.2.3}{operator|;}

sub boil {operator|\{}
    my {operator|(}{operator|$}self{punctuation|,} {operator|%}opt{operator|)} {operator|=} {operator|@}_{operator|;}
    local {operator|$}_ {operator|=} shift {operator|/}{operator|/} {string|'none'}{operator|;}
    if {operator|(}{operator|/}{operator|^}{operator|(}\\w{operator|+}{operator|)}\\s{operator|*}{operator|=}\\s{operator|*}{operator|(}{punctuation|.}{operator|*}{operator|?}{operator|)}{operator|$}{operator|/}x {operator|&}{operator|&} {operator|$}{number|1} ne {string|'x'}{operator|)} {operator|\{} s{operator|\{}tea{operator|\}}{operator|\{}coffee{operator|\}}gi{operator|;} tr{operator|/}a{operator|-}z{operator|/}A{operator|-}Z{operator|/}{operator|;} {operator|\}}
    elsif {operator|(}{operator|$}self{operator|-}{operator|>}{operator|\{}names{operator|\}}{punctuation|[}{number|0}{punctuation|]} {operator|=}{operator|~} m{operator|/}pot{operator|/}i{operator|)} {operator|\{} print STDERR {string|"at $temps\{hot\} @\{[ scalar @names ]\}\\n"}{operator|;} {operator|\}}
    my {operator|$}text {operator|=} {operator|<}{operator|<}{string|"EOT"}{operator|;}
Hello {operator|$}self{operator|-}{operator|>}{operator|\{}name{operator|\}}
EOT
    foreach my {operator|$}n {operator|(}sort {operator|\{} {operator|$}a {operator|<}{operator|=}{operator|>} {operator|$}b {operator|\}} grep {operator|\{} defined {operator|\}} {operator|@}names{operator|)} {operator|\{} next unless {operator|$}n{operator|;} last if {operator|-}e {operator|$}n{operator|;} {operator|\}}
    return wantarray {operator|?} {operator|@}names {operator|:} \\{operator|%}temps{operator|;} {operator|#} done
{operator|\}}
open{operator|(}my {operator|$}fh{punctuation|,} {string|'<'}{punctuation|,} {string|'file.txt'}{operator|)} or die {string|"no: $!"}{operator|;}
while {operator|(}my {operator|$}line {operator|=} {operator|<}{operator|$}fh{operator|>}{operator|)} {operator|\{} chomp {operator|$}line{operator|;} push {operator|@}names{punctuation|,} split {operator|/}{punctuation|,}{operator|/}{punctuation|,} {operator|$}line{operator|;} {operator|\}}
{number|1}{operator|;}
__END__
