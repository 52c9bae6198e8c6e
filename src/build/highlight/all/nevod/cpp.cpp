#{name|include} <{name|vector}>
#{name|include} <{name|memory}>
{name|import} {name|std.core}{punctuation|;}
{name|namespace} {field-capture|{field-name variable|kitchen}{colon|:}}{punctuation|:}{name|tea} {operator variation|\{}
{name|template} <{name|typename} {name|T}{punctuation|,} {name|int} {pattern|{pattern-name class-name|N}} {operator pattern-def|=} {quantifier number|3}> {name|concept} {pattern|{pattern-name class-name|Hot}} {operator pattern-def|=} {name|requires}{punctuation|(}{name|T} {name|t}{punctuation|)} {operator variation|\{} {operator variation|\{} {name|t.degrees}{punctuation|(}{punctuation|)} {operator variation|\}} {name|-}> {field-capture|{field-name variable|std}{colon|:}}{punctuation|:}{name|convertible}{operator sequence|_}{name|to}<{name|double}>{punctuation|;} {operator variation|\}}{punctuation|;}

{name|class} {name|Kettle} {field-capture|{field-name variable|final} {colon|:}} {name|public} {name|Pot}{punctuation|,} {name|private} {name|virtual} {name|Base}<{name|int}> {operator variation|\{}
{field-capture|{field-name variable|public}{colon|:}}
    {name|explicit} {name|Kettle}{punctuation|(}{name|double} {pattern|{pattern-name class-name|litres}} {operator pattern-def|=} {quantifier number|1}{name|.}{quantifier number|7}{punctuation|)} {field-capture|{field-name variable|noexcept} {colon|:}} {name|litres}{operator sequence|_}{operator variation|\{}{name|litres}{operator variation|\}} {operator variation|\{}{operator variation|\}}
    {operator exception|~}{name|Kettle}{punctuation|(}{punctuation|)} {pattern|{pattern-name class-name|override}} {operator pattern-def|=} {name|default}{punctuation|;}
    {operator repetition|[}{operator repetition|[}{name|nodiscard}{operator repetition|]}{operator repetition|]} {name|auto} {name|boil}{punctuation|(}{punctuation|)} {name|const} {name|-}> {field-capture|{field-name variable|std}{colon|:}}{punctuation|:}{name|unique}{operator sequence|_}{name|ptr}<{name|Water}>{punctuation|;}
    {name|bool} {name|operator}<{operator pattern-def|=}>{punctuation|(}{name|const} {name|Kettle}{operator conjunction|&}{punctuation|)} {pattern|{pattern-name class-name|const}} {operator pattern-def|=} {name|default}{punctuation|;}
{field-capture|{field-name variable|private}{colon|:}}
    {name|double} {name|litres}{operator sequence|_}{punctuation|;}
    {name|static} {name|constexpr} {name|auto} {pattern|{pattern-name class-name|kMax}} {operator pattern-def|=} {quantifier number|1}{string|'000'}{name|000ull}{punctuation|;}
{operator variation|\}}{punctuation|;}

{name|auto} {pattern|{pattern-name class-name|steep}} {operator pattern-def|=} {operator repetition|[}{operator conjunction|&}{punctuation|,} {pattern|{pattern-name class-name|n}} {operator pattern-def|=} {name|0b1010}{operator repetition|]}{punctuation|(}{name|auto}{operator conjunction|&}{operator conjunction|&} {name|x}{punctuation|)} {name|mutable} {operator variation|\{} {name|return} {name|x} >> {name|n}{punctuation|;} {operator variation|\}}{punctuation|;}
{name|const} {name|char} *{pattern|{pattern-name class-name|raw}} {operator pattern-def|=} {name|R}{string|"tea(no \\n "}{name|escape}{string|" here)tea"}{punctuation|;}
{name|int} {name|main}{punctuation|(}{name|int} {name|argc}{punctuation|,} {name|char} **{name|argv}{punctuation|)} {operator variation|\{}
    {field-capture|{field-name variable|std}{colon|:}}{punctuation|:}{name|vector}<{field-capture|{field-name variable|std}{colon|:}}{punctuation|:}{name|vector}<{name|int}>> {name|v}{operator variation|\{}{operator variation|\{}{quantifier number|1}{punctuation|,} {quantifier number|2}{operator variation|\}}{punctuation|,} {operator variation|\{}{quantifier number|3}{operator variation|\}}{operator variation|\}}{punctuation|;}
    {name|for} {punctuation|(}{name|const} {name|auto} {operator conjunction|&}{operator repetition|[}{name|a}{punctuation|,} {name|b}{operator repetition|]} {punctuation|:} {name|pairs}{punctuation|)} {name|if} {name|constexpr} {punctuation|(}{name|sizeof}{punctuation|(}{name|a}{punctuation|)} > {quantifier number|4}{punctuation|)} {name|co}{operator sequence|_}{name|await} {name|a}{punctuation|;} {name|else} {name|delete}{operator repetition|[}{operator repetition|]} {name|b}{punctuation|;}
    {name|return} {name|static}{operator sequence|_}{name|cast}<{name|int}>{punctuation|(}{name|u8}{string|"é"}{operator repetition|[}{quantifier number|0}{operator repetition|]}{punctuation|)} {operator sequence|+} {name|L}{string|'\\n'}{punctuation|;} {comment|// end}
{operator variation|\}}
{operator variation|\}}
