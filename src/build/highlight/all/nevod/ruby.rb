# {name|frozen}{operator sequence|_}{name|string}{operator sequence|_}{field-capture|{field-name variable|literal}{colon|:}} {name|true}
{name|require} {string|"json"}

{operator pattern-def|=}{name|begin}
{name|block} {pattern|{pattern-name class-name|comment}}
{operator pattern-def|=}{name|end}
{name|module} {name|Kitchen}
  {name|class} {name|Kettle} < {name|Struct.new}{punctuation|(}{punctuation|:}{name|litres}{punctuation|,} {punctuation|:}{name|name}{punctuation|,} {name|keyword}{operator sequence|_}{field-capture|{field-name variable|init}{colon|:}} {name|true}{punctuation|)}
    {name|include} {name|Comparable}
    {name|attr}{operator sequence|_}{field-capture|{field-name variable|reader} {colon|:}}{name|temp}
    {pattern|{pattern-name class-name|MAX}} {operator pattern-def|=} {name|1}{operator sequence|_}{name|000}
    @@{pattern|{pattern-name class-name|all}} {operator pattern-def|=} {operator repetition|[}{operator repetition|]}

    {name|def} {name|initialize}{punctuation|(}{field-capture|{field-name variable|litres}{colon|:}} {quantifier number|1}{name|.}{quantifier number|7}{punctuation|,} **{name|opts}{punctuation|,} {operator conjunction|&}{name|block}{punctuation|)}
      @{name|litres}{punctuation|,} @{pattern|{pattern-name class-name|name}} {operator pattern-def|=} {name|litres}{punctuation|,} {name|opts.fetch}{punctuation|(}{punctuation|:}{name|name}{punctuation|)} {operator variation|\{} {string|"pot #\{rand(10) + 1\}"} {operator variation|\}}
      @@{name|all} << {name|self} {name|unless} @{pattern|{pattern-name class-name|name}} {operator pattern-def|=}{operator exception|~} /\\{name|Apot}\\{name|s}{operator sequence|+}#{operator variation|\{}{name|MAX}{operator variation|\}}/{name|i} \|\| ${name|DEBUG}
    {name|end}

    {name|def} <{operator pattern-def|=}>{punctuation|(}{name|other}{punctuation|)} {operator pattern-def|=} {name|litres} <{operator pattern-def|=}> {name|other.litres}
    {name|def} {name|hot}{operator optionality|?}{punctuation|;} {name|temp.to}{operator sequence|_}{name|i} > {name|0x5F} {operator conjunction|&}{operator conjunction|&} !{name|cold}!{punctuation|;} {name|end}

    {name|def} {name|boil}
      {pattern|{pattern-name class-name|text}} {operator pattern-def|=} <<{operator exception|~}{name|TEXT.strip}
        {name|Boil} #{operator variation|\{}{name|name}{operator variation|\}} {name|at} #{operator variation|\{}{name|temp}{operator variation|\}}
      {name|TEXT}
      {pattern|{pattern-name class-name|words}} {operator pattern-def|=} %{name|w}{operator repetition|[}{name|green} {name|black}{operator repetition|]} {operator sequence|+} %{name|i}{punctuation|(}{name|a} {name|b}{punctuation|)} {operator sequence|+} {operator repetition|[}%{name|q}{punctuation|(}{name|single} {string|'q'}{punctuation|)}{punctuation|,} %{name|Q}{operator variation|\{}{name|double} #{operator variation|\{}{quantifier number|1 +} {quantifier number|1}{operator variation|\}}{operator variation|\}}{punctuation|,} {operator optionality|?}{name|x}{punctuation|,} {punctuation|:}{string|"sym bol"}{punctuation|,} {string|'it\\'}{name|s}'{operator repetition|]}
      {name|words.each}{operator sequence|_}{name|with}{operator sequence|_}{name|index} {name|do} \|{name|w}{punctuation|,} {name|i}\|
        {name|puts} {string|"#\{i\}: #\{w\}"} {name|if} {name|i.odd}{operator optionality|?} {name|and} {name|w} !{operator pattern-def|=} {name|nil}
      {name|end}
      {name|case} {name|text} {name|when} /{name|boil}/ {field-capture|{field-name variable|then} {colon|:}}{name|ok} {name|when} {name|String}{punctuation|,} {standard-pattern|{standard-pattern-name builtin|Symbol}} {name|then} {name|raise} {name|ArgumentError}{punctuation|,} {string|"no"} {name|else} {name|yield}{punctuation|(}{name|self}{punctuation|)} {name|end}
    {name|rescue} {pattern|{pattern-name class-name|StandardError}} {operator pattern-def|=}> {name|e}
      {name|warn} {name|e.message}{punctuation|;} {name|retry}
    {name|ensure}
      `{name|ls} {name|-l}`
    {name|end}
  {name|end}
{name|end}
{operator sequence|_}{operator sequence|_}{name|END}{operator sequence|_}{operator sequence|_}
