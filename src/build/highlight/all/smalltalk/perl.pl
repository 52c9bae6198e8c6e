{symbol|#!}{operator|/}usr{operator|/}bin{operator|/}perl {operator|-}w
use strict{punctuation|;} use warnings{punctuation|;}
package Kitchen{punctuation|:}{punctuation|:}Kettle{punctuation|;}

{operator|=}pod

Docs here{punctuation|.}

{operator|=}cut

my {punctuation|(}{char|$l}itres{operator|,} {operator|@}names{operator|,} %temps{punctuation|)} {operator|=} {punctuation|(}{number|1.7}{operator|,} qw{punctuation|(}a b c{punctuation|)}{operator|,} {punctuation|(} cold {operator|=}{operator|>} {number|20}{operator|,} {string|'hot'} {operator|=}{operator|>} {number|0}x5F {punctuation|)}{punctuation|)}{punctuation|;}
our {char|$V}ERSION {operator|=} v1{punctuation|.}{number|2.3}{punctuation|;}

sub boil {punctuation|\{}
    my {punctuation|(}{char|$s}elf{operator|,} %opt{punctuation|)} {operator|=} {operator|@}_{punctuation|;}
    local {char|$_} {operator|=} shift {operator|//} {string|'none'}{punctuation|;}
    if {punctuation|(}{operator|/}{operator|^}{punctuation|(}\\w{operator|+}{punctuation|)}\\s{operator|*}{operator|=}\\s{operator|*}{punctuation|(}{punctuation|.}{operator|*}{punctuation|?}{punctuation|)}{char|$/}x {operator|&}{operator|&} {char|$1} ne {string|'x'}{punctuation|)} {punctuation|\{} s{punctuation|\{}tea{punctuation|\}}{punctuation|\{}coffee{punctuation|\}}gi{punctuation|;} tr{operator|/}a{operator|-}z{operator|/}A{operator|-}Z{operator|/}{punctuation|;} {punctuation|\}}
    elsif {punctuation|(}{char|$s}elf{operator|-}{operator|>}{punctuation|\{}names{punctuation|\}}{punctuation|[}{number|0}{punctuation|]} {operator|=}~ m{operator|/}pot{operator|/}i{punctuation|)} {punctuation|\{} print STDERR {comment|"at $temps\{hot\} @\{[ scalar @names ]\}\\n"}{punctuation|;} {punctuation|\}}
    my {char|$t}ext {operator|=} {operator|<}{operator|<}{comment|"EOT"}{punctuation|;}
Hello {char|$s}elf{operator|-}{operator|>}{punctuation|\{}name{punctuation|\}}
EOT
    foreach my {char|$n} {punctuation|(}sort {punctuation|\{} {char|$a} {operator|<=}{operator|>} {char|$b} {punctuation|\}} grep {punctuation|\{} defined {punctuation|\}} {operator|@}names{punctuation|)} {punctuation|\{} next unless {char|$n}{punctuation|;} last if {operator|-}e {char|$n}{punctuation|;} {punctuation|\}}
    return wantarray {punctuation|?} {operator|@}names {punctuation|:} \\%temps{punctuation|;} # done
{punctuation|\}}
open{punctuation|(}my {char|$f}h{operator|,} {string|'<'}{operator|,} {string|'file.txt'}{punctuation|)} or die {comment|"no: $!"}{punctuation|;}
while {punctuation|(}my {char|$l}ine {operator|=} {operator|<}{char|$f}h{operator|>}{punctuation|)} {punctuation|\{} chomp {char|$l}ine{punctuation|;} push {operator|@}names{operator|,} split {operator|/}{operator|,}{operator|/}{operator|,} {char|$l}ine{punctuation|;} {punctuation|\}}
{number|1}{punctuation|;}
__END__
