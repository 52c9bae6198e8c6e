{operator|#}{operator|!}{operator|/}usr{operator|/}bin{operator|/}perl {operator|-}w
use strict; use warnings;
package {class-name|Kitchen}{operator|:}{operator|:}{class-name|Kettle};

{operator|=}pod

{class-name|Docs} here{punctuation|.}

{operator|=}cut

my {punctuation|(}$litres{punctuation|,} {variable|@names}{punctuation|,} {operator|%}temps{punctuation|)} {operator|=} {punctuation|(}{number|1.7}{punctuation|,} qw{punctuation|(}a b c{punctuation|)}{punctuation|,} {punctuation|(} cold {operator|=>} {number|20}{punctuation|,} {string|'hot'} {operator|=>} {number|0x5F} {punctuation|)}{punctuation|)};
our ${class-name|VERSION} {operator|=} v1{punctuation|.}{number|2.3};

sub boil {punctuation|\{}
    my {punctuation|(}${keyword|self}{punctuation|,} {operator|%}opt{punctuation|)} {operator|=} {variable|@_};
    {keyword|local} $_ {operator|=} shift {operator|/}{operator|/} {string|'none'};
    {keyword|if} {punctuation|(}{operator|/}{operator|^}{punctuation|(}{punctuation|\\}w{operator|+}{punctuation|)}{punctuation|\\}s{operator|*=}{punctuation|\\}s{operator|*}{punctuation|(}{punctuation|.}{operator|*}?{punctuation|)}${operator|/}x && ${number|1} ne {string|'x'}{punctuation|)} {punctuation|\{} s{punctuation|\{}tea{punctuation|\}}{punctuation|\{}coffee{punctuation|\}}gi; tr{operator|/}a{operator|-}z{operator|/}{class-name|A}{operator|-}{class-name|Z}{operator|/}; {punctuation|\}}
    elsif {punctuation|(}${keyword|self}{operator|->}{punctuation|\{}names{punctuation|\}}{punctuation|[}{number|0}{punctuation|]} {operator|=}~ m{operator|/}pot{operator|/}i{punctuation|)} {punctuation|\{} {function|print} {class-name|STDERR} {string|"at $temps\{hot\} @\{[ scalar @names ]\}\\n"}; {punctuation|\}}
    my $text {operator|=} {operator|<}{operator|<}{string|"EOT"};
{class-name|Hello} ${keyword|self}{operator|->}{punctuation|\{}name{punctuation|\}}
{class-name|EOT}
    foreach my $n {punctuation|(}sort {punctuation|\{} $a {operator|<=}{operator|>} $b {punctuation|\}} grep {punctuation|\{} defined {punctuation|\}} {variable|@names}{punctuation|)} {punctuation|\{} {function|next} {keyword|unless} $n; last {keyword|if} {operator|-}e $n; {punctuation|\}}
    {keyword|return} wantarray ? {variable|@names} {operator|:} {punctuation|\\}{operator|%}temps; {operator|#} done
{punctuation|\}}
open{punctuation|(}my $fh{punctuation|,} {string|'<'}{punctuation|,} {string|'file.txt'}{punctuation|)} {operator|or} die {string|"no: $!"};
{keyword|while} {punctuation|(}my $line {operator|=} {operator|<}$fh{operator|>}{punctuation|)} {punctuation|\{} chomp $line; push {variable|@names}{punctuation|,} split {operator|/}{punctuation|,}{operator|/}{punctuation|,} $line; {punctuation|\}}
{number|1};
__END__
