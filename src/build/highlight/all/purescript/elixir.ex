{hvariable|defmodule} {constant|Kitchen{punctuation|.}Kettle} {keyword|do}
  {operator|@}{hvariable|moduledoc} {string|""}{string|"
  A kettle with #\{1 + 1\} parts.
  "}{string|""}
  {hvariable|use} {constant|GenServer}
  {hvariable|alias} {constant|Kitchen}{punctuation|.}{punctuation|\{}{constant|Tea}{punctuation|,} {constant|Cup}{punctuation|\}}
  {operator|@}{builtin|max} 1_000
  {hvariable|defstruct} {hvariable|litres}{operator|:} {number|1.7}{punctuation|,} {hvariable|name}{operator|:} {hvariable|nil}

  {operator|@}{hvariable|spec} {hvariable|boil}{punctuation|(}{hvariable|t}{punctuation|,} {hvariable|integer}{punctuation|)} {operator|::} {punctuation|\{}{operator|:}{hvariable|ok}{punctuation|,} {hvariable|float}{punctuation|\}} {operator|\|} {operator|:}{hvariable|error}
  {hvariable|def} {hvariable|boil}{punctuation|(}{operator|%}{hvariable|__MODULE__}{punctuation|\{}{hvariable|litres}{operator|:} {hvariable|l}{punctuation|\}} {operator|=} {hvariable|k}{punctuation|,} {hvariable|n} {operator|\\\\} {number|0xFF}{punctuation|)} {builtin|when} {hvariable|l} {operator|>} {number|0} {hvariable|and} {builtin|not} {hvariable|is_nil}{punctuation|(}{hvariable|n}{punctuation|)} {keyword|do}
    {hvariable|re} {operator|=} {operator|~}{hvariable|r}{operator|/^}{hvariable|a}{punctuation|(}{operator|\\}{hvariable|d}{operator|+}{punctuation|)}{operator|/}{hvariable|iu}{punctuation|;} {hvariable|words} {operator|=} {operator|~}{hvariable|w}{punctuation|(}{hvariable|a} {hvariable|b}{punctuation|)}{hvariable|a}{punctuation|;} {hvariable|c} {operator|=} '{hvariable|charlist'}{punctuation|;} {hvariable|ch} {operator|=} {operator|?}{hvariable|a}
    {hvariable|with} {punctuation|\{}{operator|:}{hvariable|ok}{punctuation|,} {hvariable|x}{punctuation|\}} {operator|<-} {hvariable|fetch}{punctuation|(}{hvariable|k}{punctuation|)}{punctuation|,} {keyword|do}{operator|:} {hvariable|x} {operator|\|>} {constant|Enum}{punctuation|.}{builtin|map}{punctuation|(}{operator|&}{punctuation|(}{operator|&}{number|1} {operator|*} {number|2}{punctuation|)}{punctuation|)} {operator|\|>} {hvariable|IO{punctuation|.}inspect}{punctuation|(}{hvariable|label}{operator|:} {string|"at #\{n\}\\n"}{punctuation|)}
    {keyword|case} {hvariable|k}{punctuation|.}{hvariable|name} {keyword|do}
      {string|"pot"} {operator|<>} {hvariable|rest} {operator|->} {punctuation|\{}{operator|:}{hvariable|ok}{punctuation|,} {number|1.5e3}{punctuation|\}}
      {hvariable|_} {operator|->} {hvariable|raise} {constant|ArgumentError}{punctuation|,} {hvariable|message}{operator|:} {string|"no"}
    {hvariable|end}
  {hvariable|end}
  {hvariable|defp} {hvariable|cold}{operator|?}{punctuation|(}{hvariable|x}{punctuation|)}{punctuation|,} {keyword|do}{operator|:} {hvariable|fn} {hvariable|a}{punctuation|,} {hvariable|b} {operator|->} {hvariable|a} {operator|<>} {hvariable|b} {hvariable|end} {operator|#} {hvariable|end}
{hvariable|end}
