{reference|defmodule} {reference|Kitchen}{punctuation|.}{reference|Kettle} {reference|do}
  {builtin|@}{reference|moduledoc} {string|""}"
  {reference|A} {reference|kettle} {reference|with} {comment|#\{1 + 1\} parts.}
  {string|""}"
  {reference|use} {reference|GenServer}
  {reference|alias} {reference|Kitchen}{punctuation|.}{punctuation|\{}{reference|Tea}{punctuation|,} {reference|Cup}{punctuation|\}}
  {builtin|@}{reference|max} 1{reference|_000}
  {reference|defstruct} {reference|litres}{punctuation|:} {number|1.7}{punctuation|,} {reference|name}{punctuation|:} {reference|nil}

  {builtin|@}{reference|spec} {reference|boil}{punctuation|(}{reference|t}{punctuation|,} {reference|integer}{punctuation|)} {punctuation|:}{punctuation|:} {punctuation|\{}{symbol|:ok}{punctuation|,} {reference|float}{punctuation|\}} {reference|\|} {symbol|:error}
  {reference|def} {reference|boil}{punctuation|(}{reference|%__MODULE__}{punctuation|\{}{reference|litres}{punctuation|:} {reference|l}{punctuation|\}} {punctuation|=} {reference|k}{punctuation|,} {reference|n} {punctuation|\\}{punctuation|\\} 0{reference|xFF}{punctuation|)} {reference|when} {reference|l} {punctuation|>} {number|0} {reference|and} {reference|not} {reference|is_nil}{punctuation|(}{reference|n}{punctuation|)} {reference|do}
    {reference|re} {punctuation|=} {reference|~r}{punctuation|/}{reference|^a}{punctuation|(}{punctuation|\\}{reference|d+}{punctuation|)}{punctuation|/}{reference|iu}{punctuation|;} {reference|words} {punctuation|=} {reference|~w}{punctuation|(}{reference|a} {reference|b}{punctuation|)}{reference|a}{punctuation|;} {reference|c} {punctuation|=} {string|'charlist'}{punctuation|;} {reference|ch} {punctuation|=} {reference|?a}
    {reference|with} {punctuation|\{}{symbol|:ok}{punctuation|,} {reference|x}{punctuation|\}} {punctuation|<}{reference|-} {reference|fetch}{punctuation|(}{reference|k}{punctuation|)}{punctuation|,} {reference|do}{punctuation|:} {reference|x} {reference|\|}{punctuation|>} {reference|Enum}{punctuation|.}{reference|map}{punctuation|(}{reference|&}{punctuation|(}{reference|&}{number|1} {reference|*} {number|2}{punctuation|)}{punctuation|)} {reference|\|}{punctuation|>} {reference|IO}{punctuation|.}{reference|inspect}{punctuation|(}{reference|label}{punctuation|:} {string|"at #\{n\}\\n"}{punctuation|)}
    {keyword|case} {reference|k}{punctuation|.}{reference|name} {reference|do}
      {string|"pot"} {punctuation|<}{punctuation|>} {reference|rest} {keyword|->} {punctuation|\{}{symbol|:ok}{punctuation|,} {number|1}{punctuation|.}5{reference|e3}{punctuation|\}}
      {reference|_} {keyword|->} {keyword|raise} {reference|ArgumentError}{punctuation|,} {reference|message}{punctuation|:} {string|"no"}
    {reference|end}
  {reference|end}
  {reference|defp} {reference|cold?}{punctuation|(}{reference|x}{punctuation|)}{punctuation|,} {reference|do}{punctuation|:} {reference|fn} {reference|a}{punctuation|,} {reference|b} {keyword|->} {reference|a} {punctuation|<}{punctuation|>} {reference|b} {reference|end} {comment|# end}
{reference|end}
