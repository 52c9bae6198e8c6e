#!/usr/bin/perl -w
use strict; use warnings;
package Kitchen::Kettle;

=pod

Docs here.

=cut

my ($litres, @names, %temps) = (1.7, qw(a b c), ( cold => 20, 'hot' => 0x5F ));
our $VERSION = v1.2.3;

sub boil {
    my ($self, %opt) = @_;
    local $_ = shift // 'none';
    if (/^(\w+)\s*=\s*(.*?)$/x && $1 ne 'x') { s{tea}{coffee}gi; tr/a-z/A-Z/; }
    elsif ($self->{names}[0] =~ m/pot/i) { print STDERR "at $temps{hot} @{[ scalar @names ]}\n"; }
    my $text = <<"EOT";
Hello $self->{name}
EOT
    foreach my $n (sort { $a <=> $b } grep { defined } @names) { next unless $n; last if -e $n; }
    return wantarray ? @names : \%temps; # done
}
open(my $fh, '<', 'file.txt') or die "no: $!";
while (my $line = <$fh>) { chomp $line; push @names, split /,/, $line; }
1;
__END__
