defmodule Kitchen.Kettle do
  @moduledoc """
  A kettle with #\{1 + 1\} parts.
  """
  use GenServer
  alias Kitchen.\{Tea{punctuation|,} Cup\}
  @max 1_000
  defstruct litres: 1.7{punctuation|,} name: nil

  @spec boil{punctuation|(}t{punctuation|,} integer{punctuation|)} :: \{:ok{punctuation|,} float\} \| :error
  def boil{punctuation|(}%__MODULE__\{litres: l\} = k{punctuation|,} n \\\\ 0xFF{punctuation|)} when l > 0 and not is_nil{punctuation|(}n{punctuation|)} do
    re = ~r/^a{punctuation|(}\\d+{punctuation|)}/iu; words = ~w{punctuation|(}a b{punctuation|)}a; c = 'charlist'; ch = ?a
    with \{:ok{punctuation|,} x\} <- fetch{punctuation|(}k{punctuation|)}{punctuation|,} do: x \|> Enum.map{punctuation|(}&{punctuation|(}&1 * 2{punctuation|)}{punctuation|)} \|> IO.inspect{punctuation|(}label: "at #\{n\}\\n"{punctuation|)}
    case k.name do
      "pot" <> rest -> \{:ok{punctuation|,} 1.5e3\}
      _ -> raise ArgumentError{punctuation|,} message: "no"
    end
  end
  defp cold?{punctuation|(}x{punctuation|)}{punctuation|,} do: fn a{punctuation|,} b -> a <> b end # end
end
