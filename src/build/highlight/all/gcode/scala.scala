package kitchen

import scala.collection.mutable.\{{property|M}ap => {property|M}{property|M}ap, _\}

trait {property|B}rew[+{property|A}] extends {property|S}erializable \{ def steep(minutes{punctuation|:} {property|I}nt){punctuation|:} {property|O}ption[{property|A}] \}

case class {property|T}ea(name{punctuation|:} {property|S}tring, grams{punctuation|:} {property|D}ouble) // leaf
object {property|T}ea \{
  val {property|D}efault{punctuation|:} {property|T}ea = {property|T}ea({string|"Assam"}, 2.5)
  implicit class {property|R}ich(private val t{punctuation|:} {property|T}ea) extends {property|A}nyVal \{ def {punctuation|*}{comment|(n: Int)} = t.copy(grams = t.grams {punctuation|*} n) \}
  private lazy val cache = {property|M}{property|M}ap.empty[{property|S}ymbol, {property|T}ea]

  def find(s{punctuation|:} {property|S}ymbol){comment|(implicit ec: ExecutionContext)}{punctuation|:} {property|T}ea = cache.getOrElse(s, \{
    val text = s{string|"""cup of $\{s.name\}, $s"""}
    for \{ c <- text if c != 'x' && c > '\\u0020' \} yield c.toUpper
    text match \{
      case t if t.length > 0xFF => {property|D}efault
      case _ => throw new {property|I}llegalStateException(f{string|"none: $text%s"})
    \}
  \})
\}
