{comment|#!/usr/bin/perl -w}
use strict{punctuation|;} use warnings{punctuation|;}
package Kitchen{double-colon punctuation|::}Kettle{punctuation|;}

{operator|=}pod

Docs here{punctuation|.}

{operator|=}cut

my {punctuation|(}{variable|$litres}{punctuation|,} {variable|@names}{punctuation|,} {operator|%}temps{punctuation|)} {operator|=} {punctuation|(}{number|1.7}{punctuation|,} qw{punctuation|(}a b c{punctuation|)}{punctuation|,} {punctuation|(} cold {operator|=>} {number|20}{punctuation|,} {string-literal|{string|'hot'}} {operator|=>} {number|0x5F} {punctuation|)}{punctuation|)}{punctuation|;}
our {variable|$VERSION} {operator|=} v1{punctuation|.}{number|2.3}{punctuation|;}

sub boil {punctuation|\{}
    my {punctuation|(}{variable|$self}{punctuation|,} {operator|%}opt{punctuation|)} {operator|=} {variable|@_}{punctuation|;}
    local {variable|$_} {operator|=} shift {operator|/}{operator|/} {string-literal|{string|'none'}}{punctuation|;}
    {keyword|if} {punctuation|(}{operator|/}{operator|^}{punctuation|(}{punctuation|\\}w{operator|+}{punctuation|)}{punctuation|\\}s{operator|*=}{punctuation|\\}s{operator|*}{punctuation|(}{punctuation|.}{operator|*}{operator|?}{punctuation|)}${operator|/}x {operator|&&} ${number|1} ne {char|'x'}{punctuation|)} {punctuation|\{} s{punctuation|\{}tea{punctuation|\}}{punctuation|\{}coffee{punctuation|\}}gi{punctuation|;} tr{operator|/}a{operator|-}z{regex-literal|{regex|/A-Z/}}{punctuation|;} {punctuation|\}}
    {keyword|elsif} {punctuation|(}{variable|$self}{operator|->}{punctuation|\{}names{punctuation|\}}{punctuation|[}{number|0}{punctuation|]} {operator|=~} m{regex-literal|{regex|/pot/i}}{punctuation|)} {punctuation|\{} print {constant|STDERR} {string-literal|{string|"at $temps\{hot\} @\{[ scalar @names ]\}\\n"}}{punctuation|;} {punctuation|\}}
    my {variable|$text} {operator|=} {operator|<<}{string-literal|{string|"EOT"}}{punctuation|;}
Hello {variable|$self}{operator|->}{punctuation|\{}name{punctuation|\}}
{constant|EOT}
    foreach my {variable|$n} {punctuation|(}sort {punctuation|\{} {variable|$a} {operator|<=>} {variable|$b} {punctuation|\}} grep {punctuation|\{} defined {punctuation|\}} {variable|@names}{punctuation|)} {punctuation|\{} {keyword|next} {keyword|unless} {variable|$n}{punctuation|;} last {keyword|if} {operator|-}e {variable|$n}{punctuation|;} {punctuation|\}}
    {keyword|return} wantarray {operator|?} {variable|@names} {operator|:} {punctuation|\\}{operator|%}temps{punctuation|;} {comment|# done}
{punctuation|\}}
open{punctuation|(}my {variable|$fh}{punctuation|,} {char|'<'}{punctuation|,} {string-literal|{string|'file.txt'}}{punctuation|)} or die {string-literal|{string|"no: $!"}}{punctuation|;}
{keyword|while} {punctuation|(}my {variable|$line} {operator|=} {operator|<}{variable|$fh}{operator|>}{punctuation|)} {punctuation|\{} chomp {variable|$line}{punctuation|;} push {variable|@names}{punctuation|,} split {regex-literal|{regex|/,/}}{punctuation|,} {variable|$line}{punctuation|;} {punctuation|\}}
{number|1}{punctuation|;}
__END__
