#!{operator|/}usr{operator|/}bin{operator|/}perl {operator|-}w
{keyword|use} strict{punctuation|;} {keyword|use} warnings{punctuation|;}
package Kitchen{punctuation|:}{punctuation|:}Kettle{punctuation|;}

{operator|=}pod

Docs here{punctuation|.}

{operator|=}cut

{function|my} {punctuation|(}{parameter|$litres}{punctuation|,} @names{punctuation|,} {operator|%}temps{punctuation|)} {operator|=} {punctuation|(}{number|1.7}{punctuation|,} {function|qw}{punctuation|(}a b c{punctuation|)}{punctuation|,} {punctuation|(} cold {operator|=}{operator|>} {number|20}{punctuation|,} {string|'hot'} {operator|=}{operator|>} {number|0}x5F {punctuation|)}{punctuation|)}{punctuation|;}
our {parameter|$VERSION} {operator|=} v1{punctuation|.}{number|2.3}{punctuation|;}

sub boil {punctuation|\{}
    {function|my} {punctuation|(}{parameter|$self}{punctuation|,} {operator|%}opt{punctuation|)} {operator|=} @_{punctuation|;}
    local {parameter|$_} {operator|=} shift {operator|/}{operator|/} {string|'none'}{punctuation|;}
    {keyword|if} {punctuation|(}{operator|/}^{punctuation|(}\\w{operator|+}{punctuation|)}\\s{operator|*}{operator|=}\\s{operator|*}{punctuation|(}{punctuation|.}{operator|*}?{punctuation|)}${operator|/}x && {parameter|$1} ne {string|'x'}{punctuation|)} {punctuation|\{} s{punctuation|\{}tea{punctuation|\}}{punctuation|\{}coffee{punctuation|\}}gi{punctuation|;} tr{operator|/}a{operator|-}z{operator|/}A{operator|-}Z{operator|/}{punctuation|;} {punctuation|\}}
    {function|elsif} {punctuation|(}{parameter|$self}{operator|-}{operator|>}{punctuation|\{}names{punctuation|\}}{punctuation|[}{number|0}{punctuation|]} {operator|=}~ m{operator|/}pot{operator|/}i{punctuation|)} {punctuation|\{} print STDERR {string|"at $temps\{hot\} @\{[ scalar @names ]\}\\n"}{punctuation|;} {punctuation|\}}
    my {parameter|$text} {operator|=} {operator|<}{operator|<}{string|"EOT"}{punctuation|;}
Hello {parameter|$self}{operator|-}{operator|>}{punctuation|\{}name{punctuation|\}}
EOT
    foreach my {parameter|$n} {punctuation|(}sort {punctuation|\{} {parameter|$a} {operator|<=}{operator|>} {parameter|$b} {punctuation|\}} grep {punctuation|\{} defined {punctuation|\}} @names{punctuation|)} {punctuation|\{} next unless {parameter|$n}{punctuation|;} {keyword|last} {keyword|if} {operator|-}e {parameter|$n}{punctuation|;} {punctuation|\}}
    {keyword|return} wantarray ? @names {punctuation|:} \\{operator|%}temps{punctuation|;} # done
{punctuation|\}}
{function|open}{punctuation|(}my {parameter|$fh}{punctuation|,} {string|'<'}{punctuation|,} {string|'file.txt'}{punctuation|)} {operator|or} die {string|"no: $!"}{punctuation|;}
{keyword|while} {punctuation|(}my {parameter|$line} {operator|=} {operator|<}{parameter|$fh}{operator|>}{punctuation|)} {punctuation|\{} chomp {parameter|$line}{punctuation|;} push @names{punctuation|,} split {operator|/}{punctuation|,}{operator|/}{punctuation|,} {parameter|$line}{punctuation|;} {punctuation|\}}
{number|1}{punctuation|;}
__END__
