{atom|defmodule} {variable|Kitchen}{punctuation|.}{variable|Kettle} {atom|do}
  @{atom|moduledoc} {string|""}"
  {variable|A} {atom|kettle} {atom|with} {punctuation|#}{punctuation|\{}{number|1} {operator|+} {number|1}{punctuation|\}} {atom|parts}{punctuation|.}
  {string|""}"
  {atom|use} {variable|GenServer}
  {atom|alias} {variable|Kitchen}{punctuation|.}{punctuation|\{}{variable|Tea}{punctuation|,} {variable|Cup}{punctuation|\}}
  @{atom|max} {number|1}{variable|_000}
  {atom|defstruct} {atom|litres}{punctuation|:} {number|1.7}{punctuation|,} {atom|name}{punctuation|:} {atom|nil}

  @{atom|spec} {function|boil}{punctuation|(}{atom|t}{punctuation|,} {atom|integer}{punctuation|)} {punctuation|:}{punctuation|:} {punctuation|\{}{punctuation|:}{atom|ok}{punctuation|,} {atom|float}{punctuation|\}} {punctuation|\|} {punctuation|:}{atom|error}
  {atom|def} {function|boil}{punctuation|(}{comment|%__MODULE__\{litres: l\} = k, n \\\\ 0xFF) when l > 0 and not is_nil(n) do}
    {atom|re} {operator|=} ~{atom|r}{operator|/}^{function|a}{punctuation|(}\\{atom|d}{operator|+}{punctuation|)}{operator|/}{atom|iu}{punctuation|;} {atom|words} {operator|=} ~{function|w}{punctuation|(}{atom|a} {atom|b}{punctuation|)}{atom|a}{punctuation|;} {atom|c} {operator|=} {quoted-atom atom|'charlist'}{punctuation|;} {atom|ch} {operator|=} ?{atom|a}
    {atom|with} {punctuation|\{}{punctuation|:}{atom|ok}{punctuation|,} {atom|x}{punctuation|\}} {operator|<}{operator|-} {function|fetch}{punctuation|(}{atom|k}{punctuation|)}{punctuation|,} {atom|do}{punctuation|:} {atom|x} {punctuation|\|}{operator|>} {variable|Enum}{punctuation|.}{function|map}{punctuation|(}&{punctuation|(}&{number|1} {operator|*} {number|2}{punctuation|)}{punctuation|)} {punctuation|\|}{operator|>} {variable|IO}{punctuation|.}{function|inspect}{punctuation|(}{atom|label}{punctuation|:} {string|"at #\{n\}\\n"}{punctuation|)}
    {keyword|case} {atom|k}{punctuation|.}{atom|name} {atom|do}
      {string|"pot"} {operator|<}{operator|>} {atom|rest} {operator|-}{operator|>} {punctuation|\{}{punctuation|:}{atom|ok}{punctuation|,} {number|1.5e3}{punctuation|\}}
      {variable|_} {operator|-}{operator|>} {atom|raise} {variable|ArgumentError}{punctuation|,} {atom|message}{punctuation|:} {string|"no"}
    {keyword|end}
  {keyword|end}
  {atom|defp} {atom|cold}?{punctuation|(}{atom|x}{punctuation|)}{punctuation|,} {atom|do}{punctuation|:} {atom|fn} {atom|a}{punctuation|,} {atom|b} {operator|-}{operator|>} {atom|a} {operator|<}{operator|>} {atom|b} {keyword|end} {punctuation|#} {keyword|end}
{keyword|end}
