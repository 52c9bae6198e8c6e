{comment|#!/usr/bin/perl -w}
use strict{punctuation|;} use warnings{punctuation|;}
package Kitchen{operator|::}Kettle{punctuation|;}

{operator|=}pod

Docs here{operator|.}

{operator|=}cut

my {punctuation|(}{operator|$}litres{operator|,} {operator|@}names{operator|,} {operator|%}temps{punctuation|)} {operator|=} {punctuation|(}{number|1.7}{operator|,} qw{punctuation|(}a b c{punctuation|)}{operator|,} {punctuation|(} cold {operator|=>} {number|20}{operator|,} {operator|'}hot{operator|'} {operator|=>} {number|0x5F} {punctuation|)}{punctuation|)}{punctuation|;}
our {operator|$}VERSION {operator|=} v1{operator|.}{number|2.3}{punctuation|;}

sub boil {punctuation|\{}
    my {punctuation|(}{operator|$}self{operator|,} {operator|%}opt{punctuation|)} {operator|=} {operator|@_}{punctuation|;}
    local {operator|$_} {operator|=} shift {comment|// 'none';}
    {keyword|if} {punctuation|(}{operator|/^}{punctuation|(}{operator|\\}w{operator|+}{punctuation|)}{operator|\\}s{operator|*=\\}s{operator|*}{punctuation|(}{operator|.*?}{punctuation|)}{operator|$/}x {operator|&&} {operator|$}{number|1} ne {operator|'}x{operator|'}{punctuation|)} {punctuation|\{} s{punctuation|\{}tea{punctuation|\}}{punctuation|\{}coffee{punctuation|\}}gi{punctuation|;} tr{operator|/}a{operator|-}z{operator|/}A{operator|-}Z{operator|/}{punctuation|;} {punctuation|\}}
    elsif {punctuation|(}{operator|$}self{operator|->}{punctuation|\{}names{punctuation|\}}{punctuation|[}{number|0}{punctuation|]} {operator|=~} m{operator|/}pot{operator|/}i{punctuation|)} {punctuation|\{} print STDERR {string|"at $temps\{hot\} @\{[ scalar @names ]\}\\n"}{punctuation|;} {punctuation|\}}
    my {operator|$}text {operator|=} {operator|<<}{string|"EOT"}{punctuation|;}
Hello {operator|$}self{operator|->}{punctuation|\{}name{punctuation|\}}
EOT
    foreach my {operator|$}n {punctuation|(}{function|sort} {punctuation|\{} {operator|$}a {operator|<=>} {operator|$}b {punctuation|\}} grep {punctuation|\{} defined {punctuation|\}} {operator|@}names{punctuation|)} {punctuation|\{} next unless {operator|$}n{punctuation|;} {function|last} {keyword|if} {operator|-}e {operator|$}n{punctuation|;} {punctuation|\}}
    return wantarray {operator|?} {operator|@}names {operator|:} {operator|\\%}temps{punctuation|;} {operator|#} done
{punctuation|\}}
open{punctuation|(}my {operator|$}fh{operator|,} {operator|'<',} {operator|'}file{operator|.}txt{operator|'}{punctuation|)} {operator|or} die {string|"no: $!"}{punctuation|;}
while {punctuation|(}my {operator|$}line {operator|=} {operator|<$}fh{operator|>}{punctuation|)} {punctuation|\{} chomp {operator|$}line{punctuation|;} push {operator|@}names{operator|,} {function|split} {operator|/,/,} {operator|$}line{punctuation|;} {punctuation|\}}
{number|1}{punctuation|;}
{special builtin|__END__}
