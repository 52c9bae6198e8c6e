{comment|#!/usr/bin/perl -w}
use strict; use warnings;
package Kitchen::Kettle;

=pod

Docs here.

=cut

my ($litres, @names, %temps) = ({number|1}.{number|7}, qw(a b c), ( cold => {number|20}, 'hot' => 0x5F ));
our $VERSION = v1.{number|2}.{number|3};

sub boil \{
    my ($self, %opt) = @_;
    local $_ = shift // 'none';
    if (/^(\\w+)\\s*=\\s*(.*?)$/x && ${number|1} ne 'x') \{ s\{tea\}\{coffee\}gi; tr/a-z/A-Z/; \}
    elsif ($self->\{names\}{punctuation|[}{number|0}{punctuation|]} =~ m/pot/i) \{ print STDERR {string|"at $temps\{hot\} @\{[ scalar @names ]\}\\n"}; \}
    my $text = <<{string|"EOT"};
Hello $self->\{name\}
EOT
    foreach my $n (sort \{ $a <=> $b \} grep \{ defined \} @names) \{ next unless $n; last if -e $n; \}
    return wantarray ? @names : \\%temps; {comment translator-comment|# done}
\}
open(my $fh, '<', 'file.txt') or die {string|"no: $!"};
while (my $line = <$fh>) \{ chomp $line; push @names, split /,/, $line; \}
{number|1};
__END__
