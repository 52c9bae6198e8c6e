{comment|#!/usr/bin/perl -w}
use strict; use warnings;
package Kitchen::Kettle;

{operator|=}pod

Docs here{punctuation|.}

{operator|=}cut

{function|my} {punctuation|(}$litres{punctuation|,} @names{punctuation|,} %temps{punctuation|)} {operator|=} {punctuation|(}{number|1}{punctuation|.}{number|7}{punctuation|,} {function|qw}{punctuation|(}a b c{punctuation|)}{punctuation|,} {punctuation|(} cold {operator|=}{operator|>} {number|20}{punctuation|,} 'hot' {operator|=}{operator|>} 0x5F {punctuation|)}{punctuation|)};
our $VERSION {operator|=} v1{punctuation|.}{number|2}{punctuation|.}{number|3};

sub boil {punctuation|\{}
    {function|my} {punctuation|(}$self{punctuation|,} %opt{punctuation|)} {operator|=} @_;
    local $_ {operator|=} shift // 'none';
    {keyword|if} {punctuation|(}/^{punctuation|(}\\w{operator|+}{punctuation|)}\\s*{operator|=}\\s*{punctuation|(}{punctuation|.}*?{punctuation|)}$/x {operator|&&} ${number|1} ne 'x'{punctuation|)} {punctuation|\{} s{punctuation|\{}tea{punctuation|\}}{punctuation|\{}coffee{punctuation|\}}gi; tr/a{operator|-}z/A{operator|-}Z/; {punctuation|\}}
    {function|elsif} {punctuation|(}$self{operator|-}{operator|>}{punctuation|\{}names{punctuation|\}}{punctuation|[}{number|0}{punctuation|]} {operator|=}~ m/pot/i{punctuation|)} {punctuation|\{} print STDERR {string-literal|{string|"at }{interpolation|{variable|$temps}}{string|\{hot\} @\{[ scalar @names ]\}\\n"}}; {punctuation|\}}
    my $text {operator|=} {operator|<}{operator|<}{string-literal|{string|"EOT"}};
Hello $self{operator|-}{operator|>}{punctuation|\{}name{punctuation|\}}
EOT
    foreach my ${function|n} {punctuation|(}sort {punctuation|\{} $a {operator|<=}{operator|>} $b {punctuation|\}} grep {punctuation|\{} defined {punctuation|\}} @names{punctuation|)} {punctuation|\{} next unless $n; last {keyword|if} {operator|-}e $n; {punctuation|\}}
    return wantarray ? @names : \\%temps; {comment|# done}
{punctuation|\}}
{function|open}{punctuation|(}my $fh{punctuation|,} '{operator|<}'{punctuation|,} 'file{punctuation|.}txt'{punctuation|)} or die {string-literal|{string|"no: $!"}};
{function|while} {punctuation|(}my $line {operator|=} {operator|<}$fh{operator|>}{punctuation|)} {punctuation|\{} chomp $line; push @names{punctuation|,} split /{punctuation|,}/{punctuation|,} $line; {punctuation|\}}
{number|1};
__END__
