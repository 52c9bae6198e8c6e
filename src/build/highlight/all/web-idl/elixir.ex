defmodule Kitchen{punctuation|.}Kettle do
  @moduledoc {string|""}{string|"
  A kettle with #\{1 + 1\} parts.
  "}{string|""}
  use GenServer
  alias Kitchen{punctuation|.}{punctuation|\{}Tea{punctuation|,} Cup{punctuation|\}}
  @max 1_000
  defstruct litres{operator|:} {number|1.7}{punctuation|,} name{operator|:} {class-name|nil}

  @{class-name|spec} boil{punctuation|(}t{punctuation|,} integer{punctuation|)} {operator|:}{operator|:} {punctuation|\{}{operator|:}{class-name|ok}{punctuation|,} {keyword|float}{punctuation|\}} \| {operator|:}{class-name|error}
  {class-name|def} boil{punctuation|(}%__MODULE__{punctuation|\{}litres{operator|:} {class-name|l}{punctuation|\}} {operator|=} k{punctuation|,} n \\\\ {number|0xFF}{punctuation|)} when l {operator|>} {number|0} and {class-name|not} is_nil{punctuation|(}n{punctuation|)} {class-name|do}
    re {operator|=} ~r/^a{punctuation|(}\\d+{punctuation|)}/iu{punctuation|;} words {operator|=} ~w{punctuation|(}{class-name|a} b{punctuation|)}a{punctuation|;} c {operator|=} 'charlist'{punctuation|;} ch {operator|=} {operator|?}a
    with {punctuation|\{}{operator|:}{class-name|ok}{punctuation|,} x{punctuation|\}} {operator|<}{operator|-} fetch{punctuation|(}k{punctuation|)}{punctuation|,} do{operator|:} {class-name|x} \|{operator|>} Enum{punctuation|.}map{punctuation|(}&{punctuation|(}&{number|1} * {number|2}{punctuation|)}{punctuation|)} \|{operator|>} IO{punctuation|.}inspect{punctuation|(}label{operator|:} {string|"at #\{n\}\\n"}{punctuation|)}
    case k{punctuation|.}name do
      {string|"pot"} {operator|<}{operator|>} rest {operator|-}{operator|>} {punctuation|\{}{operator|:}{class-name|ok}{punctuation|,} {number|1.5e3}{punctuation|\}}
      _ {operator|-}{operator|>} {class-name|raise} ArgumentError{punctuation|,} message{operator|:} {string|"no"}
    end
  end
  defp cold{operator|?}{punctuation|(}x{punctuation|)}{punctuation|,} do{operator|:} {class-name|fn} a{punctuation|,} b {operator|-}{operator|>} a {operator|<}{operator|>} b end # end
end
