#{operator|!}{operator|/}usr{operator|/}bin{operator|/}perl {operator|-}w
use strict{punctuation|;} use warnings{punctuation|;}
package {class-name|Kitchen}{punctuation|:}{punctuation|:}{class-name|Kettle}{punctuation|;}

{operator|=}pod

{class-name|Docs} here{punctuation|.}

{operator|=}cut

my {punctuation|(}$litres{punctuation|,} {punctuation|@}names{punctuation|,} {operator|%}temps{punctuation|)} {operator|=} {punctuation|(}{decimal-float-literal number|1.7}{punctuation|,} {function-calls function|qw}{punctuation|(}a b c{punctuation|)}{punctuation|,} {punctuation|(} cold ={punctuation|>} {int-literal number|20}{punctuation|,} 'hot' ={punctuation|>} {hex-int-literal number|0x5F} {punctuation|)}{punctuation|)}{punctuation|;}
our ${class-name|VERSION} {operator|=} v{decimal-float-literal number|1.2}{decimal-float-literal number|.3}{punctuation|;}

sub boil {punctuation|\{}
    my {punctuation|(}$self{punctuation|,} {operator|%}opt{punctuation|)} {operator|=} {punctuation|@}_{punctuation|;}
    local $_ {operator|=} shift {comment|// 'none';}
    {keyword|if} {punctuation|(}{operator|/}{operator|^}{punctuation|(}\\w{operator|+}{punctuation|)}\\s{operator|*=}\\s{operator|*}{punctuation|(}{punctuation|.}{operator|*}?{punctuation|)}${operator|/}x {operator|&&} ${int-literal number|1} ne 'x'{punctuation|)} {punctuation|\{} s{punctuation|\{}tea{punctuation|\}}{punctuation|\{}coffee{punctuation|\}}gi{punctuation|;} tr{operator|/}a{operator|-}z{operator|/}{class-name|A}{operator|-}{class-name|Z}{operator|/}{punctuation|;} {punctuation|\}}
    elsif {punctuation|(}$self{operator|->}{punctuation|\{}names{punctuation|\}}{punctuation|[}{int-literal number|0}{punctuation|]} {operator|=}{operator|~} m{operator|/}pot{operator|/}i{punctuation|)} {punctuation|\{} print {class-name|STDERR} "at $temps{punctuation|\{}hot{punctuation|\}} {punctuation|@}{punctuation|\{}{punctuation|[} scalar {punctuation|@}names {punctuation|]}{punctuation|\}}\\n"{punctuation|;} {punctuation|\}}
    my $text {operator|=} {operator|<<}"{class-name|EOT}"{punctuation|;}
{class-name|Hello} $self{operator|->}{punctuation|\{}name{punctuation|\}}
{class-name|EOT}
    foreach my $n {punctuation|(}sort {punctuation|\{} $a {operator|<=}{punctuation|>} $b {punctuation|\}} grep {punctuation|\{} defined {punctuation|\}} {punctuation|@}names{punctuation|)} {punctuation|\{} next unless $n{punctuation|;} last {keyword|if} {operator|-}e $n{punctuation|;} {punctuation|\}}
    {keyword|return} wantarray ? {punctuation|@}names {punctuation|:} \\{operator|%}temps{punctuation|;} # done
{punctuation|\}}
{function-calls function|open}{punctuation|(}my $fh{punctuation|,} '{punctuation|<}'{punctuation|,} 'file{punctuation|.}txt'{punctuation|)} or die "no{punctuation|:} ${operator|!}"{punctuation|;}
{keyword|while} {punctuation|(}my $line {operator|=} {punctuation|<}$fh{punctuation|>}{punctuation|)} {punctuation|\{} chomp $line{punctuation|;} push {punctuation|@}names{punctuation|,} split {operator|/}{punctuation|,}{operator|/}{punctuation|,} $line{punctuation|;} {punctuation|\}}
{int-literal number|1}{punctuation|;}
__END__
