#!/usr/bin/perl -w
use strict{comment|; use warnings;}
package Kitchen{punctuation|:}{punctuation|:}Kettle{comment|;}

=pod

Docs here.

=cut

my {punctuation|(}$litres{punctuation|,} @names{punctuation|,} %temps{punctuation|)} = {punctuation|(}{decimal-number number|1}.{decimal-number number|7}{punctuation|,} qw{punctuation|(}{register variable|a} b c{punctuation|)}{punctuation|,} {punctuation|(} cold => {decimal-number number|20}{punctuation|,} {string|'hot'} => 0x5F {punctuation|)}{punctuation|)}{comment|;}
our $VERSION = v1.{decimal-number number|2}.{decimal-number number|3}{comment|;}

sub boil \{
    my {punctuation|(}$self{punctuation|,} %opt{punctuation|)} = @_{comment|;}
    local $_ = shift // {string|'none'}{comment|;}
    if {punctuation|(}/^{punctuation|(}\\w+{punctuation|)}\\s*=\\s*{punctuation|(}.*?{punctuation|)}$/{register variable|x} && {hex-number number|$1} ne {string|'x'}{punctuation|)} \{ s\{tea\}\{coffee\}gi{comment|; tr/a-z/A-Z/; \}}
    elsif {punctuation|(}$self->\{names\}[{decimal-number number|0}] =~ m/pot/i{punctuation|)} \{ print STDERR {string|"at $temps\{hot\} @\{[ scalar @names ]\}\\n"}{comment|; \}}
    my $text = <<{string|"EOT"}{comment|;}
Hello $self->\{name\}
EOT
    foreach my $n {punctuation|(}sort \{ {hex-number number|$a} <=> {hex-number number|$b} \} grep \{ defined \} @names{punctuation|)} \{ next unless $n{comment|; last if -e $n; \}}
    return wantarray ? @names {punctuation|:} \\%temps{comment|; # done}
\}
open{punctuation|(}my $fh{punctuation|,} {string|'<'}{punctuation|,} {string|'file.txt'}{punctuation|)} or die {string|"no: $!"}{comment|;}
while {punctuation|(}my $line = <$fh>{punctuation|)} \{ chomp $line{comment|; push @names, split /,/, $line; \}}
{decimal-number number|1}{comment|;}
__END__
