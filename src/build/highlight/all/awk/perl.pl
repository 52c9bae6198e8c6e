{hashbang comment|#!/usr/bin/perl -w}
use strict{punctuation|;} use warnings{punctuation|;}
package Kitchen{operator|:}{operator|:}Kettle{punctuation|;}

{operator|=}pod

Docs here.

{operator|=}cut

{function|my} {punctuation|(}{variable|$litres}{punctuation|,} @names{punctuation|,} {operator|%}temps{punctuation|)} {operator|=} {punctuation|(}{number|1.7}{punctuation|,} {function|qw}{punctuation|(}a b c{punctuation|)}{punctuation|,} {punctuation|(} cold {operator|=}{operator|>} {number|20}{punctuation|,} 'hot' {operator|=}{operator|>} {number|0x5F} {punctuation|)}{punctuation|)}{punctuation|;}
our {variable|$VERSION} {operator|=} v1.{number|2.3}{punctuation|;}

sub boil {punctuation|\{}
    {function|my} {punctuation|(}{variable|$self}{punctuation|,} {operator|%}opt{punctuation|)} {operator|=} @_{punctuation|;}
    local {variable|$_} {operator|=} shift {operator|/}{operator|/} 'none'{punctuation|;}
    {keyword|if} {punctuation|(}{regex|/^(\\w+)\\s*=\\s*(.*?)$/}x {operator|&&} {variable|$1} ne 'x'{punctuation|)} {punctuation|\{} s{punctuation|\{}tea{punctuation|\}}{punctuation|\{}coffee{punctuation|\}}gi{punctuation|;} tr{operator|/}a{operator|-}z{operator|/}A{operator|-}Z{operator|/}{punctuation|;} {punctuation|\}}
    {function|elsif} {punctuation|(}{variable|$self}{operator|-}{operator|>}{punctuation|\{}names{punctuation|\}}{punctuation|[}{number|0}{punctuation|]} {operator|=}{operator|~} m{operator|/}pot{operator|/}i{punctuation|)} {punctuation|\{} {keyword|print} STDERR {string|"at $temps\{hot\} @\{[ scalar @names ]\}\\n"}{punctuation|;} {punctuation|\}}
    my {variable|$text} {operator|=} {operator|<<}{string|"EOT"}{punctuation|;}
Hello {variable|$self}{operator|-}{operator|>}{punctuation|\{}name{punctuation|\}}
EOT
    foreach my {variable|$n} {punctuation|(}sort {punctuation|\{} {variable|$a} {operator|<=}{operator|>} {variable|$b} {punctuation|\}} grep {punctuation|\{} defined {punctuation|\}} @names{punctuation|)} {punctuation|\{} {keyword|next} unless {variable|$n}{punctuation|;} last {keyword|if} {operator|-}e {variable|$n}{punctuation|;} {punctuation|\}}
    {keyword|return} wantarray {operator|?} @names {operator|:} \\{operator|%}temps{punctuation|;} {comment|# done}
{punctuation|\}}
{function|open}{punctuation|(}my {variable|$fh}{punctuation|,} '{operator|<}'{punctuation|,} 'file.txt'{punctuation|)} or die {string|"no: $!"}{punctuation|;}
{keyword|while} {punctuation|(}my {variable|$line} {operator|=} {operator|<}{variable|$fh}{operator|>}{punctuation|)} {punctuation|\{} chomp {variable|$line}{punctuation|;} push @names{punctuation|,} split {operator|/}{punctuation|,}{operator|/}{punctuation|,} {variable|$line}{punctuation|;} {punctuation|\}}
{number|1}{punctuation|;}
__END__
