{operator|#}{operator|!}{operator|/}usr{operator|/}bin{operator|/}perl {operator|-}w
use strict{punctuation|;} use warnings{punctuation|;}
package {class-name|Kitchen}{punctuation|:}{punctuation|:}{class-name|Kettle}{punctuation|;}

{operator|=}pod

{class-name|Docs} here{punctuation|.}

{operator|=}cut

my {punctuation|(}{char|$l}itres{punctuation|,} {operator|@}names{punctuation|,} {operator|%}temps{punctuation|)} {operator|=} {punctuation|(}{number|1.7}{punctuation|,} qw{punctuation|(}a b c{punctuation|)}{punctuation|,} {punctuation|(} cold {operator|=>} {number|20}{punctuation|,} {symbol|'hot'} {operator|=>} {number|0x5F} {punctuation|)}{punctuation|)}{punctuation|;}
our {char|$V}{class-name|ERSION} {operator|=} v1{punctuation|.}{number|2.3}{punctuation|;}

sub boil {punctuation|\{}
    my {punctuation|(}{char|$s}elf{punctuation|,} {operator|%}opt{punctuation|)} {operator|=} {operator|@}{keyword|_}{punctuation|;}
    local {char|$_} {operator|=} shift {comment|// 'none';}
    if {punctuation|(}{operator|/}^{punctuation|(}{symbol|\\w}{operator|+}{punctuation|)}{symbol|\\s}{operator|*}{operator|=}{symbol|\\s}{operator|*}{punctuation|(}{punctuation|.}{operator|*}{operator|?}{punctuation|)}{char|$/}x {operator|&&} {char|$1} ne {symbol|'x'}{punctuation|)} {punctuation|\{} s{punctuation|\{}tea{punctuation|\}}{punctuation|\{}coffee{punctuation|\}}gi{punctuation|;} tr{operator|/}a{operator|-}z{operator|/}{class-name|A}{operator|-}{class-name|Z}{operator|/}{punctuation|;} {punctuation|\}}
    elsif {punctuation|(}{char|$s}elf{operator|->}{punctuation|\{}names{punctuation|\}}{punctuation|[}{number|0}{punctuation|]} {operator|=}~ m{operator|/}pot{operator|/}i{punctuation|)} {punctuation|\{} print {class-name|STDERR} {string|"at $temps\{hot\} @\{[ scalar @names ]\}\\n"}{punctuation|;} {punctuation|\}}
    my {char|$t}ext {operator|=} {operator|<<}{string|"EOT"}{punctuation|;}
{class-name|Hello} {char|$s}elf{operator|->}{punctuation|\{}name{punctuation|\}}
{class-name|EOT}
    foreach my {char|$n} {punctuation|(}sort {punctuation|\{} {char|$a} {operator|<=}{operator|>} {char|$b} {punctuation|\}} grep {punctuation|\{} defined {punctuation|\}} {operator|@}names{punctuation|)} {punctuation|\{} next unless {char|$n}{punctuation|;} last if {operator|-}e {char|$n}{punctuation|;} {punctuation|\}}
    return wantarray {operator|?} {operator|@}{label property|names} {punctuation|:} \\{operator|%}temps{punctuation|;} {operator|#} done
{punctuation|\}}
open{punctuation|(}my {char|$f}h{punctuation|,} {symbol|'<'}{punctuation|,} {symbol|'file.txt'}{punctuation|)} or die {string|"no: $!"}{punctuation|;}
{keyword|while} {punctuation|(}my {char|$l}ine {operator|=} {operator|<}{char|$f}h{operator|>}{punctuation|)} {punctuation|\{} chomp {char|$l}ine{punctuation|;} push {operator|@}names{punctuation|,} split {operator|/}{punctuation|,}{operator|/}{punctuation|,} {char|$l}ine{punctuation|;} {punctuation|\}}
{number|1}{punctuation|;}
__END__
