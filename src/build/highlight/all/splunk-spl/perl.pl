#!{operator|/}usr{operator|/}{keyword|bin}{operator|/}perl {operator|-}w
use strict; use warnings;
package Kitchen::Kettle;

{operator|=}pod

Docs here.

{operator|=}cut

{function|my} {punctuation|(}$litres{punctuation|,} @names{punctuation|,} {operator|%}temps{punctuation|)} {operator|=} {punctuation|(}{number|1.7}{punctuation|,} {function|qw}{punctuation|(}a b c{punctuation|)}{punctuation|,} {punctuation|(} {property|cold} {operator|=}{operator|>} {number|20}{punctuation|,} 'hot' {operator|=}{operator|>} 0x5F {punctuation|)}{punctuation|)};
our ${property|VERSION} {operator|=} v1.{number|2.3};

sub boil \{
    {function|my} {punctuation|(}$self{punctuation|,} {operator|%}opt{punctuation|)} {operator|=} @_;
    local ${property|_} {operator|=} shift {operator|/}{operator|/} 'none';
    {function|if} {punctuation|(}{operator|/}^{punctuation|(}\\w{operator|+}{punctuation|)}\\s{operator|*}{operator|=}\\s{operator|*}{punctuation|(}.{operator|*}?{punctuation|)}${operator|/}x && ${number|1} ne 'x'{punctuation|)} \{ s\{tea\}\{coffee\}gi; tr{operator|/}a{operator|-}z{operator|/}A{operator|-}Z{operator|/}; \}
    {function|elsif} {punctuation|(}$self{operator|-}{operator|>}\{names\}{punctuation|[}{number|0}{punctuation|]} {operator|=}~ m{operator|/}pot{operator|/}i{punctuation|)} \{ print STDERR {string|"at $temps\{hot\} @\{[ scalar @names ]\}\\n"}; \}
    my ${property|text} {operator|=} {operator|<}{operator|<}{string|"EOT"};
Hello $self{operator|-}{operator|>}\{name\}
EOT
    {keyword|foreach} my ${function|n} {punctuation|(}{keyword|sort} \{ $a {operator|<=}{operator|>} $b \} grep \{ defined \} @names{punctuation|)} \{ next unless $n; last if {operator|-}e $n; \}
    {keyword|return} wantarray ? @names : \\{operator|%}temps; # done
\}
{function|open}{punctuation|(}my $fh{punctuation|,} '{operator|<}'{punctuation|,} 'file.txt'{punctuation|)} {operator-word operator|or} die {string|"no: $!"};
{function|while} {punctuation|(}my ${property|line} {operator|=} {operator|<}$fh{operator|>}{punctuation|)} \{ chomp $line; push @names{punctuation|,} split {operator|/}{punctuation|,}{operator|/}{punctuation|,} $line; \}
{number|1};
__END__
