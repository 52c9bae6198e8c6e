{operator|#}!{punctuation|/}usr{punctuation|/}bin{punctuation|/}perl -w
use strict; use warnings;
package {class-name|Kitchen}{operator|::}{class-name|Kettle};

{operator|=}pod

{class-name|Docs} here{punctuation|.}

{operator|=}cut

my {punctuation|(}$litres{punctuation|,} {operator|@}names{punctuation|,} %temps{punctuation|)} {operator|=} {punctuation|(}{number|1.7}{punctuation|,} qw{punctuation|(}a b c{punctuation|)}{punctuation|,} {punctuation|(} cold {operator|=}{operator|>} {number|20}{punctuation|,} 'hot' {operator|=}{operator|>} {number|0x5F} {punctuation|)}{punctuation|)};
our ${class-name|VERSION} {operator|=} v1{punctuation|.}{number|2.3};

sub boil {punctuation|\{}
    my {punctuation|(}$self{punctuation|,} %opt{punctuation|)} {operator|=} {operator|@}_;
    local $_ {operator|=} shift {operator|//} 'none';
    {keyword|if} {punctuation|(}{punctuation|/}^{punctuation|(}{operator|\\}w{operator|+}{punctuation|)}{operator|\\}s{operator|*}{operator|=}{operator|\\}s{operator|*}{punctuation|(}{punctuation|.}{operator|*}{operator|?}{punctuation|)}${punctuation|/}x {operator|&&} ${number|1} ne 'x'{punctuation|)} {punctuation|\{} s{punctuation|\{}tea{punctuation|\}}{punctuation|\{}coffee{punctuation|\}}gi; tr{punctuation|/}a-z{punctuation|/}{class-name|A}-{class-name|Z}{punctuation|/}; {punctuation|\}}
    elsif {punctuation|(}$self{operator|->}{punctuation|\{}names{punctuation|\}}{punctuation|[}{number|0}{punctuation|]} {operator|=}~ m{punctuation|/}pot{punctuation|/}i{punctuation|)} {punctuation|\{} print {class-name|STDERR} {string|"at $temps\{hot\} @\{[ scalar @names ]\}\\n"}; {punctuation|\}}
    my $text {operator|=} {operator|<}{operator|<}{string|"EOT"};
{class-name|Hello} $self{operator|->}{punctuation|\{}name{punctuation|\}}
{class-name|EOT}
    foreach my $n {punctuation|(}sort {punctuation|\{} $a {operator|<}{operator|=}{operator|>} $b {punctuation|\}} grep {punctuation|\{} defined {punctuation|\}} {operator|@}names{punctuation|)} {punctuation|\{} next unless $n; last {keyword|if} -e $n; {punctuation|\}}
    return wantarray {operator|?} {operator|@}names {operator|:} {operator|\\}%temps; {operator|#} done
{punctuation|\}}
open{punctuation|(}my $fh{punctuation|,} '{operator|<}'{punctuation|,} 'file{punctuation|.}txt'{punctuation|)} or die {string|"no: $!"};
while {punctuation|(}my $line {operator|=} {operator|<}$fh{operator|>}{punctuation|)} {punctuation|\{} chomp $line; push {operator|@}names{punctuation|,} split {punctuation|/}{punctuation|,}{punctuation|/}{punctuation|,} $line; {punctuation|\}}
{number|1};
__END__
