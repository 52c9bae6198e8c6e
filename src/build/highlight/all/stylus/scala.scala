{property-declaration|{property|package} kitchen}

{selector|import scala.collection.mutable.{punctuation|\{}}{property-declaration|{property|Map} {operator|=}{operator|>} MMap{punctuation|,} _{punctuation|\}}}

{selector|trait Brew[+A] extends Serializable {punctuation|\{}} {property-declaration|{property|def} {func|{function|steep}{punctuation|(}minutes{punctuation|:} Int{punctuation|)}{punctuation|:} Option{punctuation|[}A{punctuation|]} {punctuation|\}}}}

{property-declaration|{property|case} class {func|{function|Tea}{punctuation|(}name{punctuation|:} String{punctuation|,} grams{punctuation|:} Double{punctuation|)} }{comment|// leaf}}
{selector|object Tea {punctuation|\{}}
  {property-declaration|{property|val} Default{punctuation|:} Tea {operator|=} Tea{punctuation|(}{string|"Assam"}{punctuation|,} {number|2.5}{punctuation|)}}
  implicit class {func|{function|Rich}{punctuation|(}private val t{punctuation|:} Tea{punctuation|)} extends AnyVal {punctuation|\{} def {operator|*}{punctuation|(}n{punctuation|:} Int{punctuation|)} {operator|=} t.{func|{function|copy}{punctuation|(}grams {operator|=} t.grams {operator|*} n{punctuation|)} {punctuation|\}}}}
  {property-declaration|{property|private} lazy val cache {operator|=} MMap.empty{punctuation|[}Symbol{punctuation|,} Tea{punctuation|]}}

  def {func|{function|find}{punctuation|(}s{punctuation|:} Symbol{punctuation|)}{punctuation|(}implicit ec{punctuation|:} ExecutionContext{punctuation|)}{punctuation|:} Tea {operator|=} cache.getOrElse{punctuation|(}s{punctuation|,} {punctuation|\{}}
    {selector|val text = s"""cup of ${punctuation|\{}}s{punctuation|.}name{punctuation|\}}, $s{string|""}"
    {statement|{keyword|for} {punctuation|\{} c {operator|<}{operator|-} text {keyword|if} c {operator|!=} {string|'x'} {operator|&&} c {operator|>} {string|'\\u0020'} {punctuation|\}} yield c.toUpper}
    {selector|text match {punctuation|\{}}
      {property-declaration|{property|case} t {keyword|if} t.length {operator|>} {number|0}{unit|x}FF {operator|=}{operator|>} Default}
      {property-declaration|{property|case} _ {operator|=}{operator|>} throw new IllegalStateException{punctuation|(}f{string|"none: $text%s"}{punctuation|)}}
    {punctuation|\}}
  {punctuation|\}}{punctuation|)}
{punctuation|\}}
