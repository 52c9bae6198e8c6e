{operator|#}{operator|!}{operator|/}usr{operator|/}bin{operator|/}perl {operator|-}w
use strict{punctuation|;} use warnings{punctuation|;}
package Kitchen{operator|::}Kettle{punctuation|;}

{operator|=}pod

Docs here{punctuation|.}

{operator|=}cut

my {punctuation|(}{keyword|$}litres{operator|,} {operator|@}names{operator|,} {comment|%temps) = (1.7, qw(a b c), ( cold => 20, 'hot' => 0x5F ));}
our {keyword|$}VERSION {operator|=} v1{punctuation|.}{number|2.3}{punctuation|;}

sub boil {punctuation|\{}
    my {punctuation|(}{keyword|$}{keyword|self}{operator|,} {comment|%opt) = @_;}
    {keyword|local} {keyword|$}{keyword|_} {operator|=} shift {operator|/}{operator|/} {atom builtin|'none'}{punctuation|;}
    {keyword|if} {punctuation|(}{operator|/}{operator|^}{punctuation|(}\\w{operator|+}{punctuation|)}\\s{operator|*}{operator|=}\\s{operator|*}{punctuation|(}{punctuation|.}{operator|*}{punctuation|?}{punctuation|)}{keyword|$}{operator|/}x {number|&&} {keyword|$}{number|1} ne {atom builtin|'x'}{punctuation|)} {punctuation|\{} s{punctuation|\{}tea{punctuation|\}}{punctuation|\{}coffee{punctuation|\}}gi{punctuation|;} tr{operator|/}a{operator|-}z{operator|/}A{operator|-}Z{operator|/}{punctuation|;} {punctuation|\}}
    elsif {punctuation|(}{keyword|$}{keyword|self}{operator|-}{operator|>}{punctuation|\{}names{punctuation|\}}{punctuation|[}{number|0}{punctuation|]} {operator|=}{operator|~} m{operator|/}pot{operator|/}i{punctuation|)} {punctuation|\{} print STDERR {string|"at $temps\{hot\} @\{[ scalar @names ]\}\\n"}{punctuation|;} {punctuation|\}}
    my {keyword|$}text {operator|=} {operator|<}{operator|<}{string|"EOT"}{punctuation|;}
Hello {keyword|$}{keyword|self}{operator|-}{operator|>}{punctuation|\{}name{punctuation|\}}
EOT
    foreach my {keyword|$}n {punctuation|(}sort {punctuation|\{} {keyword|$}a {operator|<=}{operator|>} {keyword|$}b {punctuation|\}} grep {punctuation|\{} defined {punctuation|\}} {operator|@}names{punctuation|)} {punctuation|\{} next unless {keyword|$}n{punctuation|;} last {keyword|if} {operator|-}e {keyword|$}n{punctuation|;} {punctuation|\}}
    return wantarray {punctuation|?} {operator|@}{attr-name|names} {punctuation|:} \\{comment|%temps; # done}
{punctuation|\}}
{function|open}{punctuation|(}my {keyword|$}fh{operator|,} {atom builtin|'<'}{operator|,} {atom builtin|'file.txt'}{punctuation|)} {keyword|or} die {string|"no: $!"}{punctuation|;}
while {punctuation|(}my {keyword|$}line {operator|=} {operator|<}{keyword|$}fh{operator|>}{punctuation|)} {punctuation|\{} chomp {keyword|$}line{punctuation|;} push {operator|@}names{operator|,} split {operator|/}{operator|,}{operator|/}{operator|,} {keyword|$}line{punctuation|;} {punctuation|\}}
{number|1}{punctuation|;}
__END__
