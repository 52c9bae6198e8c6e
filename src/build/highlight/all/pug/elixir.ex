{tag|defmodule} {plain-text|Kitchen.Kettle do}
  @moduledoc """
  {tag|A} {plain-text|kettle with #\{1 + 1\} parts.}
  """
  {tag|use} {plain-text|GenServer}
  {tag|alias} {plain-text|Kitchen.\{Tea, Cup\}}
  @max 1_000
  {tag|defstruct} {plain-text|litres: 1.7, name: nil}

  @spec boil(t, integer) :: \{:ok, float\} {punctuation|\|} :error
  {tag|def} {plain-text|boil(%__MODULE__\{litres: l\} = k, n \\\\ 0xFF) when l > 0 and not is_nil(n) do}
    {tag|re} {plain-text|= ~r/^a(\\d+)/iu; words = ~w(a b)a; c = 'charlist'; ch = ?a}
    {tag|with} {plain-text|\{:ok, x\} <- fetch(k), do: x \|> Enum.map(&(&1 * 2)) \|> IO.inspect(label: "at #\{n\}\\n")}
    {flow-control|{branch keyword|case} k{punctuation|.}name {keyword|do}}
      "pot" <> rest {punctuation|-}> \{:ok, 1{punctuation|.}5e3\}
      {tag|_} {plain-text|-> raise ArgumentError, message: "no"}
    {tag|end}
  {tag|end}
  {tag|defp} {plain-text|cold?(x), do: fn a, b -> a <> b end # end}
{tag|end}
