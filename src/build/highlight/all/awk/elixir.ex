defmodule Kitchen.Kettle {keyword|do}
  @moduledoc {string|""}"
  A kettle with {comment|#\{1 + 1\} parts.}
  {string|""}"
  use GenServer
  alias Kitchen.{punctuation|\{}Tea{punctuation|,} Cup{punctuation|\}}
  @max 1_000
  defstruct litres{operator|:} {number|1.7}{punctuation|,} name{operator|:} nil

  @spec {function|boil}{punctuation|(}t{punctuation|,} integer{punctuation|)} {operator|:}{operator|:} {punctuation|\{}{operator|:}ok{punctuation|,} float{punctuation|\}} \| {operator|:}error
  def {function|boil}{punctuation|(}{operator|%}__MODULE__{punctuation|\{}litres{operator|:} l{punctuation|\}} {operator|=} k{punctuation|,} n \\\\ {number|0xFF}{punctuation|)} when l {operator|>} {number|0} and not {function|is_nil}{punctuation|(}n{punctuation|)} {keyword|do}
    re {operator|=} {operator|~}r{operator|/}{operator|^}{function|a}{punctuation|(}\\d{operator|+}{punctuation|)}{operator|/}iu{punctuation|;} words {operator|=} {operator|~}{function|w}{punctuation|(}a b{punctuation|)}a{punctuation|;} c {operator|=} 'charlist'{punctuation|;} ch {operator|=} {operator|?}a
    with {punctuation|\{}{operator|:}ok{punctuation|,} x{punctuation|\}} {operator|<}{operator|-} {function|fetch}{punctuation|(}k{punctuation|)}{punctuation|,} {keyword|do}{operator|:} x \|{operator|>} Enum.{function|map}{punctuation|(}&{punctuation|(}&{number|1} {operator|*} {number|2}{punctuation|)}{punctuation|)} \|{operator|>} IO.{function|inspect}{punctuation|(}label{operator|:} {string|"at #\{n\}\\n"}{punctuation|)}
    {keyword|case} k.name {keyword|do}
      {string|"pot"} {operator|<}{operator|>} rest {operator|-}{operator|>} {punctuation|\{}{operator|:}ok{punctuation|,} {number|1.5e3}{punctuation|\}}
      _ {operator|-}{operator|>} raise ArgumentError{punctuation|,} message{operator|:} {string|"no"}
    end
  end
  defp cold{operator|?}{punctuation|(}x{punctuation|)}{punctuation|,} {keyword|do}{operator|:} fn a{punctuation|,} b {operator|-}{operator|>} a {operator|<}{operator|>} b end {comment|# end}
end
