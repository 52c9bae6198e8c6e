# {rule|kettle}
### {rule|block} ###
{rule|class} {rule|Kettle} {rule|extends} {rule|Pot}
  {rule|constructor}: {punctuation|(}@{rule|litres} {operator|=} {repetition operator|1}.{repetition operator|7}, {rule|opts}...{punctuation|)} -> {rule|super}{punctuation|(}{punctuation|)}
  {rule|boil}: {punctuation|(}{rule|n}{punctuation|)} {operator|=}> {rule|if} {rule|n} {rule|isnt} {repetition operator|0}{rule|xFF} {rule|and} {rule|not} @{rule|hot} {rule|then} {string|"at #\{n + 1\}"} {rule|else} '{rule|x}' {rule|unless} {rule|n}?
{definition keyword|list} {operator|=} {punctuation|(}{rule|x} {repetition operator|*} {repetition operator|2} {rule|for} {rule|x} {rule|in} {punctuation|[}{repetition operator|1}..{repetition operator|10}{punctuation|]} {rule|when} {rule|x} % {repetition operator|2} {rule|is} {repetition operator|0}{punctuation|)}
{definition keyword|re} {operator|=} {operator|/}{operator|/}{operator|/}^{rule|a}#\{{rule|x}\}+ # {rule|comment}
{operator|/}{operator|/}{operator|/}{rule|i}
