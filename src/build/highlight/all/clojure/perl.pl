{operator|#}!/usr/bin/perl -w
use strict{comment|; use warnings;}
package Kitchen::Kettle{comment|;}

=pod

Docs here.

=cut

my {punctuation|(}$litres{punctuation|,} {operator|@}names{punctuation|,} %temps{punctuation|)} = {punctuation|(}{number|1.7}{punctuation|,} qw{punctuation|(}{function|a} b c{punctuation|)}{punctuation|,} {punctuation|(} cold => {number|20}{punctuation|,} 'hot' => {number|0x5F} {punctuation|)}{punctuation|)}{comment|;}
our $VERSION = v1.{number|2.3}{comment|;}

sub boil {punctuation|\{}
    my {punctuation|(}$self{punctuation|,} %opt{punctuation|)} = {operator|@}_{comment|;}
    local $_ = shift // 'none'{comment|;}
    if {punctuation|(}/{operator|^}{punctuation|(}{char|\\w}+{punctuation|)}{char|\\s}*={char|\\s}*{punctuation|(}{function|.*?}{punctuation|)}$/x && $1 ne 'x'{punctuation|)} {punctuation|\{} s{punctuation|\{}tea{punctuation|\}}{punctuation|\{}coffee{punctuation|\}}gi{comment|; tr/a-z/A-Z/; \}}
    elsif {punctuation|(}$self->{punctuation|\{}names{punctuation|\}}{punctuation|[}{number|0}{punctuation|]} ={operator|~} m/pot/i{punctuation|)} {punctuation|\{} print STDERR {string|"at $temps\{hot\} @\{[ scalar @names ]\}\\n"}{comment|; \}}
    my $text = <<{string|"EOT"}{comment|;}
Hello $self->{punctuation|\{}name{punctuation|\}}
EOT
    foreach my $n {punctuation|(}{keyword|sort} {punctuation|\{} $a <=> $b {punctuation|\}} grep {punctuation|\{} defined {punctuation|\}} {operator|@}names{punctuation|)} {punctuation|\{} next unless $n{comment|; last if -e $n; \}}
    return wantarray ? {operator|@}names : \\%temps{comment|; # done}
{punctuation|\}}
open{punctuation|(}{function|my} $fh{punctuation|,} '<'{punctuation|,} 'file.txt'{punctuation|)} or die {string|"no: $!"}{comment|;}
while {punctuation|(}{function|my} $line = <$fh>{punctuation|)} {punctuation|\{} chomp $line{comment|; push @names, split /,/, $line; \}}
{number|1}{comment|;}
__END__
