#!{operator|/}usr{operator|/}bin{operator|/}perl {operator|-}w
use strict{punctuation|;} use warnings{punctuation|;}
package Kitchen::Kettle{punctuation|;}

{operator|=}pod

Docs here.

{operator|=}cut

my {punctuation|(}$litres{operator|,} @names{operator|,} {operator|%}temps{punctuation|)} {operator|=} {punctuation|(}{number|1.7}{operator|,} {function-name builtin|qw}{punctuation|(}a b c{punctuation|)}{operator|,} {punctuation|(} cold {operator|=}{operator|>} {number|20}{operator|,} 'hot' {operator|=}{operator|>} 0x5F {punctuation|)}{punctuation|)}{punctuation|;}
our $VERSION {operator|=} v1.{number|2.3}{punctuation|;}

sub boil {punctuation|\{}
    my {punctuation|(}$self{operator|,} {operator|%}opt{punctuation|)} {operator|=} @_{punctuation|;}
    local $_ {operator|=} shift {operator|/}{operator|/} 'none'{punctuation|;}
    if {punctuation|(}{operator|/}{operator|^}{punctuation|(}\\w{operator|+}{punctuation|)}\\s{operator|*}{operator|=}\\s{operator|*}{punctuation|(}.{operator|*}?{punctuation|)}${operator|/}x {operator|&}{operator|&} ${number|1} ne 'x'{punctuation|)} {punctuation|\{} s{punctuation|\{}tea{punctuation|\}}{punctuation|\{}coffee{punctuation|\}}gi{punctuation|;} tr{operator|/}a{operator|-}z{operator|/}A{operator|-}Z{operator|/}{punctuation|;} {punctuation|\}}
    elsif {punctuation|(}$self{operator|-}{operator|>}{punctuation|\{}names{punctuation|\}}{punctuation|[}{number|0}{punctuation|]} {operator|=}~ m{operator|/}pot{operator|/}i{punctuation|)} {punctuation|\{} print STDERR {string|"at $temps\{hot\} @\{[ scalar @names ]\}\\n"}{punctuation|;} {punctuation|\}}
    my $text {operator|=} {operator|<}{operator|<}{string|"EOT"}{punctuation|;}
Hello $self{operator|-}{operator|>}{punctuation|\{}name{punctuation|\}}
EOT
    foreach my $n {punctuation|(}sort {punctuation|\{} $a {operator|<=}{operator|>} $b {punctuation|\}} grep {punctuation|\{} defined {punctuation|\}} @names{punctuation|)} {punctuation|\{} next unless $n{punctuation|;} last if {operator|-}e $n{punctuation|;} {punctuation|\}}
    return wantarray ? @names : \\{operator|%}temps{punctuation|;} # done
{punctuation|\}}
{function-name builtin|open}{punctuation|(}my $fh{operator|,} '{operator|<}'{operator|,} 'file.txt'{punctuation|)} or die {string|"no: $!"}{punctuation|;}
while {punctuation|(}my $line {operator|=} {operator|<}$fh{operator|>}{punctuation|)} {punctuation|\{} chomp $line{punctuation|;} push @names{operator|,} split {operator|/}{operator|,}{operator|/}{operator|,} $line{punctuation|;} {punctuation|\}}
{number|1}{punctuation|;}
__END__
