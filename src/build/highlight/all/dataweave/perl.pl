#{operator|!}{regex|/usr/}bin/perl {operator|-}w
use strict{punctuation|;} use warnings{punctuation|;}
package {property|Kitchen}{punctuation|:}{punctuation|:}Kettle{punctuation|;}

{operator|=}pod

Docs here{punctuation|.}

{operator|=}cut

{function|my} {punctuation|(}$litres{punctuation|,} {punctuation|@}names{punctuation|,} %temps{punctuation|)} {operator|=} {punctuation|(}{number|1.7}{punctuation|,} {function|qw}{punctuation|(}a b c{punctuation|)}{punctuation|,} {punctuation|(} cold {operator|=}{operator|>} {number|20}{punctuation|,} {string|'hot'} {operator|=}{operator|>} 0x5F {punctuation|)}{punctuation|)}{punctuation|;}
our $VERSION {operator|=} v1{punctuation|.}{number|2.3}{punctuation|;}

sub boil {punctuation|\{}
    {function|my} {punctuation|(}$self{punctuation|,} %opt{punctuation|)} {operator|=} {punctuation|@}_{punctuation|;}
    local $_ {operator|=} shift {comment|// 'none';}
    {keyword|if} {punctuation|(}{regex|/^(\\w+)\\s*=\\s*(.*?)$/}x && ${number|1} ne {string|'x'}{punctuation|)} {punctuation|\{} s{punctuation|\{}tea{punctuation|\}}{punctuation|\{}coffee{punctuation|\}}gi{punctuation|;} tr{regex|/a-z/}A{operator|-}Z/{punctuation|;} {punctuation|\}}
    {function|elsif} {punctuation|(}$self{operator|->}{punctuation|\{}names{punctuation|\}}{punctuation|[}{number|0}{punctuation|]} {operator|=}{operator|~} m{regex|/pot/}i{punctuation|)} {punctuation|\{} print STDERR {string|"at $temps\{hot\} @\{[ scalar @names ]\}\\n"}{punctuation|;} {punctuation|\}}
    my $text {operator|=} {operator|<<}{string|"EOT"}{punctuation|;}
Hello $self{operator|->}{punctuation|\{}name{punctuation|\}}
EOT
    foreach my ${function|n} {punctuation|(}sort {punctuation|\{} $a {operator|<=}{operator|>} $b {punctuation|\}} grep {punctuation|\{} defined {punctuation|\}} {punctuation|@}names{punctuation|)} {punctuation|\{} next {keyword|unless} $n{punctuation|;} last {keyword|if} {operator|-}e $n{punctuation|;} {punctuation|\}}
    return wantarray {operator|?} {punctuation|@}{property|names} {punctuation|:} \\%temps{punctuation|;} # done
{punctuation|\}}
{function|open}{punctuation|(}my $fh{punctuation|,} {string|'<'}{punctuation|,} {string|'file.txt'}{punctuation|)} {keyword|or} die {string|"no: $!"}{punctuation|;}
{function|while} {punctuation|(}my $line {operator|=} {operator|<}$fh{operator|>}{punctuation|)} {punctuation|\{} chomp $line{punctuation|;} {property|push} {punctuation|@}names{punctuation|,} split {regex|/,/}{punctuation|,} $line{punctuation|;} {punctuation|\}}
{number|1}{punctuation|;}
__END__
