{comment|#!/usr/bin/perl -w}
use strict; use warnings;
package Kitchen{punctuation|:}{punctuation|:}Kettle;

{operator|=}pod

Docs here.

{operator|=}cut

{keyword|my} {punctuation|(}${class-name|litres}{punctuation|,} @names{punctuation|,} %temps{punctuation|)} {operator|=} {punctuation|(}{number|1.7}{punctuation|,} qw{punctuation|(}a b c{punctuation|)}{punctuation|,} {punctuation|(} cold {operator|=}{operator|>} {number|20}{punctuation|,} 'hot' {operator|=}{operator|>} 0x5F {punctuation|)}{punctuation|)};
our $VERSION {operator|=} v1.{number|2.3};

sub boil {punctuation|\{}
    {keyword|my} {punctuation|(}$self{punctuation|,} %opt{punctuation|)} {operator|=} @_;
    {keyword|local} $_ {operator|=} shift {operator|/}{operator|/} 'none';
    {keyword|if} {punctuation|(}{operator|/}{operator|^}{punctuation|(}\\w{operator|+}{punctuation|)}\\s{operator|*}{operator|=}\\s{operator|*}{punctuation|(}.{operator|*}?{punctuation|)}${operator|/}x {operator|&}{operator|&} ${number|1} ne 'x'{punctuation|)} {punctuation|\{} s{punctuation|\{}tea{punctuation|\}}{punctuation|\{}coffee{punctuation|\}}gi; tr{operator|/}a{operator|-}z{operator|/}A{operator|-}Z{operator|/}; {punctuation|\}}
    elsif {punctuation|(}$self{operator|-}{operator|>}{punctuation|\{}names{punctuation|\}}[{number|0}] {operator|=}~ m{operator|/}pot{operator|/}i{punctuation|)} {punctuation|\{} print STDERR {string|"at $temps\{hot\} @\{[ scalar @names ]\}\\n"}; {punctuation|\}}
    {keyword|my} ${class-name|text} {operator|=} {operator|<}{operator|<}{string|"EOT"};
Hello $self{operator|-}{operator|>}{punctuation|\{}name{punctuation|\}}
EOT
    foreach {keyword|my} $n {punctuation|(}sort {punctuation|\{} $a {operator|<=}{operator|>} $b {punctuation|\}} grep {punctuation|\{} defined {punctuation|\}} @names{punctuation|)} {punctuation|\{} next unless $n; {keyword|last} {keyword|if} {operator|-}e $n; {punctuation|\}}
    {keyword|return} wantarray ? @names {punctuation|:} \\%temps; {comment|# done}
{punctuation|\}}
open{punctuation|(}{keyword|my} $fh{punctuation|,} '{operator|<}'{punctuation|,} '{class-name|file}.txt'{punctuation|)} {operator|or} die {string|"no: $!"};
{keyword|while} {punctuation|(}{keyword|my} $line {operator|=} {operator|<}$fh{operator|>}{punctuation|)} {punctuation|\{} chomp $line; push @names{punctuation|,} split {operator|/}{punctuation|,}{operator|/}{punctuation|,} $line; {punctuation|\}}
{number|1};
__END__
