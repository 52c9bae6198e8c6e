{comment|# kettle}
{comment|### block ###}
{node|class} {node|Kettle} {node|extends} {node|Pot}
  {node|constructor}{operator|:} (@{node|litres} {operator|=} {attr-value|1.7}{punctuation|,} {node|opts}...) {operator|->} {node|super}()
  {node|boil}{operator|:} ({node|n}) {operator|=}> {node|if} {node|n} {node|isnt} {node|0}xFF {node|and} {node|not} @{node|hot} {node|then} {node|"at #\{n + 1\}"} {node|else} '{node|x}' {node|unless} {node|n}?
{attr-name|list} {operator|=} ({node|x} * {node|2} {node|for} {node|x} {node|in} {punctuation|[}{node|1.}.10{punctuation|]} {node|when} {node|x} % {node|2} {node|is} {node|0})
{attr-name|re} {operator|=} {comment|///^a#\{x\}+ # comment}
{comment|///i}
