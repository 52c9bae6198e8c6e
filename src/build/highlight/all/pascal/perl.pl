#!{operator|/}usr{operator|/}bin{operator|/}perl {operator|-}w
use {keyword|strict}{punctuation|;} use warnings{punctuation|;}
package Kitchen{punctuation|:}{punctuation|:}Kettle{punctuation|;}

{operator|=}pod

Docs here{punctuation|.}

{operator|=}cut

my {punctuation|(}$litres{punctuation|,} {operator|@}names{punctuation|,} %temps{punctuation|)} {operator|=} {punctuation|(}{number|1.7}{punctuation|,} qw{punctuation|(}a b c{punctuation|)}{punctuation|,} {punctuation|(} cold {operator|=}{operator|>} {number|20}{punctuation|,} {string|'hot'} {operator|=}{operator|>} {number|0}x5F {punctuation|)}{punctuation|)}{punctuation|;}
our $VERSION {operator|=} v1{punctuation|.}{number|2.3}{punctuation|;}

sub boil {comment|\{
    my ($self, %opt) = @_;
    local $_ = shift // 'none';
    if (/^(\\w+)\\s*=\\s*(.*?)$/x && $1 ne 'x') \{ s\{tea\}}{comment|\{coffee\}}gi{punctuation|;} tr{operator|/}a{operator|-}z{operator|/}A{operator|-}Z{operator|/}{punctuation|;} \}
    elsif {punctuation|(}${keyword|self}{operator|-}{operator|>}{comment|\{names\}}{punctuation|[}{number|0}{punctuation|]} {operator|=}~ m{operator|/}pot{operator|/}i{punctuation|)} {comment|\{ print STDERR "at $temps\{hot\}} {operator|@}{comment|\{[ scalar @names ]\}}\\n"{punctuation|;} \}
    my $text {operator|=} {operator|<<}"EOT"{punctuation|;}
Hello ${keyword|self}{operator|-}{operator|>}{comment|\{name\}}
EOT
    foreach my $n {punctuation|(}sort {comment|\{ $a <=> $b \}} grep {comment|\{ defined \}} {operator|@}names{punctuation|)} {comment|\{ next unless $n; last if -e $n; \}}
    return wantarray ? {operator|@}names {punctuation|:} \\%temps{punctuation|;} # done
\}
open{punctuation|(}my {number|$f}h{punctuation|,} {string|'<'}{punctuation|,} {string|'file.txt'}{punctuation|)} {operator|or} die "no{punctuation|:} $!"{punctuation|;}
{keyword|while} {punctuation|(}my $line {operator|=} {operator|<}{number|$f}h{operator|>}{punctuation|)} {comment|\{ chomp $line; push @names, split /,/, $line; \}}
{number|1}{punctuation|;}
__END__
