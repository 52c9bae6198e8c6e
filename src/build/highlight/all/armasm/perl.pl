{operator|#}{operator|!}{operator|/}usr{operator|/}bin{operator|/}perl {operator|-}w
use strict{comment|; use warnings;}
package Kitchen::Kettle{comment|;}

{operator|=}pod

Docs here.

{operator|=}cut

my {punctuation|(}{variable|$litres}{punctuation|,} @names{punctuation|,} {operator|%}temps{punctuation|)} {operator|=} {punctuation|(}{number|1.7}{punctuation|,} qw{punctuation|(}a b c{punctuation|)}{punctuation|,} {punctuation|(} cold {operator|=}{operator|>} {number|20}{punctuation|,} {char|'hot'} {operator|=}{operator|>} {number|0x5F} {punctuation|)}{punctuation|)}{comment|;}
our {variable|$VERSION} {operator|=} v1.{number|2.3}{comment|;}

sub boil \{
    my {punctuation|(}{variable|$self}{punctuation|,} {operator|%}opt{punctuation|)} {operator|=} @_{comment|;}
    local {variable|$_} {operator|=} shift {operator|/}{operator|/} {char|'none'}{comment|;}
    if {punctuation|(}{operator|/}{operator|^}{punctuation|(}\\w{operator|+}{punctuation|)}\\s{operator|*}{operator|=}\\s{operator|*}{punctuation|(}.{operator|*}{operator|?}{punctuation|)}${operator|/}x {operator|&&} {variable|$1} ne {char|'x'}{punctuation|)} \{ s\{tea\}\{coffee\}gi{comment|; tr/a-z/A-Z/; \}}
    elsif {punctuation|(}{variable|$self}{operator|-}{operator|>}\{names\}{punctuation|[}{number|0}{punctuation|]} {operator|=}~ m{operator|/}pot{operator|/}i{punctuation|)} \{ print STDERR {string|"at {variable|$temps}\{hot\} @\{[ scalar @names ]\}\\n"}{comment|; \}}
    my {variable|$text} {operator|=} {operator|<<}{string|"EOT"}{comment|;}
Hello {variable|$self}{operator|-}{operator|>}\{name\}
{instruction keyword|EOT}
    foreach my {variable|$n} {punctuation|(}sort \{ {variable|$a} {operator|<=}{operator|>} {variable|$b} \} grep \{ defined \} @names{punctuation|)} \{ next unless {variable|$n}{comment|; last if -e $n; \}}
    return wantarray {operator|?} @names : \\{operator|%}temps{comment|; # done}
\}
open{punctuation|(}my {variable|$fh}{punctuation|,} {char|'<'}{punctuation|,} 'file.txt'{punctuation|)} or die {string|"no: $!"}{comment|;}
while {punctuation|(}my {variable|$line} {operator|=} {operator|<}{variable|$fh}{operator|>}{punctuation|)} \{ chomp {variable|$line}{comment|; push @names, split /,/, $line; \}}
{number|1}{comment|;}
__END__
