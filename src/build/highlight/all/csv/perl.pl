{value|#!/usr/bin/perl -w}
{value|use strict; use warnings;}
{value|package Kitchen::Kettle;}

{value|=pod}

{value|Docs here.}

{value|=cut}

{value|my ($litres}{punctuation|,}{value| @names}{punctuation|,}{value| %temps) = (1.7}{punctuation|,}{value| qw(a b c)}{punctuation|,}{value| ( cold => 20}{punctuation|,}{value| 'hot' => 0x5F ));}
{value|our $VERSION = v1.2.3;}

{value|sub boil \{}
{value|    my ($self}{punctuation|,}{value| %opt) = @_;}
{value|    local $_ = shift // 'none';}
{value|    if (/^(\\w+)\\s*=\\s*(.*?)$/x && $1 ne 'x') \{ s\{tea\}\{coffee\}gi; tr/a-z/A-Z/; \}}
{value|    elsif ($self->\{names\}[0] =~ m/pot/i) \{ print STDERR }{value|"at $temps\{hot\} @\{[ scalar @names ]\}\\n"}{value|; \}}
{value|    my $text = <<}{value|"EOT"}{value|;}
{value|Hello $self->\{name\}}
{value|EOT}
{value|    foreach my $n (sort \{ $a <=> $b \} grep \{ defined \} @names) \{ next unless $n; last if -e $n; \}}
{value|    return wantarray ? @names : \\%temps; # done}
{value|\}}
{value|open(my $fh}{punctuation|,}{value| '<'}{punctuation|,}{value| 'file.txt') or die }{value|"no: $!"}{value|;}
{value|while (my $line = <$fh>) \{ chomp $line; push @names}{punctuation|,}{value| split /}{punctuation|,}{value|/}{punctuation|,}{value| $line; \}}
{value|1;}
{value|__END__}
