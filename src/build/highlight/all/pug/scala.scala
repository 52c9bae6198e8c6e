{tag|package} {plain-text|kitchen}

{tag|import} {plain-text|scala.collection.mutable.\{Map => MMap, _\}}

{tag|trait} {plain-text|Brew[+A] extends Serializable \{ def steep(minutes: Int): Option[A] \}}

{flow-control|{branch keyword|case} {keyword|class} {class-name|Tea}{punctuation|(}name{operator|:} String{punctuation|,} {literal-property property|grams}{operator|:} Double{punctuation|)} {comment|// leaf}}
{tag|object} {plain-text|Tea \{}
  {tag|val} {plain-text|Default: Tea = Tea("Assam", 2.5)}
  {tag|implicit} {plain-text|class Rich(private val t: Tea) extends AnyVal \{ def *(n: Int) = t.copy(grams = t.grams * n) \}}
  {tag|private} {plain-text|lazy val cache = MMap.empty[Symbol, Tea]}

  {tag|def} {plain-text|find(s: Symbol)(implicit ec: ExecutionContext): Tea = cache.getOrElse(s, \{}
    {tag|val} {plain-text|text = s"""cup of $\{s.name\}, $s"""}
    {tag|for} {plain-text|\{ c <- text if c != 'x' && c > '\\u0020' \} yield c.toUpper}
    {tag|text} {plain-text|match \{}
      {flow-control|{branch keyword|case} t {keyword|if} t{punctuation|.}length {operator|>} {number|0xFF} {operator|=>} Default}
      {flow-control|{branch keyword|case} {parameter|_} {operator|=>} {keyword|throw} {keyword|new} {class-name|IllegalStateException}{punctuation|(}f{string|"none: $text%s"}{punctuation|)}}
    \}
  \})
\}
