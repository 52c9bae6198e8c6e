defmodule Kitchen.Kettle do
  @moduledoc {string|""}"
  A kettle with {comment|#\{1 + 1\} parts.}
  {string|""}"
  use GenServer
  alias Kitchen.\{Tea{punctuation|,} Cup\}
  @max 1_000
  defstruct litres: {number|1.7}{punctuation|,} name: nil

  @spec boil{punctuation|(}t{punctuation|,} integer{punctuation|)} :: \{:ok{punctuation|,} float\} \| :error
  def boil{punctuation|(}%__MODULE__\{litres: l\} {operator|=} k{punctuation|,} n \\\\ 0xFF{punctuation|)} when l > {number|0} and not is_nil{punctuation|(}n{punctuation|)} do
    {property|re} {operator|=} ~r/^a{punctuation|(}\\d+{punctuation|)}/iu; words {operator|=} ~w{punctuation|(}a b{punctuation|)}a; c {operator|=} {string|'charlist'}{property|; ch} {operator|=} ?a
    with \{:ok{punctuation|,} x\} <- fetch{punctuation|(}k{punctuation|)}{punctuation|,} do: x \|> Enum.map{punctuation|(}&{punctuation|(}&{number|1} * {number|2}{punctuation|)}{punctuation|)} \|> IO.inspect{punctuation|(}label: {string|"at #\{n\}\\n"}{punctuation|)}
    case k.name do
      {string|"pot"} <> rest -> \{:ok{punctuation|,} {number|1}.5e3\}
      _ -> raise ArgumentError{punctuation|,} message: {string|"no"}
    end
  end
  defp cold?{punctuation|(}x{punctuation|)}{punctuation|,} do: fn a{punctuation|,} b -> a <> b end {comment|# end}
end
