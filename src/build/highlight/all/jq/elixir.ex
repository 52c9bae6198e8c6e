defmodule Kitchen{punctuation|.}Kettle do
  @moduledoc {string|""}"
  A kettle with {comment|#\{1 + 1\} parts.}
  {string|""}"
  use GenServer
  alias Kitchen{dot important|.}{punctuation|\{}Tea{punctuation|,} Cup{punctuation|\}}
  @max 1_000
  defstruct {property-literal property|litres}{punctuation|:} {number|1.7}{punctuation|,} {property-literal property|name}{punctuation|:} nil

  @spec {c-style-function function|boil}{punctuation|(}t{punctuation|,} integer{punctuation|)} {punctuation|::} {punctuation|\{}{punctuation|:}ok{punctuation|,} float{punctuation|\}} {operator pipe|\|} {punctuation|:}error
  {keyword|def} {function|boil}{punctuation|(}{operator|%}__MODULE__{punctuation|\{}{property-literal property|litres}{punctuation|:} l{punctuation|\}} {operator|=} k{punctuation|,} n \\\\ 0xFF{punctuation|)} when l {operator|>} {number|0} {operator|and} {operator|not} {c-style-function function|is_nil}{punctuation|(}n{punctuation|)} do
    re {operator|=} ~r{operator|/}^{c-style-function function|a}{punctuation|(}\\d{operator|+}{punctuation|)}{operator|/}iu{punctuation|;} words {operator|=} ~{c-style-function function|w}{punctuation|(}a b{punctuation|)}a{punctuation|;} c {operator|=} 'charlist'{punctuation|;} ch {operator|=} {operator|?}a
    with {punctuation|\{}{punctuation|:}ok{punctuation|,} x{punctuation|\}} {operator|<}{operator|-} {c-style-function function|fetch}{punctuation|(}k{punctuation|)}{punctuation|,} {property-literal property|do}{punctuation|:} x {operator pipe|\|}{operator|>} Enum{dot important|.}{c-style-function function|map}{punctuation|(}&{punctuation|(}&{number|1} {operator|*} {number|2}{punctuation|)}{punctuation|)} {operator pipe|\|}{operator|>} IO{dot important|.}{c-style-function function|inspect}{punctuation|(}{property-literal property|label}{punctuation|:} {string|"at #\{n\}\\n"}{punctuation|)}
    case k{punctuation|.}name do
      {string|"pot"} {operator|<}{operator|>} rest {operator|-}{operator|>} {punctuation|\{}{punctuation|:}ok{punctuation|,} {number|1.5e3}{punctuation|\}}
      _ {operator|-}{operator|>} raise ArgumentError{punctuation|,} {property-literal property|message}{punctuation|:} {string|"no"}
    {keyword|end}
  {keyword|end}
  defp cold{operator|?}{punctuation|(}x{punctuation|)}{punctuation|,} {property-literal property|do}{punctuation|:} fn a{punctuation|,} b {operator|-}{operator|>} a {operator|<}{operator|>} b {keyword|end} {comment|# end}
{keyword|end}
