#!/usr/bin/perl {punctuation|-}w
use strict{punctuation|;} use warnings{punctuation|;}
package Kitchen{punctuation|:}{punctuation|:}Kettle{punctuation|;}

{operator|=}pod

Docs here{punctuation|.}

{operator|=}cut

{function|my} {punctuation|(}$litres{punctuation|,} {annotation function|@names}{punctuation|,} %temps{punctuation|)} {operator|=} {punctuation|(}{number|1.7}{punctuation|,} {function|qw}{punctuation|(}a b c{punctuation|)}{punctuation|,} {punctuation|(} cold {operator|=}{punctuation|>} {number|20}{punctuation|,} 'hot' {operator|=}{punctuation|>} {number|0x5F} {punctuation|)}{punctuation|)}{punctuation|;}
our $VERSION {operator|=} v1{punctuation|.}2{punctuation|.}3{punctuation|;}

sub boil {punctuation|\{}
    {function|my} {punctuation|(}$self{punctuation|,} %opt{punctuation|)} {operator|=} {annotation function|@_}{punctuation|;}
    local $_ {operator|=} shift {comment|// 'none';}
    {function|if} {punctuation|(}/^{punctuation|(}\\w+{punctuation|)}\\s*{operator|=}\\s*{punctuation|(}{punctuation|.}*?{punctuation|)}$/x && ${number|1} ne 'x'{punctuation|)} {punctuation|\{} s{punctuation|\{}tea{punctuation|\}}{punctuation|\{}coffee{punctuation|\}}gi{punctuation|;} tr/a{punctuation|-}z/A{punctuation|-}Z/{punctuation|;} {punctuation|\}}
    {function|elsif} {punctuation|(}$self{punctuation|-}{punctuation|>}{punctuation|\{}names{punctuation|\}}{punctuation|[}{number|0}{punctuation|]} {operator|=}~ m/pot/i{punctuation|)} {punctuation|\{} print STDERR {string|"at $temps\{hot\} @\{[ scalar @names ]\}\\n"}{punctuation|;} {punctuation|\}}
    my $text {operator|=} {punctuation|<}{punctuation|<}{string|"EOT"}{punctuation|;}
Hello $self{punctuation|-}{punctuation|>}{punctuation|\{}name{punctuation|\}}
EOT
    foreach my ${function|n} {punctuation|(}sort {punctuation|\{} $a {punctuation|<}{operator|=}{punctuation|>} $b {punctuation|\}} grep {punctuation|\{} defined {punctuation|\}} {annotation function|@names}{punctuation|)} {punctuation|\{} next unless $n{punctuation|;} last if {punctuation|-}e $n{punctuation|;} {punctuation|\}}
    return wantarray ? {annotation function|@names} {punctuation|:} \\%temps{punctuation|;} # done
{punctuation|\}}
{function|open}{punctuation|(}my $fh{punctuation|,} '{punctuation|<}'{punctuation|,} 'file{punctuation|.}txt'{punctuation|)} or die {string|"no: $!"}{punctuation|;}
{function|while} {punctuation|(}my $line {operator|=} {punctuation|<}$fh{punctuation|>}{punctuation|)} {punctuation|\{} chomp $line{punctuation|;} push {annotation function|@names}{punctuation|,} split /{punctuation|,}/{punctuation|,} $line{punctuation|;} {punctuation|\}}
{number|1}{punctuation|;}
__END__
