defmodule Kitchen{conjunction variable|.}Kettle do
  {conjunction variable|@}moduledoc {conjunction variable|"}{conjunction variable|"}{conjunction variable|"}
  A kettle with {verb keyword|#}{verb keyword|\{}{number|1} {verb keyword|+} {number|1}{adverb builtin|\}} parts{conjunction variable|.}
  {conjunction variable|"}{conjunction variable|"}{conjunction variable|"}
  use GenServer
  alias Kitchen{conjunction variable|.}{verb keyword|\{}Tea{verb keyword|,} Cup{adverb builtin|\}}
  {conjunction variable|@}max {number|1}{number|_000}
  defstruct litre{verb keyword|s:} {number|1.7}{verb keyword|,} name{conjunction variable|:} nil

  {conjunction variable|@}spec boil{punctuation|(}t{verb keyword|,} integer{punctuation|)} {conjunction variable|::} {verb keyword|\{:}ok{verb keyword|,} float{adverb builtin|\}} {verb keyword|\|} {conjunction variable|:}error
  {keyword|def} boil{punctuation|(}{verb keyword|%}__MODULE__{verb keyword|\{}litre{verb keyword|s:} l{adverb builtin|\}} {verb keyword|=} k{verb keyword|,} n {adverb builtin|\\}{adverb builtin|\\} {number|0}xFF{punctuation|)} when l {verb keyword|>} {number|0} and not is_nil{punctuation|(}n{punctuation|)} do
    re {verb keyword|=} {adverb builtin|~}r{adverb builtin|/}{verb keyword|^}a{punctuation|(}{adverb builtin|\\}d{verb keyword|+}{punctuation|)}{adverb builtin|/}iu{verb keyword|;} words {verb keyword|=} {adverb builtin|~}w{punctuation|(}a b{punctuation|)}a{verb keyword|;} c {verb keyword|=} {string|'charlist'}{verb keyword|;} ch {verb keyword|=} {verb keyword|?}a
    with {verb keyword|\{:}ok{verb keyword|,} x{adverb builtin|\}} {verb keyword|<}{verb keyword|-} fetch{punctuation|(}k{punctuation|)}{verb keyword|,} do{conjunction variable|:} x {verb keyword|\|}{verb keyword|>} Enum{conjunction variable|.}map{punctuation|(}{conjunction variable|&}{punctuation|(}{conjunction variable|&}{number|1} {verb keyword|*} {number|2}{punctuation|)}{punctuation|)} {verb keyword|\|}{verb keyword|>} IO{conjunction variable|.}inspect{punctuation|(}label{conjunction variable|:} {conjunction variable|"}at {verb keyword|#}{verb keyword|\{}n{adverb builtin|\}}{adverb builtin|\\}n{conjunction variable|"}{punctuation|)}
    case k{conjunction variable|.}name do
      {conjunction variable|"}pot{conjunction variable|"} {verb keyword|<}{verb keyword|>} rest {verb keyword|-}{verb keyword|>} {verb keyword|\{:}ok{verb keyword|,} {number|1.5e3}{adverb builtin|\}}
      {number|_} {verb keyword|-}{verb keyword|>} raise ArgumentError{verb keyword|,} message{conjunction variable|:} {conjunction variable|"}no{conjunction variable|"}
    end
  end
  defp cold{verb keyword|?}{punctuation|(}x{punctuation|)}{verb keyword|,} do{conjunction variable|:} fn a{verb keyword|,} b {verb keyword|-}{verb keyword|>} a {verb keyword|<}{verb keyword|>} b end {verb keyword|#} end
end
