{identifier|defmodule} {identifier|Kitchen}{punctuation|.}{identifier|Kettle} {keyword|do}
  {operator|@}{identifier|moduledoc} {interpolated-string|{string|"""
  A kettle with }{interpolation|{interpolation-punctuation variable|#\{}{number|1} {operator|+} {number|1}{interpolation-punctuation variable|\}}}{string| parts.
  """}}
  {identifier|use} {identifier|GenServer}
  {identifier|alias} {identifier|Kitchen}{punctuation|.}{punctuation|\{}{identifier|Tea}{punctuation|,} {identifier|Cup}{punctuation|\}}
  {operator|@}{identifier|max} {number|1_000}
  {identifier|defstruct} {identifier|litres}{punctuation|:} {number|1.7}{punctuation|,} {identifier|name}{punctuation|:} {identifier|nil}

  {operator|@}{identifier|spec} {identifier|boil}{punctuation|(}{identifier|t}{punctuation|,} {identifier|integer}{punctuation|)} {operator|::} {punctuation|\{}{punctuation|:}{identifier|ok}{punctuation|,} {identifier|float}{punctuation|\}} {punctuation|\|} {punctuation|:}{identifier|error}
  {identifier|def} {identifier|boil}{punctuation|(}{operator|%}{identifier|__MODULE__}{punctuation|\{}{identifier|litres}{punctuation|:} {identifier|l}{punctuation|\}} {operator|=} {identifier|k}{punctuation|,} {identifier|n} {string|\\\\} {number|0xFF}{punctuation|)} {keyword|when} {identifier|l} {operator|>} {number|0} {keyword-operator operator|and} {keyword-operator operator|not} {identifier|is_nil}{punctuation|(}{identifier|n}{punctuation|)} {keyword|do}
    {identifier|re} {operator|=} {operator|~}{identifier|r}{regex|/^a(\\d+)/iu}{punctuation|;} {identifier|words} {operator|=} {operator|~}{identifier|w}{punctuation|(}{identifier|a} {identifier|b}{punctuation|)}{identifier|a}{punctuation|;} {identifier|c} {operator|=} {string|'charlist'}{punctuation|;} {identifier|ch} {operator|=} {operator|?}{identifier|a}
    {keyword-operator operator|with} {punctuation|\{}{punctuation|:}{identifier|ok}{punctuation|,} {identifier|x}{punctuation|\}} {operator|<-} {identifier|fetch}{punctuation|(}{identifier|k}{punctuation|)}{punctuation|,} {keyword|do}{punctuation|:} {identifier|x} {operator|\|>} {identifier|Enum}{punctuation|.}{identifier|map}{punctuation|(}{argument variable|&}{punctuation|(}{argument variable|&1} {operator|*} {number|2}{punctuation|)}{punctuation|)} {operator|\|>} {identifier|IO}{punctuation|.}{identifier|inspect}{punctuation|(}{identifier|label}{punctuation|:} {interpolated-string|{string|"at }{interpolation|{interpolation-punctuation variable|#\{}{identifier|n}{interpolation-punctuation variable|\}}}{string|\\n"}}{punctuation|)}
    {keyword|case} {identifier|k}{punctuation|.}{identifier|name} {keyword|do}
      {interpolated-string|{string|"pot"}} {operator|<}{operator|>} {identifier|rest} {operator|->} {punctuation|\{}{punctuation|:}{identifier|ok}{punctuation|,} {number|1.5e3}{punctuation|\}}
      {identifier|_} {operator|->} {identifier|raise} {identifier|ArgumentError}{punctuation|,} {identifier|message}{punctuation|:} {interpolated-string|{string|"no"}}
    {identifier|end}
  {identifier|end}
  {identifier|defp} {identifier|cold}{operator|?}{punctuation|(}{identifier|x}{punctuation|)}{punctuation|,} {keyword|do}{punctuation|:} {identifier|fn} {identifier|a}{punctuation|,} {identifier|b} {operator|->} {identifier|a} {operator|<}{operator|>} {identifier|b} {identifier|end} {comment|# end}
{identifier|end}
