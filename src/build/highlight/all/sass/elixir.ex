{selector|defmodule Kitchen.Kettle do}
{atrule-line|  {atrule|@moduledoc} """}
  {selector|A kettle with #\{1 + 1\} parts.}
  {string|""}"
  {selector|use GenServer}
  {selector|alias Kitchen.\{Tea, Cup\}}
{atrule-line|  {atrule|@max} 1_000}
  {selector|defstruct litres: 1.7, name: nil}

{atrule-line|  {atrule|@spec} boil(t, integer) :: \{:ok, float\} \| :error}
  {selector|def boil(%__MODULE__\{litres: l\} = k, n \\\\ 0xFF) when l > 0 and not is_nil(n) do}
    {selector|re = ~r/^a(\\d+)/iu; words = ~w(a b)a; c = 'charlist'; ch = ?a}
    {selector|with \{:ok, x\} <- fetch(k), do: x \|> Enum.map(&(&1 * 2)) \|> IO.inspect(label: "at #\{n\}\\n")}
    {selector|case k.name do}
      {string|"pot"} <> rest -> {punctuation|\{}{punctuation|:}ok{punctuation|,} 1.5e3{punctuation|\}}
      {selector|_ -> raise ArgumentError, message: "no"}
    {selector|end}
  {selector|end}
  {selector|defp cold?(x), do: fn a, b -> a <> b end # end}
{selector|end}
