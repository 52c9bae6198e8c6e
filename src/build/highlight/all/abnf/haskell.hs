\{-# {rule|LANGUAGE} {rule|OverloadedStrings} #-\}
\{- {rule|block} -\}
{rule|module} {rule|Tea} {punctuation|(}{rule|Kettle}{punctuation|(}..{punctuation|)}, {rule|boil}{punctuation|)} {rule|where}
{rule|import} {rule|qualified} {rule|Data}.{rule|Map}.{rule|Strict} {rule|as} {rule|M}
{rule|import} {rule|Data}.{rule|List} {punctuation|(}{rule|sortBy}, {rule|foldl}'{punctuation|)} 

-- \| {rule|A} {rule|kettle}.
{rule|data} {rule|Kettle} {rule|a} {operator|=} {rule|Kettle} \{ {rule|litres} :: {rule|Double}, {rule|name} :: {rule|String} \} \| {rule|Empty} {rule|deriving} {punctuation|(}{rule|Show}, {rule|Eq}{punctuation|)}
{rule|class} {rule|Hot} {rule|a} {rule|where} {rule|heat} :: {rule|a} -> {rule|Int} -> {rule|Maybe} {rule|a}
{rule|instance} {rule|Hot} {punctuation|(}{rule|Kettle} {rule|b}{punctuation|)} {rule|where}
  {rule|heat} {rule|k} {rule|n} \| {rule|n} > {repetition operator|0}{definition keyword|x5F} {operator|=} {rule|Just} {rule|k} \{ {rule|litres} {operator|=} {repetition operator|1}.{repetition operator|5}{rule|e3} \}
           \| {rule|otherwise} {operator|=} {rule|Nothing}
{rule|boil} :: {punctuation|(}{rule|Num} {rule|a}, {rule|Ord} {rule|a}{punctuation|)} {operator|=}> {punctuation|[}{rule|a}{punctuation|]} -> {rule|IO} {punctuation|(}{punctuation|)}
{rule|boil} {rule|xs} {operator|=} {rule|do}
  {rule|let} {rule|ys} {operator|=} {punctuation|[}{rule|x} {repetition operator|*} {repetition operator|2} \| {rule|x} <- {rule|xs}, {rule|x} {operator|/}{operator|=} {repetition operator|3}{punctuation|]} ++ {rule|map} {punctuation|(}\\{rule|x} -> {rule|x} `{rule|div}` {repetition operator|2}{punctuation|)} {rule|xs}
  {rule|case} {rule|ys} {rule|of} \{ {punctuation|[}{punctuation|]} -> {rule|return} {punctuation|(}{punctuation|)}{comment|; (c:_) -> print ('a', "str\\n\\"q\\"", c) \}}
  {rule|if} {rule|null} {rule|ys} {rule|then} {rule|pure} {punctuation|(}{punctuation|)} {rule|else} {rule|mapM_} {rule|print} $ {rule|sortBy} {rule|compare} {rule|ys}
