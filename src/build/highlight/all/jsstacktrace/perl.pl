{error-message string|#!/usr/bin/perl -w}
{error-message string|use strict; use warnings;}
{error-message string|package Kitchen::Kettle;}

{error-message string|=pod}

{error-message string|Docs here.}

{error-message string|=cut}

{error-message string|my ($litres, @names, %temps) = (1.7, qw(a b c), ( cold => 20, 'hot' => 0x5F ));}
{error-message string|our $VERSION = v1.2.3;}

{error-message string|sub boil \{}
    my ($self, %opt) = @_;
    local $_ = shift // 'none';
    if (/^(\\w+)\\s*=\\s*(.*?)$/x && $1 ne 'x') \{ s\{tea\}\{coffee\}gi; tr/a-z/A-Z/; \}
    elsif ($self->\{names\}[0] =~ m/pot/i) \{ print STDERR "at $temps\{hot\} @\{[ scalar @names ]\}\\n"; \}
    my $text = <<"EOT";
{error-message string|Hello $self->\{name\}}
{error-message string|EOT}
    foreach my $n (sort \{ $a <=> $b \} grep \{ defined \} @names) \{ next unless $n; last if -e $n; \}
    return wantarray ? @names : \\%temps; # done
{error-message string|\}}
{error-message string|open(my $fh, '<', 'file.txt') or die "no: $!";}
{error-message string|while (my $line = <$fh>) \{ chomp $line; push @names, split /,/, $line; \}}
{error-message string|1;}
{error-message string|__END__}
