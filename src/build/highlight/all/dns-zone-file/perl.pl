#!/usr/bin/perl -w
use strict{comment|; use warnings;}
package Kitchen::Kettle{comment|;}

=pod

Docs here.

=cut

my {punctuation|(}$litres, @names, %temps{punctuation|)} = {punctuation|(}1.7, qw{punctuation|(}a b c{punctuation|)}, {punctuation|(} cold => 20, 'hot' => 0x5F {punctuation|)}{punctuation|)}{comment|;}
our $VERSION = v1.2.3{comment|;}

sub boil \{
    my {punctuation|(}$self, %opt{punctuation|)} = @_{comment|;}
    local $_ = shift // 'none'{comment|;}
    if {punctuation|(}/^{punctuation|(}\\w+{punctuation|)}\\s*=\\s*{punctuation|(}.*?{punctuation|)}$/x && $1 ne 'x'{punctuation|)} \{ s\{tea\}\{coffee\}gi{comment|; tr/a-z/A-Z/; \}}
    elsif {punctuation|(}$self->\{names\}[0] =~ m/pot/i{punctuation|)} \{ print STDERR {string|"at $temps\{hot\} @\{[ scalar @names ]\}\\n"}{comment|; \}}
    my $text = <<{string|"EOT"}{comment|;}
Hello $self->\{name\}
EOT
    foreach my $n {punctuation|(}sort \{ $a <=> $b \} grep \{ defined \} @names{punctuation|)} \{ next unless $n{comment|; last if -e $n; \}}
    return wantarray ? @names : \\%temps{comment|; # done}
\}
open{punctuation|(}my $fh, '<', 'file.txt'{punctuation|)} or die {string|"no: $!"}{comment|;}
while {punctuation|(}my $line = <$fh>{punctuation|)} \{ chomp $line{comment|; push @names, split /,/, $line; \}}
1{comment|;}
__END__
