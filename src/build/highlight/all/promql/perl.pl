{comment|#!/usr/bin/perl -w}
use strict{punctuation|;} use warnings{punctuation|;}
package Kitchen::Kettle{punctuation|;}

=pod

Docs here{punctuation|.}

=cut

{function|my} {punctuation|(}$litres{punctuation|,} @names{punctuation|,} {operator|%}temps{punctuation|)} = {punctuation|(}{number|1.7}{punctuation|,} {function|qw}{punctuation|(}a b c{punctuation|)}{punctuation|,} {punctuation|(} cold ={operator|>} {number|20}{punctuation|,} 'hot' ={operator|>} {number|0x5F} {punctuation|)}{punctuation|)}{punctuation|;}
our $VERSION = v1{punctuation|.}{number|2.3}{punctuation|;}

sub boil {punctuation|\{}
    {function|my} {punctuation|(}$self{punctuation|,} {operator|%}opt{punctuation|)} = @_{punctuation|;}
    local $_ = shift {operator|/}{operator|/} 'none'{punctuation|;}
    {function|if} {punctuation|(}{operator|/}{operator|^}{punctuation|(}\\w{operator|+}{punctuation|)}\\s{operator|*}=\\s{operator|*}{punctuation|(}{punctuation|.}{operator|*}?{punctuation|)}${operator|/}x && ${number|1} ne 'x'{punctuation|)} {punctuation|\{} s{context-labels|{punctuation|\{}tea{punctuation|\}}}{context-labels|{punctuation|\{}coffee{punctuation|\}}}gi{punctuation|;} tr{operator|/}a{operator|-}z{operator|/}A{operator|-}Z{operator|/}{punctuation|;} {punctuation|\}}
    {function|elsif} {punctuation|(}$self{operator|-}{operator|>}{context-labels|{punctuation|\{}names{punctuation|\}}}{context-range|{punctuation|[}0{punctuation|]}} =~ m{operator|/}pot{operator|/}i{punctuation|)} {punctuation|\{} print STDERR "at $temps{context-labels|{punctuation|\{}hot{punctuation|\}}} @{context-labels|{punctuation|\{}[ scalar @names ]{punctuation|\}}}\\n"{punctuation|;} {punctuation|\}}
    my $text = {operator|<}{operator|<}"EOT"{punctuation|;}
Hello $self{operator|-}{operator|>}{context-labels|{punctuation|\{}name{punctuation|\}}}
EOT
    foreach my ${function|n} {punctuation|(}sort {context-labels|{punctuation|\{} $a <{punctuation|=}> $b {punctuation|\}}} grep {context-labels|{punctuation|\{} defined {punctuation|\}}} @names{punctuation|)} {context-labels|{punctuation|\{} next unless $n; last if -e $n; {punctuation|\}}}
    return wantarray ? @names : \\{operator|%}temps{punctuation|;} # done
{punctuation|\}}
{function|open}{punctuation|(}my $fh{punctuation|,} '{operator|<}'{punctuation|,} 'file{punctuation|.}txt'{punctuation|)} {operator|or} die "no: $!"{punctuation|;}
{function|while} {punctuation|(}my $line = {operator|<}$fh{operator|>}{punctuation|)} {context-labels|{punctuation|\{} chomp $line; push @names{punctuation|,} split /{punctuation|,}/{punctuation|,} $line; {punctuation|\}}}
{number|1}{punctuation|;}
__END__
