defmodule Kitchen{punctuation|.}Kettle do
  @moduledoc {string-literal|{string|""}}"
  A kettle with {comment|#\{1 + 1\} parts.}
  {string-literal|{string|""}}"
  use GenServer
  alias Kitchen{punctuation|.}{punctuation|\{}Tea{punctuation|,} Cup{punctuation|\}}
  @max 1_000
  defstruct litres: {number|1}{punctuation|.}{number|7}{punctuation|,} name: nil

  @spec {function|boil}{punctuation|(}t{punctuation|,} integer{punctuation|)} :: {punctuation|\{}:ok{punctuation|,} float{punctuation|\}} \| :error
  def {function|boil}{punctuation|(}%__MODULE__{punctuation|\{}litres: l{punctuation|\}} {operator|=} k{punctuation|,} n \\\\ 0xFF{punctuation|)} when l {operator|>} {number|0} and not {function|is_nil}{punctuation|(}n{punctuation|)} do
    re {operator|=} ~r/^{function|a}{punctuation|(}\\d{operator|+}{punctuation|)}/iu; words {operator|=} ~{function|w}{punctuation|(}a b{punctuation|)}a; c {operator|=} 'charlist'; ch {operator|=} ?a
    with {punctuation|\{}:ok{punctuation|,} x{punctuation|\}} {operator|<}{operator|-} {function|fetch}{punctuation|(}k{punctuation|)}{punctuation|,} do: x \|{operator|>} Enum{punctuation|.}{function|map}{punctuation|(}&{punctuation|(}&{number|1} * {number|2}{punctuation|)}{punctuation|)} \|{operator|>} IO{punctuation|.}{function|inspect}{punctuation|(}label: {string-literal|{string|"at #\{n\}\\n"}}{punctuation|)}
    case k{punctuation|.}name do
      {string-literal|{string|"pot"}} {operator|<}{operator|>} rest {operator|-}{operator|>} {punctuation|\{}:ok{punctuation|,} {number|1}{punctuation|.}5e3{punctuation|\}}
      _ {operator|-}{operator|>} raise ArgumentError{punctuation|,} message: {string-literal|{string|"no"}}
    end
  end
  defp cold?{punctuation|(}x{punctuation|)}{punctuation|,} do: fn a{punctuation|,} b {operator|-}{operator|>} a {operator|<}{operator|>} b end {comment|# end}
end
