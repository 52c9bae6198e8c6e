#{operator|!}{operator|/}{function|usr}{operator|/}{function|bin}{operator|/}perl {operator|-}w
use strict{punctuation|;} use warnings{punctuation|;}
package Kitchen{punctuation|:}{punctuation|:}Kettle{punctuation|;}

{operator|=}pod

Docs here.

{operator|=}cut

my {punctuation|(}$litres{punctuation|,} {label|@names,} %temps{punctuation|)} {operator|=} {punctuation|(}{number|1.7}{punctuation|,} qw{punctuation|(}a b c{punctuation|)}{punctuation|,} {punctuation|(} cold {operator|=}{operator|>} {number|20}{punctuation|,} {comment|'hot' => 0x5F ));}
our $VERSION {operator|=} v1.{number|2.3}{punctuation|;}

{keyword|sub} boil \{
    my {punctuation|(}$self{punctuation|,} %opt{punctuation|)} {operator|=} {label|@_;}
    local $_ {operator|=} shift {operator|/}{operator|/} {comment|'none';}
    {keyword|if} {punctuation|(}{operator|/}{operator|^}{punctuation|(}\\w{operator|+}{punctuation|)}\\s{operator|*}{operator|=}\\s{operator|*}{punctuation|(}.{operator|*}?{punctuation|)}${operator|/}x {operator|&&} ${number|1} ne {comment|'x') \{ s\{tea\}\{coffee\}gi; tr/a-z/A-Z/; \}}
    elsif {punctuation|(}$self{operator|-}{operator|>}\{names\}{punctuation|[}{number|0}{punctuation|]} {operator|=}{operator|~} m{operator|/}pot{operator|/}i{punctuation|)} \{ {keyword|print} STDERR "at $temps\{hot\} {label|@\{[} scalar {label|@names} {punctuation|]}\}\\n"{punctuation|;} \}
    my $text {operator|=} {operator|<}{operator|<}{string|"EOT"}{punctuation|;}
Hello $self{operator|-}{operator|>}\{name\}
EOT
    foreach my $n {punctuation|(}sort \{ $a {operator|<=}{operator|>} $b \} grep \{ defined \} {label|@names)} \{ {keyword|next} unless $n{punctuation|;} last {keyword|if} {operator|-}e $n{punctuation|;} \}
    {keyword|return} wantarray ? {label|@names} {punctuation|:} \\%temps{punctuation|;} # done
\}
open{punctuation|(}my $fh{punctuation|,} {comment|'<', 'file.txt') or die "no: $!";}
while {punctuation|(}my ${function|line} {operator|=} {operator|<}$fh{operator|>}{punctuation|)} \{ chomp ${function|line}{punctuation|;} push {label|@names,} split {operator|/}{punctuation|,}{operator|/}{punctuation|,} ${function|line}{punctuation|;} \}
{number|1}{punctuation|;}
__END__
