package kitchen

import scala.collection.mutable.{punctuation|\{}Map => MMap{punctuation|,} _{punctuation|\}}

trait Brew{punctuation|[}+A{punctuation|]} extends Serializable {punctuation|\{} def steep(minutes{operator|:} Int){operator|:} Option{punctuation|[}A{punctuation|]} {punctuation|\}}

case class Tea(name{operator|:} String{punctuation|,} grams{operator|:} Double) {comment|// leaf}
object Tea {punctuation|\{}
  val Default{operator|:} Tea = Tea({string|"Assam"}{punctuation|,} {number|2.5})
  implicit class Rich(private val t{operator|:} Tea) extends AnyVal {punctuation|\{} def *(n{operator|:} Int) = t.copy(grams = t.grams * n) {punctuation|\}}
  private lazy val cache = MMap.empty{punctuation|[}Symbol{punctuation|,} Tea{punctuation|]}

  def find(s{operator|:} Symbol)(implicit ec{operator|:} ExecutionContext){operator|:} Tea = cache.getOrElse(s{punctuation|,} {punctuation|\{}
    val text = s{string|""}"cup of ${punctuation|\{}s.name{punctuation|\}}{punctuation|,} $s{string|""}"
    for {punctuation|\{} c <- text if c != 'x' && c > '\\u0020' {punctuation|\}} yield c.toUpper
    text match {punctuation|\{}
      case t if t.length > 0xFF => Default
      case _ => throw new IllegalStateException(f{string|"none: $text%s"})
    {punctuation|\}}
  {punctuation|\}})
{punctuation|\}}
