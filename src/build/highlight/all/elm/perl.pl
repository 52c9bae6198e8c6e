{operator|#!/}{hvariable|usr}{operator|/}{hvariable|bin}{operator|/}{hvariable|perl} {operator|-}{hvariable|w}
{hvariable|use} {hvariable|strict}; {hvariable|use} {hvariable|warnings};
{hvariable|package} {constant|Kitchen}{operator|::}{constant|Kettle};

{operator|=}{hvariable|pod}

{constant|Docs} {hvariable|here}{punctuation|.}

{operator|=}{hvariable|cut}

{hvariable|my} {punctuation|(}{operator|$}{hvariable|litres}{punctuation|,} {operator|@}{hvariable|names}{punctuation|,} {operator|%}{hvariable|temps}{punctuation|)} {operator|=} {punctuation|(}{number|1.7}{punctuation|,} {hvariable|qw}{punctuation|(}{hvariable|a} {hvariable|b} {hvariable|c}{punctuation|)}{punctuation|,} {punctuation|(} {hvariable|cold} {operator|=>} {number|20}{punctuation|,} '{hvariable|hot}' {operator|=>} {number|0x5F} {punctuation|)}{punctuation|)};
{hvariable|our} {operator|$}{constant|VERSION} {operator|=} {hvariable|v1}{punctuation|.}{number|2.3};

{hvariable|sub} {hvariable|boil} {punctuation|\{}
    {hvariable|my} {punctuation|(}{operator|$}{hvariable|self}{punctuation|,} {operator|%}{hvariable|opt}{punctuation|)} {operator|=} {operator|@}_;
    {hvariable|local} {operator|$}_ {operator|=} {hvariable|shift} {operator|//} '{hvariable|none}';
    {keyword|if} {punctuation|(}{operator|/^}{punctuation|(}\\{hvariable|w}{operator|+}{punctuation|)}\\{hvariable|s}{operator|*=}\\{hvariable|s}{operator|*}{punctuation|(}{operator|.*?}{punctuation|)}{operator|$/}{hvariable|x} {operator|&&} {operator|$}{number|1} {hvariable|ne} {char|'x'}{punctuation|)} {punctuation|\{} {hvariable|s}{punctuation|\{}{hvariable|tea}{punctuation|\}}{punctuation|\{}{hvariable|coffee}{punctuation|\}}{hvariable|gi}; {hvariable|tr}{operator|/}{hvariable|a}{operator|-}{hvariable|z}{operator|/}{constant|A}{operator|-}{constant|Z}{operator|/}; {punctuation|\}}
    {hvariable|elsif} {punctuation|(}{operator|$}{hvariable|self}{operator|->}{punctuation|\{}{hvariable|names}{punctuation|\}}{punctuation|[}{number|0}{punctuation|]} {operator|=~} {hvariable|m}{operator|/}{hvariable|pot}{operator|/}{hvariable|i}{punctuation|)} {punctuation|\{} {hvariable|print} {constant|STDERR} {string|"at $temps\{hot\} @\{[ scalar @names ]\}\\n"}; {punctuation|\}}
    {hvariable|my} {operator|$}{hvariable|text} {operator|=} {operator|<<}{string|"EOT"};
{constant|Hello} {operator|$}{hvariable|self}{operator|->}{punctuation|\{}{hvariable|name}{punctuation|\}}
{constant|EOT}
    {hvariable|foreach} {hvariable|my} {operator|$}{hvariable|n} {punctuation|(}{hvariable|sort} {punctuation|\{} {operator|$}{hvariable|a} {operator|<=>} {operator|$}{hvariable|b} {punctuation|\}} {hvariable|grep} {punctuation|\{} {hvariable|defined} {punctuation|\}} {operator|@}{hvariable|names}{punctuation|)} {punctuation|\{} {hvariable|next} {hvariable|unless} {operator|$}{hvariable|n}; {hvariable|last} {keyword|if} {operator|-}{builtin|e} {operator|$}{hvariable|n}; {punctuation|\}}
    {hvariable|return} {hvariable|wantarray} {operator|?} {operator|@}{hvariable|names} {operator|:} \\{operator|%}{hvariable|temps}; {operator|#} {hvariable|done}
{punctuation|\}}
{hvariable|open}{punctuation|(}{hvariable|my} {operator|$}{hvariable|fh}{punctuation|,} {char|'<'}{punctuation|,} '{hvariable|file}{punctuation|.}{hvariable|txt}'{punctuation|)} {hvariable|or} {hvariable|die} {string|"no: $!"};
{hvariable|while} {punctuation|(}{hvariable|my} {operator|$}{hvariable|line} {operator|=} {operator|<$}{hvariable|fh}{operator|>}{punctuation|)} {punctuation|\{} {hvariable|chomp} {operator|$}{hvariable|line}; {hvariable|push} {operator|@}{hvariable|names}{punctuation|,} {hvariable|split} {operator|/}{punctuation|,}{operator|/}{punctuation|,} {operator|$}{hvariable|line}; {punctuation|\}}
{number|1};
__END__
