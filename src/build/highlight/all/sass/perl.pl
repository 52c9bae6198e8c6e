{selector|#!/usr/bin/perl -w}
{selector|use strict; use warnings;}
{selector|package Kitchen::Kettle;}

{atrule-line|{atrule|=}pod}

{selector|Docs here.}

{atrule-line|{atrule|=}cut}

{selector|my ($litres, @names, %temps) = (1.7, qw(a b c), ( cold => 20, 'hot' => 0x5F ));}
{selector|our $VERSION = v1.2.3;}

{selector|sub boil \{}
    {selector|my ($self, %opt) = @_;}
    {selector|local $_ = shift // 'none';}
    {selector|if (/^(\\w+)\\s*=\\s*(.*?)$/x && $1 ne 'x') \{ s\{tea\}\{coffee\}gi; tr/a-z/A-Z/; \}}
    {selector|elsif ($self->\{names\}[0] =~ m/pot/i) \{ print STDERR "at $temps\{hot\} @\{[ scalar @names ]\}\\n"; \}}
    {selector|my $text = <<"EOT";}
{selector|Hello $self->\{name\}}
{selector|EOT}
    {selector|foreach my $n (sort \{ $a <=> $b \} grep \{ defined \} @names) \{ next unless $n; last if -e $n; \}}
    {selector|return wantarray ? @names : \\%temps; # done}
{selector|\}}
{function|open}{punctuation|(}my $fh{punctuation|,} {string|'<'}{punctuation|,} {string|'file.txt'}{punctuation|)} or die {string|"no: $!"}{punctuation|;}
{selector|while (my $line = <$fh>) \{ chomp $line; push @names, split /,/, $line; \}}
{selector|1;}
{selector|__END__}
