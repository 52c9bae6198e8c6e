{entry string|defmodule Kitchen.Kettle do}
  {entry string|@moduledoc """}
  {entry string|A kettle with #\{1 + 1\} parts.}
  {entry string|"""}
  {entry string|use GenServer}
  {entry string|alias Kitchen.\{Tea, Cup\}}
  {entry string|@max 1_000}
  {entry string|defstruct litres: 1.7, name: nil}

  {entry string|@spec boil(t, integer) :: \{:ok, float\} \| :error}
  {entry string|def boil(%__MODULE__\{litres: l\} = k, n \\\\ 0xFF) when l > 0 and not is_nil(n) do}
    {entry string|re = ~r{punctuation|/}^a(\\d+){punctuation|/}iu; words = ~w(a b)a; c = 'charlist'; ch = {operator|?}a}
    {entry string|with \{:ok, x\} <- fetch(k), do: x \|> Enum.map(&(&1 {operator|*} 2)) \|> IO.inspect(label: "at #\{n\}\\n")}
    {entry string|case k.name do}
      {entry string|"pot" <> rest -> \{:ok, 1.5e3\}}
      {entry string|_ -> raise ArgumentError, message: "no"}
    {entry string|end}
  {entry string|end}
  {entry string|defp cold{operator|?}(x), do: fn a, b -> a <> b end # end}
{entry string|end}
