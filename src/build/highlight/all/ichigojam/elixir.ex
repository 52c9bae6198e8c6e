defmodule Kitchen.Kettle do
  {label|@moduledoc} {string|""}"
  A kettle with #\{{number|1} {operator|+} {number|1}\} parts.
  {string|""}"
  use GenServer
  alias Kitchen.\{Tea{punctuation|,} Cup\}
  {label|@max} {number|1}_000
  defstruct litres{punctuation|:} {number|1.7}{punctuation|,} name{punctuation|:} nil

  {label|@spec} boil{punctuation|(}t{punctuation|,} integer{punctuation|)} {punctuation|:}{punctuation|:} \{{punctuation|:}ok{punctuation|,} float\} {operator|\|} {punctuation|:}error
  def boil{punctuation|(}%__MODULE__\{litres{punctuation|:} l\} {operator|=} k{punctuation|,} n \\\\ {number|0}xFF{punctuation|)} when l {operator|>} {number|0} {operator|and} {operator|not} is_nil{punctuation|(}n{punctuation|)} do
    re {operator|=} {operator|~}r{operator|/}{operator|^}a{punctuation|(}\\d{operator|+}{punctuation|)}{operator|/}iu{punctuation|;} words {operator|=} {operator|~}w{punctuation|(}a b{punctuation|)}a{punctuation|;} c {operator|=} {comment|'charlist'; ch = ?a}
    with \{{punctuation|:}ok{punctuation|,} x\} {operator|<}{operator|-} fetch{punctuation|(}k{punctuation|)}{punctuation|,} do{punctuation|:} x {operator|\|}{operator|>} Enum.map{punctuation|(}{operator|&}{punctuation|(}{operator|&}{number|1} {operator|*} {number|2}{punctuation|)}{punctuation|)} {operator|\|}{operator|>} IO.inspect{punctuation|(}label{punctuation|:} "at #\{n\}\\n"{punctuation|)}
    {keyword|case} k.name do
      {string|"pot"} {operator|<>} rest {operator|-}{operator|>} \{{punctuation|:}ok{punctuation|,} {number|1.5e3}\}
      _ {operator|-}{operator|>} raise ArgumentError{punctuation|,} message{punctuation|:} {string|"no"}
    {keyword|end}
  {keyword|end}
  defp cold?{punctuation|(}x{punctuation|)}{punctuation|,} do{punctuation|:} fn a{punctuation|,} b {operator|-}{operator|>} a {operator|<>} b {keyword|end} # {keyword|end}
{keyword|end}
