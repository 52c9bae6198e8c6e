defmodule Kitchen.Kettle do
  @moduledoc {string|"""
  A kettle with #\{1 + 1\} parts.
  """}
  use GenServer
  alias Kitchen.{punctuation|\{}Tea{operator|,} Cup{punctuation|\}}
  @max 1_000
  defstruct litres: {number|1.7}{operator|,} name: nil

  @spec {function-name builtin|boil}{punctuation|(}t{operator|,} integer{punctuation|)} :: {punctuation|\{}:ok{operator|,} float{punctuation|\}} {punctuation|\|} :error
  def {function-name builtin|boil}{punctuation|(}{operator|%}__MODULE__{punctuation|\{}litres: l{punctuation|\}} {operator|=} k{operator|,} n \\\\ 0xFF{punctuation|)} when l {operator|>} {number|0} and not {function-name builtin|is_nil}{punctuation|(}n{punctuation|)} do
    re {operator|=} ~r{operator|/}{operator|^}{function-name builtin|a}{punctuation|(}\\d{operator|+}{punctuation|)}{operator|/}iu{punctuation|;} words {operator|=} ~{function-name builtin|w}{punctuation|(}a b{punctuation|)}a{punctuation|;} c {operator|=} 'charlist'{punctuation|;} ch {operator|=} ?a
    with {punctuation|\{}:ok{operator|,} x{punctuation|\}} {operator|<}{operator|-} {function-name builtin|fetch}{punctuation|(}k{punctuation|)}{operator|,} do: x {punctuation|\|}{operator|>} Enum.{function-name builtin|map}{punctuation|(}{operator|&}{punctuation|(}{operator|&}{number|1} {operator|*} {number|2}{punctuation|)}{punctuation|)} {punctuation|\|}{operator|>} IO.{function-name builtin|inspect}{punctuation|(}label: {string|"at #\{n\}\\n"}{punctuation|)}
    case k.name do
      {string|"pot"} {operator|<>} rest {operator|-}{operator|>} {punctuation|\{}:ok{operator|,} {number|1.5e3}{punctuation|\}}
      _ {operator|-}{operator|>} raise ArgumentError{operator|,} message: {string|"no"}
    end
  end
  defp cold?{punctuation|(}x{punctuation|)}{operator|,} do: fn a{operator|,} b {operator|-}{operator|>} a {operator|<>} b end # end
end
