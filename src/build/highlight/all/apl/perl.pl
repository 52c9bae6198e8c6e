{comment|#!/usr/bin/perl -w}
use strict{punctuation|;} use warnings{punctuation|;}
package Kitchen{dfn builtin|:}{statement|:Kettle}{punctuation|;}

{function|=}pod

Docs here{dyadic-operator operator|.}

{function|=}cut

my {punctuation|(}$litres{function|,} {dyadic-operator operator|@}names{function|,} %temps{punctuation|)} {function|=} {punctuation|(}{number|1.7}{function|,} qw{punctuation|(}a b c{punctuation|)}{function|,} {punctuation|(} cold {function|=}{function|>} {number|20}{function|,} {string|'hot'} {function|=}{function|>} {number|0}x5F {punctuation|)}{punctuation|)}{punctuation|;}
our $VERSION {function|=} v{number|1.2}{number|.3}{punctuation|;}

sub boil {dfn builtin|\{}
    my {punctuation|(}$self{function|,} %opt{punctuation|)} {function|=} {dyadic-operator operator|@}_{punctuation|;}
    local $_ {function|=} shift {monadic-operator operator|/}{monadic-operator operator|/} {string|'none'}{punctuation|;}
    if {punctuation|(}{monadic-operator operator|/}^{punctuation|(}{monadic-operator operator|\\}w{function|+}{punctuation|)}{monadic-operator operator|\\}s{function|*}{function|=}{monadic-operator operator|\\}s{function|*}{punctuation|(}{dyadic-operator operator|.}{function|*}{function|?}{punctuation|)}${monadic-operator operator|/}x {monadic-operator operator|&}{monadic-operator operator|&} ${number|1} ne {string|'x'}{punctuation|)} {dfn builtin|\{} s{dfn builtin|\{}tea{dfn builtin|\}}{dfn builtin|\{}coffee{dfn builtin|\}}gi{punctuation|;} tr{monadic-operator operator|/}a{function|-}z{monadic-operator operator|/}A{function|-}Z{monadic-operator operator|/}{punctuation|;} {dfn builtin|\}}
    elsif {punctuation|(}$self{function|-}{function|>}{dfn builtin|\{}names{dfn builtin|\}}{punctuation|[}{number|0}{punctuation|]} {function|=}{function|~} m{monadic-operator operator|/}pot{monadic-operator operator|/}i{punctuation|)} {dfn builtin|\{} print STDERR "at $temps{dfn builtin|\{}hot{dfn builtin|\}} {dyadic-operator operator|@}{dfn builtin|\{}{punctuation|[} scalar {dyadic-operator operator|@}names {punctuation|]}{dfn builtin|\}}{monadic-operator operator|\\}n"{punctuation|;} {dfn builtin|\}}
    my $text {function|=} {function|<}{function|<}"EOT"{punctuation|;}
Hello $self{function|-}{function|>}{dfn builtin|\{}name{dfn builtin|\}}
EOT
    foreach my $n {punctuation|(}sort {dfn builtin|\{} $a {function|<}{function|=}{function|>} $b {dfn builtin|\}} grep {dfn builtin|\{} defined {dfn builtin|\}} {dyadic-operator operator|@}names{punctuation|)} {dfn builtin|\{} next unless $n{punctuation|;} last if {function|-}e $n{punctuation|;} {dfn builtin|\}}
    return wantarray {function|?} {dyadic-operator operator|@}names {dfn builtin|:} {monadic-operator operator|\\}%temps{punctuation|;} {comment|# done}
{dfn builtin|\}}
open{punctuation|(}my $fh{function|,} {string|'<'}{function|,} {string|'file.txt'}{punctuation|)} or die "no{dfn builtin|:} ${function|!}"{punctuation|;}
while {punctuation|(}my $line {function|=} {function|<}$fh{function|>}{punctuation|)} {dfn builtin|\{} chomp $line{punctuation|;} push {dyadic-operator operator|@}names{function|,} split {monadic-operator operator|/}{function|,}{monadic-operator operator|/}{function|,} $line{punctuation|;} {dfn builtin|\}}
{number|1}{punctuation|;}
__END__
