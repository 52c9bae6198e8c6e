#{operator|!}{operator|/}usr{operator|/}bin{operator|/}perl {operator|-}w
use strict; use warnings;
{keyword|package} Kitchen{punctuation|:}{punctuation|:}Kettle;

{operator|=}pod

Docs here{punctuation|.}

{operator|=}cut

{function|my} {punctuation|(}$litres{punctuation|,} @names{punctuation|,} %temps{punctuation|)} {operator|=} {punctuation|(}{number|1.7}{punctuation|,} {function|qw}{punctuation|(}a b c{punctuation|)}{punctuation|,} {punctuation|(} cold {operator|=}{operator|>} {number|20}{punctuation|,} {string-literal|{string|'hot'}} {operator|=}{operator|>} {number|0x5F} {punctuation|)}{punctuation|)};
our $VERSION {operator|=} v1{punctuation|.}2{punctuation|.}3;

sub boil {punctuation|\{}
    {function|my} {punctuation|(}$self{punctuation|,} %opt{punctuation|)} {operator|=} @_;
    local $_ {operator|=} shift {comment|// 'none';}
    {keyword|if} {punctuation|(}{operator|/}^{punctuation|(}\\w{operator|+}{punctuation|)}\\s{operator|*}{operator|=}\\s{operator|*}{punctuation|(}{punctuation|.}{operator|*}{operator|?}{punctuation|)}${operator|/}x {operator|&&} $1 ne {string-literal|{string|'x'}}{punctuation|)} {punctuation|\{} s{punctuation|\{}tea{punctuation|\}}{punctuation|\{}coffee{punctuation|\}}gi; tr{operator|/}a{operator|-}z{operator|/}A{operator|-}Z{operator|/}; {punctuation|\}}
    {function|elsif} {punctuation|(}$self{operator|-}{operator|>}{punctuation|\{}names{punctuation|\}}{punctuation|[}{number|0}{punctuation|]} {operator|=~} m{operator|/}pot{operator|/}i{punctuation|)} {punctuation|\{} print STDERR {string-literal|{string|"at $temps\{hot\} @\{[ scalar @names ]\}}{escape string|\\n}{string|"}}; {punctuation|\}}
    my $text {operator|=} {operator|<}{operator|<}{string-literal|{string|"EOT"}};
Hello $self{operator|-}{operator|>}{punctuation|\{}name{punctuation|\}}
EOT
    foreach my {function|$n} {punctuation|(}sort {punctuation|\{} $a {operator|<=}{operator|>} $b {punctuation|\}} grep {punctuation|\{} defined {punctuation|\}} @names{punctuation|)} {punctuation|\{} next unless $n; last {keyword|if} {operator|-}e $n; {punctuation|\}}
    return wantarray {operator|?} @names {punctuation|:} \\%temps; # done
{punctuation|\}}
{function|open}{punctuation|(}my $fh{punctuation|,} {string-literal|{string|'<'}}{punctuation|,} {string-literal|{string|'file.txt'}}{punctuation|)} or die {string-literal|{string|"no: $!"}};
{function|while} {punctuation|(}my $line {operator|=} {operator|<}$fh{operator|>}{punctuation|)} {punctuation|\{} chomp $line; push @names{punctuation|,} split {operator|/}{punctuation|,}{operator|/}{punctuation|,} $line; {punctuation|\}}
{number|1};
__END__
