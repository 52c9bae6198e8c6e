#!/usr/bin/perl -w
use strict{punctuation|;} use warnings{punctuation|;}
package {definition token constant|Kitchen}{punctuation|:}{punctuation|:}Kettle{punctuation|;}

{punctuation|=}pod

Docs here.

{punctuation|=}cut

my {punctuation|(}$litres, {annotation keyword|@names}, %temps{punctuation|)} {punctuation|=} {punctuation|(}1.7, qw{punctuation|(}a b c{punctuation|)}, {punctuation|(} cold {punctuation|=}> 20, {string|'hot'} {punctuation|=}> 0x5F {punctuation|)}{punctuation|)}{punctuation|;}
our ${constant|VERSION} {punctuation|=} v1.2.3{punctuation|;}

sub boil {action|{punctuation|\{}{content|
    my ($self, %opt) = @_;
    local $_ = shift // 'none';
    if (/^(\\w+)\\s*=\\s*(.*?)$/x && $1 ne 'x') \{ s\{tea\}\{coffee\}gi; tr/a-z/A-Z/; \}
    elsif ($self->\{names\}[0] =~ m/pot/i) \{ print STDERR "at $temps\{hot\} @\{[ scalar @names ]\}\\n"; \}
    my $text = <<"EOT";
Hello $self->\{name\}
EOT
    foreach my $n (sort \{ $a <=> $b \} grep \{ defined \} @names) \{ next unless $n; last if -e $n; \}
    return wantarray ? @names : \\%temps; # done
}{punctuation|\}}}
open{punctuation|(}my $fh, {string|'<'}, {string|'file.txt'}{punctuation|)} or die "{definition rule class-name|no}{punctuation|:} $!"{punctuation|;}
while {punctuation|(}my $line {punctuation|=} <$fh>{punctuation|)} {action|{punctuation|\{}{content| chomp $line; push @names, split /,/, $line; }{punctuation|\}}}
1{punctuation|;}
__END__
