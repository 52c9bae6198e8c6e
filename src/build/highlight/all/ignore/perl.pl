{comment|#!/usr/bin/perl -w}
{entry string|use strict; use warnings;}
{entry string|package Kitchen::Kettle;}

{entry string|=pod}

{entry string|Docs here.}

{entry string|=cut}

{entry string|my ($litres, @names, %temps) = (1.7, qw(a b c), ( cold => 20, 'hot' => 0x5F ));}
{entry string|our $VERSION = v1.2.3;}

{entry string|sub boil \{}
    {entry string|my ($self, %opt) = @_;}
    {entry string|local $_ = shift {punctuation|/}{punctuation|/} 'none';}
    {entry string|if ({punctuation|/}^(\\w+)\\s{operator|*}=\\s{operator|*}(.{operator|*}{operator|?})${punctuation|/}x && $1 ne 'x') \{ s\{tea\}\{coffee\}gi; tr{punctuation|/}a-z{punctuation|/}A-Z{punctuation|/}; \}}
    {entry string|elsif ($self->\{names\}{regex|[0]} =~ m{punctuation|/}pot{punctuation|/}i) \{ print STDERR "at $temps\{hot\} @\{{regex|[ scalar @names ]}\}\\n"; \}}
    {entry string|my $text = <<"EOT";}
{entry string|Hello $self->\{name\}}
{entry string|EOT}
    {entry string|foreach my $n (sort \{ $a <=> $b \} grep \{ defined \} @names) \{ next unless $n; last if -e $n; \}}
    {entry string|return wantarray {operator|?} @names : \\%temps; # done}
{entry string|\}}
{entry string|open(my $fh, '<', 'file.txt') or die "no: $!";}
{entry string|while (my $line = <$fh>) \{ chomp $line; push @names, split {punctuation|/},{punctuation|/}, $line; \}}
{entry string|1;}
{entry string|__END__}
