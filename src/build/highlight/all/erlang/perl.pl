{punctuation|#}{operator|!}{operator|/}{atom|usr}{operator|/}{atom|bin}{operator|/}{atom|perl} {operator|-}{atom|w}
{atom|use} {atom|strict}{punctuation|;} {atom|use} {atom|warnings}{punctuation|;}
{atom|package} {variable|Kitchen}{punctuation|:}{punctuation|:}{variable|Kettle}{punctuation|;}

{operator|=}{atom|pod}

{variable|Docs} {atom|here}{punctuation|.}

{operator|=}{atom|cut}

{atom|my} {punctuation|(}{number|$l}{atom|itres}{punctuation|,} @{atom|names}{punctuation|,} {comment|%temps) = (1.7, qw(a b c), ( cold => 20, 'hot' => 0x5F ));}
{atom|our} {number|$V}{variable|ERSION} {operator|=} {atom|v1}{punctuation|.}{number|2.3}{punctuation|;}

{atom|sub} {atom|boil} {punctuation|\{}
    {atom|my} {punctuation|(}{number|$s}{atom|elf}{punctuation|,} {comment|%opt) = @_;}
    {atom|local} {number|$_} {operator|=} {atom|shift} {operator|/}{operator|/} {quoted-atom atom|'none'}{punctuation|;}
    {keyword|if} {punctuation|(}{operator|/}^{punctuation|(}\\{atom|w}{operator|+}{punctuation|)}\\{atom|s}{operator|*}{operator|=}\\{atom|s}{operator|*}{punctuation|(}{punctuation|.}{operator|*}?{punctuation|)}{number|$/}{atom|x} && {number|$1} {atom|ne} {quoted-atom atom|'x'}{punctuation|)} {punctuation|\{} {atom|s}{punctuation|\{}{atom|tea}{punctuation|\}}{punctuation|\{}{atom|coffee}{punctuation|\}}{atom|gi}{punctuation|;} {atom|tr}{operator|/}{atom|a}{operator|-}{atom|z}{operator|/}{variable|A}{operator|-}{variable|Z}{operator|/}{punctuation|;} {punctuation|\}}
    {atom|elsif} {punctuation|(}{number|$s}{atom|elf}{operator|-}{operator|>}{punctuation|\{}{atom|names}{punctuation|\}}{punctuation|[}{number|0}{punctuation|]} {operator|=}~ {atom|m}{operator|/}{atom|pot}{operator|/}{atom|i}{punctuation|)} {punctuation|\{} {atom|print} {variable|STDERR} {string|"at $temps\{hot\} @\{[ scalar @names ]\}\\n"}{punctuation|;} {punctuation|\}}
    {atom|my} {number|$t}{atom|ext} {operator|=} {punctuation|<<}{string|"EOT"}{punctuation|;}
{variable|Hello} {number|$s}{atom|elf}{operator|-}{operator|>}{punctuation|\{}{atom|name}{punctuation|\}}
{variable|EOT}
    {atom|foreach} {atom|my} {number|$n} {punctuation|(}{atom|sort} {punctuation|\{} {number|$a} {operator|<=}{operator|>} {number|$b} {punctuation|\}} {atom|grep} {punctuation|\{} {atom|defined} {punctuation|\}} @{atom|names}{punctuation|)} {punctuation|\{} {atom|next} {atom|unless} {number|$n}{punctuation|;} {atom|last} {keyword|if} {operator|-}{atom|e} {number|$n}{punctuation|;} {punctuation|\}}
    {atom|return} {atom|wantarray} ? @{atom|names} {punctuation|:} \\{comment|%temps; # done}
{punctuation|\}}
{function|open}{punctuation|(}{atom|my} {number|$f}{atom|h}{punctuation|,} {quoted-atom atom|'<'}{punctuation|,} {quoted-atom atom|'file.txt'}{punctuation|)} {operator|or} {atom|die} {string|"no: $!"}{punctuation|;}
{atom|while} {punctuation|(}{atom|my} {number|$l}{atom|ine} {operator|=} {operator|<}{number|$f}{atom|h}{operator|>}{punctuation|)} {punctuation|\{} {atom|chomp} {number|$l}{atom|ine}{punctuation|;} {atom|push} @{atom|names}{punctuation|,} {atom|split} {operator|/}{punctuation|,}{operator|/}{punctuation|,} {number|$l}{atom|ine}{punctuation|;} {punctuation|\}}
{number|1}{punctuation|;}
{variable|__END__}
