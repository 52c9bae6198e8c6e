defmodule Kitchen.Kettle {builtin-function keyword|do}
  {symbol|@}moduledoc {string|""}"
  A kettle {builtin-function keyword|with} {symbol|#}{multistring string|\{1 + 1\}} parts.
  {string|""}"
  use GenServer
  {builtin-function keyword|alias} Kitchen.{multistring string|\{Tea, Cup\}}
  {symbol|@}{builtin-function keyword|max} 1_000
  defstruct {label property|litres:} {number|1.7}{punctuation|,} {label property|name:} nil

  {symbol|@}spec boil{punctuation|(}t{punctuation|,} integer{punctuation|)} {sugar operator|::} {multistring string|\{:ok, float\}} {sugar operator|\|} {type class-name|:error}
  def boil{punctuation|(}{symbol|%}__MODULE__{multistring string|\{litres: l\}} {symbol|=} k{punctuation|,} n {symbol|\\}{symbol|\\} 0xFF{punctuation|)} when l {symbol|>} {number|0} {builtin-function keyword|and} {builtin-function keyword|not} is_nil{punctuation|(}n{punctuation|)} {builtin-function keyword|do}
    re {symbol|=} {symbol|~}r{symbol|/}{symbol|^}a{punctuation|(}{symbol|\\}d{symbol|+}{punctuation|)}{symbol|/}iu{comment|; words = ~w(a b)a; c = 'charlist'; ch = ?a}
    {builtin-function keyword|with} {multistring string|\{:ok, x\}} {symbol|<}{symbol|-} fetch{punctuation|(}k{punctuation|)}{punctuation|,} {label property|do:} x {sugar operator|\|}{symbol|>} Enum.{builtin-function keyword|map}{punctuation|(}&{punctuation|(}&{number|1} {symbol|*} {number|2}{punctuation|)}{punctuation|)} {sugar operator|\|}{symbol|>} IO.{builtin-function keyword|inspect}{punctuation|(}{label property|label:} {string|"at #\{n\}\\n"}{punctuation|)}
    {builtin-function keyword|case} k.name {builtin-function keyword|do}
      {string|"pot"} {symbol|<}{symbol|>} rest {sugar operator|->} {multistring string|\{:ok, 1.5e3\}}
      _ {sugar operator|->} raise ArgumentError{punctuation|,} {label property|message:} {string|"no"}
    end
  end
  defp cold?{punctuation|(}x{punctuation|)}{punctuation|,} {label property|do:} fn a{punctuation|,} b {sugar operator|->} a {symbol|<}{symbol|>} b end {symbol|#} end
end
