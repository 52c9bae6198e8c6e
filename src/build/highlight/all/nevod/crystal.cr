{name|require} {string|"json"}
@{operator repetition|[}{field-capture|{field-name variable|JSON}{colon|:}}{punctuation|:}{name|Serializable}{operator repetition|]}
{name|abstract} {name|class} {name|Kettle}{punctuation|(}{name|T}{punctuation|)} < {name|Pot}
  {name|include} {name|Comparable}{punctuation|(}{name|Kettle}{punctuation|)}
  {name|property} {field-capture|{field-name variable|litres} {colon|:}} {pattern|{pattern-name class-name|Float64}} {operator pattern-def|=} {quantifier number|1}{name|.7}{operator sequence|_}{name|f64}
  {name|getter}{operator optionality|?} {field-capture|{field-name variable|hot} {colon|:}} {name|Bool} \| {name|Nil}
  {pattern|{pattern-name class-name|MAX}} {operator pattern-def|=} {name|0xFF}{operator sequence|_}{name|u8}
  {name|def} {name|initialize}{punctuation|(}@{field-capture|{field-name variable|name} {colon|:}} {name|String}{punctuation|,} *{name|args}{punctuation|,} **{name|opts}{punctuation|,} {operator conjunction|&}{field-capture|{field-name variable|block} {colon|:}} {name|Int32} {name|-}> {name|T}{punctuation|)}{punctuation|;} {name|end}
  {name|def} {name|boil}{punctuation|(}{pattern|{pattern-name class-name|n}} {operator pattern-def|=} {name|1}{operator sequence|_}{name|000}{punctuation|)} {punctuation|:} {operator variation|\{}{name|Int32}{punctuation|,} {name|String}{operator variation|\}}
    {pattern|{pattern-name class-name|s}} {operator pattern-def|=} {string|"at #\{@name\} #\{n + 1\}\\n"} {operator sequence|+} %{punctuation|(}{name|paren} {string|"q"}{punctuation|)} {operator sequence|+} `{name|ls}`
    {operator variation|\{}% {name|if} {name|flag}{operator optionality|?}{punctuation|(}{punctuation|:}{name|x}{punctuation|)} %{operator variation|\}} {name|puts} {operator variation|\{}{operator variation|\{} {name|n.id} {operator variation|\}}{operator variation|\}} {operator variation|\{}% {name|end} %{operator variation|\}}
    {name|n.times.select}{punctuation|(}{operator conjunction|&}{name|.even}{operator optionality|?}{punctuation|)}{name|.each} {operator variation|\{} \|{name|i}\| {name|yield} {name|i} {name|if} {pattern|{pattern-name class-name|i}} {operator pattern-def|=}{operator exception|~} /{name|a}{operator sequence|+}/{name|i} {operator conjunction|&}{operator conjunction|&} !{punctuation|:}{name|sym.nil}{operator optionality|?} {operator variation|\}}
    {name|case} {name|n} {name|when} {name|Int32} {name|then} {string|'a'} {name|else} {name|raise} {string|"no"} {name|end} # {name|end}
  {name|end}
  {name|macro} {name|m}{punctuation|(}{name|x}{punctuation|)} {operator variation|\{}{operator variation|\{}{name|x}{operator variation|\}}{operator variation|\}} {name|end}
{name|end}
