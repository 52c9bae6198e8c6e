#!/usr/bin/perl -w
use strict; use warnings;
package Kitchen{operator|:}{operator|:}Kettle;

=pod

Docs here.

=cut

my ($litres{punctuation|,} @names{punctuation|,} %temps) = ({number|1.7}{punctuation|,} qw(a b c){punctuation|,} ( cold => {number|20}{punctuation|,} 'hot' => 0x5F ));
our $VERSION = v1.{number|2.3};

sub boil {punctuation|\{}
    my ($self{punctuation|,} %opt) = @_;
    local $_ = shift {comment|// 'none';}
    if (/^(\\w+)\\s*=\\s*(.*?)$/x && ${number|1} ne 'x') {punctuation|\{} s{punctuation|\{}tea{punctuation|\}}{punctuation|\{}coffee{punctuation|\}}gi; tr/a-z/A-Z/; {punctuation|\}}
    elsif ($self->{punctuation|\{}names{punctuation|\}}{punctuation|[}{number|0}{punctuation|]} =~ m/pot/i) {punctuation|\{} print STDERR {string|"at $temps\{hot\} @\{[ scalar @names ]\}\\n"}; {punctuation|\}}
    my $text = <<{string|"EOT"};
Hello $self->{punctuation|\{}name{punctuation|\}}
EOT
    foreach my $n (sort {punctuation|\{} $a <=> $b {punctuation|\}} grep {punctuation|\{} defined {punctuation|\}} @names) {punctuation|\{} next unless $n; last if -e $n; {punctuation|\}}
    return wantarray ? @names {operator|:} \\%temps; # done
{punctuation|\}}
open(my $fh{punctuation|,} '<'{punctuation|,} 'file.txt') or die {string|"no: $!"};
while (my $line = <$fh>) {punctuation|\{} chomp $line; push @names{punctuation|,} split /{punctuation|,}/{punctuation|,} $line; {punctuation|\}}
{number|1};
__END__
