defmodule Kitchen{directive property|.Kettle} do
  @moduledoc {string|""}"
  {register variable|A} kettle with #\{{decimal-number number|1} + {decimal-number number|1}\} parts.
  {string|""}"
  use GenServer
  alias Kitchen.\{Tea{punctuation|,} Cup\}
  @max 1_000
  defstruct litres{punctuation|:} {decimal-number number|1}.{decimal-number number|7}{punctuation|,} name{punctuation|:} nil

  @spec boil{punctuation|(}t{punctuation|,} integer{punctuation|)} {punctuation|:}{punctuation|:} \{{punctuation|:}ok{punctuation|,} float\} \| {punctuation|:}error
  def boil{punctuation|(}%__MODULE__\{litres{punctuation|:} l\} = k{punctuation|,} n \\\\ 0xFF{punctuation|)} when l > {decimal-number number|0} {op-code keyword|and} not is_nil{punctuation|(}n{punctuation|)} do
    re = ~r/^{register variable|a}{punctuation|(}\\d+{punctuation|)}/iu{comment|; words = ~w(a b)a; c = 'charlist'; ch = ?a}
    with \{{punctuation|:}ok{punctuation|,} {register variable|x}\} <- fetch{punctuation|(}k{punctuation|)}{punctuation|,} do{punctuation|:} {register variable|x} \|> Enum.map{punctuation|(}&{punctuation|(}&{decimal-number number|1} * {decimal-number number|2}{punctuation|)}{punctuation|)} \|> IO.inspect{punctuation|(}label{punctuation|:} {string|"at #\{n\}\\n"}{punctuation|)}
    case k{directive property|.name} do
      {string|"pot"} <> rest -> \{{punctuation|:}ok{punctuation|,} {decimal-number number|1}.5e3\}
      _ -> raise ArgumentError{punctuation|,} message{punctuation|:} {string|"no"}
    end
  end
  defp cold?{punctuation|(}{register variable|x}{punctuation|)}{punctuation|,} do{punctuation|:} fn {register variable|a}{punctuation|,} b -> {register variable|a} <> b end # end
end
