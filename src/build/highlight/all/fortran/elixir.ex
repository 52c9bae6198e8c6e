defmodule Kitchen.Kettle {keyword|do}
  @moduledoc {string|""}"
  A kettle with #\{{number|1} {operator|+} {number|1}\} parts.
  {string|""}"
  {keyword|use} GenServer
  alias Kitchen.\{Tea{punctuation|,} Cup\}
  @max {number|1_000}
  defstruct litres{punctuation|:} {number|1.7}{punctuation|,} name{punctuation|:} nil

  @spec boil{punctuation|(}t{punctuation|,} {keyword|integer}{punctuation|)} {operator|::} \{{punctuation|:}ok{punctuation|,} float\} \| {punctuation|:}error
  def boil{punctuation|(}{operator|%}__MODULE__\{litres{punctuation|:} l\} {operator|=} k{punctuation|,} n \\\\ {number|0}xFF{punctuation|)} when l {operator|>} {number|0} and not is_nil{punctuation|(}n{punctuation|)} {keyword|do}
    re {operator|=} ~r{operator|/}^a{punctuation|(}\\d{operator|+}{punctuation|)}{operator|/}iu{punctuation|;} words {operator|=} ~w{punctuation|(}a b{punctuation|)}a{punctuation|;} c {operator|=} {string|'charlist'}{punctuation|;} ch {operator|=} ?a
    with \{{punctuation|:}ok{punctuation|,} x\} {operator|<}{operator|-} fetch{punctuation|(}k{punctuation|)}{punctuation|,} {keyword|do}{punctuation|:} x \|{operator|>} Enum.map{punctuation|(}{punctuation|&}{punctuation|(}{punctuation|&}{number|1} {operator|*} {number|2}{punctuation|)}{punctuation|)} \|{operator|>} IO.inspect{punctuation|(}label{punctuation|:} {string|"at #\{n\}\\n"}{punctuation|)}
    {keyword|case} k.name {keyword|do}
      {string|"pot"} {operator|<}{operator|>} rest {operator|-}{operator|>} \{{punctuation|:}ok{punctuation|,} {number|1.5e3}\}
      _ {operator|-}{operator|>} raise ArgumentError{punctuation|,} message{punctuation|:} {string|"no"}
    {keyword|end}
  {keyword|end}
  defp cold?{punctuation|(}x{punctuation|)}{punctuation|,} {keyword|do}{punctuation|:} fn a{punctuation|,} b {operator|-}{operator|>} a {operator|<}{operator|>} b {keyword|end} # {keyword|end}
{keyword|end}
