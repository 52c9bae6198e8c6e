package kitchen

import scala.collection.mutable.{punctuation|\{}Map ={punctuation|>} MMap{punctuation|,} _{punctuation|\}}

trait Brew{punctuation|[}+A{punctuation|]} extends Serializable {punctuation|\{} {key atrule|def steep(minutes}{punctuation|:} {key atrule|Int)}{punctuation|:} Option{punctuation|[}A{punctuation|]} {punctuation|\}}

{key atrule|case class Tea(name}{punctuation|:} String{punctuation|,} {key atrule|grams}{punctuation|:} Double) // leaf
object Tea {punctuation|\{}
  {key atrule|val Default}{punctuation|:} Tea = Tea("Assam"{punctuation|,} 2.5)
  {key atrule|implicit class Rich(private val t}{punctuation|:} Tea) extends AnyVal {punctuation|\{} {key atrule|def *(n}{punctuation|:} Int) = t.copy(grams = t.grams * n) {punctuation|\}}
  private lazy val cache = MMap.empty{punctuation|[}Symbol{punctuation|,} Tea{punctuation|]}

  {key atrule|def find(s}{punctuation|:} {key atrule|Symbol)(implicit ec}{punctuation|:} {key atrule|ExecutionContext)}{punctuation|:} Tea = cache.getOrElse(s{punctuation|,} {punctuation|\{}
    val text = s"""cup of ${punctuation|\{}s.name{punctuation|\}}{punctuation|,} $s"""
    for {punctuation|\{} c <{punctuation|-} text if c {tag|!=} 'x' {important|&&} c {punctuation|>} '\\u0020' {punctuation|\}} yield c.toUpper
    text match {punctuation|\{}
      case t if t.length {punctuation|>} 0xFF ={punctuation|>} Default
      {key atrule|case _ => throw new IllegalStateException(f"none}{punctuation|:} $text%s")
    {punctuation|\}}
  {punctuation|\}})
{punctuation|\}}
