#!{operator|/}usr{operator|/}bin{operator|/}perl {operator|-}w
{keyword|use} strict{punctuation|;} {keyword|use} warnings{punctuation|;}
package Kitchen{punctuation|:}{punctuation|:}Kettle{punctuation|;}

{operator|=}pod

Docs here{punctuation|.}

{operator|=}cut

my {punctuation|(}$litres{punctuation|,} @names{punctuation|,} %temps{punctuation|)} {operator|=} {punctuation|(}{number|1.7}{punctuation|,} {function|qw}{punctuation|(}a b c{punctuation|)}{punctuation|,} {punctuation|(} cold {operator|=}{operator|>} {number|20}{punctuation|,} {string|'hot'} {operator|=}{operator|>} {number|0}x5F {punctuation|)}{punctuation|)}{punctuation|;}
our $VERSION {operator|=} v1{punctuation|.}{number|2.3}{punctuation|;}

sub boil \{
    my {punctuation|(}$self{punctuation|,} %opt{punctuation|)} {operator|=} @_{punctuation|;}
    local $_ {operator|=} shift {operator|/}{operator|/} {string|'none'}{punctuation|;}
    {keyword|if} {punctuation|(}{operator|/}{operator|^}{punctuation|(}\\w{operator|+}{punctuation|)}\\s{operator|*}{operator|=}\\s{operator|*}{punctuation|(}{punctuation|.}{operator|*}?{punctuation|)}${operator|/}x {operator|&}{operator|&} ${number|1} ne {string|'x'}{punctuation|)} \{ s\{tea\}\{coffee\}gi{punctuation|;} tr{operator|/}a{operator|-}z{operator|/}A{operator|-}Z{operator|/}{punctuation|;} \}
    elsif {punctuation|(}$self{operator|-}{operator|>}\{names\}[{number|0}] {operator|=}~ m{operator|/}pot{operator|/}i{punctuation|)} \{ {keyword|print} STDERR {string|"at $temps\{hot\} @\{[ scalar @names ]\}\\n"}{punctuation|;} \}
    my $text {operator|=} {operator|<}{operator|<}{string|"EOT"}{punctuation|;}
Hello $self{operator|-}{operator|>}\{name\}
EOT
    foreach my $n {punctuation|(}sort \{ $a {operator|<=}{operator|>} $b \} grep \{ defined \} @names{punctuation|)} \{ next unless $n{punctuation|;} last {keyword|if} {operator|-}e $n{punctuation|;} \}
    {keyword|return} wantarray ? @names {punctuation|:} \\%temps{punctuation|;} # done
\}
{function|open}{punctuation|(}my $fh{punctuation|,} {string|'<'}{punctuation|,} {string|'file.txt'}{punctuation|)} {operator|or} die {string|"no: $!"}{punctuation|;}
{keyword|while} {punctuation|(}my $line {operator|=} {operator|<}$fh{operator|>}{punctuation|)} \{ chomp $line{punctuation|;} push @names{punctuation|,} split {operator|/}{punctuation|,}{operator|/}{punctuation|,} $line{punctuation|;} \}
{number|1}{punctuation|;}
__END__
