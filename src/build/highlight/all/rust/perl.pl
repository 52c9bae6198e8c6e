#{operator|!}{operator|/}usr{operator|/}bin{operator|/}perl {operator|-}w
{keyword|use} strict{punctuation|;} {keyword|use} warnings{punctuation|;}
package {class-name|Kitchen}{punctuation|::}{class-name|Kettle}{punctuation|;}

{operator|=}pod

{class-name|Docs} here{punctuation|.}

{operator|=}cut

{function|my} {punctuation|(}{variable|$litres}{punctuation|,} {operator|@}names{punctuation|,} {operator|%}temps{punctuation|)} {operator|=} {punctuation|(}{number|1.7}{punctuation|,} {function|qw}{punctuation|(}a b c{punctuation|)}{punctuation|,} {punctuation|(} cold {operator|=>} {number|20}{punctuation|,} {lifetime-annotation symbol|'hot}' {operator|=>} {number|0x5F} {punctuation|)}{punctuation|)}{punctuation|;}
our {variable|$VERSION} {operator|=} v1{number|.2}{punctuation|.}{number|3}{punctuation|;}

sub boil {punctuation|\{}
    {function|my} {punctuation|(}{variable|$self}{punctuation|,} {operator|%}opt{punctuation|)} {operator|=} {operator|@}_{punctuation|;}
    local {variable|$_} {operator|=} shift {comment|// 'none';}
    {keyword|if} {punctuation|(}{operator|/}{operator|^}{punctuation|(}\\w{operator|+}{punctuation|)}\\s{operator|*=}\\s{operator|*}{punctuation|(}{punctuation|.}{operator|*}{operator|?}{punctuation|)}${operator|/}x {operator|&&} {variable|$1} ne {char|'x'}{punctuation|)} {punctuation|\{} s{punctuation|\{}tea{punctuation|\}}{punctuation|\{}coffee{punctuation|\}}gi{punctuation|;} tr{operator|/}a{operator|-}z{operator|/}{class-name|A}{operator|-}{class-name|Z}{operator|/}{punctuation|;} {punctuation|\}}
    {function|elsif} {punctuation|(}{variable|$self}{punctuation|->}{punctuation|\{}names{punctuation|\}}{punctuation|[}{number|0}{punctuation|]} {operator|=}~ m{operator|/}pot{operator|/}i{punctuation|)} {punctuation|\{} print {constant|STDERR} {string|"at $temps\{hot\} @\{[ scalar @names ]\}\\n"}{punctuation|;} {punctuation|\}}
    my {variable|$text} {operator|=} {operator|<<}{string|"EOT"}{punctuation|;}
{class-name|Hello} {variable|$self}{punctuation|->}{punctuation|\{}name{punctuation|\}}
{constant|EOT}
    foreach my {variable|$n} {punctuation|(}sort {punctuation|\{} {variable|$a} {operator|<=}{operator|>} {variable|$b} {punctuation|\}} grep {punctuation|\{} defined {punctuation|\}} {operator|@}names{punctuation|)} {punctuation|\{} next unless {variable|$n}{punctuation|;} last {keyword|if} {operator|-}e {variable|$n}{punctuation|;} {punctuation|\}}
    {keyword|return} wantarray {operator|?} {operator|@}names {punctuation|:} \\{operator|%}temps{punctuation|;} # done
{punctuation|\}}
{function|open}{punctuation|(}my {variable|$fh}{punctuation|,} {char|'<'}{punctuation|,} {lifetime-annotation symbol|'file}{punctuation|.}txt'{punctuation|)} or die {string|"no: $!"}{punctuation|;}
{keyword|while} {punctuation|(}my {variable|$line} {operator|=} {operator|<}{variable|$fh}{operator|>}{punctuation|)} {punctuation|\{} chomp {variable|$line}{punctuation|;} push {operator|@}names{punctuation|,} split {operator|/}{punctuation|,}{operator|/}{punctuation|,} {variable|$line}{punctuation|;} {punctuation|\}}
{number|1}{punctuation|;}
{constant|__END__}
