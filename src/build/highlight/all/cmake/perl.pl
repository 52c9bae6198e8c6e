{comment|#!/usr/bin/perl -w}
use strict; use warnings;
package {inserted class-name|Kitchen::Kettle};

=pod

Docs here.

=cut

{function|my} {punctuation|(}$litres, @names, %temps{punctuation|)} = {punctuation|(}{number|1.7}, {function|qw}{punctuation|(}a b c{punctuation|)}, {punctuation|(} cold ={punctuation|>} {number|20}, 'hot' ={punctuation|>} 0x5F {punctuation|)}{punctuation|)};
our ${property|VERSION} = v1.{number|2.3};

sub boil \{
    {function|my} {punctuation|(}$self, %opt{punctuation|)} = @_;
    local $_ = shift // 'none';
    {keyword|if} {punctuation|(}/^{punctuation|(}\\w+{punctuation|)}\\s*=\\s*{punctuation|(}.*?{punctuation|)}$/x && ${number|1} ne 'x'{punctuation|)} \{ s\{tea{punctuation|\}}\{coffee{punctuation|\}}gi; tr/a-z/A-Z/; {punctuation|\}}
    {function|elsif} {punctuation|(}$self-{punctuation|>}\{names{punctuation|\}}[{number|0}] =~ m/pot/i{punctuation|)} \{ print STDERR {string|"at $temps\{hot\} @\{[ scalar @names ]\}\\n"}; {punctuation|\}}
    my $text = <<{string|"EOT"};
Hello $self-{punctuation|>}\{name{punctuation|\}}
EOT
    foreach my ${function|n} {punctuation|(}sort \{ $a <={punctuation|>} $b {punctuation|\}} grep \{ defined {punctuation|\}} @names{punctuation|)} \{ next unless $n; last if -e $n; {punctuation|\}}
    return wantarray ? @names : \\%temps; {comment|# done}
{punctuation|\}}
{function|open}{punctuation|(}my $fh, '<', 'file.txt'{punctuation|)} or die {string|"no: $!"};
{keyword|while} {punctuation|(}my $line = <$fh{punctuation|>}{punctuation|)} \{ chomp $line; push @names, split /,/, $line; {punctuation|\}}
{number|1};
__END__
