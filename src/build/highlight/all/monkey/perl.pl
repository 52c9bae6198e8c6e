{preprocessor property|#!/usr/bin/perl -w}
use {keyword|strict}{punctuation|;} use warnings{punctuation|;}
package Kitchen{punctuation|:}{punctuation|:}Kettle{punctuation|;}

{operator|=}pod

Docs here{punctuation|.}

{operator|=}cut

my {punctuation|(}$litres{punctuation|,} @names{punctuation|,} %temps{punctuation|)} {operator|=} {punctuation|(}{number|1.7}{punctuation|,} {function|qw}{punctuation|(}a b c{punctuation|)}{punctuation|,} {punctuation|(} cold {operator|=}{operator|>} {number|20}{punctuation|,} {comment|'hot' => 0x5F ));}
our $VERSION {operator|=} v1{punctuation|.}{number|2.3}{punctuation|;}

sub boil \{
    my {punctuation|(}${keyword|self}{punctuation|,} %opt{punctuation|)} {operator|=} @_{punctuation|;}
    {keyword|local} $_ {operator|=} shift {operator|/}{operator|/} {comment|'none';}
    {keyword|if} {punctuation|(}{operator|/}^{punctuation|(}\\w{operator|+}{punctuation|)}\\s{operator|*=}\\s{operator|*}{punctuation|(}{punctuation|.}{operator|*}?{punctuation|)}${operator|/}x {operator|&}{operator|&} {number|$1} ne {comment|'x') \{ s\{tea\}\{coffee\}gi; tr/a-z/A-Z/; \}}
    elsif {punctuation|(}${keyword|self}{operator|-}{operator|>}\{names\}{punctuation|[}{number|0}{punctuation|]} {operator|=}{operator|~} m{operator|/}pot{operator|/}i{punctuation|)} \{ print STDERR {string|"at $temps\{hot\} @\{[ scalar @names ]\}\\n"}{punctuation|;} \}
    my $text {operator|=} {operator|<}{operator|<}{string|"EOT"}{punctuation|;}
Hello ${keyword|self}{operator|-}{operator|>}\{name\}
EOT
    foreach my $n {punctuation|(}sort \{ {number|$a} {operator|<=}{operator|>} {number|$b} \} grep \{ defined \} @names{punctuation|)} \{ {keyword|next} unless $n{punctuation|;} last {keyword|if} {operator|-}e $n{punctuation|;} \}
    {keyword|return} wantarray ? @names {punctuation|:} \\%temps{punctuation|;} # done
\}
{function|open}{punctuation|(}my {number|$f}h{punctuation|,} {comment|'<', 'file.txt') or die "no: $!";}
{keyword|while} {punctuation|(}my $line {operator|=} {operator|<}{number|$f}h{operator|>}{punctuation|)} \{ chomp $line{punctuation|;} push @names{punctuation|,} split {operator|/}{punctuation|,}{operator|/}{punctuation|,} $line{punctuation|;} \}
{number|1}{punctuation|;}
__END__
