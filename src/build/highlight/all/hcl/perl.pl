{comment|#!/usr/bin/perl -w}
use strict; use warnings;
package Kitchen::Kettle;

{punctuation|=}pod

Docs {property|here.}

{punctuation|=}cut

my ($litres, @names, %temps) {punctuation|=} ({number|1.7}, qw(a b c), ( {property|cold} {punctuation|=}> {number|20}, 'hot' {punctuation|=}> {number|0x5F} ));
our ${property|VERSION} {punctuation|=} v1.{number|2.3};

sub {keyword|boil} {punctuation|\{}
    my ($self, %opt) {punctuation|=} @_;
    local ${property|_} {punctuation|=} shift {comment|// 'none';}
    if (/^(\\w+)\\s*{punctuation|=}\\s*(.*?)$/x && ${number|1} ne 'x') {punctuation|\{} s{punctuation|\{}tea{punctuation|\}}{punctuation|\{}coffee{punctuation|\}}gi; tr/a-z/A-Z/; {punctuation|\}}
    elsif ($self->{punctuation|\{}names{punctuation|\}}{punctuation|[}{number|0}{punctuation|]} {punctuation|=}~ m/pot/i) {punctuation|\{} print STDERR {string|"at $temps\{hot\} @\{[ scalar @names ]\}\\n"}; {punctuation|\}}
    my ${property|text} {punctuation|=} <<{string|"EOT"};
Hello $self->{punctuation|\{}name{punctuation|\}}
EOT
    foreach my $n ({keyword|sort} {punctuation|\{} $a <{punctuation|=}> $b {punctuation|\}} {keyword|grep} {punctuation|\{} defined {punctuation|\}} @names) {punctuation|\{} next unless $n; last if -e $n; {punctuation|\}}
    return wantarray ? @names : \\%temps; {comment|# done}
{punctuation|\}}
open(my $fh, '<', 'file.txt') or die {string|"no: $!"};
while (my ${property|line} {punctuation|=} <$fh>) {punctuation|\{} chomp $line; push @names, split /,/, $line; {punctuation|\}}
{number|1};
__END__
