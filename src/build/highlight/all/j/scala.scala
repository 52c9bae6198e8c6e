package kitchen

import scal{operator|a.}collection{conjunction variable|.}mutabl{verb keyword|e.}{verb keyword|\{}Map {verb keyword|=}{verb keyword|>} MMap{verb keyword|,} {number|_}{adverb builtin|\}}

trait Brew{verb keyword|[}{verb keyword|+}A{verb keyword|]} extends Serializable {verb keyword|\{} {keyword|def} steep{punctuation|(}minute{verb keyword|s:} Int{punctuation|)}{conjunction variable|:} Option{verb keyword|[}A{verb keyword|]} {adverb builtin|\}}

case class Tea{punctuation|(}name{conjunction variable|:} String{verb keyword|,} gram{verb keyword|s:} Double{punctuation|)} {adverb builtin|/}{adverb builtin|/} leaf
object Tea {verb keyword|\{}
  val Defaul{adverb builtin|t:} Tea {verb keyword|=} Tea{punctuation|(}{conjunction variable|"}Assam{conjunction variable|"}{verb keyword|,} {number|2.5}{punctuation|)}
  implicit class Rich{punctuation|(}private val {adverb builtin|t:} Tea{punctuation|)} extends AnyVal {verb keyword|\{} {keyword|def} {verb keyword|*}{punctuation|(}n{conjunction variable|:} Int{punctuation|)} {verb keyword|=} {adverb builtin|t.}copy{punctuation|(}grams {verb keyword|=} {adverb builtin|t.}grams {verb keyword|*} n{punctuation|)} {adverb builtin|\}}
  private lazy val cache {verb keyword|=} MMa{verb keyword|p.}empty{verb keyword|[}Symbol{verb keyword|,} Tea{verb keyword|]}

  {keyword|def} find{punctuation|(}{verb keyword|s:} Symbol{punctuation|)}{punctuation|(}implicit ec{conjunction variable|:} ExecutionContext{punctuation|)}{conjunction variable|:} Tea {verb keyword|=} cach{verb keyword|e.}getOrElse{punctuation|(}s{verb keyword|,} {verb keyword|\{}
    val text {verb keyword|=} s{conjunction variable|"}{conjunction variable|"}{conjunction variable|"}cup of {verb keyword|$}{verb keyword|\{}s{conjunction variable|.}name{adverb builtin|\}}{verb keyword|,} {verb keyword|$}s{conjunction variable|"}{conjunction variable|"}{conjunction variable|"}
    for {verb keyword|\{} c {verb keyword|<}{verb keyword|-} text if c {verb keyword|!}{verb keyword|=} {string|'x'} {conjunction variable|&}{conjunction variable|&} c {verb keyword|>} {string|'\\u0020'} {adverb builtin|\}} yield c{conjunction variable|.}toUpper
    text match {verb keyword|\{}
      case t if {adverb builtin|t.}length {verb keyword|>} {number|0}xFF {verb keyword|=}{verb keyword|>} Default
      case {number|_} {verb keyword|=}{verb keyword|>} throw new IllegalStateException{punctuation|(}f{conjunction variable|"}none{conjunction variable|:} {verb keyword|$}text{verb keyword|%}s{conjunction variable|"}{punctuation|)}
    {adverb builtin|\}}
  {adverb builtin|\}}{punctuation|)}
{adverb builtin|\}}
