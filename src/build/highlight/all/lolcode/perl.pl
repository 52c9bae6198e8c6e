#{punctuation|!}/usr/bin/perl -w
use strict; use warnings;
package Kitchen::Kettle;

=pod

Docs here.

=cut

my ($litres{punctuation|,} @names{punctuation|,} %temps) = ({number|1.7}{punctuation|,} qw(a b c){punctuation|,} ( cold => {number|20}{punctuation|,} 'hot' => {number|0}x5F ));
our $VERSION = v1.{number|2.3};

sub boil \{
    my ($self{punctuation|,} %opt) = @_;
    local $_ = shift // 'none';
    if (/^(\\w+)\\s*=\\s*(.*?)$/x && ${number|1} ne 'x') \{ s\{tea\}\{coffee\}gi; tr/a-z/A-Z/; \}
    elsif ($self->\{names\}[{number|0}] =~ m/pot/i) \{ print STDERR {string|"at $temps\{hot\} @\{[ scalar @names ]\}\\n"}; \}
    my $text = <<{string|"EOT"};
Hello $self->\{name\}
EOT
    foreach my $n (sort \{ $a <=> $b \} grep \{ defined \} @names) \{ next unless $n; last if -e $n; \}
    return wantarray ? @names : \\%temps; # done
\}
open(my $fh{punctuation|,} '<'{punctuation|,} 'file.txt') or die {string|"no: $!"};
while (my $line = <$fh>) \{ chomp $line; push @names{punctuation|,} split /{punctuation|,}/{punctuation|,} $line; \}
{number|1};
__END__
