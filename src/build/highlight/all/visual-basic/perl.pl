{operator|#}{operator|!}{operator|/}usr{operator|/}bin{operator|/}perl {operator|-}w
use strict; use warnings;
package Kitchen{punctuation|:}{punctuation|:}Kettle;

{operator|=}pod

Docs here{punctuation|.}

{operator|=}cut

my {punctuation|(}{operator|$}litres{punctuation|,} {operator|@}names{punctuation|,} {operator|%}temps{punctuation|)} {operator|=} {punctuation|(}{number|1.7}{punctuation|,} qw{punctuation|(}a b c{punctuation|)}{punctuation|,} {punctuation|(} cold {operator|=}{operator|>} {number|20}{punctuation|,} {comment|'hot' => 0x5F ));}
our {operator|$}VERSION {operator|=} v1{number|.2}{number|.3};

{keyword|sub} boil {punctuation|\{}
    my {punctuation|(}{operator|$}self{punctuation|,} {operator|%}opt{punctuation|)} {operator|=} {operator|@}_;
    local {operator|$}_ {operator|=} shift {operator|/}{operator|/} {comment|'none';}
    {keyword|if} {punctuation|(}{operator|/}{operator|^}{punctuation|(}{operator|\\}w{operator|+}{punctuation|)}{operator|\\}s{operator|*}{operator|=}{operator|\\}s{operator|*}{punctuation|(}{punctuation|.}{operator|*}{punctuation|?}{punctuation|)}{operator|$}{operator|/}x {operator|&}{operator|&} {operator|$}{number|1} ne {comment|'x') \{ s\{tea\}\{coffee\}gi; tr/a-z/A-Z/; \}}
    elsif {punctuation|(}{operator|$}self{operator|-}{operator|>}{punctuation|\{}names{punctuation|\}}[{number|0}] {operator|=}~ m{operator|/}pot{operator|/}i{punctuation|)} {punctuation|\{} print STDERR {string|"at $temps\{hot\} @\{[ scalar @names ]\}\\n"}; {punctuation|\}}
    my {operator|$}text {operator|=} {operator|<}{operator|<}{string|"EOT"};
Hello {operator|$}self{operator|-}{operator|>}{punctuation|\{}name{punctuation|\}}
EOT
    foreach my {operator|$}n {punctuation|(}sort {punctuation|\{} {operator|$}a {operator|<}{operator|=}{operator|>} {operator|$}b {punctuation|\}} grep {punctuation|\{} defined {punctuation|\}} {operator|@}names{punctuation|)} {punctuation|\{} {keyword|next} unless {operator|$}n; last {keyword|if} {operator|-}e {operator|$}n; {punctuation|\}}
    {keyword|return} wantarray {punctuation|?} {operator|@}names {punctuation|:} {operator|\\}{operator|%}temps; {operator|#} done
{punctuation|\}}
open{punctuation|(}my {operator|$}fh{punctuation|,} {comment|'<', 'file.txt') or die "no: $!";}
{keyword|while} {punctuation|(}my {operator|$}line {operator|=} {operator|<}{operator|$}fh{operator|>}{punctuation|)} {punctuation|\{} chomp {operator|$}line; push {operator|@}names{punctuation|,} split {operator|/}{punctuation|,}{operator|/}{punctuation|,} {operator|$}line; {punctuation|\}}
{number|1};
__END__
