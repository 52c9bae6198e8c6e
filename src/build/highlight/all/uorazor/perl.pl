{comment-hash comment|#!/usr/bin/perl -w}
use strict; use warnings;
package Kitchen{punctuation|:}{punctuation|:}Kettle;

{operator|=}pod

Docs here{punctuation|.}

{operator|=}cut

my {punctuation|(}$litres{punctuation|,} @names{punctuation|,} {operator|%}temps{punctuation|)} {operator|=} {punctuation|(}{number|1.7}{punctuation|,} qw{punctuation|(}a b c{punctuation|)}{punctuation|,} {punctuation|(} cold {operator|=}{operator|>} {number|20}{punctuation|,} {string|{punctuation|'}hot{punctuation|'}} {operator|=}{operator|>} {number|0x5F} {punctuation|)}{punctuation|)};
our $VERSION {operator|=} v1{punctuation|.}{number|2.3};

sub boil {punctuation|\{}
    my {punctuation|(}${source-layers function|self}{punctuation|,} {operator|%}opt{punctuation|)} {operator|=} @_;
    local $_ {operator|=} shift {comment-slash comment|// 'none';}
    {keyword|if} {punctuation|(}{operator|/}^{punctuation|(}\\w{operator|+}{punctuation|)}\\s{operator|*}{operator|=}\\s{operator|*}{punctuation|(}{punctuation|.}{operator|*}{operator|?}{punctuation|)}${operator|/}x && ${number|1} ne {string|{punctuation|'}x{punctuation|'}}{punctuation|)} {punctuation|\{} s{punctuation|\{}tea{punctuation|\}}{punctuation|\{}coffee{punctuation|\}}gi; tr{operator|/}a{operator|-}z{operator|/}A{operator|-}Z{operator|/}; {punctuation|\}}
    elsif {punctuation|(}${source-layers function|self}{operator|-}{operator|>}{punctuation|\{}names{punctuation|\}}{punctuation|[}{number|0}{punctuation|]} {operator|=}{operator|~} m{operator|/}pot{operator|/}i{punctuation|)} {punctuation|\{} print STDERR {string|{punctuation|"}at $temps\{hot\} @\{[ scalar @names ]\}\\n{punctuation|"}}; {punctuation|\}}
    my $text {operator|=} {operator|<}{operator|<}{string|{punctuation|"}EOT{punctuation|"}};
Hello ${source-layers function|self}{operator|-}{operator|>}{punctuation|\{}{function|name}{punctuation|\}}
EOT
    foreach my $n {punctuation|(}sort {punctuation|\{} $a {operator|<=}{operator|>} $b {punctuation|\}} grep {punctuation|\{} defined {punctuation|\}} @names{punctuation|)} {punctuation|\{} {function|next} unless $n; last {keyword|if} {operator|-}e $n; {punctuation|\}}
    return wantarray {operator|?} @names {punctuation|:} \\{operator|%}temps; {comment-hash comment|# done}
{punctuation|\}}
open{punctuation|(}my $fh{punctuation|,} {string|{punctuation|'}<{punctuation|'}}{punctuation|,} {string|{punctuation|'}file.txt{punctuation|'}}{punctuation|)} {keyword|or} die {string|{punctuation|"}no: $!{punctuation|"}};
{keyword|while} {punctuation|(}my $line {operator|=} {operator|<}$fh{operator|>}{punctuation|)} {punctuation|\{} chomp $line; push @names{punctuation|,} split {operator|/}{punctuation|,}{operator|/}{punctuation|,} $line; {punctuation|\}}
{number|1};
__END__
