{comment|#!/usr/bin/perl -w}
use strict{comment|; use warnings;}
package Kitchen::Kettle{comment|;}

{value attr-value|{punctuation|=}pod}

Docs here.

{value attr-value|{punctuation|=}cut}

my ($litres, @names, %temps) {value attr-value|{punctuation|=} (1.7, qw(a b c), ( cold => 20, 'hot' => 0x5F ))}{comment|;}
our $VERSION {value attr-value|{punctuation|=} v1.2.3}{comment|;}

sub boil \{
    my ($self, %opt) {value attr-value|{punctuation|=} @_}{comment|;}
    local $_ {value attr-value|{punctuation|=} shift // 'none'}{comment|;}
    if (/^(\\w+)\\s*{value attr-value|{punctuation|=}\\s*(.*?)$/x && $1 ne 'x') \{ s\{tea\}\{coffee\}gi}{comment|; tr/a-z/A-Z/; \}}
    elsif ($self->\{names\}[0] {value attr-value|{punctuation|=}~ m/pot/i) \{ print STDERR "at $temps\{hot\} @\{[ scalar @names ]\}\\n"}{comment|; \}}
    my $text {value attr-value|{punctuation|=} <<"EOT"}{comment|;}
Hello $self->\{name\}
EOT
    foreach my $n (sort \{ $a <{value attr-value|{punctuation|=}> $b \} grep \{ defined \} @names) \{ next unless $n}{comment|; last if -e $n; \}}
    return wantarray ? @names : \\%temps{comment|; # done}
\}
open(my $fh, '<', 'file.txt') or die "no: $!"{comment|;}
while (my $line {value attr-value|{punctuation|=} <$fh>) \{ chomp $line}{comment|; push @names, split /,/, $line; \}}
1{comment|;}
__END__
