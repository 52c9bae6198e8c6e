{hvariable|defmodule} {constant|Kitchen.Kettle} {hvariable|do}
  {operator|@}{hvariable|moduledoc} {string|"""
  A kettle with #\{1 + 1\} parts.
  """}
  {hvariable|use} {constant|GenServer}
  {keyword|alias} {constant|Kitchen}{punctuation|.}{punctuation|\{}{constant|Tea}{punctuation|,} {constant|Cup}{punctuation|\}}
  {operator|@}{builtin|max} 1_000
  {hvariable|defstruct} {hvariable|litres}{operator|:} {number|1.7}{punctuation|,} {hvariable|name}{operator|:} {hvariable|nil}

  {operator|@}{hvariable|spec} {hvariable|boil}{punctuation|(}{hvariable|t}{punctuation|,} {hvariable|integer}{punctuation|)} {operator|::} {punctuation|\{}{operator|:}{hvariable|ok}{punctuation|,} {hvariable|float}{punctuation|\}} {operator|\|} {operator|:}{hvariable|error}
  {hvariable|def} {hvariable|boil}{punctuation|(}{operator|%}__MODULE__{punctuation|\{}{hvariable|litres}{operator|:} {hvariable|l}{punctuation|\}} {operator|=} {hvariable|k}{punctuation|,} {hvariable|n} \\\\ {number|0xFF}{punctuation|)} {hvariable|when} {hvariable|l} {operator|>} {number|0} {hvariable|and} {builtin|not} {hvariable|is_nil}{punctuation|(}{hvariable|n}{punctuation|)} {hvariable|do}
    {hvariable|re} {operator|=} {operator|~}{hvariable|r}{operator|/^}{hvariable|a}{punctuation|(}\\{hvariable|d}{operator|+}{punctuation|)}{operator|/}{hvariable|iu}; {hvariable|words} {operator|=} {operator|~}{hvariable|w}{punctuation|(}{hvariable|a} {hvariable|b}{punctuation|)}{hvariable|a}; {hvariable|c} {operator|=} '{hvariable|charlist}'; {hvariable|ch} {operator|=} {operator|?}{hvariable|a}
    {hvariable|with} {punctuation|\{}{operator|:}{hvariable|ok}{punctuation|,} {hvariable|x}{punctuation|\}} {operator|<-} {hvariable|fetch}{punctuation|(}{hvariable|k}{punctuation|)}{punctuation|,} {hvariable|do}{operator|:} {hvariable|x} {operator|\|>} {hvariable|Enum.map}{punctuation|(}{operator|&}{punctuation|(}{operator|&}{number|1} {operator|*} {number|2}{punctuation|)}{punctuation|)} {operator|\|>} {hvariable|IO.inspect}{punctuation|(}{hvariable|label}{operator|:} {string|"at #\{n\}\\n"}{punctuation|)}
    {keyword|case} {hvariable|k}{punctuation|.}{hvariable|name} {hvariable|do}
      {string|"pot"} {operator|<>} {hvariable|rest} {operator|->} {punctuation|\{}{operator|:}{hvariable|ok}{punctuation|,} {number|1.5e3}{punctuation|\}}
      _ {operator|->} {hvariable|raise} {constant|ArgumentError}{punctuation|,} {hvariable|message}{operator|:} {string|"no"}
    {hvariable|end}
  {hvariable|end}
  {hvariable|defp} {hvariable|cold}{operator|?}{punctuation|(}{hvariable|x}{punctuation|)}{punctuation|,} {hvariable|do}{operator|:} {hvariable|fn} {hvariable|a}{punctuation|,} {hvariable|b} {operator|->} {hvariable|a} {operator|<>} {hvariable|b} {hvariable|end} {operator|#} {hvariable|end}
{hvariable|end}
