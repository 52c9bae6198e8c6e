{comment|#!/usr/bin/perl -w}
use strict{punctuation|;} use warnings{punctuation|;}
package Kitchen{operator|::}Kettle{punctuation|;}

{operator|=}pod

Docs here.

{operator|=}cut

my {punctuation|(}{operator|$}litres{punctuation|,} {operator|@}names{punctuation|,} %temps{punctuation|)} {operator|=} {punctuation|(}{number|1.7}{punctuation|,} qw{punctuation|(}a b c{punctuation|)}{punctuation|,} {punctuation|(} cold {operator|=}{operator|>} {number|20}{punctuation|,} {string|'hot'} {operator|=}{operator|>} {number|0x5F} {punctuation|)}{punctuation|)}{punctuation|;}
our {operator|$}VERSION {operator|=} v1.{number|2.3}{punctuation|;}

sub boil {punctuation|\{}
    my {punctuation|(}{operator|$}self{punctuation|,} %opt{punctuation|)} {operator|=} {operator|@}_{punctuation|;}
    local {operator|$}_ {operator|=} shift {operator|/}{operator|/} {string|'none'}{punctuation|;}
    {keyword|if} {punctuation|(}{operator|/}{operator|^}{punctuation|(}\\w{operator|+}{punctuation|)}\\s{operator|*}{operator|=}\\s{operator|*}{punctuation|(}.{operator|*}?{punctuation|)}{operator|$}{operator|/}x {operator|&&} {operator|$}{number|1} ne {string|'x'}{punctuation|)} {punctuation|\{} s{punctuation|\{}tea{punctuation|\}}{punctuation|\{}coffee{punctuation|\}}gi{punctuation|;} tr{operator|/}a{operator|-}z{operator|/}A{operator|-}Z{operator|/}{punctuation|;} {punctuation|\}}
    elsif {punctuation|(}{operator|$}self{operator|->}{punctuation|\{}names{punctuation|\}}{punctuation|[}{number|0}{punctuation|]} {operator|=}{operator|~} m{operator|/}pot{operator|/}i{punctuation|)} {punctuation|\{} print STDERR {string|"at $temps\{hot\} @\{[ scalar @names ]\}\\n"}{punctuation|;} {punctuation|\}}
    my {operator|$}text {operator|=} {operator|<}{operator|<}{string|"EOT"}{punctuation|;}
Hello {operator|$}self{operator|->}{punctuation|\{}name{punctuation|\}}
EOT
    foreach my {operator|$}n {punctuation|(}sort {punctuation|\{} {operator|$}a {operator|<=}{operator|>} {operator|$}b {punctuation|\}} grep {punctuation|\{} defined {punctuation|\}} {operator|@}names{punctuation|)} {punctuation|\{} {keyword|next} unless {operator|$}n{punctuation|;} last {keyword|if} {operator|-}e {operator|$}n{punctuation|;} {punctuation|\}}
    return wantarray ? {operator|@}names {operator|:} \\%temps{punctuation|;} {comment|# done}
{punctuation|\}}
open{punctuation|(}my {operator|$}fh{punctuation|,} {string|'<'}{punctuation|,} {string|'file.txt'}{punctuation|)} or die {string|"no: $!"}{punctuation|;}
{keyword|while} {punctuation|(}my {operator|$}line {operator|=} {operator|<}{operator|$}fh{operator|>}{punctuation|)} {punctuation|\{} chomp {operator|$}line{punctuation|;} push {operator|@}names{punctuation|,} split {operator|/}{punctuation|,}{operator|/}{punctuation|,} {operator|$}line{punctuation|;} {punctuation|\}}
{number|1}{punctuation|;}
__END__
