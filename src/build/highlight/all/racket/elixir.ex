defmodule Kitchen.Kettle do
  @moduledoc {string|""}{string|"
  A kettle with #\{1 + 1\} parts.
  "}{string|""}
  use GenServer
  alias Kitchen.\{Tea, Cup\}
  @max 1_000
  defstruct litres: 1.7, name: nil

  @spec boil{punctuation|(}{function|t,} integer{punctuation|)} :: \{:ok, float\} \| :error
  def boil{punctuation|(}{function|%__MODULE__\{litres:} l\} = k, n \\\\ 0xFF{punctuation|)} when l > {number|0} and not is_nil{punctuation|(}{function|n}{punctuation|)} do
    re = ~r/^a{punctuation|(}{function|\\d+}{punctuation|)}/iu{comment|; words = ~w(a b)a; c = 'charlist'; ch = ?a}
    with \{:ok, x\} <- fetch{punctuation|(}{function|k}{punctuation|)}, do: x \|> Enum.map{punctuation|(}{function|&}{punctuation|(}{function|&1} * {number|2}{punctuation|)}{punctuation|)} \|> IO.inspect{punctuation|(}{function|label:} {string|"at #\{n\}\\n"}{punctuation|)}
    case k.name do
      {string|"pot"} <> rest -> \{:ok, 1.5e3\}
      _ -> raise ArgumentError, message: {string|"no"}
    end
  end
  defp cold?{punctuation|(}{function|x}{punctuation|)}, do: fn a, b -> a <> b end # end
end
