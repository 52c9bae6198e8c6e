package kitchen

import scala.collection.mutable.{punctuation|\{}Map {operator|=}> MMap{punctuation|,} _{punctuation|\}}

trait Brew{punctuation|[}+A{punctuation|]} extends Serializable {punctuation|\{} {keyword|def} steep{punctuation|(}{variable|minutes}{punctuation|:} Int{punctuation|)}{punctuation|:} Option{punctuation|[}A{punctuation|]} {punctuation|\}}

{keyword|case} class Tea{punctuation|(}{variable|name}{punctuation|:} String{punctuation|,} {variable|grams}{punctuation|:} Double{punctuation|)} // leaf
object Tea {punctuation|\{}
  val {variable|Default}{punctuation|:} Tea {operator|=} Tea{punctuation|(}"Assam"{punctuation|,} {number|2}.{number|5}{punctuation|)}
  implicit class Rich{punctuation|(}private val {variable|t}{punctuation|:} Tea{punctuation|)} extends AnyVal {punctuation|\{} {keyword|def} *{punctuation|(}{variable|n}{punctuation|:} Int{punctuation|)} {operator|=} t.copy{punctuation|(}grams {operator|=} t.grams * n{punctuation|)} {punctuation|\}}
  private lazy val cache {operator|=} MMap.empty{punctuation|[}Symbol{punctuation|,} Tea{punctuation|]}

  {keyword|def} find{punctuation|(}{variable|s}{punctuation|:} Symbol{punctuation|)}{punctuation|(}implicit {variable|ec}{punctuation|:} ExecutionContext{punctuation|)}{punctuation|:} Tea {operator|=} cache.getOrElse{punctuation|(}s{punctuation|,} {punctuation|\{}
    val text {operator|=} s"""cup {keyword|of} ${punctuation|\{}s.name{punctuation|\}}{punctuation|,} $s"""
    {keyword|for} {punctuation|\{} c <- text {keyword|if} c !{operator|=} 'x' {operator|&}{operator|&} c > '\\u0020' {punctuation|\}} yield c.toUpper
    text match {punctuation|\{}
      {keyword|case} t {keyword|if} t.length > 0xFF {operator|=}> Default
      {keyword|case} _ {operator|=}> throw new IllegalStateException{punctuation|(}f"{variable|none}{punctuation|:} $text%s"{punctuation|)}
    {punctuation|\}}
  {punctuation|\}}{punctuation|)}
{punctuation|\}}
