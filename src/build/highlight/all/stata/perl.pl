{operator|#}{operator|!}{operator|/}usr{operator|/}bin{operator|/}perl {operator|-}w
{command keyword|use} strict; use warnings;
{command keyword|package} Kitchen{punctuation|:}{punctuation|:}Kettle;

{operator|=}pod

{command keyword|Docs} here.

{operator|=}cut

{command keyword|my} {punctuation|(}{variable|$litres}{punctuation|,} @names{punctuation|,} %temps{punctuation|)} {operator|=} {punctuation|(}{number|1.7}{punctuation|,} {function|qw}{punctuation|(}a b c{punctuation|)}{punctuation|,} {punctuation|(} cold {operator|=}{operator|>} {number|20}{punctuation|,} {variable|'hot'} {operator|=}{operator|>} 0x5F {punctuation|)}{punctuation|)};
{command keyword|our} {variable|$VERSION} {operator|=} v1.{number|2.3};

{command keyword|sub} boil {punctuation|\{}
    {command keyword|my} {punctuation|(}{variable|$self}{punctuation|,} %opt{punctuation|)} {operator|=} @_;
    {command keyword|local} {variable|$_} {operator|=} shift {comment|// 'none';}
    {command keyword|if} {punctuation|(}{operator|/}{operator|^}{punctuation|(}\\w{operator|+}{punctuation|)}\\s{operator|*}{operator|=}\\s{operator|*}{punctuation|(}.{operator|*}?{punctuation|)}${operator|/}x {operator|&}{operator|&} {variable|$1} ne {variable|'x'}{punctuation|)} {punctuation|\{} s{punctuation|\{}tea{punctuation|\}}{punctuation|\{}coffee{punctuation|\}}gi; tr{operator|/}a{operator|-}z{operator|/}A{operator|-}Z{operator|/}; {punctuation|\}}
    {command keyword|elsif} {punctuation|(}{variable|$self}{operator|-}{operator|>}{punctuation|\{}names{punctuation|\}}{punctuation|[}{number|0}{punctuation|]} {operator|=}{operator|~} m{operator|/}pot{operator|/}i{punctuation|)} {punctuation|\{} print STDERR {string-literal|{string|"at $temps\{hot\} @\{[ scalar @names ]\}\\n"}}; {punctuation|\}}
    {command keyword|my} {variable|$text} {operator|=} {operator|<}{operator|<}{string-literal|{string|"EOT"}};
{command keyword|Hello} {variable|$self}{operator|-}{operator|>}{punctuation|\{}name{punctuation|\}}
{command keyword|EOT}
    {command keyword|foreach} my {variable|$n} {punctuation|(}{keyword|sort} {punctuation|\{} {variable|$a} {operator|<=}{operator|>} {variable|$b} {punctuation|\}} grep {punctuation|\{} defined {punctuation|\}} @names{punctuation|)} {punctuation|\{} next unless {variable|$n}; last {keyword|if} {operator|-}e {variable|$n}; {punctuation|\}}
    {command keyword|return} wantarray ? @names {punctuation|:} \\%temps; {operator|#} done
{punctuation|\}}
{command keyword|open}{punctuation|(}my {variable|$fh}{punctuation|,} '{operator|<}'{punctuation|,} {variable|'file.txt'}{punctuation|)} or die {string-literal|{string|"no: $!"}};
{command keyword|while} {punctuation|(}my {variable|$line} {operator|=} {operator|<}{variable|$fh}{operator|>}{punctuation|)} {punctuation|\{} chomp {variable|$line}; push @names{punctuation|,} split {operator|/}{punctuation|,}{operator|/}{punctuation|,} {variable|$line}; {punctuation|\}}
{number|1};
__END__
