#!{operator|/}usr{operator|/}bin{operator|/}perl {operator|-}w
use strict{punctuation|;} use warnings{punctuation|;}
package Kitchen{punctuation|:}{punctuation|:}Kettle{punctuation|;}

{operator|=}pod

Docs here{punctuation|.}

{operator|=}cut

my {punctuation|(}$litres{punctuation|,} @names{punctuation|,} %temps{punctuation|)} {operator|=} {punctuation|(}{number|1.7}{punctuation|,} qw{punctuation|(}a b c{punctuation|)}{punctuation|,} {punctuation|(} cold {operator|=}{operator|>} {number|20}{punctuation|,} {comment|'hot' => 0x5F ));}
our $VERSION {operator|=} v1{punctuation|.}{number|2.3}{punctuation|;}

{keyword|sub} boil \{
    my {punctuation|(}${keyword|self}{punctuation|,} %opt{punctuation|)} {operator|=} @_{punctuation|;}
    local $_ {operator|=} shift {comment|// 'none';}
    {keyword|if} {punctuation|(}{operator|/}{operator|^}{punctuation|(}{operator|\\}w{operator|+}{punctuation|)}{operator|\\}s{operator|*}{operator|=}{operator|\\}s{operator|*}{punctuation|(}{punctuation|.}{operator|*}?{punctuation|)}${operator|/}x && ${number|1} ne {comment|'x') \{ s\{tea\}\{coffee\}gi; tr/a-z/A-Z/; \}}
    elsif {punctuation|(}${keyword|self}{operator|-}{operator|>}\{names\}[{number|0}] {operator|=}~ m{operator|/}pot{operator|/}i{punctuation|)} \{ print STDERR {string|"at $temps\{hot\} @\{[ scalar @names ]\}\\n"}{punctuation|;} \}
    my ${keyword|text} {operator|=} {operator|<}{operator|<}{string|"EOT"}{punctuation|;}
Hello ${keyword|self}{operator|-}{operator|>}\{name\}
EOT
    foreach my $n {punctuation|(}sort \{ $a {operator|<=}{operator|>} $b \} grep \{ defined \} @names{punctuation|)} \{ {keyword|next} unless $n{punctuation|;} last {keyword|if} {operator|-}e $n{punctuation|;} \}
    {keyword|return} wantarray ? @names {punctuation|:} {operator|\\}%temps{punctuation|;} # done
\}
open{punctuation|(}my $fh{punctuation|,} {comment|'<', 'file.txt') or die "no: $!";}
{keyword|while} {punctuation|(}my $line {operator|=} {operator|<}$fh{operator|>}{punctuation|)} \{ chomp $line{punctuation|;} push @names{punctuation|,} split {operator|/}{punctuation|,}{operator|/}{punctuation|,} $line{punctuation|;} \}
{number|1}{punctuation|;}
__END__
