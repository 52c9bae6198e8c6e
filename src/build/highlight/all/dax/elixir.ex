defmodule Kitchen{punctuation|.}Kettle do
  @moduledoc {string|"""
  A kettle with #\{1 + 1\} parts.
  """}
  use GenServer
  alias Kitchen{punctuation|.}{punctuation|\{}Tea{punctuation|,} Cup{punctuation|\}}
  @max {number|1}_000
  defstruct litres: {number|1.7}{punctuation|,} name: nil

  @spec boil{punctuation|(}t{punctuation|,} integer{punctuation|)} :: {punctuation|\{}:ok{punctuation|,} float{punctuation|\}} \| :error
  def boil{punctuation|(}%__MODULE__{punctuation|\{}litres: l{punctuation|\}} {operator|=} k{punctuation|,} n \\\\ {number|0}xFF{punctuation|)} when l {operator|>} {number|0} and {operator|not} is_nil{punctuation|(}n{punctuation|)} do
    re {operator|=} ~r{operator|/}{operator|^}a{punctuation|(}\\d{operator|+}{punctuation|)}{operator|/}iu{punctuation|;} words {operator|=} ~w{punctuation|(}a b{punctuation|)}a{punctuation|;} c {operator|=} {data-field symbol|'charlist'}{punctuation|;} ch {operator|=} ?a
    with {punctuation|\{}:ok{punctuation|,} x{punctuation|\}} {operator|<}{operator|-} fetch{punctuation|(}k{punctuation|)}{punctuation|,} do: x \|{operator|>} Enum{punctuation|.}map{punctuation|(}{operator|&}{punctuation|(}{operator|&}{number|1} {operator|*} {number|2}{punctuation|)}{punctuation|)} \|{operator|>} IO{punctuation|.}inspect{punctuation|(}label: {string|"at #\{n\}\\n"}{punctuation|)}
    case k{punctuation|.}name do
      {string|"pot"} {operator|<>} rest {operator|-}{operator|>} {punctuation|\{}:ok{punctuation|,} {number|1.5}e3{punctuation|\}}
      _ {operator|-}{operator|>} raise ArgumentError{punctuation|,} message: {string|"no"}
    end
  end
  defp cold?{punctuation|(}x{punctuation|)}{punctuation|,} do: fn a{punctuation|,} b {operator|-}{operator|>} a {operator|<>} b end # end
end
