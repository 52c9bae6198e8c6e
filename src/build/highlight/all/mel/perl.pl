#{operator|!}{operator|/}usr{operator|/}bin{operator|/}perl {flag operator|-w}
{function|use} strict{punctuation|;} {function|use} warnings{punctuation|;}
{function|package} Kitchen{punctuation|:}{punctuation|:}Kettle{punctuation|;}

{operator|=}pod

{function|Docs} here{punctuation|.}

{operator|=}cut

{function|my} {punctuation|(}{variable|$litres}{punctuation|,} @names{punctuation|,} {operator|%}temps{punctuation|)} {operator|=} {punctuation|(}{number|1.7}{punctuation|,} {function|qw}{punctuation|(}a b c{punctuation|)}{punctuation|,} {punctuation|(} cold {operator|=}{operator|>} {number|20}{punctuation|,} 'hot' {operator|=}{operator|>} {number|0x5F} {punctuation|)}{punctuation|)}{punctuation|;}
{function|our} {variable|$VERSION} {operator|=} v1{punctuation|.}{number|2.3}{punctuation|;}

{function|sub} boil {punctuation|\{}
    {function|my} {punctuation|(}{variable|$self}{punctuation|,} {operator|%}opt{punctuation|)} {operator|=} @_{punctuation|;}
    {function|local} {variable|$_} {operator|=} shift {comment|// 'none';}
    {keyword|if} {punctuation|(}{operator|/}{operator|^}{punctuation|(}\\w{operator|+}{punctuation|)}\\s{operator|*=}\\s{operator|*}{punctuation|(}{punctuation|.}{operator|*}{punctuation|?}{punctuation|)}${operator|/}x {operator|&&} {variable|$1} ne 'x'{punctuation|)} {punctuation|\{} s{punctuation|\{}{function|tea}{punctuation|\}}{punctuation|\{}{function|coffee}{punctuation|\}}gi{punctuation|;} {function|tr}{operator|/}a{flag operator|-z}{operator|/}A{flag operator|-Z}{operator|/}{punctuation|;} {punctuation|\}}
    {function|elsif} {punctuation|(}{variable|$self}{operator|-}{operator|>}{punctuation|\{}{function|names}{punctuation|\}}{punctuation|[}{number|0}{punctuation|]} {operator|=}~ m{operator|/}pot{operator|/}i{punctuation|)} {punctuation|\{} {function|print} STDERR {string|"at $temps\{hot\} @\{[ scalar @names ]\}\\n"}{punctuation|;} {punctuation|\}}
    {function|my} {variable|$text} {operator|=} {tensor-punctuation punctuation|<<}{string|"EOT"}{punctuation|;}
{function|Hello} {variable|$self}{operator|-}{operator|>}{punctuation|\{}{function|name}{punctuation|\}}
{function|EOT}
    {function|foreach} my {variable|$n} {punctuation|(}sort {punctuation|\{} {variable|$a} {operator|<=}{operator|>} {variable|$b} {punctuation|\}} grep {punctuation|\{} {function|defined} {punctuation|\}} @names{punctuation|)} {punctuation|\{} {function|next} unless {variable|$n}{punctuation|;} {function|last} {keyword|if} {flag operator|-e} {variable|$n}{punctuation|;} {punctuation|\}}
    {keyword|return} wantarray {punctuation|?} @names {punctuation|:} \\{operator|%}temps{punctuation|;} # done
{punctuation|\}}
{function|open}{punctuation|(}my {variable|$fh}{punctuation|,} '{operator|<}'{punctuation|,} 'file{punctuation|.}txt'{punctuation|)} or die {string|"no: $!"}{punctuation|;}
{keyword|while} {punctuation|(}my {variable|$line} {operator|=} {operator|<}{variable|$fh}{operator|>}{punctuation|)} {punctuation|\{} {function|chomp} {variable|$line}{punctuation|;} {function|push} @names{punctuation|,} split {operator|/}{punctuation|,}{operator|/}{punctuation|,} {variable|$line}{punctuation|;} {punctuation|\}}
{number|1}{punctuation|;}
{function|__END__}
