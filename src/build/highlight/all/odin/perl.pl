{comment|#!/usr/bin/perl -w}
use strict{punctuation|;} use warnings{punctuation|;}
{keyword|package} Kitchen{punctuation|:}{punctuation|:}Kettle{punctuation|;}

{operator|=}pod

Docs here{punctuation|.}

{operator|=}cut

{procedure-name function|my} {punctuation|(}{constant-parameter-sign important|$}litres{punctuation|,} {punctuation|@}names{punctuation|,} {operator|%}temps{punctuation|)} {operator|=} {punctuation|(}{number|1.7}{punctuation|,} {procedure-name function|qw}{punctuation|(}a b c{punctuation|)}{punctuation|,} {punctuation|(} cold {operator|=}{operator|>} {number|20}{punctuation|,} 'hot' {operator|=}{operator|>} {number|0x5F} {punctuation|)}{punctuation|)}{punctuation|;}
our {constant-parameter-sign important|$}VERSION {operator|=} v1{punctuation|.}{number|2.3}{punctuation|;}

sub boil {punctuation|\{}
    {procedure-name function|my} {punctuation|(}{constant-parameter-sign important|$}self{punctuation|,} {operator|%}opt{punctuation|)} {operator|=} {punctuation|@}{discard keyword|_}{punctuation|;}
    local {constant-parameter-sign important|$}{discard keyword|_} {operator|=} shift {comment|// 'none';}
    {keyword|if} {punctuation|(}{operator|/}{operator|^}{punctuation|(}\\w{operator|+}{punctuation|)}\\s{operator|*=}\\s{operator|*}{punctuation|(}{punctuation|.}{operator|*}{operator|?}{punctuation|)}{constant-parameter-sign important|$}{operator|/}x {operator|&&} {constant-parameter-sign important|$}{number|1} ne {char|'x'}{punctuation|)} {punctuation|\{} s{punctuation|\{}tea{punctuation|\}}{punctuation|\{}coffee{punctuation|\}}gi{punctuation|;} tr{operator|/}a{operator|-}z{operator|/}A{operator|-}Z{operator|/}{punctuation|;} {punctuation|\}}
    {procedure-name function|elsif} {punctuation|(}{constant-parameter-sign important|$}self{arrow punctuation|->}{punctuation|\{}names{punctuation|\}}{punctuation|[}{number|0}{punctuation|]} {operator|=}{operator|~} m{operator|/}pot{operator|/}i{punctuation|)} {punctuation|\{} print STDERR {string|"at $temps\{hot\} @\{[ scalar @names ]\}{symbol|\\n}"}{punctuation|;} {punctuation|\}}
    my {constant-parameter-sign important|$}text {operator|=} {operator|<<}{string|"EOT"}{punctuation|;}
Hello {constant-parameter-sign important|$}self{arrow punctuation|->}{punctuation|\{}name{punctuation|\}}
EOT
    foreach my {constant-parameter-sign important|$}{procedure-name function|n} {punctuation|(}sort {punctuation|\{} {constant-parameter-sign important|$}a {operator|<=}{operator|>} {constant-parameter-sign important|$}b {punctuation|\}} grep {punctuation|\{} defined {punctuation|\}} {punctuation|@}names{punctuation|)} {punctuation|\{} next unless {constant-parameter-sign important|$}n{punctuation|;} last {keyword|if} {operator|-}e {constant-parameter-sign important|$}n{punctuation|;} {punctuation|\}}
    {keyword|return} wantarray {operator|?} {punctuation|@}names {punctuation|:} \\{operator|%}temps{punctuation|;} # done
{punctuation|\}}
{procedure-name function|open}{punctuation|(}my {constant-parameter-sign important|$}fh{punctuation|,} {char|'<'}{punctuation|,} 'file{punctuation|.}txt'{punctuation|)} or die {string|"no: $!"}{punctuation|;}
{procedure-name function|while} {punctuation|(}my {constant-parameter-sign important|$}line {operator|=} {operator|<}{constant-parameter-sign important|$}fh{operator|>}{punctuation|)} {punctuation|\{} chomp {constant-parameter-sign important|$}line{punctuation|;} push {punctuation|@}names{punctuation|,} split {operator|/}{punctuation|,}{operator|/}{punctuation|,} {constant-parameter-sign important|$}line{punctuation|;} {punctuation|\}}
{number|1}{punctuation|;}
__END__
