#{comment|!/usr/bin/perl -w}
{function|use} strict{punctuation|;} {function|use} warnings{punctuation|;}
package Kitchen{punctuation|:}{punctuation|:}Kettle{punctuation|;}

{operator|=}pod

Docs here.

{operator|=}cut

my {punctuation|(}$litres{punctuation|,} @names{punctuation|,} %temps{punctuation|)} {operator|=} {punctuation|(}{number|1.7}{punctuation|,} qw{punctuation|(}a b c{punctuation|)}{punctuation|,} {punctuation|(} cold {operator|=}{operator|>} {number|20}{punctuation|,} {comment|'hot' => 0x5F ));}
our $VERSION {operator|=} v1.{number|2.3}{punctuation|;}

{keyword|sub} boil {punctuation|\{}
    my {punctuation|(}$self{punctuation|,} %opt{punctuation|)} {operator|=} @_{punctuation|;}
    local $_ {operator|=} shift {operator|/}{operator|/} {comment|'none';}
    {keyword|if} {punctuation|(}{operator|/}{operator|^}{punctuation|(}\\w{operator|+}{punctuation|)}\\s{operator|*}{operator|=}\\s{operator|*}{punctuation|(}.{operator|*}?{punctuation|)}${operator|/}x {operator|&}{operator|&} ${number|1} ne {comment|'x') \{ s\{tea\}\{coffee\}gi; tr/a-z/A-Z/; \}}
    elsif {punctuation|(}$self{operator|-}{operator|>}{punctuation|\{}names{punctuation|\}}[{number|0}] {operator|=}~ m{operator|/}pot{operator|/}i{punctuation|)} {punctuation|\{} {function|print} STDERR {string|"at $temps\{hot\} @\{[ scalar @names ]\}\\n"}{punctuation|;} {punctuation|\}}
    my ${function|text} {operator|=} {operator|<}{operator|<}{string|"EOT"}{punctuation|;}
Hello $self{operator|-}{operator|>}{punctuation|\{}{keyword|name}{punctuation|\}}
EOT
    foreach my $n {punctuation|(}sort {punctuation|\{} $a {operator|<=}{operator|>} $b {punctuation|\}} grep {punctuation|\{} defined {punctuation|\}} @names{punctuation|)} {punctuation|\{} {keyword|next} unless $n{punctuation|;} last {keyword|if} {operator|-}e $n{punctuation|;} {punctuation|\}}
    {keyword|return} wantarray ? @names {punctuation|:} \\%temps{punctuation|;} # done
{punctuation|\}}
{keyword|open}{punctuation|(}my $fh{punctuation|,} {comment|'<', 'file.txt') or die "no: $!";}
{keyword|while} {punctuation|(}my ${function|line} {operator|=} {operator|<}$fh{operator|>}{punctuation|)} {punctuation|\{} chomp ${function|line}{punctuation|;} push @names{punctuation|,} split {operator|/}{punctuation|,}{operator|/}{punctuation|,} ${function|line}{punctuation|;} {punctuation|\}}
{number|1}{punctuation|;}
__END__
