{shebang comment|#!/usr/bin/perl -w}
use strict{punctuation|;} use warnings{punctuation|;}
package Kitchen{punctuation|:}{punctuation|:}Kettle{punctuation|;}

{operator|=}pod

Docs here{punctuation|.}

{operator|=}cut

my {punctuation|(}{punctuation|$}litres{punctuation|,} {annotation punctuation|@names}{punctuation|,} {operator|%}temps{punctuation|)} {operator|=} {punctuation|(}{number|1.7}{punctuation|,} {function|qw}{punctuation|(}a b c{punctuation|)}{punctuation|,} {punctuation|(} cold {operator|=}{operator|>} {number|20}{punctuation|,} {string|'hot'} {operator|=}{operator|>} {number|0x5F} {punctuation|)}{punctuation|)}{punctuation|;}
our {punctuation|$}VERSION {operator|=} v1{punctuation|.}{number|2.3}{punctuation|;}

sub boil {punctuation|\{}
    my {punctuation|(}{punctuation|$}self{punctuation|,} {operator|%}opt{punctuation|)} {operator|=} {annotation punctuation|@_}{punctuation|;}
    local {punctuation|$}{number|_} {operator|=} shift {comment|// 'none';}
    {keyword|if} {punctuation|(}{interpolation-string|{string|/^(\\w+)\\s*=\\s*(.*?)$/}}x {operator|&&} {punctuation|$}{number|1} ne {string|'x'}{punctuation|)} {punctuation|\{} s{punctuation|\{}tea{punctuation|\}}{punctuation|\{}coffee{punctuation|\}}gi{punctuation|;} tr{interpolation-string|{string|/a-z/}}A{operator|-}Z{operator|/}{punctuation|;} {punctuation|\}}
    elsif {punctuation|(}{punctuation|$}self{operator|->}{punctuation|\{}names{punctuation|\}}{punctuation|[}{number|0}{punctuation|]} {operator|=~} m{interpolation-string|{string|/pot/}}i{punctuation|)} {punctuation|\{} print STDERR {interpolation-string|{string|"at }{interpolation|{interpolation-punctuation punctuation|$}{expression|temps}}{string|\{hot\} @\{[ scalar @names ]\}\\n"}}{punctuation|;} {punctuation|\}}
    my {punctuation|$}text {operator|=} {operator|<<}{interpolation-string|{string|"EOT"}}{punctuation|;}
Hello {punctuation|$}self{operator|->}{punctuation|\{}name{punctuation|\}}
EOT
    foreach my {punctuation|$}n {punctuation|(}sort {punctuation|\{} {punctuation|$}a {operator|<=>} {punctuation|$}b {punctuation|\}} grep {punctuation|\{} defined {punctuation|\}} {annotation punctuation|@names}{punctuation|)} {punctuation|\{} next unless {punctuation|$}n{punctuation|;} last {keyword|if} {operator|-}e {punctuation|$}n{punctuation|;} {punctuation|\}}
    return wantarray {operator|?} {annotation punctuation|@names} {punctuation|:} \\{operator|%}temps{punctuation|;} # done
{punctuation|\}}
{function|open}{punctuation|(}my {punctuation|$}fh{punctuation|,} {string|'<'}{punctuation|,} {string|'file.txt'}{punctuation|)} or die {interpolation-string|{string|"no: $!"}}{punctuation|;}
while {punctuation|(}my {punctuation|$}line {operator|=} {operator|<}{punctuation|$}fh{operator|>}{punctuation|)} {punctuation|\{} chomp {punctuation|$}line{punctuation|;} push {annotation punctuation|@names}{punctuation|,} split {interpolation-string|{string|/,/}}{punctuation|,} {punctuation|$}line{punctuation|;} {punctuation|\}}
{number|1}{punctuation|;}
__END__
