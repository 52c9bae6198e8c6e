{command keyword|defmodule} Kitchen.Kettle do
  @moduledoc {string-literal|{string|""}}"
  {command keyword|A} kettle with {operator|#}{punctuation|\{}{number|1} {operator|+} {number|1}{punctuation|\}} parts.
  {string-literal|{string|""}}"
  {command keyword|use} GenServer
  {command keyword|alias} Kitchen.{punctuation|\{}Tea{punctuation|,} Cup{punctuation|\}}
  @max 1_000
  {command keyword|defstruct} litres{punctuation|:} {number|1.7}{punctuation|,} name{punctuation|:} nil

  @spec {function|boil}{punctuation|(}t{punctuation|,} integer{punctuation|)} {punctuation|:}{punctuation|:} {punctuation|\{}{punctuation|:}ok{punctuation|,} float{punctuation|\}} {operator|\|} {punctuation|:}error
  {command keyword|def} {function|boil}{punctuation|(}%__MODULE__{punctuation|\{}litres{punctuation|:} l{punctuation|\}} {operator|=} k{punctuation|,} n \\\\ 0xFF{punctuation|)} when l {operator|>} {number|0} and not {function|is_nil}{punctuation|(}n{punctuation|)} do
    {command keyword|re} {operator|=} {operator|~}r{operator|/}{operator|^}{function|a}{punctuation|(}\\d{operator|+}{punctuation|)}{operator|/}iu; words {operator|=} {operator|~}{function|w}{punctuation|(}a b{punctuation|)}a; c {operator|=} {variable|'charlist'}; ch {operator|=} ?a
    {command keyword|with} {punctuation|\{}{punctuation|:}ok{punctuation|,} x{punctuation|\}} {operator|<}{operator|-} {function|fetch}{punctuation|(}k{punctuation|)}{punctuation|,} do{punctuation|:} x {operator|\|}{operator|>} Enum.{function|map}{punctuation|(}{operator|&}{punctuation|(}{operator|&}{number|1} {operator|*} {number|2}{punctuation|)}{punctuation|)} {operator|\|}{operator|>} IO.{function|inspect}{punctuation|(}label{punctuation|:} {string-literal|{string|"at #\{n\}\\n"}}{punctuation|)}
    {command keyword|case} k.name do
      {string-literal|{string|"pot"}} {operator|<}{operator|>} rest {operator|-}{operator|>} {punctuation|\{}{punctuation|:}ok{punctuation|,} {number|1}{number|.5}e3{punctuation|\}}
      _ {operator|-}{operator|>} raise ArgumentError{punctuation|,} message{punctuation|:} {string-literal|{string|"no"}}
    {command keyword|end}
  {command keyword|end}
  {command keyword|defp} cold?{punctuation|(}x{punctuation|)}{punctuation|,} do{punctuation|:} fn a{punctuation|,} b {operator|-}{operator|>} a {operator|<}{operator|>} b end {operator|#} end
{command keyword|end}
