#!/usr/bin/perl -w
use strict; use warnings;
package Kitchen::Kettle;

=pod

Docs here.

=cut

my {operator|(}$litres, @names, %temps{operator|)} = {operator|(}1.7, qw{operator|(}a b c{operator|)}, {operator|(} cold => 20, {string|'hot'} => 0x5F {operator|)}{operator|)};
our $VERSION = v1.2.3;

sub boil {operator|\{}
    my {operator|(}$self, %opt{operator|)} = @_;
    local $_ = shift // {string|'none'};
    if {operator|(}/^{operator|(}\\w{operator|+}{operator|)}\\s{operator|*}=\\s{operator|*}{operator|(}.{operator|*}{operator|?}{operator|)}$/x && $1 ne {string|'x'}{operator|)} {operator|\{} s{operator|\{}tea{operator|\}}{operator|\{}coffee{operator|\}}gi; tr/a-z/A-Z/; {operator|\}}
    elsif {operator|(}$self->{operator|\{}names{operator|\}}{operator|[}0{operator|]} =~ m/pot/i{operator|)} {operator|\{} print STDERR {string|"at $temps\{hot\} @\{[ scalar @names ]\}\\n"}; {operator|\}}
    my $text = <<{string|"EOT"};
Hello $self->{operator|\{}name{operator|\}}
EOT
    foreach my $n {operator|(}sort {operator|\{} $a {rule|{punctuation|<}={punctuation|>}} $b {operator|\}} grep {operator|\{} defined {operator|\}} @names{operator|)} {operator|\{} next unless $n; last if -e $n; {operator|\}}
    return wantarray {operator|?} @names : \\%temps; # done
{operator|\}}
open{operator|(}my $fh, {string|'<'}, {string|'file.txt'}{operator|)} or die {string|"no: $!"};
while {operator|(}my $line = {rule|{punctuation|<}$fh{punctuation|>}}{operator|)} {operator|\{} chomp $line; push @names, split /,/, $line; {operator|\}}
1;
__END__
