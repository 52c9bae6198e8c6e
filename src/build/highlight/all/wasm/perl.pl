#!/usr/bin/perl -w
use strict; use warnings;
package Kitchen::Kettle;

=pod

Docs here.

=cut

my {punctuation|(}{variable|$litres}, @names, %temps{punctuation|)} = {punctuation|(}{number|1.7}, qw{punctuation|(}a b c{punctuation|)}, {punctuation|(} cold => {number|20}, 'hot' => {number|0x5F} {punctuation|)}{punctuation|)};
our {variable|$VERSION} = v1.{number|2.3};

sub boil \{
    my {punctuation|(}{variable|$self}, %opt{punctuation|)} = @_;
    {keyword|local} {variable|$_} = shift // 'none';
    {keyword|if} {punctuation|(}/^{punctuation|(}\\w+{punctuation|)}\\s*=\\s*{punctuation|(}.*?{punctuation|)}{variable|$/x} && {variable|$1} ne 'x'{punctuation|)} \{ s\{tea\}\{coffee\}gi; tr/a-z/A-Z/; \}
    elsif {punctuation|(}{variable|$self->}\{names\}[{number|0}] =~ m/pot/i{punctuation|)} \{ print STDERR {string|"at $temps\{hot\} @\{[ scalar @names ]\}\\n"}; \}
    my {variable|$text} = <<{string|"EOT"};
Hello {variable|$self->}\{name\}
EOT
    foreach my {variable|$n} {punctuation|(}sort \{ {variable|$a} <=> {variable|$b} \} grep \{ defined \} @names{punctuation|)} \{ next unless {variable|$n}; last {keyword|if} -e {variable|$n}; \}
    {keyword|return} wantarray ? @names : \\%temps; # done
\}
open{punctuation|(}my {variable|$fh}, '<', 'file.txt'{punctuation|)} or die {string|"no: $!"};
while {punctuation|(}my {variable|$line} = <{variable|$fh>}{punctuation|)} \{ chomp {variable|$line}; push @names, split /,/, {variable|$line}; \}
{number|1};
__END__
