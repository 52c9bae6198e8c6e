defmodule Kitchen.Kettle do
  @moduledoc {string|""}"
  {type keyword|A} kettle with #\{1 + 1\} parts.
  {string|""}"
  use GenServer
  alias Kitchen.\{Tea, Cup\}
  @max 1_000
  defstruct litres: 1.7, name: nil

  @spec boil{punctuation|(}t, integer{punctuation|)} :: \{:ok, float\} \| :error
  def boil{punctuation|(}%__MODULE__\{litres: l\} = k, n \\\\ 0xFF{punctuation|)} when l > 0 and not is_nil{punctuation|(}n{punctuation|)} do
    re = ~r/^a{punctuation|(}\\d+{punctuation|)}/iu{comment|; words = ~w(a b)a; c = 'charlist'; ch = ?a}
    with \{:ok, x\} <- fetch{punctuation|(}k{punctuation|)}, do: x \|> Enum.map{punctuation|(}&{punctuation|(}&1 * 2{punctuation|)}{punctuation|)} \|> IO.inspect{punctuation|(}label: {string|"at #\{n\}\\n"}{punctuation|)}
    case k.name do
      {string|"pot"} <> rest -> \{:ok, 1.5e3\}
      _ -> raise ArgumentError, message: {string|"no"}
    end
  end
  defp cold?{punctuation|(}x{punctuation|)}, do: fn a, b -> a <> b end # end
end
