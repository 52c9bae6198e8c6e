#!/usr/bin/perl -w
use strict{comment|; use warnings;}
package Kitchen:{lisp-property property|:Kettle}{comment|;}

=pod

Docs here.

=cut

my {punctuation|(}{car|$litres}, @names, %temps{punctuation|)} = {punctuation|(}1.7, qw{punctuation|(}{car|a} b c{punctuation|)}, {punctuation|(} cold => 20, {quoted-symbol variable symbol|'hot}' => 0x5F {punctuation|)}{punctuation|)}{comment|;}
our $VERSION = v1.2.3{comment|;}

sub boil \{
    my {punctuation|(}{car|$self}, %opt{punctuation|)} = @_{comment|;}
    local $_ = shift // {quoted-symbol variable symbol|'none}'{comment|;}
    if {punctuation|(}{car|/^}{punctuation|(}\\w+{punctuation|)}\\s*=\\s*{punctuation|(}.*?{punctuation|)}$/x && $1 ne {quoted-symbol variable symbol|'x}'{punctuation|)} \{ s\{tea\}\{coffee\}gi{comment|; tr/a-z/A-Z/; \}}
    elsif {punctuation|(}{car|$self->\{names\}}{punctuation|[}0{punctuation|]} =~ m/pot/i{punctuation|)} \{ print STDERR {string|"at $temps\{hot\} @\{[ scalar @names ]\}\\n"}{comment|; \}}
    my $text = <<{string|"EOT"}{comment|;}
Hello $self->\{name\}
EOT
    foreach my $n {punctuation|(}{car|sort} \{ $a <=> $b \} grep \{ defined \} @names{punctuation|)} \{ next unless $n{comment|; last if -e $n; \}}
    return wantarray ? @names : \\%temps{comment|; # done}
\}
open{punctuation|(}{car|my} $fh, {quoted-symbol variable symbol|'<}', {quoted-symbol variable symbol|'file}.txt'{punctuation|)} or die {string|"no: $!"}{comment|;}
while {punctuation|(}{car|my} $line = <$fh>{punctuation|)} \{ chomp $line{comment|; push @names, split /,/, $line; \}}
1{comment|;}
__END__
