{comment|#!/usr/bin/perl -w}
use strict{punctuation|;} use warnings{punctuation|;}
package {property|Kitchen}{punctuation|:}{punctuation|:}Kettle{punctuation|;}

{punctuation|=}{value attr-value|pod

Docs here.

=cut

my ($litres}{punctuation|,} @names{punctuation|,} %temps) {punctuation|=} {value attr-value|(1.7}{punctuation|,} qw(a b c){punctuation|,} ( cold {punctuation|=}{value attr-value|> 20}{punctuation|,} 'hot' {punctuation|=}{value attr-value|> 0x5F ))}{punctuation|;}
our $VERSION {punctuation|=} {value attr-value|v1.2.3}{punctuation|;}

sub {component variable|boil} {punctuation|\{}
    my ($self{punctuation|,} %opt) {punctuation|=} {value attr-value|@_}{punctuation|;}
    local $_ {punctuation|=} {value attr-value|shift // 'none'}{punctuation|;}
    if (/^(\\w+)\\s*{punctuation|=}{value attr-value|\\s*(.*?)$/x && $1 ne 'x') \{ }{component variable|s}{punctuation|\{}tea{punctuation|\}}{punctuation|\{}coffee{punctuation|\}}gi{punctuation|;} tr/a-z/A-Z/{punctuation|;} {punctuation|\}}
    elsif ($self->{punctuation|\{}names{punctuation|\}}[0] {punctuation|=}{value attr-value|~ m/pot/i) \{ print STDERR "at $}{component variable|temps}{punctuation|\{}hot{punctuation|\}} @{punctuation|\{}[ scalar @names ]{punctuation|\}}\\n"{punctuation|;} {punctuation|\}}
    my $text {punctuation|=} {value attr-value|<<"EOT"}{punctuation|;}
Hello $self->{punctuation|\{}name{punctuation|\}}
EOT
    foreach my $n ({component variable|sort} {punctuation|\{} $a <{punctuation|=}{value attr-value|> $b \} }{component variable|grep} {punctuation|\{} defined {punctuation|\}} @names) {punctuation|\{} next unless $n{punctuation|;} last if -e $n{punctuation|;} {punctuation|\}}
    return wantarray ? @{property|names} {punctuation|:} \\%temps{punctuation|;} {comment|# done}
{punctuation|\}}
open(my $fh{punctuation|,} '<'{punctuation|,} 'file{punctuation|.}txt') or die "{property|no}{punctuation|:} $!"{punctuation|;}
while (my $line {punctuation|=} {value attr-value|<$fh>) \{ chomp $line}{punctuation|;} push @names{punctuation|,} split /{punctuation|,}/{punctuation|,} $line{punctuation|;} {punctuation|\}}
1{punctuation|;}
__END__
