## {name|doc}
{name|import} {name|std}/{operator repetition|[}{name|strutils}{punctuation|,} {name|tables}{operator repetition|]}
#{operator repetition|[} {name|block} {operator repetition|]}#
{name|type} {name|Kettle}*{operator repetition|[}{name|T}{operator repetition|]} {operator pattern-def|=} {name|ref} {name|object} {name|of} {name|RootObj}
  {name|litres}*{punctuation|:} {name|float}
  {field-capture|{field-name variable|name}{colon|:}} {name|string}
{name|proc} {name|boil}*{punctuation|(}{field-capture|{field-name variable|k}{colon|:}} {name|Kettle}{punctuation|,} {field-capture|{field-name variable|n}{colon|:}} {pattern|{pattern-name class-name|int}} {operator pattern-def|=} {name|0xFF}{string|'u8): Option[int] \{.inline, raises: [].\} =
  let s = "at\\t" & r"raw" & """multi""" & $n
  for i in 0 ..< n:
    if i mod 2 == 0 and not k.isNil: echo fmt"\{i\}", '}{name|a}' {name|elif} {name|i} {name|in} {operator variation|\{}{quantifier number|1}{punctuation|,} {quantifier number|3}{operator variation|\}}{punctuation|:} {name|continue} {field-capture|{field-name variable|else}{colon|:}} {name|discard}
  {name|case} {name|s} {name|of} {string|"x"}{punctuation|:} {name|return} {name|some}{punctuation|(}{name|1}{operator sequence|_}{name|000}{punctuation|)} {field-capture|{field-name variable|else}{colon|:}} {name|raise} {name|newException}{punctuation|(}{name|ValueError}{punctuation|,} {string|"no"}{punctuation|)}
{name|template} {name|t}{punctuation|(}{field-capture|{field-name variable|x}{colon|:} {field-name variable|untyped}}{punctuation|)} {operator pattern-def|=} {name|x} # {name|end}
`{name|quoted}`{punctuation|(}{punctuation|)}
