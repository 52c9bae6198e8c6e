#{operator|!}{operator|/}usr{operator|/}bin{operator|/}perl {operator|-}w
use strict{comment|; use warnings;}
package Kitchen::Kettle{comment|;}

{operator|=}pod

Docs here.

{operator|=}cut

my ({operator|$}litres, @names, {operator|%}temps) {operator|=} ({number|1.7}, qw(a b c), ( cold {operator|=}{operator|>} {number|20}, {string|'hot'} {operator|=}{operator|>} {number|0x5F} )){comment|;}
our {operator|$}VERSION {operator|=} v1{number|.2}.{number|3}{comment|;}

sub boil \{
    my ({operator|$}self, {operator|%}opt) {operator|=} @_{comment|;}
    local {operator|$}_ {operator|=} shift {operator|/}{operator|/} {string|'none'}{comment|;}
    if ({operator|/}^(\\w{operator|+})\\s{operator|*}{operator|=}\\s{operator|*}(.{operator|*}?){operator|$}{operator|/}x {operator|&}{operator|&} {number|$1} ne {string|'x'}) \{ s\{tea\}\{coffee\}gi{comment|; tr/a-z/A-Z/; \}}
    elsif ({operator|$}self{operator|-}{operator|>}\{names\}{operator|[}{number|0}{operator|]} {operator|=}~ m{operator|/}pot{operator|/}i) \{ print STDERR {string|"at $temps\{hot\} @\{[ scalar @names ]\}\\n"}{comment|; \}}
    my {operator|$}text {operator|=} {operator|<}{operator|<}{string|"EOT"}{comment|;}
Hello {operator|$}self{operator|-}{operator|>}\{name\}
EOT
    foreach my {operator|$}n (sort \{ {operator|$}a {operator|<}{operator|=}{operator|>} {operator|$}b \} grep \{ defined \} @names) \{ next unless {operator|$}n{comment|; last if -e $n; \}}
    return wantarray ? @names : \\{operator|%}temps{comment|; # done}
\}
open(my {operator|$}fh, {string|'<'}, {string|'file.txt'}) or die {string|"no: $!"}{comment|;}
while (my {operator|$}line {operator|=} {operator|<}{operator|$}fh{operator|>}) \{ chomp {operator|$}line{comment|; push @names, split /,/, $line; \}}
{number|1}{comment|;}
__END__
