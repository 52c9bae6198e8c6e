#{comment|!/usr/bin/perl -w}
{keyword|use} strict{punctuation|;} {keyword|use} warnings{punctuation|;}
package Kitchen{operator|::}Kettle{punctuation|;}

{operator|=}pod

Docs here.

{operator|=}cut

my {punctuation|(}$litres{punctuation|,} @names{punctuation|,} {operator|%}temps{punctuation|)} {operator|=} {punctuation|(}{number|1.7}{punctuation|,} qw{punctuation|(}a b c{punctuation|)}{punctuation|,} {punctuation|(} cold {operator|=>} {number|20}{punctuation|,} {string|'hot'} {operator|=>} {number|0}x5F {punctuation|)}{punctuation|)}{punctuation|;}
our $VERSION {operator|=} v1.{number|2.3}{punctuation|;}

sub boil \{
    my {punctuation|(}$self{punctuation|,} {operator|%}opt{punctuation|)} {operator|=} @_{punctuation|;}
    local $_ {operator|=} shift {operator|//} {string|'none'}{punctuation|;}
    {keyword|if} {punctuation|(/}^{punctuation|(}\\w{operator|+}{punctuation|)}\\s{operator|*}{operator|=}\\s{operator|*}{punctuation|(}.{operator|*}?{punctuation|)}${operator|/}x {punctuation|&}{punctuation|&} ${number|1} ne {string|'x'}{punctuation|)} \{ s\{tea\}\{coffee\}gi{punctuation|;} tr{operator|/}a{operator|-}z{operator|/}A{operator|-}Z{operator|/}{punctuation|;} \}
    elsif {punctuation|(}$self{operator|-}{operator|>}\{names\}[{number|0}] {operator|=}~ m{operator|/}pot{operator|/}i{punctuation|)} \{ {keyword|print} STDERR {string|"at $temps\{hot\} @\{[ scalar @names ]\}\\n"}{punctuation|;} \}
    my $text {operator|=} {operator|<}{operator|<}{string|"EOT"}{punctuation|;}
Hello $self{operator|-}{operator|>}\{name\}
EOT
    foreach my $n {punctuation|(}sort \{ $a {operator|<=}{operator|>} $b \} grep \{ defined \} @names{punctuation|)} \{ next unless $n{punctuation|;} last {keyword|if} {operator|-}e $n{punctuation|;} \}
    {keyword|return} wantarray ? @names {punctuation|:} \\{operator|%}temps{punctuation|;} # done
\}
{keyword|open}{punctuation|(}my $fh{punctuation|,} {string|'<'}{punctuation|,} {string|'file.txt'}{punctuation|)} or die {string|"no: $!"}{punctuation|;}
{keyword|while} {punctuation|(}my $line {operator|=} {operator|<}$fh{operator|>}{punctuation|)} \{ chomp $line{punctuation|;} push @names{punctuation|,} split {operator|/}{punctuation|,}{operator|/}{punctuation|,} $line{punctuation|;} \}
{number|1}{punctuation|;}
__END__
