#{operator|!}{operator|/}usr{operator|/}bin{operator|/}perl {operator|-}w
use strict{comment|; use warnings;}
package Kitchen{punctuation|:}{punctuation|:}Kettle{comment|;}

{operator|=}pod

Docs here.

{operator|=}cut

my {punctuation|(}$litres{punctuation|,} @names{punctuation|,} {operator|%}temps{punctuation|)} {operator|=} {punctuation|(}{decimal-number number|1}.{decimal-number number|7}{punctuation|,} qw{punctuation|(}{register variable|a} b {register variable|c}{punctuation|)}{punctuation|,} {punctuation|(} cold {operator|=}{operator|>} {decimal-number number|20}{punctuation|,} {string|'hot'} {operator|=}{operator|>} 0x5F {punctuation|)}{punctuation|)}{comment|;}
our $VERSION {operator|=} v1.{decimal-number number|2}.{decimal-number number|3}{comment|;}

{op-code keyword|sub} boil \{
    my {punctuation|(}$self{punctuation|,} {operator|%}opt{punctuation|)} {operator|=} @_{comment|;}
    local $_ {operator|=} shift {operator|/}{operator|/} {string|'none'}{comment|;}
    if {punctuation|(}{operator|/}{operator|^}{punctuation|(}\\w{operator|+}{punctuation|)}\\{register variable|s}{operator|*=}\\{register variable|s}{operator|*}{punctuation|(}.{operator|*}{operator|?}{punctuation|)}${operator|/}{register variable|x} {operator|&&} ${decimal-number number|1} ne {string|'x'}{punctuation|)} \{ {register variable|s}\{tea\}\{coffee\}gi{comment|; tr/a-z/A-Z/; \}}
    elsif {punctuation|(}$self{operator|-}{operator|>}\{names\}[{decimal-number number|0}] {operator|=}~ m{operator|/}pot{operator|/}{register variable|i}{punctuation|)} \{ print STDERR {string|"at $temps\{hot\} @\{[ scalar @names ]\}\\n"}{comment|; \}}
    my $text {operator|=} {operator|<<}{string|"EOT"}{comment|;}
Hello $self{operator|-}{operator|>}\{name\}
EOT
    foreach my ${register variable|n} {punctuation|(}sort \{ ${register variable|a} {operator|<=}{operator|>} $b \} grep \{ defined \} @names{punctuation|)} \{ next unless ${register variable|n}{comment|; last if -e $n; \}}
    return wantarray {operator|?} @names {punctuation|:} \\{operator|%}temps{comment|; # done}
\}
open{punctuation|(}my $fh{punctuation|,} {string|'<'}{punctuation|,} {string|'file.txt'}{punctuation|)} {op-code keyword|or} die {string|"no: $!"}{comment|;}
while {punctuation|(}my $line {operator|=} {operator|<}$fh{operator|>}{punctuation|)} \{ chomp $line{comment|; push @names, split /,/, $line; \}}
{decimal-number number|1}{comment|;}
__END__
