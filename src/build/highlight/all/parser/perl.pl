#!/usr/bin/perl -w
use strict{punctuation|;} use warnings{punctuation|;}
package Kitchen::Kettle{punctuation|;}

=pod

Docs here.

=cut

my {expression|{punctuation|(}{variable|$litres}, {function|@names}, {operator|%}temps{punctuation|)}} = {expression|{punctuation|(}{number|1.7}, qw{punctuation|(}a b c{punctuation|)}, {punctuation|(} cold ={operator|>} {number|20}, {string|'hot'} ={operator|>} {number|0x5F} {punctuation|)}{punctuation|)}}{punctuation|;}
our {variable|$VERSION} = v1.2.3{punctuation|;}

sub boil {punctuation|\{}
    my {expression|{punctuation|(}{variable|$self}, {operator|%}opt{punctuation|)}} = {function|@_}{punctuation|;}
    local {variable|$_} = shift // 'none'{punctuation|;}
    if {expression|{punctuation|(}{operator|/}{escape builtin|^(}{operator|\\}w{operator|+}{punctuation|)}{operator|\\}s{operator|*}={operator|\\}s{operator|*}{punctuation|(}.{operator|*}?{punctuation|)}${operator|/}x {operator|&&} {variable|$1} {operator|ne} {string|'x'}{punctuation|)}} {punctuation|\{} s{punctuation|\{}tea{punctuation|\}}{punctuation|\{}coffee{punctuation|\}}gi{punctuation|;} tr/a-z/A-Z/{punctuation|;} {punctuation|\}}
    elsif {expression|{punctuation|(}{variable|$self}{operator|-}{operator|>}{punctuation|\{}names{punctuation|\}}{punctuation|[}{number|0}{punctuation|]} ={operator|~} m{operator|/}pot{operator|/}i{punctuation|)}} {punctuation|\{} print STDERR "at {variable|$temps}{punctuation|\{}hot{punctuation|\}} @{punctuation|\{}{punctuation|[} scalar {function|@names} {punctuation|]}{punctuation|\}}\\n"{punctuation|;} {punctuation|\}}
    my {variable|$text} = <{tag|{tag|{punctuation|<}"EOT";}
{attr-name|Hello} {attr-name|$self-}{punctuation|>}}{punctuation|\{}name{punctuation|\}}
EOT
    foreach my {variable|$n} {expression|{punctuation|(}sort {punctuation|\{} {variable|$a} {operator|<=}{operator|>} {variable|$b} {punctuation|\}} grep {punctuation|\{} defined {punctuation|\}} {function|@names}{punctuation|)}} {punctuation|\{} next unless {variable|$n}{punctuation|;} last if -e {variable|$n}{punctuation|;} {punctuation|\}}
    return wantarray ? {function|@names} : \\%temps{punctuation|;} {parser-comment comment|# done}
{punctuation|\}}
open{expression|{punctuation|(}my {variable|$fh}, {string|'<'}, {string|'file.txt'}{punctuation|)}} or die "no: $!"{punctuation|;}
while {expression|{punctuation|(}my {variable|$line} = {operator|<}{variable|$fh}{operator|>}{punctuation|)}} {punctuation|\{} chomp {variable|$line}{punctuation|;} push {function|@names}, split /,/, {variable|$line}{punctuation|;} {punctuation|\}}
1{punctuation|;}
__END__
