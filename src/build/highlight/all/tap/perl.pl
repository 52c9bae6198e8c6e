{directive|#!/usr/bin/perl -w}
use strict; use warnings;
package Kitchen::Kettle;

=pod

Docs here.

=cut

my ($litres, @names, %temps) = (1.7, qw(a b c), ( cold => 20, 'hot' => 0x5F ));
our $VERSION = v1.2.3;

sub boil {punctuation|\{}
    my ($self, %opt) = @_;
    local $_ = shift // 'none';
    if (/^(\\w+)\\s*=\\s*(.*?)$/x && $1 ne 'x') {punctuation|\{} s{punctuation|\{}tea{punctuation|\}}{punctuation|\{}coffee{punctuation|\}}gi; tr/a-z/A-Z/; {punctuation|\}}
    elsif ($self->{punctuation|\{}names{punctuation|\}}[0] =~ m/pot/i) {punctuation|\{} print STDERR "at $temps{punctuation|\{}hot{punctuation|\}} @{punctuation|\{}[ scalar @names ]{punctuation|\}}\\n"; {punctuation|\}}
    my $text = <<"EOT";
Hello $self->{punctuation|\{}name{punctuation|\}}
EOT
    foreach my $n (sort {punctuation|\{} $a <=> $b {punctuation|\}} grep {punctuation|\{} defined {punctuation|\}} @names) {punctuation|\{} next unless $n; last if -e $n; {punctuation|\}}
    return wantarray ? @names : \\%temps; {directive|# done}
{punctuation|\}}
open(my $fh, '<', 'file.txt') or die "no: $!";
while (my $line = <$fh>) {punctuation|\{} chomp $line; push @names, split /,/, $line; {punctuation|\}}
1;
__END__
