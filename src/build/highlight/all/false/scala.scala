{variable|p}{variable|a}{variable|c}{variable|k}{variable|a}{variable|g}{variable|e} {variable|k}{variable|i}{variable|t}{variable|c}{variable|h}{variable|e}{variable|n}

{variable|i}{variable|m}{variable|p}{variable|o}{variable|r}{variable|t} {variable|s}{variable|c}{variable|a}{variable|l}{variable|a}{operator|.}{variable|c}{variable|o}{variable|l}{variable|l}{variable|e}{variable|c}{variable|t}{variable|i}{variable|o}{variable|n}{operator|.}{variable|m}{variable|u}{variable|t}{variable|a}{variable|b}{variable|l}{variable|e}{operator|.}{comment|\{Map => MMap, _\}}

{variable|t}{variable|r}{variable|a}{variable|i}{variable|t} {non-standard bold|B}{variable|r}{variable|e}{variable|w}{punctuation|[}{operator|+}A{punctuation|]} {variable|e}{variable|x}{variable|t}{variable|e}{variable|n}{variable|d}{variable|s} S{variable|e}{variable|r}{variable|i}{variable|a}{variable|l}{variable|i}{variable|z}{variable|a}{variable|b}{variable|l}{variable|e} {comment|\{ def steep(minutes: Int): Option[A] \}}

{variable|c}{variable|a}{variable|s}{variable|e} {variable|c}{variable|l}{variable|a}{variable|s}{variable|s} T{variable|e}{variable|a}{non-standard bold|(}{variable|n}{variable|a}{variable|m}{variable|e}{operator|:} S{variable|t}{variable|r}{variable|i}{variable|n}{variable|g}{operator|,} {variable|g}{variable|r}{variable|a}{variable|m}{variable|s}{operator|:} {non-standard bold|D}{variable|o}{variable|u}{variable|b}{variable|l}{variable|e}{non-standard bold|)} {operator|/}{operator|/} {variable|l}{variable|e}{variable|a}{variable|f}
{variable|o}{variable|b}{variable|j}{variable|e}{variable|c}{variable|t} T{variable|e}{variable|a} {comment|\{
  val Default: Tea = Tea("Assam", 2.5)
  implicit class Rich(private val t: Tea) extends AnyVal \{ def *(n: Int) = t.copy(grams = t.grams * n) \}}
  {variable|p}{variable|r}{variable|i}{variable|v}{variable|a}{variable|t}{variable|e} {variable|l}{variable|a}{variable|z}{variable|y} {variable|v}{variable|a}{variable|l} {variable|c}{variable|a}{variable|c}{variable|h}{variable|e} {operator|=} MM{variable|a}{variable|p}{operator|.}{variable|e}{variable|m}{variable|p}{variable|t}{variable|y}{punctuation|[}S{variable|y}{variable|m}{variable|b}{variable|o}{variable|l}{operator|,} T{variable|e}{variable|a}{punctuation|]}

  {variable|d}{variable|e}{variable|f} {variable|f}{variable|i}{variable|n}{variable|d}{non-standard bold|(}{variable|s}{operator|:} S{variable|y}{variable|m}{variable|b}{variable|o}{variable|l}{non-standard bold|)}{non-standard bold|(}{variable|i}{variable|m}{variable|p}{variable|l}{variable|i}{variable|c}{variable|i}{variable|t} {variable|e}{variable|c}{operator|:} E{variable|x}{variable|e}{variable|c}{variable|u}{variable|t}{variable|i}{variable|o}{variable|n}C{variable|o}{variable|n}{variable|t}{variable|e}{variable|x}{variable|t}{non-standard bold|)}{operator|:} T{variable|e}{variable|a} {operator|=} {variable|c}{variable|a}{variable|c}{variable|h}{variable|e}{operator|.}{variable|g}{variable|e}{variable|t}{non-standard bold|O}{variable|r}E{variable|l}{variable|s}{variable|e}{non-standard bold|(}{variable|s}{operator|,} {comment|\{
    val text = s"""cup of $\{s.name\}}{operator|,} {operator|$}{variable|s}{string|""}{string|"
    for \{ c <- text if c != 'x' && c > '\\u0020' \} yield c.toUpper
    text match \{
      case t if t.length > 0xFF => Default
      case _ => throw new IllegalStateException(f"}{variable|n}{variable|o}{variable|n}{variable|e}{operator|:} {operator|$}{variable|t}{variable|e}{variable|x}{variable|t}{operator|%}{variable|s}"{non-standard bold|)}
    \}
  \}{non-standard bold|)}
\}
