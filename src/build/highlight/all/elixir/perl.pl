{comment|#!/usr/bin/perl -w}
{keyword|use} strict; {keyword|use} warnings;
package {module class-name|Kitchen}{operator|::}{module class-name|Kettle};

{operator|=}pod

{module class-name|Docs} here{punctuation|.}

{operator|=}cut

{function|my} {punctuation|(}$litres{punctuation|,} {attribute variable|@names}{punctuation|,} {punctuation|%}temps{punctuation|)} {operator|=} {punctuation|(}{number|1.7}{punctuation|,} {function|qw}{punctuation|(}a b c{punctuation|)}{punctuation|,} {punctuation|(} cold {operator|=>} {number|20}{punctuation|,} {string|'hot'} {operator|=>} {number|0x5F} {punctuation|)}{punctuation|)};
our ${module class-name|VERSION} {operator|=} v1{punctuation|.}{number|2.3};

sub boil {punctuation|\{}
    {function|my} {punctuation|(}$self{punctuation|,} {punctuation|%}opt{punctuation|)} {operator|=} {attribute variable|@_};
    local $_ {operator|=} shift {operator|/}{operator|/} {string|'none'};
    {function|if} {punctuation|(}{operator|/}{operator|^}{punctuation|(}\\w{operator|+}{punctuation|)}\\s{operator|*}{operator|=}\\s{operator|*}{punctuation|(}{punctuation|.}{operator|*}?{punctuation|)}${operator|/}x {operator|&&} ${number|1} ne {string|'x'}{punctuation|)} {punctuation|\{} s{punctuation|\{}tea{punctuation|\}}{punctuation|\{}coffee{punctuation|\}}gi; tr{operator|/}a{operator|-}z{operator|/}{module class-name|A}{operator|-}{module class-name|Z}{operator|/}; {punctuation|\}}
    {function|elsif} {punctuation|(}$self{operator|->}{punctuation|\{}names{punctuation|\}}{punctuation|[}{number|0}{punctuation|]} {operator|=~} m{operator|/}pot{operator|/}i{punctuation|)} {punctuation|\{} print {module class-name|STDERR} {string|"at $temps\{hot\} @\{[ scalar @names ]\}\\n"}; {punctuation|\}}
    my $text {operator|=} {punctuation|<<}{string|"EOT"};
{module class-name|Hello} $self{operator|->}{punctuation|\{}name{punctuation|\}}
{module class-name|EOT}
    foreach my ${function|n} {punctuation|(}sort {punctuation|\{} $a {operator|<=}> $b {punctuation|\}} grep {punctuation|\{} defined {punctuation|\}} {attribute variable|@names}{punctuation|)} {punctuation|\{} next {keyword|unless} $n; last {keyword|if} {operator|-}e $n; {punctuation|\}}
    return wantarray ? {attribute variable|@names} : \\{punctuation|%}temps; {comment|# done}
{punctuation|\}}
{function|open}{punctuation|(}my $fh{punctuation|,} {string|'<'}{punctuation|,} {string|'file.txt'}{punctuation|)} {keyword|or} die {string|"no: $!"};
{function|while} {punctuation|(}my $line {operator|=} {operator|<}$fh{operator|>}{punctuation|)} {punctuation|\{} chomp $line; push {attribute variable|@names}{punctuation|,} split {operator|/}{punctuation|,}{operator|/}{punctuation|,} $line; {punctuation|\}}
{number|1};
__END__
