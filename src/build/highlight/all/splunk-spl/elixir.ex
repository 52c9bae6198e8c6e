defmodule Kitchen.Kettle do
  @moduledoc {string|""}{string|"
  A kettle with #\{1 + 1\} parts.
  "}{string|""}
  use GenServer
  alias Kitchen.\{Tea{punctuation|,} Cup\}
  @max 1_000
  defstruct litres: {number|1.7}{punctuation|,} name: nil

  @spec {function|boil}{punctuation|(}{boolean|t}{punctuation|,} integer{punctuation|)} :: \{:ok{punctuation|,} float\} {operator|\|} :error
  def {function|boil}{punctuation|(}{operator|%}__MODULE__\{litres: l\} {operator|=} k{punctuation|,} n \\\\ 0xFF{punctuation|)} when l {operator|>} {number|0} {operator-word operator|and} {operator-word operator|not} {function|is_nil}{punctuation|(}n{punctuation|)} do
    {property|re} {operator|=} ~r{operator|/}^{function|a}{punctuation|(}\\d{operator|+}{punctuation|)}{operator|/}iu; {property|words} {operator|=} ~{function|w}{punctuation|(}a b{punctuation|)}a; {property|c} {operator|=} 'charlist'; {property|ch} {operator|=} ?a
    with \{:ok{punctuation|,} x\} {operator|<}{operator|-} {function|fetch}{punctuation|(}k{punctuation|)}{punctuation|,} do: x {operator|\|}{operator|>} Enum.{keyword|map}{punctuation|(}&{punctuation|(}&{number|1} {operator|*} {number|2}{punctuation|)}{punctuation|)} {operator|\|}{operator|>} IO.{function|inspect}{punctuation|(}label: {string|"at #\{n\}\\n"}{punctuation|)}
    case k.name do
      {string|"pot"} {operator|<}{operator|>} {keyword|rest} {operator|-}{operator|>} \{:ok{punctuation|,} {number|1}.5e3\}
      _ {operator|-}{operator|>} raise ArgumentError{punctuation|,} message: {string|"no"}
    end
  end
  defp cold?{punctuation|(}x{punctuation|)}{punctuation|,} do: fn a{punctuation|,} b {operator|-}{operator|>} a {operator|<}{operator|>} b end # end
end
