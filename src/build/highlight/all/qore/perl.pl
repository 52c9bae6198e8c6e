{comment|#!/usr/bin/perl -w}
use strict{punctuation|;} use warnings{punctuation|;}
package Kitchen{punctuation|:}{punctuation|:}Kettle{punctuation|;}

{operator|=}pod

Docs here{punctuation|.}

{operator|=}cut

{keyword|my} {punctuation|(}{variable|$litres}{punctuation|,} @names{punctuation|,} {operator|%}temps{punctuation|)} {operator|=} {punctuation|(}{number|1.7}{punctuation|,} {function|qw}{punctuation|(}a b c{punctuation|)}{punctuation|,} {punctuation|(} cold {operator|=}{operator|>} {number|20}{punctuation|,} {string|'hot'} {operator|=}{operator|>} {number|0x5F} {punctuation|)}{punctuation|)}{punctuation|;}
{keyword|our} {variable|$VERSION} {operator|=} v1{number|.2}{punctuation|.}{number|3}{punctuation|;}

{keyword|sub} boil {punctuation|\{}
    {keyword|my} {punctuation|(}{variable|$self}{punctuation|,} {operator|%}opt{punctuation|)} {operator|=} @_{punctuation|;}
    local {variable|$_} {operator|=} shift {comment|// 'none';}
    {keyword|if} {punctuation|(}{operator|/}{operator|^}{punctuation|(}\\w{operator|+}{punctuation|)}\\s{operator|*=}\\s{operator|*}{punctuation|(}{punctuation|.}*{operator|?}{punctuation|)}${operator|/}x {operator|&&} ${number|1} ne {string|'x'}{punctuation|)} {punctuation|\{} s{punctuation|\{}tea{punctuation|\}}{punctuation|\{}coffee{punctuation|\}}gi{punctuation|;} tr{operator|/}a{operator|-}z{operator|/}A{operator|-}Z{operator|/}{punctuation|;} {punctuation|\}}
    elsif {punctuation|(}{variable|$self}{operator|-}{operator|>}{punctuation|\{}names{punctuation|\}}{punctuation|[}{number|0}{punctuation|]} {operator|=~} m{operator|/}pot{operator|/}i{punctuation|)} {punctuation|\{} print STDERR {string|"at $temps\{hot\} @\{[ scalar @names ]\}\\n"}{punctuation|;} {punctuation|\}}
    {keyword|my} {variable|$text} {operator|=} {operator|<<}{string|"EOT"}{punctuation|;}
Hello {variable|$self}{operator|-}{operator|>}{punctuation|\{}name{punctuation|\}}
EOT
    foreach {keyword|my} {variable|$n} {punctuation|(}sort {punctuation|\{} {variable|$a} {operator|<=>} {variable|$b} {punctuation|\}} grep {punctuation|\{} defined {punctuation|\}} @names{punctuation|)} {punctuation|\{} next unless {variable|$n}{punctuation|;} last {keyword|if} {operator|-}e {variable|$n}{punctuation|;} {punctuation|\}}
    {keyword|return} wantarray {operator|?} @names {punctuation|:} \\{operator|%}temps{punctuation|;} {comment|# done}
{punctuation|\}}
{function|open}{punctuation|(}{keyword|my} {variable|$fh}{punctuation|,} {string|'<'}{punctuation|,} {string|'file.txt'}{punctuation|)} or die {string|"no: $!"}{punctuation|;}
{keyword|while} {punctuation|(}{keyword|my} {variable|$line} {operator|=} {operator|<}{variable|$fh}{operator|>}{punctuation|)} {punctuation|\{} chomp {variable|$line}{punctuation|;} push @names{punctuation|,} split {operator|/}{punctuation|,}{operator|/}{punctuation|,} {variable|$line}{punctuation|;} {punctuation|\}}
{number|1}{punctuation|;}
__END__
