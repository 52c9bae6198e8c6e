#{operator|!}{operator|/}usr{operator|/}bin{operator|/}perl {operator|-}w
use strict{punctuation|;} use warnings{punctuation|;}
{keyword|package} {class-name|Kitchen}{operator|:}{operator|:}{class-name|Kettle}{punctuation|;}

{operator|=}pod

{class-name|Docs} here{punctuation|.}

{operator|=}cut

{function|my} {punctuation|(}{reification important|$litres}{punctuation|,} {metadata symbol|@names}{punctuation|,} {operator|%}temps{punctuation|)} {operator|=} {punctuation|(}{number|1.7}{punctuation|,} {function|qw}{punctuation|(}a b c{punctuation|)}{punctuation|,} {punctuation|(} cold {operator|=>} {number|20}{punctuation|,} {string-interpolation|{string|'hot'}} {operator|=>} {number|0x5F} {punctuation|)}{punctuation|)}{punctuation|;}
our ${class-name|VERSION} {operator|=} v1{punctuation|.}{number|2.3}{punctuation|;}

sub boil {punctuation|\{}
    {function|my} {punctuation|(}{reification important|$self}{punctuation|,} {operator|%}opt{punctuation|)} {operator|=} {metadata symbol|@_}{punctuation|;}
    local {reification important|$_} {operator|=} shift {comment|// 'none';}
    {keyword|if} {punctuation|(}{operator|/}{operator|^}{punctuation|(}\\w{operator|+}{punctuation|)}\\s{operator|*=}\\s{operator|*}{punctuation|(}{punctuation|.}{operator|*}{operator|?}{punctuation|)}${operator|/}x {operator|&&} {reification important|$1} ne {string-interpolation|{string|'x'}}{punctuation|)} {punctuation|\{} s{punctuation|\{}tea{punctuation|\}}{punctuation|\{}coffee{punctuation|\}}gi{punctuation|;} tr{operator|/}a{operator|-}z{operator|/}{class-name|A}{operator|-}{class-name|Z}{operator|/}{punctuation|;} {punctuation|\}}
    {function|elsif} {punctuation|(}{reification important|$self}{operator|->}{punctuation|\{}names{punctuation|\}}{punctuation|[}{number|0}{punctuation|]} {operator|=}{operator|~} m{operator|/}pot{operator|/}i{punctuation|)} {punctuation|\{} print {class-name|STDERR} {string|"at $temps\{hot\} @\{[ scalar @names ]\}\\n"}{punctuation|;} {punctuation|\}}
    my {reification important|$text} {operator|=} {operator|<<}{string|"EOT"}{punctuation|;}
{class-name|Hello} {reification important|$self}{operator|->}{punctuation|\{}name{punctuation|\}}
{class-name|EOT}
    foreach my {reification important|$n} {punctuation|(}sort {punctuation|\{} {reification important|$a} {operator|<=}{operator|>} {reification important|$b} {punctuation|\}} grep {punctuation|\{} defined {punctuation|\}} {metadata symbol|@names}{punctuation|)} {punctuation|\{} next unless {reification important|$n}{punctuation|;} last {keyword|if} {operator|-}e {reification important|$n}{punctuation|;} {punctuation|\}}
    {keyword|return} wantarray {operator|?} {metadata symbol|@names} {operator|:} \\{operator|%}temps{punctuation|;} # done
{punctuation|\}}
{function|open}{punctuation|(}my {reification important|$fh}{punctuation|,} {string-interpolation|{string|'<'}}{punctuation|,} {string-interpolation|{string|'file.txt'}}{punctuation|)} or die {string|"no: $!"}{punctuation|;}
{keyword|while} {punctuation|(}my {reification important|$line} {operator|=} {operator|<}{reification important|$fh}{operator|>}{punctuation|)} {punctuation|\{} chomp {reification important|$line}{punctuation|;} push {metadata symbol|@names}{punctuation|,} split {operator|/}{punctuation|,}{operator|/}{punctuation|,} {reification important|$line}{punctuation|;} {punctuation|\}}
{number|1}{punctuation|;}
__END__
