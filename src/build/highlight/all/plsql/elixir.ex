defmodule Kitchen{punctuation|.}Kettle do
  {variable|@moduledoc} {string|"""
  A kettle with #\{1 + 1\} parts.
  """}
  {keyword|use} GenServer
  alias Kitchen{punctuation|.}\{Tea{punctuation|,} Cup\}
  {variable|@max} {number|1}_000
  defstruct litres{operator|:} {number|1.7}{punctuation|,} {keyword|name}{operator|:} nil

  {variable|@spec} boil{punctuation|(}t{punctuation|,} integer{punctuation|)} {operator|:}{operator|:} \{{operator|:}ok{punctuation|,} {keyword|float}\} \| {operator|:}error
  def boil{punctuation|(}{operator|%}__MODULE__\{litres{operator|:} l\} {operator|=} k{punctuation|,} n \\\\ {number|0xFF}{punctuation|)} {keyword|when} l {operator|>} {number|0} {keyword|and} {keyword|not} is_nil{punctuation|(}n{punctuation|)} do
    re {operator|=} ~r{operator|/}^{keyword|a}{punctuation|(}\\d{operator|+}{punctuation|)}{operator|/}iu{punctuation|;} words {operator|=} ~w{punctuation|(}{keyword|a} b{punctuation|)}{keyword|a}{punctuation|;} {keyword|c} {operator|=} {string|'charlist'}{punctuation|;} ch {operator|=} ?{keyword|a}
    {keyword|with} \{{operator|:}ok{punctuation|,} x\} {operator|<}{operator|-} {keyword|fetch}{punctuation|(}k{punctuation|)}{punctuation|,} do{operator|:} x \|{operator|>} Enum{punctuation|.}{keyword|map}{punctuation|(}&{punctuation|(}&{number|1} {operator|*} {number|2}{punctuation|)}{punctuation|)} \|{operator|>} IO{punctuation|.}inspect{punctuation|(}label{operator|:} {string|"at #\{n\}\\n"}{punctuation|)}
    {keyword|case} k{punctuation|.}{keyword|name} do
      {string|"pot"} {operator|<}{operator|>} rest {operator|-}{operator|>} \{{operator|:}ok{punctuation|,} {number|1.5}e3\}
      _ {operator|-}{operator|>} {keyword|raise} ArgumentError{punctuation|,} message{operator|:} {string|"no"}
    {keyword|end}
  {keyword|end}
  defp cold?{punctuation|(}x{punctuation|)}{punctuation|,} do{operator|:} fn {keyword|a}{punctuation|,} b {operator|-}{operator|>} {keyword|a} {operator|<}{operator|>} b {keyword|end} # {keyword|end}
{keyword|end}
