#{operator|!}{operator|/}usr{operator|/}bin{operator|/}perl {operator|-}w
use strict{punctuation|;} use warnings{punctuation|;}
package {class-name|Kitchen}{punctuation|:}{punctuation|:}{class-name|Kettle}{punctuation|;}

{operator|=}pod

{class-name|Docs} here{punctuation|.}

{operator|=}cut

my {punctuation|(}$litres{punctuation|,} {metadata function|@names}{punctuation|,} {operator|%}temps{punctuation|)} {operator|=} {punctuation|(}{number|1.7}{punctuation|,} {function|qw}{punctuation|(}a b c{punctuation|)}{punctuation|,} {punctuation|(} cold {operator|=}{operator|>} {number|20}{punctuation|,} {string-literal|{string|'hot'}} {operator|=}{operator|>} {number|0x5F} {punctuation|)}{punctuation|)}{punctuation|;}
our $VERSION {operator|=} v1{punctuation|.}{number|2.3}{punctuation|;}

sub boil {punctuation|\{}
    my {punctuation|(}$self{punctuation|,} {operator|%}opt{punctuation|)} {operator|=} {metadata function|@_}{punctuation|;}
    local $_ {operator|=} shift {comment|// 'none';}
    {keyword|if} {punctuation|(}{operator|/}{operator|^}{punctuation|(}\\w{operator|+}{punctuation|)}\\s{operator|*=}\\s{operator|*}{punctuation|(}{punctuation|.}{operator|*}{operator|?}{punctuation|)}${operator|/}x {operator|&&} ${number|1} ne {string-literal|{string|'x'}}{punctuation|)} {punctuation|\{} s{punctuation|\{}tea{punctuation|\}}{punctuation|\{}coffee{punctuation|\}}gi{punctuation|;} tr{operator|/}a{operator|-}z{operator|/}{class-name|A}{operator|-}{class-name|Z}{operator|/}{punctuation|;} {punctuation|\}}
    elsif {punctuation|(}$self{operator|-}{operator|>}{punctuation|\{}names{punctuation|\}}{punctuation|[}{number|0}{punctuation|]} {operator|=}{operator|~} m{operator|/}pot{operator|/}i{punctuation|)} {punctuation|\{} print STDERR {string-literal|{string|"at }{interpolation|{punctuation|$}{expression|temps}}{string|\{hot\} @\{[ scalar @names ]\}\\n"}}{punctuation|;} {punctuation|\}}
    my $text {operator|=} {operator|<<}{string-literal|{string|"EOT"}}{punctuation|;}
{class-name|Hello} $self{operator|-}{operator|>}{punctuation|\{}name{punctuation|\}}
EOT
    foreach my $n {punctuation|(}sort {punctuation|\{} $a {operator|<=}{operator|>} $b {punctuation|\}} grep {punctuation|\{} defined {punctuation|\}} {metadata function|@names}{punctuation|)} {punctuation|\{} next unless $n{punctuation|;} last {keyword|if} {operator|-}e $n{punctuation|;} {punctuation|\}}
    {keyword|return} wantarray {operator|?} {metadata function|@names} {punctuation|:} \\{operator|%}temps{punctuation|;} # done
{punctuation|\}}
{function|open}{punctuation|(}my $fh{punctuation|,} {string-literal|{string|'<'}}{punctuation|,} {string-literal|{string|'file.txt'}}{punctuation|)} or die {string-literal|{string|"no: $!"}}{punctuation|;}
{keyword|while} {punctuation|(}my $line {operator|=} {operator|<}$fh{operator|>}{punctuation|)} {punctuation|\{} chomp $line{punctuation|;} push {metadata function|@names}{punctuation|,} split {operator|/}{punctuation|,}{operator|/}{punctuation|,} $line{punctuation|;} {punctuation|\}}
{number|1}{punctuation|;}
__END__
