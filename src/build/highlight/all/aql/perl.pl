#{operator|!}{operator|/}usr{operator|/}bin{operator|/}perl {operator|-}w
use strict{punctuation|;} use warnings{punctuation|;}
package Kitchen{punctuation|::}Kettle{punctuation|;}

{operator|=}pod

Docs here{punctuation|.}

{operator|=}cut

{function|my} {punctuation|(}$litres{punctuation|,} {variable|@names}{punctuation|,} {operator|%}temps{punctuation|)} {operator|=} {punctuation|(}{number|1.7}{punctuation|,} {function|qw}{punctuation|(}a b c{punctuation|)}{punctuation|,} {punctuation|(} cold {operator|=}{operator|>} {number|20}{punctuation|,} {string|'hot'} {operator|=}{operator|>} {number|0x5F} {punctuation|)}{punctuation|)}{punctuation|;}
our $VERSION {operator|=} v1{punctuation|.}{number|2.3}{punctuation|;}

sub boil {punctuation|\{}
    {function|my} {punctuation|(}$self{punctuation|,} {operator|%}opt{punctuation|)} {operator|=} {variable|@_}{punctuation|;}
    local $_ {operator|=} shift {comment|// 'none';}
    {function|if} {punctuation|(}{operator|/}^{punctuation|(}\\w{operator|+}{punctuation|)}\\s{operator|*}{operator|=}\\s{operator|*}{punctuation|(}{punctuation|.}{operator|*}{punctuation|?}{punctuation|)}${operator|/}x {operator|&&} ${number|1} ne {string|'x'}{punctuation|)} {punctuation|\{} s{punctuation|\{}tea{punctuation|\}}{punctuation|\{}coffee{punctuation|\}}gi{punctuation|;} tr{operator|/}a{operator|-}z{operator|/}A{operator|-}Z{operator|/}{punctuation|;} {punctuation|\}}
    {function|elsif} {punctuation|(}$self{operator|-}{operator|>}{punctuation|\{}names{punctuation|\}}{punctuation|[}{number|0}{punctuation|]} {operator|=~} m{operator|/}pot{operator|/}i{punctuation|)} {punctuation|\{} print STDERR {string|"at $temps\{hot\} @\{[ scalar @names ]\}\\n"}{punctuation|;} {punctuation|\}}
    my $text {operator|=} {operator|<}{operator|<}{string|"EOT"}{punctuation|;}
Hello $self{operator|-}{operator|>}{punctuation|\{}name{punctuation|\}}
EOT
    foreach my ${function|n} {punctuation|(}{keyword|sort} {punctuation|\{} $a {operator|<=}{operator|>} $b {punctuation|\}} grep {punctuation|\{} defined {punctuation|\}} {variable|@names}{punctuation|)} {punctuation|\{} next unless $n{punctuation|;} last if {operator|-}e $n{punctuation|;} {punctuation|\}}
    {keyword|return} wantarray {punctuation|?} {variable|@names} {punctuation|:} \\{operator|%}temps{punctuation|;} # done
{punctuation|\}}
{function|open}{punctuation|(}my $fh{punctuation|,} {string|'<'}{punctuation|,} {string|'file.txt'}{punctuation|)} {keyword|or} die {string|"no: $!"}{punctuation|;}
{function|while} {punctuation|(}my $line {operator|=} {operator|<}$fh{operator|>}{punctuation|)} {punctuation|\{} chomp $line{punctuation|;} push {variable|@names}{punctuation|,} split {operator|/}{punctuation|,}{operator|/}{punctuation|,} $line{punctuation|;} {punctuation|\}}
{number|1}{punctuation|;}
__END__
