#!/usr/bin/perl -w
use strict; use warnings;
package Kitchen::Kettle;

=pod

Docs here.

=cut

my {punctuation|(}$litres{punctuation|,} @names{punctuation|,} %temps{punctuation|)} = {punctuation|(}1.7{punctuation|,} qw{punctuation|(}a b c{punctuation|)}{punctuation|,} {punctuation|(} cold {operator|=>} 20{punctuation|,} 'hot' {operator|=>} 0x5F {punctuation|)}{punctuation|)};
our $VERSION = v1.2.3;

sub boil \{
    my {punctuation|(}$self{punctuation|,} %opt{punctuation|)} = @_;
    local $_ = shift {comment|// 'none';}
    if {punctuation|(}/^{punctuation|(}\\w+{punctuation|)}\\s*=\\s*{punctuation|(}.*?{punctuation|)}$/x && $1 ne 'x'{punctuation|)} \{ s\{tea\}\{coffee\}gi; tr/a-z/A-Z/; \}
    elsif {punctuation|(}$self->\{names\}{punctuation|[}0{punctuation|]} =~ m/pot/i{punctuation|)} \{ print STDERR "at $temps\{hot\} @\{{punctuation|[} scalar @names {punctuation|]}\}\\n"; \}
    my $text = <<"EOT";
Hello $self->\{name\}
EOT
    foreach my $n {punctuation|(}sort \{ $a <{operator|=>} $b \} grep \{ defined \} @names{punctuation|)} \{ next unless $n; last if -e $n; \}
    return wantarray ? @names : \\%temps; # done
\}
open{punctuation|(}my $fh{punctuation|,} '<'{punctuation|,} 'file.txt'{punctuation|)} or die "no: $!";
while {punctuation|(}my $line = <$fh>{punctuation|)} \{ chomp $line; push @names{punctuation|,} split /{punctuation|,}/{punctuation|,} $line; \}
1;
__END__
