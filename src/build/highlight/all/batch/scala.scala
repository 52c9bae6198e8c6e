{command|{keyword|package} kitchen}

{command|{keyword|import} scala.collection.mutable.\{Map => MMap, _\}}

{command|{keyword|trait} Brew[+A] extends Serializable \{ def steep(minutes: Int}{punctuation|)}: Option[A] \}

{command|{keyword|case} class Tea(name: String, grams: Double}{punctuation|)} // leaf
{command|{keyword|object} Tea \{}
  {command|{keyword|val} Default: Tea = Tea({string|"Assam"}, {number|2}.{number|5}}{punctuation|)}
  {command|{keyword|implicit} class Rich(private val t: Tea}{punctuation|)} extends AnyVal \{ def *{punctuation|(}{command|{keyword|n}: Int}{punctuation|)} = t.copy{punctuation|(}{command|{keyword|grams} = t.grams * n}{punctuation|)} \}
  {command|{keyword|private} lazy val cache = MMap.empty[Symbol, Tea]}

  {command|{keyword|def} find(s: Symbol}{punctuation|)}{punctuation|(}{command|{keyword|implicit} ec: ExecutionContext}{punctuation|)}: Tea = cache.getOrElse{punctuation|(}{command|{keyword|s}, \{}
    {command|{keyword|val} text = s{string|"""cup of $\{s.name\}, $s"""}}
    {command|{keyword|for} \{ c <- text if c != 'x' }{operator|&}{operator|&} {command|{keyword|c} > '\\u0020' \} yield c.toUpper}
    {command|{keyword|text} match \{}
      {command|{keyword|case} t if t.length > 0xFF => Default}
      {command|{keyword|case} _ => throw new IllegalStateException(f{string|"none: $text%s"}}{punctuation|)}
    \}
  \}{punctuation|)}
\}
