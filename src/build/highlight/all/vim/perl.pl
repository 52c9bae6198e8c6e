#{operator|!}{operator|/}usr{operator|/}{builtin|bin}{operator|/}{keyword|perl} {operator|-}{keyword|w}
use strict{punctuation|;} use warnings{punctuation|;}
package Kitchen{punctuation|:}{punctuation|:}Kettle{punctuation|;}

{operator|=}pod

Docs here{operator|.}

{operator|=}cut

my {punctuation|(}$litres{punctuation|,} @names{punctuation|,} {operator|%}temps{punctuation|)} {operator|=} {punctuation|(}{number|1.7}{punctuation|,} {function|qw}{punctuation|(}a {keyword|b} {keyword|c}{punctuation|)}{punctuation|,} {punctuation|(} cold {operator|=}{operator|>} {number|20}{punctuation|,} {string|'hot'} {operator|=}{operator|>} {number|0x5F} {punctuation|)}{punctuation|)}{punctuation|;}
our $VERSION {operator|=} v1{operator|.}{number|2.3}{punctuation|;}

sub boil {punctuation|\{}
    my {punctuation|(}$self{punctuation|,} {operator|%}{keyword|opt}{punctuation|)} {operator|=} @_{punctuation|;}
    local $_ {operator|=} shift {operator|/}{operator|/} {string|'none'}{punctuation|;}
    {keyword|if} {punctuation|(}{operator|/}^{punctuation|(}\\{keyword|w}{operator|+}{punctuation|)}\\s{operator|*}{operator|=}\\s{operator|*}{punctuation|(}{operator|.}{operator|*}{operator|?}{punctuation|)}${operator|/}{keyword|x} {operator|&&} ${number|1} ne {string|'x'}{punctuation|)} {punctuation|\{} s{punctuation|\{}tea{punctuation|\}}{punctuation|\{}coffee{punctuation|\}}gi{punctuation|;} {keyword|tr}{operator|/}a{operator|-}z{operator|/}A{operator|-}Z{operator|/}{punctuation|;} {punctuation|\}}
    elsif {punctuation|(}$self{operator|-}{operator|>}{punctuation|\{}names{punctuation|\}}{punctuation|[}{number|0}{punctuation|]} {operator|=~} {keyword|m}{operator|/}pot{operator|/}i{punctuation|)} {punctuation|\{} {keyword|print} STDERR {string|"at $temps\{hot\} @\{[ scalar @names ]\}\\n"}{punctuation|;} {punctuation|\}}
    my $text {operator|=} {operator|<}{operator|<}{string|"EOT"}{punctuation|;}
Hello $self{operator|-}{operator|>}{punctuation|\{}name{punctuation|\}}
EOT
    foreach my ${keyword|n} {punctuation|(}{keyword|sort} {punctuation|\{} $a {operator|<=}{operator|>} ${keyword|b} {punctuation|\}} {keyword|grep} {punctuation|\{} defined {punctuation|\}} @names{punctuation|)} {punctuation|\{} {keyword|next} unless ${keyword|n}{punctuation|;} {keyword|last} {keyword|if} {operator|-}{keyword|e} ${keyword|n}{punctuation|;} {punctuation|\}}
    {keyword|return} wantarray {operator|?} @names {punctuation|:} \\{operator|%}temps{punctuation|;} # done
{punctuation|\}}
{function|open}{punctuation|(}my $fh{punctuation|,} {string|'<'}{punctuation|,} {string|'file.txt'}{punctuation|)} or die {string|"no: $!"}{punctuation|;}
{keyword|while} {punctuation|(}my $line {operator|=} {operator|<}$fh{operator|>}{punctuation|)} {punctuation|\{} chomp $line{punctuation|;} push @names{punctuation|,} {keyword|split} {operator|/}{punctuation|,}{operator|/}{punctuation|,} $line{punctuation|;} {punctuation|\}}
{number|1}{punctuation|;}
__END__
