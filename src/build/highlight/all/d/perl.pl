{comment|#!/usr/bin/perl -w}
use strict{punctuation|;} use warnings{punctuation|;}
{keyword|package} Kitchen{punctuation|:}{punctuation|:}Kettle{punctuation|;}

{operator|=}pod

Docs here{punctuation|.}

{operator|=}cut

my {punctuation|(}{keyword|$}litres{punctuation|,} {property|@names}{punctuation|,} {operator|%}temps{punctuation|)} {operator|=} {punctuation|(}{number|1.7}{punctuation|,} {function|qw}{punctuation|(}a b c{punctuation|)}{punctuation|,} {punctuation|(} cold {operator|=>} {number|20}{punctuation|,} 'hot' {operator|=>} {number|0x5F} {punctuation|)}{punctuation|)}{punctuation|;}
our {keyword|$}VERSION {operator|=} v1{number|.2.3}{punctuation|;}

sub boil {punctuation|\{}
    my {punctuation|(}{keyword|$}self{punctuation|,} {operator|%}opt{punctuation|)} {operator|=} {property|@_}{punctuation|;}
    local {keyword|$}_ {operator|=} shift {comment|// 'none';}
    {keyword|if} {punctuation|(}{operator|/}{operator|^}{punctuation|(}\\w{operator|+}{punctuation|)}\\s{operator|*=}\\s{operator|*}{punctuation|(}{punctuation|.}{operator|*}?{punctuation|)}{keyword|$}{operator|/}x {operator|&&} {keyword|$}{number|1} ne {char|'x'}{punctuation|)} {punctuation|\{} s{punctuation|\{}tea{punctuation|\}}{punctuation|\{}coffee{punctuation|\}}gi{punctuation|;} tr{operator|/}a{operator|-}z{operator|/}A{operator|-}Z{operator|/}{punctuation|;} {punctuation|\}}
    elsif {punctuation|(}{keyword|$}self{operator|-}{operator|>}{punctuation|\{}names{punctuation|\}}{punctuation|[}{number|0}{punctuation|]} {operator|=}{operator|~} m{operator|/}pot{operator|/}i{punctuation|)} {punctuation|\{} print STDERR {string|"at $temps\{hot\} @\{[ scalar @names ]\}\\n"}{punctuation|;} {punctuation|\}}
    my {keyword|$}text {operator|=} {operator|<<}{string|"EOT"}{punctuation|;}
Hello {keyword|$}self{operator|-}{operator|>}{punctuation|\{}name{punctuation|\}}
EOT
    {keyword|foreach} my {keyword|$}n {punctuation|(}sort {punctuation|\{} {keyword|$}a {operator|<=}{operator|>} {keyword|$}b {punctuation|\}} grep {punctuation|\{} defined {punctuation|\}} {property|@names}{punctuation|)} {punctuation|\{} next unless {keyword|$}n{punctuation|;} last {keyword|if} {operator|-}e {keyword|$}n{punctuation|;} {punctuation|\}}
    {keyword|return} wantarray ? {property|@names} {punctuation|:} \\{operator|%}temps{punctuation|;} # done
{punctuation|\}}
{function|open}{punctuation|(}my {keyword|$}fh{punctuation|,} {char|'<'}{punctuation|,} 'file{punctuation|.}txt'{punctuation|)} or die {string|"no: $!"}{punctuation|;}
{keyword|while} {punctuation|(}my {keyword|$}line {operator|=} {operator|<}{keyword|$}fh{operator|>}{punctuation|)} {punctuation|\{} chomp {keyword|$}line{punctuation|;} push {property|@names}{punctuation|,} split {operator|/}{punctuation|,}{operator|/}{punctuation|,} {keyword|$}line{punctuation|;} {punctuation|\}}
{number|1}{punctuation|;}
__END__
