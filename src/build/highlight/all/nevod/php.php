<!{name|DOCTYPE} {name|html}>
<{name|html}><{name|body} {pattern|{pattern-name class-name|class}}{operator pattern-def|=}{string|"<?= $cls ?? 'none' ?>"}>
<{operator optionality|?}{name|php}
{name|declare}{punctuation|(}{name|strict}{operator sequence|_}{pattern|{pattern-name class-name|types}}{operator pattern-def|=}{quantifier number|1}{punctuation|)}{punctuation|;}
{name|namespace} {name|Kitchen}\\{name|Tea}{punctuation|;}

{name|use} {name|Psr}\\{name|Log}\\{operator variation|\{}{name|LoggerInterface} {name|as} {name|Log}{punctuation|,} {name|LogLevel}{operator variation|\}}{punctuation|;}
{name|use} {name|function} {name|strlen}{punctuation|;}

{comment|/**
 * A kettle.
 * @param float $litres
 */}
#{operator repetition|[}{name|Attribute}{punctuation|(}{field-capture|{field-name variable|Attribute}{colon|:}}{punctuation|:}{name|TARGET}{operator sequence|_}{name|CLASS}{punctuation|)}{operator repetition|]}
{name|final} {name|class} {name|Kettle} {name|extends} {name|Pot} {name|implements} \\{name|Countable}
{operator variation|\{}
    {name|use} {name|Heats}{punctuation|;}
    {name|public} {name|const} {pattern|{pattern-name class-name|MAX}} {operator pattern-def|=} {name|0x1F}{punctuation|;}
    {name|public} {name|function} {operator sequence|_}{operator sequence|_}{name|construct}{punctuation|(}{name|private} {name|readonly} {operator optionality|?}{name|float} ${pattern|{pattern-name class-name|litres}} {operator pattern-def|=} {quantifier number|1}{name|.}{quantifier number|7}{punctuation|,} {name|protected} {name|array}\|{name|string} ${pattern|{pattern-name class-name|names}} {operator pattern-def|=} {operator repetition|[}{operator repetition|]}{punctuation|)} {operator variation|\{}{operator variation|\}}

    {name|public} {name|function} {name|count}{punctuation|(}{punctuation|)}{punctuation|:} {name|int} {operator variation|\{} {name|return} {name|count}{punctuation|(}${name|this-}>{name|names}{punctuation|)} ** {quantifier number|2} <{operator pattern-def|=}> {field-capture|{field-name variable|self}{colon|:}}{punctuation|:}{name|MAX}{punctuation|;} {operator variation|\}}

    {name|public} {name|static} {name|function} {name|boil}{punctuation|(}{name|string} {operator conjunction|&}${name|s}{punctuation|,} {name|int} {operator span|...}${name|rest}{punctuation|)}{punctuation|:} {name|static} {operator variation|\{}
        ${pattern|{pattern-name class-name|t}} {operator pattern-def|=} {string|"Pot \{$s[0]\} and $s->name at $\{x\} \\n"} {name|.} {string|'it\\'}{name|s}' {name|.} <<<{name|EOT}
        {name|heredoc} ${name|s} {operator variation|\{}${name|this-}>{name|litres}{operator variation|\}}
        {name|EOT}{punctuation|;}
        {name|foreach} {punctuation|(}${name|rest} {name|as} ${pattern|{pattern-name class-name|k}} {operator pattern-def|=}> ${name|v}{punctuation|)} {operator variation|\{} {name|if} {punctuation|(}${pattern|{pattern-name class-name|v}} {operator pattern-def|=}{operator pattern-def|=}{operator pattern-def|=} {name|null} \|\| !{name|isset}{punctuation|(}${name|rest}{operator repetition|[}${name|k}{operator repetition|]}{punctuation|)}{punctuation|)} {name|continue}{punctuation|;} {operator variation|\}}
        ${pattern|{pattern-name class-name|f}} {operator pattern-def|=} {name|fn}{punctuation|(}{name|int} ${name|x}{punctuation|)}{punctuation|:} {pattern|{pattern-name class-name|int}} {operator pattern-def|=}> ${name|x} {operator sequence|+} {name|1}{operator sequence|_}{name|000}{punctuation|;} {comment|// arrow}
        {name|return} {name|match} {punctuation|(}{name|true}{punctuation|)} {operator variation|\{} ${pattern|{pattern-name class-name|t}} {operator pattern-def|=}{operator pattern-def|=} {string|''} {operator pattern-def|=}> {name|throw} {name|new} \\{name|Exception}{punctuation|(}{string|"none"}{punctuation|)}{punctuation|,} {pattern|{pattern-name class-name|default}} {operator pattern-def|=}> {name|new} {name|static}{punctuation|(}{operator span|...}${name|rest}{punctuation|)} {operator variation|\}}{punctuation|;}
    {operator variation|\}}
{operator variation|\}}
# {name|done}
{operator optionality|?}>
<{name|p} {pattern|{pattern-name class-name|style}}{operator pattern-def|=}{string|"color: red"}>{name|Tea} <{name|b}>{operator conjunction|&}{name|amp}{punctuation|;}</{name|b}> <{operator optionality|?}{name|php} {name|if} {punctuation|(}${name|a}{punctuation|)}{punctuation|:} {operator optionality|?}>{name|yes}<{operator optionality|?}{name|php} {name|endif}{punctuation|;} {operator optionality|?}></{name|p}>
</{name|body}></{name|html}>
