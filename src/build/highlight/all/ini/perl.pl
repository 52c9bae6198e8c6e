{comment|#!/usr/bin/perl -w}
use strict; use warnings;
package Kitchen::Kettle;

{punctuation|=}{value attr-value|pod}

Docs here.

{punctuation|=}{value attr-value|cut}

{key attr-name|my ($litres, @names, %temps)} {punctuation|=} {value attr-value|(1.7, qw(a b c), ( cold => 20, 'hot' => 0x5F ));}
{key attr-name|our $VERSION} {punctuation|=} {value attr-value|v1.2.3;}

sub boil \{
    {key attr-name|my ($self, %opt)} {punctuation|=} {value attr-value|@_;}
    {key attr-name|local $_} {punctuation|=} {value attr-value|shift // 'none';}
    {key attr-name|if (/^(\\w+)\\s*}{punctuation|=}{value attr-value|\\s*(.*?)$/x && $1 ne 'x') \{ s\{tea\}\{coffee\}gi; tr/a-z/A-Z/; \}}
    {key attr-name|elsif ($self->\{names\}[0]} {punctuation|=}{value attr-value|~ m/pot/i) \{ print STDERR "at $temps\{hot\} @\{[ scalar @names ]\}\\n"; \}}
    {key attr-name|my $text} {punctuation|=} {value attr-value|<<"EOT";}
Hello $self->\{name\}
EOT
    {key attr-name|foreach my $n (sort \{ $a <}{punctuation|=}{value attr-value|> $b \} grep \{ defined \} @names) \{ next unless $n; last if -e $n; \}}
    return wantarray ? @names : \\%temps; # done
\}
open(my $fh, '<', 'file.txt') or die "no: $!";
{key attr-name|while (my $line} {punctuation|=} {value attr-value|<$fh>) \{ chomp $line; push @names, split /,/, $line; \}}
1;
__END__
