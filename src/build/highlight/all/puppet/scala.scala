package kitchen

{keyword|import} scala{punctuation|.}{function|collection}{punctuation|.}{function|mutable}{punctuation|.}{punctuation|\{}{attr-name|Map} {operator|=>} MMap{punctuation|,} _{punctuation|\}}

trait Brew{punctuation|[}{operator|+}A{punctuation|]} extends Serializable {punctuation|\{} def {function|steep}{punctuation|(}minutes{punctuation|:} Int{punctuation|)}{punctuation|:} Option{punctuation|[}A{punctuation|]} {punctuation|\}}

{keyword|case} {keyword|class} {function|Tea}{punctuation|(}name{punctuation|:} {datatype symbol|String}{punctuation|,} grams{punctuation|:} Double{punctuation|)} {operator|/}{operator|/} leaf
object Tea {punctuation|\{}
  val {datatype symbol|Default}{punctuation|:} Tea {operator|=} {function|Tea}{punctuation|(}{string|{double-quoted|"Assam"}}{punctuation|,} {number|2.5}{punctuation|)}
  implicit {keyword|class} {function|Rich}{punctuation|(}{keyword|private} val t{punctuation|:} Tea{punctuation|)} extends AnyVal {punctuation|\{} def {operator|*}{punctuation|(}n{punctuation|:} Int{punctuation|)} {operator|=} t{punctuation|.}{function|copy}{punctuation|(}grams {operator|=} t{punctuation|.}{function|grams} {operator|*} n{punctuation|)} {punctuation|\}}
  {keyword|private} lazy val cache {operator|=} MMap{punctuation|.}{function|empty}{punctuation|[}Symbol{punctuation|,} Tea{punctuation|]}

  def {function|find}{punctuation|(}s{punctuation|:} Symbol{punctuation|)}{punctuation|(}implicit ec{punctuation|:} ExecutionContext{punctuation|)}{punctuation|:} Tea {operator|=} cache{punctuation|.}{function|getOrElse}{punctuation|(}s{punctuation|,} {punctuation|\{}
    val text {operator|=} s{string|{double-quoted|""}}{string|{double-quoted|"cup of {interpolation|{delimiter variable|$}{punctuation|\{}{short-variable variable|s}{punctuation|.}{function|name}{punctuation|\}}}, {interpolation variable|$s}"}}{string|{double-quoted|""}}
    for {punctuation|\{} c {operator|<-} text {keyword|if} c {operator|!=} {string|'x'} && c {operator|>} {string|'\\u0020'} {punctuation|\}} yield c{punctuation|.}{function|toUpper}
    text match {punctuation|\{}
      {keyword|case} t {keyword|if} t{punctuation|.}{function|length} {operator|>} {attr-name|0xFF} {operator|=>} {datatype symbol|Default}
      {keyword|case} {attr-name|_} {operator|=>} throw new {function|IllegalStateException}{punctuation|(}f{string|{double-quoted|"none: {interpolation variable|$text}%s"}}{punctuation|)}
    {punctuation|\}}
  {punctuation|\}}{punctuation|)}
{punctuation|\}}
