# {name|kettle}
{name|library}{punctuation|(}{name|dplyr}{punctuation|)}
{name|boil} <{name|-} {name|function}{punctuation|(}{name|x}{punctuation|,} {pattern|{pattern-name class-name|n}} {operator pattern-def|=} {name|10L}{punctuation|,} {operator span|...}{punctuation|)} {operator variation|\{}
  {name|y} <{name|-} {name|c}{punctuation|(}{quantifier number|1}{name|.5e3}{punctuation|,} {name|0xFF}{punctuation|,} {name|NA}{punctuation|,} {name|TRUE}{punctuation|,} {name|Inf}{punctuation|,} {string|"str\\n"}{punctuation|,} {string|'q'}{punctuation|)}
  {name|if} {punctuation|(}{name|is.null}{punctuation|(}{name|x}{punctuation|)} \|\| !{name|any}{punctuation|(}{name|y} %{name|in}% {name|x}{punctuation|)}{punctuation|)} {name|stop}{punctuation|(}{string|"no"}{punctuation|)} {name|else} {name|for} {punctuation|(}{name|i} {name|in} {name|seq}{operator sequence|_}{name|len}{punctuation|(}{name|n}{punctuation|)}{punctuation|)} {name|next}
  {name|df} %>% {name|filter}{punctuation|(}{pattern|{pattern-name class-name|a}} {operator pattern-def|=}{operator pattern-def|=} {quantifier number|1} {operator conjunction|&} {name|b} <{operator pattern-def|=} {quantifier number|2}{punctuation|)} \|> {name|mutate}{punctuation|(}{pattern|{pattern-name class-name|c}} {operator pattern-def|=} {name|a}^{quantifier number|2} %/% {quantifier number|3}{punctuation|)} {name|-}> {name|z}
  {name|x}{operator repetition|[}{operator repetition|[}{quantifier number|1}{operator repetition|]}{operator repetition|]}${name|name}@{name|slot}
{operator variation|\}}
