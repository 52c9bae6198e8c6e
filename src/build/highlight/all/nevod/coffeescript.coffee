# {name|kettle}
### {name|block} ###
{name|class} {name|Kettle} {name|extends} {name|Pot}
  {field-capture|{field-name variable|constructor}{colon|:}} {punctuation|(}@{pattern|{pattern-name class-name|litres}} {operator pattern-def|=} {quantifier number|1}{name|.}{quantifier number|7}{punctuation|,} {name|opts}{operator span|...}{punctuation|)} {name|-}> {name|super}{punctuation|(}{punctuation|)}
  {field-capture|{field-name variable|boil}{colon|:}} {punctuation|(}{name|n}{punctuation|)} {operator pattern-def|=}> {name|if} {name|n} {name|isnt} {name|0xFF} {name|and} {name|not} @{name|hot} {name|then} {string|"at #\{n + 1\}"} {name|else} {string|'x'} {name|unless} {name|n}{operator optionality|?}
{pattern|{pattern-name class-name|list}} {operator pattern-def|=} {punctuation|(}{name|x} * {quantifier number|2} {name|for} {name|x} {name|in} {operator repetition|[}{quantifier number|1}{operator span|..}{quantifier number|10}{operator repetition|]} {name|when} {name|x} % {quantifier number|2} {name|is} {quantifier number|0}{punctuation|)}
{pattern|{pattern-name class-name|re}} {operator pattern-def|=} {comment|///^a#\{x\}+ # comment}
{comment|///i}
