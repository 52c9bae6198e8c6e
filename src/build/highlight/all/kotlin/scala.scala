{keyword|package} kitchen

{keyword|import} scala{punctuation|.}collection{punctuation|.}mutable{punctuation|.}{punctuation|\{}Map {operator|=}{operator|>} MMap{punctuation|,} _{punctuation|\}}

trait Brew{punctuation|[}{operator|+}A{punctuation|]} extends Serializable {punctuation|\{} def {function|steep}{punctuation|(}minutes{operator|:} Int{punctuation|)}{operator|:} Option{punctuation|[}A{punctuation|]} {punctuation|\}}

case {keyword|class} {function|Tea}{punctuation|(}name{operator|:} String{punctuation|,} grams{operator|:} Double{punctuation|)} {comment|// leaf}
{keyword|object} Tea {punctuation|\{}
  {keyword|val} Default{operator|:} Tea {operator|=} {function|Tea}{punctuation|(}{string-literal singleline|{string|"Assam"}}{punctuation|,} {number|2.5}{punctuation|)}
  implicit {keyword|class} {function|Rich}{punctuation|(}{keyword|private} {keyword|val} t{operator|:} Tea{punctuation|)} extends AnyVal {punctuation|\{} def {operator|*}{punctuation|(}n{operator|:} Int{punctuation|)} {operator|=} t{punctuation|.}{function|copy}{punctuation|(}grams {operator|=} t{punctuation|.}grams {operator|*} n{punctuation|)} {punctuation|\}}
  {keyword|private} lazy {keyword|val} cache {operator|=} MMap{punctuation|.}empty{punctuation|[}Symbol{punctuation|,} Tea{punctuation|]}

  def {function|find}{punctuation|(}s{operator|:} Symbol{punctuation|)}{punctuation|(}implicit ec{operator|:} ExecutionContext{punctuation|)}{operator|:} Tea {operator|=} cache{punctuation|.}{function|getOrElse}{punctuation|(}s{punctuation|,} {punctuation|\{}
    {keyword|val} text {operator|=} s{string-literal multiline|{string|"""cup of }{interpolation|{interpolation-punctuation punctuation|$\{}{expression|s{punctuation|.}name}{interpolation-punctuation punctuation|\}}}{string|, }{interpolation|{interpolation-punctuation punctuation|$}{expression|s}}{string|"""}}
    {keyword|for} {punctuation|\{} c {operator|<}{operator|-} text {keyword|if} c {operator|!=} {char|'x'} {operator|&&} c {operator|>} {char|'\\u0020'} {punctuation|\}} yield c{punctuation|.}toUpper
    text match {punctuation|\{}
      case t {keyword|if} t{punctuation|.}length {operator|>} {number|0xFF} {operator|=}{operator|>} Default
      case _ {operator|=}{operator|>} {keyword|throw} new {function|IllegalStateException}{punctuation|(}f{string-literal singleline|{string|"none: }{interpolation|{interpolation-punctuation punctuation|$}{expression|text}}{string|%s"}}{punctuation|)}
    {punctuation|\}}
  {punctuation|\}}{punctuation|)}
{punctuation|\}}
