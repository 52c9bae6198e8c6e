{comment|#!/usr/bin/perl -w}
use strict; use warnings;
{keyword|package} Kitchen::Kettle;

=pod

Docs here.

=cut

my {punctuation|(}${variable|litres}, @names, {operator|%}temps{punctuation|)} = {punctuation|(}1.7, qw{punctuation|(}a b c{punctuation|)}, {punctuation|(} cold ={operator|>} 20, 'hot' ={operator|>} 0x5F {punctuation|)}{punctuation|)};
our ${variable|VERSION} = v1.2.3;

sub boil {punctuation|\{}
    my {punctuation|(}${variable|self}, {operator|%}opt{punctuation|)} = @_;
    local ${variable|_} = shift {operator|/}{operator|/} 'none';
    {builtin|if} {punctuation|(}{operator|/}{operator|^}{punctuation|(}\\w{operator|+}{punctuation|)}\\s{operator|*}=\\s{operator|*}{punctuation|(}.{operator|*}{operator|?}{punctuation|)}${operator|/}x {operator|&&} ${variable|1} {operator|ne} 'x'{punctuation|)} {punctuation|\{} s{punctuation|\{}tea{punctuation|\}}{punctuation|\{}coffee{punctuation|\}}gi; tr{operator|/}a{operator|-}z{operator|/}A{operator|-}Z{operator|/}; {punctuation|\}}
    elsif {punctuation|(}${variable|self}{operator|-}{operator|>}{punctuation|\{}names{punctuation|\}}{punctuation|[}0{punctuation|]} ={operator|~} m{operator|/}pot{operator|/}i{punctuation|)} {punctuation|\{} print STDERR {string|"at $temps\{hot\} @\{[ scalar @names ]\}\\n"}; {punctuation|\}}
    my ${variable|text} = {operator|<<}{string|"EOT"};
Hello ${variable|self}{operator|-}{operator|>}{punctuation|\{}name{punctuation|\}}
EOT
    {builtin|foreach} my ${variable|n} {punctuation|(}sort {punctuation|\{} ${variable|a} {operator|<=}{operator|>} ${variable|b} {punctuation|\}} grep {punctuation|\{} defined {punctuation|\}} @names{punctuation|)} {punctuation|\{} next unless ${variable|n}; last if {operator|-}e ${variable|n}; {punctuation|\}}
    {builtin|return} wantarray {operator|?} @names : \\{operator|%}temps; {comment|# done}
{punctuation|\}}
{keyword|open}{punctuation|(}my ${variable|fh}, '{operator|<}', 'file.txt'{punctuation|)} or die {string|"no: $!"};
{builtin|while} {punctuation|(}my ${variable|line} = {operator|<}${variable|fh}{operator|>}{punctuation|)} {punctuation|\{} chomp ${variable|line}; push @names, split {operator|/},{operator|/}, ${variable|line}; {punctuation|\}}
1;
__END__
