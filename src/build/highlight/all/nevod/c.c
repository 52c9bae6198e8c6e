#{name|include} <{name|stdio.h}>
#{name|include} {string|"kettle.h"}
#{name|define} {name|MAX}{punctuation|(}{name|a}{punctuation|,} {name|b}{punctuation|)} {punctuation|(}{punctuation|(}{name|a}{punctuation|)} > {punctuation|(}{name|b}{punctuation|)} {operator optionality|?} {punctuation|(}{name|a}{punctuation|)} {punctuation|:} {punctuation|(}{name|b}{punctuation|)}{punctuation|)} {comment|/* twice */}
#{name|ifdef} {name|DEBUG}
#  {name|define} {name|LOG}{punctuation|(}{operator span|...}{punctuation|)} {name|fprintf}{punctuation|(}{name|stderr}{punctuation|,} {string|"%s:%d "} {operator sequence|_}{operator sequence|_}{name|VA}{operator sequence|_}{name|ARGS}{operator sequence|_}{operator sequence|_}{punctuation|,} {operator sequence|_}{operator sequence|_}{name|FILE}{operator sequence|_}{operator sequence|_}{punctuation|,} {operator sequence|_}{operator sequence|_}{name|LINE}{operator sequence|_}{operator sequence|_}{punctuation|)}
#{name|endif}

{name|typedef} {name|struct} {name|kettle} {operator variation|\{} {name|unsigned} {name|int} {name|ml}{punctuation|;} {name|float} {name|t}{operator repetition|[}{quantifier number|4}{operator repetition|]}{punctuation|;} {name|const} {name|char} *{name|name}{punctuation|;} {operator variation|\}} {name|kettle}{operator sequence|_}{name|t}{punctuation|;}
{name|enum} {name|state} {operator variation|\{} {pattern|{pattern-name class-name|COLD}} {operator pattern-def|=} {name|0x0}{punctuation|,} {pattern|{pattern-name class-name|WARM}} {operator pattern-def|=} {quantifier number|1} << {quantifier number|3}{punctuation|,} {pattern|{pattern-name class-name|HOT}} {operator pattern-def|=} {name|0777L} {operator variation|\}}{punctuation|;}

{name|static} {name|inline} {name|int} {name|boil}{punctuation|(}{name|kettle}{operator sequence|_}{name|t} *{name|k}{punctuation|,} {name|size}{operator sequence|_}{name|t} {name|n}{punctuation|)} {operator variation|\{}
    {comment|// go on until hot}
    {name|for} {punctuation|(}{name|size}{operator sequence|_}{name|t} {pattern|{pattern-name class-name|i}} {operator pattern-def|=} {quantifier number|0}{punctuation|;} {name|i} < {name|n} {operator conjunction|&}{operator conjunction|&} {name|k-}>{name|t}{operator repetition|[}{name|i}{operator repetition|]} <{operator pattern-def|=} {quantifier number|99}{name|.5e0f}{punctuation|;} {operator sequence|+}{operator sequence|+}{name|i}{punctuation|)} {operator variation|\{}
        {name|k-}>{name|t}{operator repetition|[}{name|i}{operator repetition|]} {operator sequence|+}{operator pattern-def|=} {string|'a'} {name|-} {string|'\\x61'} {operator sequence|+} {name|0x1.8p3}{punctuation|;}
        {name|if} {punctuation|(}!{name|k} \|\| {pattern|{pattern-name class-name|k}} {operator pattern-def|=}{operator pattern-def|=} {name|NULL}{punctuation|)} {name|goto} {name|out}{punctuation|;}
    {operator variation|\}}
{field-capture|{field-name variable|out}{colon|:}}
    {name|return} {name|k} {operator optionality|?} {punctuation|(}{name|int}{punctuation|)} {name|MAX}{punctuation|(}{name|k-}>{name|ml}{punctuation|,} {name|10u}{punctuation|)} {punctuation|:} {name|-}{quantifier number|1}{punctuation|;}
{operator variation|\}}

{name|int} {name|main}{punctuation|(}{name|void}{punctuation|)} {operator variation|\{} {name|struct} {name|kettle} {pattern|{pattern-name class-name|k}} {operator pattern-def|=} {operator variation|\{} {pattern|{pattern-name class-name|.ml}} {operator pattern-def|=} {quantifier number|1500} {operator variation|\}}{punctuation|;} {name|return} {name|printf}{punctuation|(}{string|"%d\\t\\"}%{name|s}\\{string|"\\n"}{punctuation|,} {name|boil}{punctuation|(}{operator conjunction|&}{name|k}{punctuation|,} {quantifier number|4}{punctuation|)}{punctuation|,} {string|"tea"} {string|"pot"}{punctuation|)}{punctuation|;} {operator variation|\}}
