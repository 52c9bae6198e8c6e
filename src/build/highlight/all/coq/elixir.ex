defmodule Kitchen{punctuation|.}Kettle do
  {operator|@}moduledoc {string|"""
  A kettle with #\{1 + 1\} parts.
  """}
  use GenServer
  alias Kitchen{punctuation|.}{punctuation|\{}Tea{punctuation|,} Cup{punctuation|\}}
  {operator|@}max {number|1_000}
  defstruct litres{punctuation|:} {number|1.7}{punctuation|,} name{punctuation|:} nil

  {operator|@}spec boil{punctuation|(}t{punctuation|,} integer{punctuation|)} {punctuation|:}{punctuation|:} {punctuation|\{}{punctuation|:}ok{punctuation|,} float{punctuation|\}} {operator|\|} {punctuation|:}error
  def boil{punctuation|(}{operator|%}__MODULE__{punctuation|\{}litres{punctuation|:} l{punctuation|\}} {operator|=} k{punctuation|,} n \\\\ {number|0xFF}{punctuation|)} when l {operator|>} {number|0} and not is_nil{punctuation|(}n{punctuation|)} do
    re {operator|=} {operator|~}r{operator|/}{operator|^}a{punctuation|(}\\d{operator|+}{punctuation|)}{operator|/}iu{punctuation|;} words {operator|=} {operator|~}w{punctuation|(}a b{punctuation|)}a{punctuation|;} c {operator|=} {operator|'}charlist{operator|'}{punctuation|;} ch {operator|=} {operator|?}a
    {keyword|with} {punctuation|\{}{punctuation|:}ok{punctuation|,} x{punctuation|\}} {operator|<-} fetch{punctuation|(}k{punctuation|)}{punctuation|,} do{punctuation|:} x {operator|\|}{operator|>} Enum{punctuation|.}map{punctuation|(}{operator|&}{punctuation|(}{operator|&}{number|1} {operator|*} {number|2}{punctuation|)}{punctuation|)} {operator|\|}{operator|>} IO{punctuation|.}inspect{punctuation|(}label{punctuation|:} {string|"at #\{n\}\\n"}{punctuation|)}
    case k{punctuation|.}name do
      {string|"pot"} {operator|<>} rest {operator|->} {punctuation|\{}{punctuation|:}ok{punctuation|,} {number|1.5e3}{punctuation|\}}
      {keyword|_} {operator|->} raise ArgumentError{punctuation|,} message{punctuation|:} {string|"no"}
    {keyword|end}
  {keyword|end}
  defp cold{operator|?}{punctuation|(}x{punctuation|)}{punctuation|,} do{punctuation|:} fn a{punctuation|,} b {operator|->} a {operator|<>} b {keyword|end} # {keyword|end}
{keyword|end}
