{command keyword|package} kitchen

{command keyword|import} scala.collection.mutable.{punctuation|\{}Map {operator|=}{operator|>} MMap{punctuation|,} _{punctuation|\}}

{command keyword|trait} Brew{punctuation|[}{operator|+}A{punctuation|]} extends Serializable {punctuation|\{} def {function|steep}{punctuation|(}minutes{punctuation|:} Int{punctuation|)}{punctuation|:} Option{punctuation|[}A{punctuation|]} {punctuation|\}}

{command keyword|case} class {function|Tea}{punctuation|(}name{punctuation|:} String{punctuation|,} grams{punctuation|:} Double{punctuation|)} {comment|// leaf}
{command keyword|object} Tea {punctuation|\{}
  {command keyword|val} Default{punctuation|:} Tea {operator|=} {function|Tea}{punctuation|(}{string-literal|{string|"Assam"}}{punctuation|,} {number|2.5}{punctuation|)}
  {command keyword|implicit} class {function|Rich}{punctuation|(}private val t{punctuation|:} Tea{punctuation|)} extends AnyVal {punctuation|\{} def {operator|*}{punctuation|(}n{punctuation|:} Int{punctuation|)} {operator|=} t.{function|copy}{punctuation|(}grams {operator|=} t.grams {operator|*} n{punctuation|)} {punctuation|\}}
  {command keyword|private} lazy val cache {operator|=} MMap.empty{punctuation|[}Symbol{punctuation|,} Tea{punctuation|]}

  {command keyword|def} {function|find}{punctuation|(}s{punctuation|:} Symbol{punctuation|)}{punctuation|(}implicit ec{punctuation|:} ExecutionContext{punctuation|)}{punctuation|:} Tea {operator|=} cache.{function|getOrElse}{punctuation|(}s{punctuation|,} {punctuation|\{}
    {command keyword|val} text {operator|=} s{string-literal|{string|""}}{string-literal|{string|"cup of }{interpolation|{punctuation|$\{}{expression|{command keyword|s}.name}{punctuation|\}}}{string|, $s"}}{string-literal|{string|""}}
    {command keyword|for} {punctuation|\{} c {operator|<}{operator|-} text {keyword|if} c {operator|!=} {variable|'x'} {operator|&}{operator|&} c {operator|>} '\\u0020' {punctuation|\}} yield c.toUpper
    {command keyword|text} match {punctuation|\{}
      {command keyword|case} t {keyword|if} t.length {operator|>} 0xFF {operator|=}{operator|>} Default
      {command keyword|case} _ {operator|=}{operator|>} throw new {function|IllegalStateException}{punctuation|(}f{string-literal|{string|"none: $text%s"}}{punctuation|)}
    {punctuation|\}}
  {punctuation|\}}{punctuation|)}
{punctuation|\}}
