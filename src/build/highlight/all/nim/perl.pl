{comment|#!/usr/bin/perl -w}
use strict; use warnings;
package Kitchen{operator|::}Kettle;

{operator|=}pod

Docs here{operator|.}

{operator|=}cut

{function|my} {punctuation|(}{operator|$}litres{punctuation|,} {operator|@}names{punctuation|,} {operator|%}temps{punctuation|)} {operator|=} {punctuation|(}{number|1.7}{punctuation|,} {function|qw}{punctuation|(}a b c{punctuation|)}{punctuation|,} {punctuation|(} cold {operator|=>} {number|20}{punctuation|,} 'hot' {operator|=>} {number|0x5F} {punctuation|)}{punctuation|)};
our {operator|$}VERSION {operator|=} v1{operator|.}{number|2.3};

sub boil {punctuation|\{}
    {function|my} {punctuation|(}{operator|$}self{punctuation|,} {operator|%}opt{punctuation|)} {operator|=} {operator|@}_;
    local {operator|$}_ {operator|=} shift {operator|//} 'none';
    {function|if} {punctuation|(}{operator|/^}{punctuation|(}{operator|\\}w{operator|+}{punctuation|)}{operator|\\}s{operator|*=\\}{function|s{operator|*}}{punctuation|(.}{operator|*?}{punctuation|)}{operator|$/}x {operator|&&} {operator|$}{number|1} ne {char|'x'}{punctuation|)} {punctuation|\{} s{punctuation|\{}tea{punctuation|\}}{punctuation|\{}coffee{punctuation|\}}gi; tr{operator|/}a{operator|-}z{operator|/}A{operator|-}Z{operator|/}; {punctuation|\}}
    {function|elsif} {punctuation|(}{operator|$}self{operator|->}{punctuation|\{}names{punctuation|\}}{punctuation|[}{number|0}{punctuation|]} {operator|=~} m{operator|/}pot{operator|/}i{punctuation|)} {punctuation|\{} print STDERR {string|"at $temps\{hot\} @\{[ scalar @names ]\}\\n"}; {punctuation|\}}
    my {operator|$}text {operator|=} {operator|<<}{string|"EOT"};
Hello {operator|$}self{operator|->}{punctuation|\{}name{punctuation|\}}
EOT
    foreach my {operator|$}{function|n} {punctuation|(}sort {punctuation|\{} {operator|$}a {operator|<=>} {operator|$}b {punctuation|\}} grep {punctuation|\{} defined {punctuation|\}} {operator|@}names{punctuation|)} {punctuation|\{} next unless {operator|$}n; last {keyword|if} {operator|-}e {operator|$}n; {punctuation|\}}
    {keyword|return} wantarray {operator|?} {operator|@}names {operator|:} {operator|\\%}temps; {comment|# done}
{punctuation|\}}
{function|open}{punctuation|(}my {operator|$}fh{punctuation|,} {char|'<'}{punctuation|,} 'file{operator|.}txt'{punctuation|)} {operator|or} die {string|"no: $!"};
{function|while} {punctuation|(}my {operator|$}line {operator|=} {operator|<$}fh{operator|>}{punctuation|)} {punctuation|\{} chomp {operator|$}line; push {operator|@}names{punctuation|,} split {operator|/}{punctuation|,}{operator|/}{punctuation|,} {operator|$}line; {punctuation|\}}
{number|1};
__END__
