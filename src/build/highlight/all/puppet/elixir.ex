defmodule Kitchen{punctuation|.}{function|Kettle} do
  @moduledoc {string|{double-quoted|""}}{string|{double-quoted|"
  A kettle with #\{1 + 1\} parts.
  "}}{string|{double-quoted|""}}
  use GenServer
  alias Kitchen{punctuation|.}{punctuation|\{}Tea{punctuation|,} Cup{punctuation|\}}
  @max 1_000
  defstruct litres{punctuation|:} {number|1.7}{punctuation|,} name{punctuation|:} nil

  @spec {function|boil}{punctuation|(}t{punctuation|,} integer{punctuation|)} {punctuation|::} {punctuation|\{}{punctuation|:}ok{punctuation|,} float{punctuation|\}} {operator|\|} {punctuation|:}error
  def {function|boil}{punctuation|(}{operator|%}__MODULE__{punctuation|\{}litres{punctuation|:} l{punctuation|\}} {operator|=} k{punctuation|,} n \\\\ {number|0xFF}{punctuation|)} when l {operator|>} {number|0} {operator|and} not {function|is_nil}{punctuation|(}n{punctuation|)} do
    re {operator|=} ~r{operator|/}^{function|a}{punctuation|(}\\d{operator|+}{punctuation|)}{operator|/}iu{punctuation|;} words {operator|=} ~{function|w}{punctuation|(}a b{punctuation|)}a{punctuation|;} c {operator|=} {string|'charlist'}{punctuation|;} ch {operator|=} {operator|?}a
    with {punctuation|\{}{punctuation|:}ok{punctuation|,} x{punctuation|\}} {operator|<-} {function|fetch}{punctuation|(}k{punctuation|)}{punctuation|,} do{punctuation|:} x {operator|\|>} {datatype symbol|Enum}{punctuation|.}{function|map}{punctuation|(}&{punctuation|(}&{number|1} {operator|*} {number|2}{punctuation|)}{punctuation|)} {operator|\|>} IO{punctuation|.}{function|inspect}{punctuation|(}label{punctuation|:} {string|{double-quoted|"at #\{n\}\\n"}}{punctuation|)}
    {keyword|case} k{punctuation|.}{function|name} do
      {string|{double-quoted|"pot"}} {operator|<}{operator|>} rest {operator|->} {punctuation|\{}{punctuation|:}ok{punctuation|,} {number|1.5e3}{punctuation|\}}
      _ {operator|->} raise ArgumentError{punctuation|,} message{punctuation|:} {string|{double-quoted|"no"}}
    end
  end
  defp cold{operator|?}{punctuation|(}x{punctuation|)}{punctuation|,} do{punctuation|:} fn a{punctuation|,} b {operator|->} a {operator|<}{operator|>} b end {comment|# end}
end
