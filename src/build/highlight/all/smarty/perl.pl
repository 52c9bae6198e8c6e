#!/usr/bin/perl -w
use strict; use warnings;
package Kitchen::Kettle;

=pod

Docs here.

=cut

my ($litres, @names, %temps) = (1.7, qw(a b c), ( cold => 20, 'hot' => 0x5F ));
our $VERSION = v1.2.3;

sub boil {smarty language-smarty|{delimiter punctuation|\{}
    my {punctuation|(}{variable|$self}{punctuation|,} {operator|%}opt{punctuation|)} {operator|=} @_;
    local {variable|$_} {operator|=} shift {operator|/}{operator|/} {string|'none'};
    if {punctuation|(}{operator|/}^{punctuation|(}\\w{operator|+}{punctuation|)}\\s{operator|*}{operator|=}\\s{operator|*}{punctuation|(}{punctuation|.}{operator|*}?{punctuation|)}${operator|/}x {operator|&&} ${number|1} {operator|ne} {string|'x'}{punctuation|)} {punctuation|\{} s{punctuation|\{}tea{punctuation|\}}{punctuation|\{}coffee{punctuation|\}}gi; tr{operator|/}a{operator|-}z{operator|/}A{operator|-}Z{operator|/}; {punctuation|\}}
    elsif {punctuation|(}{variable|$self}{punctuation|->}{punctuation|\{}names{punctuation|\}}{punctuation|[}{number|0}{punctuation|]} {operator|=}~ m{operator|/}pot{operator|/}i{punctuation|)} {punctuation|\{} print STDERR {string|"at {variable|$temps}{interpolation|{interpolation-punctuation punctuation|\{}{expression|hot}{interpolation-punctuation punctuation|\}}} @{interpolation|{interpolation-punctuation punctuation|\{}{expression|{punctuation|[} scalar @names {punctuation|]}}{interpolation-punctuation punctuation|\}}}\\n"}; {punctuation|\}}
    my {variable|$text} {operator|=} {operator|<}{operator|<}{string|"EOT"};
Hello {variable|$self}{punctuation|->}{punctuation|\{}name{punctuation|\}}
EOT
    foreach my {variable|$n} {punctuation|(}sort {punctuation|\{} {variable|$a} {operator|<=}{operator|>} {variable|$b} {punctuation|\}} grep {punctuation|\{} defined {punctuation|\}} @names{punctuation|)} {punctuation|\{} next unless {variable|$n}; last if {operator|-}e {variable|$n}; {punctuation|\}}
    return wantarray ? @names {punctuation|:} \\{operator|%}temps; # done
{delimiter punctuation|\}}}
open(my $fh, '{tag|{tag|{punctuation|<}',} {attr-name|'file.txt')} {attr-name|or} {attr-name|die} {attr-name|{namespace|"no:}} {attr-name|$!";}
{attr-name|while} {attr-name|(my} {attr-name|$line} {attr-value|{punctuation attr-equals|=} <$fh}{punctuation|>}}) {smarty language-smarty|{delimiter punctuation|\{} chomp {variable|$line}; push @names{punctuation|,} split {operator|/}{punctuation|,}{operator|/}{punctuation|,} {variable|$line}; {delimiter punctuation|\}}}
1;
__END__
