{comment|#!/usr/bin/perl -w}
{keyword|use} strict{punctuation|;} {keyword|use} {keyword|warnings}{punctuation|;}
package Kitchen::Kettle{punctuation|;}

{operator|=}pod

Docs here{punctuation|.}

{operator|=}cut

my {punctuation|(}$litres{punctuation|,} {variable|@names}{punctuation|,} {operator|%}temps{punctuation|)} {operator|=} {punctuation|(}{number|1.7}{punctuation|,} qw{punctuation|(}a b c{punctuation|)}{punctuation|,} {punctuation|(} cold {operator|=}{operator|>} {number|20}{punctuation|,} {string|'hot'} {operator|=}{operator|>} {number|0x5F} {punctuation|)}{punctuation|)}{punctuation|;}
our $VERSION {operator|=} v1{punctuation|.}{number|2.3}{punctuation|;}

sub boil \{
    my {punctuation|(}$self{punctuation|,} {operator|%}opt{punctuation|)} {operator|=} {variable|@_}{punctuation|;}
    {keyword|local} $_ {operator|=} shift {comment|// 'none';}
    {keyword|if} {punctuation|(}{operator|/}{operator|^}{punctuation|(}\\w{operator|+}{punctuation|)}\\s{operator|*}{operator|=}\\s{operator|*}{punctuation|(}{punctuation|.}{operator|*}?{punctuation|)}${operator|/}x {operator|&&} ${number|1} ne {string|'x'}{punctuation|)} \{ s\{tea\}\{coffee\}gi{punctuation|;} tr{operator|/}a{operator|-}z{operator|/}A{operator|-}Z{operator|/}{punctuation|;} \}
    elsif {punctuation|(}$self{operator|-}{operator|>}\{names\}{punctuation|[}{number|0}{punctuation|]} {operator|=}{operator|~} m{operator|/}pot{operator|/}i{punctuation|)} \{ {keyword|print} STDERR {string|"at $temps\{hot\} @\{[ scalar @names ]\}\\n"}{punctuation|;} \}
    my ${keyword|text} {operator|=} {operator|<<}{string|"EOT"}{punctuation|;}
Hello $self{operator|-}{operator|>}\{name\}
EOT
    foreach my $n {punctuation|(}sort \{ $a {operator|<=>} $b \} grep \{ defined \} {variable|@names}{punctuation|)} \{ {keyword|next} unless $n{punctuation|;} {keyword|last} {keyword|if} {operator|-}e $n{punctuation|;} \}
    {keyword|return} wantarray ? {variable|@names} : \\{operator|%}temps{punctuation|;} {comment|# done}
\}
{keyword|open}{punctuation|(}my $fh{punctuation|,} {string|'<'}{punctuation|,} {string|'file.txt'}{punctuation|)} {operator|or} die {string|"no: $!"}{punctuation|;}
{keyword|while} {punctuation|(}my $line {operator|=} {operator|<}$fh{operator|>}{punctuation|)} \{ chomp $line{punctuation|;} push {variable|@names}{punctuation|,} split {operator|/}{punctuation|,}{operator|/}{punctuation|,} $line{punctuation|;} \}
{number|1}{punctuation|;}
__END__
