defmodule Kitchen{directive property|.Kettle} do
  @moduledoc {string|""}"
  {register variable|A} kettle with #\{{decimal-number number|1} {operator|+} {decimal-number number|1}\} parts.
  {string|""}"
  use GenServer
  alias Kitchen.\{Tea{punctuation|,} Cup\}
  @max 1_000
  defstruct litres{punctuation|:} {decimal-number number|1}.{decimal-number number|7}{punctuation|,} name{punctuation|:} nil

  @spec boil{punctuation|(}{register variable|t}{punctuation|,} integer{punctuation|)} {punctuation|:}{punctuation|:} \{{punctuation|:}ok{punctuation|,} float\} {operator|\|} {punctuation|:}error
  def boil{punctuation|(}{operator|%}__MODULE__\{litres{punctuation|:} l\} {operator|=} k{punctuation|,} {register variable|n} \\\\ 0xFF{punctuation|)} when l {operator|>} {decimal-number number|0} {op-code keyword|and} not is_nil{punctuation|(}{register variable|n}{punctuation|)} do
    re {operator|=} ~r{operator|/}{operator|^}{register variable|a}{punctuation|(}\\d{operator|+}{punctuation|)}{operator|/}iu{comment|; words = ~w(a b)a; c = 'charlist'; ch = ?a}
    with \{{punctuation|:}ok{punctuation|,} {register variable|x}\} {operator|<}{operator|-} fetch{punctuation|(}k{punctuation|)}{punctuation|,} do{punctuation|:} {register variable|x} {operator|\|}{operator|>} Enum.map{punctuation|(}{operator|&}{punctuation|(}{operator|&}{decimal-number number|1} {operator|*} {decimal-number number|2}{punctuation|)}{punctuation|)} {operator|\|}{operator|>} IO.inspect{punctuation|(}label{punctuation|:} {string|"at #\{n\}\\n"}{punctuation|)}
    case k{directive property|.name} do
      {string|"pot"} {operator|<}{operator|>} rest {operator|-}{operator|>} \{{punctuation|:}ok{punctuation|,} {decimal-number number|1}.5e3\}
      _ {operator|-}{operator|>} raise ArgumentError{punctuation|,} message{punctuation|:} {string|"no"}
    end
  end
  defp cold{operator|?}{punctuation|(}{register variable|x}{punctuation|)}{punctuation|,} do{punctuation|:} fn {register variable|a}{punctuation|,} b {operator|-}{operator|>} {register variable|a} {operator|<}{operator|>} b end # end
end
