#{comment|!/usr/bin/perl -w}
{function|use} strict{punctuation|;} {function|use} warnings{punctuation|;}
package Kitchen{punctuation|:}{punctuation|:}Kettle{punctuation|;}

{operator|=}pod

Docs here.

{operator|=}cut

my {punctuation|(}$litres{punctuation|,} @names{punctuation|,} %temps{punctuation|)} {operator|=} {punctuation|(}{number|1.7}{punctuation|,} qw{punctuation|(}a b c{punctuation|)}{punctuation|,} {punctuation|(} cold {operator|=}{operator|>} {number|20}{punctuation|,} 'hot' {operator|=}{operator|>} {number|0}x5F {punctuation|)}{punctuation|)}{punctuation|;}
our $VERSION {operator|=} v1.{number|2.3}{punctuation|;}

{keyword|sub} boil \{
    my {punctuation|(}$self{punctuation|,} %opt{punctuation|)} {operator|=} @_{punctuation|;}
    local $_ {operator|=} shift {operator|/}{operator|/} 'none'{punctuation|;}
    {keyword|if} {punctuation|(}{operator|/}{operator|^}{punctuation|(}\\w{operator|+}{punctuation|)}\\s{operator|*}{operator|=}\\s{operator|*}{punctuation|(}.{operator|*}?{punctuation|)}${operator|/}x {operator|&}{operator|&} ${number|1} ne 'x'{punctuation|)} \{ s\{tea\}\{coffee\}gi{punctuation|;} tr{operator|/}a{operator|-}z{operator|/}A{operator|-}Z{operator|/}{punctuation|;} \}
    elsif {punctuation|(}$self{operator|-}{operator|>}\{names\}[{number|0}] {operator|=}~ m{operator|/}pot{operator|/}i{punctuation|)} \{ {function|print} STDERR "{function|at} $temps\{hot\} @\{[ scalar @names ]\}\\n"{punctuation|;} \}
    my ${function|text} {operator|=} {operator|<}{operator|<}{string|"EOT"}{punctuation|;}
Hello $self{operator|-}{operator|>}\{{keyword|name}\}
EOT
    foreach my $n {punctuation|(}sort \{ $a {operator|<=}{operator|>} $b \} grep \{ defined \} @names{punctuation|)} \{ {keyword|next} unless $n{punctuation|;} last {keyword|if} {operator|-}e $n{punctuation|;} \}
    {keyword|return} wantarray ? @names {punctuation|:} \\%temps{punctuation|;} # done
\}
{keyword|open}{punctuation|(}my $fh{punctuation|,} '{operator|<}'{punctuation|,} 'file.txt'{punctuation|)} {operator|or} die {string|"no: $!"}{punctuation|;}
{keyword|while} {punctuation|(}my ${function|line} {operator|=} {operator|<}$fh{operator|>}{punctuation|)} \{ chomp ${function|line}{punctuation|;} push @names{punctuation|,} split {operator|/}{punctuation|,}{operator|/}{punctuation|,} ${function|line}{punctuation|;} \}
{number|1}{punctuation|;}
__END__
