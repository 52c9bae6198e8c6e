{tag|defmodule} {tag|Kitchen{punctuation|.}}{tag|Kettle} {tag|do}
  @{tag|moduledoc} """
  {tag|A} {tag|kettle} {tag|with} {comment|#\{1 + 1\} parts.}
  """
  {tag|use} {tag|GenServer}
  {tag|alias} {tag|Kitchen{punctuation|.}}{punctuation|\{}{tag|Tea}{punctuation|,} {tag|Cup}{punctuation|\}}
  @{tag|max} {tag|1_000}
  {tag|defstruct} {tag|litres}{punctuation|:} {number|1{operator|.}}{tag|7}{punctuation|,} {tag|name}{punctuation|:} {tag|nil}

  @{tag|spec} {tag|boil}{punctuation|(}{tag|t}{punctuation|,} {tag|integer}{punctuation|)} {punctuation|:}{punctuation|:} {punctuation|\{}{punctuation|:}{tag|ok}{punctuation|,} {tag|float}{punctuation|\}} {punctuation|\|} {punctuation|:}{tag|error}
  {tag|def} {tag|boil}{punctuation|(}{operator|%}{tag|__MODULE__}{punctuation|\{}{tag|litres}{punctuation|:} {tag|l}{punctuation|\}} {operator|=} {string|k{punctuation|,} n \\\\ 0xFF) when l > 0 and not is_nil(n) do}
    {tag|re} {operator|=} {string|~r/^a(\\d+)/iu; words = ~w(a b)a; c = 'charlist'; ch = ?a}
    {tag|with} {punctuation|\{}{punctuation|:}{tag|ok}{punctuation|,} {tag|x}{punctuation|\}} {operator|<}{tag|-} {tag|fetch}{punctuation|(}{tag|k}{punctuation|)}{punctuation|,} {tag|do}{punctuation|:} {tag|x} {punctuation|\|}{operator|>} {tag|Enum{punctuation|.}}{tag|map}{punctuation|(}{operator|&}{punctuation|(}{operator|&}{tag|1} {operator|*} {tag|2}{punctuation|)}{punctuation|)} {punctuation|\|}{operator|>} {tag|IO{punctuation|.}}{tag|inspect}{punctuation|(}{tag|label}{punctuation|:} "{tag|at} {comment|#\{n\}\\n")}
    {tag|case} {tag|k{punctuation|.}}{tag|name} {tag|do}
      "{tag|pot}" {operator|<}{operator|>} {tag|rest} {tag|-}{operator|>} {punctuation|\{}{punctuation|:}{tag|ok}{punctuation|,} {number|1{operator|.}}{tag|5e3}{punctuation|\}}
      {tag|_} {tag|-}{operator|>} {tag|raise} {tag|ArgumentError}{punctuation|,} {tag|message}{punctuation|:} "{tag|no}"
    {tag|end}
  {tag|end}
  {tag|defp} {tag|cold}{operator|?}{punctuation|(}{tag|x}{punctuation|)}{punctuation|,} {tag|do}{punctuation|:} {tag|fn} {tag|a}{punctuation|,} {tag|b} {tag|-}{operator|>} {tag|a} {operator|<}{operator|>} {tag|b} {tag|end} {comment|# end}
{tag|end}
