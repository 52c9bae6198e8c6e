defmodule Kitchen{punctuation|.}Kettle do
  @moduledoc "{string|""}
  A kettle {keyword|with} #\{{number|1} {operator|+} {number|1}\} parts{punctuation|.}
  "{string|""}
  {keyword|use} GenServer
  alias Kitchen{punctuation|.}\{Tea{punctuation|,} Cup\}
  @max 1_000
  defstruct litres{punctuation|:} {number|1.7}{punctuation|,} name{punctuation|:} nil

  @spec boil{punctuation|(}t{punctuation|,} {keyword|integer}{punctuation|)} {punctuation|:}{punctuation|:} \{{punctuation|:}ok{punctuation|,} float\} \| {punctuation|:}{keyword|error}
  def boil{punctuation|(}%__MODULE__\{litres{punctuation|:} l\} {operator|=} k{punctuation|,} n \\\\ 0xFF{punctuation|)} {keyword|when} l {operator|>} {number|0} {operator|and} {operator|not} is_nil{punctuation|(}n{punctuation|)} do
    re {operator|=} ~r{operator|/}^a{punctuation|(}\\d{operator|+}{punctuation|)}{operator|/}iu; {keyword|words} {operator|=} ~w{punctuation|(}a b{punctuation|)}a; c {operator|=} {string|'charlist'}; {keyword|ch} {operator|=} ?a
    {keyword|with} \{{punctuation|:}ok{punctuation|,} x\} {operator|<}{operator|-} fetch{punctuation|(}k{punctuation|)}{punctuation|,} do{punctuation|:} x \|{operator|>} Enum{punctuation|.}map{punctuation|(}{operator|&}{punctuation|(}{operator|&}{number|1} {operator|*} {number|2}{punctuation|)}{punctuation|)} \|{operator|>} IO{punctuation|.}{keyword|inspect}{punctuation|(}{keyword|label}{punctuation|:} {string|"at #\{n\}\\n"}{punctuation|)}
    case k{punctuation|.}name do
      {string|"pot"} {operator|<>} rest {operator|-}{operator|>} \{{punctuation|:}ok{punctuation|,} {number|1.5e3}\}
      _ {operator|-}{operator|>} raise ArgumentError{punctuation|,} {keyword|message}{punctuation|:} {string|"no"}
    {keyword|end}
  {keyword|end}
  defp cold?{punctuation|(}x{punctuation|)}{punctuation|,} do{punctuation|:} fn a{punctuation|,} b {operator|-}{operator|>} a {operator|<>} b {keyword|end} # {keyword|end}
{keyword|end}
