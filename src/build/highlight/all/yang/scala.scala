{keyword|package} kitchen

{keyword|import} scala.collection.mutable.{punctuation|\{}{keyword|Map} => MMap, _{punctuation|\}}

{keyword|trait} Brew[{operator|+}A] extends Serializable {punctuation|\{} {keyword|def} steep(minutes{punctuation|:} Int){punctuation|:} Option[A] {punctuation|\}}

{keyword|case} class Tea(name{punctuation|:} String, {namespace|grams}{punctuation|:} Double) {comment|// leaf}
{keyword|object} Tea {punctuation|\{}
  {keyword|val} {namespace|Default}{punctuation|:} Tea = Tea({string|"Assam"}, 2.5)
  {keyword|implicit} class Rich(private val {namespace|t}{punctuation|:} Tea) extends AnyVal {punctuation|\{} {keyword|def} *(n{punctuation|:} Int) = t.copy(grams = t.grams * n) {punctuation|\}}
  {keyword|private} lazy val cache = MMap.empty[Symbol, Tea]

  {keyword|def} find(s{punctuation|:} Symbol)(implicit {namespace|ec}{punctuation|:} ExecutionContext){punctuation|:} Tea = cache.getOrElse(s, {punctuation|\{}
    {keyword|val} text = s{string|""}{string|"cup of $\{s.name\}, $s"}{string|""}
    {keyword|for} {punctuation|\{} {keyword|c} <- text if c != {string|'x'} && c > {string|'\\u0020'} {punctuation|\}} {keyword|yield} c.toUpper
    {keyword|text} match {punctuation|\{}
      {keyword|case} t if t.length > 0xFF => Default
      {keyword|case} _ => throw new IllegalStateException(f{string|"none: $text%s"})
    {punctuation|\}}
  {punctuation|\}})
{punctuation|\}}
