#{operator|!}{operator|/}usr{operator|/}bin{operator|/}perl {operator|-}w
use strict; use warnings;
package Kitchen{punctuation|:}{punctuation|:}Kettle;

{operator|=}pod

Docs here{operator|.}

{operator|=}cut

my {punctuation|(}$litres{punctuation|,} @names{punctuation|,} %temps{punctuation|)} {operator|=} {punctuation|(}{number|1.7}{punctuation|,} {function|qw}{punctuation|(}a b c{punctuation|)}{punctuation|,} {punctuation|(} cold {operator|=}{operator|>} {number|20}{punctuation|,} 'hot' {operator|=}{operator|>} {number|0x5F} {punctuation|)}{punctuation|)};
our $VERSION {operator|=} v1{operator|.}{number|2.3};

sub boil {punctuation|\{}
    my {punctuation|(}$self{punctuation|,} %opt{punctuation|)} {operator|=} @_;
    {keyword|local} $_ {operator|=} {symbol|shift} {operator|//} 'none';
    {keyword|if} {punctuation|(}{operator|/}{operator|^}{punctuation|(}\\w{operator|+}{punctuation|)}\\s{operator|*=}\\s{operator|*}{punctuation|(}{operator|.}{operator|*}{operator|?}{punctuation|)}${operator|/}x {operator|&&} ${number|1} ne 'x'{punctuation|)} {punctuation|\{} s{punctuation|\{}tea{punctuation|\}}{punctuation|\{}coffee{punctuation|\}}gi; tr{operator|/}a{operator|-}z{operator|/}A{operator|-}Z{operator|/}; {punctuation|\}}
    elsif {punctuation|(}$self{operator|-}{operator|>}{punctuation|\{}names{punctuation|\}}{punctuation|[}{number|0}{punctuation|]} {operator|=}{operator|~} m{operator|/}pot{operator|/}i{punctuation|)} {punctuation|\{} print STDERR {string|"at $temps\{hot\} @\{[ scalar @names ]\}\\n"}; {punctuation|\}}
    my ${keyword|text} {operator|=} {operator|<<}{string|"EOT"};
Hello $self{operator|-}{operator|>}{punctuation|\{}name{punctuation|\}}
EOT
    foreach my $n {punctuation|(}{command selector|sort} {punctuation|\{} $a {operator|<=}{operator|>} $b {punctuation|\}} grep {punctuation|\{} defined {punctuation|\}} @names{punctuation|)} {punctuation|\{} next unless $n; last {keyword|if} {operator|-}e $n; {punctuation|\}}
    {command selector|return} wantarray {operator|?} @names {punctuation|:} \\%temps; # done
{punctuation|\}}
{function|open}{punctuation|(}my $fh{punctuation|,} '{operator|<}'{punctuation|,} 'file{operator|.}txt'{punctuation|)} or die {string|"no: $!"};
{keyword|while} {punctuation|(}my $line {operator|=} {operator|<}$fh{operator|>}{punctuation|)} {punctuation|\{} chomp $line; push @names{punctuation|,} split {operator|/}{punctuation|,}{operator|/}{punctuation|,} $line; {punctuation|\}}
{number|1};
__END__
