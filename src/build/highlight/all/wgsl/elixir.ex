defmodule {class-name|Kitchen}{punctuation|.}{class-name|Kettle} do
  {punctuation|@}moduledoc """
  {class-name|A} kettle with #{punctuation|\{}{int-literal number|1} {operator|+} {int-literal number|1}{punctuation|\}} parts{punctuation|.}
  """
  use {class-name|GenServer}
  alias {class-name|Kitchen}{punctuation|.}{punctuation|\{}{class-name|Tea}{punctuation|,} {class-name|Cup}{punctuation|\}}
  {punctuation|@}{builtin|max} 1_000
  defstruct litres{punctuation|:} {decimal-float-literal number|1.7}{punctuation|,} name{punctuation|:} nil

  {punctuation|@}spec {function-calls function|boil}{punctuation|(}t{punctuation|,} integer{punctuation|)} {punctuation|:}{punctuation|:} {punctuation|\{}{punctuation|:}ok{punctuation|,} float{punctuation|\}} {operator|\|} {punctuation|:}error
  def {function-calls function|boil}{punctuation|(}{operator|%}__MODULE__{punctuation|\{}litres{punctuation|:} l{punctuation|\}} {operator|=} k{punctuation|,} n \\\\ {hex-int-literal number|0xFF}{punctuation|)} when l {punctuation|>} {int-literal number|0} and not {function-calls function|is_nil}{punctuation|(}n{punctuation|)} do
    re {operator|=} {operator|~}r{operator|/}{operator|^}{function-calls function|a}{punctuation|(}\\d{operator|+}{punctuation|)}{operator|/}iu{punctuation|;} words {operator|=} {operator|~}{function-calls function|w}{punctuation|(}a b{punctuation|)}a{punctuation|;} c {operator|=} 'charlist'{punctuation|;} ch {operator|=} ?a
    with {punctuation|\{}{punctuation|:}ok{punctuation|,} x{punctuation|\}} {punctuation|<}{operator|-} {function-calls function|fetch}{punctuation|(}k{punctuation|)}{punctuation|,} do{punctuation|:} x {operator|\|}{punctuation|>} {class-name|Enum}{punctuation|.}{function-calls function|map}{punctuation|(}{operator|&}{punctuation|(}{operator|&}{int-literal number|1} {operator|*} {int-literal number|2}{punctuation|)}{punctuation|)} {operator|\|}{punctuation|>} {class-name|IO}{punctuation|.}{function-calls function|inspect}{punctuation|(}label{punctuation|:} "at #{punctuation|\{}n{punctuation|\}}\\n"{punctuation|)}
    {keyword|case} k{punctuation|.}name do
      "pot" {punctuation|<}{punctuation|>} rest {operator|->} {punctuation|\{}{punctuation|:}ok{punctuation|,} {decimal-float-literal number|1.5e3}{punctuation|\}}
      _ {operator|->} raise {class-name|ArgumentError}{punctuation|,} message{punctuation|:} "no"
    end
  end
  defp cold?{punctuation|(}x{punctuation|)}{punctuation|,} do{punctuation|:} {keyword|fn} a{punctuation|,} b {operator|->} a {punctuation|<}{punctuation|>} b end # end
end
