#{operator pattern-def|=} {name|block}
{pattern|{pattern-name class-name|comment}} {operator pattern-def|=}#
{name|module} {name|Tea}
{name|using} {field-capture|{field-name variable|LinearAlgebra}{colon|:}} {name|norm}
{name|struct} {name|Kettle}{operator variation|\{}{name|T}<{punctuation|:}{name|Real}{operator variation|\}} <{punctuation|:} {name|Pot}
    {field-capture|{field-name variable|litres}{colon|:}}{punctuation|:}{name|T}
    {field-capture|{field-name variable|name}{colon|:}}{punctuation|:}{name|String}
{name|end}
{name|function} {name|boil}{punctuation|(}{field-capture|{field-name variable|k}{colon|:}}{punctuation|:}{name|Kettle}{punctuation|,} {pattern|{pattern-name class-name|n}}{operator pattern-def|=}{quantifier number|10}{punctuation|;} {field-capture|{field-name variable|verbose}{colon|:}}{punctuation|:}{pattern|{pattern-name class-name|Bool}}{operator pattern-def|=}{name|true}{punctuation|)}{punctuation|:}{punctuation|:}{name|Int}
    {pattern|{pattern-name class-name|s}} {operator pattern-def|=} {string|"at $(k.litres) l $n\\n"} * {name|raw}{string|"x"} * {string|"""multi"""}
    {pattern|{pattern-name class-name|c}} {operator pattern-def|=} {string|'a'}{punctuation|;} {pattern|{pattern-name class-name|sym}} {operator pattern-def|=} {punctuation|:}{name|name}{punctuation|;} {pattern|{pattern-name class-name|r}} {operator pattern-def|=} {name|r}{string|"^a+"}{name|i}
    @{name|time} {name|for} {name|i} {name|in} {quantifier number|1}{punctuation|:}{quantifier number|2}{punctuation|:}{name|n} # {name|loop}
        {name|i} ≤ {quantifier number|3} {operator conjunction|&}{operator conjunction|&} {name|continue}
        {pattern|{pattern-name class-name|x}} {operator pattern-def|=} {name|i}^{quantifier number|2} ÷ {name|0xff} {operator sequence|+} {name|1}{operator sequence|_}{name|000.5e-}{quantifier number|3} * {name|2im}
    {name|end}
    {name|return} {pattern|{pattern-name class-name|nothing}} {operator pattern-def|=}{operator pattern-def|=}{operator pattern-def|=} {name|s} {operator optionality|?} {field-capture|{field-name variable|Inf} {colon|:}} {name|length}{punctuation|(}{name|s}{punctuation|)}
{name|end}
{name|end}
