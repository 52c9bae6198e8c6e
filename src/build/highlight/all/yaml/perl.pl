{comment|#!/usr/bin/perl -w}
use strict; use warnings;
package Kitchen{punctuation|:}{punctuation|:}Kettle;

=pod

Docs here.

=cut

my ($litres{punctuation|,} @names{punctuation|,} %temps) = (1.7{punctuation|,} qw(a b c){punctuation|,} ( cold ={punctuation|>} 20{punctuation|,} 'hot' ={punctuation|>} 0x5F ));
our $VERSION = v1.2.3;

sub boil {punctuation|\{}
    my ($self{punctuation|,} %opt) = @_;
    local $_ = shift // 'none';
    if (/^(\\w+)\\s{important|*=\\s*(.*?)$/x} {important|&&} $1 ne 'x') {punctuation|\{} s{punctuation|\{}tea{punctuation|\}}{punctuation|\{}coffee{punctuation|\}}gi; tr/a{punctuation|-}z/A{punctuation|-}Z/; {punctuation|\}}
    elsif ($self{punctuation|-}{punctuation|>}{punctuation|\{}names{punctuation|\}}{punctuation|[}{number|0}{punctuation|]} =~ m/pot/i) {punctuation|\{} print STDERR "at $temps{punctuation|\{}hot{punctuation|\}} @{punctuation|\{}{punctuation|[} scalar @names {punctuation|]}{punctuation|\}}\\n"; {punctuation|\}}
    my $text = <<"EOT";
Hello $self{punctuation|-}{punctuation|>}{punctuation|\{}name{punctuation|\}}
EOT
    foreach my $n (sort {punctuation|\{} $a <={punctuation|>} $b {punctuation|\}} grep {punctuation|\{} defined {punctuation|\}} @names) {punctuation|\{} next unless $n; last if {punctuation|-}e $n; {punctuation|\}}
    {key atrule|return wantarray ? @names} {punctuation|:} \\%temps; {comment|# done}
{punctuation|\}}
open(my $fh{punctuation|,} {string|'<'}{punctuation|,} 'file.txt') or die "no{punctuation|:} ${tag|!}";
while (my $line = <$fh{punctuation|>}) {punctuation|\{} chomp $line; push @names{punctuation|,} split /{punctuation|,}/{punctuation|,} $line; {punctuation|\}}
1;
__END__
