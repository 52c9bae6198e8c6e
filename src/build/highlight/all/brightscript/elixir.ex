defmodule Kitchen{punctuation|.}Kettle do
  @moduledoc "{string|""}
  A kettle with #{punctuation|\{}{number|1} {operator|+} {number|1}{punctuation|\}} parts{punctuation|.}
  "{string|""}
  use GenServer
  alias Kitchen{punctuation|.}{punctuation|\{}Tea{punctuation|,} Cup{punctuation|\}}
  @max 1_000
  defstruct litres{operator|:} {number|1.7}{punctuation|,} {property|name}{operator|:} nil

  @spec {function|boil}{punctuation|(}t{punctuation|,} integer{punctuation|)} {operator|:}{operator|:} {punctuation|\{}{operator|:}ok{punctuation|,} float{punctuation|\}} \| {operator|:}error
  def {function|boil}{punctuation|(}%__MODULE__{punctuation|\{}{property|litres}{operator|:} l{punctuation|\}} {operator|=} k{punctuation|,} n {operator|\\}{operator|\\} 0xFF{punctuation|)} when l {operator|>} {number|0} {operator|and} {operator|not} {function|is_nil}{punctuation|(}n{punctuation|)} do
    re {operator|=} ~r{operator|/}{operator|^}{function|a}{punctuation|(}{operator|\\}d{operator|+}{punctuation|)}{operator|/}iu{punctuation|;} words {operator|=} ~{function|w}{punctuation|(}a b{punctuation|)}a{punctuation|;} c {operator|=} {comment|'charlist'; ch = ?a}
    with {punctuation|\{}{operator|:}ok{punctuation|,} x{punctuation|\}} {operator|<}{operator|-} {function|fetch}{punctuation|(}k{punctuation|)}{punctuation|,} {property|do}{operator|:} x \|{operator|>} Enum{punctuation|.}{function|map}{punctuation|(}&{punctuation|(}&{number|1} {operator|*} {number|2}{punctuation|)}{punctuation|)} \|{operator|>} IO{punctuation|.}{function|inspect}{punctuation|(}label{operator|:} {string|"at #\{n\}\\n"}{punctuation|)}
    case k{punctuation|.}name do
      {string|"pot"} {operator|<>} rest {operator|-}{operator|>} {punctuation|\{}{operator|:}ok{punctuation|,} {number|1}{punctuation|.}5e3{punctuation|\}}
      _ {operator|-}{operator|>} raise ArgumentError{punctuation|,} {property|message}{operator|:} {string|"no"}
    {keyword|end}
  {keyword|end}
  defp cold{operator|?}{punctuation|(}x{punctuation|)}{punctuation|,} {property|do}{operator|:} fn a{punctuation|,} b {operator|-}{operator|>} a {operator|<>} b {keyword|end} # {keyword|end}
{keyword|end}
