{variable|defmodule} {variable|Kitchen}{punctuation|.}{variable|Kettle} {keyword|do}
  @{variable|moduledoc} {string|""}"
  {variable|A} {variable|kettle} {keyword|with} #\{{number|1} {operator|+} {number|1}\} {variable|parts}{punctuation|.}
  {string|""}"
  {keyword|use} {variable|GenServer}
  {variable|alias} {variable|Kitchen}{punctuation|.}\{{variable|Tea}{punctuation|,} {variable|Cup}\}
  @{variable|max} {number|1_000}
  {variable|defstruct} {variable|litres}{punctuation|:} {number|1.7}{punctuation|,} {variable|name}{punctuation|:} {variable|nil}

  @{variable|spec} {variable|boil}{punctuation|(}{variable|t}{punctuation|,} {variable|integer}{punctuation|)} {punctuation|:}{punctuation|:} \{{punctuation|:}{variable|ok}{punctuation|,} {variable|float}\} \| {punctuation|:}{variable|error}
  {variable|def} {variable|boil}{punctuation|(}%__MODULE__\{{variable|litres}{punctuation|:} {variable|l}\} {operator|=} {variable|k}{punctuation|,} {variable|n} \\\\ 0xFF{punctuation|)} {keyword|when} {variable|l} {operator|>} {number|0} {keyword|and} {keyword|not} {variable|is_nil}{punctuation|(}{variable|n}{punctuation|)} {keyword|do}
    {variable|re} {operator|=} ~{variable|r}{operator|/}^{variable|a}{punctuation|(}\\{variable|d}{operator|+}{punctuation|)}{operator|/}{variable|iu}{punctuation|;} {variable|words} {operator|=} ~{variable|w}{punctuation|(}{variable|a} {variable|b}{punctuation|)}{variable|a}{punctuation|;} {variable|c} {operator|=} '{variable|charlist}'{punctuation|;} {variable|ch} {operator|=} ?{variable|a}
    {keyword|with} \{{punctuation|:}{variable|ok}{punctuation|,} {variable|x}\} {operator|<}{operator|-} {variable|fetch}{punctuation|(}{variable|k}{punctuation|)}{punctuation|,} {keyword|do}{punctuation|:} {variable|x} \|{operator|>} {variable|Enum}{punctuation|.}{variable|map}{punctuation|(}{operator|&}{punctuation|(}{operator|&}{number|1} {operator|*} {number|2}{punctuation|)}{punctuation|)} \|{operator|>} {variable|IO}{punctuation|.}{variable|inspect}{punctuation|(}{variable|label}{punctuation|:} {string|"at #\{n\}\\n"}{punctuation|)}
    {keyword|case} {variable|k}{punctuation|.}{variable|name} {keyword|do}
      {string|"pot"} {operator|<>} {variable|rest} {operator|-}{operator|>} \{{punctuation|:}{variable|ok}{punctuation|,} {number|1.5e3}\}
      _ {operator|-}{operator|>} {keyword|raise} {variable|ArgumentError}{punctuation|,} {variable|message}{punctuation|:} {string|"no"}
    {keyword|end}
  {keyword|end}
  {variable|defp} {variable|cold}?{punctuation|(}{variable|x}{punctuation|)}{punctuation|,} {keyword|do}{punctuation|:} {variable|fn} {variable|a}{punctuation|,} {variable|b} {operator|-}{operator|>} {variable|a} {operator|<>} {variable|b} {keyword|end} # {keyword|end}
{keyword|end}
