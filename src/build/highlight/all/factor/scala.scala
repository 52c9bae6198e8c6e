{normal-word|package} {normal-word|kitchen}

{normal-word|import} {normal-word|scala.collection.mutable.\{Map} {conventionally-named-word keyword|=>} {normal-word|MMap,} {normal-word|_\}}

{normal-word|trait} {normal-word|Brew[+A]} {normal-word|extends} {normal-word|Serializable} {curly-brace-literal-delimiter operator|\{} {normal-word|def} {normal-word|steep(minutes:} {normal-word|Int):} {normal-word|Option[A]} {curly-brace-literal-delimiter operator|\}}

{combinators keyword|case} {normal-word|class} {normal-word|Tea(name:} {normal-word|String,} {normal-word|grams:} {normal-word|Double)} {normal-word|//} {normal-word|leaf}
{kernel-builtin variable|object} {normal-word|Tea} {curly-brace-literal-delimiter operator|\{}
  {normal-word|val} {normal-word|Default:} {normal-word|Tea} {kernel-builtin variable|=} {normal-word|Tea("Assam",} {normal-word|2.5)}
  {normal-word|implicit} {normal-word|class} {normal-word|Rich(private} {normal-word|val} {normal-word|t:} {normal-word|Tea)} {normal-word|extends} {normal-word|AnyVal} {curly-brace-literal-delimiter operator|\{} {normal-word|def} {normal-word|*(n:} {normal-word|Int)} {kernel-builtin variable|=} {normal-word|t.copy(grams} {kernel-builtin variable|=} {normal-word|t.grams} {math-builtin variable|*} {normal-word|n)} {curly-brace-literal-delimiter operator|\}}
  {normal-word|private} {normal-word|lazy} {normal-word|val} {normal-word|cache} {kernel-builtin variable|=} {normal-word|MMap.empty[Symbol,} {normal-word|Tea]}

  {normal-word|def} {normal-word|find(s:} {normal-word|Symbol)(implicit} {normal-word|ec:} {normal-word|ExecutionContext):} {normal-word|Tea} {kernel-builtin variable|=} {normal-word|cache.getOrElse(s,} {curly-brace-literal-delimiter operator|\{}
    {normal-word|val} {normal-word|text} {kernel-builtin variable|=} {normal-word|s"""cup} {normal-word|of} {conventionally-named-word keyword|$\{s.name\},} {conventionally-named-word keyword|$s"""}
    {normal-word|for} {curly-brace-literal-delimiter operator|\{} {normal-word|c} {normal-word|<-} {normal-word|text} {combinators keyword|if} {normal-word|c} {normal-word|!=} {normal-word|'x'} {normal-word|&&} {normal-word|c} {math-builtin variable|>} {normal-word|'\\u0020'} {curly-brace-literal-delimiter operator|\}} {normal-word|yield} {normal-word|c.toUpper}
    {normal-word|text} {normal-word|match} {curly-brace-literal-delimiter operator|\{}
      {combinators keyword|case} {boolean|t} {combinators keyword|if} {normal-word|t.length} {math-builtin variable|>} {number|0xFF} {conventionally-named-word keyword|=>} {normal-word|Default}
      {combinators keyword|case} {normal-word|_} {conventionally-named-word keyword|=>} {kernel-builtin variable|throw} {kernel-builtin variable|new} {normal-word|IllegalStateException(f"none:} {conventionally-named-word keyword|$text%s")}
    {curly-brace-literal-delimiter operator|\}}
  {normal-word|\})}
{curly-brace-literal-delimiter operator|\}}
