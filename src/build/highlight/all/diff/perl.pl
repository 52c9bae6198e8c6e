#!/usr/bin/perl -w
use strict; use warnings;
package Kitchen::Kettle;

=pod

Docs here.

=cut

my ($litres, @names, %temps) = (1.7, qw(a b c), ( cold => 20, 'hot' => 0x5F ));
our $VERSION = v1.2.3;

sub boil \{
{unchanged|{prefix unchanged| }{line|   my ($self, %opt) = @_;
}{prefix unchanged| }{line|   local $_ = shift // 'none';
}{prefix unchanged| }{line|   if (/^(\\w+)\\s*=\\s*(.*?)$/x && $1 ne 'x') \{ s\{tea\}\{coffee\}gi; tr/a-z/A-Z/; \}
}{prefix unchanged| }{line|   elsif ($self->\{names\}[0] =~ m/pot/i) \{ print STDERR "at $temps\{hot\} @\{[ scalar @names ]\}\\n"; \}
}{prefix unchanged| }{line|   my $text = <<"EOT";
}}Hello $self->\{name\}
EOT
{unchanged|{prefix unchanged| }{line|   foreach my $n (sort \{ $a <=> $b \} grep \{ defined \} @names) \{ next unless $n; last if -e $n; \}
}{prefix unchanged| }{line|   return wantarray ? @names : \\%temps; # done
}}\}
open(my $fh, '<', 'file.txt') or die "no: $!";
while (my $line = <$fh>) \{ chomp $line; push @names, split /,/, $line; \}
{coord|1;}
__END__
