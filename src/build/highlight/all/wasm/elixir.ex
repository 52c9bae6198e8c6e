defmodule Kitchen.Kettle do
  @moduledoc {string|""}{string|"
  A kettle with #\{1 + 1\} parts.
  "}{string|""}
  use GenServer
  alias Kitchen.\{Tea, Cup\}
  @max {number|1_000}
  defstruct litres: {number|1.7}, name: nil

  @spec boil{punctuation|(}t, integer{punctuation|)} :: \{:ok, float\} \| :error
  def boil{punctuation|(}%__MODULE__\{litres: l\} = k, n \\\\ {number|0xFF}{punctuation|)} when l > {number|0} and not is_nil{punctuation|(}n{punctuation|)} do
    re = ~r/^a{punctuation|(}\\d+{punctuation|)}/iu; words = ~w{punctuation|(}a b{punctuation|)}a; c = 'charlist'; ch = ?a
    with \{:ok, x\} <- fetch{punctuation|(}k{punctuation|)}, do: x \|> Enum.map{punctuation|(}&{punctuation|(}&{number|1} * {number|2}{punctuation|)}{punctuation|)} \|> IO.inspect{punctuation|(}label: {string|"at #\{n\}\\n"}{punctuation|)}
    case k.name do
      {string|"pot"} <> rest -> \{:ok, {number|1.5e3}\}
      _ -> raise ArgumentError, message: {string|"no"}
    {keyword|end}
  {keyword|end}
  defp cold?{punctuation|(}x{punctuation|)}, do: fn a, b -> a <> b {keyword|end} # {keyword|end}
{keyword|end}
