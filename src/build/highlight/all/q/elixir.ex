defmodule Kitchen{punctuation|.}Kettle {keyword|do}
  {verb operator|@}moduledoc {string|""}"
  A kettle with {verb operator|#}{punctuation|\{}{number|1} {verb operator|+} {number|1}{punctuation|\}} parts{punctuation|.}
  {string|""}"
  use GenServer
  alias Kitchen{punctuation|.}{punctuation|\{}Tea{verb operator|,} Cup{punctuation|\}}
  {verb operator|@}{keyword|max} {number|1}_000
  defstruct litres{verb operator|:} {number|1.7}{verb operator|,} name{verb operator|:} nil

  {verb operator|@}spec boil{punctuation|(}t{verb operator|,} integer{punctuation|)} {verb operator|::} {punctuation|\{}{verb operator|:}ok{verb operator|,} float{punctuation|\}} {verb operator|\|} {verb operator|:}error
  def boil{punctuation|(}{verb operator|%}__MODULE__{punctuation|\{}litres{verb operator|:} l{punctuation|\}} {verb operator|=} k{verb operator|,} n {adverb function|\\}{adverb function|\\} {number|0xFF}{punctuation|)} when l {verb operator|>} {number|0} {keyword|and} {keyword|not} is_nil{punctuation|(}n{punctuation|)} {keyword|do}
    re {verb operator|=} {verb operator|~}r{adverb function|/}{verb operator|^}a{punctuation|(}{keyword|\\d}{verb operator|+}{punctuation|)}{comment|/iu; words = ~w(a b)a; c = 'charlist'; ch = ?a}
    with {punctuation|\{}{verb operator|:}ok{verb operator|,} x{punctuation|\}} {verb operator|<}{verb operator|-} fetch{punctuation|(}k{punctuation|)}{verb operator|,} {keyword|do}{verb operator|:} x {verb operator|\|}{verb operator|>} Enum{punctuation|.}map{punctuation|(}{verb operator|&}{punctuation|(}{verb operator|&}{number|1} {verb operator|*} {number|2}{punctuation|)}{punctuation|)} {verb operator|\|}{verb operator|>} IO{punctuation|.}inspect{punctuation|(}label{verb operator|:} {string|"at #\{n\}\\n"}{punctuation|)}
    case k{punctuation|.}name {keyword|do}
      {string|"pot"} {verb operator|<>} rest {verb operator|-}{verb operator|>} {punctuation|\{}{verb operator|:}ok{verb operator|,} {number|1.5e3}{punctuation|\}}
      {verb operator|_} {verb operator|-}{verb operator|>} raise ArgumentError{verb operator|,} message{verb operator|:} {string|"no"}
    end
  end
  defp cold{verb operator|?}{punctuation|(}x{punctuation|)}{verb operator|,} {keyword|do}{verb operator|:} fn a{verb operator|,} b {verb operator|-}{verb operator|>} a {verb operator|<>} b end {verb operator|#} end
end
