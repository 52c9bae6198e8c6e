{comment|#!/usr/bin/perl -w}
use strict{comment|; use warnings;}
package Kitchen{punctuation|:}{punctuation|:}Kettle{comment|;}

{operator|=}pod

Docs here{punctuation|.}

{operator|=}cut

my {punctuation|(}{variable|$litres}{punctuation|,} @names{punctuation|,} {operator|%}temps{punctuation|)} {operator|=} {punctuation|(}{number|1.7}{punctuation|,} qw{punctuation|(}a b c{punctuation|)}{punctuation|,} {punctuation|(} cold {operator|=}{operator|>} {number|20}{punctuation|,} {string|'hot'} {operator|=}{operator|>} {number|0x5F} {punctuation|)}{punctuation|)}{comment|;}
our {variable|$VERSION} {operator|=} v1{punctuation|.}{number|2.3}{comment|;}

sub boil {punctuation|\{}
    my {punctuation|(}{variable|$self}{punctuation|,} {operator|%}opt{punctuation|)} {operator|=} @_{comment|;}
    local {variable|$_} {operator|=} shift {operator|/}{operator|/} {string|'none'}{comment|;}
    if {punctuation|(}{operator|/}{operator|^}{punctuation|(}\\w{operator|+}{punctuation|)}\\s{operator|*}{operator|=}\\s{operator|*}{punctuation|(}{punctuation|.}{operator|*}{operator|?}{punctuation|)}${operator|/}x {operator|&&} {variable|$1} ne {string|'x'}{punctuation|)} {punctuation|\{} s{punctuation|\{}tea{punctuation|\}}{punctuation|\{}coffee{punctuation|\}}gi{comment|; tr/a-z/A-Z/; \}}
    elsif {punctuation|(}{variable|$self}{operator|-}{operator|>}{punctuation|\{}names{punctuation|\}}{punctuation|[}{number|0}{punctuation|]} {operator|=}{operator|~} m{operator|/}pot{operator|/}i{punctuation|)} {punctuation|\{} {property|print} STDERR {string|"at $temps\{hot\} @\{[ scalar @names ]\}\\n"}{comment|; \}}
    my {variable|$text} {operator|=} {operator|<}{operator|<}{string|"EOT"}{comment|;}
Hello {variable|$self}{operator|-}{operator|>}{punctuation|\{}name{punctuation|\}}
EOT
    foreach my {variable|$n} {punctuation|(}sort {punctuation|\{} {variable|$a} {operator|<=}{operator|>} {variable|$b} {punctuation|\}} grep {punctuation|\{} defined {punctuation|\}} @names{punctuation|)} {punctuation|\{} next unless {variable|$n}{comment|; last if -e $n; \}}
    return wantarray {operator|?} @names {punctuation|:} \\{operator|%}temps{comment|; # done}
{punctuation|\}}
{property|open}{punctuation|(}my {variable|$fh}{punctuation|,} {string|'<'}{punctuation|,} {string|'file.txt'}{punctuation|)} or die {string|"no: $!"}{comment|;}
while {punctuation|(}my {variable|$line} {operator|=} {operator|<}{variable|$fh}{operator|>}{punctuation|)} {punctuation|\{} chomp {variable|$line}{comment|; push @names, split /,/, $line; \}}
{number|1}{comment|;}
__END__
