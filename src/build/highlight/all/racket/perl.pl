#!/usr/bin/perl -w
use strict{comment|; use warnings;}
package Kitchen::Kettle{comment|;}

=pod

Docs here.

=cut

my {punctuation|(}{function|$litres,} @names, %temps{punctuation|)} = {punctuation|(}{function|1.7,} qw{punctuation|(}{function|a} b c{punctuation|)}, {punctuation|(} cold => 20, {symbol|'hot}{punctuation|'} => 0x5F {punctuation|)}{punctuation|)}{comment|;}
our $VERSION = v1.2.3{comment|;}

sub boil \{
    my {punctuation|(}{function|$self,} %opt{punctuation|)} = @_{comment|;}
    local $_ = shift // {symbol|'none}{symbol|';}
    if {punctuation|(}{function|/^}{punctuation|(}{function|\\w+}{punctuation|)}\\s*=\\s*{punctuation|(}{function|.*?}{punctuation|)}$/x && $1 ne {symbol|'x}{punctuation|'}{punctuation|)} \{ s\{tea\}\{coffee\}gi{comment|; tr/a-z/A-Z/; \}}
    elsif {punctuation|(}{function|$self->\{names\}}{punctuation|[}{number|0}{punctuation|]} =~ m/pot/i{punctuation|)} \{ print STDERR {string|"at $temps\{hot\} @\{[ scalar @names ]\}\\n"}{comment|; \}}
    my $text = <<{string|"EOT"}{comment|;}
Hello $self->\{name\}
EOT
    foreach my $n {punctuation|(}{function|sort} \{ $a <=> $b \} grep \{ defined \} @names{punctuation|)} \{ next unless $n{comment|; last if -e $n; \}}
    return wantarray ? @names : \\%temps{comment|; # done}
\}
open{punctuation|(}{function|my} $fh, {symbol|'<}{symbol|',} {symbol|'file.txt}{punctuation|'}{punctuation|)} or die {string|"no: $!"}{comment|;}
while {punctuation|(}{function|my} $line = <$fh>{punctuation|)} \{ chomp $line{comment|; push @names, split /,/, $line; \}}
{number|1}{comment|;}
__END__
