{function-call function|defmodule} Kitchen{punctuation|.}Kettle {keyword|do}
  @moduledoc {string|""}"
  {function-call function|A} kettle {keyword|with} {operator|#}{punctuation|\{}{number|1} {operator|+} {number|1}{punctuation|\}} parts{punctuation|.}
  {string|""}"
  {function-call function|use} GenServer
  {function-call function|alias} Kitchen{punctuation|.}{punctuation|\{}Tea{punctuation|,} Cup{punctuation|\}}
  @{keyword|max} 1_000
  {function-call function|defstruct} {argument attr-name|litres}{punctuation|:} {number|1.7}{punctuation|,} {argument attr-name|name}{punctuation|:} nil

  @spec boil{punctuation|(}t{punctuation|,} integer{punctuation|)} {punctuation|:}{punctuation|:} {punctuation|\{}{punctuation|:}{constant|ok}{punctuation|,} float{punctuation|\}} \| {punctuation|:}error
  {function-call function|def} boil{punctuation|(}%__MODULE__{punctuation|\{}{argument attr-name|litres}{punctuation|:} l{punctuation|\}} {operator|=} k{punctuation|,} n \\\\ {number|0xFF}{punctuation|)} {keyword|when} l {operator|>} {number|0} {keyword|and} {keyword|not} {function-call function|is_nil}{punctuation|(}n{punctuation|)} {keyword|do}
    re {operator|=} ~r{operator|/}{operator|^}{function-call function|a}{punctuation|(}\\d{operator|+}{punctuation|)}{operator|/}iu{punctuation|;} words {operator|=} ~w{punctuation|(}{function-call function|a} b{punctuation|)}a{punctuation|;} c {operator|=} 'charlist'{punctuation|;} ch {operator|=} {operator|?}a
    {keyword|with} {punctuation|\{}{punctuation|:}{constant|ok}{punctuation|,} x{punctuation|\}} {operator|<}{operator|-} {function-call function|fetch}{punctuation|(}k{punctuation|)}{punctuation|,} {argument attr-name|do}{punctuation|:} x \|{operator|>} Enum{punctuation|.}map{punctuation|(}{operator|&}{punctuation|(}{operator|&}{number|1} {operator|*} {number|2}{punctuation|)}{punctuation|)} \|{operator|>} IO{punctuation|.}inspect{punctuation|(}{argument attr-name|label}{punctuation|:} {string|"at #\{n\}\\n"}{punctuation|)}
    {keyword|case} k{punctuation|.}name {keyword|do}
      {string|"pot"} {operator|<}{operator|>} rest {operator|-}{operator|>} {punctuation|\{}{punctuation|:}{constant|ok}{punctuation|,} 1{punctuation|.}5e3{punctuation|\}}
      _ {operator|-}{operator|>} {function-call function|raise} ArgumentError{punctuation|,} {argument attr-name|message}{punctuation|:} {string|"no"}
    end
  end
  {function-call function|defp} cold{operator|?}{punctuation|(}x{punctuation|)}{punctuation|,} {argument attr-name|do}{punctuation|:} {keyword|fn} {function-definition function|a}{punctuation|,} b {operator|-}{operator|>} a {operator|<}{operator|>} {function-call function|b} end {operator|#} end
end
