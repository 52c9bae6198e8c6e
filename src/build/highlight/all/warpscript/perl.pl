{comment|#!/usr/bin/perl -w}
use strict; use warnings;
package Kitchen::Kettle;

=pod

Docs here.

=cut

my {punctuation|(}{variable|$litres,} {macro property|@names,} {operator|%}temps{punctuation|)} = {punctuation|(}{number|1.7}, qw{punctuation|(}a b c{punctuation|)}, {punctuation|(} cold ={operator|>} {number|20}, {string|'hot'} ={operator|>} {number|0x5F} {punctuation|)}{punctuation|)};
our {variable|$VERSION} = v1.{number|2.3};

sub boil {punctuation|\{}
    my {punctuation|(}{variable|$self,} {operator|%}opt{punctuation|)} = {macro property|@_;}
    local {variable|$_} = shift {comment|// 'none';}
    if {punctuation|(}{operator|/}{operator|^}{punctuation|(}\\w{operator|+}{punctuation|)}\\s{operator|*}=\\s{operator|*}{punctuation|(}.{operator|*}?{punctuation|)}{variable|$/x} {operator|&&} {variable|$1} ne {string|'x'}{punctuation|)} {punctuation|\{} s{punctuation|\{}tea{punctuation|\}}{punctuation|\{}coffee{punctuation|\}}gi; tr{operator|/}a{operator|-}z{operator|/}A{operator|-}Z{operator|/}; {punctuation|\}}
    elsif {punctuation|(}{variable|$self->\{names\}[0]} ={operator|~} m{operator|/}pot{operator|/}i{punctuation|)} {punctuation|\{} print STDERR {string|"at $temps\{hot\} @\{[ scalar @names ]\}\\n"}; {punctuation|\}}
    my {variable|$text} = {operator|<<}{string|"EOT"};
Hello {variable|$self->\{name\}}
EOT
    foreach my {variable|$n} {punctuation|(}sort {punctuation|\{} {variable|$a} {operator|<=}{operator|>} {variable|$b} {punctuation|\}} grep {punctuation|\{} defined {punctuation|\}} {macro property|@names)} {punctuation|\{} next unless {variable|$n;} last if {operator|-}e {variable|$n;} {punctuation|\}}
    return wantarray ? {macro property|@names} : \\{operator|%}temps; {comment|# done}
{punctuation|\}}
open{punctuation|(}my {variable|$fh,} {string|'<'}, {string|'file.txt'}{punctuation|)} or die {string|"no: $!"};
while {punctuation|(}my {variable|$line} = {operator|<}{variable|$fh>)} {punctuation|\{} chomp {variable|$line;} push {macro property|@names,} split {operator|/},{operator|/}, {variable|$line;} {punctuation|\}}
{number|1};
__END__
