#!/usr/bin/perl -w
use strict{comment|; use warnings;}
package {property|K}itchen{punctuation|:}{punctuation|:}{property|K}ettle{comment|;}

=pod

{property|D}ocs here.

=cut

my {comment|($litres, @names, %temps)} = {comment|(1.7, qw(a b c)}, {comment|( cold => 20, 'hot' => 0x5F )}){comment|;}
our ${property|V}{property|E}{property|R}{property|S}{property|I}{property|O}{property|N} = v1.2.3{comment|;}

sub boil \{
    my {comment|($self, %opt)} = @_{comment|;}
    local $_ = shift // 'none'{comment|;}
    if {comment|(/^(\\w+)}\\s{punctuation|*}=\\s{punctuation|*}{comment|(.*?)}$/x && $1 ne 'x') \{ s\{tea\}\{coffee\}gi{comment|; tr/a-z/A-Z/; \}}
    elsif {comment|($self->\{names\}[0] =~ m/pot/i)} \{ print {property|S}{property|T}{property|D}{property|E}{property|R}{property|R} {string|"at $temps\{hot\} @\{[ scalar @names ]\}\\n"}{comment|; \}}
    my $text = <<{string|"EOT"}{comment|;}
{property|H}ello $self->\{name\}
{property|E}{property|O}{property|T}
    foreach my $n {comment|(sort \{ $a <=> $b \} grep \{ defined \} @names)} \{ next unless $n{comment|; last if -e $n; \}}
    return wantarray ? @names {punctuation|:} \\%temps{comment|; # done}
\}
open(my $fh, '<', 'file.txt') or die {string|"no: $!"}{comment|;}
while {comment|(my $line = <$fh>)} \{ chomp $line{comment|; push @names, split /,/, $line; \}}
1{comment|;}
__END__
