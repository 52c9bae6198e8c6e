#!/usr/bin/perl -w
use {directive property|strict}{punctuation|;} use warnings{punctuation|;}
package Kitchen::Kettle{punctuation|;}

{operator|=}pod

Docs here.

{operator|=}cut

my ($litres, @names, %temps) {operator|=} (1.7, qw(a b c), ( cold {operator|=}> 20, 'hot' {operator|=}> 0x5F )){punctuation|;}
our $VERSION {operator|=} v1.2.3{punctuation|;}

sub boil \{
    my ($self, %opt) {operator|=} @_{punctuation|;}
    local $_ {operator|=} shift // 'none'{punctuation|;}
    if (/^(\\w+)\\s*{operator|=}\\s*(.*?)$/x && $1 ne 'x') \{ s\{tea\}\{coffee\}gi{punctuation|;} tr/a-z/A-Z/{punctuation|;} \}
    elsif ($self->\{names\}[0] {operator|=}~ m/pot/i) \{ print STDERR "at $temps\{hot\} @\{[ scalar @names ]\}\\n"{punctuation|;} \}
    my $text {operator|=} <<"EOT"{punctuation|;}
Hello $self->\{name\}
EOT
    foreach my $n (sort \{ $a <{operator|=}> $b \} grep \{ defined \} @names) \{ next unless $n{punctuation|;} last if -e $n{punctuation|;} \}
    return wantarray ? @names : \\%temps{punctuation|;} # done
\}
open(my $fh, '<', 'file.txt') or die "no: $!"{punctuation|;}
while (my $line {operator|=} <$fh>) \{ chomp $line{punctuation|;} push @names, split /,/, $line{punctuation|;} \}
1{punctuation|;}
__END__
