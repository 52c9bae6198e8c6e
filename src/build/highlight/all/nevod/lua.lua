#!/{name|usr}/{name|bin}/{name|env} {name|lua}
{name|--}{operator repetition|[}{operator repetition|[} {name|A} {name|kettle}
  {name|in} {name|Lua} {operator repetition|]}{operator repetition|]}
{name|local} {name|Kettle} <{name|const}> {operator pattern-def|=} {operator variation|\{} {pattern|{pattern-name class-name|litres}} {operator pattern-def|=} {quantifier number|1}{name|.}{quantifier number|7}{punctuation|,} {operator repetition|[}{string|"name"}{operator repetition|]} {operator pattern-def|=} {string|'pot'}{punctuation|,} {operator repetition|[}{quantifier number|1}{operator repetition|]} {operator pattern-def|=} {name|0xFFp2} {operator variation|\}}
{name|Kettle.}{operator sequence|_}{operator sequence|_}{pattern|{pattern-name class-name|index}} {operator pattern-def|=} {name|Kettle}

{name|function} {name|Kettle.new}{punctuation|(}{name|litres}{punctuation|,} {operator span|...}{punctuation|)}
  {name|local} {pattern|{pattern-name class-name|self}} {operator pattern-def|=} {name|setmetatable}{punctuation|(}{operator variation|\{}{operator variation|\}}{punctuation|,} {name|Kettle}{punctuation|)}
  {pattern|{pattern-name class-name|self.litres}} {operator pattern-def|=} {name|litres} {name|or} {name|1e-}{quantifier number|3}
  {name|for} {name|i}{punctuation|,} {name|v} {name|in} {name|ipairs}{punctuation|(}{operator variation|\{} {operator span|...} {operator variation|\}}{punctuation|)} {name|do} {name|self}{operator repetition|[}{name|i}{operator repetition|]} {operator pattern-def|=} {name|v} {operator exception|~}{operator pattern-def|=} {name|nil} {name|and} #{name|v} {comment|// 2 or not v end}
  {name|return} {name|self}
{name|end}

{name|function} {field-capture|{field-name variable|Kettle}{colon|:}}{name|boil}{punctuation|(}{name|n}{punctuation|)}
  {name|repeat} {pattern|{pattern-name class-name|n}} {operator pattern-def|=} {name|n} {operator sequence|+} {quantifier number|1}{punctuation|;} {name|if} {name|n} > {quantifier number|10} {name|then} {name|goto} {name|done} {name|end} {name|until} {name|n} >{operator pattern-def|=} {quantifier number|5} {name|or} {field-capture|{field-name variable|false}
  {colon|:}}{punctuation|:}{field-capture|{field-name variable|done}{colon|:}}{punctuation|:}
  {name|print}{punctuation|(}{string|"at\\t"} {operator span|..} {name|n} {operator span|..} {operator repetition|[}{operator pattern-def|=}{operator pattern-def|=}{operator repetition|[} {name|raw} {operator repetition|]}{operator repetition|]} {name|string} {operator repetition|]}{operator pattern-def|=}{operator pattern-def|=}{operator repetition|]}{punctuation|,} {name|string.format}{punctuation|(}{string|"%d"}{punctuation|,} {name|n}{punctuation|)}{punctuation|)} {name|--} {name|end}
{name|end}
{name|while} {name|true} {name|do} {name|break} {name|end}
