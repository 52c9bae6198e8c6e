#!{operator|/}usr{operator|/}bin{operator|/}perl {operator|-}w
{keyword|use} strict{punctuation|;} {keyword|use} warnings{punctuation|;}
{keyword|package} Kitchen{operator|:}{operator|:}Kettle{punctuation|;}

{operator|=}pod

Docs here{punctuation|.}

{operator|=}cut

my {punctuation|(}$litres{punctuation|,} {variable|@names}{punctuation|,} {operator|%}temps{punctuation|)} {operator|=} {punctuation|(}{number|1.7}{punctuation|,} qw{punctuation|(}{keyword|a} b {keyword|c}{punctuation|)}{punctuation|,} {punctuation|(} cold {operator|=>} {number|20}{punctuation|,} {string|'hot'} {operator|=>} {number|0x5F} {punctuation|)}{punctuation|)}{punctuation|;}
our $VERSION {operator|=} v1{punctuation|.}{number|2.3}{punctuation|;}

sub boil \{
    my {punctuation|(}${keyword|self}{punctuation|,} {operator|%}opt{punctuation|)} {operator|=} {variable|@_}{punctuation|;}
    {keyword|local} $_ {operator|=} shift {operator|/}{operator|/} {string|'none'}{punctuation|;}
    {keyword|if} {punctuation|(}{operator|/}^{punctuation|(}\\w{operator|+}{punctuation|)}\\s{operator|*}{operator|=}\\s{operator|*}{punctuation|(}{punctuation|.}{operator|*}?{punctuation|)}${operator|/}x && ${number|1} ne {string|'x'}{punctuation|)} \{ s\{tea\}\{coffee\}gi{punctuation|;} tr{operator|/}{keyword|a}{operator|-}z{operator|/}{keyword|A}{operator|-}Z{operator|/}{punctuation|;} \}
    {keyword|elsif} {punctuation|(}${keyword|self}{operator|-}{operator|>}\{names\}{punctuation|[}{number|0}{punctuation|]} {operator|=}~ m{operator|/}pot{operator|/}i{punctuation|)} \{ print STDERR {string|"at $temps\{hot\} @\{[ scalar @names ]\}\\n"}{punctuation|;} \}
    my $text {operator|=} {operator|<}{operator|<}{string|"EOT"}{punctuation|;}
Hello ${keyword|self}{operator|-}{operator|>}\{{keyword|name}\}
EOT
    foreach my $n {punctuation|(}sort \{ ${keyword|a} {operator|<=}{operator|>} $b \} grep \{ defined \} {variable|@names}{punctuation|)} \{ next unless $n{punctuation|;} last {keyword|if} {operator|-}e $n{punctuation|;} \}
    {keyword|return} wantarray ? {variable|@names} {operator|:} \\{operator|%}temps{punctuation|;} # done
\}
{keyword|open}{punctuation|(}my $fh{punctuation|,} {string|'<'}{punctuation|,} {string|'file.txt'}{punctuation|)} {keyword|or} die {string|"no: $!"}{punctuation|;}
{keyword|while} {punctuation|(}my $line {operator|=} {operator|<}$fh{operator|>}{punctuation|)} \{ chomp $line{punctuation|;} push {variable|@names}{punctuation|,} split {operator|/}{punctuation|,}{operator|/}{punctuation|,} $line{punctuation|;} \}
{number|1}{punctuation|;}
__END__
