defmodule Kitchen.Kettle do
  @moduledoc {string|""}"
  {instruction keyword|A} kettle with {operator|#}\{{number|1} {operator|+} {number|1}\} parts.
  {string|""}"
  use GenServer
  alias Kitchen.\{Tea{punctuation|,} Cup\}
  @max 1_000
  defstruct litres: {number|1.7}{punctuation|,} name: nil

  @spec boil{punctuation|(}t{punctuation|,} integer{punctuation|)} :: \{:ok{punctuation|,} float\} {operator|\|} :error
  def boil{punctuation|(}{operator|%}__MODULE__\{litres: l\} {operator|=} k{punctuation|,} n \\\\ {number|0xFF}{punctuation|)} when l {operator|>} {number|0} and not is_nil{punctuation|(}n{punctuation|)} do
    re {operator|=} ~r{operator|/}{operator|^}a{punctuation|(}\\d{operator|+}{punctuation|)}{operator|/}iu{comment|; words = ~w(a b)a; c = 'charlist'; ch = ?a}
    with \{:ok{punctuation|,} x\} {operator|<}{operator|-} fetch{punctuation|(}k{punctuation|)}{punctuation|,} do: x {operator|\|}{operator|>} Enum.map{punctuation|(}{operator|&}{punctuation|(}{number|&1} {operator|*} {number|2}{punctuation|)}{punctuation|)} {operator|\|}{operator|>} IO.inspect{punctuation|(}label: {string|"at #\{n\}\\n"}{punctuation|)}
    case k.name do
      {string|"pot"} {operator|<>} rest {operator|-}{operator|>} \{:ok{punctuation|,} {number|1.5e3}\}
      _ {operator|-}{operator|>} raise ArgumentError{punctuation|,} message: {string|"no"}
    end
  end
  defp cold{operator|?}{punctuation|(}x{punctuation|)}{punctuation|,} do: fn a{punctuation|,} b {operator|-}{operator|>} a {operator|<>} b end {operator|#} end
end
