#{operator|!}{operator|/}usr{operator|/}bin{operator|/}perl {operator|-}w
use strict{comment|; use warnings;}
package Kitchen{punctuation|:}{punctuation|:}Kettle{comment|;}

{operator|=}pod

Docs here{punctuation|.}

{operator|=}cut

{function|my }{punctuation|(}$litres{punctuation|,} {operator|@names}{punctuation|,} {operator|%}temps{punctuation|)} {operator|=} {punctuation|(}{number|1.7}{punctuation|,} {function|qw}{punctuation|(}a b c{punctuation|)}{punctuation|,} {punctuation|(} cold {operator|=}{operator|>} {number|20}{punctuation|,} {string|'hot'} {operator|=}{operator|>} 0x5F {punctuation|)}{punctuation|)}{comment|;}
our $VERSION {operator|=} v1{number|.2}{punctuation|.}{number|3}{comment|;}

sub boil {punctuation|\{}
    {function|my }{punctuation|(}$self{punctuation|,} {operator|%}opt{punctuation|)} {operator|=} {operator|@_}{comment|;}
    local $_ {operator|=} shift {operator|/}{operator|/} {string|'none'}{comment|;}
    {keyword|if} {punctuation|(}{operator|/}{operator|^}{punctuation|(}\\w{operator|+}{punctuation|)}\\s{operator|*}{operator|=}\\s{operator|*}{punctuation|(}{punctuation|.}{operator|*}{operator|?}{punctuation|)}${operator|/}x {operator|&&} {number|$1} ne {string|'x'}{punctuation|)} {punctuation|\{} s{punctuation|\{}tea{punctuation|\}}{punctuation|\{}coffee{punctuation|\}}gi{comment|; tr/a-z/A-Z/; \}}
    {function|elsif }{punctuation|(}$self{operator|->}{punctuation|\{}names{punctuation|\}}{punctuation|[}{number|0}{punctuation|]} {operator|=}{operator|~} m{operator|/}pot{operator|/}i{punctuation|)} {punctuation|\{} print STDERR {string|"at $temps\{hot\} @\{[ scalar @names ]\}\\n"}{comment|; \}}
    my $text {operator|=} {operator|<<}{string|"EOT"}{comment|;}
Hello $self{operator|->}{punctuation|\{}name{punctuation|\}}
EOT
    {keyword|foreach} my ${function|n }{punctuation|(}sort {punctuation|\{} {number|$a} {operator|<=}{operator|>} {number|$b} {punctuation|\}} grep {punctuation|\{} defined {punctuation|\}} {operator|@names}{punctuation|)} {punctuation|\{} {keyword|next} unless $n{comment|; last if -e $n; \}}
    {keyword|return} wantarray {operator|?} {operator|@names} {punctuation|:} \\{operator|%}temps{comment|; # done}
{punctuation|\}}
{function|open}{punctuation|(}my $fh{punctuation|,} {string|'<'}{punctuation|,} {string|'file.txt'}{punctuation|)} {keyword|or} die {string|"no: $!"}{comment|;}
{keyword|while} {punctuation|(}my $line {operator|=} {operator|<}$fh{operator|>}{punctuation|)} {punctuation|\{} chomp $line{comment|; push @names, split /,/, $line; \}}
{number|1}{comment|;}
__END__
