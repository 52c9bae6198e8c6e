{verb keyword|#}{verb keyword|!}{adverb builtin|/}usr{adverb builtin|/}bin{adverb builtin|/}perl {verb keyword|-}w
use strict{verb keyword|;} use warnings{verb keyword|;}
package Kitchen{conjunction variable|::}Kettle{verb keyword|;}

{verb keyword|=}pod

Docs her{verb keyword|e.}

{verb keyword|=}cut

my {punctuation|(}{verb keyword|$}litres{verb keyword|,} {conjunction variable|@}names{verb keyword|,} {verb keyword|%}temps{punctuation|)} {verb keyword|=} {punctuation|(}{number|1.7}{verb keyword|,} qw{punctuation|(}a b c{punctuation|)}{verb keyword|,} {punctuation|(} cold {verb keyword|=}{verb keyword|>} {number|20}{verb keyword|,} {string|'hot'} {verb keyword|=}{verb keyword|>} {number|0x5}F {punctuation|)}{punctuation|)}{verb keyword|;}
our {verb keyword|$}VERSION {verb keyword|=} v1{conjunction variable|.}{number|2.3}{verb keyword|;}

sub boil {verb keyword|\{}
    my {punctuation|(}{verb keyword|$}self{verb keyword|,} {verb keyword|%}opt{punctuation|)} {verb keyword|=} {conjunction variable|@}{number|_}{verb keyword|;}
    local {verb keyword|$}{number|_} {verb keyword|=} shift {adverb builtin|/}{adverb builtin|/} {string|'none'}{verb keyword|;}
    if {punctuation|(}{adverb builtin|/}{verb keyword|^}{punctuation|(}{adverb builtin|\\}w{verb keyword|+}{punctuation|)}{adverb builtin|\\}s{verb keyword|*}{verb keyword|=}{adverb builtin|\\}s{verb keyword|*}{punctuation|(}{conjunction variable|.}{verb keyword|*}{verb keyword|?}{punctuation|)}{verb keyword|$}{adverb builtin|/}x {conjunction variable|&}{conjunction variable|&} {verb keyword|$}{number|1} ne {string|'x'}{punctuation|)} {verb keyword|\{} s{verb keyword|\{}tea{adverb builtin|\}}{verb keyword|\{}coffee{adverb builtin|\}}gi{verb keyword|;} tr{adverb builtin|/}a{verb keyword|-}z{adverb builtin|/}A{verb keyword|-}Z{adverb builtin|/}{verb keyword|;} {adverb builtin|\}}
    elsif {punctuation|(}{verb keyword|$}self{verb keyword|-}{verb keyword|>}{verb keyword|\{}names{adverb builtin|\}}{verb keyword|[}{number|0}{verb keyword|]} {verb keyword|=}{adverb builtin|~} m{adverb builtin|/}pot{adverb builtin|/}i{punctuation|)} {verb keyword|\{} print STDERR {conjunction variable|"}at {verb keyword|$}temps{verb keyword|\{}hot{adverb builtin|\}} {conjunction variable|@}{verb keyword|\{}{verb keyword|[} scalar {conjunction variable|@}names {verb keyword|]}{adverb builtin|\}}{adverb builtin|\\}n{conjunction variable|"}{verb keyword|;} {adverb builtin|\}}
    my {verb keyword|$}text {verb keyword|=} {verb keyword|<}{verb keyword|<}{conjunction variable|"}EOT{conjunction variable|"}{verb keyword|;}
Hello {verb keyword|$}self{verb keyword|-}{verb keyword|>}{verb keyword|\{}name{adverb builtin|\}}
EOT
    foreach my {verb keyword|$}n {punctuation|(}sort {verb keyword|\{} {verb keyword|$}a {verb keyword|<}{verb keyword|=}{verb keyword|>} {verb keyword|$}b {adverb builtin|\}} grep {verb keyword|\{} defined {adverb builtin|\}} {conjunction variable|@}names{punctuation|)} {verb keyword|\{} next unless {verb keyword|$}n{verb keyword|;} last if {verb keyword|-}e {verb keyword|$}n{verb keyword|;} {adverb builtin|\}}
    return wantarray {verb keyword|?} {conjunction variable|@}names {conjunction variable|:} {adverb builtin|\\}{verb keyword|%}temps{verb keyword|;} {verb keyword|#} done
{adverb builtin|\}}
open{punctuation|(}my {verb keyword|$}fh{verb keyword|,} {string|'<'}{verb keyword|,} {string|'file.txt'}{punctuation|)} or die {conjunction variable|"}no{conjunction variable|:} {verb keyword|$}{verb keyword|!}{conjunction variable|"}{verb keyword|;}
while {punctuation|(}my {verb keyword|$}line {verb keyword|=} {verb keyword|<}{verb keyword|$}fh{verb keyword|>}{punctuation|)} {verb keyword|\{} chomp {verb keyword|$}line{verb keyword|;} push {conjunction variable|@}names{verb keyword|,} split {adverb builtin|/}{verb keyword|,}{adverb builtin|/}{verb keyword|,} {verb keyword|$}line{verb keyword|;} {adverb builtin|\}}
{number|1}{verb keyword|;}
__END__
