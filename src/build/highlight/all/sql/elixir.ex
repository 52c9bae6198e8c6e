defmodule Kitchen{punctuation|.}Kettle {keyword|do}
  {variable|@moduledoc} {string|"""
  A kettle with #\{1 + 1\} parts.
  """}
  {keyword|use} GenServer
  alias Kitchen{punctuation|.}\{Tea{punctuation|,} Cup\}
  {variable|@max} {number|1}_000
  defstruct litres: {number|1.7}{punctuation|,} name: nil

  {variable|@spec} boil{punctuation|(}t{punctuation|,} {keyword|integer}{punctuation|)} :: \{:ok{punctuation|,} {keyword|float}\} {operator|\|} :error
  def boil{punctuation|(}{operator|%}__MODULE__\{litres: l\} {operator|=} k{punctuation|,} n \\\\ {number|0xFF}{punctuation|)} {keyword|when} l {operator|>} {number|0} {operator|and} {operator|not} is_nil{punctuation|(}n{punctuation|)} {keyword|do}
    re {operator|=} {operator|~}r{operator|/}{operator|^}a{punctuation|(}\\d{operator|+}{punctuation|)}{operator|/}iu{punctuation|;} words {operator|=} {operator|~}w{punctuation|(}a b{punctuation|)}a{punctuation|;} c {operator|=} {string|'charlist'}{punctuation|;} ch {operator|=} ?a
    {keyword|with} \{:ok{punctuation|,} x\} {operator|<}{operator|-} {keyword|fetch}{punctuation|(}k{punctuation|)}{punctuation|,} {keyword|do}: x {operator|\|}{operator|>} {keyword|Enum}{punctuation|.}map{punctuation|(}{operator|&}{punctuation|(}{operator|&}{number|1} {operator|*} {number|2}{punctuation|)}{punctuation|)} {operator|\|}{operator|>} IO{punctuation|.}inspect{punctuation|(}label: {string|"at #\{n\}\\n"}{punctuation|)}
    {keyword|case} k{punctuation|.}name {keyword|do}
      {string|"pot"} {operator|<>} rest {operator|-}{operator|>} \{:ok{punctuation|,} {number|1.5}e3\}
      _ {operator|-}{operator|>} raise ArgumentError{punctuation|,} message: {string|"no"}
    {keyword|end}
  {keyword|end}
  defp cold?{punctuation|(}x{punctuation|)}{punctuation|,} {keyword|do}: fn a{punctuation|,} b {operator|-}{operator|>} a {operator|<>} b {keyword|end} {comment|# end}
{keyword|end}
