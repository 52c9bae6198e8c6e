{comment|#!/usr/bin/perl -w}
use strict{punctuation|;} use warnings{punctuation|;}
package Kitchen{operator|:}{operator|:}Kettle{punctuation|;}

{operator|=}pod

Docs here{operator|.}

{operator|=}cut

{function|my} {punctuation|(}{directive builtin|$litres}{punctuation|,} {operator|@}names{punctuation|,} {operator|%}temps{punctuation|)} {operator|=} {punctuation|(}{number|1.7}{punctuation|,} {function|qw}{punctuation|(}a b c{punctuation|)}{punctuation|,} {punctuation|(} cold {operator|=}{operator|>} {number|20}{punctuation|,} {string|'hot'} {operator|=}{operator|>} 0x5F {punctuation|)}{punctuation|)}{punctuation|;}
our {directive builtin|$VERSION} {operator|=} v1{number|.2}{number|.3}{punctuation|;}

sub {function|boil} {punctuation|\{}
    {function|my} {punctuation|(}{directive builtin|$self}{punctuation|,} {operator|%}opt{punctuation|)} {operator|=} {operator|@}_{punctuation|;}
    {keyword|local} {directive builtin|$_} {operator|=} shift {operator|/}{operator|/} {string|'none'}{punctuation|;}
    {keyword|if} {punctuation|(}{operator|/}{operator|^}{punctuation|(}{operator|\\}w{operator|+}{punctuation|)}{operator|\\}s{operator|*}{operator|=}{operator|\\}s{operator|*}{punctuation|(}{operator|.}{operator|*}{operator|?}{punctuation|)}${operator|/}x {operator|&}{operator|&} ${number|1} ne {string|'x'}{punctuation|)} {punctuation|\{} {function|s}{punctuation|\{}tea{punctuation|\}}{punctuation|\{}coffee{punctuation|\}}gi{punctuation|;} tr{operator|/}a{operator|-}z{operator|/}A{operator|-}Z{operator|/}{punctuation|;} {punctuation|\}}
    {function|elsif} {punctuation|(}{directive builtin|$self}{operator|-}{operator|>}{punctuation|\{}names{punctuation|\}}{punctuation|[}{number|0}{punctuation|]} {operator|=}{operator|~} m{operator|/}pot{operator|/}i{punctuation|)} {punctuation|\{} print STDERR {string|"at $temps\{hot\} @\{[ scalar @names ]\}\\n"}{punctuation|;} {punctuation|\}}
    my {directive builtin|$text} {operator|=} {operator|<<}{string|"EOT"}{punctuation|;}
Hello {directive builtin|$self}{operator|-}{operator|>}{punctuation|\{}name{punctuation|\}}
EOT
    foreach my {directive builtin|$n} {punctuation|(}{function|sort} {punctuation|\{} {directive builtin|$a} {operator|<=}{operator|>} {directive builtin|$b} {punctuation|\}} {function|grep} {punctuation|\{} defined {punctuation|\}} {operator|@}names{punctuation|)} {punctuation|\{} {keyword|next} unless {directive builtin|$n}{punctuation|;} last {keyword|if} {operator|-}e {directive builtin|$n}{punctuation|;} {punctuation|\}}
    {keyword|return} wantarray {operator|?} {operator|@}names {operator|:} {operator|\\}{operator|%}temps{punctuation|;} {comment|# done}
{punctuation|\}}
{function|open}{punctuation|(}my {directive builtin|$fh}{punctuation|,} {string|'<'}{punctuation|,} {string|'file.txt'}{punctuation|)} or die {string|"no: $!"}{punctuation|;}
{keyword|while} {punctuation|(}my {directive builtin|$line} {operator|=} {operator|<}{directive builtin|$fh}{operator|>}{punctuation|)} {punctuation|\{} chomp {directive builtin|$line}{punctuation|;} push {operator|@}names{punctuation|,} split {operator|/}{punctuation|,}{operator|/}{punctuation|,} {directive builtin|$line}{punctuation|;} {punctuation|\}}
{number|1}{punctuation|;}
__END__
