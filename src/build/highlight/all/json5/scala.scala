package kitchen

import scala.collection.mutable.{punctuation|\{}Map => MMap{punctuation|,} _{punctuation|\}}

trait Brew{punctuation|[}+A{punctuation|]} extends Serializable {punctuation|\{} def steep({property unquoted|minutes}{operator|:} Int){operator|:} Option{punctuation|[}A{punctuation|]} {punctuation|\}}

case class Tea({property unquoted|name}{operator|:} String{punctuation|,} {property unquoted|grams}{operator|:} Double) {comment|// leaf}
object Tea {punctuation|\{}
  val {property unquoted|Default}{operator|:} Tea = Tea({string|"Assam"}{punctuation|,} {number|2.5})
  implicit class Rich(private val {property unquoted|t}{operator|:} Tea) extends AnyVal {punctuation|\{} def *({property unquoted|n}{operator|:} Int) = t.copy(grams = t.grams * n) {punctuation|\}}
  private lazy val cache = MMap.empty{punctuation|[}Symbol{punctuation|,} Tea{punctuation|]}

  def find({property unquoted|s}{operator|:} Symbol)(implicit {property unquoted|ec}{operator|:} ExecutionContext){operator|:} Tea = cache.getOrElse(s{punctuation|,} {punctuation|\{}
    val text = s{string|""}{string|"cup of $\{s.name\}, $s"}{string|""}
    for {punctuation|\{} c <- text if c != {string|'x'} && c > {string|'\\u0020'} {punctuation|\}} yield c.toUpper
    text match {punctuation|\{}
      case t if t.length > {number|0xFF} => Default
      case _ => throw new IllegalStateException(f{string|"none: $text%s"})
    {punctuation|\}}
  {punctuation|\}})
{punctuation|\}}
