{comment|#!/usr/bin/perl -w}
use strict{punctuation|;} use warnings{punctuation|;}
package Kitchen{punctuation|:}{punctuation|:}Kettle{punctuation|;}

{operator|=}pod

Docs here{punctuation|.}

{operator|=}cut

my {punctuation|(}$litres{punctuation|,} {operator|@}names{punctuation|,} %temps{punctuation|)} {operator|=} {punctuation|(}{number|1}{punctuation|.}{number|7}{punctuation|,} qw{punctuation|(}a b c{punctuation|)}{punctuation|,} {punctuation|(} cold {operator|=}{operator|>} {number|20}{punctuation|,} 'hot' {operator|=}{operator|>} 0x5F {punctuation|)}{punctuation|)}{punctuation|;}
our $VERSION {operator|=} v1{punctuation|.}{number|2}{punctuation|.}{number|3}{punctuation|;}

{function|sub} boil {punctuation|\{}
    my {punctuation|(}$self{punctuation|,} %opt{punctuation|)} {operator|=} {operator|@}_{punctuation|;}
    local $_ {operator|=} shift {operator|//} 'none'{punctuation|;}
    {keyword|if} {punctuation|(}{url|/}^{punctuation|(}\\w{operator|+}{punctuation|)}\\s*{operator|=}\\s*{punctuation|(}{punctuation|.}*{operator|?}{punctuation|)}${url|/x} {operator|&&} ${number|1} ne 'x'{punctuation|)} {punctuation|\{} s{punctuation|\{}tea{punctuation|\}}{punctuation|\{}coffee{punctuation|\}}gi{punctuation|;} {url|tr/a-z/A-Z/}{punctuation|;} {punctuation|\}}
    elsif {punctuation|(}$self{operator|->}{punctuation|\{}names{punctuation|\}}{punctuation|[}{number|0}{punctuation|]} {operator|=}~ {url|m/pot/i}{punctuation|)} {punctuation|\{} print STDERR {string|"at $temps\{hot\} @\{[ scalar @names ]\}\\n"}{punctuation|;} {punctuation|\}}
    my $text {operator|=} {operator|<}{operator|<}{string|"EOT"}{punctuation|;}
Hello $self{operator|->}{punctuation|\{}name{punctuation|\}}
EOT
    foreach my $n {punctuation|(}{function|sort} {punctuation|\{} $a {operator|<=}{operator|>} $b {punctuation|\}} grep {punctuation|\{} defined {punctuation|\}} {operator|@}names{punctuation|)} {punctuation|\{} next unless $n{punctuation|;} last {keyword|if} {operator|-}e $n{punctuation|;} {punctuation|\}}
    return wantarray {operator|?} {operator|@}names {punctuation|:} \\%temps{punctuation|;} {comment|# done}
{punctuation|\}}
open{punctuation|(}my $fh{punctuation|,} '{operator|<}'{punctuation|,} 'file{punctuation|.}txt'{punctuation|)} {keyword|or} die {string|"no: $!"}{punctuation|;}
while {punctuation|(}my $line {operator|=} {operator|<}$fh{operator|>}{punctuation|)} {punctuation|\{} chomp $line{punctuation|;} push {operator|@}names{punctuation|,} split {url|/}{punctuation|,}{url|/}{punctuation|,} $line{punctuation|;} {punctuation|\}}
{number|1}{punctuation|;}
__END__
