{comment|#!/usr/bin/perl -w}
use strict{punctuation|;} use warnings{punctuation|;}
package Kitchen{operator|:}{operator|:}Kettle{punctuation|;}

{operator|=}pod

Docs here{punctuation|.}

{operator|=}cut

{function|my} {punctuation|(}$litres{punctuation|,} @names{punctuation|,} {operator|%}temps{punctuation|)} {operator|=} {punctuation|(}{number|1.7}{punctuation|,} {function|qw}{punctuation|(}a b c{punctuation|)}{punctuation|,} {punctuation|(} {argument-label|{argument-name punctuation|cold} {punctuation|=}}{operator|>} {number|20}{punctuation|,} 'hot' {operator|=}{operator|>} 0x5F {punctuation|)}{punctuation|)}{punctuation|;}
our ${builtin-function function|VERSION} {operator|=} v1{punctuation|.}{number|2.3}{punctuation|;}

sub boil {punctuation|\{}
    {function|my} {punctuation|(}$self{punctuation|,} {operator|%}opt{punctuation|)} {operator|=} @_{punctuation|;}
    local $_ {operator|=} shift {operator|/}{operator|/} 'none'{punctuation|;}
    {keyword|if} {punctuation|(}{operator|/}^{punctuation|(}\\w{operator|+}{punctuation|)}\\s{operator|*}{operator|=}\\s{operator|*}{punctuation|(}{punctuation|.}{operator|*}{operator|?}{punctuation|)}${operator|/}x {operator|&&} ${number|1} ne 'x'{punctuation|)} {punctuation|\{} s{punctuation|\{}tea{punctuation|\}}{punctuation|\{}coffee{punctuation|\}}gi{punctuation|;} tr{operator|/}a{operator|-}z{operator|/}A{operator|-}Z{operator|/}{punctuation|;} {punctuation|\}}
    {function|elsif} {punctuation|(}$self{operator|-}{operator|>}{punctuation|\{}names{punctuation|\}}{punctuation|[}{number|0}{punctuation|]} {operator|=}~ m{operator|/}pot{operator|/}i{punctuation|)} {punctuation|\{} print STDERR {string|"at $temps\{hot\} @\{[ scalar @names ]\}\\n"}{punctuation|;} {punctuation|\}}
    my $text {operator|=} {operator|<}{operator|<}{string|"EOT"}{punctuation|;}
Hello $self{operator|-}{operator|>}{punctuation|\{}name{punctuation|\}}
EOT
    foreach my ${function|n} {punctuation|(}sort {punctuation|\{} $a {operator|<=}{operator|>} $b {punctuation|\}} grep {punctuation|\{} {builtin-function function|defined} {punctuation|\}} @names{punctuation|)} {punctuation|\{} next unless $n{punctuation|;} {variable|last} {keyword|if} {operator|-}e $n{punctuation|;} {punctuation|\}}
    {keyword|return} wantarray {operator|?} @names {operator|:} \\{operator|%}temps{punctuation|;} {comment|# done}
{punctuation|\}}
{function|open}{punctuation|(}my $fh{punctuation|,} '{operator|<}'{punctuation|,} 'file{punctuation|.}{function|txt}'{punctuation|)} or die {string|"no: $!"}{punctuation|;}
{keyword|while} {punctuation|(}my $line {operator|=} {operator|<}$fh{operator|>}{punctuation|)} {punctuation|\{} chomp $line{punctuation|;} push @names{punctuation|,} split {operator|/}{punctuation|,}{operator|/}{punctuation|,} $line{punctuation|;} {punctuation|\}}
{number|1}{punctuation|;}
{keyword|__END__}
