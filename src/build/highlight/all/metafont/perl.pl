{variable|#}!{operator|/}usr{operator|/}bin{operator|/}perl {operator|-}{variable|w}
use strict{punctuation|;} use warnings{punctuation|;}
package Kitchen{operator|::}Kettle{punctuation|;}

{operator|=}pod

Docs here.

{operator|=}cut

my {punctuation|(}$litres{punctuation|,} {variable|@}names{punctuation|,} {comment|%temps) = (1.7, qw(a b c), ( cold => 20, 'hot' => 0x5F ));}
our $VERSION {operator|=} v{number|1.2}{number|.3}{punctuation|;}

sub boil {punctuation|\{}
    my {punctuation|(}$self{punctuation|,} {comment|%opt) = @_;}
    local ${constant|_} {operator|=} shift // 'none'{punctuation|;}
    {keyword|if} {punctuation|(}{operator|/}^{punctuation|(}{constant|\\}{variable|w}{operator|+}{punctuation|)}{constant|\\}s{operator|*}{operator|=}{constant|\\}s{operator|*}{punctuation|(}.{operator|*}?{punctuation|)}${operator|/}{variable|x} && ${number|1} ne '{variable|x}'{punctuation|)} {punctuation|\{} s{punctuation|\{}tea\}\{coffee{punctuation|\}}gi{punctuation|;} tr{operator|/}a{operator|-}{variable|z}{operator|/}A{operator|-}Z{operator|/}{punctuation|;} {punctuation|\}}
    elsif {punctuation|(}$self{operator|-}{operator|>}{punctuation|\{}names{punctuation|\}}{punctuation|[}{number|0}{punctuation|]} {operator|=}~ m{operator|/}pot{operator|/}i{punctuation|)} {punctuation|\{} print STDERR {string|"at $temps\{hot\} @\{[ scalar @names ]\}\\n"}{punctuation|;} {punctuation|\}}
    my ${type property|text} {operator|=} <<{string|"EOT"}{punctuation|;}
Hello $self{operator|-}{operator|>}{punctuation|\{}name{punctuation|\}}
EOT
    foreach my $n {punctuation|(}sort {punctuation|\{} $a <=> $b {punctuation|\}} grep {punctuation|\{} defined {punctuation|\}} {variable|@}names{punctuation|)} {punctuation|\{} next unless $n{punctuation|;} last {keyword|if} {operator|-}e $n{punctuation|;} {punctuation|\}}
    return wantarray ? {variable|@}names {operator|:} {constant|\\}{comment|%temps; # done}
{punctuation|\}}
open{punctuation|(}my $fh{punctuation|,} '{operator|<}'{punctuation|,} 'file.txt'{punctuation|)} {operator|or} die {string|"no: $!"}{punctuation|;}
while {punctuation|(}my $line {operator|=} {operator|<}$fh{operator|>}{punctuation|)} {punctuation|\{} chomp $line{punctuation|;} push {variable|@}names{punctuation|,} split {operator|/}{punctuation|,}{operator|/}{punctuation|,} $line{punctuation|;} {punctuation|\}}
{number|1}{punctuation|;}
__END__
