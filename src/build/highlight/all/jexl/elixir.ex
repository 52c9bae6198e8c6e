defmodule Kitchen{punctuation|.}Kettle do
  @moduledoc {string|""}{string|"
  A kettle with #\{1 + 1\} parts.
  "}{string|""}
  use GenServer
  alias Kitchen{punctuation|.}{punctuation|\{}Tea{punctuation|,} Cup{punctuation|\}}
  @max 1_000
  defstruct litres{operator|:} {number|1.7}{punctuation|,} name{operator|:} nil

  @spec {function|boil}{punctuation|(}t{punctuation|,} integer{punctuation|)} {operator|:}{operator|:} {punctuation|\{}{operator|:}ok{punctuation|,} float{punctuation|\}} {operator|\|} {operator|:}error
  def {function|boil}{punctuation|(}{operator|%}__MODULE__{punctuation|\{}litres{operator|:} l{punctuation|\}} = k{punctuation|,} n \\\\ 0xFF{punctuation|)} when l {operator|>} {number|0} and not {function|is_nil}{punctuation|(}n{punctuation|)} do
    re = ~r{operator|/}{operator|^}{function|a}{punctuation|(}\\d{operator|+}{punctuation|)}{operator|/}iu; words = ~{function|w}{punctuation|(}a b{punctuation|)}a; c = {string|'charlist'}; ch = {operator|?}a
    with {punctuation|\{}{operator|:}ok{punctuation|,} x{punctuation|\}} {operator|<}{operator|-} {function|fetch}{punctuation|(}k{punctuation|)}{punctuation|,} do{operator|:} x {operator|\|}{operator|>} Enum{punctuation|.}{function|map}{punctuation|(}&{punctuation|(}&{number|1} {operator|*} {number|2}{punctuation|)}{punctuation|)} {operator|\|}{operator|>} IO{punctuation|.}{function|inspect}{punctuation|(}label{operator|:} {string|"at #\{n\}\\n"}{punctuation|)}
    case k{punctuation|.}name do
      {string|"pot"} {operator|<}{operator|>} rest {operator|-}{operator|>} {punctuation|\{}{operator|:}ok{punctuation|,} {number|1}{punctuation|.}5e3{punctuation|\}}
      _ {operator|-}{operator|>} raise ArgumentError{punctuation|,} message{operator|:} {string|"no"}
    end
  end
  defp cold{operator|?}{punctuation|(}x{punctuation|)}{punctuation|,} do{operator|:} fn a{punctuation|,} b {operator|-}{operator|>} a {operator|<}{operator|>} b end # end
end
