defmodule Kitchen{punctuation|.}Kettle do
  @moduledoc {string|""}"
  A kettle {keyword|with} {comment|#\{1 + 1\} parts.}
  {string|""}"
  use GenServer
  alias Kitchen{punctuation|.}{punctuation|\{}Tea{punctuation|,} Cup{punctuation|\}}
  @max 1_000
  defstruct {property|litres}{operator|:} {number|1.7}{punctuation|,} {property|name}{operator|:} nil

  @spec {function|boil}{punctuation|(}t{punctuation|,} integer{punctuation|)} {operator|:}{operator|:} {punctuation|\{}{operator|:}ok{punctuation|,} float{punctuation|\}} {operator|\|} {operator|:}error
  def {function|boil}{punctuation|(}{operator|%}__MODULE__{punctuation|\{}{property|litres}{operator|:} l{punctuation|\}} {operator|=} k{punctuation|,} n \\\\ 0xFF{punctuation|)} when l {operator|>} {number|0} and {keyword|not} {function|is_nil}{punctuation|(}n{punctuation|)} do
    re {operator|=} ~r{operator|/}^{function|a}{punctuation|(}\\d{operator|+}{punctuation|)}{operator|/}iu{punctuation|;} words {operator|=} ~{function|w}{punctuation|(}a b{punctuation|)}a{punctuation|;} c {operator|=} 'charlist'{punctuation|;} ch {operator|=} ?a
    {keyword|with} {punctuation|\{}{operator|:}ok{punctuation|,} x{punctuation|\}} {operator|<}{operator|-} {function|fetch}{punctuation|(}k{punctuation|)}{punctuation|,} {property|do}{operator|:} x {operator|\|}{operator|>} {function|{namespace|Enum}{punctuation|.}map}{punctuation|(}{operator|&}{punctuation|(}{operator|&}{number|1} {operator|*} {number|2}{punctuation|)}{punctuation|)} {operator|\|}{operator|>} {function|{namespace|IO}{punctuation|.}inspect}{punctuation|(}{property|label}{operator|:} {string|"at #\{n\}\\n"}{punctuation|)}
    case k{punctuation|.}name do
      {string|"pot"} {operator|<}{operator|>} rest {operator|-}{operator|>} {punctuation|\{}{operator|:}ok{punctuation|,} {number|1.5e3}{punctuation|\}}
      {operator|_} {operator|-}{operator|>} raise ArgumentError{punctuation|,} {property|message}{operator|:} {string|"no"}
    end
  end
  defp cold?{punctuation|(}x{punctuation|)}{punctuation|,} {property|do}{operator|:} fn a{punctuation|,} b {operator|-}{operator|>} a {operator|<}{operator|>} b end {comment|# end}
end
