#!/usr/bin/perl -w
use strict; use warnings;
package Kitchen::Kettle;

=pod

Docs here.

=cut

my ($litres, {ingredient-group|{ingredient-keyword keyword|@}{ingredient variable|names}}, %temps) = (1.7, qw(a b c), ( cold => 20, 'hot' => 0x5F ));
our $VERSION = v1.2.3;

sub boil \{
    my ($self, %opt) = {ingredient-group|{ingredient-keyword keyword|@}{ingredient variable|_;
    local $_ = shift // 'none';
    if (/^(\\w+)\\s*=\\s*(.*?)$/x && $1 ne 'x') }\{ s{amount-group|{punctuation|\{}{amount number|tea}{punctuation|\}}}}\{coffee\}gi; tr/a-z/A-Z/; \}
    elsif ($self->\{names\}[0] =~ m/pot/i) \{ print STDERR "at $temps\{hot\} @\{[ scalar {ingredient-group|{ingredient-keyword keyword|@}{ingredient variable|names}} ]\}\\n"; \}
    my $text = <<"EOT";
Hello $self->\{name\}
EOT
    foreach my $n (sort \{ $a <=> $b \} grep \{ defined \} {ingredient-group|{ingredient-keyword keyword|@}{ingredient variable|names) }{amount-group|{punctuation|\{}{amount number| next unless $n; last if -e $n; }{punctuation|\}}}}
    return wantarray ? {ingredient-group|{ingredient-keyword keyword|@}{ingredient variable|names}} : \\%temps; # done
\}
open(my $fh, '<', 'file.txt') or die "no: $!";
while (my $line = <$fh>) \{ chomp $line; push {ingredient-group|{ingredient-keyword keyword|@}{ingredient variable|names}}, split /,/, $line; \}
1;
__END__
