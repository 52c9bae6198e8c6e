{comment|#!/usr/bin/perl -w}
use strict{punctuation|;} use warnings{punctuation|;}
package Kitchen{verb operator|::}Kettle{punctuation|;}

{verb operator|=}pod

Docs here{punctuation|.}

{verb operator|=}{keyword|cut}

my {punctuation|(}{verb operator|$}litres{verb operator|,} {verb operator|@}names{verb operator|,} {verb operator|%}temps{punctuation|)} {verb operator|=} {punctuation|(}{number|1.7}{verb operator|,} qw{punctuation|(}a b c{punctuation|)}{verb operator|,} {punctuation|(} cold {verb operator|=}{verb operator|>} {number|20}{verb operator|,} {adverb function|'}hot{adverb function|'} {verb operator|=}{verb operator|>} {number|0x5F} {punctuation|)}{punctuation|)}{punctuation|;}
our {verb operator|$}VERSION {verb operator|=} v1{punctuation|.}{number|2.3}{punctuation|;}

sub boil {punctuation|\{}
    my {punctuation|(}{verb operator|$}self{verb operator|,} {verb operator|%}opt{punctuation|)} {verb operator|=} {verb operator|@}{verb operator|_}{punctuation|;}
    local {verb operator|$}{verb operator|_} {verb operator|=} shift {comment|// 'none';}
    {keyword|if} {punctuation|(}{adverb function|/}{verb operator|^}{punctuation|(}{keyword|\\w}{verb operator|+}{punctuation|)}{keyword|\\s}{verb operator|*}{verb operator|=}{keyword|\\s}{verb operator|*}{punctuation|(}{verb operator|.}{verb operator|*}{verb operator|?}{punctuation|)}{verb operator|$}{adverb function|/}x {verb operator|&}{verb operator|&} {verb operator|$}{number|1} ne {adverb function|'}x{adverb function|'}{punctuation|)} {punctuation|\{} s{punctuation|\{}tea{punctuation|\}}{punctuation|\{}coffee{punctuation|\}}gi{punctuation|;} tr{adverb function|/}a{verb operator|-}z{adverb function|/}A{verb operator|-}Z{adverb function|/}{punctuation|;} {punctuation|\}}
    elsif {punctuation|(}{verb operator|$}self{verb operator|-}{verb operator|>}{punctuation|\{}names{punctuation|\}}{punctuation|[}{number|0}{punctuation|]} {verb operator|=}{verb operator|~} m{adverb function|/}pot{adverb function|/}i{punctuation|)} {punctuation|\{} print STDERR {string|"at $temps\{hot\} @\{[ scalar @names ]\}\\n"}{punctuation|;} {punctuation|\}}
    my {verb operator|$}text {verb operator|=} {verb operator|<}{verb operator|<}{string|"EOT"}{punctuation|;}
Hello {verb operator|$}self{verb operator|-}{verb operator|>}{punctuation|\{}name{punctuation|\}}
EOT
    foreach my {verb operator|$}n {punctuation|(}sort {punctuation|\{} {verb operator|$}a {verb operator|<=}{verb operator|>} {verb operator|$}b {punctuation|\}} grep {punctuation|\{} defined {punctuation|\}} {verb operator|@}names{punctuation|)} {punctuation|\{} {keyword|next} unless {verb operator|$}n{punctuation|;} {keyword|last} {keyword|if} {verb operator|-}e {verb operator|$}n{punctuation|;} {punctuation|\}}
    return wantarray {verb operator|?} {verb operator|@}names {verb operator|:} {adverb function|\\}{verb operator|%}temps{punctuation|;} {verb operator|#} done
{punctuation|\}}
open{punctuation|(}my {verb operator|$}fh{verb operator|,} {adverb function|'}{verb operator|<}{adverb function|'}{verb operator|,} {adverb function|'}file{punctuation|.}txt{adverb function|'}{punctuation|)} {keyword|or} die {string|"no: $!"}{punctuation|;}
{keyword|while} {punctuation|(}my {verb operator|$}line {verb operator|=} {verb operator|<}{verb operator|$}fh{verb operator|>}{punctuation|)} {punctuation|\{} chomp {verb operator|$}line{punctuation|;} push {verb operator|@}names{verb operator|,} split {comment|/,/, $line; \}}
{number|1}{punctuation|;}
__END__
