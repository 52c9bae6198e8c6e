defmodule Kitchen{dyadic-operator operator|.}Kettle do
  {dyadic-operator operator|@}moduledoc """
  A kettle with {constant|#}{dfn builtin|\{}{number|1} {function|+} {number|1}{dfn builtin|\}} parts{dyadic-operator operator|.}
  """
  use GenServer
  alias Kitchen{dyadic-operator operator|.}{dfn builtin|\{}Tea{function|,} Cup{dfn builtin|\}}
  {dyadic-operator operator|@}max {number|1}_000
  defstruct litres{dfn builtin|:} {number|1.7}{function|,} name{dfn builtin|:} nil

  {dyadic-operator operator|@}spec boil{punctuation|(}t{function|,} integer{punctuation|)} {dfn builtin|:}{dfn builtin|:} {dfn builtin|\{}{dfn builtin|:}ok{function|,} float{dfn builtin|\}} {function|\|} {dfn builtin|:}error
  def boil{punctuation|(}%__MODULE__{dfn builtin|\{}litres{dfn builtin|:} l{dfn builtin|\}} {function|=} k{function|,} n {monadic-operator operator|\\}{monadic-operator operator|\\} {number|0}xFF{punctuation|)} when l {function|>} {number|0} and not is_nil{punctuation|(}n{punctuation|)} do
    re {function|=} {function|~}r{monadic-operator operator|/}^a{punctuation|(}{monadic-operator operator|\\}d{function|+}{punctuation|)}{monadic-operator operator|/}iu{punctuation|;} words {function|=} {function|~}w{punctuation|(}a b{punctuation|)}a{punctuation|;} c {function|=} {string|'charlist'}{punctuation|;} ch {function|=} {function|?}a
    with {dfn builtin|\{}{dfn builtin|:}ok{function|,} x{dfn builtin|\}} {function|<}{function|-} fetch{punctuation|(}k{punctuation|)}{function|,} do{dfn builtin|:} x {function|\|}{function|>} Enum{dyadic-operator operator|.}map{punctuation|(}{monadic-operator operator|&}{punctuation|(}{monadic-operator operator|&}{number|1} {function|*} {number|2}{punctuation|)}{punctuation|)} {function|\|}{function|>} IO{dyadic-operator operator|.}inspect{punctuation|(}label{dfn builtin|:} "at {constant|#}{dfn builtin|\{}n{dfn builtin|\}}{monadic-operator operator|\\}n"{punctuation|)}
    case k{dyadic-operator operator|.}name do
      "pot" {function|<}{function|>} rest {function|-}{function|>} {dfn builtin|\{}{dfn builtin|:}ok{function|,} {number|1.5e3}{dfn builtin|\}}
      _ {function|-}{function|>} raise ArgumentError{function|,} message{dfn builtin|:} "no"
    end
  end
  defp cold{function|?}{punctuation|(}x{punctuation|)}{function|,} do{dfn builtin|:} fn a{function|,} b {function|-}{function|>} a {function|<}{function|>} b end {comment|# end}
end
