#!/{name|usr}/{name|bin}/{name|perl} {name|-w}
{name|use} {name|strict}{punctuation|;} {name|use} {name|warnings}{punctuation|;}
{name|package} {field-capture|{field-name variable|Kitchen}{colon|:}}{punctuation|:}{name|Kettle}{punctuation|;}

{operator pattern-def|=}{name|pod}

{name|Docs} {pattern|{pattern-name class-name|here.}}

{operator pattern-def|=}{name|cut}

{name|my} {punctuation|(}${name|litres}{punctuation|,} @{name|names}{punctuation|,} %{name|temps}{punctuation|)} {operator pattern-def|=} {punctuation|(}{quantifier number|1}{name|.}{quantifier number|7}{punctuation|,} {name|qw}{punctuation|(}{name|a} {name|b} {name|c}{punctuation|)}{punctuation|,} {punctuation|(} {pattern|{pattern-name class-name|cold}} {operator pattern-def|=}> {quantifier number|20}{punctuation|,} {string|'hot'} {operator pattern-def|=}> {name|0x5F} {punctuation|)}{punctuation|)}{punctuation|;}
{name|our} ${pattern|{pattern-name class-name|VERSION}} {operator pattern-def|=} {name|v1.}{quantifier number|2}{name|.}{quantifier number|3}{punctuation|;}

{name|sub} {name|boil} {operator variation|\{}
    {name|my} {punctuation|(}${name|self}{punctuation|,} %{name|opt}{punctuation|)} {operator pattern-def|=} @{operator sequence|_}{punctuation|;}
    {name|local} ${operator sequence|_} {operator pattern-def|=} {name|shift} {comment|// 'none';}
    {name|if} {punctuation|(}/^{punctuation|(}\\{name|w}{operator sequence|+}{punctuation|)}\\{name|s}*{operator pattern-def|=}\\{name|s}*{punctuation|(}{name|.}*{operator optionality|?}{punctuation|)}$/{name|x} {operator conjunction|&}{operator conjunction|&} ${quantifier number|1} {name|ne} {string|'x'}{punctuation|)} {operator variation|\{} {name|s}{operator variation|\{}{name|tea}{operator variation|\}}{operator variation|\{}{name|coffee}{operator variation|\}}{name|gi}{punctuation|;} {name|tr}/{name|a-z}/{name|A-Z}/{punctuation|;} {operator variation|\}}
    {name|elsif} {punctuation|(}${name|self-}>{operator variation|\{}{name|names}{operator variation|\}}{operator repetition|[}{quantifier number|0}{operator repetition|]} {operator pattern-def|=}{operator exception|~} {name|m}/{name|pot}/{name|i}{punctuation|)} {operator variation|\{} {name|print} {name|STDERR} {string|"at $temps\{hot\} @\{[ scalar @names ]\}\\n"}{punctuation|;} {operator variation|\}}
    {name|my} ${pattern|{pattern-name class-name|text}} {operator pattern-def|=} <<{string|"EOT"}{punctuation|;}
{name|Hello} ${name|self-}>{operator variation|\{}{name|name}{operator variation|\}}
{name|EOT}
    {name|foreach} {name|my} ${name|n} {punctuation|(}{name|sort} {operator variation|\{} ${name|a} <{operator pattern-def|=}> ${name|b} {operator variation|\}} {name|grep} {operator variation|\{} {name|defined} {operator variation|\}} @{name|names}{punctuation|)} {operator variation|\{} {name|next} {name|unless} ${name|n}{punctuation|;} {name|last} {name|if} {name|-e} ${name|n}{punctuation|;} {operator variation|\}}
    {name|return} {name|wantarray} {operator optionality|?} @{field-capture|{field-name variable|names} {colon|:}} \\%{name|temps}{punctuation|;} # {name|done}
{operator variation|\}}
{name|open}{punctuation|(}{name|my} ${name|fh}{punctuation|,} {string|'<'}{punctuation|,} {string|'file.txt'}{punctuation|)} {name|or} {name|die} {string|"no: $!"}{punctuation|;}
{name|while} {punctuation|(}{name|my} ${pattern|{pattern-name class-name|line}} {operator pattern-def|=} <${name|fh}>{punctuation|)} {operator variation|\{} {name|chomp} ${name|line}{punctuation|;} {name|push} @{name|names}{punctuation|,} {name|split} /{punctuation|,}/{punctuation|,} ${name|line}{punctuation|;} {operator variation|\}}
{quantifier number|1}{punctuation|;}
{operator sequence|_}{operator sequence|_}{name|END}{operator sequence|_}{operator sequence|_}
