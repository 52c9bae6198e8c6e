{comment|#!/usr/bin/perl -w}
{keyword|use} strict{punctuation|;} {keyword|use} warnings{punctuation|;}
package Kitchen{punctuation|:}{punctuation|:}Kettle{punctuation|;}

{operator|=}pod

Docs here{punctuation|.}

{operator|=}cut

my {punctuation|(}{tag|$}litres{punctuation|,} @names{punctuation|,} {operator|%}temps{punctuation|)} {operator|=} {punctuation|(}{number|1.7}{punctuation|,} {function|qw}{punctuation|(}a b c{punctuation|)}{punctuation|,} {punctuation|(} cold {operator|=}{operator|>} {number|20}{punctuation|,} {string|'hot'} {operator|=}{operator|>} {number|0}x5F {punctuation|)}{punctuation|)}{punctuation|;}
our {tag|$}VERSION {operator|=} v1{punctuation|.}{number|2.3}{punctuation|;}

sub boil {punctuation|\{}
    my {punctuation|(}{tag|$}{tag|self}{punctuation|,} {operator|%}opt{punctuation|)} {operator|=} @_{punctuation|;}
    local {tag|$}_ {operator|=} shift {operator|//} {string|'none'}{punctuation|;}
    {keyword|if} {punctuation|(}{operator|/}{operator|^}{punctuation|(}\\w{operator|+}{punctuation|)}\\s{operator|*=}\\s{operator|*}{punctuation|(}{punctuation|.}{operator|*}?{punctuation|)}{tag|$}{operator|/}x {operator|&}{operator|&} {tag|$}{number|1} ne {string|'x'}{punctuation|)} {punctuation|\{} s{punctuation|\{}tea{punctuation|\}}{punctuation|\{}coffee{punctuation|\}}gi{punctuation|;} tr{operator|/}a{operator|-}z{operator|/}A{operator|-}Z{operator|/}{punctuation|;} {punctuation|\}}
    elsif {punctuation|(}{tag|$}{tag|self}{operator|-}{operator|>}{punctuation|\{}names{punctuation|\}}{punctuation|[}{number|0}{punctuation|]} {operator|=}{operator|~} m{operator|/}pot{operator|/}i{punctuation|)} {punctuation|\{} {keyword|print} STDERR {string|"at $temps\{hot\} @\{[ scalar @names ]\}\\n"}{punctuation|;} {punctuation|\}}
    my {tag|$}{tag|text} {operator|=} {operator|<<}{string|"EOT"}{punctuation|;}
Hello {tag|$}{tag|self}{operator|-}{operator|>}{punctuation|\{}{property|name}{punctuation|\}}
EOT
    foreach my {tag|$}n {punctuation|(}sort {punctuation|\{} {tag|$}a {operator|<=}{operator|>} {tag|$}b {punctuation|\}} grep {punctuation|\{} defined {punctuation|\}} @names{punctuation|)} {punctuation|\{} next unless {tag|$}n{punctuation|;} last {keyword|if} {operator|-}e {tag|$}n{punctuation|;} {punctuation|\}}
    {keyword|return} wantarray ? @names {punctuation|:} \\{operator|%}temps{punctuation|;} {comment|# done}
{punctuation|\}}
{function|open}{punctuation|(}my {tag|$}fh{punctuation|,} {string|'<'}{punctuation|,} {string|'file.txt'}{punctuation|)} {operator|or} die {string|"no: $!"}{punctuation|;}
{keyword|while} {punctuation|(}my {tag|$}line {operator|=} {operator|<}{tag|$}fh{operator|>}{punctuation|)} {punctuation|\{} chomp {tag|$}line{punctuation|;} push @names{punctuation|,} split {operator|/}{punctuation|,}{operator|/}{punctuation|,} {tag|$}line{punctuation|;} {punctuation|\}}
{number|1}{punctuation|;}
__END__
