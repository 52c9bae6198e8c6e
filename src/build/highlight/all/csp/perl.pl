#!/usr/bin/perl -w
use strict{punctuation|;} use warnings{punctuation|;}
package Kitchen::Kettle{punctuation|;}

=pod

Docs here.

=cut

my ($litres, @names, %temps) = (1.7, qw(a b c), ( cold => 20, {keyword safe|'hot'} => 0x5F )){punctuation|;}
our $VERSION = {host url|v1.2.3}{punctuation|;}

sub boil \{
    my ($self, %opt) = @_{punctuation|;}
    local $_ = shift // {none keyword|'none'}{punctuation|;}
    if (/^(\\w+)\\s*=\\s*(.*?)$/x && $1 ne 'x') \{ s\{tea\}\{coffee\}gi{punctuation|;} tr/a-z/A-Z/{punctuation|;} \}
    elsif ($self->\{names\}[0] =~ m/pot/i) \{ print STDERR "at $temps\{hot\} @\{[ scalar @names ]\}\\n"{punctuation|;} \}
    my $text = <<"EOT"{punctuation|;}
Hello $self->\{name\}
EOT
    foreach my $n (sort \{ $a <=> $b \} grep \{ defined \} @names) \{ next unless $n{punctuation|;} last if -e $n{punctuation|;} \}
    return wantarray ? @names : \\%temps{punctuation|;} # done
\}
open(my $fh, '<', 'file.txt') or die "no: $!"{punctuation|;}
while (my $line = <$fh>) \{ chomp $line{punctuation|;} push @names, split /,/, $line{punctuation|;} \}
1{punctuation|;}
__END__
