{variable|defmodule} {class-name|Kitchen}{punctuation|.}{class-name|Kettle} {variable|do}
  @{variable|moduledoc} {string|""}{string|"
  A kettle with #\{1 + 1\} parts.
  "}{string|""}
  {variable|use} {class-name|GenServer}
  {variable|alias} {class-name|Kitchen}{punctuation|.}{punctuation|\{}{class-name|Tea}{punctuation|,} {class-name|Cup}{punctuation|\}}
  @{variable|max} {number|1}{variable|_000}
  {variable|defstruct} {variable|litres}{operator|:} {number|1.7}{punctuation|,} {variable|name}{operator|:} {variable|nil}

  @{class-name|spec} {function|boil}{punctuation|(}{variable|t}{punctuation|,} {variable|integer}{punctuation|)} {operator|:}{operator|:} {punctuation|\{}{operator|:}{variable|ok}{punctuation|,} {variable|float}{punctuation|\}} {operator|\|} {operator|:}{variable|error}
  {class-name|def} {function|boil}{punctuation|(}{operator|%}{variable|__MODULE__}{punctuation|\{}{variable|litres}{operator|:} {variable|l}{punctuation|\}} {operator|=} {variable|k}{punctuation|,} {variable|n} \\\\ {number|0xFF}{punctuation|)} {variable|when} {variable|l} {operator|>} {number|0} {variable|and} {class-name|not} {function|is_nil}{punctuation|(}{variable|n}{punctuation|)} {class-name|do}
    {variable|re} {operator|=} {operator|~}{variable|r}{operator|/}{operator|^}{function|a}{punctuation|(}\\{variable|d}{operator|+}{punctuation|)}{operator|/}{variable|iu}{punctuation|;} {variable|words} {operator|=} {operator|~}{function|w}{punctuation|(}{class-name|a} {variable|b}{punctuation|)}{variable|a}{punctuation|;} {variable|c} {operator|=} {string|'charlist'}{punctuation|;} {variable|ch} {operator|=} {operator|?}{variable|a}
    {variable|with} {punctuation|\{}{operator|:}{variable|ok}{punctuation|,} {variable|x}{punctuation|\}} {operator|<}{operator|-} {function|fetch}{punctuation|(}{variable|k}{punctuation|)}{punctuation|,} {variable|do}{operator|:} {variable|x} {operator|\|}{operator|>} {class-name|Enum}{punctuation|.}{function|map}{punctuation|(}{operator|&}{punctuation|(}{operator|&}{number|1} {operator|*} {number|2}{punctuation|)}{punctuation|)} {operator|\|}{operator|>} {class-name|IO}{punctuation|.}{function|inspect}{punctuation|(}{variable|label}{operator|:} {string|"at #\{n\}\\n"}{punctuation|)}
    {keyword|case} {variable|k}{punctuation|.}{variable|name} {variable|do}
      {string|"pot"} {operator|<}{operator|>} {variable|rest} {operator|-}{operator|>} {punctuation|\{}{operator|:}{variable|ok}{punctuation|,} {number|1.5e3}{punctuation|\}}
      {variable|_} {operator|-}{operator|>} {variable|raise} {class-name|ArgumentError}{punctuation|,} {variable|message}{operator|:} {string|"no"}
    {variable|end}
  {variable|end}
  {variable|defp} {variable|cold}{operator|?}{punctuation|(}{variable|x}{punctuation|)}{punctuation|,} {variable|do}{operator|:} {class-name|fn} {variable|a}{punctuation|,} {variable|b} {operator|-}{operator|>} {variable|a} {operator|<}{operator|>} {variable|b} {variable|end} # {variable|end}
{variable|end}
