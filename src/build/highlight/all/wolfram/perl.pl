#!{operator|/}usr{operator|/}bin{operator|/}perl {operator|-}w
use strict{operator|;} use warnings{operator|;}
package Kitchen{punctuation|:}{punctuation|:}Kettle{operator|;}

{operator|=}pod

Docs here{punctuation|.}

{operator|=}cut

my {punctuation|(}{global-variable variable|$litres}{punctuation|,} {operator|@}names{punctuation|,} %temps{punctuation|)} {operator|=} {punctuation|(}{number|1.7}{punctuation|,} qw{punctuation|(}a b c{punctuation|)}{punctuation|,} {punctuation|(} cold {operator|=}{operator|>} {number|20}{punctuation|,} 'hot' {operator|=}{operator|>} {number|0x5F} {punctuation|)}{punctuation|)}{operator|;}
our {global-variable variable|$VERSION} {operator|=} v1{punctuation|.}{number|2.3}{operator|;}

sub boil {punctuation|\{}
    my {punctuation|(}{global-variable variable|$self}{punctuation|,} %opt{punctuation|)} {operator|=} {operator|@}_{operator|;}
    local {global-variable variable|$_} {operator|=} shift {operator|//} 'none'{operator|;}
    if {punctuation|(}{operator|/}{operator|^}{punctuation|(}\\w{operator|+}{punctuation|)}\\s{operator|*=}\\s{operator|*}{punctuation|(}{punctuation|.}{operator|*}?{punctuation|)}${operator|/}x {operator|&}{operator|&} {global-variable variable|$1} ne 'x'{punctuation|)} {punctuation|\{} s{punctuation|\{}tea{punctuation|\}}{punctuation|\{}coffee{punctuation|\}}gi{operator|;} tr{operator|/}a{operator|-}z{operator|/}A{operator|-}Z{operator|/}{operator|;} {punctuation|\}}
    elsif {punctuation|(}{global-variable variable|$self}{operator|->}{punctuation|\{}names{punctuation|\}}{punctuation|[}{number|0}{punctuation|]} {operator|=}{operator|~} m{operator|/}pot{operator|/}i{punctuation|)} {punctuation|\{} print STDERR {string|"at $temps\{hot\} @\{[ scalar @names ]\}\\n"}{operator|;} {punctuation|\}}
    my {global-variable variable|$text} {operator|=} {operator|<<}{string|"EOT"}{operator|;}
Hello {global-variable variable|$self}{operator|->}{punctuation|\{}name{punctuation|\}}
EOT
    foreach my {global-variable variable|$n} {punctuation|(}sort {punctuation|\{} {global-variable variable|$a} {operator|<=}{operator|>} {global-variable variable|$b} {punctuation|\}} grep {punctuation|\{} defined {punctuation|\}} {operator|@}names{punctuation|)} {punctuation|\{} next unless {global-variable variable|$n}{operator|;} last if {operator|-}e {global-variable variable|$n}{operator|;} {punctuation|\}}
    return wantarray ? {operator|@}names {punctuation|:} \\%temps{operator|;} # done
{punctuation|\}}
open{punctuation|(}my {global-variable variable|$fh}{punctuation|,} '{operator|<}'{punctuation|,} 'file{punctuation|.}txt'{punctuation|)} or die {string|"no: $!"}{operator|;}
while {punctuation|(}my {global-variable variable|$line} {operator|=} {operator|<}{global-variable variable|$fh}{operator|>}{punctuation|)} {punctuation|\{} chomp {global-variable variable|$line}{operator|;} push {operator|@}names{punctuation|,} split {operator|/}{punctuation|,}{operator|/}{punctuation|,} {global-variable variable|$line}{operator|;} {punctuation|\}}
{number|1}{operator|;}
{blank regex|__END__}
