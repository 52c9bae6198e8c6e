{directive|{keyword|package} kitchen

import scala.collection.mutable.}{punctuation|\{}Map => MMap, _{punctuation|\}}

{directive|{keyword|trait} Brew[+A] extends Serializable} {punctuation|\{} def steep(minutes: Int): Option[A] {punctuation|\}}

{directive|{keyword|case} class Tea(name: String, grams: Double) // leaf
object Tea} {punctuation|\{}
  {directive|{keyword|val} Default: Tea = Tea({string|"Assam"}, 2.5)
  implicit class Rich(private val t: Tea) extends AnyVal} {punctuation|\{} def *(n: Int) = t.copy(grams = t.grams * n) {punctuation|\}}
  {directive|{keyword|private} lazy val cache = MMap.empty[Symbol, Tea]

  def find(s: Symbol)(implicit ec: ExecutionContext): Tea = cache.getOrElse(s,} {punctuation|\{}
    {directive|{keyword|val} text = s{string|""}"cup of {variable|$\{s.name\}}, {variable|$s}{string|""}"
    for} {punctuation|\{} c <- text if c != 'x' && c > '\\u0020' {punctuation|\}} {directive|{keyword|yield} c.toUpper
    text match} {punctuation|\{}
      case t if t.length > 0xFF => Default
      case _ => throw new IllegalStateException(f"none: $text%s")
    {punctuation|\}}
  {punctuation|\}})
{punctuation|\}}
