{property|package} {property|kitchen}

{property|import} {property|scala}.{property|collection}.{property|mutable}.{punctuation|\{}{property|Map} {operator|=}> {property|MMap}{punctuation|,} {property|_}{punctuation|\}}

{property|trait} {property|Brew}{punctuation|[}+{constant|A}{punctuation|]} {property|extends} {object|Serializable} {punctuation|\{} {property|def} {attr-name|steep}{punctuation|(}{attr-name|minutes}{punctuation|:} {scalar|Int}{punctuation|)}{punctuation|:} {class-name|Option}{punctuation|[}{constant|A}{punctuation|]} {punctuation|\}}

{property|case} {property|class} {property-query|Tea}{punctuation|(}{attr-name|name}{punctuation|:} {scalar|String}{punctuation|,} {attr-name|grams}{punctuation|:} {class-name|Double}{punctuation|)} // {property|leaf}
{property|object} {object|Tea} {punctuation|\{}
  {property|val} {attr-name|Default}{punctuation|:} {class-name|Tea} {operator|=} {property-query|Tea}{punctuation|(}{string|"Assam"}{punctuation|,} {number|2.5}{punctuation|)}
  {property|implicit} {property|class} {property-query|Rich}{punctuation|(}{property|private} {property|val} {attr-name|t}{punctuation|:} {class-name|Tea}{punctuation|)} {property|extends} {object|AnyVal} {punctuation|\{} {property|def} *{punctuation|(}{attr-name|n}{punctuation|:} {scalar|Int}{punctuation|)} {operator|=} {property|t}.{property-query|copy}{punctuation|(}{property|grams} {operator|=} {property|t}.{property|grams} * {property|n}{punctuation|)} {punctuation|\}}
  {property|private} {property|lazy} {property|val} {property|cache} {operator|=} {property|MMap}.{property|empty}{punctuation|[}{class-name|Symbol}{punctuation|,} {property|Tea}{punctuation|]}

  {property|def} {property-query|find}{punctuation|(}{attr-name|s}{punctuation|:} {class-name|Symbol}{punctuation|)}{punctuation|(}{property|implicit} {attr-name|ec}{punctuation|:} {class-name|ExecutionContext}{punctuation|)}{punctuation|:} {class-name|Tea} {operator|=} {property|cache}.{property-query|getOrElse}{punctuation|(}{property|s}{punctuation|,} {punctuation|\{}
    {property|val} {property|text} {operator|=} {property|s}{description string|"""{language-markdown|cup of $\{s.name\}, $s}"""}
    {object|for} {punctuation|\{} {property|c} <- {property|text} {property|if} {property|c} {operator|!}{operator|=} '{property|x}' {operator|&}{operator|&} {property|c} > '\\{property|u0020}' {punctuation|\}} {property|yield} {property|c}.{property|toUpper}
    {property|text} {object|match} {punctuation|\{}
      {property|case} {property|t} {property|if} {property|t}.{property|length} > {property|0xFF} {operator|=}> {property|Default}
      {property|case} {property|_} {operator|=}> {property|throw} {property|new} {property-query|IllegalStateException}{punctuation|(}{property|f}{string|"none: $text%s"}{punctuation|)}
    {punctuation|\}}
  {punctuation|\}}{punctuation|)}
{punctuation|\}}
