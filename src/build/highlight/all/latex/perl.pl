#!/usr/bin/perl -w
use strict; use warnings;
package Kitchen::Kettle;

=pod

Docs here.

=cut

my ($litres, @names, {comment|%temps) = (1.7, qw(a b c), ( cold => 20, 'hot' => 0x5F ));}
our {equation string|$VERSION = v1.2.3;

sub boil \{
    my ($}self, {comment|%opt) = @_;}
    local {equation string|$_ = shift // 'none';
    if (/^({equation-command regex|\\w}+){equation-command regex|\\s*}={equation-command regex|\\s*}(.*?)$}/x {punctuation|&}{punctuation|&} {equation string|$1 ne 'x') \{ s\{tea\}\{coffee\}gi; tr/a-z/A-Z/; \}
    elsif ($}self->{punctuation|\{}names{punctuation|\}}{punctuation|[}0{punctuation|]} =~ m/pot/i) {punctuation|\{} print STDERR "at {equation string|$temps\{hot\} @\{[ scalar @names ]\}{equation-command regex|\\n}"; \}
    my $}text = <<"EOT";
Hello {equation string|$self->\{name\}
EOT
    foreach my $}n (sort {punctuation|\{} {equation string|$a <=> $}b {punctuation|\}} grep {punctuation|\{} defined {punctuation|\}} @names) {punctuation|\{} next unless {equation string|$n; last if -e $}n; {punctuation|\}}
    return wantarray ? @names : \\{comment|%temps; # done}
{punctuation|\}}
open(my {equation string|$fh, '<', 'file.txt') or die "no: $}!";
while (my {equation string|$line = <$}fh>) {punctuation|\{} chomp {equation string|$line; push @names, split /,/, $}line; {punctuation|\}}
1;
__END__
