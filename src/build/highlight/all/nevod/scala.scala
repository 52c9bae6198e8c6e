{name|package} {name|kitchen}

{name|import} {name|scala.collection.mutable.}{operator variation|\{}{pattern|{pattern-name class-name|Map}} {operator pattern-def|=}> {name|MMap}{punctuation|,} {operator sequence|_}{operator variation|\}}

{name|trait} {name|Brew}{operator repetition|[}{operator sequence|+}{name|A}{operator repetition|]} {name|extends} {name|Serializable} {operator variation|\{} {name|def} {name|steep}{punctuation|(}{field-capture|{field-name variable|minutes}{colon|:} {field-name variable|Int}}{punctuation|)}{punctuation|:} {name|Option}{operator repetition|[}{name|A}{operator repetition|]} {operator variation|\}}

{name|case} {name|class} {name|Tea}{punctuation|(}{field-capture|{field-name variable|name}{colon|:} {field-name variable|String}, {field-name variable|grams}{colon|:} {field-name variable|Double}}{punctuation|)} {comment|// leaf}
{name|object} {name|Tea} {operator variation|\{}
  {name|val} {field-capture|{field-name variable|Default}{colon|:}} {pattern|{pattern-name class-name|Tea}} {operator pattern-def|=} {name|Tea}{punctuation|(}{string|"Assam"}{punctuation|,} {quantifier number|2}{name|.}{quantifier number|5}{punctuation|)}
  {name|implicit} {name|class} {name|Rich}{punctuation|(}{name|private} {name|val} {field-capture|{field-name variable|t}{colon|:}} {name|Tea}{punctuation|)} {name|extends} {name|AnyVal} {operator variation|\{} {name|def} *{punctuation|(}{field-capture|{field-name variable|n}{colon|:}} {name|Int}{punctuation|)} {operator pattern-def|=} {name|t.copy}{punctuation|(}{pattern|{pattern-name class-name|grams}} {operator pattern-def|=} {name|t.grams} * {name|n}{punctuation|)} {operator variation|\}}
  {name|private} {name|lazy} {name|val} {pattern|{pattern-name class-name|cache}} {operator pattern-def|=} {name|MMap.empty}{operator repetition|[}{standard-pattern|{standard-pattern-name builtin|Symbol}}{punctuation|,} {name|Tea}{operator repetition|]}

  {name|def} {name|find}{punctuation|(}{field-capture|{field-name variable|s}{colon|:}} {standard-pattern|{standard-pattern-name builtin|Symbol}}{punctuation|)}{punctuation|(}{name|implicit} {field-capture|{field-name variable|ec}{colon|:}} {name|ExecutionContext}{punctuation|)}{punctuation|:} {pattern|{pattern-name class-name|Tea}} {operator pattern-def|=} {name|cache.getOrElse}{punctuation|(}{name|s}{punctuation|,} {operator variation|\{}
    {name|val} {pattern|{pattern-name class-name|text}} {operator pattern-def|=} {name|s}{string|"""cup of $\{s.name\}, $s"""}
    {name|for} {operator variation|\{} {name|c} <{name|-} {name|text} {name|if} {name|c} !{operator pattern-def|=} {string|'x'} {operator conjunction|&}{operator conjunction|&} {name|c} > {string|'\\u0020'} {operator variation|\}} {name|yield} {name|c.toUpper}
    {name|text} {name|match} {operator variation|\{}
      {name|case} {name|t} {name|if} {name|t.length} > {pattern|{pattern-name class-name|0xFF}} {operator pattern-def|=}> {name|Default}
      {name|case} {operator sequence|_} {operator pattern-def|=}> {name|throw} {name|new} {name|IllegalStateException}{punctuation|(}{name|f}{string|"none: $text%s"}{punctuation|)}
    {operator variation|\}}
  {operator variation|\}}{punctuation|)}
{operator variation|\}}
