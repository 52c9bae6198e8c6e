defmodule {class-name|Kitchen}{punctuation|.}{class-name|Kettle} {keyword|do}
  {class-name|@moduledoc} {string|""}"
  {class-name|A} kettle {keyword|with} {operator|#}{punctuation|\{}{number|1} {operator|+} {number|1}{punctuation|\}} parts{punctuation|.}
  {string|""}"
  use {class-name|GenServer}
  alias {class-name|Kitchen}{punctuation|.}{punctuation|\{}{class-name|Tea}{punctuation|,} {class-name|Cup}{punctuation|\}}
  {class-name|@max} {number|1}_000
  defstruct litres{operator|:} {number|1.7}{punctuation|,} name{operator|:} nil

  {class-name|@spec} {function|boil}{punctuation|(}t{punctuation|,} integer{punctuation|)} {operator|::} {punctuation|\{}{operator|:}ok{punctuation|,} {keyword|float}{punctuation|\}} {operator|\|} {operator|:}error
  def {function|boil}{punctuation|(}%__MODULE__{punctuation|\{}litres{operator|:} l{punctuation|\}} {operator|=} k{punctuation|,} n \\\\ {number|0xFF}{punctuation|)} {keyword|when} l {operator|>} {number|0} {keyword|and} not {function|is_nil}{punctuation|(}n{punctuation|)} {keyword|do}
    re {operator|=} {operator|~}r{operator|/}{operator|^}{function|a}{punctuation|(}\\d{operator|+}{punctuation|)}{operator|/}iu{punctuation|;} words {operator|=} {operator|~}{function|w}{punctuation|(}a b{punctuation|)}a{punctuation|;} c {operator|=} {operator|'}charlist{operator|'}{punctuation|;} ch {operator|=} {operator|?}a
    {keyword|with} {punctuation|\{}{operator|:}ok{punctuation|,} x{punctuation|\}} {operator|<}{operator|-} {function|fetch}{punctuation|(}k{punctuation|)}{punctuation|,} {keyword|do}{operator|:} x {operator|\|>} {class-name|Enum}{punctuation|.}{function|map}{punctuation|(}&{punctuation|(}&{number|1} {operator|*} {number|2}{punctuation|)}{punctuation|)} {operator|\|>} {class-name|IO}{punctuation|.}{function|inspect}{punctuation|(}label{operator|:} {string|"at #\{n\}\\n"}{punctuation|)}
    case k{punctuation|.}{function|name} {keyword|do}
      {string|"pot"} {operator|<}{operator|>} rest {operator|->} {punctuation|\{}{operator|:}ok{punctuation|,} {number|1.5e3}{punctuation|\}}
      _ {operator|->} raise {class-name|ArgumentError}{punctuation|,} message{operator|:} {string|"no"}
    {keyword|end}
  {keyword|end}
  defp cold{operator|?}{punctuation|(}x{punctuation|)}{punctuation|,} {keyword|do}{operator|:} fn a{punctuation|,} b {operator|->} a {operator|<}{operator|>} b {keyword|end} {operator|#} {keyword|end}
{keyword|end}
