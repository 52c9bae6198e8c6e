#!/usr/bin/perl -w
use strict; use warnings;
package Kitchen::Kettle;

=pod

Docs here.

=cut

my ($litres, @names, %temps) = (1.7, qw(a b c), ( cold => 20, {inline|{italic|{punctuation|'}hot{punctuation|'}}} => 0x5F ));
our $VERSION = v1.2.3;

sub boil \{
    my ($self, %opt) = @{inline|{italic|{punctuation|_};
    local ${punctuation|_}}} = shift // {inline|{italic|{punctuation|'}none{punctuation|'}}};
    if (/^(\\w+)\\s*=\\s*(.*?)$/x && $1 ne {inline|{italic|{punctuation|'}x{punctuation|'}}}) {inline|{attribute-ref|{punctuation|\{} s\{tea{punctuation|\}}}}{inline|{attribute-ref|{punctuation|\{}{variable|coffee}{punctuation|\}}}}gi; tr/a-z/A-Z/; \}
    elsif ($self->{inline|{attribute-ref|{punctuation|\{}{variable|names}{punctuation|\}}}}[0] =~ m/pot/i) {inline|{attribute-ref|{punctuation|\{} print STDERR "at $temps\{hot{punctuation|\}}}} @{inline|{attribute-ref|{punctuation|\{}[ scalar @names ]{punctuation|\}}}}\\n"; \}
    my $text = <<"EOT";
Hello $self->{inline|{attribute-ref|{punctuation|\{}{variable|name}{punctuation|\}}}}
EOT
    foreach my $n (sort {inline|{attribute-ref|{punctuation|\{} $a <=> $b {punctuation|\}}}} grep {inline|{attribute-ref|{punctuation|\{} defined {punctuation|\}}}} @names) {inline|{attribute-ref|{punctuation|\{} next unless $n; last if -e $n; {punctuation|\}}}}
    return wantarray ? @names : \\%temps; # done
\}
open(my $fh, {inline|{italic|{punctuation|'}<{punctuation|'}}}, {inline|{italic|{punctuation|'}file.txt{punctuation|'}}}) or die "no: $!";
while (my $line = <$fh>) {inline|{attribute-ref|{punctuation|\{} chomp $line; push @names, split /,/, $line; {punctuation|\}}}}
1;
{inline|{italic|{punctuation|__}END{punctuation|__}}}
