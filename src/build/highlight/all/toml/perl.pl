{comment|#!/usr/bin/perl -w}
use strict; use warnings;
package Kitchen::Kettle;

{punctuation|=}pod

Docs here{punctuation|.}

{punctuation|=}cut

my ($litres{punctuation|,} @names{punctuation|,} %temps) {punctuation|=} ({number|1.7}{punctuation|,} qw(a b c){punctuation|,} ( cold {punctuation|=}> {number|20}{punctuation|,} {key property|'hot'} {punctuation|=}> {number|0x5F} ));
our $VERSION {punctuation|=} v1{punctuation|.}{number|2.3};

sub boil {punctuation|\{}
    my ($self{punctuation|,} %opt) {punctuation|=} @_;
    local $_ {punctuation|=} shift // {string|'none'};
    if (/^(\\w+)\\s*{punctuation|=}\\s*({punctuation|.}*?)$/x && ${number|1} ne {string|'x'}) {punctuation|\{} s{punctuation|\{}tea{punctuation|\}}{punctuation|\{}coffee{punctuation|\}}gi; tr/a-z/A-Z/; {punctuation|\}}
    elsif ($self->{punctuation|\{}names{punctuation|\}}{punctuation|[}{number|0}{punctuation|]} {punctuation|=}~ m/pot/i) {punctuation|\{} print STDERR {string|"at $temps\{hot\} @\{[ scalar @names ]\}\\n"}; {punctuation|\}}
    my $text {punctuation|=} <<{string|"EOT"};
Hello $self->{punctuation|\{}name{punctuation|\}}
EOT
    foreach my $n (sort {punctuation|\{} $a <{punctuation|=}> $b {punctuation|\}} grep {punctuation|\{} defined {punctuation|\}} @names) {punctuation|\{} next unless $n; last if -e $n; {punctuation|\}}
    return wantarray ? @names : \\%temps; {comment|# done}
{punctuation|\}}
open(my $fh{punctuation|,} {string|'<'}{punctuation|,} {string|'file.txt'}) or die {string|"no: $!"};
while (my $line {punctuation|=} <$fh>) {punctuation|\{} chomp $line; push @names{punctuation|,} split /{punctuation|,}/{punctuation|,} $line; {punctuation|\}}
{number|1};
__END__
