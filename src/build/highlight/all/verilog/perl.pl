#{operator|!/}usr{operator|/}bin{operator|/}perl {operator|-}w
{keyword|use} strict{punctuation|;} {keyword|use} warnings{punctuation|;}
{keyword|package} Kitchen{punctuation|:}{punctuation|:}Kettle{punctuation|;}

{operator|=}pod

Docs here{punctuation|.}

{operator|=}cut

my {punctuation|(}{kernel-function property|$litres}{punctuation|,} @names{punctuation|,} {operator|%}temps{punctuation|)} {operator|=} {punctuation|(}{number|1.7}{punctuation|,} {function|qw}{punctuation|(}a b c{punctuation|)}{punctuation|,} {punctuation|(} cold {operator|=>} {number|20}{punctuation|,} 'hot' {operator|=>} {number|0}x5F {punctuation|)}{punctuation|)}{punctuation|;}
our {kernel-function property|$VERSION} {operator|=} v1{number|.2}{punctuation|.}{number|3}{punctuation|;}

sub boil {operator|\{}
    my {punctuation|(}{kernel-function property|$self}{punctuation|,} {operator|%}opt{punctuation|)} {operator|=} @_{punctuation|;}
    {keyword|local} {kernel-function property|$_} {operator|=} shift {comment|// 'none';}
    {keyword|if} {punctuation|(}{operator|/^}{punctuation|(}\\w{operator|+}{punctuation|)}\\s{operator|*=}\\s{operator|*}{punctuation|(}{punctuation|.}{operator|*?}{punctuation|)}${operator|/}x {operator|&&} {kernel-function property|$1} ne 'x'{punctuation|)} {operator|\{} s{operator|\{}tea{operator|\}\{}coffee{operator|\}}gi{punctuation|;} tr{operator|/}a{operator|-}z{operator|/}A{operator|-}Z{operator|/}{punctuation|;} {operator|\}}
    elsif {punctuation|(}{kernel-function property|$self}{operator|->\{}names{operator|\}}{punctuation|[}{number|0}{punctuation|]} {operator|=~} m{operator|/}pot{operator|/}i{punctuation|)} {operator|\{} print STDERR {string|"at $temps\{hot\} @\{[ scalar @names ]\}\\n"}{punctuation|;} {operator|\}}
    my {kernel-function property|$text} {operator|=} {operator|<<}{string|"EOT"}{punctuation|;}
Hello {kernel-function property|$self}{operator|->\{}name{operator|\}}
EOT
    {keyword|foreach} my {kernel-function property|$n} {punctuation|(}sort {operator|\{} {kernel-function property|$a} {operator|<=>} {kernel-function property|$b} {operator|\}} grep {operator|\{} defined {operator|\}} @names{punctuation|)} {operator|\{} next unless {kernel-function property|$n}{punctuation|;} last {keyword|if} {operator|-}e {kernel-function property|$n}{punctuation|;} {operator|\}}
    {keyword|return} wantarray {operator|?} @names {punctuation|:} \\{operator|%}temps{punctuation|;} # done
{operator|\}}
{function|open}{punctuation|(}my {kernel-function property|$fh}{punctuation|,} '{operator|<}'{punctuation|,} 'file{punctuation|.}txt'{punctuation|)} {keyword|or} die {string|"no: $!"}{punctuation|;}
{keyword|while} {punctuation|(}my {kernel-function property|$line} {operator|=} {operator|<}{kernel-function property|$fh}{operator|>}{punctuation|)} {operator|\{} chomp {kernel-function property|$line}{punctuation|;} push @names{punctuation|,} split {operator|/}{punctuation|,}{operator|/}{punctuation|,} {kernel-function property|$line}{punctuation|;} {operator|\}}
{number|1}{punctuation|;}
__END__
