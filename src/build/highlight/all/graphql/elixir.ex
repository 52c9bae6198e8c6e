{property|defmodule} {property|Kitchen}.{property|Kettle} {property|do}
  {directive function|@moduledoc} {description string|"""{language-markdown|
  A kettle with #\{1 + 1\} parts.
  }"""}
  {property|use} {property|GenServer}
  {property|alias} {property|Kitchen}.{punctuation|\{}{property|Tea}{punctuation|,} {property|Cup}{punctuation|\}}
  {directive function|@max} {property|1_000}
  {property|defstruct} {attr-name|litres}{punctuation|:} {number|1.7}{punctuation|,} {attr-name|name}{punctuation|:} {property|nil}

  {directive function|@spec} {property-query|boil}{punctuation|(}{property|t}{punctuation|,} {property|integer}{punctuation|)} {punctuation|:}{punctuation|:} {punctuation|\{}{punctuation|:}{property|ok}{punctuation|,} {property|float}{punctuation|\}} {operator|\|} {punctuation|:}{property|error}
  {property|def} {property-query|boil}{punctuation|(}%{object|__MODULE__}{punctuation|\{}{attr-name|litres}{punctuation|:} {property|l}{punctuation|\}} {operator|=} {property|k}{punctuation|,} {property|n} \\\\ {property|0xFF}{punctuation|)} {property|when} {property|l} > {number|0} {property|and} {property|not} {property-query|is_nil}{punctuation|(}{property|n}{punctuation|)} {property|do}
    {property|re} {operator|=} ~{property|r}/^{property-query|a}{punctuation|(}\\{property|d}+{punctuation|)}/{property|iu}; {property|words} {operator|=} ~{property-query|w}{punctuation|(}{property|a} {property|b}{punctuation|)}{property|a}; {property|c} {operator|=} '{property|charlist}'; {property|ch} {operator|=} ?{property|a}
    {object|with} {punctuation|\{}{punctuation|:}{property|ok}{punctuation|,} {property|x}{punctuation|\}} <- {property-query|fetch}{punctuation|(}{property|k}{punctuation|)}{punctuation|,} {attr-name|do}{punctuation|:} {property|x} {operator|\|}> {property|Enum}.{property-query|map}{punctuation|(}{operator|&}{punctuation|(}{operator|&}{number|1} * {number|2}{punctuation|)}{punctuation|)} {operator|\|}> {constant|IO}.{property-query|inspect}{punctuation|(}{attr-name|label}{punctuation|:} {string|"at #\{n\}\\n"}{punctuation|)}
    {property|case} {property|k}.{property|name} {property|do}
      {string|"pot"} <> {property|rest} -> {punctuation|\{}{punctuation|:}{property|ok}{punctuation|,} {number|1.5e3}{punctuation|\}}
      {property|_} -> {property|raise} {property|ArgumentError}{punctuation|,} {attr-name|message}{punctuation|:} {description string|"{language-markdown|no}"}
    {property|end}
  {property|end}
  {property|defp} {property|cold}?{punctuation|(}{property|x}{punctuation|)}{punctuation|,} {attr-name|do}{punctuation|:} {property|fn} {property|a}{punctuation|,} {property|b} -> {property|a} <> {property|b} {property|end} {comment|# end}
{property|end}
