#{operator|!/}usr{operator|/}bin{operator|/}perl {operator|-}w
use strict{operator|;} use warnings{operator|;}
package Kitchen{operator|::}Kettle{operator|;}

{operator|=}pod

Docs here{operator|.}

{operator|=}cut

my {punctuation|(}{operator|$}litres{punctuation|,} {operator|@}names{punctuation|,} {comment|%temps) = (1.7, qw(a b c), ( cold => 20, 'hot' => 0x5F ));}
our {operator|$}VERSION {operator|=} v1{operator|.}{number|2.3}{operator|;}

sub boil {punctuation|\{}
    my {punctuation|(}{operator|$}self{punctuation|,} {comment|%opt) = @_;}
    local {operator|$}_ {operator|=} shift {operator|//} {string|'none'}{operator|;}
    if {punctuation|(}{operator|/^}{punctuation|(}{operator|\\}w{operator|+}{punctuation|)}{operator|\\}s{operator|*=\\}s{operator|*}{punctuation|(}{operator|.*?}{punctuation|)}{operator|$/}x && {operator|$}{number|1} ne {string|'x'}{punctuation|)} {punctuation|\{} s{punctuation|\{}tea{punctuation|\}}{punctuation|\{}coffee{punctuation|\}}gi{operator|;} tr{operator|/}a{operator|-}z{operator|/}A{operator|-}Z{operator|/;} {punctuation|\}}
    elsif {punctuation|(}{operator|$}self{operator|->}{punctuation|\{}names{punctuation|\}}{punctuation|[}{number|0}{punctuation|]} {operator|=}~ m{operator|/}pot{operator|/}i{punctuation|)} {punctuation|\{} print STDERR {string|"at $temps\{hot\} @\{[ scalar @names ]\}\\n"}{operator|;} {punctuation|\}}
    my {operator|$}text {operator|=} {operator|<<}{string|"EOT"}{operator|;}
Hello {operator|$}self{operator|->}{punctuation|\{}name{punctuation|\}}
EOT
    foreach my {operator|$}n {punctuation|(}sort {punctuation|\{} {operator|$}a {operator|<=>} {operator|$}b {punctuation|\}} grep {punctuation|\{} defined {punctuation|\}} {operator|@}names{punctuation|)} {punctuation|\{} next unless {operator|$}n{operator|;} last if {operator|-}e {operator|$}n{operator|;} {punctuation|\}}
    return wantarray {operator|?} {operator|@}names {operator|:} {operator|\\}{comment|%temps; # done}
{punctuation|\}}
{function|open}{punctuation|(}my {operator|$}fh{punctuation|,} {string|'<'}{punctuation|,} {string|'file.txt'}{punctuation|)} or die {string|"no: $!"}{operator|;}
while {punctuation|(}my {operator|$}line {operator|=} {operator|<$}fh{operator|>}{punctuation|)} {punctuation|\{} chomp {operator|$}line{operator|;} push {operator|@}names{punctuation|,} split {operator|/}{punctuation|,}{operator|/}{punctuation|,} {operator|$}line{operator|;} {punctuation|\}}
{number|1}{operator|;}
__END__
