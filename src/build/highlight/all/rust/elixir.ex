defmodule {class-name|Kitchen}{punctuation|.}{class-name|Kettle} {keyword|do}
  {operator|@}moduledoc {string|""}{string|"
  A kettle with #\{1 + 1\} parts.
  "}{string|""}
  {keyword|use} {class-name|GenServer}
  alias {class-name|Kitchen}{punctuation|.}{punctuation|\{}{class-name|Tea}{punctuation|,} {class-name|Cup}{punctuation|\}}
  {operator|@}max {number|1_000}
  defstruct litres{punctuation|:} {number|1.7}{punctuation|,} name{punctuation|:} nil

  {operator|@}spec {function|boil}{punctuation|(}t{punctuation|,} integer{punctuation|)} {punctuation|::} {punctuation|\{}{punctuation|:}ok{punctuation|,} float{punctuation|\}} {operator|\|} {punctuation|:}error
  def {function|boil}{punctuation|(}{operator|%}{constant|__MODULE__}{punctuation|\{}litres{punctuation|:} l{punctuation|\}} {operator|=} k{punctuation|,} n \\\\ {number|0xFF}{punctuation|)} when l {operator|>} {number|0} and not {function|is_nil}{punctuation|(}n{punctuation|)} {keyword|do}
    re {operator|=} ~r{operator|/}{operator|^}{function|a}{punctuation|(}\\d{operator|+}{punctuation|)}{operator|/}iu{punctuation|;} words {operator|=} ~{function|w}{punctuation|(}a b{punctuation|)}a{punctuation|;} c {operator|=} {lifetime-annotation symbol|'charlist}'{punctuation|;} ch {operator|=} {operator|?}a
    with {punctuation|\{}{punctuation|:}ok{punctuation|,} x{punctuation|\}} {operator|<}{operator|-} {function|fetch}{punctuation|(}k{punctuation|)}{punctuation|,} {keyword|do}{punctuation|:} x {operator|\|}{operator|>} {class-name|Enum}{punctuation|.}{function|map}{punctuation|(}{operator|&}{punctuation|(}{operator|&}{number|1} {operator|*} {number|2}{punctuation|)}{punctuation|)} {operator|\|}{operator|>} {constant|IO}{punctuation|.}{function|inspect}{punctuation|(}label{punctuation|:} {string|"at #\{n\}\\n"}{punctuation|)}
    case k{punctuation|.}name {keyword|do}
      {string|"pot"} {operator|<}{operator|>} rest {punctuation|->} {punctuation|\{}{punctuation|:}ok{punctuation|,} {number|1.5e3}{punctuation|\}}
      _ {punctuation|->} raise {class-name|ArgumentError}{punctuation|,} message{punctuation|:} {string|"no"}
    end
  end
  defp cold{operator|?}{punctuation|(}x{punctuation|)}{punctuation|,} {keyword|do}{punctuation|:} {keyword|fn} {function-definition function|a}{punctuation|,} b {punctuation|->} a {operator|<}{operator|>} b end # end
end
