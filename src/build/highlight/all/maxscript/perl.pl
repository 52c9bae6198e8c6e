{operator|#}{operator|!}{operator|/}usr{operator|/}bin{operator|/}perl {operator|-}w
{function-call function|use} strict{punctuation|;} {function-call function|use} warnings{punctuation|;}
{function-call function|package} {argument attr-name|Kitchen}{punctuation|:}{punctuation|:}Kettle{punctuation|;}

{operator|=}pod

{function-call function|Docs} here{punctuation|.}

{operator|=}cut

{function-call function|my} {punctuation|(}{path string|$litres}{punctuation|,} @names{punctuation|,} %temps{punctuation|)} {operator|=} {punctuation|(}{number|1.7}{punctuation|,} qw{punctuation|(}{function-call function|a} b c{punctuation|)}{punctuation|,} {punctuation|(} cold {operator|=}{operator|>} {number|20}{punctuation|,} 'hot' {operator|=}{operator|>} {number|0x5F} {punctuation|)}{punctuation|)}{punctuation|;}
{function-call function|our} {path string|$VERSION} {operator|=} v1{punctuation|.}2{punctuation|.}3{punctuation|;}

{function-call function|sub} boil {punctuation|\{}
    {function-call function|my} {punctuation|(}{path string|$self}{punctuation|,} %opt{punctuation|)} {operator|=} @_{punctuation|;}
    {keyword|local} {path string|$_} {operator|=} shift {operator|/}{operator|/} 'none'{punctuation|;}
    {keyword|if} {punctuation|(}{operator|/}{operator|^}{punctuation|(}\\w{operator|+}{punctuation|)}\\s{operator|*=}\\s{operator|*}{punctuation|(}{punctuation|.}{operator|*}{operator|?}{punctuation|)}{path string|$/x} {operator|&}{operator|&} {path string|$1} ne 'x'{punctuation|)} {punctuation|\{} {function-call function|s}{punctuation|\{}tea{punctuation|\}}{punctuation|\{}coffee{punctuation|\}}gi{punctuation|;} tr{operator|/}a{operator|-}z{operator|/}A{operator|-}Z{operator|/}{punctuation|;} {punctuation|\}}
    {function-call function|elsif} {punctuation|(}{path string|$self}{operator|-}{operator|>}{punctuation|\{}names{punctuation|\}}{punctuation|[}{number|0}{punctuation|]} {operator|=}~ m{operator|/}pot{operator|/}i{punctuation|)} {punctuation|\{} {function-call function|print} STDERR {string|"at $temps\{hot\} @\{[ scalar @names ]\}\\n"}{punctuation|;} {punctuation|\}}
    {function-call function|my} {path string|$text} {operator|=} {operator|<}{operator|<}{string|"EOT"}{punctuation|;}
{function-call function|Hello} {path string|$self}{operator|-}{operator|>}{punctuation|\{}name{punctuation|\}}
EOT
    {function-call function|foreach} my {path string|$n} {punctuation|(}{function-call function|sort} {punctuation|\{} {path string|$a} {operator|<=}{operator|>} {path string|$b} {punctuation|\}} grep {punctuation|\{} defined {punctuation|\}} @names{punctuation|)} {punctuation|\{} {function-call function|next} unless {path string|$n}{punctuation|;} last {keyword|if} {operator|-}{function-call function|e} {path string|$n}{punctuation|;} {punctuation|\}}
    {keyword|return} {function-call function|wantarray} {operator|?} @names {punctuation|:} \\%temps{punctuation|;} {operator|#} done
{punctuation|\}}
{function-call function|open}{punctuation|(}{function-call function|my} {path string|$fh}{punctuation|,} '{operator|<}'{punctuation|,} 'file{punctuation|.}txt'{punctuation|)} {keyword|or} {function-call function|die} {string|"no: $!"}{punctuation|;}
{keyword|while} {punctuation|(}{function-call function|my} {path string|$line} {operator|=} {operator|<}{path string|$fh}{operator|>}{punctuation|)} {punctuation|\{} {function-call function|chomp} {path string|$line}{punctuation|;} {function-call function|push} @names{punctuation|,} split {operator|/}{punctuation|,}{operator|/}{punctuation|,} {path string|$line}{punctuation|;} {punctuation|\}}
{number|1}{punctuation|;}
__END__
