#!/usr/bin/perl -w
use strict; use warnings;
package Kitchen::Kettle;

=pod

Docs here.

=cut

my ($litres{punctuation|,} @names{punctuation|,} {comment|%temps) = (1.7, qw(a b c), ( cold => 20, 'hot' => 0x5F ));}
our $VERSION = v1.{number|2.3};

sub boil {punctuation|\{}
    my ($self{punctuation|,} {comment|%opt) = @_;}
    local $_ = shift // {string|'none'};
    if (/^(\\w+)\\s*=\\s*(.*?)$/x && ${number|1} ne {string|'x'}) {punctuation|\{} s{punctuation|\{}tea{punctuation|\}}{punctuation|\{}coffee{punctuation|\}}gi; tr/a-z/A-Z/; {punctuation|\}}
    elsif ($self->{punctuation|\{}names{punctuation|\}}[{number|0}] =~ m/pot/i) {punctuation|\{} print STDERR {string|"at $temps\{hot\} @\{[ scalar @names ]\}\\n"}; {punctuation|\}}
    my $text = <<{string|"EOT"};
Hello $self->{punctuation|\{}name{punctuation|\}}
EOT
    foreach my $n (sort {punctuation|\{} $a <=> $b {punctuation|\}} grep {punctuation|\{} defined {punctuation|\}} @names) {punctuation|\{} next unless $n; last if -e $n; {punctuation|\}}
    return wantarray ? @names : \\{comment|%temps; # done}
{punctuation|\}}
open(my $fh{punctuation|,} {string|'<'}{punctuation|,} {string|'file.txt'}) or die {string|"no: $!"};
while (my $line = <$fh>) {punctuation|\{} chomp $line; push @names{punctuation|,} split /{punctuation|,}/{punctuation|,} $line; {punctuation|\}}
{number|1};
__END__
